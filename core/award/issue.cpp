// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/award/issue.h"

#include "core/award/content.h"
#include "core/award/offers.h"
#include "core/award/paper.h"
#include "core/award/proofs.h"
#include "core/award/signed.h"
#include "core/award/signingdate.h"
#include "core/award/trust.h"
#include "core/credential/build.h"
#include "core/credential/jwt.h"
#include "core/credential/number.h"
#include "core/credential/paper.h"
#include "core/crypto/didkey.h"
#include "core/dossier/consentrules.h"

#include <algorithm>

namespace inkaart::award {

using namespace Qt::StringLiterals;

namespace {

const Proof* proofOf(const base::RecordId& id, const std::vector<Proof>& proofs)
{
    const auto found = std::find_if(proofs.begin(), proofs.end(),
                                    [&](const Proof& proof) { return proof.id == id; });
    return found == proofs.end() ? nullptr : &*found;
}

/// What was named for the criteria and speaks for this achievement: anything else proves nothing
/// of it, whoever names it.
std::vector<dossier::MetCriterion> metIn(const Request& request, const std::vector<Proof>& proofs)
{
    std::vector<dossier::MetCriterion> met = request.criteria;
    for (dossier::MetCriterion& criterion : met)
        std::erase_if(criterion.evidence,
                      [&](const base::RecordId& id) { return !proofOf(id, proofs); });
    std::erase_if(met, [](const auto& criterion) { return criterion.evidence.empty(); });
    return met;
}

bool isTicked(const framework::Criterion& criterion, const std::vector<dossier::MetCriterion>& met)
{
    return std::any_of(met.begin(), met.end(),
                       [&](const auto& one) { return one.criterion == criterion.id; });
}

bool hasWitnessAtWork(const std::vector<dossier::MetCriterion>& met,
                      const std::vector<Proof>& proofs)
{
    const auto isAtWork = [&](const base::RecordId& id) { return proofOf(id, proofs)->atWork; };
    return std::any_of(met.begin(), met.end(), [&](const dossier::MetCriterion& one) {
        return std::any_of(one.evidence.begin(), one.evidence.end(), isAtWork);
    });
}

QString obstacleName(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::NoConsent:
        return u"nobody said yes to keeping the dossier yet, or a parent still has to"_s;
    case Obstacle::CriteriaOpen:
        return u"a criterion has no proof"_s;
    case Obstacle::NoWitnessAtWork:
        return u"nobody at work saw it"_s;
    case Obstacle::NoName:
        return u"the learner has no name"_s;
    case Obstacle::None:
        break;
    }
    return u"none"_s;
}

base::Result<dossier::Edition> sign(const credential::BadgeContent& content,
                                    dossier::EditionKind kind, const store::Store& store)
{
    using dossier::EditionKind;
    const auto form = kind == EditionKind::Public ? credential::Edition::Public
        : kind == EditionKind::Own                ? credential::Edition::Own
                                                  : credential::Edition::Paper;
    const crypto::Ed25519Key& key = store.unlocked().keys.badges;
    const QString method = crypto::didKeyMethod(key.publicKey());
    const auto embed =
        kind == EditionKind::Paper ? credential::EmbedKey::Yes : credential::EmbedKey::No;
    return credential::signJwt(credential::build(content, form), key, method, embed)
        .map([&](const QByteArray& jwt) {
            return dossier::Edition{ .kind = kind,
                                     .format = u"jwt"_s,
                                     .bytes = jwt,
                                     .keyMethod = method,
                                     .at = store.clock().nowMs() };
        });
}

int versionOf(const framework::Achievement& achievement)
{
    return std::max(1, achievement.version.section(u'.', 0, 0).toInt());
}

/// What stands in the way of signing anything about this person.
Obstacle obstacleOf(const dossier::Dossier& learner, const dossier::CentreSettings& settings,
                    dossier::Time now)
{
    const dossier::Learner person = learner.learner();
    if (person.callName.trimmed().isEmpty() && person.fullName.trimmed().isEmpty())
        return Obstacle::NoName;
    return dossier::allowed(learner, settings, now).award ? Obstacle::None : Obstacle::NoConsent;
}

base::Result<void> maySign(const dossier::Dossier& learner, const store::Store& store)
{
    if (const auto clock = checkSigningDate(store); !clock)
        return clock;
    const Obstacle found = obstacleOf(learner, store.settings(), store.clock().nowMs());
    if (found != Obstacle::None)
        return base::fail(base::Code::Refused, obstacleName(found));
    return {};
}

/// What the award was given for; as the centre has it now only where no edition can be read.
base::Result<SignedContent> saidBefore(const dossier::Award& award, const dossier::Dossier& learner,
                                       const store::Store& store)
{
    if (auto said = signedContent(award))
        return std::move(*said);
    const auto achievement = awardedAchievement(award, learner, store.centreDossier());
    if (!achievement)
        return base::fail(base::Code::NotFound,
                          u"the achievement of this award is not known here"_s);
    const auto content = contentOf(*achievement, award, learner, store);
    return SignedContent{ content.name, content.achievement, content.evidence };
}

/// The QR code has room for some 560 bytes: criteria go from the end until it fits, since they also
/// stand on the paper itself.
base::Result<dossier::Edition> signPaper(credential::BadgeContent content,
                                         const store::Store& store)
{
    for (;;) {
        auto paper = sign(content, dossier::EditionKind::Paper, store);
        if (!paper)
            return paper;
        const auto packed = credential::packPaper(paper->bytes);
        if (packed)
            return paper;
        QStringList& criteria = content.achievement.criteriaShort;
        if (criteria.size() > 1)
            criteria.removeLast();
        else if (!content.subjectNarrative.isEmpty())
            content.subjectNarrative.clear(); // on the paper too
        else
            return base::fail(packed.error());
    }
}

} // namespace

Obstacle obstacle(const Request& request, const dossier::Dossier& learner,
                  const dossier::CentreSettings& settings, dossier::Time now)
{
    if (const Obstacle found = obstacleOf(learner, settings, now); found != Obstacle::None)
        return found;
    const std::vector<Proof> proofs = proofsFor(request.achievement, learner);
    const auto met = metIn(request, proofs);
    const auto& criteria = request.achievement.criteria;
    if (!std::all_of(criteria.begin(), criteria.end(),
                     [&](const auto& criterion) { return isTicked(criterion, met); }))
        return Obstacle::CriteriaOpen;
    if (request.achievement.needsSeenAtWork && !hasWitnessAtWork(met, proofs))
        return Obstacle::NoWitnessAtWork;
    return Obstacle::None;
}

base::Result<Issued> issue(const Request& request, const dossier::Dossier& learner,
                           const store::Store& store)
{
    if (const auto clock = checkSigningDate(store); !clock)
        return base::fail(clock.error());
    const dossier::Time now = store.clock().nowMs();
    const Obstacle found = obstacle(request, learner, store.settings(), now);
    if (found != Obstacle::None)
        return base::fail(base::Code::Refused, obstacleName(found));
    if (request.personalLine.size() > longestPersonalLine)
        return base::fail(
            base::Code::TooBig,
            u"the personal line is longer than %1 characters"_s.arg(longestPersonalLine));

    Issued issued{ .id = store.newRecordId() };
    dossier::Award& award = issued.award;
    award.achievement = request.achievement.id;
    award.achievementVersion = versionOf(request.achievement);
    award.skills = request.achievement.skills;
    award.criteria = metIn(request, proofsFor(request.achievement, learner));
    award.result = request.result;
    award.resultStatus = request.resultStatus;
    award.personalLine = request.personalLine;
    award.number = credential::certificateNumber(issued.id);
    award.subject = u"urn:uuid:"_s + base::RecordId::random(store.random()).toString();
    award.awarded = request.awarded ? request.awarded : now;
    award.replaces = request.replaces;

    credential::BadgeContent content =
        contentOf(forLearner(request.achievement, learner), award, learner, store);
    if (const QByteArray own = ownPictureFile(award.achievement, store); !own.isEmpty())
        content.achievement.image = { .png = own };
    for (const auto kind : { dossier::EditionKind::Public, dossier::EditionKind::Own }) {
        auto edition = sign(content, kind, store);
        if (!edition)
            return base::fail(edition.error());
        award.editions.push_back(std::move(*edition));
    }
    auto with = withProofs(award, store);
    if (!with)
        return base::fail(with.error());
    award = std::move(*with);
    return issued;
}

base::Result<dossier::Award> withPaper(const dossier::Award& award, const dossier::Dossier& learner,
                                       const store::Store& store)
{
    const QString name = nameOnPaper(learner.learner());
    const dossier::Edition* paper = edition(award, dossier::EditionKind::Paper);
    // The list of what counts no more names no edition that is signed after it.
    const bool countsNoMore = isTakenBack(award, knownRevocations(store));
    if (paper && (countsNoMore || signedName(*paper) == name))
        return award;
    if (countsNoMore)
        return base::fail(base::Code::Refused, u"the award is revoked"_s);
    if (const auto may = maySign(learner, store); !may)
        return base::fail(may.error());
    const auto said = saidBefore(award, learner, store);
    if (!said)
        return base::fail(said.error());
    dossier::Award printed = award;
    const dossier::Edition* own = edition(award, dossier::EditionKind::Own);
    if (!own || signedName(*own) != name) {
        auto again =
            sign(contentAgain(*said, award, learner, store), dossier::EditionKind::Own, store);
        if (!again)
            return base::fail(again.error());
        printed.editions.push_back(std::move(*again));
    }
    auto signedPaper = signPaper(contentAgain(*said, award, learner, store), store);
    if (!signedPaper)
        return base::fail(signedPaper.error());
    printed.editions.push_back(std::move(*signedPaper));
    return withProofs(printed, store);
}

const dossier::Edition* edition(const dossier::Award& award, dossier::EditionKind kind)
{
    // The newest counts: a re-issue adds one and keeps the old bytes.
    const auto found =
        std::find_if(award.editions.rbegin(), award.editions.rend(), [kind](const auto& one) {
            return one.kind == kind && one.format == "jwt"_L1;
        });
    return found == award.editions.rend() ? nullptr : &*found;
}

} // namespace inkaart::award
