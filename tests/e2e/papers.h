// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace inkaart::tests {

/// A PDF before programs that know nothing of ours: poppler, zbar, and jose from npm.
class Paper {
public:
    explicit Paper(const QString& path);

    /// Empty when every one of these is installed; else the sentence to skip with.
    static QString lacks(const QStringList& programs);
    /// Empty when jose can be asked.
    static QString lacksJose();

    /// As pdftotext reads it, in one normal form and without marks for the direction.
    QString text() const;
    /// The first attached file, by pdfdetach.
    QByteArray attachment() const;
    /// A picture of the first page at 150 dots an inch, by pdftoppm.
    QString picture() const;
    /// The QR codes on that picture, by zbarimg; it sees bars of other kinds in any pattern.
    QByteArray zbar() const;

private:
    QString m_path;
};

/// The payload of a compact JWT that jose accepts under this public key; empty when it refuses.
QJsonObject askJose(const QByteArray& jwt, const QJsonObject& jwk);
/// The issuer that a signed text names, a did:key of ours.
QString issuerOf(const QByteArray& jwt);
/// The public key behind it.
base::Result<QJsonObject> publicJwkOf(const QByteArray& jwt);

} // namespace inkaart::tests
