// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/paperjob.h"

#include "core/award/catalogue.h"
#include "core/award/issue.h"
#include "ui/award/awardwords.h"
#include "ui/session/learnerwords.h"
#include "ui/session/session.h"

#include <QTimer>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using base::Code;
using session::Place;

namespace {

constexpr auto today = "certificates:today"_L1;

} // namespace

PaperKind paperKindOf(const Place& place)
{
    const QString& detail = place.detail;
    if (detail.startsWith("certificate"_L1))
        return PaperKind::Certificates;
    if (detail == "passport"_L1)
        return PaperKind::Passport;
    if (detail == "agreement"_L1)
        return PaperKind::Agreement;
    if (detail == "slip"_L1)
        return PaperKind::Slip;
    if (detail.startsWith("mentorslip:"_L1))
        return PaperKind::MentorSlip;
    if (detail == "cards"_L1)
        return PaperKind::Cards;
    if (detail.startsWith("recovery:"_L1))
        return PaperKind::Recovery;
    return PaperKind::Result;
}

PaperJob::PaperJob(const Place& place, session::Session& session, QObject* parent)
    : QObject(parent)
    , m_place(place)
    , m_session(session)
    , m_kind(paperKindOf(place))
{ }

QList<print::Page> PaperJob::pages() const
{
    QList<print::Page> all;
    for (const PaperItem& item : m_items)
        all += item.pages;
    return all;
}

bool PaperJob::isAboutSeveral() const
{
    return m_place.detail == today && m_items.size() > 1;
}

void PaperJob::start()
{
    ++m_run;
    m_items.clear();
    m_failures.clear();
    m_isRunning = true;
    planSteps();
    m_total = static_cast<int>(m_steps.size());
    QTimer::singleShot(0, this, [this, run = m_run] { next(run); });
}

void PaperJob::cancel()
{
    if (!m_isRunning)
        return;
    ++m_run;
    m_isRunning = false;
    m_failures.append({ {}, { Code::Cancelled, u"stopped"_s } });
    Q_EMIT finished();
}

void PaperJob::planSteps()
{
    m_steps.clear();
    if (m_kind != PaperKind::Certificates)
        return m_steps.push_back({});
    if (m_place.detail != today) {
        const auto award = base::RecordId::parse(m_place.detail.section(u':', 1));
        return m_steps.push_back({ m_place.learner, award ? *award : base::RecordId() });
    }
    const QDate day = m_session.clock().today();
    for (const dossier::Card& card : m_session.learners().allCards()) {
        // A change on a wrong date may lie ahead of it; the awards themselves say their day.
        if (card.badges > 0 && card.deletedAt == 0 && session::dayOf(card.lastChange) >= day)
            m_steps.push_back({ card.dossier, {} });
    }
}

void PaperJob::next(int run)
{
    if (run != m_run)
        return;
    if (m_steps.empty()) {
        m_isRunning = false;
        Q_EMIT finished();
        return;
    }
    const Step step = m_steps.front();
    m_steps.pop_front();
    if (m_kind == PaperKind::Certificates) {
        certificatesOf(step);
    } else {
        auto item = single();
        if (item)
            m_items.append(std::move(*item));
        else
            m_failures.append({ {}, item.error() });
    }
    Q_EMIT progressed(m_total - static_cast<int>(m_steps.size()), m_total);
    QTimer::singleShot(0, this, [this, run] { next(run); });
}

bool PaperJob::isWanted(const dossier::Award& award) const
{
    if (m_place.detail == today)
        return !award.revoked && session::dayOf(award.awarded) == m_session.clock().today();
    return !award.revoked;
}

void PaperJob::certificatesOf(const Step& step)
{
    const session::OpenDossier* open = m_session.current();
    const bool isOpen = open && (step.learner.isNull() || open->id() == step.learner);
    const auto learner = isOpen ? base::Result<dossier::Dossier>(open->dossier())
                                : m_session.store().dossier(step.learner);
    if (!learner)
        return m_failures.append({ {}, learner.error() });
    if (!step.award.isNull()) {
        if (const auto award = learner->get<dossier::Award>(step.award))
            return certificate(*award, *learner);
        return m_failures.append({ {}, { Code::NotFound, u"no such award"_s } });
    }
    for (const auto& award : learner->all<dossier::Award>()) {
        if (isWanted(award.value))
            certificate(award, *learner);
    }
}

void PaperJob::certificate(const dossier::Entry<dossier::Award>& award,
                           const dossier::Dossier& learner)
{
    auto item = certificateItem(award, learner);
    if (item)
        m_items.append(std::move(*item));
    else
        m_failures.append({ spokenName(m_session, learner.learner().callName), item.error() });
}

base::Result<PaperItem> PaperJob::certificateItem(dossier::Entry<dossier::Award> award,
                                                  const dossier::Dossier& learner)
{
    store::Store& store = m_session.store();
    const auto printed = withPaper(award.value, learner, store);
    if (!printed)
        return base::fail(printed.error());
    if (*printed != award.value) {
        award.value = *printed;
        if (const auto kept = keep(learner.id(), award, learner); !kept)
            return base::fail(kept.error());
    }
    auto page = certificatePage(award, learner, store.centreDossier(), contextFor(learner));
    if (!page)
        return base::fail(page.error());
    return PaperItem{ .who = spokenName(m_session, learner.learner().callName),
                      .fileName = u"certificaat-"_s + award.value.number,
                      .pages = { std::move(*page) },
                      .attachments = { ownAttachment(award.value) } };
}

/// The signed bytes are kept for ever: every later print shows the same code.
base::Result<void> PaperJob::keep(const base::DossierId& learner,
                                  const dossier::Entry<dossier::Award>& award,
                                  const dossier::Dossier& dossier)
{
    session::OpenDossier* open = m_session.current();
    if (open && open->id() == learner)
        return open->change(award.id, award.value);
    const dossier::Record* record = dossier.records().find(award.id);
    if (!record)
        return base::fail(Code::NotFound, u"no such award"_s);
    return m_session.store()
        .append(learner, { dossier::edit(*record, award.value) })
        .map([](const auto&) {});
}

} // namespace inkaart::award
