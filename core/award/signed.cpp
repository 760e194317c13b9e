// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/award/signed.h"

#include "core/award/catalogue.h"
#include "core/award/issue.h"
#include "core/award/pictures.h"
#include "core/credential/jwt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace inkaart::award {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView dataUri("data:image/png;base64,");
constexpr QLatin1StringView mark("- ");

QJsonObject payloadOf(const dossier::Edition& edition)
{
    const auto jwt = credential::parseJwt(edition.bytes);
    return jwt ? QJsonDocument::fromJson(jwt->payloadJson).object() : QJsonObject();
}

credential::Picture pictureIn(const QJsonValue& image)
{
    const QString uri = image["id"_L1].toString();
    if (!uri.startsWith(dataUri))
        return { .url = uri };
    return { .png = QByteArray::fromBase64(uri.mid(dataUri.size()).toLatin1()) };
}

QStringList textsIn(const QJsonValue& array)
{
    QStringList texts;
    for (const QJsonValue& text : array.toArray())
        texts.append(text.toString());
    return texts;
}

/// One criterion a line, as it was written.
QStringList criteriaIn(const QString& narrative)
{
    QStringList criteria = narrative.split(u'\n', Qt::SkipEmptyParts);
    for (QString& line : criteria)
        line = line.startsWith(mark) ? line.sliced(mark.size()) : line;
    return criteria;
}

credential::AchievementContent achievementIn(const QJsonObject& json)
{
    credential::AchievementContent content;
    content.id = json["id"_L1].toString();
    content.achievementType = json["achievementType"_L1].toString();
    content.name = json["name"_L1].toString();
    content.description = json["description"_L1].toString();
    content.criteriaNarrative = json["criteria"_L1]["narrative"_L1].toString();
    content.criteriaShort = criteriaIn(content.criteriaNarrative);
    content.image = pictureIn(json["image"_L1]);
    content.tags = textsIn(json["tag"_L1]);
    content.inLanguage = json["inLanguage"_L1].toString();
    for (const QJsonValue& alignment : json["alignment"_L1].toArray())
        content.alignments.append(
            { .targetName = alignment["targetName"_L1].toString(),
              .targetUrl = alignment["targetUrl"_L1].toString(),
              .targetFramework = alignment["targetFramework"_L1].toString() });
    return content;
}

QList<credential::EvidenceContent> evidenceIn(const QJsonValue& array)
{
    QList<credential::EvidenceContent> evidence;
    for (const QJsonValue& one : array.toArray())
        evidence.append({ .id = one["id"_L1].toString(),
                          .name = one["name"_L1].toString(),
                          .narrative = one["narrative"_L1].toString() });
    return evidence;
}

bool saysTheSame(const framework::Achievement& achievement,
                 const credential::AchievementContent& content)
{
    QStringList criteria;
    for (const framework::Criterion& criterion : achievement.criteria)
        criteria.append(criterion.text.in(u"nl"));
    return achievement.title(u"nl") == content.name && criteria == content.criteriaShort;
}

/// The words that were signed, in the look that the centre gives them now.
framework::Achievement withWords(framework::Achievement achievement,
                                 const credential::AchievementContent& content)
{
    // A level says itself in words behind the name, which stands without it.
    achievement.name = framework::Text(content.name);
    const auto nameAlone = [&](int level) {
        framework::Achievement probe;
        probe.level = level;
        probe.name = framework::Text(u"\n"_s);
        const QStringList around = probe.title(u"nl").split(u'\n');
        const bool isIt = around.size() == 2 && content.name.startsWith(around[0])
            && content.name.endsWith(around[1]);
        return isIt ? content.name.mid(around[0].size()).chopped(around[1].size()) : QString();
    };
    int level = 3;
    while (level > 0 && nameAlone(level).isEmpty())
        --level;
    achievement.level = level;
    if (level > 0)
        achievement.name = framework::Text(nameAlone(level));
    achievement.description = framework::Text(content.description);
    achievement.criteria.clear();
    for (const QString& criterion : content.criteriaShort)
        achievement.criteria.append(
            { QString::number(achievement.criteria.size() + 1), framework::Text(criterion) });
    return achievement;
}

} // namespace

std::optional<SignedContent> signedContent(const dossier::Award& award)
{
    for (const auto kind : { dossier::EditionKind::Own, dossier::EditionKind::Public }) {
        const dossier::Edition* found = edition(award, kind);
        const QJsonObject badge = found ? payloadOf(*found) : QJsonObject();
        SignedContent content{ badge["name"_L1].toString(),
                               achievementIn(
                                   badge["credentialSubject"_L1]["achievement"_L1].toObject()),
                               evidenceIn(badge["evidence"_L1]) };
        if (!content.achievement.name.isEmpty())
            return content;
    }
    return std::nullopt;
}

QString signedName(const dossier::Edition& edition)
{
    const QJsonValue identifiers = payloadOf(edition)["credentialSubject"_L1]["identifier"_L1];
    for (const QJsonValue& identity : identifiers.toArray()) {
        if (identity["identityType"_L1] == "name"_L1 && !identity["hashed"_L1].toBool())
            return identity["identityHash"_L1].toString();
    }
    return {};
}

std::optional<framework::Achievement> awardedAchievement(const dossier::Award& award,
                                                         const dossier::Dossier& learner,
                                                         const dossier::Dossier& centre)
{
    auto now = findAchievement(award.achievement, centre);
    const auto content = signedContent(award);
    if (!content)
        return now ? std::optional(forLearner(*now, learner)) : std::nullopt;
    if (!now)
        now = fromOwn({});
    now->id = award.achievement;
    now->skills = award.skills;
    if (!saysTheSame(*now, content->achievement))
        now = withWords(*now, content->achievement);
    return forLearner(*now, learner);
}

QImage awardedPicture(const dossier::Award& award, const framework::Achievement& awarded)
{
    if (framework::Achievements::builtIn().find(award.achievement))
        return {};
    const auto content = signedContent(award);
    if (!content || content->achievement.image.png == generatedPicture(awarded).png)
        return {};
    return QImage::fromData(content->achievement.image.png);
}

} // namespace inkaart::award
