// SPDX-License-Identifier: GPL-3.0-or-later
// The paper of PaperJob that is one page or one booklet.
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

PaperContext PaperJob::contextFor(const dossier::Dossier& learner) const
{
    const QString language = m_language.isEmpty() ? paperLanguage(learner.learner()) : m_language;
    return paperContext(m_session.store(), language);
}

base::Result<PaperItem> PaperJob::single()
{
    const QDate today = m_session.clock().today();
    const auto only = [](const QString& name, const print::Page& page) {
        return PaperItem{ .who = {}, .fileName = name, .pages = { page }, .attachments = {} };
    };
    if (m_kind == PaperKind::Cards) {
        const QString spoken = m_session.current() ? m_session.languages().own() : u"nl"_s;
        print::CardsSheet sheet;
        sheet.language = m_language.isEmpty() ? spoken : m_language;
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
        return only(u"toestemming"_s, parentSlip(learner.learner(), m_session.settings(), context));
    default:
        return only(u"mijn-kaart"_s, resultPage(learner, context));
    }
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
    const PaperContext context = contextFor(learner);
    return PaperItem{ .who = {},
                      .fileName = u"afspraak-"_s + context.today.toString(Qt::ISODate),
                      .pages = { agreementPage(talk->value, context) },
                      .attachments = {} };
}

} // namespace inkaart::award
