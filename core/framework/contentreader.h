// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/framework/framework.h"
#include "core/framework/text.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <vector>

namespace inkaart::framework {

/// Reads one JSON file of content. The first thing that is wrong is kept together with its place
/// ("skills[3] (samenwerken)"); after it every call gives an empty value, so that a caller may
/// read a whole record and ask once.
class ContentReader {
public:
    explicit ContentReader(QByteArrayView json);

    const QJsonObject& root() const { return m_root; }
    bool failed() const { return m_failed; }
    const base::Error& error() const { return m_error; }
    /// Keeps \a what with the present place, unless something was wrong before.
    void fail(const QString& what, base::Code code = base::Code::Malformed);

    /// Reads "languages" of the root: every text must then be there in all of them.
    QStringList languages();

    QString string(const QJsonObject& object, QLatin1StringView key);
    QString optionalString(const QJsonObject& object, QLatin1StringView key);
    QStringList strings(const QJsonObject& object, QLatin1StringView key);
    /// Within 0 … \a most.
    int number(const QJsonObject& object, QLatin1StringView key, int most);
    bool flag(const QJsonObject& object, QLatin1StringView key);
    Text text(const QJsonObject& object, QLatin1StringView key);
    Text text(const QJsonValue& value, QLatin1StringView key);
    QList<Alignment> alignments(const QJsonObject& object);

    /// Calls \a read with every object of the array \a key and keeps the place meanwhile. An array
    /// with fewer than \a least elements is wrong.
    void each(const QJsonObject& object, QLatin1StringView key, int least,
              const std::function<void(const QJsonObject&)>& read);
    /// Names the element that is being read.
    void here(const QString& id);

private:
    struct Step {
        QLatin1StringView array;
        int index;
        QString id;
    };
    QJsonArray array(const QJsonObject& object, QLatin1StringView key, int least);

    QJsonObject m_root;
    QStringList m_languages;
    QStringList m_unreviewed;
    std::vector<Step> m_place;
    base::Error m_error;
    bool m_failed = false;
};

/// The bytes of a resource under :/inkaart/, uncompressed; ends the program when it is missing,
/// because then the program was built wrongly.
QByteArray resourceBytes(const QString& path);

} // namespace inkaart::framework
