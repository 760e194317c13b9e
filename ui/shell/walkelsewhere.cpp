// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/walkelsewhere.h"

#include "core/base/random.h"
#include "core/credential/build.h"
#include "core/credential/jwt.h"
#include "core/crypto/didkey.h"

#include <QApplication>
#include <QClipboard>

namespace inkaart::shell {

using namespace Qt::StringLiterals;

namespace {

/// Signed by a key that is made for it and forgotten.
QByteArray strangersBadge()
{
    base::SystemRandom random;
    const auto key = crypto::Ed25519Key::generate(random);
    credential::BadgeContent content;
    content.publicId = u"urn:uuid:5b0f7f0e-3a34-4d5f-8a11-2f4a9f7c1e01"_s;
    content.ownId = u"urn:uuid:5b0f7f0e-3a34-4d5f-8a11-2f4a9f7c1e02"_s;
    content.subjectId = u"urn:uuid:5b0f7f0e-3a34-4d5f-8a11-2f4a9f7c1e03"_s;
    content.name = u"Veilig lassen"_s;
    content.validFrom = QDateTime(QDate(2026, 3, 1), QTime(9, 30), Qt::UTC);
    content.awardedDate = content.validFrom;
    content.issuer = { crypto::toDidKey(key.publicKey()), u"De Werkplaats (voorbeeld)"_s, {}, {} };
    content.recipient = { u"Samira Voorbeeld"_s, {}, {} };
    auto& achievement = content.achievement;
    achievement.id = u"urn:uuid:5b0f7f0e-3a34-4d5f-8a11-2f4a9f7c1e04"_s;
    achievement.achievementType = u"Competency"_s;
    achievement.name = content.name;
    achievement.description = u"Last zelf een rechte naad, en werkt daarbij veilig."_s;
    achievement.criteriaNarrative = u"- Draagt een helm.\n- Last vijf naden."_s;
    achievement.alignments = {
        { u"P3 Wellbeing"_s, u"https://ec.europa.eu/jrc/en/lifecomp"_s, {}, u"LifeComp"_s, {} }
    };
    achievement.inLanguage = u"nl"_s;
    return credential::signJwt(credential::build(content, credential::Edition::Own), key,
                               crypto::didKeyMethod(key.publicKey()))
        .value_or(QByteArray());
}

void paste(WalkHand& hand)
{
    QApplication::clipboard()->setText(QString::fromLatin1(strangersBadge()));
    hand.click(u"pasteButton"_s);
}

std::function<void(WalkHand&)> click(const QString& name)
{
    return [name](WalkHand& hand) { hand.click(name); };
}

} // namespace

std::vector<WalkStep> walkElsewhere()
{
    return {
        { {}, u"tabBadges"_s, click(u"tabBadges"_s), {} },
        { {}, u"addForeignButton"_s, click(u"addForeignButton"_s), {} },
        { {}, u"verdict"_s, paste, {} },
        { u"21-badge-van-elders"_s, u"keepBadgeButton"_s, click(u"keepBadgeButton"_s), {} },
        { u"21-bewaar-bij"_s, u"keepAgreeButton"_s, click(u"keepAgreeButton"_s), {} },
        { u"03-badges-van-elders"_s, u"foreignCard"_s, click(u"tabOverview"_s), {} },
    };
}

} // namespace inkaart::shell
