// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/wishespage.h"

#include "ui/learner/namefield.h"
#include "ui/learner/skills.h"
#include "ui/session/autosave.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/segmentedchoice.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using dossier::Plan;
using dossier::PlanState;
using session::Place;
using theme::TextRole;
using widgets::Button;
using widgets::Label;

namespace {

/// In the order of the choice on the screen.
constexpr std::array states{ PlanState::Wanted, PlanState::Started, PlanState::Done,
                             PlanState::Dropped };

int indexOf(PlanState state)
{
    const auto found = std::find(states.begin(), states.end(), state);
    return found == states.end() ? 0 : static_cast<int>(found - states.begin());
}

bool isOver(PlanState state)
{
    return state == PlanState::Done || state == PlanState::Dropped;
}

} // namespace

WishesPage::WishesPage(const Place& place, session::Session& session, session::Navigator& navigator,
                       QWidget* parent)
    : LearnerPage(place, session, navigator, parent)
    , m_wishes(new QVBoxLayout)
    , m_typing(new session::AutoSave([this] { return keepDraft(); }, this))
{
    body().addWidget(new widgets::SectionHeader(tr("What now?"), TextRole::Title));
    body().addWidget(buildAdd());
    m_wishes->setSpacing(14);
    body().addLayout(m_wishes);
    body().addStretch(1);
    fillSkills();
    showDraft();
    connect(m_wish, &NameField::edited, m_typing, &session::AutoSave::touch);
    connect(m_skill, &QComboBox::activated, m_typing, &session::AutoSave::touch);
}

QWidget* WishesPage::buildAdd()
{
    auto* card = new widgets::Card;
    m_wish = new NameField(tr("What do you want to do or learn?"), u"wishField"_s);
    m_skill = new QComboBox;
    m_skill->setObjectName(u"wishSkill"_s);
    auto* skill = new widgets::LabeledField(tr("Belongs to (may stay empty)"), m_skill);
    //: Button: puts the wish in the list
    auto* add = new Button(tr("Add"), u"plus"_s, Button::Kind::Primary);
    add->setObjectName(u"addWishButton"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(skill, 1);
    row->addWidget(add, 0, Qt::AlignBottom);
    card->body()->addWidget(m_wish);
    card->body()->addLayout(row);
    connect(add, &Button::clicked, this, &WishesPage::add);
    connect(m_wish->edit(), &QLineEdit::returnPressed, this, &WishesPage::add);
    return card;
}

void WishesPage::fillSkills()
{
    m_skill->clear();
    //: No skill chosen
    m_skill->addItem(tr("no card", "wish"), QString());
    for (const framework::Skill& skill : session().framework().skills)
        m_skill->addItem(skill.name.in(u"nl"), skill.id);
    for (const auto& own : dossier().all<dossier::OwnSkill>()) {
        const QString id = u"own:"_s + own.id.toString();
        m_skill->addItem(faceOf(id, session().framework(), dossier()).name.in(u"nl").left(60), id);
    }
}

QWidget* WishesPage::firstFocus()
{
    return m_wish->edit();
}

QByteArray WishesPage::remember() const
{
    return m_wish->edit()->text().toUtf8();
}

void WishesPage::recall(const QByteArray& state)
{
    m_wish->edit()->setText(QString::fromUtf8(state));
    m_wish->edit()->setFocus(Qt::OtherFocusReason);
}

void WishesPage::flush()
{
    m_typing->flush();
}

QString WishesPage::draftKey() const
{
    return u"wish-draft/"_s + open()->id().toString();
}

/// A wish that is not added yet waits in its fields, sealed on this laptop: also on another tab.
bool WishesPage::keepDraft()
{
    if (!open())
        return true;
    const QString wish = m_wish->edit()->text();
    const QString skill = m_skill->currentData().toString();
    const bool isEmpty = wish.isEmpty() && skill.isEmpty();
    const QByteArray draft = isEmpty ? QByteArray() : (skill + u'\n' + wish).toUtf8();
    return check(session().store().setLocal(draftKey(), draft));
}

void WishesPage::showDraft()
{
    const QString draft =
        QString::fromUtf8(session().store().local(draftKey()).value_or(QByteArray()));
    m_wish->edit()->setText(draft.section(u'\n', 1));
    m_skill->setCurrentIndex(std::max(0, m_skill->findData(draft.section(u'\n', 0, 0))));
}

void WishesPage::add()
{
    Plan plan;
    plan.wish = m_wish->text();
    plan.skill = m_skill->currentData().toString();
    plan.at = now();
    if (plan.wish.isEmpty() && plan.skill.isEmpty()) {
        m_wish->setProblem(tr("Write a wish in your own words."));
        return m_wish->edit()->setFocus(Qt::OtherFocusReason);
    }
    m_wish->setProblem({});
    if (!check(open()->add(plan, tr("Wish added"))))
        return;
    m_wish->edit()->clear();
    m_skill->setCurrentIndex(0);
    m_typing->drop();
    (void)keepDraft();
    m_wish->edit()->setFocus(Qt::OtherFocusReason);
}

void WishesPage::setState(const base::RecordId& id, PlanState state)
{
    const auto entry = dossier().get<Plan>(id);
    if (!entry)
        return;
    Plan plan = entry->value;
    plan.state = state;
    check(open()->change(id, plan, tr("Wish changed")));
}

void WishesPage::remove(const base::RecordId& id)
{
    check(open()->remove(id, tr("Wish is taken away")));
}

QWidget* WishesPage::rowOf(const dossier::Entry<Plan>& plan)
{
    auto* card = new widgets::Card;
    card->setObjectName(u"wishCard"_s);
    card->body()->setSpacing(8);
    const SkillFace face = faceOf(plan.value.skill, session().framework(), dossier());
    const bool hasSkill = !plan.value.skill.isEmpty();
    auto* head = new QHBoxLayout;
    head->setSpacing(14);
    auto* picture = new widgets::Pictogram(hasSkill ? face.pictogram : u"speld"_s, 32);
    if (hasSkill)
        picture->setZone(face.zone);
    head->addWidget(picture, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    const QString wish = plan.value.wish.isEmpty() ? face.name.in(u"nl") : plan.value.wish;
    auto* title = new Label(wish, TextRole::BodyBold);
    title->setTurnsWithText(true);
    if (isOver(plan.value.state))
        title->setToken(theme::Token::InkSoft);
    words->addWidget(title);
    const QString when = day(plan.value.at);
    const bool names = hasSkill && !plan.value.wish.isEmpty();
    words->addWidget(
        new Label(names ? u"%1, %2"_s.arg(face.name.in(u"nl"), when) : when, TextRole::Small));
    head->addLayout(words, 1);
    //: How far a wish is
    auto* choice =
        new widgets::SegmentedChoice(QStringList{ tr("I want", "wish"), tr("Started", "wish"),
                                                  tr("Done", "wish"), tr("Not any more", "wish") });
    choice->setObjectName(u"wishState"_s);
    choice->setAccessibleName(tr("How far is it?"));
    choice->setCurrent(indexOf(plan.value.state));
    auto* away = new Button({}, u"weg"_s, Button::Kind::Quiet);
    away->setObjectName(u"removeWishButton"_s);
    away->setAccessibleName(tr("Take away: %1").arg(wish));
    const bool compact = theme::Theme::instance().isCompact();
    card->body()->addLayout(head);
    if (compact)
        card->body()->addWidget(choice);
    else
        head->addWidget(choice, 0, Qt::AlignVCenter);
    head->addWidget(away, 0, Qt::AlignTop);
    connect(choice, &widgets::SegmentedChoice::chosen, this,
            [this, id = plan.id](int index) { setState(id, states[static_cast<size_t>(index)]); });
    connect(away, &Button::clicked, this, [this, id = plan.id] { remove(id); });
    return card;
}

void WishesPage::fill()
{
    emptyLayout(*m_wishes);
    auto plans = dossier().all<Plan>();
    std::stable_sort(plans.begin(), plans.end(), [](const auto& a, const auto& b) {
        const bool isOverA = isOver(a.value.state);
        const bool isOverB = isOver(b.value.state);
        return isOverA != isOverB ? isOverB : a.value.at > b.value.at;
    });
    for (const auto& plan : plans)
        m_wishes->addWidget(rowOf(plan));
    if (plans.empty())
        m_wishes->addWidget(new Label(tr("Here come the wishes of %1.").arg(called())));
}

} // namespace inkaart::learner
