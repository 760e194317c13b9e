// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/award/content.h"

#include "core/award/pictures.h"
#include "core/award/prooftext.h"
#include "core/crypto/didkey.h"

namespace inkaart::award {

using namespace Qt::StringLiterals;

namespace {

QDateTime fromTime(dossier::Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
}

QString freshUrn(base::Random& random)
{
    return u"urn:uuid:"_s + base::RecordId::random(random).toString();
}

QString narrative(const QStringList& criteria)
{
    QString text;
    for (const QString& criterion : criteria)
        text += u"- "_s + criterion + u'\n';
    return text.trimmed();
}

/// Own skills stay out: their ids would link the badges of one person.
QStringList tagsOf(const framework::Achievement& achievement)
{
    QStringList tags = achievement.skills;
    tags.removeIf([](const QString& skill) { return skill.startsWith("own:"_L1); });
    return tags;
}

credential::AchievementContent achievementContent(const framework::Achievement& achievement)
{
    QStringList criteria;
    for (const framework::Criterion& criterion : achievement.criteria)
        criteria.append(criterion.text.in(u"nl"));
    credential::AchievementContent content;
    content.id = achievement.id;
    content.achievementType = achievement.achievementType;
    content.name = achievement.title(u"nl");
    content.description = achievement.description.in(u"nl");
    content.criteriaNarrative = narrative(criteria);
    content.criteriaShort = criteria;
    content.image = generatedPicture(achievement);
    content.inLanguage = u"nl"_s;
    content.tags = tagsOf(achievement);
    for (const framework::Alignment& alignment : achievement.alignments) {
        content.alignments.append(
            { .targetName = alignment.targetName,
              .targetUrl = alignment.targetUrl,
              .targetFramework =
                  (alignment.targetFramework + u' ' + alignment.version).trimmed() });
    }
    return content;
}

/// Somebody who saw it, and no story of the learner's beside it.
bool isWitness(const dossier::Evidence& evidence)
{
    return evidence.story.isEmpty() && !evidence.seenBy.isEmpty();
}

/// The role and never the name: nobody else's name travels on a badge.
QString whoSaw(const dossier::Evidence& evidence)
{
    const QString role = roleOfWitness(evidence.seenByRole);
    const QString callName = evidence.seenBy.simplified().section(u' ', 0, 0);
    const bool tellsName = !callName.isEmpty() && role.contains(callName, Qt::CaseInsensitive);
    const QString who = role.isEmpty() || tellsName ? u"iemand"_s : role;
    return evidence.seenAtWork ? who + u" op het werk"_s : who;
}

/// Evidence says how it came there: it is nobody's signature.
QString howSaid(const dossier::Evidence& evidence)
{
    switch (evidence.seenHand) {
    case dossier::Hand::Own:
        return u" (zelf getypt)"_s;
    case dossier::Hand::Worker:
        return u" (opgeschreven door het centrum)"_s;
    case dossier::Hand::Unsaid:
        break;
    }
    return {};
}

/// What kind of thing it is; never the file's name, in which people write names.
QString evidenceName(const dossier::Evidence& evidence)
{
    if (!evidence.slip.isEmpty())
        return u"Gezien door "_s + whoSaw(evidence) + u" (leermeesterbriefje)"_s;
    if (evidence.file.mediaType.startsWith("image/"_L1))
        return u"Foto"_s;
    if (!evidence.file.isNull())
        return u"Document"_s;
    if (isWitness(evidence))
        return u"Gezien door "_s + whoSaw(evidence) + howSaid(evidence);
    return u"Verhaal"_s;
}

/// The learner's own words and those of a witness are never mixed: the name says whose they are.
QString evidenceNarrative(const dossier::Evidence& evidence)
{
    return isWitness(evidence) ? evidence.seenByWords : evidence.story;
}

/// Only what somebody marked to go on the badge. The record's own id would link the badges that it
/// stands on, and tells when it was made: each badge names it anew.
QList<credential::EvidenceContent> evidenceOn(const dossier::Award& award,
                                              const dossier::Dossier& learner, base::Random& random)
{
    QList<credential::EvidenceContent> shown;
    QSet<base::RecordId> seen;
    for (const dossier::MetCriterion& criterion : award.criteria) {
        for (const base::RecordId& id : criterion.evidence) {
            const auto evidence = learner.get<dossier::Evidence>(id);
            if (!evidence || evidence->value.visibility == dossier::Visibility::Private
                || seen.contains(id))
                continue;
            seen.insert(id);
            shown.append({ .id = freshUrn(random),
                           .name = evidenceName(evidence->value),
                           .narrative = evidenceNarrative(evidence->value) });
        }
    }
    return shown;
}

} // namespace

credential::Issuer issuerOf(const store::Store& store)
{
    const dossier::CentreSettings settings = store.settings();
    return { .did = crypto::toDidKey(store.unlocked().keys.badges.publicKey()),
             .name = settings.name,
             .url = settings.url,
             .image = issuerPicture(store) };
}

QString nameOnPaper(const dossier::Learner& learner)
{
    return learner.fullName.isEmpty() ? learner.callName : learner.fullName;
}

credential::BadgeContent contentAgain(const SignedContent& said, const dossier::Award& award,
                                      const dossier::Dossier& learner, const store::Store& store)
{
    credential::BadgeContent content;
    content.subjectId = award.subject;
    content.publicId = freshUrn(store.random());
    content.ownId = freshUrn(store.random());
    content.paperId = freshUrn(store.random());
    content.name = said.name;
    content.description = award.personalLine;
    content.validFrom = store.clock().now();
    content.awardedDate = fromTime(award.awarded);
    content.issuer = issuerOf(store);
    content.achievement = said.achievement;
    if (!award.result.isEmpty()) {
        const QString resultId = freshUrn(store.random());
        content.achievement.resultDescriptions.append(
            { .id = resultId, .name = u"Beoordeling"_s, .resultType = u"Result"_s });
        content.results.append(
            { .resultDescription = resultId, .value = award.result, .status = award.resultStatus });
    }
    content.evidence = said.evidence;
    if (const auto old = learner.get<dossier::Award>(award.replaces))
        content.subjectNarrative = u"Vervangt certificaat %1."_s.arg(old->value.number);
    content.recipient.name = nameOnPaper(learner.learner());
    return content;
}

credential::BadgeContent contentOf(const framework::Achievement& achievement,
                                   const dossier::Award& award, const dossier::Dossier& learner,
                                   const store::Store& store)
{
    return contentAgain({ .name = achievement.title(u"nl"),
                          .achievement = achievementContent(achievement),
                          .evidence = evidenceOn(award, learner, store.random()) },
                        award, learner, store);
}

} // namespace inkaart::award
