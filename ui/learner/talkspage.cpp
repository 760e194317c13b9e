// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/talkspage.h"

#include "ui/learner/history.h"
#include "ui/learner/names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/sectionheader.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using dossier::Conversation;
using session::Place;
using theme::TextRole;
using widgets::Button;
using widgets::Label;

namespace {

class TalkWords {
    Q_DECLARE_TR_FUNCTIONS(TalksPage)
};

void addLine(QVBoxLayout& column, const QString& title, const QString& text)
{
    if (text.trimmed().isEmpty())
        return;
    auto* line = new Label(title + u" "_s + text.trimmed());
    column.addWidget(line);
}

void addAgreement(QVBoxLayout& column, const dossier::Agreement& agreement, const QString& learner,
                  const QString& worker)
{
    if (agreement.isEmpty())
        return;
    column.addSpacing(8);
    //: Heading: what was agreed in a talk
    column.addWidget(new Label(TalkWords::tr("Agreement"), TextRole::SmallBold));
    //: Before what somebody promised to do; %1: name
    addLine(column, TalkWords::tr("%1 does:").arg(learner), agreement.learnerDoes);
    addLine(column,
            worker.isEmpty() ? TalkWords::tr("The worker does:")
                             : TalkWords::tr("%1 does:").arg(worker),
            agreement.workerDoes);
    addLine(column, TalkWords::tr("Who else:"), agreement.who);
    //: Before a date, in an agreement
    addLine(column, TalkWords::tr("When:"), agreement.when);
    addLine(column, TalkWords::tr("Where:"), agreement.where);
    addLine(column, TalkWords::tr("Next talk:"), agreement.nextTalk);
}

} // namespace

TalksPage::TalksPage(const Place& place, session::Session& session, session::Navigator& navigator,
                     QWidget* parent)
    : LearnerPage(place, session, navigator, parent)
    , m_talks(new QVBoxLayout)
{
    //: Heading: all talks with a learner
    auto* header = new widgets::SectionHeader(tr("Talks"), TextRole::Title);
    auto* begin = new Button(tr("New talk"), u"gesprek"_s, Button::Kind::Primary);
    begin->setObjectName(u"newTalkButton"_s);
    m_new = begin;
    header->addAction(begin);
    m_talks->setSpacing(14);
    body().addWidget(header);
    body().addLayout(m_talks);
    body().addStretch(1);
    connect(begin, &Button::clicked, this, [this] { go(Place::Kind::WhatDidYouDo); });
}

QWidget* TalksPage::firstFocus()
{
    return m_new;
}

Place TalksPage::printPlace() const
{
    if (!open() || open()->isNameless())
        return {};
    base::RecordId newest;
    dossier::Time at = 0;
    for (const auto& talk : dossier().all<Conversation>()) {
        if (talk.value.agreement.isEmpty() || timeOf(talk) < at)
            continue;
        newest = talk.id;
        at = timeOf(talk);
    }
    return newest.isNull() ? placeOf(Place::Kind::Preview, u"passport"_s)
                           : placeOf(Place::Kind::Preview, u"agreement"_s, newest);
}

QLayout* TalksPage::actionsOf(const dossier::Entry<Conversation>& talk)
{
    const bool isOpen = talk.value.closed == 0;
    auto* actions = new QHBoxLayout;
    actions->setSpacing(8);
    if (isOpen) {
        auto* goOn = new Button(tr("Go on"), u"pijl-rechts"_s);
        goOn->setObjectName(u"goOnButton"_s);
        actions->addWidget(goOn, 0, Qt::AlignTop);
        connect(goOn, &Button::clicked, this,
                [this, id = talk.id] { go(Place::Kind::Cards, {}, id); });
    } else {
        auto* result = new Button(tr("See the result"));
        result->setObjectName(u"resultButton"_s);
        actions->addWidget(result, 0, Qt::AlignTop);
        connect(result, &Button::clicked, this,
                [this, id = talk.id] { go(Place::Kind::Result, {}, id); });
    }
    auto* agree = new Button(
        //: Heading: what was agreed in a talk
        talk.value.agreement.isEmpty() ? tr("Make an agreement") : tr("Agreement"), u"kalender"_s);
    agree->setObjectName(u"agreementButton"_s);
    actions->addWidget(agree, 0, Qt::AlignTop);
    connect(agree, &Button::clicked, this,
            [this, id = talk.id] { go(Place::Kind::Agreement, {}, id); });
    return actions;
}

QWidget* TalksPage::rowOf(const dossier::Entry<Conversation>& talk, const History& history)
{
    auto* card = new widgets::Card;
    card->setObjectName(u"talkCard"_s);
    card->body()->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(new widgets::Pictogram(u"gesprek"_s, 24), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    const QString when = day(timeOf(talk));
    //: A talk; %1: date, %2: what kind and with whom
    words->addWidget(
        new Label(tr("%1: %2").arg(when, history.talk(talk.value)), TextRole::BodyBold));
    QStringList said{ tr("%n answers", "", history.answersIn(talk.id)) };
    if (!talk.value.present.isEmpty())
        said << tr("also there: %1").arg(cleanName(talk.value.present));
    words->addWidget(new Label(said.join(u", "_s), TextRole::Small));
    addAgreement(*words, talk.value.agreement, called(), history.worker(talk.value.worker));
    head->addLayout(words, 1);
    const bool compact = theme::Theme::instance().isCompact();
    card->body()->addLayout(head);
    if (compact)
        card->body()->addLayout(actionsOf(talk));
    else
        head->addLayout(actionsOf(talk));
    return card;
}

void TalksPage::fill()
{
    emptyLayout(*m_talks);
    auto talks = dossier().all<Conversation>();
    std::stable_sort(talks.begin(), talks.end(), [](const auto& a, const auto& b) {
        const bool isOpenA = a.value.closed == 0;
        const bool isOpenB = b.value.closed == 0;
        return isOpenA != isOpenB ? isOpenA : timeOf(a) > timeOf(b);
    });
    const History history(dossier(), session());
    for (const auto& talk : talks)
        m_talks->addWidget(rowOf(talk, history));
    if (talks.empty())
        m_talks->addWidget(new Label(tr("Here come the talks with %1.").arg(called())));
}

} // namespace inkaart::learner
