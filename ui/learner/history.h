// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "ui/widgets/timeline.h"

#include <QHash>

namespace inkaart::session {
class Session;
}

namespace inkaart::learner {

/// The sentences of what happened with a learner.
class History {
public:
    History(const dossier::Dossier& dossier, session::Session& session);

    /// The newest \a most events; ids are "kind:record".
    std::vector<widgets::Timeline::Entry> entries(size_t most) const;
    /// How many answers were given in a talk.
    int answersIn(const base::RecordId& conversation) const;

    /// "12 mei".
    QString day(dossier::Time at) const;
    /// "Gesprek met Noor", "Kort gesprek", "Kaartjes op tafel".
    QString talk(const dossier::Conversation& conversation) const;
    /// The skills by name, at most three: "Samenwerken, Helpen".
    QString skills(const QStringList& skills) const;
    /// "Foto", "Verhaal", "Document", "Gezien door Piet"; a name of at most \a most characters.
    QString evidence(const dossier::Evidence& evidence, int most = 40) const;
    QString worker(const base::RecordId& id) const;

private:
    widgets::Timeline::Entry entry(const dossier::Event& event) const;
    widgets::Timeline::Entry talkEntry(const dossier::Event& event) const;
    widgets::Timeline::Entry evidenceEntry(const dossier::Event& event) const;
    widgets::Timeline::Entry awardEntry(const dossier::Event& event) const;
    widgets::Timeline::Entry consentEntry(const dossier::Event& event) const;
    /// "bewaren: ja"
    QString consent(const dossier::Event& event) const;
    QString waitsFor() const;
    widgets::Timeline::Entry otherEntry(const dossier::Event& event) const;
    /// "12 mei: …"
    QString dated(const dossier::Event& event, const QString& words) const;

    const dossier::Dossier& m_dossier;
    session::Session& m_session;
    mutable std::optional<QHash<base::RecordId, int>> m_answers; ///< per talk, when asked for
};

/// When a talk was last worked on: the same day in the list, the tabs and the sheet of a skill.
dossier::Time timeOf(const dossier::Entry<dossier::Conversation>& talk);
/// The pictogram of a piece of evidence.
QString evidencePictogram(const dossier::Evidence& evidence);
bool isPhoto(const dossier::Evidence& evidence);

} // namespace inkaart::learner
