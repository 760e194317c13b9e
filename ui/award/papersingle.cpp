// SPDX-License-Identifier: GPL-3.0-or-later
// The paper of PaperJob that is one page or one booklet.
#include "core/award/slips.h"
#include "core/framework/phrases.h"
#include "ui/award/paperjob.h"
#include "ui/session/session.h"

#include <algorithm>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using base::Code;

QString paperLanguage(const dossier::Learner& learner)
{
    const QStringList printable = framework::Phrases::builtIn().languages();
    const auto own = std::find_if(learner.languages.begin(), learner.languages.end(),
                                  [&](const QString& language) {
                                      return language != "nl"_L1 && printable.contains(language);
                                  });
    return own == learner.languages.end() ? u"nl"_s : *own;
}

namespace {

/// "learner", "none" or the code of a language; what people take along from a talk, and what their
/// parents sign, is in their own language whatever the settings say.
QString settingFor(PaperKind kind, const session::Session& session)
{
    const bool isAsked =
        kind == PaperKind::Certificates || kind == PaperKind::Passport || kind == PaperKind::Cards;
    const QString setting = isAsked ? session.preference(u"paperLanguage"_s) : QString();
    if (setting == "none"_L1)
        return u"nl"_s;
    const bool isKnown = framework::Phrases::builtIn().languages().contains(setting);
    return isKnown ? setting : QString();
}

/// What most of the centre's people speak beside Dutch, of the languages that cards exist in.
QString mostSpoken(session::Session& session)
{
    QStringList printable = framework::Phrases::builtIn().languages();
    printable.removeAll(u"nl"_s);
    QHash<QString, int> speakers;
    for (const dossier::Card& card : session.learners().allCards()) {
        if (card.deletedAt != 0 || !card.aliasOf.isNull())
            continue;
        for (const QString& language : card.languages)
            ++speakers[language];
    }
    const auto most = std::max_element(
        printable.begin(), printable.end(),
        [&](const QString& a, const QString& b) { return speakers[a] < speakers[b]; });
    return most == printable.end() ? u"nl"_s : *most;
}

/// Cards lie on a table for two to read: the language that was printed last, else the one that most
/// people speak.
QString cardsLanguage(session::Session& session)
{
    const QString last = session.preference(lastCardsLanguage);
    return framework::Phrases::builtIn().languages().contains(last) ? last : mostSpoken(session);
}

} // namespace

QString PaperJob::languageFor(const dossier::Learner& learner) const
{
    if (!m_language.isEmpty())
        return m_language;
    const QString setting = settingFor(m_kind, m_session);
    return setting.isEmpty() ? paperLanguage(learner) : setting;
}

QString PaperJob::defaultLanguage() const
{
    const QString setting = settingFor(m_kind, m_session);
    if (!setting.isEmpty())
        return setting;
    if (m_kind == PaperKind::Cards)
        return cardsLanguage(m_session);
    if (m_place.detail == "certificates:today"_L1)
        return {};
    if (!m_place.learner.isNull()) {
        const auto open = m_session.openLearner(m_place.learner);
        return open ? paperLanguage((*open)->dossier().learner()) : u"nl"_s;
    }
    return m_session.current() ? paperLanguage(m_session.current()->dossier().learner()) : u"nl"_s;
}

PaperContext PaperJob::contextFor(const dossier::Dossier& learner) const
{
    return paperContext(m_session.store(), languageFor(learner.learner()));
}

base::Result<PaperItem> PaperJob::single()
{
    const QDate today = m_session.clock().today();
    const auto only = [](const QString& name, const print::Page& page) {
        return PaperItem{ .who = {}, .fileName = name, .pages = { page }, .attachments = {} };
    };
    if (m_kind == PaperKind::Cards) {
        print::CardsSheet sheet;
        sheet.language = m_language.isEmpty() ? defaultLanguage() : m_language;
        sheet.blanks = m_blanks;
        return only(u"kaartjes"_s, sheet);
    }
    if (m_kind == PaperKind::Recovery) {
        return only(u"herstelcode"_s,
                    print::RecoverySheet{ .centre = m_session.settings().name,
                                          .worker = m_session.worker().name,
                                          .laptop = {},
                                          .code = m_place.detail.section(u':', 1),
                                          .date = today });
    }
    session::OpenDossier* open = m_session.current();
    if (!m_place.learner.isNull()) {
        const auto opened = m_session.openLearner(m_place.learner);
        if (!opened)
            return base::fail(opened.error());
        open = *opened;
    }
    if (!open)
        return base::fail(Code::NotFound, u"no dossier is open"_s);
    return aboutLearner(*open);
}

base::Result<PaperItem> PaperJob::aboutLearner(session::OpenDossier& open)
{
    const dossier::Dossier& learner = open.dossier();
    const PaperContext context = contextFor(learner);
    // File names hold no names of people: they stay behind on sticks and in lists of recent files.
    const QString date = context.today.toString(Qt::ISODate);
    const auto only = [&](const QString& name, const print::Page& page) {
        return PaperItem{
            .who = {}, .fileName = name + u'-' + date, .pages = { page }, .attachments = {}
        };
    };
    switch (m_kind) {
    case PaperKind::Passport: {
        auto page = passportPage(m_lines, learner, open.store(), context);
        if (!page)
            return base::fail(page.error());
        return only(u"paspoort"_s, *page);
    }
    case PaperKind::Agreement:
        return agreement(learner);
    case PaperKind::Slip:
        return only(
            u"toestemming"_s,
            parentSlip(learner.learner(), learner.waitingUntil(), m_session.settings(), context));
    case PaperKind::MentorSlip:
        return mentorSlip(open);
    default:
        return only(u"mijn-kaart"_s, resultPage(learner, context));
    }
}

/// The slip's number is kept before it goes on paper: what comes back must find its dossier.
base::Result<PaperItem> PaperJob::mentorSlip(session::OpenDossier& open)
{
    if (open.isNameless())
        return base::fail(Code::NotFound, u"a talk without a name has no slip"_s);
    const PaperContext context = contextFor(open.dossier());
    const QString skill = m_place.detail.section(u':', 1);
    SlipToPrint found = slipToPrint({ skill }, {}, open.dossier(), m_session.store());
    found.slip.language = context.language;
    if (found.isNew) {
        const auto kept = open.apply({ dossier::create(found.id, found.slip) });
        if (!kept)
            return base::fail(kept.error());
    }
    auto page = slipPage(found.slip, open.dossier(), m_session.store().centreDossier(), context);
    if (!page)
        return base::fail(page.error());
    return PaperItem{ .who = {},
                      .fileName = u"leermeesterbriefje-"_s + found.slip.number,
                      .pages = { std::move(*page) },
                      .attachments = {} };
}

base::Result<PaperItem> PaperJob::agreement(const dossier::Dossier& learner)
{
    auto talk = learner.get<dossier::Conversation>(m_place.record);
    if (!talk) {
        const auto talks = learner.all<dossier::Conversation>();
        if (talks.empty())
            return base::fail(Code::NotFound, u"no conversation"_s);
        talk = talks.back();
    }
    PaperContext context = contextFor(learner);
    // Whoever had the talk made the promise, whoever prints it.
    if (const auto worker = m_session.store().workerById(talk->value.worker)) {
        context.worker = worker->name;
        context.workerTelephone = worker->telephone;
    }
    return PaperItem{ .who = {},
                      .fileName = u"afspraak-"_s + context.today.toString(Qt::ISODate),
                      .pages = { agreementPage(talk->value, context) },
                      .attachments = {} };
}

} // namespace inkaart::award
