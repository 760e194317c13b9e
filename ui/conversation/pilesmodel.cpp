// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/pilesmodel.h"

#include "ui/conversation/answerinwords.h"
#include "ui/conversation/cardface.h"
#include "ui/conversation/talk.h"
#include "ui/session/session.h"

#include <algorithm>

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using dossier::Level;
using dossier::Rating;

PilesModel::PilesModel(session::OpenDossier& open, session::Session& session,
                       const base::RecordId& conversation, QObject* parent)
    : QObject(parent)
    , m_open(&open)
    , m_session(session)
    , m_conversation(conversation)
{
    if (m_conversation.isNull())
        m_conversation =
            Talk::openTalk(open, { dossier::ConversationKind::Piles, {} }, session.clock().nowMs());
    read();
    connect(&open, &session::OpenDossier::changed, this, [this] {
        read();
        Q_EMIT changed();
    });
}

void PilesModel::read()
{
    m_piles.clear();
    if (m_conversation.isNull())
        return;
    for (const auto& rating : m_open->dossier().all<Rating>()) {
        if (rating.value.conversation == m_conversation
            && rating.value.voice == dossier::Voice::Learner)
            m_piles[rating.value.skill] = rating.value.level;
    }
}

std::optional<Level> PilesModel::pileOf(const QString& skill) const
{
    const auto found = m_piles.find(skill);
    return found == m_piles.end() ? std::nullopt : std::optional(*found);
}

int PilesModel::countOf(Level pile) const
{
    return static_cast<int>(std::count(m_piles.begin(), m_piles.end(), pile));
}

int PilesModel::total() const
{
    return static_cast<int>(m_session.framework().skills.size());
}

QList<int> PilesModel::numbersOf(Level pile) const
{
    QList<int> numbers;
    for (const framework::Skill& skill : m_session.framework().skills) {
        if (pileOf(skill.id) == pile)
            numbers << skill.number;
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

States PilesModel::states() const
{
    States states;
    for (auto it = m_piles.begin(); it != m_piles.end(); ++it)
        states[it.key()] = dossier::SkillState{ .skill = it.key(), .learner = it.value() };
    return states;
}

base::Result<void> PilesModel::begin()
{
    if (!m_conversation.isNull())
        return {};
    const auto begun =
        Talk::begin(*m_open, m_session, { dossier::ConversationKind::Piles, {} }, m_present);
    if (!begun)
        return base::fail(begun.error());
    m_conversation = *begun;
    return {};
}

dossier::Draft PilesModel::place(const QString& skill, Level pile) const
{
    Rating rating;
    rating.conversation = m_conversation;
    rating.skill = skill;
    rating.level = pile;
    rating.at = m_session.clock().nowMs();
    return dossier::create(m_open->store().newRecordId(), rating);
}

namespace {

/// What takes a card off the table again: every answer that this conversation gave it.
std::vector<dossier::Draft> takingOff(const dossier::Dossier& dossier,
                                      const base::RecordId& conversation, const QString& skill)
{
    std::vector<dossier::Draft> drafts;
    for (const auto& rating : dossier.all<Rating>()) {
        if (rating.value.conversation == conversation && rating.value.skill == skill
            && rating.value.voice == dossier::Voice::Learner)
            drafts.push_back(dossier::remove(*dossier.records().find(rating.id)));
    }
    return drafts;
}

} // namespace

base::Result<void> PilesModel::toggle(const QString& skill, Level pile)
{
    if (const auto begun = begin(); !begun)
        return begun;
    const CardFace face = faceOf(skill, m_session.framework(), m_open->dossier());
    const framework::Skill* known = m_session.framework().skill(skill);
    const QString name =
        known ? QString::number(known->number) + u' ' + face.name.in(u"nl") : face.name.in(u"nl");
    std::vector<dossier::Draft> drafts;
    QString what;
    if (pileOf(skill) == pile) {
        drafts = takingOff(m_open->dossier(), m_conversation, skill);
        //: The undo strip: a paper card, "18 Keeping appointments"
        what = tr("%1 lies on no pile now").arg(name);
    } else {
        drafts.push_back(place(skill, pile));
        //: The undo strip: a paper card and its pile, "18 Keeping appointments", "I can"
        what = tr("%1 now lies with: %2").arg(name, answerInWords(tileOf(pile)));
    }
    return m_open->apply(std::move(drafts), what).map([](const auto&) {});
}

base::Result<void> PilesModel::setNumbers(Level pile, const QList<int>& numbers)
{
    std::vector<dossier::Draft> drafts;
    std::vector<QString> off;
    std::vector<QString> on;
    for (const framework::Skill& skill : m_session.framework().skills) {
        const bool lies = pileOf(skill.id) == pile;
        const bool shall = numbers.contains(skill.number);
        if (lies && !shall)
            off.push_back(skill.id);
        else if (shall && !lies)
            on.push_back(skill.id);
    }
    if (off.empty() && on.empty())
        return {};
    if (const auto begun = begin(); !begun)
        return begun;
    for (const QString& skill : off) {
        auto removals = takingOff(m_open->dossier(), m_conversation, skill);
        std::move(removals.begin(), removals.end(), std::back_inserter(drafts));
    }
    for (const QString& skill : on)
        drafts.push_back(place(skill, pile));
    //: The undo strip: %1 is a pile, "I can"
    const QString what = tr("%n card(s) put with: %1", nullptr, static_cast<int>(on.size()))
                             .arg(answerInWords(tileOf(pile)));
    return m_open->apply(std::move(drafts), what).map([](const auto&) {});
}

QList<int> numbersIn(const QString& text, int highest, QStringList* unknown)
{
    QList<int> numbers;
    QString digits;
    const auto finish = [&] {
        const int number = digits.isEmpty() ? 0 : digits.left(6).toInt();
        if (number >= 1 && number <= highest && !numbers.contains(number))
            numbers << number;
        else if (!digits.isEmpty() && !numbers.contains(number) && unknown)
            *unknown << digits;
        digits.clear();
    };
    for (const QChar letter : text) {
        if (const int value = letter.digitValue(); value >= 0 && letter.isDigit())
            digits += QChar(u'0' + value);
        else
            finish();
    }
    finish();
    return numbers;
}

} // namespace inkaart::conversation
