// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/ownskillmodel.h"

#include "core/framework/framework.h"
#include "ui/conversation/cardface.h"

#include <algorithm>

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using dossier::OwnSkill;

namespace {

bool isName(const QString& words)
{
    constexpr int fewest = 2;
    const auto letters = words.toUcs4();
    return std::count_if(letters.begin(), letters.end(),
                         [](uint letter) { return QChar::isLetter(letter); })
        >= fewest;
}

} // namespace

OwnSkillModel::OwnSkillModel(session::OpenDossier& open, const base::RecordId& conversation)
    : m_open(open)
    , m_conversation(conversation)
{ }

QString OwnSkillModel::skill() const
{
    return m_record.isNull() ? QString() : ownSkillId(m_record);
}

bool OwnSkillModel::hasWords() const
{
    return hasWords(m_value);
}

bool OwnSkillModel::hasWords(const OwnSkill& value)
{
    return isName(value.sentence) || isName(value.sentenceDutch);
}

base::Result<void> OwnSkillModel::save(const OwnSkill& value)
{
    if (value == m_value)
        return {};
    const auto kept = write(value);
    // What could not be kept counts as not said, so that it is tried again.
    if (kept)
        m_value = value;
    return kept;
}

base::Result<void> OwnSkillModel::write(const OwnSkill& value)
{
    if (m_record.isNull()) {
        if (!hasWords(value))
            return {};
        const auto added = m_open.add(value);
        if (!added)
            return base::fail(added.error());
        m_record = *added;
        return {};
    }
    if (hasWords(value) || answered())
        return m_open.change(m_record, value);
    const auto gone = m_open.remove(base::RecordId(m_record));
    if (gone)
        m_record = {};
    return gone;
}

base::Result<void> OwnSkillModel::answer(dossier::Level level, dossier::Time now,
                                         const QString& what)
{
    if (m_record.isNull())
        return base::fail(base::Code::Refused, u"an own skill needs words"_s);
    dossier::Rating rating;
    rating.conversation = m_conversation;
    rating.skill = skill();
    rating.level = level;
    rating.at = now;
    return m_open.add(rating, what).map([](const auto&) {});
}

std::optional<dossier::Level> OwnSkillModel::answered() const
{
    if (m_record.isNull())
        return std::nullopt;
    return m_open.dossier().skillState(skill()).learner;
}

void OwnSkillModel::next()
{
    m_record = {};
    m_value = {};
}

bool OwnSkillModel::load(const base::RecordId& record)
{
    const auto entry = m_open.dossier().get<OwnSkill>(record);
    if (!entry)
        return false;
    m_record = record;
    m_value = entry->value;
    return true;
}

QStringList ownSkillPictures(const dossier::Dossier& dossier, int count)
{
    const framework::Framework& framework = framework::Framework::builtIn();
    QStringList pictures;
    for (const auto& experience : dossier.all<dossier::Experience>()) {
        if (const auto* activity = framework.activity(experience.value.activity))
            pictures << activity->pictogram;
    }
    // The pictures of hands at work first: those are what people add most.
    pictures << u"doen-haar"_s << u"doen-koken"_s << u"doen-muziek-sport"_s << u"doen-zorgen"_s;
    for (const framework::Activity& activity : framework.activities)
        pictures << activity.pictogram;
    pictures.removeDuplicates();
    pictures = pictures.mid(0, count - 1);
    pictures << u"vh-eigen"_s;
    return pictures;
}

} // namespace inkaart::conversation
