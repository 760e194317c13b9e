// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credential/checks_p.h"
#include "core/credential/shapes_p.h"

#include <QJsonObject>

namespace inkaart::credential {

/// Where a value stands; written out only when there is something to say of it.
class Place {
public:
    Place() = default;
    Place(const Place& parent, QLatin1StringView name)
        : m_parent(&parent)
        , m_name(name)
    { }
    Place(const Place& parent, qsizetype index)
        : m_parent(&parent)
        , m_index(index)
    { }
    Place operator/(QLatin1StringView name) const { return { *this, name }; }
    Place operator[](qsizetype index) const { return { *this, index }; }
    QString toString() const;

private:
    const Place* m_parent = nullptr; ///< outlives this one: a path lives on the stack
    QLatin1StringView m_name;
    qsizetype m_index = -1;
};

/// What came of looking at a credential's structure, each with the path of the property:
/// "credentialSubject.achievement.criteria: is missing".
class Findings {
public:
    struct Refusal {
        Reason reason = Reason::BadProperty;
        QString why;
    };

    /// Nobody can rely on it, or read it. The first is kept.
    void refuse(Reason reason, const QString& path, const QString& what);
    void missing(const QString& path) { refuse(Reason::MissingProperty, path, missingText()); }
    void bad(const QString& path, const QString& what) { refuse(Reason::BadProperty, path, what); }
    /// Not as it is specified, and no reason to refuse what others wrote.
    void warn(const QString& path, const QString& what);
    void missing(const Place& place) { missing(place.toString()); }
    void bad(const Place& place, const QString& what) { bad(place.toString(), what); }
    void warn(const Place& place, const QString& what) { warn(place.toString(), what); }

    const std::optional<Refusal>& refusal() const { return m_refusal; }
    const QStringList& warnings() const { return m_warnings; }

private:
    static QString missingText();

    std::optional<Refusal> m_refusal;
    QStringList m_warnings;
};

/// An absolute URI or IRI by its looks: a scheme, a colon, and no white space or brackets.
bool isUri(QStringView text);

void checkClaims(const ReadCredential& read, Findings& findings);

/// Type and number of everything that the class names, at any depth. Other properties are passed
/// over: whether they mean anything is for the context to say.
void checkShape(const QJsonObject& object, const Shape& shape, const Place& place,
                Findings& findings);
/// The whole credential, its version and kind included.
void checkCredential(const QJsonObject& credential, Findings& findings);

} // namespace inkaart::credential
