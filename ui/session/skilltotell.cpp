// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/skilltotell.h"

namespace inkaart::session {

using namespace Qt::StringLiterals;
using dossier::Level;

namespace {

/// An own skill may be taken away while its answers stay.
bool isThere(const QString& skill, const dossier::Dossier& dossier)
{
    if (!skill.startsWith("own:"_L1))
        return true;
    const auto record = base::RecordId::parse(QStringView(skill).mid(4));
    return record && dossier.get<dossier::OwnSkill>(*record);
}

} // namespace

QString skillToTell(const dossier::Dossier& dossier)
{
    const auto states = dossier.skillStates();
    const auto ratings = dossier.all<dossier::Rating>();
    for (const Level level : { Level::Can, Level::WithHelp }) {
        // In the order of the answers, so that it is a card they remember.
        for (const auto& rating : ratings) {
            const auto state = states.find(rating.value.skill);
            if (state != states.end() && state->second.learner == level
                && state->second.evidenceCount == 0 && !state->second.hasBadge
                && isThere(rating.value.skill, dossier))
                return rating.value.skill;
        }
    }
    return {};
}

} // namespace inkaart::session
