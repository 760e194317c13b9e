// SPDX-License-Identifier: GPL-3.0-or-later
// What Controleer een badge does with a badge once it is checked.
#include "core/award/trust.h"
#include "ui/award/awardwords.h"
#include "ui/award/checkactions.h"
#include "ui/award/checkpage.h"
#include "ui/award/keepsheet.h"
#include "ui/session/errors.h"
#include "ui/session/runthen.h"
#include "ui/session/session.h"

#include <algorithm>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using dossier::ForeignBadge;
using session::Place;

namespace {

QString mediaTypeOf(const BadgeFile& file)
{
    switch (file.where) {
    case credential::FoundIn::Jwt:
        return u"application/jwt"_s;
    case credential::FoundIn::Json:
        return u"application/json"_s;
    case credential::FoundIn::PdfAttachment:
    case credential::FoundIn::PdfPage:
        return u"application/pdf"_s;
    case credential::FoundIn::BakedSvg:
        return u"image/svg+xml"_s;
    case credential::FoundIn::BakedPng:
        return u"image/png"_s;
    case credential::FoundIn::Picture:
        return file.bytes.startsWith("\x89PNG") ? u"image/png"_s : u"image/jpeg"_s;
    case credential::FoundIn::Address:
    case credential::FoundIn::PaperText:
        break;
    }
    return u"text/plain"_s;
}

/// The same badge that was added before.
bool isSame(const ForeignBadge& a, const ForeignBadge& b)
{
    return a.name == b.name && a.issuerId == b.issuerId && a.issued == b.issued
        && a.file.size == b.file.size;
}

} // namespace

void CheckPage::stopAsking()
{
    if (m_source)
        m_source->stop();
    m_source.reset();
}

void CheckPage::askIssuer()
{
    stopAsking();
    m_source = IssuerPorts::instance().source();
    m_actions->setAsking();
    credential::VerifyOptions options = verifyOptions(m_session.store());
    options.web = m_source;
    run([look = m_look, options, source = m_source] {
        BadgeCheck check = look(options);
        check.asked = source->asked();
        return check;
    });
}

QString CheckPage::learnersName() const
{
    return m_open && !m_open->isNameless()
        ? spokenName(m_session, m_open->dossier().learner().callName)
        : QString();
}

void CheckPage::askToKeep()
{
    if (!m_open)
        return;
    session::runThen(
        this,
        [bytes = m_check.file.credential, learner = m_open->dossier().learner(),
         options = verifyOptions(m_session.store())] {
            return compareHolder(bytes, learner, options);
        },
        [this, run = m_run](Holder holder) {
            if (run == m_run && m_open)
                showSheet(holder);
        });
}

void CheckPage::showSheet(Holder holder)
{
    if (!m_sheet) {
        m_sheet = new KeepSheet(window());
        connect(m_sheet, &KeepSheet::agreed, this, &CheckPage::keep);
    }
    m_sheet->ask(m_check, { learnersName(), holder },
                 skillChoices(m_session.framework(), m_open->dossier()),
                 skillsNamedBy(m_check.summary.alignments, m_session.framework()));
}

ForeignBadge CheckPage::foreignBadge() const
{
    const BadgeSummary& says = m_check.summary;
    const bool isValid = m_check.verdict() == credential::Verdict::Valid;
    const bool isOld = m_check.report.format == credential::Format::OpenBadges2;
    const dossier::Time now = m_session.clock().nowMs();
    return { .name = says.name,
             .description = says.description,
             .issuer = says.issuer,
             .issuerId = says.issuerId,
             .holder = says.holder,
             .issued = says.date.isValid() ? says.date.startOfDay().toMSecsSinceEpoch() : 0,
             .version = isOld ? u"2.0"_s : u"3.0"_s,
             .verdict = isValid ? dossier::ForeignVerdict::Valid : dossier::ForeignVerdict::Unsure,
             .checked = now,
             .skills = m_sheet->skills(),
             .mapped = m_sheet->mappedBy(),
             .mappedBy = m_session.store().worker(),
             .at = now };
}

void CheckPage::keep()
{
    if (!m_open || !m_check.canBeKept())
        return;
    m_sheet->dismiss();
    ForeignBadge badge = foreignBadge();
    badge.file.size = m_check.file.bytes.size();
    const auto known = m_open->dossier().all<ForeignBadge>();
    if (std::any_of(known.begin(), known.end(),
                    [&](const auto& other) { return isSame(other.value, badge); }))
        return m_navigator.warn(tr("This badge is with %1 already.").arg(learnersName()));
    const auto kept =
        m_open->putBlob(m_check.file.bytes, mediaTypeOf(m_check.file), m_check.file.name)
            .and_then([&](const dossier::BlobRef& file) {
                badge.file = file;
                return m_open->add(badge, tr("Badge “%1” is kept").arg(badge.name));
            });
    if (kept)
        goToBadges();
    else
        m_navigator.warn(session::sentenceFor(kept.error()));
}

void CheckPage::goToBadges()
{
    m_navigator.go({ .kind = Place::Kind::Learner,
                     .learner = m_open->id(),
                     .record = {},
                     .detail = session::tab::badges });
}

} // namespace inkaart::award
