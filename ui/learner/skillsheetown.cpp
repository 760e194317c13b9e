// SPDX-License-Identifier: GPL-3.0-or-later
// A skill in the learner's own words can be put differently, or taken away, long after the talk in
// which it was made.
#include "ui/learner/skills.h"
#include "ui/learner/skillsheet.h"
#include "ui/session/opendossier.h"
#include "ui/session/session.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using widgets::Button;

namespace {

base::RecordId ownRecord(const QString& skill)
{
    if (!skill.startsWith("own:"_L1))
        return {};
    return base::RecordId::parse(QStringView(skill).mid(4)).value_or(base::RecordId());
}

} // namespace

void SkillSheet::fillOwn(QVBoxLayout& column)
{
    const base::RecordId own = ownRecord(m_skill);
    if (own.isNull() || !m_open->dossier().get<dossier::OwnSkill>(own))
        return;
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 8, 0, 0);
    line->setSpacing(12);
    auto* change = new Button(tr("Change the card"), u"leeg-kaartje"_s);
    change->setObjectName(u"changeOwnButton"_s);
    auto* away = new Button(tr("Take away"), u"weg"_s);
    away->setObjectName(u"removeOwnButton"_s);
    line->addWidget(change);
    line->addWidget(away);
    line->addStretch(1);
    column.addWidget(row);
    connect(change, &Button::clicked, this, [this] { Q_EMIT changeAsked(m_skill); });
    connect(away, &Button::clicked, this, [this, own] { takeAway(own); });
}

// What was said and shown about it stays where it is: with undo the tile is whole again.
void SkillSheet::takeAway(const base::RecordId& own)
{
    const SkillFace face = faceOf(m_skill, m_session.framework(), m_open->dossier());
    dismiss();
    //: The undo strip: %1 is a skill in the learner's own words
    const QString what = tr("%1: taken away").arg(face.name.in(u"nl"));
    if (const auto gone = m_open->remove(own, what); !gone)
        Q_EMIT failed(gone.error());
}

} // namespace inkaart::learner
