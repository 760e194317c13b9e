// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the page, and how they fit the window.
#include "ui/learner/askrow.h"
#include "ui/learner/consents.h"
#include "ui/learner/languagepicker.h"
#include "ui/learner/learnerform.h"
#include "ui/learner/namefield.h"
#include "ui/learner/newlearnerpage.h"
#include "ui/learner/purposerow.h"
#include "ui/learner/representativeplate.h"
#include "ui/session/autosave.h"
#include "ui/session/session.h"
#include "ui/session/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/consentrow.h"
#include "ui/widgets/conversationbar.h"
#include "ui/widgets/duallabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/scrollpage.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using dossier::Purpose;
using theme::TextRole;
using widgets::Button;

namespace {

/// The learner reads it too: both languages, one below the other, each in its own direction.
QString inLines(const widgets::TwoTexts& texts)
{
    return texts.second().isEmpty()
        ? texts.first()
        : u"\u2068%1\u2069\n\u2068%2\u2069"_s.arg(texts.first(), texts.second());
}

QVBoxLayout* plainColumn(QWidget* owner, int spacing)
{
    auto* column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

} // namespace

void NewLearnerPage::build()
{
    buildBar();
    auto* scroll = new widgets::ScrollPage;
    scroll->setFlush(true);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(20);
    m_body = scroll->body();
    m_who = buildWho();
    m_columns->addWidget(m_who);
    m_columns->addWidget(buildAllowed(), 1);
    scroll->body()->addLayout(m_columns, 1);
    auto* column = plainColumn(this, 0);
    column->addWidget(m_bar);
    column->addWidget(scroll, 1);
    column->addWidget(buildFoot());
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &NewLearnerPage::fit);
    fit();
}

void NewLearnerPage::buildBar()
{
    m_bar = new widgets::ConversationBar;
    m_bar->leaveButton()->setObjectName(u"backButton"_s);
    m_bar->swapButton()->setObjectName(u"swapButton"_s);
    //: Button: to the page before
    m_bar->setLeave(tr("Back", "button"), u"pijl-links"_s);
    m_bar->setAssurance(tr("No other names in sight"));
    connect(m_bar, &widgets::ConversationBar::leaveRequested, this, &NewLearnerPage::leave);
    connect(m_bar, &widgets::ConversationBar::swapRequested, this,
            [this] { m_session.languages().swap(); });
}

widgets::Card* NewLearnerPage::buildWho()
{
    auto* card = new widgets::Card;
    m_whoTitle = new widgets::DualLabel({}, TextRole::Heading);
    m_whoTitle->setObjectName(u"whoTitle"_s);
    m_callName = new NameField(tr("Call name"), u"callName"_s);
    m_ownName = new NameField(tr("Name in own script"), u"ownScriptName"_s);
    m_languages = new LanguagePicker;
    //: Above the languages that somebody speaks
    auto* languagesLabel = new widgets::Label(tr("Languages"), TextRole::SmallBold);
    m_moreButton = new widgets::LinkButton(tr("More about this person"));
    m_moreButton->setObjectName(u"moreButton"_s);
    card->body()->addWidget(m_whoTitle);
    card->body()->addWidget(m_callName);
    card->body()->addWidget(m_ownName);
    card->body()->addWidget(languagesLabel);
    card->body()->addWidget(m_languages);
    card->body()->addWidget(buildBirthAndAddress());
    card->body()->addWidget(m_moreButton, 0, Qt::AlignLeft);
    card->body()->addWidget(buildMore());
    card->body()->addStretch(1);
    if (isEdit()) {
        auto* away = new Button(tr("Take away"), u"weg"_s);
        away->setObjectName(u"takeAwayButton"_s);
        away->setExplanation(tr("Can be put back for 30 days"));
        card->body()->addWidget(away);
        connect(away, &Button::clicked, this, &NewLearnerPage::takeAway);
    }
    for (NameField* field : { m_callName, m_ownName, m_fullName, m_contact })
        connect(field, &NameField::edited, m_typing, &session::AutoSave::touch);
    connect(m_languages, &LanguagePicker::edited, this, &NewLearnerPage::type);
    return card;
}

QWidget* NewLearnerPage::buildMore()
{
    m_more = new QWidget;
    auto* column = plainColumn(m_more, 12);
    m_fullName = new NameField(tr("Full name"), u"fullName"_s);
    m_contact = new NameField(tr("Telephone or e-mail"), u"contact"_s);
    column->addWidget(m_fullName);
    column->addWidget(m_contact);
    m_more->hide();
    connect(m_moreButton, &widgets::LinkButton::clicked, this, [this] {
        m_more->show();
        m_moreButton->hide();
        m_fullName->edit()->setFocus(Qt::OtherFocusReason);
    });
    return m_more;
}

QWidget* NewLearnerPage::buildBirthAndAddress()
{
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_birth = new widgets::LineEdit;
    m_birth->setObjectName(u"birthYear"_s);
    m_birth->setMaxLength(10);
    m_birthField = new widgets::LabeledField(tr("Year of birth"), m_birth);
    m_address = new QComboBox;
    m_address->setObjectName(u"address"_s);
    //: How paper speaks of somebody; "je" is how one speaks to them
    m_address->addItem(tr("only “you”", "address"));
    m_address->addItem(tr("you, she", "address"));
    m_address->addItem(tr("you, he", "address"));
    m_address->addItem(tr("you, they", "address"));
    auto* addressField = new widgets::LabeledField(tr("Say to me"), m_address);
    row->addWidget(m_birthField, 1, Qt::AlignTop);
    row->addWidget(addressField, 1, Qt::AlignTop);
    connect(m_birth, &QLineEdit::textEdited, m_typing, &session::AutoSave::touch);
    connect(m_birth, &QLineEdit::editingFinished, this, &NewLearnerPage::type);
    connect(m_address, &QComboBox::activated, this, &NewLearnerPage::type);
    return pair;
}

widgets::Card* NewLearnerPage::buildAllowed()
{
    auto* card = new widgets::Card;
    m_allowedTitle = new widgets::DualLabel({}, TextRole::Heading);
    m_allowedTitle->setObjectName(u"allowedTitle"_s);
    m_consents = new QWidget;
    plainColumn(m_consents, 0);
    m_missing = new widgets::Label({}, TextRole::BodyBold);
    m_missing->setObjectName(u"missingSentence"_s);
    m_missing->setToken(theme::Token::Bad);
    m_missing->hide();
    m_change = new widgets::DualLabel({}, TextRole::Body);
    m_change->setOnOneLine(true);
    card->body()->setSpacing(4);
    card->body()->addWidget(m_allowedTitle);
    m_plate = new RepresentativePlate(*m_form, m_session, this);
    card->body()->addWidget(m_plate);
    card->body()->addWidget(buildGone());
    card->body()->addWidget(m_missing);
    card->body()->addWidget(m_consents);
    card->body()->addWidget(m_change);
    card->body()->addStretch(1);
    connect(m_plate, &RepresentativePlate::printAsked, this, &NewLearnerPage::printSlip);
    connect(m_plate, &RepresentativePlate::askingChanged, this, &NewLearnerPage::fillWords);
    connect(m_plate, &RepresentativePlate::warned, &m_navigator, &session::Navigator::warn);
    return card;
}

/// The rows are made anew for other languages, because the sentences have other sizes.
void NewLearnerPage::addConsentRows()
{
    for (const Purpose purpose : purposes) {
        widgets::ConsentRow* row = purposeRow(purpose, dossier::GivenBy::Learner, m_session);
        row->setObjectName(u"consent%1"_s.arg(static_cast<int>(purpose)));
        m_rows[purpose] = row;
        auto* column = static_cast<QVBoxLayout*>(m_consents->layout());
        column->addWidget(row);
        column->addWidget(new widgets::Divider);
        connect(row, &widgets::ConsentRow::answered, this,
                [this, purpose](bool yes) { answer(purpose, yes); });
    }
}

QWidget* NewLearnerPage::buildErase()
{
    m_erase = new SureButton({},
                             tr("Everything about this person goes from this laptop: talks, "
                                "stories, photos. It cannot be brought back."),
                             tr("Yes, erase"));
    connect(m_erase, &SureButton::confirmed, this, [this] {
        if (m_form->erase() && isEdit())
            m_navigator.go(session::Place::Kind::Learners);
    });
    return m_erase;
}

/// Keeping is not allowed (any more): erase or wait. The same when the time to wait is over.
QWidget* NewLearnerPage::buildGone()
{
    m_gone = new QWidget;
    m_gone->setObjectName(u"goneRow"_s);
    auto* column = plainColumn(m_gone, 8);
    m_goneWords = new AskRow(AskRow::Kind::Warn, u"let-op"_s);
    m_extend = m_goneWords->addAnswer({}, u"waitMoreButton"_s);
    column->addWidget(m_goneWords);
    column->addWidget(buildErase());
    connect(m_extend, &Button::clicked, this, [this] {
        const QString what = tr("Waits %n more days", "", m_session.settings().waitingDays);
        if (m_form->isWaiting())
            m_form->extend(what);
        else
            m_form->wait(what);
    });
    return m_gone;
}

QWidget* NewLearnerPage::buildFoot()
{
    auto* foot = new QWidget;
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight, foot);
    m_foot->setContentsMargins(24, 0, 24, 20);
    m_foot->setSpacing(12);
    m_nameless = new Button({}, u"gesprek"_s);
    m_nameless->setObjectName(u"namelessButton"_s);
    m_nameless->setLeftAligned(true);
    m_wait = new Button({}, u"kalender"_s);
    m_wait->setObjectName(u"waitButton"_s);
    m_wait->setLeftAligned(true);
    m_begin = new Button({}, isEdit() ? u"vink"_s : u"gesprek"_s, Button::Kind::Primary);
    m_begin->setObjectName(u"beginButton"_s);
    m_choices = new QBoxLayout(QBoxLayout::LeftToRight);
    m_choices->setSpacing(12);
    m_choices->addWidget(m_nameless);
    m_choices->addWidget(m_wait);
    m_foot->addLayout(m_choices);
    m_foot->addStretch(1);
    m_foot->addWidget(m_begin);
    connect(m_nameless, &Button::clicked, this, &NewLearnerPage::beginNameless);
    connect(m_wait, &Button::clicked, this, &NewLearnerPage::wait);
    connect(m_begin, &Button::clicked, this, &NewLearnerPage::begin);
    return foot;
}

void NewLearnerPage::fit()
{
    const bool compact = theme::Theme::instance().isCompact();
    m_columns->setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const bool isLow = theme::Theme::instance().sizeClass() == theme::SizeClass::Low;
    m_who->body()->setSpacing(isLow ? 6 : 12);
    const int side = compact ? 12 : 24;
    m_body->setContentsMargins(side, 0, side, compact ? 8 : 0);
    m_who->setMinimumWidth(compact ? 0 : 400);
    m_who->setMaximumWidth(compact ? QWIDGETSIZE_MAX : theme::Theme::instance().scaled(400));
    // Little height: what else one may choose scrolls with the page, the way on stays.
    m_foot->removeItem(m_choices);
    m_body->removeItem(m_choices);
    m_choices->setParent(nullptr);
    if (compact)
        m_body->addLayout(m_choices);
    else
        m_foot->insertLayout(0, m_choices);
    m_foot->setContentsMargins(compact ? 12 : 24, 4, compact ? 12 : 24, compact ? 8 : 20);
    fillWords();
}

/// The ways to begin without an answer to the first question.
void NewLearnerPage::fillWays()
{
    const session::Words words(m_session.languages());
    m_nameless->setTexts(words.phrase("consent.noName"_L1));
    m_nameless->setExplanation(areWaysBrief() ? QString()
                                              : inLines(words.phrase("consent.noName.means"_L1)));
    fillWait();
}

/// In a low window the questions to a parent need the height.
bool NewLearnerPage::areWaysBrief() const
{
    const theme::SizeClass size = theme::Theme::instance().sizeClass();
    return size == theme::SizeClass::Compact
        || (size == theme::SizeClass::Low && m_plate->isAsking());
}

/// Once waiting it is done, and the talk need not wait for it.
void NewLearnerPage::fillWait()
{
    const session::Words words(m_session.languages());
    const QString days = QString::number(m_session.settings().waitingDays);
    const bool isDone = m_form->isWaiting() && !m_form->isOverdue();
    m_wait->setPictogram(isDone ? u"vink"_s : u"kalender"_s);
    m_wait->setTexts(words.phrase(isDone ? "consent.waiting"_L1 : "consent.wait"_L1));
    const widgets::TwoTexts means = isDone ? words.phrase("consent.waiting.means"_L1)
                                           : words.phrase("consent.wait.means"_L1, days);
    m_wait->setExplanation(areWaysBrief() ? QString() : inLines(means));
}

} // namespace inkaart::learner
