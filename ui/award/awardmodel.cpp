// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/awardmodel.h"

#include "core/award/paper.h"
#include "ui/award/awardwords.h"
#include "ui/session/handwords.h"
#include "ui/session/learnerwords.h"
#include "ui/session/session.h"
#include "ui/session/skilltotell.h"

#include <algorithm>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using framework::Achievement;
using framework::Achievements;

namespace {

std::optional<Proof> byId(const std::vector<Proof>& proofs, const base::RecordId& id)
{
    const auto found =
        std::find_if(proofs.begin(), proofs.end(), [&](const Proof& p) { return p.id == id; });
    return found == proofs.end() ? std::nullopt : std::optional(*found);
}

} // namespace

const Achievement* AwardModel::ofLevel(const Achievement& achievement, int level)
{
    if (achievement.kind != framework::Kind::Skill || achievement.skills.isEmpty()
        || !Achievements::builtIn().find(achievement.id))
        return nullptr;
    return Achievements::builtIn().ofSkill(achievement.skills.first(), level);
}

AwardModel::AwardModel(session::Session& session, session::OpenDossier& open, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_open(&open)
{
    connect(&open, &session::OpenDossier::changed, this, &AwardModel::dossierChanged);
    connect(&session.store(), &store::Store::centreChanged, this, &AwardModel::dossierChanged);
}

void AwardModel::start(const QString& detail)
{
    const QString record = detail.section(u':', 1);
    const bool isAboutOld = detail.startsWith("improve:"_L1) || detail.startsWith("revoke:"_L1);
    m_chosen = isAboutOld ? QString() : detail;
    if (const auto id = base::RecordId::parse(record); isAboutOld && id) {
        const auto entry = m_open->dossier().get<dossier::Award>(*id);
        m_old = entry ? *id : base::RecordId();
        m_chosen = entry ? entry->value.achievement : QString();
    }
    readOffers();
    readDraft();
    Q_EMIT choiceChanged();
}

void AwardModel::readOffers()
{
    const dossier::Dossier& centre = m_session.store().centreDossier();
    m_catalogue = catalogue(centre);
    m_offers = inkaart::award::offers(m_open->dossier(), centre);
    if (m_chosen.isEmpty() && !m_offers.empty())
        m_chosen = m_offers.front().achievement.id;
    const auto isChosen = [this](const Offer& o) { return o.achievement.id == m_chosen; };
    if (m_chosen.isEmpty() || std::any_of(m_offers.begin(), m_offers.end(), isChosen))
        return;
    const auto achievement = findAchievement(m_chosen, centre);
    if (!achievement)
        return m_chosen.clear();
    Offer offer = offerFor(*achievement, m_open->dossier());
    // Another level of a skill takes the place of the one that is offered.
    const auto sameSkill = std::find_if(m_offers.begin(), m_offers.end(), [&](const Offer& o) {
        const Achievement* other = ofLevel(o.achievement, achievement->level);
        return other && other->id == achievement->id;
    });
    if (sameSkill != m_offers.end())
        *sameSkill = std::move(offer);
    else
        m_offers.insert(m_offers.begin(), std::move(offer));
}

void AwardModel::readDraft()
{
    m_draft = {};
    m_proofs.clear();
    const Achievement* achievement = chosen();
    if (!achievement)
        return;
    m_proofs = proofsFor(*achievement, m_open->dossier());
    for (Proof& proof : m_proofs) {
        if (proof.kind != Proof::Kind::WorkerSaw || !proof.who.isEmpty())
            continue;
        if (const auto rating = m_open->dossier().get<dossier::Rating>(proof.id)) {
            const auto worker = m_session.store().workerById(rating->author);
            proof.who = worker ? worker->name : QString();
        }
    }
    if (m_open->isNameless())
        return;
    if (const auto bytes = m_session.store().local(draftKey(m_open->id(), m_chosen)))
        m_draft = decodeDraft(*bytes);
    if (m_draft.isEmpty())
        m_draft = draftOfOld();
}

/// Mending begins with what was said then: mostly it is the name that was wrong.
AwardDraft AwardModel::draftOfOld() const
{
    AwardDraft draft;
    const auto mended = old();
    if (!mended || mended->value.achievement != m_chosen || mended->value.revoked)
        return draft;
    for (const dossier::MetCriterion& met : mended->value.criteria) {
        draft.ticked.insert(met.criterion);
        draft.proofs[met.criterion] = met.evidence;
    }
    draft.result = mended->value.result;
    draft.personalLine = mended->value.personalLine;
    return draft;
}

base::Result<void> AwardModel::writeDraft()
{
    if (m_open->isNameless())
        return {};
    return m_session.store().setLocal(draftKey(m_open->id(), m_chosen), encodeDraft(m_draft));
}

void AwardModel::keepDraft()
{
    if (const auto kept = writeDraft(); !kept)
        Q_EMIT failed(kept.error());
    Q_EMIT draftChanged();
}

void AwardModel::dossierChanged()
{
    if (!m_open)
        return;
    readOffers();
    readDraft();
    Q_EMIT choiceChanged();
}

void AwardModel::choose(const QString& achievement)
{
    m_chosen = achievement;
    m_awarded = {};
    readOffers();
    readDraft();
    Q_EMIT choiceChanged();
}

const Achievement* AwardModel::chosen() const
{
    const auto found = std::find_if(m_offers.begin(), m_offers.end(), [this](const Offer& offer) {
        return offer.achievement.id == m_chosen;
    });
    return found == m_offers.end() ? nullptr : &found->achievement;
}

QByteArray AwardModel::pictureOf(const Achievement& achievement) const
{
    return ownPictureFile(achievement.id, m_session.store());
}

bool AwardModel::hasLevels() const
{
    const Achievement* achievement = chosen();
    return achievement && ofLevel(*achievement, 1);
}

/// Chosen by hand, or else the next strongest proof that no criterion before it has.
std::vector<Proof> AwardModel::proofsOf(int criterion) const
{
    const framework::Criterion& about = chosen()->criteria[criterion];
    std::vector<Proof> proofs;
    const auto byHand = m_draft.proofs.find(about.id);
    if (byHand == m_draft.proofs.end()) {
        const auto index = static_cast<size_t>(criterion);
        if (index < m_proofs.size())
            proofs.push_back(m_proofs[index]);
        return proofs;
    }
    for (const base::RecordId& id : byHand->second) {
        if (const auto proof = byId(m_proofs, id))
            proofs.push_back(*proof);
    }
    return proofs;
}

std::vector<CriterionLine> AwardModel::criteria() const
{
    std::vector<CriterionLine> lines;
    const Achievement* achievement = chosen();
    const auto given = awarded();
    for (int i = 0; achievement && i < achievement->criteria.size(); ++i) {
        const framework::Criterion& criterion = achievement->criteria[i];
        lines.push_back({ criterion.id, criterion.text.in(u"nl"),
                          given || m_draft.ticked.contains(criterion.id),
                          given ? givenProofs(given->value, criterion.id) : proofsOf(i) });
    }
    return lines;
}

std::vector<Proof> AwardModel::givenProofs(const dossier::Award& award,
                                           const QString& criterion) const
{
    std::vector<Proof> proofs;
    for (const dossier::MetCriterion& met : award.criteria) {
        for (const base::RecordId& id : met.evidence) {
            const auto proof = met.criterion == criterion ? byId(m_proofs, id) : std::nullopt;
            if (proof)
                proofs.push_back(*proof);
        }
    }
    return proofs;
}

std::vector<Proof> AwardModel::proofs() const
{
    return m_proofs;
}

QString AwardModel::detailOf(const Proof& proof) const
{
    QString detail = proofDetail(proof, m_open->dossier(), m_session.framework());
    const auto evidence = m_open->dossier().get<dossier::Evidence>(proof.id);
    const QString hand = evidence ? session::handInWords(*evidence, m_session) : QString();
    if (!hand.isEmpty())
        detail += (detail.isEmpty() ? QString() : u" · "_s) + hand;
    return detail;
}

void AwardModel::setResult(const QString& result)
{
    m_draft.result = result;
    keepDraft();
}

void AwardModel::setPersonalLine(const QString& line)
{
    m_draft.personalLine = line;
    keepDraft();
}

void AwardModel::setWhy(const QString& why)
{
    m_draft.why = why;
    keepDraft();
}

int AwardModel::shownOnBadge() const
{
    QSet<base::RecordId> shown;
    for (const CriterionLine& line : criteria()) {
        for (const Proof& proof : line.proofs) {
            const auto evidence = m_open->dossier().get<dossier::Evidence>(proof.id);
            if (evidence && evidence->value.visibility != dossier::Visibility::Private)
                shown.insert(proof.id);
        }
    }
    return static_cast<int>(shown.size());
}

int AwardModel::openCriteria() const
{
    const auto lines = criteria();
    return static_cast<int>(
        std::count_if(lines.begin(), lines.end(), [](const auto& line) { return !line.isMet(); }));
}

std::optional<dossier::Time> AwardModel::givenBefore(const QString& achievement) const
{
    std::optional<dossier::Time> last;
    for (const auto& award : m_open->dossier().all<dossier::Award>()) {
        const bool counts = award.value.achievement == achievement && !award.value.revoked;
        if (counts && award.id != m_awarded && award.id != m_old)
            last = std::max(last.value_or(0), award.value.awarded);
    }
    return last;
}

Obstacle AwardModel::obstacle() const
{
    return inkaart::award::obstacle(request(), m_open->dossier(), m_session.settings(),
                                    m_session.clock().nowMs());
}

QString AwardModel::learnerName() const
{
    return spokenName(m_session, m_open->dossier().learner().callName);
}

QString AwardModel::today(dossier::Time at) const
{
    return session::dayInWords(session::dayOf(at), m_session.clock().today());
}

QString AwardModel::skillToTell() const
{
    return session::skillToTell(m_open->dossier());
}

} // namespace inkaart::award
