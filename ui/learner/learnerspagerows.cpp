// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of learners says around its rows: counts, questions, nobody found.
#include "core/dossier/retention.h"
#include "ui/learner/askrow.h"
#include "ui/learner/duplicates.h"
#include "ui/learner/learnerpage.h"
#include "ui/learner/learnerrows.h"
#include "ui/learner/learnerspage.h"
#include "ui/learner/listactions.h"
#include "ui/learner/names.h"
#include "ui/learner/termrow.h"
#include "ui/learner/todaysbadges.h"
#include "ui/learner/waitingactions.h"
#include "ui/session/clockquestion.h"
#include "ui/session/consentterm.h"
#include "ui/session/errors.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchfield.h"

#include <QListView>
#include <QLocale>
#include <QVBoxLayout>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using widgets::Button;

namespace {

constexpr int mostOverdue = 2;
/// The oldest first; when these are settled the next come.
constexpr size_t mostPastTerm = 20;

std::vector<const dossier::Card*> pastTermIn(const session::Session& session,
                                             session::LearnerList& learners)
{
    // By a wrong date everybody was here too long ago.
    if (!session.isCoordinator() || !learners.isLoaded()
        || !session::isClockBelieved(session.store()))
        return {};
    return dossier::pastTerm(learners.allCards(), session.settings().retentionMonths,
                             session.clock().nowMs());
}

QString withCount(const QString& word, int count)
{
    return count == 0 ? word : word + u"  "_s + QLocale().toString(count);
}

} // namespace

void LearnersPage::buildDuplicate()
{
    m_duplicate = new AskRow(AskRow::Kind::Info, u"mensen"_s);
    m_duplicate->setObjectName(u"duplicateRow"_s);
    m_duplicate->setFlat(true);
    m_duplicate->hide();
    auto* same = m_duplicate->addAnswer(tr("This is the same person"), u"sameButton"_s);
    auto* two = m_duplicate->addAnswer(tr("These are two people"), u"twoPeopleButton"_s);
    connect(same, &Button::clicked, this, [this] { settle(true); });
    connect(two, &Button::clicked, this, [this] { settle(false); });
}

void LearnersPage::buildToday()
{
    m_today = new AskRow(AskRow::Kind::Info, u"badge"_s);
    m_today->setObjectName(u"todaysBadgesRow"_s);
    m_today->setFlat(true);
    m_today->setTexts(tr("Badges were given today."), tr("Print all certificates in one go?"));
    m_today->hide();
    auto* print =
        m_today->addAnswer(tr("Certificates of today"), u"todaysCertificates"_s, u"afdrukken"_s);
    connect(print, &Button::clicked, this, [this] {
        m_navigator.go({ .kind = session::Place::Kind::Preview,
                         .learner = {},
                         .record = {},
                         .detail = u"certificates:today"_s });
    });
}

void LearnersPage::fillToday()
{
    m_today->setVisible(m_todaysBadges->areThere() && m_search->text().isEmpty()
                        && m_chip == "all"_L1);
}

void LearnersPage::settle(bool isSame)
{
    if (!m_duplicates->pair())
        return;
    const Pair pair = *m_duplicates->pair();
    if (!isSame)
        return m_duplicates->sayApart();
    if (const auto done = joinWith(m_session, pair.kept, pair.other); !done)
        m_navigator.warn(session::sentenceFor(done.error()));
}

void LearnersPage::fill()
{
    const int count = m_session.learners().countPresent();
    //: n: learners; %1: the centre's name
    m_count->setText(tr("%n at %1", "learners", count).arg(m_session.settings().name));
    m_count->setVisible(count > 0 && !theme::Theme::instance().isCompact());
    const bool hidden = m_session.areNamesHidden();
    //: Short form of "Hide names" where there is little room
    const QString brief = tr("Names", "button");
    const QString whole = hidden ? tr("Show names") : tr("Hide names");
    m_hide->setText(theme::Theme::instance().isCompact() ? brief : whole);
    m_hide->setAccessibleName(whole);
    m_hide->setPictogram(hidden ? u"oog"_s : u"oog-dicht"_s);
    m_list->viewport()->update();
    fillChips();
    fillPastTerm();
    fillEmpty();
    fillDuplicate();
    fillOverdue();
    m_todaysBadges->look();
    fillToday();
}

bool LearnersPage::isAboutTerm() const
{
    return m_chip == session::detail::pastTerm;
}

void LearnersPage::fillChips()
{
    const auto put = [this](const QString& id, const QString& word, int count) {
        Button* chip = m_chips->chip(id);
        chip->setText(withCount(word, count));
        // One that has nobody only takes room, unless it is the one that is on.
        chip->setVisible(count > 0 || id == "all"_L1 || id == m_chip);
    };
    //: Filter of the list of learners
    put(u"all"_s, tr("All", "learners"), 0);
    //: Filter of the list of learners: those I talked with last
    put(u"mine"_s, tr("Mine", "learners"), m_rows->countMine());
    put(u"waiting"_s, tr("Waiting for consent"), m_rows->countWaiting());
    //: Filter of the list of learners: the centre's term for keeping dossiers is over
    put(session::detail::pastTerm, tr("Past the term", "learners"),
        static_cast<int>(pastTermIn(m_session, m_session.learners()).size()));
    //: Filter of the list of learners: taken away, to be had back
    put(u"away"_s, tr("Taken away", "learners"), m_session.learners().countTakenAway());
}

void LearnersPage::fillEmpty()
{
    const bool isLoaded = m_session.learners().isLoaded();
    const bool hasNone = isLoaded && m_session.learners().countPresent() == 0 && m_chip == "all"_L1;
    const bool isEmpty = isLoaded && m_rows->rowCount() == 0;
    const QString query = m_search->text().trimmed();
    m_empty->setVisible(hasNone && query.isEmpty());
    const bool hasNoRows = isAboutTerm() ? m_pastTerm->count() == 0 : isEmpty;
    m_nobody->setVisible(hasNoRows && m_empty->isHidden());
    m_list->setVisible(!isEmpty && !isAboutTerm());
    if (!query.isEmpty())
        m_nobody->setText(tr("Nobody found for “%1”.").arg(cleanName(query).left(60)));
    else if (m_chip == "waiting"_L1)
        m_nobody->setText(tr("Nobody waits for consent."));
    else if (isAboutTerm())
        m_nobody->setText(tr("No dossier is past the term."));
    else if (m_chip == "away"_L1)
        m_nobody->setText(tr("Nobody was taken away in the last 30 days."));
    else
        m_nobody->setText(tr("Here come the learners you talked with last."));
}

void LearnersPage::fillDuplicate()
{
    const bool isShown = m_duplicates->pair() && m_search->text().isEmpty() && m_chip == "all"_L1;
    m_duplicate->setVisible(isShown);
    if (!isShown)
        return;
    const Pair& pair = *m_duplicates->pair();
    //: Two names of learners
    m_duplicate->setTexts(tr("%1 looks like %2.")
                              .arg(nameIn(m_session, pair.other.callName, 24),
                                   nameIn(m_session, pair.kept.callName, 24)),
                          tr("Is this the same person?"));
}

void LearnersPage::fillOverdue()
{
    emptyLayout(*m_overdue);
    if (isAboutTerm())
        return;
    for (const dossier::Card& card : m_session.learners().allCards()) {
        // Also of a dossier that is listed under another of the same person: its term runs on.
        const bool isOver =
            card.deletedAt == 0 && session::isTermOver(m_session, card.waitingUntil);
        if (!isOver || m_overdue->count() == mostOverdue)
            continue;
        auto* row = new OverdueRow(m_session, card);
        m_overdue->addWidget(row);
        connect(row, &OverdueRow::failed, this, [this](const base::Error& error) {
            m_navigator.warn(session::sentenceFor(error));
        });
    }
}

void LearnersPage::fillPastTerm()
{
    const QWidget* focus = QApplication::focusWidget();
    const bool hadFocus = focus && m_card->isAncestorOf(focus) && isAboutTerm();
    emptyLayout(*m_pastTerm);
    if (!isAboutTerm())
        return;
    std::vector<const dossier::Card*> past = pastTermIn(m_session, m_session.learners());
    if (const QString query = m_search->text().trimmed(); !query.isEmpty()) {
        const auto hits = m_session.learners().hits(query, m_session.learners().allCards().size());
        std::erase_if(past,
                      [&](const dossier::Card* card) { return !std::ranges::count(hits, card); });
    }
    if (past.empty())
        return;
    auto* term = new AskRow(AskRow::Kind::Info, u"kalender"_s);
    term->setObjectName(u"termSentence"_s);
    term->setFlat(true);
    term->setTexts(tr("Dossiers are kept %n months after the last talk.", "",
                      m_session.settings().retentionMonths),
                   tr("Which ones stay?"));
    m_pastTerm->addWidget(term);
    for (size_t i = 0; i < std::min(past.size(), mostPastTerm); ++i) {
        auto* row = new TermRow(m_session, *past[i]);
        row->setObjectName(u"termRow"_s);
        m_pastTerm->addWidget(row);
        connect(row, &TermRow::failed, this, [this](const base::Error& error) {
            m_navigator.warn(session::sentenceFor(error));
        });
        // Who answers by keyboard goes on with the next one.
        if (i == 0 && hadFocus)
            row->findChild<Button*>(u"keepDossierButton"_s)->setFocus(Qt::OtherFocusReason);
    }
    if (past.size() > mostPastTerm) {
        auto* more = new widgets::Label(
            tr("And %n more.", "", static_cast<int>(past.size() - mostPastTerm)));
        more->setContentsMargins(20, 12, 20, 12);
        m_pastTerm->addWidget(more);
    }
}

void LearnersPage::fit()
{
    const bool compact = theme::Theme::instance().isCompact();
    m_search->setMinimumWidth(compact ? 160 : 220);
    m_list->setMinimumHeight(compact ? 200 : 240);
    m_list->doItemsLayout();
    fill();
}

} // namespace inkaart::learner
