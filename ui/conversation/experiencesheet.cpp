// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/experiencesheet.h"

#include "core/framework/framework.h"
#include "ui/conversation/dualfield.h"
#include "ui/session/autosave.h"
#include "ui/session/bsnhint.h"
#include "ui/session/opendossier.h"
#include "ui/session/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/duallabel.h"
#include "ui/widgets/lineedit.h"

#include <QVBoxLayout>

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::LineEdit;

namespace {

constexpr QLatin1StringView startQualification("startkwalificatie");

} // namespace

ExperienceSheet::ExperienceSheet(session::OpenDossier& open, QWidget* host)
    : SideSheet(host)
    , m_open(open)
    , m_title(new widgets::DualLabel({}, theme::TextRole::Heading))
    , m_what(addField(m_whatField, u"experienceWhat"_s))
    , m_place(addField(m_placeField, u"experiencePlace"_s))
    , m_years(addField(m_yearsField, u"experienceYears"_s))
    , m_diploma(addField(m_diplomaField, u"experienceDiploma"_s))
    , m_qualification(
          new Button(tr("Start qualification (mbo 2, havo, vwo or higher)"), Button::Kind::Chip))
    , m_autoSave(new session::AutoSave([this] { return save(); }, this))
{
    setObjectName(u"experienceSheet"_s);
    setHeader(m_title);
    m_qualification->setCheckable(true);
    m_qualification->setObjectName(u"startQualification"_s);
    body()->addWidget(m_qualification);
    body()->addStretch(1);
    auto* removeButton = new Button(tr("Take away"), u"weg"_s);
    removeButton->setObjectName(u"experienceRemove"_s);
    //: Button: what somebody did is filled in
    auto* done = new Button(tr("Done"), Button::Kind::Primary);
    done->setObjectName(u"experienceDone"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(removeButton);
    row->addStretch(1);
    row->addWidget(done);
    foot()->addLayout(row);
    connect(m_qualification, &Button::clicked, this, &ExperienceSheet::saveNow);
    connect(removeButton, &Button::clicked, this, &ExperienceSheet::remove);
    connect(done, &Button::clicked, this, &SideSheet::dismiss);
    connect(this, &SideSheet::dismissed, this, &ExperienceSheet::finish);
}

LineEdit* ExperienceSheet::addField(DualField*& labeled, const QString& name)
{
    auto* field = new LineEdit;
    field->setObjectName(name);
    field->setMaxLength(300);
    labeled = new DualField(field);
    body()->addWidget(labeled);
    session::BsnHint::watch(field);
    // By name: the fields are made before what saves them.
    connect(field, &QLineEdit::textEdited, this, [this] { m_autoSave->touch(); });
    return field;
}

void ExperienceSheet::say(const session::Words& words)
{
    const auto* activity = framework::Framework::builtIn().activity(m_experience.activity);
    m_title->setTexts(activity ? words.text(activity->name) : words.phrase("done.other"_L1));
    m_whatField->setTexts(words.phrase("done.what"_L1));
    m_placeField->setTexts(words.phrase("done.place"_L1));
    m_yearsField->setTexts(words.phrase("done.years"_L1));
    m_diplomaField->setTexts(words.phrase("done.diploma"_L1));
}

void ExperienceSheet::edit(const base::RecordId& record)
{
    if (!m_autoSave->flush())
        return open();
    const auto entry = m_open.dossier().get<dossier::Experience>(record);
    if (!entry)
        return;
    m_record = record;
    m_experience = entry->value;
    fill();
    open();
}

void ExperienceSheet::begin(const dossier::Experience& blank)
{
    if (!m_autoSave->flush())
        return open();
    m_record = {};
    m_experience = blank;
    fill();
    open();
}

void ExperienceSheet::fill()
{
    m_what->setText(m_experience.what);
    m_place->setText(m_experience.place);
    m_years->setText(m_experience.from);
    m_diploma->setText(m_experience.diploma);
    m_qualification->setChecked(m_experience.level == startQualification);
}

bool ExperienceSheet::save()
{
    dossier::Experience now = m_experience;
    now.what = m_what->text().trimmed();
    now.place = m_place->text().trimmed();
    now.from = m_years->text().trimmed();
    now.diploma = m_diploma->text().trimmed();
    now.level = m_qualification->isChecked() ? QString(startQualification) : QString();
    if (now == m_experience)
        return true;
    if (m_record.isNull()) {
        const auto added = m_open.add(now);
        if (!added)
            Q_EMIT failed(added.error());
        if (!added)
            return false;
        m_record = *added;
    } else if (const auto changed = m_open.change(m_record, now); !changed) {
        Q_EMIT failed(changed.error());
        return false;
    }
    m_experience = now;
    return true;
}

void ExperienceSheet::saveNow()
{
    m_autoSave->touch();
    m_autoSave->flush();
}

// A sheet with words that cannot be kept stays: closed they would be gone.
void ExperienceSheet::finish()
{
    if (!m_autoSave->flush())
        open();
}

void ExperienceSheet::remove()
{
    // What is taken away needs no saving first.
    m_autoSave->drop();
    if (!m_record.isNull()) {
        const auto* activity = framework::Framework::builtIn().activity(m_experience.activity);
        const QString name = activity ? activity->name.in(u"nl") : m_experience.what;
        //: The undo strip: what somebody did before is taken away
        if (const auto gone = m_open.remove(m_record, tr("%1: taken away").arg(name)); !gone)
            return Q_EMIT failed(gone.error());
    }
    m_record = {};
    dismiss();
}

void ExperienceSheet::flush()
{
    m_autoSave->flush();
}

bool ExperienceSheet::isPending() const
{
    return m_autoSave->isPending();
}

} // namespace inkaart::conversation
