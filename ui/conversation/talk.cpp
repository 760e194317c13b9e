// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/talk.h"

#include "ui/session/session.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using dossier::Conversation;
using dossier::ConversationKind;
using session::OpenDossier;

namespace {

/// A talk that was finished this long ago is over, also when nobody closed it.
constexpr dossier::Time sittingMs = 12LL * 60 * 60 * 1000;

std::vector<dossier::Entry<dossier::Rating>> answersIn(const OpenDossier& open,
                                                       const base::RecordId& conversation)
{
    auto ratings = open.dossier().all<dossier::Rating>();
    std::erase_if(ratings, [&](const auto& entry) {
        return entry.value.conversation != conversation
            || entry.value.voice != dossier::Voice::Learner;
    });
    return ratings;
}

bool isUnfinished(const OpenDossier& open, const dossier::Entry<Conversation>& talk)
{
    QStringList left = talk.value.cards;
    for (const auto& rating : answersIn(open, talk.id))
        left.removeAll(rating.value.skill);
    return !left.isEmpty();
}

} // namespace

base::Result<base::RecordId> Talk::begin(OpenDossier& open, const session::Session& session,
                                         const CardChoice& choice, const QString& present)
{
    const framework::Framework& framework = session.framework();
    Conversation talk;
    talk.worker = session.store().worker();
    talk.present = present;
    talk.place = session.settings().name;
    talk.framework = framework.id + u'@' + framework.version;
    const QStringList languages = open.dossier().learner().languages;
    const auto own = std::find_if(languages.begin(), languages.end(),
                                  [](const QString& code) { return code != "nl"_L1; });
    talk.language = own == languages.end() ? u"nl"_s : *own;
    talk.kind = choice.kind;
    talk.cards = cardsFor(choice, framework, open.dossier());
    talk.opened = session.clock().nowMs();
    if (talk.cards.isEmpty())
        return base::fail(base::Code::NotFound, u"no cards for this choice"_s);
    return open.add(talk);
}

base::RecordId Talk::openTalk(const OpenDossier& open, const CardChoice& choice, dossier::Time now)
{
    const auto talks = open.dossier().all<Conversation>();
    for (auto it = talks.rbegin(); it != talks.rend(); ++it) {
        const Conversation& talk = it->value;
        const bool isSameZone = choice.kind != ConversationKind::Zone || choice.zone.isEmpty()
            || talk.cards.contains(
                cardsFor(choice, framework::Framework::builtIn(), open.dossier()).value(0));
        if (talk.closed != 0 || talk.kind != choice.kind || !isSameZone)
            continue;
        if (isUnfinished(open, *it) || now - talk.opened < sittingMs)
            return it->id;
    }
    return {};
}

base::RecordId Talk::unfinished(const OpenDossier& open)
{
    const auto talks = open.dossier().all<Conversation>();
    for (auto it = talks.rbegin(); it != talks.rend(); ++it) {
        const bool isCards = it->value.kind != ConversationKind::Piles;
        if (isCards && it->value.closed == 0 && isUnfinished(open, *it))
            return it->id;
    }
    return {};
}

Talk::Talk(OpenDossier& open, const base::RecordId& conversation, QObject* parent)
    : QObject(parent)
    , m_open(&open)
    , m_id(conversation)
{
    if (const auto entry = open.dossier().get<Conversation>(conversation)) {
        m_conversation = entry->value;
        m_exists = true;
    }
    m_answers = readAnswers();
    m_at = placeByAnswers();
    connect(&open, &OpenDossier::changed, this, &Talk::noteChange);
}

Talk::Answers Talk::readAnswers() const
{
    Answers answers;
    for (const auto& rating : answersIn(*m_open, m_id))
        answers[rating.value.skill] = rating.value.level;
    return answers;
}

// Where the talk was left: the place that was written down, unless answers came after it (the
// program may have been ended before it could write one).
int Talk::placeByAnswers() const
{
    const dossier::Record* record = m_open->dossier().records().find(m_id);
    const auto ratings = answersIn(*m_open, m_id);
    const int written = std::clamp(m_conversation.at, 0, count());
    if (ratings.empty() || !record || ratings.back().created < record->changed)
        return written;
    return static_cast<int>(cards().indexOf(ratings.back().value.skill)) + 1;
}

std::optional<dossier::Level> Talk::answerTo(const QString& skill) const
{
    const auto found = m_answers.find(skill);
    return found == m_answers.end() ? std::nullopt : std::optional(*found);
}

base::Result<void> Talk::answer(dossier::Level level, dossier::Time now, const QString& what)
{
    if (isAtEnd() || !m_open)
        return base::fail(base::Code::NotFound, u"no card lies on the table"_s);
    dossier::Rating rating;
    rating.conversation = m_id;
    rating.skill = skill();
    rating.level = level;
    rating.at = now;
    const QScopedValueRollback own(m_isOwnChange, true);
    if (const auto added = m_open->add(rating, what); !added)
        return base::fail(added.error());
    m_answers[rating.skill] = level;
    ++m_at;
    Q_EMIT moved(false);
    return {};
}

bool Talk::goBack()
{
    if (m_at == 0)
        return false;
    --m_at;
    Q_EMIT moved(true);
    return true;
}

void Talk::goTo(int index)
{
    const int at = std::clamp(index, 0, count());
    if (at == m_at)
        return;
    const bool isBack = at < m_at;
    m_at = at;
    Q_EMIT moved(isBack);
}

base::Result<void> Talk::keepPlace()
{
    if (!m_exists || !m_open || m_at == placeByAnswers())
        return {};
    const dossier::Record* record = m_open->dossier().records().find(m_id);
    if (!record)
        return base::fail(base::Code::NotFound, u"the conversation is gone"_s);
    // Written also when the number is the old one: it is its time that counts.
    dossier::Draft draft{ .record = m_id, .kind = record->kind };
    draft.set[u"at"_s] = base::cbor::Value(m_at);
    if (const auto heads = record->heads.find(u"at"_s); heads != record->heads.end())
        draft.on.insert(*heads);
    const QScopedValueRollback own(m_isOwnChange, true);
    m_conversation.at = m_at;
    return m_open->apply({ std::move(draft) }).map([](const auto&) {});
}

base::Result<void> Talk::close(dossier::Time now)
{
    if (!m_exists || !m_open || m_conversation.closed != 0)
        return {};
    const auto entry = m_open->dossier().get<Conversation>(m_id);
    if (!entry)
        return base::fail(base::Code::NotFound, u"the conversation is gone"_s);
    Conversation closed = entry->value;
    closed.closed = now;
    const auto changed = m_open->change(m_id, closed);
    if (changed)
        m_conversation = closed;
    return changed;
}

void Talk::noteChange()
{
    if (m_isOwnChange || !m_open)
        return;
    if (const auto entry = m_open->dossier().get<Conversation>(m_id))
        m_conversation = entry->value;
    const Answers now = readAnswers();
    if (now == m_answers)
        return;
    int at = m_at;
    for (int i = count() - 1; i >= 0; --i) {
        const QString& skill = cards().at(i);
        if (now.contains(skill) != m_answers.contains(skill)
            || now.value(skill) != m_answers.value(skill))
            at = i;
    }
    m_answers = now;
    const bool isBack = at <= m_at;
    m_at = at;
    Q_EMIT moved(isBack);
}

} // namespace inkaart::conversation
