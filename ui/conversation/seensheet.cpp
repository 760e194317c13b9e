// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/seensheet.h"

#include "ui/conversation/dualfield.h"
#include "ui/conversation/visibility.h"
#include "ui/session/autosave.h"
#include "ui/session/bsnhint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/textarea.h"

#include <QVBoxLayout>

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::LabeledField;

namespace {

/// Nothing is chosen where it was not said, as with what older programs kept.
int choiceOf(dossier::Hand hand)
{
    return static_cast<int>(hand) - 1;
}

dossier::Hand handAt(int choice)
{
    return static_cast<dossier::Hand>(choice + 1);
}

} // namespace

SeenSheet::SeenSheet(std::function<bool()> save, QWidget* host)
    : SideSheet(host)
    , m_name(new widgets::LineEdit)
    , m_role(new widgets::LineEdit)
    , m_slip(new Button(tr("Not here? Print a slip for work"), u"afdrukken"_s))
    , m_atWork(new Button(tr("Saw it at work"), Button::Kind::Chip))
    , m_words(new widgets::TextArea(4))
    //: Who types the words of somebody who saw it
    , m_hand(new widgets::SegmentedChoice(
          QStringList{ tr("That person", "types"), tr("We do", "types") }))
    , m_visibility(visibilityChoice())
    , m_whoSees(new DualField(m_visibility))
    , m_autoSave(new session::AutoSave(std::move(save), this))
{
    setObjectName(u"seenSheet"_s);
    build();
    watch();
}

void SeenSheet::build()
{
    m_name->setObjectName(u"seenName"_s);
    m_role->setObjectName(u"seenRole"_s);
    m_words->setObjectName(u"seenWords"_s);
    m_atWork->setObjectName(u"seenAtWork"_s);
    m_atWork->setCheckable(true);
    setHeader(new widgets::Label(tr("Somebody saw it"), theme::TextRole::Heading));
    m_slip->setObjectName(u"printMentorSlip"_s);
    body()->addWidget(new LabeledField(tr("Name", "person"), m_name));
    body()->addWidget(new LabeledField(tr("Role, for example work mentor"), m_role));
    body()->addWidget(m_atWork, 0, Qt::AlignLeft);
    m_hand->setObjectName(u"seenHand"_s);
    body()->addWidget(new LabeledField(tr("In their own words"), m_words));
    body()->addWidget(new LabeledField(tr("Who types this?"), m_hand));
    body()->addWidget(new widgets::Label(
        tr("This is evidence. It is no signature. The date and who typed it are kept with it."),
        theme::TextRole::Small));
    body()->addWidget(m_whoSees);
    body()->addWidget(m_slip, 0, Qt::AlignLeft);
    body()->addStretch(1);
    auto* removeButton = new Button(tr("Take away"), u"weg"_s);
    removeButton->setObjectName(u"removeSeen"_s);
    //: Button: who saw it is filled in
    auto* done = new Button(tr("Done"), Button::Kind::Primary);
    done->setObjectName(u"seenDone"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(removeButton);
    row->addStretch(1);
    row->addWidget(done);
    foot()->addLayout(row);
    connect(removeButton, &Button::clicked, this, &SeenSheet::removeAsked);
    connect(done, &Button::clicked, this, &SideSheet::dismiss);
}

void SeenSheet::watch()
{
    for (widgets::LineEdit* field : { m_name, m_role }) {
        field->setMaxLength(200);
        session::BsnHint::watch(field);
        connect(field, &QLineEdit::textEdited, this, [this] { m_autoSave->touch(); });
    }
    session::BsnHint::watch(m_words);
    connect(m_words, &QPlainTextEdit::textChanged, m_autoSave, &session::AutoSave::touch);
    connect(m_atWork, &Button::clicked, this, [this] {
        m_autoSave->touch();
        m_autoSave->flush();
    });
    connect(m_slip, &Button::clicked, this, &SeenSheet::slipAsked);
    connect(m_hand, &widgets::SegmentedChoice::chosen, this, [this] {
        m_autoSave->touch();
        m_autoSave->flush();
    });
    connect(m_visibility, &widgets::SegmentedChoice::chosen, this, [this](int index) {
        flush();
        Q_EMIT visibilityChosen(visibilityAt(index));
    });
    connect(this, &SideSheet::dismissed, this, &SeenSheet::finish);
}

void SeenSheet::say(const session::Words& words)
{
    m_whoSees->setTexts(words.phrase("tell.whoMaySee"_L1));
    sayVisibility(*m_visibility, words);
}

void SeenSheet::setHasSlip(bool has)
{
    m_slip->setVisible(has);
}

// A sheet with words that cannot be kept stays: closed they would be gone.
void SeenSheet::finish()
{
    if (!m_autoSave->flush())
        open();
}

void SeenSheet::edit(const base::RecordId& record, const Witness& witness,
                     dossier::Visibility visibility)
{
    if (!m_autoSave->flush())
        return open();
    m_record = record;
    m_name->setText(witness.name);
    m_role->setText(witness.role);
    m_atWork->setChecked(witness.isAtWork);
    const QSignalBlocker quiet(m_words);
    m_words->setPlainText(witness.words);
    m_hand->setCurrent(choiceOf(witness.hand));
    m_visibility->setCurrent(static_cast<int>(visibility));
    open();
}

Witness SeenSheet::typed() const
{
    return { m_name->text().trimmed(), m_role->text().trimmed(), m_words->toPlainText().trimmed(),
             m_atWork->isChecked(), handAt(m_hand->current()) };
}

void SeenSheet::flush()
{
    m_autoSave->flush();
}

bool SeenSheet::isPending() const
{
    return m_autoSave->isPending();
}

} // namespace inkaart::conversation
