// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/award/batch.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace inkaart::session {
class Session;
}

namespace inkaart::award {

/// One person of the batch as the page shows them.
struct BatchEntry {
    BatchPerson person;
    QString name; ///< as it is shown; a letter while names are hidden
    std::optional<Standing> standing; ///< nothing: not looked at yet
    std::optional<BatchOutcome> outcome; ///< after giving
    bool isUndone = false;
};

/// One badge for many people: everything but the widgets. Whether somebody can get it is looked up
/// on a worker thread; giving goes one person at a time, so that nothing waits.
class BatchModel : public QObject {
    Q_OBJECT

public:
    BatchModel(session::Session& session, QObject* parent = nullptr);

    void setAchievement(const QString& id);
    /// Nothing is chosen yet.
    const std::optional<framework::Achievement>& achievement() const { return m_achievement; }
    std::vector<framework::Achievement> everything() const;
    QByteArray pictureOf(const framework::Achievement& achievement) const;

    const std::vector<BatchEntry>& entries() const { return m_entries; }
    const BatchEntry* find(const base::DossierId& learner) const;
    /// Adds a person, or gives one who is there already that line; says nothing of an empty one.
    void add(const BatchPerson& person);
    void add(const std::vector<BatchPerson>& people);
    void remove(const base::DossierId& learner);
    void setLine(const base::DossierId& learner, const QString& line);
    int readyCount() const;
    int givenCount() const;

    /// Gives it to everybody who can get it; ended() follows.
    void award();
    bool isRunning() const { return m_isRunning; }
    /// Somebody was given it or not: what stands here is what happened.
    bool hasEnded() const { return m_hasEnded; }
    /// Takes one back that was just given.
    base::Result<void> undo(const base::DossierId& learner);

    /// The choice as bytes, for a lock.
    QByteArray save() const;
    void restore(const QByteArray& bytes);

Q_SIGNALS:
    /// Who is in it, or the badge, is another.
    void peopleChanged();
    /// Whether they can get it became known.
    void standingsKnown();
    void outcomeCame(const inkaart::base::DossierId& learner);
    void ended();

private:
    BatchEntry* entry(const base::DossierId& learner);
    void look();
    void next();
    void note(BatchEntry& entry, BatchOutcome outcome);
    base::Result<void> undo(const base::DossierId& learner, const dossier::Change& made);
    static base::Result<void> takeBack(session::Session& session, const dossier::Change& made,
                                       const base::DossierId& learner);

    session::Session& m_session;
    std::optional<framework::Achievement> m_achievement;
    std::vector<BatchEntry> m_entries;
    QSet<base::ChangeId> m_undone;
    size_t m_at = 0; ///< whose turn it is
    int m_looked = 0; ///< a newer look makes the older stale
    bool m_isRunning = false;
    bool m_hasEnded = false;
};

} // namespace inkaart::award
