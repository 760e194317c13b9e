// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/newlearnerpage.h"

#include "core/framework/phrases.h"
#include "ui/learner/askrow.h"
#include "ui/learner/birth.h"
#include "ui/learner/consents.h"
#include "ui/learner/languagepicker.h"
#include "ui/learner/learnerform.h"
#include "ui/learner/listactions.h"
#include "ui/learner/namefield.h"
#include "ui/learner/representativeplate.h"
#include "ui/session/autosave.h"
#include "ui/session/consentterm.h"
#include "ui/session/errors.h"
#include "ui/session/session.h"
#include "ui/session/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/consentrow.h"
#include "ui/widgets/conversationbar.h"
#include "ui/widgets/duallabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/linkbutton.h"

#include <QComboBox>
#include <QLayout>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using dossier::Purpose;
using session::Place;

namespace {

/// The order of the choices in the field.
constexpr dossier::Address addresses[] = { dossier::Address::None, dossier::Address::She,
                                           dossier::Address::He, dossier::Address::They };

QString languageBesideDutch(const QStringList& languages)
{
    for (const QString& code : languages) {
        if (code != "nl"_L1)
            return code;
    }
    return u"nl"_s;
}

} // namespace

NewLearnerPage::NewLearnerPage(const Place& place, session::Session& session,
                               session::Navigator& navigator, QWidget* parent)
    : Page(parent)
    , m_place(place)
    , m_session(session)
    , m_navigator(navigator)
    , m_form(new LearnerForm(session, place.learner, this))
    , m_typing(new session::AutoSave([this] { return type(); }, this))
{
    if (!m_form->hasDossier())
        session.languages().setOwn(u"nl"_s);
    build();
    fill();
    connect(m_form, &LearnerForm::changed, this, &NewLearnerPage::fill);
    connect(m_form, &LearnerForm::failed, this,
            [this](const base::Error& error) { m_navigator.warn(session::sentenceFor(error)); });
    connect(&session.languages(), &session::LanguagePair::changed, this,
            &NewLearnerPage::fillWords);
}

bool NewLearnerPage::isEdit() const
{
    return m_place.detail == session::detail::edit;
}

QWidget* NewLearnerPage::firstFocus()
{
    return m_callName->edit();
}

void NewLearnerPage::refresh()
{
    fill();
}

// Whoever leaves the question open what to do with somebody who said no is asked by Vandaag.
void NewLearnerPage::flush()
{
    type();
    if (m_form->asksWhatToDo())
        m_form->wait(tr("Waiting for consent"));
}

// For somebody new every answer is taken back by the one beside it, and the buttons below are
// where the strip would lie: they must not move between two touches.
bool NewLearnerPage::showsUndoStrip() const
{
    return isEdit();
}

QByteArray NewLearnerPage::remember() const
{
    return m_form->remember();
}

void NewLearnerPage::recall(const QByteArray& state)
{
    m_form->recall(state);
    m_session.languages().setOwn(languageBesideDutch(m_form->learner().languages));
    fill();
    // What could not be kept before the lock is tried again.
    if (m_form->unkept())
        type();
    m_callName->edit()->setFocus(Qt::OtherFocusReason);
}

Place NewLearnerPage::printPlace() const
{
    return m_form->isWaiting() ? placeOf(Place::Kind::Preview, u"slip"_s) : Place{};
}

Place NewLearnerPage::placeOf(Place::Kind kind, const QString& detail) const
{
    return { .kind = kind, .learner = m_form->id(), .record = {}, .detail = detail };
}

void NewLearnerPage::fill()
{
    fillFields();
    fillWords();
}

void NewLearnerPage::fillFields()
{
    // What is being typed is newer than what is kept, and so is what could not be.
    if (m_typing->isPending() || !m_isKept)
        return;
    const dossier::Learner learner = m_form->unkept().value_or(m_form->learner());
    m_callName->setText(learner.callName);
    m_ownName->setText(learner.nameInOwnScript);
    m_fullName->setText(learner.fullName);
    m_contact->setText(learner.contact);
    m_languages->setLanguages(learner.languages);
    const QString birth = birthInField({ learner.birthYear, learner.birthDate });
    if (!m_birth->hasFocus() || m_birth->text().isEmpty())
        m_birth->setText(birth);
    const auto at = std::find(std::begin(addresses), std::end(addresses), learner.address);
    m_address->setCurrentIndex(static_cast<int>(at - std::begin(addresses)));
    const bool hasMore = !learner.fullName.isEmpty() || !learner.contact.isEmpty();
    if (hasMore) {
        m_more->show();
        m_moreButton->hide();
    }
}

void NewLearnerPage::fillWords()
{
    const session::LanguagePair& pair = m_session.languages();
    const session::Words words(pair);
    m_whoTitle->setTexts(words.phrase("who.question"_L1));
    fillWays();
    //: Button: what is known of somebody is filled in
    m_begin->setText(isEdit() ? tr("Done") : tr("Begin the talk"));
    const bool mayBeKept = m_form->isWaiting() || m_form->answer(Purpose::Dossier).value_or(false);
    m_nameless->setVisible(!isEdit() || !mayBeKept);
    m_wait->setVisible(!isEdit() || (m_form->needsRepresentative() && !m_form->isWaiting()));
    const framework::Phrases& phrases = framework::Phrases::builtIn();
    m_ownName->edit()->setEmptyDirection(phrases.direction(pair.own()));
    const QString native = phrases.nativeName(pair.first());
    //: Button: which language stands first. %1 is its own name.
    m_bar->setSwap(pair.isDutchOnly() ? QString()
                                      : tr("%1 first").arg(u"\u2068"_s + native + u"\u2069"_s));
    m_bar->setConcept(words.conceptMark());
    m_plate->fill();
    fillConsents();
    fillAsked();
}

/// The learner is asked, or in their place the parent: never both on one screen.
void NewLearnerPage::fillAsked()
{
    const session::Words words(m_session.languages());
    const bool asksParent = m_plate->isAsking();
    m_allowedTitle->setTexts(asksParent ? m_plate->question()
                                        : words.phrase("consent.question"_L1));
    m_change->setTexts(words.phrase(asksParent ? "parent.change"_L1 : "consent.change"_L1));
    m_consents->setHidden(asksParent);
    // The plate takes the height of a line; in a narrow window, which scrolls, a line is too short.
    const theme::SizeClass size = theme::Theme::instance().sizeClass();
    const bool isTight = size == theme::SizeClass::Low || !m_plate->isHidden();
    for (widgets::DualLabel* title : { m_whoTitle, m_allowedTitle })
        title->setOnOneLine(isTight && size != theme::SizeClass::Compact);
}

/// What is decided about somebody is read by them as well: their language first.
void NewLearnerPage::fillGone()
{
    const session::Words words(m_session.languages());
    const widgets::TwoTexts state = words.phrase("gone.title"_L1);
    const widgets::TwoTexts question = words.phrase("gone.question"_L1);
    if (state.second().isEmpty())
        m_goneWords->setTexts(state.first(), question.first());
    else
        m_goneWords->setTexts(state.first() + u' ' + question.first(),
                              state.second() + u' ' + question.second());
    const int days = m_session.settings().waitingDays;
    m_extend->setTexts(words.phrase("gone.wait"_L1, QString::number(days)));
    m_erase->setTexts(words.phrase("gone.erase"_L1));
}

void NewLearnerPage::fillConsents()
{
    const session::Words words(m_session.languages());
    const widgets::TwoTexts shown = words.phrase("consent.dossier"_L1);
    const QString state = shown.ownLanguage + shown.own + (shown.swapped ? u"1"_s : u"0"_s);
    if (m_consents->property("words").toString() != state) {
        while (QLayoutItem* item = m_consents->layout()->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        addConsentRows();
        m_consents->setProperty("words", state);
    }
    for (const auto& [purpose, row] : m_rows)
        row->setAnswer(m_form->answer(purpose));
    const bool isOver = m_form->isOverdue();
    m_gone->setVisible(m_form->asksWhatToDo() || isOver);
    m_extend->setVisible(!isOver || m_form->canExtend());
    fillGone();
    if (m_form->missing() != LearnerForm::Missing::Answer)
        m_missing->hide();
}

/// Whether everything in the fields is kept.
bool NewLearnerPage::type()
{
    m_typing->drop();
    dossier::Learner learner = m_form->learner();
    learner.callName = m_callName->text();
    learner.nameInOwnScript = m_ownName->text();
    learner.fullName = m_fullName->text();
    learner.contact = m_contact->text();
    learner.languages = m_languages->languages();
    learner.address = addresses[std::max(0, m_address->currentIndex())];
    const auto birth = readBirth(m_birth->text(), session::latestBirth(m_session));
    // Half a year is not wrong yet while somebody types it.
    const bool isTyping = m_birth->hasFocus() && m_birth->text().size() < 4;
    m_birthField->setProblem(birth || isTyping ? QString() : tr("Type a year, such as 2009."));
    if (birth) {
        learner.birthYear = birth->year;
        learner.birthDate = birth->date;
    }
    if (!learner.callName.isEmpty())
        m_callName->setProblem({});
    m_isKept = m_form->setLearner(learner);
    const QString beside = languageBesideDutch(learner.languages);
    if (beside != m_session.languages().own())
        m_session.languages().setOwn(beside);
    return m_isKept;
}

void NewLearnerPage::answer(Purpose purpose, bool yes)
{
    type();
    QString what;
    switch (purpose) {
    case Purpose::Dossier:
        what = yes ? tr("Keeping: yes") : tr("Keeping: no");
        break;
    case Purpose::BadgesToCity:
        what = yes ? tr("Badges to the city: yes") : tr("Badges to the city: no");
        break;
    case Purpose::Statistics:
        what = yes ? tr("Counting in: yes") : tr("Counting in: no");
        break;
    case Purpose::PhotoAndSound:
        what = yes ? tr("Photo and sound: yes") : tr("Photo and sound: no");
        break;
    }
    m_form->setAnswer(purpose, yes, what);
}

void NewLearnerPage::leave()
{
    // The sentence is on the screen; what was typed stays in the fields.
    if (!type())
        return;
    if (isEdit() && m_form->hasDossier())
        return m_navigator.go(placeOf(Place::Kind::Learner));
    m_navigator.back();
}

bool NewLearnerPage::isComplete()
{
    const LearnerForm::Missing missing = m_form->missing();
    m_callName->setProblem(missing == LearnerForm::Missing::Name
                               ? tr("What is your name? A call name is enough.")
                               : QString());
    m_missing->setText(tr("Choose yes or no for keeping first, or begin without a name."));
    m_missing->setVisible(missing == LearnerForm::Missing::Answer);
    if (missing == LearnerForm::Missing::Name)
        m_callName->edit()->setFocus(Qt::OtherFocusReason);
    else if (missing == LearnerForm::Missing::Answer)
        m_rows[Purpose::Dossier]->setFocus(Qt::OtherFocusReason);
    return missing == LearnerForm::Missing::Nothing;
}

void NewLearnerPage::begin()
{
    if (isEdit())
        return leave();
    if (!type())
        return;
    if (!isComplete())
        return;
    if (m_form->isNameless())
        return beginNameless();
    startTalk(m_form->id());
}

void NewLearnerPage::startTalk(const base::DossierId& learner)
{
    const bool isShort = m_place.detail == session::detail::shortTalk;
    m_navigator.go(Place{ .kind = isShort ? Place::Kind::Cards : Place::Kind::WhatDidYouDo,
                          .learner = learner,
                          .record = {},
                          .detail = isShort ? QString(session::detail::shortTalk) : QString() });
}

void NewLearnerPage::beginNameless()
{
    type();
    // Nothing of it is to be kept.
    m_isKept = true;
    m_form->dropDraft();
    m_session.openNameless(m_form->namelessLearner());
    startTalk({});
}

void NewLearnerPage::wait()
{
    if (!type())
        return;
    if (m_form->learner().callName.isEmpty()) {
        m_callName->setProblem(tr("What is your name? A call name is enough."));
        return m_callName->edit()->setFocus(Qt::OtherFocusReason);
    }
    m_form->wait(tr("Waiting for consent"));
    if (m_form->isWaiting())
        printSlip();
}

void NewLearnerPage::printSlip()
{
    m_navigator.go(placeOf(Place::Kind::Preview, u"slip"_s));
}

void NewLearnerPage::takeAway()
{
    type();
    const auto card = m_session.store().card(m_form->id());
    const auto done =
        card ? learner::takeAway(m_session, *card) : base::Result<void>(base::fail(card.error()));
    if (!done)
        return m_navigator.warn(session::sentenceFor(done.error()));
    m_navigator.go(Place::Kind::Learners);
}

} // namespace inkaart::learner
