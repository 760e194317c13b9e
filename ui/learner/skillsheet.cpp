// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/skillsheet.h"

#include "ui/learner/history.h"
#include "ui/learner/learnerpage.h"
#include "ui/learner/names.h"
#include "ui/learner/skills.h"
#include "ui/learner/sliptaking.h"
#include "ui/learner/tileof.h"
#include "ui/session/handwords.h"
#include "ui/session/session.h"
#include "ui/session/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/duallabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/legend.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using dossier::Rating;
using dossier::Voice;
using theme::TextRole;
using widgets::Label;

namespace {

/// Name beside its letter, then what is said.
widgets::Card* voiceCard(const QString& letterOf, const QString& title, bool isSeen)
{
    auto* card = new widgets::Card;
    // Two voices side by side get the same room, however long a name is.
    card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    card->body()->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(new widgets::Avatar(letterOf, 32));
    head->addWidget(new Label(title, TextRole::BodyBold), 1);
    if (isSeen)
        head->addWidget(new widgets::Pictogram(u"oog"_s, 20));
    card->body()->addLayout(head);
    return card;
}

void addSaid(widgets::Card& card, widgets::TileState state, int zone, QWidget* words)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(new widgets::StateSwatch(state, zone, 30), 0, Qt::AlignTop);
    row->addWidget(words, 1);
    card.body()->addLayout(row);
}

void addWords(widgets::Card& card, const QString& words)
{
    if (words.isEmpty())
        return;
    auto* label = new Label(words, TextRole::Body);
    label->setTurnsWithText(true);
    card.body()->addWidget(label);
}

int pictureSide()
{
    return theme::Theme::instance().isCompact() ? 64 : 112;
}

bool isSeenAs(dossier::Level level)
{
    return level == dossier::Level::Can || level == dossier::Level::WithHelp;
}

QString viewKey(dossier::Level level)
{
    switch (level) {
    case dossier::Level::Can:
        return u"view.can"_s;
    case dossier::Level::WithHelp:
        return u"view.help"_s;
    default:
        return u"view.notSeen"_s;
    }
}

} // namespace

SkillSheet::SkillSheet(session::OpenDossier& open, session::Session& session, QWidget* host)
    : SideSheet(host)
    , m_open(&open)
    , m_session(session)
{
    setObjectName(u"skillSheet"_s);
    connect(&session.languages(), &session::LanguagePair::changed, this, [this] {
        if (isOpen())
            fill();
    });
}

void SkillSheet::show(const QString& skill)
{
    m_skill = skill;
    fill();
    open();
    // The focus goes to the first thing that can be pressed, the eye to the top.
    if (auto* scroll = findChild<QScrollArea*>())
        QTimer::singleShot(0, scroll, [scroll] { scroll->verticalScrollBar()->setValue(0); });
}

void SkillSheet::fill()
{
    if (!m_open)
        return;
    emptyLayout(*body());
    emptyLayout(*foot());
    fillHeader();
    fillVoices();
    fillHistory();
    fillEvidence();
    fillOwn(*body());
    // Where there is little height everything scrolls.
    if (theme::Theme::instance().isCompact())
        fillBadge(*body());
    body()->addStretch(1);
    if (!theme::Theme::instance().isCompact())
        fillBadge(*foot());
}

void SkillSheet::fillHeader()
{
    const SkillFace face = faceOf(m_skill, m_session.framework(), m_open->dossier());
    setZone(face.zone);
    const session::Words words(m_session.languages());
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto* picture = new widgets::Pictogram(face.pictogram, pictureSide());
    picture->setZone(face.zone);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    auto* name = new widgets::DualLabel(words.text(face.name), TextRole::Heading);
    name->setObjectName(u"sheetSkillName"_s);
    column->addStretch(1);
    column->addWidget(name);
    if (face.zone >= 0) {
        const widgets::TwoTexts zone = words.text(face.zoneName);
        const QString both = zone.second().isEmpty()
            ? zone.first()
            : u"\u2068%1\u2069 · \u2068%2\u2069"_s.arg(zone.first(), zone.second());
        column->addWidget(new widgets::ZoneChip(face.zone, both), 0, Qt::AlignLeft);
    }
    column->addStretch(1);
    row->addWidget(picture);
    row->addLayout(column, 1);
    setHeader(header);
    setAccessibleName(name->texts().spoken());
}

widgets::Card* SkillSheet::learnersVoice() const
{
    const dossier::Dossier& dossier = m_open->dossier();
    const SkillFace face = faceOf(m_skill, m_session.framework(), dossier);
    const QString name = nameIn(m_session, dossier.learner().callName, 24);
    //: Above what the learner says of a skill; %1: name
    auto* card =
        voiceCard(name, name.isEmpty() ? tr("The learner says") : tr("%1 says").arg(name), false);
    card->setObjectName(u"learnersVoice"_s);
    const widgets::TileState state = tileOf(dossier.skillState(m_skill).learner);
    const session::Words words(m_session.languages());
    addSaid(*card, state, face.zone,
            new widgets::DualLabel(words.answer(state), TextRole::BodyBold));
    // The newest story is their own reason.
    const auto evidence = dossier.evidenceOf(m_skill);
    const auto story = std::find_if(evidence.rbegin(), evidence.rend(),
                                    [](const auto& entry) { return !entry.value.story.isEmpty(); });
    if (story != evidence.rend())
        addWords(*card, story->value.story);
    card->body()->addStretch(1);
    return card;
}

widgets::Card* SkillSheet::othersVoice(const dossier::Entry<Rating>& rating) const
{
    const SkillFace face = faceOf(m_skill, m_session.framework(), m_open->dossier());
    const History history(m_open->dossier(), m_session);
    const QString name = rating.value.voice == Voice::Other
        ? shortened(cleanName(rating.value.name), 40)
        : history.worker(rating.author);
    //: Above what somebody else saw; %1: name
    auto* card = voiceCard(name, name.isEmpty() ? tr("Somebody saw") : tr("%1 saw").arg(name),
                           isSeenAs(rating.value.level));
    card->setObjectName(u"othersVoice"_s);
    const QByteArray key = viewKey(rating.value.level).toLatin1();
    // Words alone claim nothing: neither seen nor not seen.
    if (rating.value.level != dossier::Level::Unsaid)
        addSaid(*card, tileOf(rating.value.level), face.zone,
                new widgets::DualLabel(
                    widgets::oneText(
                        session::Words(m_session.languages()).phrase(QLatin1StringView(key)).other),
                    TextRole::BodyBold));
    if (!rating.value.role.isEmpty())
        card->body()->addWidget(new Label(cleanName(rating.value.role), TextRole::Small));
    addWords(*card, rating.value.remark);
    card->body()->addStretch(1);
    return card;
}

/// Somebody saw it and said so, but was not asked for an answer of their own.
widgets::Card* SkillSheet::witness() const
{
    const auto evidence = m_open->dossier().evidenceOf(m_skill);
    const auto seen = std::find_if(evidence.rbegin(), evidence.rend(), [](const auto& entry) {
        return dossier::saysSeen(entry.value);
    });
    if (seen == evidence.rend())
        return nullptr;
    const QString name = shortened(cleanName(seen->value.seenBy), 40);
    auto* card = voiceCard(name, tr("%1 saw").arg(name), true);
    card->setObjectName(u"witnessVoice"_s);
    if (!seen->value.seenByRole.isEmpty())
        card->body()->addWidget(new Label(cleanName(seen->value.seenByRole), TextRole::Small));
    addWords(*card, seen->value.seenByWords);
    addWords(*card, answersInWords(seen->value.answers).join(u" · "_s));
    if (const QString hand = session::handInWords(*seen, m_session); !hand.isEmpty())
        card->body()->addWidget(new Label(hand, TextRole::Small));
    card->body()->addStretch(1);
    return card;
}

void SkillSheet::fillVoices()
{
    std::vector<dossier::Entry<Rating>> others;
    for (const auto& rating : m_open->dossier().ratingsOf(m_skill)) {
        if (rating.value.voice != Voice::Learner)
            others.push_back(rating);
    }
    const bool compact = theme::Theme::instance().isCompact();
    auto* pair = new QWidget;
    auto* row = new QBoxLayout(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(learnersVoice(), 1);
    if (widgets::Card* seen = others.empty() ? witness() : nullptr) {
        row->addWidget(seen, 1);
    } else if (others.empty()) {
        auto* nobody = voiceCard(u"?"_s, tr("Nobody else yet"), false);
        addWords(*nobody, tr("You or somebody at work can say what you saw."));
        nobody->body()->addStretch(1);
        row->addWidget(nobody, 1);
    } else {
        row->addWidget(othersVoice(others.back()), 1);
    }
    body()->addWidget(pair);
    for (size_t i = 0; i + 1 < others.size(); ++i)
        body()->addWidget(othersVoice(others[i]));
}

} // namespace inkaart::learner
