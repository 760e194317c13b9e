// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace inkaart::session {

/// The two languages of a screen that a learner looks at. Their own stands first until F6 swaps.
class LanguagePair : public QObject {
    Q_OBJECT

public:
    explicit LanguagePair(QObject* parent = nullptr)
        : QObject(parent)
    { }
    /// "nl" when the learner's language has no cards: then one language is shown, once.
    const QString& own() const { return m_own; }
    bool isDutchOnly() const { return m_own == QLatin1StringView("nl"); }
    bool isOwnFirst() const { return m_isOwnFirst; }
    QString first() const { return m_isOwnFirst ? m_own : QStringLiteral("nl"); }
    QString second() const { return m_isOwnFirst ? QStringLiteral("nl") : m_own; }

    void setOwn(const QString& language);
    void swap();

Q_SIGNALS:
    void changed();

private:
    QString m_own = QStringLiteral("nl");
    bool m_isOwnFirst = true;
};

} // namespace inkaart::session
