// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/tellmodel.h"

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using dossier::Entry;
using dossier::Evidence;
using dossier::Level;
using dossier::Rating;
using dossier::Voice;

namespace {

bool isPiece(const Evidence& evidence)
{
    return !evidence.file.mediaType.isEmpty() || !evidence.file.isNull()
        || !evidence.seenBy.isEmpty() || !evidence.seenByWords.isEmpty()
        || !evidence.seenByRole.isEmpty();
}

base::Result<void> done(const base::Result<base::RecordId>& added)
{
    return added.map([](const auto&) {});
}

} // namespace

TellModel::TellModel(session::OpenDossier& open, const base::RecordId& conversation,
                     const QString& skill, QObject* parent)
    : QObject(parent)
    , m_open(&open)
    , m_conversation(conversation)
    , m_skill(skill)
{
    read();
    connect(&open, &session::OpenDossier::changed, this, [this] {
        read();
        Q_EMIT changed();
    });
}

void TellModel::read()
{
    m_storyRecord = {};
    m_story = {};
    for (const auto& entry : m_open->dossier().evidenceOf(m_skill)) {
        if (entry.value.conversation != m_conversation || isPiece(entry.value))
            continue;
        m_storyRecord = entry.id;
        m_story = entry.value;
    }
}

Evidence TellModel::blank(dossier::Time now) const
{
    Evidence evidence;
    evidence.conversation = m_conversation;
    evidence.skills = QStringList{ m_skill };
    evidence.at = now;
    return evidence;
}

base::Result<void> TellModel::saveStory(const QString& text, const QStringList& prompts,
                                        const QString& language, dossier::Time now)
{
    if (m_storyRecord.isNull() && text.trimmed().isEmpty())
        return {};
    Evidence story = m_storyRecord.isNull() ? blank(now) : m_story;
    story.story = text;
    story.prompts = prompts;
    story.language = language;
    if (m_storyRecord.isNull())
        return done(m_open->add(story));
    if (text.trimmed().isEmpty())
        return m_open->remove(base::RecordId(m_storyRecord));
    return m_open->change(base::RecordId(m_storyRecord), story);
}

std::optional<Entry<Rating>> TellModel::ratingOf(Voice voice) const
{
    std::optional<Entry<Rating>> newest;
    for (const auto& entry : m_open->dossier().all<Rating>()) {
        const Rating& rating = entry.value;
        if (rating.skill == m_skill && rating.voice == voice
            && rating.conversation == m_conversation)
            newest = entry;
    }
    return newest;
}

View TellModel::view(Voice voice) const
{
    const auto rating = ratingOf(voice);
    if (!rating)
        return {};
    return { rating->value.level, rating->value.remark, rating->value.name, rating->value.role };
}

Rating TellModel::ratingWith(Voice voice, const View& view, dossier::Time now) const
{
    Rating rating;
    rating.conversation = m_conversation;
    rating.skill = m_skill;
    rating.voice = voice;
    rating.level = view.level.value_or(Level::Unsaid);
    rating.remark = view.words;
    if (voice == Voice::Other) {
        rating.name = view.name;
        rating.role = view.role;
    }
    rating.at = now;
    return rating;
}

base::Result<void> TellModel::answer(Voice voice, const View& view, dossier::Time now,
                                     const QString& what)
{
    const Rating rating = ratingWith(voice, view, now);
    const auto known = ratingOf(voice);
    if (known && known->value.level == Level::Unsaid)
        return m_open->change(known->id, rating, what);
    return done(m_open->add(rating, what));
}

base::Result<void> TellModel::saveView(Voice voice, const View& view, dossier::Time now)
{
    const auto known = ratingOf(voice);
    const bool isBlank = view.words.isEmpty() && view.name.isEmpty() && view.role.isEmpty();
    if (!known) {
        View unsaid = view;
        unsaid.level = Level::Unsaid;
        return isBlank ? base::Result<void>() : done(m_open->add(ratingWith(voice, unsaid, now)));
    }
    if (isBlank && known->value.level == Level::Unsaid)
        return m_open->remove(base::RecordId(known->id));
    Rating rating = known->value;
    rating.remark = view.words;
    if (voice == Voice::Other) {
        rating.name = view.name;
        rating.role = view.role;
    }
    return m_open->change(known->id, rating);
}

std::vector<Entry<Evidence>> TellModel::pieces() const
{
    auto pieces = m_open->dossier().evidenceOf(m_skill);
    std::erase_if(pieces, [](const auto& entry) { return !isPiece(entry.value); });
    return pieces;
}

base::Result<void> TellModel::saveWitness(base::RecordId& record, const Witness& witness,
                                          dossier::Time now)
{
    Evidence evidence = blank(now);
    if (const auto known = m_open->dossier().get<Evidence>(record))
        evidence = known->value;
    else
        record = {};
    evidence.seenBy = witness.name;
    evidence.seenByRole = witness.role;
    evidence.seenByWords = witness.words;
    evidence.seenAtWork = witness.isAtWork;
    evidence.seenHand = witness.hand;
    if (!record.isNull())
        return m_open->change(record, evidence);
    if (!isPiece(evidence))
        return {};
    const auto added = m_open->add(evidence);
    if (added)
        record = *added;
    return done(added);
}

base::Result<void> TellModel::setVisibility(const base::RecordId& record,
                                            dossier::Visibility visibility, const QString& what)
{
    const auto known = m_open->dossier().get<Evidence>(record);
    if (!known)
        return base::fail(base::Code::NotFound, u"the piece is gone"_s);
    Evidence evidence = known->value;
    evidence.visibility = visibility;
    return m_open->change(record, evidence, what);
}

base::Result<void> TellModel::remove(const base::RecordId& record, const QString& what)
{
    return m_open->remove(record, what);
}

} // namespace inkaart::conversation
