// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/credential/badge2samples.h"
#include "tests/ui/award/stage.h"
#include "ui/award/checkpage.h"

#include <QTemporaryDir>

/// Badges of others, as files.
namespace inkaart::award::test {

/// Of "De Werkplaats", signed by a key that nobody here knows; \a holder is the name on it, and it
/// says that it shows critical thinking.
inline QJsonObject elsewhere(const QString& holder)
{
    namespace samples = credential::samples;
    const QString path = QStringLiteral("credentialSubject.identifier.0.identityHash");
    const QString skill = QStringLiteral("credentialSubject.achievement.alignment.0.targetUrl");
    return samples::with(
        samples::with(samples::fullBadge(), path, holder), skill,
        QStringLiteral("http://data.europa.eu/esco/skill/7dd94ad3-13d6-43fe-8b94-51fcbf67ced9"));
}

inline QByteArray signedElsewhere(const QJsonObject& badge)
{
    const auto key = credential::samples::key();
    const auto jwt = credential::signJwt(badge, key, crypto::didKeyMethod(key.publicKey()));
    if (!jwt)
        qFatal("could not sign: %s", qPrintable(jwt.error().detail));
    return *jwt;
}

inline QString write(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("could not write the test's file");
    return file.fileName();
}

/// Opens the page with that file and waits for the answer.
inline bool checkFrom(Stage& stage, const QString& path)
{
    (void)stage.open();
    auto* page = qobject_cast<CheckPage*>(stage.show(session::Place::Kind::Check, path));
    QSignalSpy checked(page, &CheckPage::checked);
    return stage.find("verdict") || checked.wait(20000);
}

} // namespace inkaart::award::test
