// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/values.h"
#include "ui/session/opendossier.h"

namespace inkaart::conversation {

/// One own skill that is being put into words. The record is made with the first words and goes
/// again when they are all taken away.
class OwnSkillModel {
public:
    OwnSkillModel(session::OpenDossier& open, const base::RecordId& conversation);

    const dossier::OwnSkill& value() const { return m_value; }
    /// Null as long as there are no words.
    const base::RecordId& record() const { return m_record; }
    /// Empty as long as there are no words.
    QString skill() const;
    /// One letter is a slip of the finger, not a skill.
    bool hasWords() const;
    static bool hasWords(const dossier::OwnSkill& value);

    base::Result<void> save(const dossier::OwnSkill& value);
    /// Refused without words.
    base::Result<void> answer(dossier::Level level, dossier::Time now, const QString& what);
    std::optional<dossier::Level> answered() const;
    /// A new, blank one.
    void next();
    /// Goes on with one that is there; false when it is gone.
    bool load(const base::RecordId& record);

private:
    base::Result<void> write(const dossier::OwnSkill& value);

    session::OpenDossier& m_open;
    base::RecordId m_conversation;
    base::RecordId m_record;
    dossier::OwnSkill m_value;
};

/// The pictures to choose from: what the learner did before first, "something of one's own" last.
QStringList ownSkillPictures(const dossier::Dossier& dossier, int count);

} // namespace inkaart::conversation
