// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/parentanswers.h"

#include "ui/learner/learnerform.h"
#include "ui/learner/namefield.h"
#include "ui/learner/purposerow.h"
#include "ui/session/session.h"
#include "ui/session/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/consentrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lineedit.h"

#include <QVBoxLayout>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using dossier::Purpose;
using theme::TextRole;
using widgets::Button;

ParentAnswers::ParentAnswers(LearnerForm& form, session::Session& session, QWidget* parent)
    : QWidget(parent)
    , m_form(form)
    , m_session(session)
    , m_list(new QVBoxLayout)
    , m_missing(new widgets::Label({}, TextRole::SmallBold))
{
    m_missing->setObjectName(u"parentMissing"_s);
    m_missing->setToken(theme::Token::Bad);
    m_list->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildWho());
    column->addLayout(m_list);
    column->addWidget(m_missing);
    column->addWidget(buildButtons());
}

QWidget* ParentAnswers::buildWho()
{
    m_who = new QWidget;
    m_name = new NameField({}, u"parentName"_s);
    m_relation = new NameField({}, u"parentRelation"_s);
    auto* fields = new QHBoxLayout(m_who);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(12);
    // The fields stand side by side, however many lines the words above them take.
    fields->addWidget(m_name, 1, Qt::AlignBottom);
    fields->addWidget(m_relation, 1, Qt::AlignBottom);
    return m_who;
}

QWidget* ParentAnswers::buildButtons()
{
    m_done = new Button({}, u"vink"_s);
    m_done->setObjectName(u"parentDoneButton"_s);
    m_notNow = new Button({}, Button::Kind::Quiet);
    m_notNow->setObjectName(u"parentNotNowButton"_s);
    auto* row = new QWidget;
    auto* answers = new QHBoxLayout(row);
    answers->setContentsMargins(0, 0, 0, 0);
    answers->setSpacing(8);
    answers->addWidget(m_done);
    answers->addWidget(m_notNow);
    answers->addStretch(1);
    connect(m_done, &Button::clicked, this, &ParentAnswers::finish);
    connect(m_notNow, &Button::clicked, this, &ParentAnswers::notNow);
    return row;
}

widgets::TwoTexts ParentAnswers::question() const
{
    return m_from == From::Here ? session::Words(m_session.languages()).phrase("parent.question"_L1)
                                : widgets::oneText(tr("What is ticked on the slip?"));
}

void ParentAnswers::ask(From from)
{
    m_from = from;
    m_name->setProblem({});
    m_missing->hide();
    m_who->setVisible(from == From::Here);
    addRows({});
    fillWords();
    show();
    if (from == From::Here)
        m_name->edit()->setFocus(Qt::OtherFocusReason);
    else if (!m_rows.empty())
        m_rows.begin()->second->setFocus(Qt::OtherFocusReason);
}

/// The rows are made anew for other languages, because the sentences have other sizes.
void ParentAnswers::addRows(const Answers& answers)
{
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_rows.clear();
    for (const Purpose purpose : purposes) {
        if (!m_form.asksRepresentative(purpose))
            continue;
        widgets::ConsentRow* row = purposeRow(purpose, dossier::GivenBy::Representative, m_session);
        row->setObjectName(u"parentConsent%1"_s.arg(static_cast<int>(purpose)));
        if (const auto said = answers.find(purpose); said != answers.end())
            row->setAnswer(said->second);
        m_rows[purpose] = row;
        m_list->addWidget(row);
    }
}

void ParentAnswers::fillWords()
{
    if (!m_rows.empty())
        addRows(answers());
    const session::Words words(m_session.languages());
    const bool isHere = m_from == From::Here;
    // The words of the slip that a parent may have read at home.
    m_name->setLabel(words.phrase("slip.name"_L1));
    m_relation->setLabel(words.phrase("slip.relation"_L1));
    m_done->setTexts(isHere ? words.phrase("word.done"_L1)
                            : widgets::oneText(tr("Choose the photo")));
    // Whoever takes over a slip is a worker.
    const widgets::TwoTexts notNow = words.phrase("consent.parentNotNow"_L1);
    m_notNow->setTexts(isHere ? notNow : widgets::oneText(notNow.other));
}

Answers ParentAnswers::answers() const
{
    Answers answers;
    for (const auto& [purpose, row] : m_rows) {
        if (const auto said = row->answer())
            answers[purpose] = *said;
    }
    return answers;
}

/// Nothing follows from a slip on which nothing is ticked.
bool ParentAnswers::isComplete(const Answers& answers)
{
    const bool isKeepingOpen = m_rows.count(Purpose::Dossier) && !answers.count(Purpose::Dossier);
    const bool isOpen = answers.empty() || isKeepingOpen;
    m_missing->setText(isKeepingOpen ? tr("Choose yes or no for keeping first.")
                                     : tr("Choose yes or no first."));
    m_missing->setVisible(isOpen);
    return !isOpen;
}

void ParentAnswers::finish()
{
    const Answers said = answers();
    const bool hasName = m_from == From::Slip || !m_name->text().isEmpty();
    m_name->setProblem(hasName ? QString() : tr("Whose answer is this? A name is enough."));
    if (!isComplete(said) || !hasName)
        return;
    if (m_from == From::Slip)
        return Q_EMIT takenOver(said);
    QStringList who{ m_name->text(), m_relation->text() };
    who.removeAll(QString());
    Q_EMIT answered(who.join(u", "_s), said);
}

} // namespace inkaart::learner
