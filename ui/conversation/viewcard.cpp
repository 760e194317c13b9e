// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/viewcard.h"

#include "ui/session/autosave.h"
#include "ui/session/bsnhint.h"
#include "ui/session/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/textarea.h"

#include <QVBoxLayout>

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using dossier::Level;
using dossier::Voice;
using theme::TextRole;
using widgets::Button;

ViewCard::ViewCard(const QString& worker, std::function<bool()> save, QWidget* parent)
    : Card(parent)
    , m_worker(worker)
    , m_title(new widgets::Label({}, TextRole::Title))
    , m_voices(new widgets::ChipRow(true))
    , m_who(new QWidget)
    , m_name(new widgets::LineEdit)
    , m_role(new widgets::LineEdit)
    , m_can(new Button({}, Button::Kind::Choice))
    , m_help(new Button({}, Button::Kind::Choice))
    , m_notSeen(new Button({}, Button::Kind::Choice))
    , m_words(new widgets::TextArea(4, 40))
    , m_ask(new widgets::Label({}, TextRole::SmallBold))
    , m_both(new widgets::Label({}, TextRole::Small))
    , m_autoSave(new session::AutoSave(std::move(save), this))
{
    body()->setSpacing(10);
    body()->addWidget(m_title);
    buildWho();
    buildLevels();
    buildWords();
    setVoice(Voice::Worker);
}

void ViewCard::buildWords()
{
    m_ask->setObjectName(u"viewAsk"_s);
    m_ask->setToken(theme::Token::Warn);
    m_ask->hide();
    body()->addWidget(m_ask);
    m_words->setObjectName(u"viewWords"_s);
    setField(true);
    m_words->setPlain(true);
    m_words->setAcceptDrops(false);
    m_words->setAccessibleName(tr("What was seen, in words"));
    m_words->setPlaceholderText(tr("What was there to see?"));
    body()->addWidget(m_words, 1);
    body()->addWidget(m_both);
    session::BsnHint::watch(m_words);
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] {
        m_autoSave->touch();
        showAsk();
    });
}

void ViewCard::buildWho()
{
    const QString worker = m_worker.isEmpty() ? tr("The worker") : m_worker;
    m_voices->addChip(u"worker"_s, worker)->setObjectName(u"voiceWorker"_s);
    m_voices->addChip(u"other"_s, tr("Somebody at work"))->setObjectName(u"voiceOther"_s);
    body()->addWidget(m_voices);
    connect(m_voices, &widgets::ChipRow::toggled, this, [this](const QString& id) {
        // What cannot be kept must not be read as the other's words.
        if (!m_autoSave->flush())
            return setVoice(m_voice);
        setVoice(id == "other"_L1 ? Voice::Other : Voice::Worker);
        Q_EMIT voiceChosen();
    });
    auto* row = new QHBoxLayout(m_who);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_name);
    row->addWidget(m_role);
    m_name->setObjectName(u"otherName"_s);
    m_name->setPlaceholderText(tr("Name", "person"));
    m_name->setAccessibleName(tr("Name of whoever saw it"));
    m_role->setObjectName(u"otherRole"_s);
    m_role->setPlaceholderText(tr("Role or workplace"));
    m_role->setAccessibleName(tr("Role or workplace of whoever saw it"));
    for (widgets::LineEdit* field : { m_name, m_role }) {
        field->setMaxLength(200);
        session::BsnHint::watch(field);
        connect(field, &QLineEdit::textEdited, this, [this] { m_autoSave->touch(); });
    }
    body()->addWidget(m_who);
}

void ViewCard::buildLevels()
{
    auto* levels = new QWidget;
    new widgets::FlowLayout(levels, 8);
    const std::pair<Button*, Level> buttons[] = { { m_can, Level::Can },
                                                  { m_help, Level::WithHelp },
                                                  { m_notSeen, Level::NotSeen } };
    m_can->setObjectName(u"viewCan"_s);
    m_help->setObjectName(u"viewHelp"_s);
    m_notSeen->setObjectName(u"viewNotSeen"_s);
    for (const auto& [button, level] : buttons) {
        button->setCheckable(true);
        levels->layout()->addWidget(button);
        connect(button, &Button::clicked, this, [this, answer = level] {
            m_level = answer;
            Q_EMIT answered();
        });
    }
    body()->addWidget(levels);
}

// Words say nothing about how well it went, so nobody guesses a level from them.
void ViewCard::showAsk()
{
    const bool isSaid = m_level && *m_level != Level::Unsaid;
    m_ask->setText(tr("Choose as well: can do this, with help, or not seen."));
    m_ask->setVisible(!isSaid && !m_words->toPlainText().trimmed().isEmpty());
}

void ViewCard::setZone(int zone)
{
    m_can->setSwatch(widgets::TileState::Can, zone);
    m_help->setSwatch(widgets::TileState::WithHelp, zone);
}

void ViewCard::say(const session::Words& words, const QString& learner)
{
    m_learner = learner;
    m_can->setText(words.phrase("view.can"_L1).other);
    m_help->setText(words.phrase("view.help"_L1).other);
    m_notSeen->setText(words.phrase("view.notSeen"_L1).other);
    const QString both = words.phrase("tell.both"_L1).other;
    //: %1 is the learner's name; a sentence that it is fine to disagree follows
    m_both->setText(learner.isEmpty() ? both : tr("%1 reads along.").arg(learner) + u' ' + both);
    showHeading();
}

void ViewCard::showHeading()
{
    const QString who = m_voice == Voice::Worker ? m_worker : m_name->text().trimmed();
    //: Heading: what somebody saw. %1 is their name.
    m_title->setText(who.isEmpty() ? tr("What others saw") : tr("%1 saw").arg(who));
}

void ViewCard::setVoice(Voice voice)
{
    m_voice = voice;
    m_voices->setChecked(voice == Voice::Other ? u"other"_s : u"worker"_s, true);
    m_who->setVisible(voice == Voice::Other);
    showHeading();
}

void ViewCard::setView(const View& view)
{
    m_level = view.level;
    m_can->setChecked(view.level == Level::Can);
    m_help->setChecked(view.level == Level::WithHelp);
    m_notSeen->setChecked(view.level == Level::NotSeen);
    if (m_autoSave->isPending())
        return showAsk();
    const QSignalBlocker quiet(m_words);
    if (m_words->toPlainText() != view.words)
        m_words->setPlainText(view.words);
    if (m_name->text() != view.name)
        m_name->setText(view.name);
    if (m_role->text() != view.role)
        m_role->setText(view.role);
    showHeading();
    showAsk();
}

View ViewCard::typed() const
{
    return { m_level, m_words->toPlainText(), m_name->text().trimmed(), m_role->text().trimmed() };
}

void ViewCard::flush()
{
    m_autoSave->flush();
}

bool ViewCard::isPending() const
{
    return m_autoSave->isPending();
}

void ViewCard::noteKept()
{
    m_autoSave->drop();
}

void ViewCard::putBack(const View& typed)
{
    m_name->setText(typed.name);
    m_role->setText(typed.role);
    m_words->setPlainText(typed.words);
    m_autoSave->touch();
    showHeading();
}

} // namespace inkaart::conversation
