// SPDX-License-Identifier: GPL-3.0-or-later
// An own skill that is there already: changed from the sheet of its tile, and back again.
#include "ui/conversation/blankcardpage.h"
#include "ui/conversation/cardface.h"
#include "ui/conversation/ownskillmodel.h"
#include "ui/session/putback.h"
#include "ui/widgets/conversationbar.h"

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using session::Place;

void BlankCardPage::beginEditing(const base::RecordId& record)
{
    if (!m_model || record.isNull() || !m_model->load(record))
        return;
    m_edited = record;
    m_before = m_model->value();
    m_draft = m_before;
    bar().setLeave(tr("Back", "button"), u"pijl-links"_s);
}

// All that is typed here is one step: nobody wants to undo a sentence letter by letter.
void BlankCardPage::offerUndo()
{
    const CardFace face = faceOf(m_model->skill(), session().framework(), dossier());
    //: The undo strip: %1 is a skill in the learner's own words
    session::offerPutBack(session(), *open(), m_edited, m_before,
                          tr("%1: changed").arg(face.name.in(u"nl")));
}

void BlankCardPage::done()
{
    if (!isEditing())
        return go(Place::Kind::Result);
    leave();
}

void BlankCardPage::leave()
{
    if (!isEditing())
        return TalkPage::leave();
    flush();
    navigator().back();
}

} // namespace inkaart::conversation
