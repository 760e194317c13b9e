// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/batchmodel.h"

#include "core/award/catalogue.h"
#include "core/award/paper.h"
#include "core/award/undo.h"
#include "ui/award/awardwords.h"
#include "ui/session/runthen.h"
#include "ui/session/session.h"

#include <QDataStream>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace inkaart::award {

using namespace Qt::StringLiterals;

BatchModel::BatchModel(session::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{ }

std::vector<framework::Achievement> BatchModel::everything() const
{
    return catalogue(m_session.store().centreDossier());
}

QByteArray BatchModel::pictureOf(const framework::Achievement& achievement) const
{
    return ownPictureFile(achievement.id, m_session.store());
}

void BatchModel::setAchievement(const QString& id)
{
    m_achievement = findAchievement(id, m_session.store().centreDossier());
    m_hasEnded = false;
    for (BatchEntry& entry : m_entries) {
        entry.outcome.reset();
        entry.isUndone = false;
    }
    look();
}

BatchEntry* BatchModel::entry(const base::DossierId& learner)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const BatchEntry& one) {
        return one.person.learner == learner;
    });
    return found == m_entries.end() ? nullptr : &*found;
}

const BatchEntry* BatchModel::find(const base::DossierId& learner) const
{
    return const_cast<BatchModel*>(this)->entry(learner);
}

void BatchModel::add(const BatchPerson& person)
{
    add(std::vector{ person });
}

void BatchModel::add(const std::vector<BatchPerson>& people)
{
    QHash<base::DossierId, size_t> places;
    for (size_t i = 0; i < m_entries.size(); ++i)
        places.insert(m_entries[i].person.learner, i);
    for (const BatchPerson& person : people) {
        if (const auto at = places.constFind(person.learner); at != places.constEnd()) {
            if (!person.personalLine.isEmpty())
                m_entries[*at].person.personalLine = person.personalLine;
            continue;
        }
        const dossier::Card* card = m_session.learners().find(person.learner);
        if (!card)
            continue;
        places.insert(person.learner, m_entries.size());
        m_entries.push_back({ .person = person, .name = spokenName(m_session, card->callName) });
    }
    look();
}

void BatchModel::remove(const base::DossierId& learner)
{
    std::erase_if(m_entries, [&](const BatchEntry& one) { return one.person.learner == learner; });
    Q_EMIT peopleChanged();
}

void BatchModel::setLine(const base::DossierId& learner, const QString& line)
{
    if (BatchEntry* one = entry(learner))
        one->person.personalLine = line;
}

int BatchModel::readyCount() const
{
    return static_cast<int>(
        std::count_if(m_entries.begin(), m_entries.end(), [](const BatchEntry& one) {
            return !one.outcome && one.standing && one.standing->isReady();
        }));
}

int BatchModel::givenCount() const
{
    return static_cast<int>(
        std::count_if(m_entries.begin(), m_entries.end(), [](const BatchEntry& one) {
            return one.outcome && one.outcome->issued && !one.isUndone;
        }));
}

/// Reads every dossier once, on a worker: a list of people may be long.
void BatchModel::look()
{
    const int asked = ++m_looked;
    for (BatchEntry& one : m_entries)
        one.standing.reset();
    Q_EMIT peopleChanged();
    if (!m_achievement || m_entries.empty())
        return;
    std::vector<base::DossierId> ids;
    for (const BatchEntry& one : m_entries)
        ids.push_back(one.person.learner);
    using Standings = std::vector<std::optional<Standing>>;
    session::runThen(
        this,
        [reader = std::make_shared<store::Reader>(m_session.store()), ids,
         achievement = *m_achievement, settings = m_session.settings(),
         now = m_session.clock().nowMs()]() mutable {
            Standings found;
            for (const base::DossierId& id : ids) {
                const auto learner = reader->dossier(id);
                found.push_back(learner
                                    ? std::optional(standing(achievement, *learner, settings, now))
                                    : std::nullopt);
            }
            reader.reset();
            return found;
        },
        [this, asked, ids](const Standings& found) {
            if (asked != m_looked)
                return;
            for (size_t i = 0; i < ids.size(); ++i) {
                if (BatchEntry* one = entry(ids[i]))
                    one->standing = found[i];
            }
            Q_EMIT standingsKnown();
        });
}

void BatchModel::award()
{
    if (m_isRunning || !m_achievement)
        return;
    m_isRunning = true;
    m_at = 0;
    QTimer::singleShot(0, this, &BatchModel::next);
}

void BatchModel::next()
{
    while (m_at < m_entries.size() && m_entries[m_at].outcome)
        ++m_at;
    if (m_at == m_entries.size()) {
        m_isRunning = false;
        m_hasEnded = true;
        Q_EMIT ended();
        return;
    }
    BatchEntry& one = m_entries[m_at++];
    note(one, awardOne(*m_achievement, one.person, m_session.store()));
    QTimer::singleShot(0, this, &BatchModel::next);
}

void BatchModel::note(BatchEntry& one, BatchOutcome outcome)
{
    one.outcome = std::move(outcome);
    const base::DossierId learner = one.person.learner;
    if (one.outcome->made) {
        //: The undo strip; %1: badge, %2: learner
        m_session.undo().push(
            tr("Badge given: %1, %2").arg(m_achievement->name.in(u"nl"), one.name),
            [&session = m_session, model = QPointer(this), learner, made = *one.outcome->made] {
                return model ? model->undo(learner, made) : takeBack(session, made, learner);
            },
            session::UndoStack::Reach::List);
    }
    Q_EMIT outcomeCame(learner);
}

base::Result<void> BatchModel::takeBack(session::Session& session, const dossier::Change& made,
                                        const base::DossierId& learner)
{
    return undoAward(learner, made, tr("Giving it was undone."), session.store());
}

base::Result<void> BatchModel::undo(const base::DossierId& learner)
{
    const BatchEntry* one = find(learner);
    return one && one->outcome && one->outcome->made ? undo(learner, *one->outcome->made)
                                                     : base::Result<void>();
}

/// By its row or by Ctrl+Z, and once only; another badge may have been chosen since.
base::Result<void> BatchModel::undo(const base::DossierId& learner, const dossier::Change& made)
{
    if (m_undone.contains(made.id))
        return {};
    const auto done = takeBack(m_session, made, learner);
    if (!done)
        return done;
    m_undone.insert(made.id);
    BatchEntry* one = entry(learner);
    if (one && one->outcome && one->outcome->made && one->outcome->made->id == made.id)
        one->isUndone = true;
    Q_EMIT outcomeCame(learner);
    return {};
}

QByteArray BatchModel::save() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << (m_achievement ? m_achievement->id : QString()) << quint32(m_entries.size());
    for (const BatchEntry& one : m_entries)
        stream << one.person.learner.bytes() << one.person.personalLine;
    return bytes;
}

void BatchModel::restore(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    QString id;
    quint32 count = 0;
    stream >> id >> count;
    std::vector<BatchPerson> people;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QByteArray learner;
        QString line;
        stream >> learner >> line;
        if (const auto known = base::DossierId::fromBytes(learner))
            people.push_back({ *known, line });
    }
    if (!id.isEmpty())
        setAchievement(id);
    add(people);
}

} // namespace inkaart::award
