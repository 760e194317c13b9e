// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credential/build.h"
#include "core/credential/jwt.h"
#include "core/credential/paper.h"
#include "core/credential/verify.h"
#include "core/crypto/didkey.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTimeZone>

/// Invented badges for the tests of this folder.
namespace inkaart::credential::samples {

using namespace Qt::StringLiterals;

inline crypto::Ed25519Key key(quint64 seed = 1)
{
    base::SeededRandom random(seed);
    return crypto::Ed25519Key::generate(random);
}

inline QDateTime at(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

inline const QDateTime now = at(u"2026-06-01T12:00:00Z"_s);

inline BadgeContent badge(const crypto::Ed25519Key& signer)
{
    BadgeContent content;
    content.publicId = u"urn:uuid:0190a3c2-11f3-4c1e-9d6e-1b1f6a3d9c01"_s;
    content.ownId = u"urn:uuid:0190a3c2-11f3-4c1e-9d6e-1b1f6a3d9c02"_s;
    content.paperId = u"urn:uuid:5e2d7f1a-88c4-4b0e-a6f3-9d52c07be103"_s;
    content.subjectId = u"urn:uuid:b31c9d0e-4f6a-47d8-8c25-60a7e19f5d04"_s;
    content.name = u"Samenwerken, niveau 2: zelfstandig"_s;
    content.validFrom = at(u"2026-03-01T09:30:00Z"_s);
    content.awardedDate = at(u"2026-02-27T14:00:00Z"_s);
    content.issuer = { crypto::toDidKey(signer.publicKey()),
                       u"Jongerencentrum De Schakel"_s,
                       u"https://deschakel.voorbeeld.nl/"_s,
                       {} };
    auto& achievement = content.achievement;
    achievement.id = u"urn:inkaart:achievement:samenwerken/2"_s;
    achievement.achievementType = u"Competency"_s;
    achievement.name = u"Samenwerken, niveau 2: zelfstandig"_s;
    achievement.description = u"Werkt in een groep aan een doel van de hele groep."_s;
    achievement.criteriaNarrative =
        u"- Luistert en vat samen wat de ander zei.\n- Doet wat is afgesproken.\n- Vraagt hulp op tijd."_s;
    achievement.criteriaShort = { u"Luistert en vat samen"_s, u"Doet wat is afgesproken"_s,
                                  u"Vraagt hulp op tijd"_s };
    achievement.alignments = {
        { u"work in teams"_s,
          u"http://data.europa.eu/esco/skill/60c78287-22eb-4103-9c8c-28deaa460da0"_s,
          {},
          u"ESCO"_s,
          {} }
    };
    achievement.tags = { u"samen"_s };
    achievement.inLanguage = u"nl"_s;
    content.evidence = { { u"urn:uuid:70ab12cd-9f01-4e5f-b2c3-7d8e9fa0b105"_s,
                           u"Foto van de fiets"_s,
                           {},
                           u"Samen een fiets gemaakt."_s,
                           u"Foto"_s,
                           {} } };
    content.recipient = { u"Amina El Idrissi"_s, {}, {} };
    return content;
}

inline QByteArray jwt(Edition edition = Edition::Own, quint64 seed = 1)
{
    const auto signer = key(seed);
    const auto embed = edition == Edition::Paper ? EmbedKey::Yes : EmbedKey::No;
    return signJwt(build(badge(signer), edition), signer, crypto::didKeyMethod(signer.publicKey()),
                   embed)
        .value_or(QByteArray());
}

inline TrustedIssuer known(const crypto::Ed25519Key& signer)
{
    auto issuer = trustDidKey(crypto::toDidKey(signer.publicKey())).value_or(TrustedIssuer());
    issuer.who = u"De Schakel"_s;
    issuer.since = QDate(2026, 1, 5);
    issuer.source = TrustedIssuer::Source::OwnKey;
    return issuer;
}

inline VerifyOptions trusting(const QList<TrustedIssuer>& trusted = { known(key()) })
{
    VerifyOptions options;
    options.now = now;
    options.trusted = trusted;
    return options;
}

/// A code as it comes out of a printer: \a module pixels wide, with its quiet zone.
inline QImage painted(const QrMatrix& code, double module)
{
    const int side = int((code.size + 2 * qrQuietZone) * module + 0.5);
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(module, module);
    painter.translate(qrQuietZone, qrQuietZone);
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x) {
            if (code.isDark(x, y))
                painter.fillRect(x, y, 1, 1, Qt::black);
        }
    }
    return image;
}

inline QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace inkaart::credential::samples
