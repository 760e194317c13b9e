// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "ui/widgets/timeline.h"

namespace inkaart::session {
class Session;
}

namespace inkaart::learner {

/// The sentences of what happened with a learner.
class History {
public:
    History(const dossier::Dossier& dossier, session::Session& session)
        : m_dossier(dossier)
        , m_session(session)
    { }

    /// The newest \a most events; ids are "kind:record".
    std::vector<widgets::Timeline::Entry> entries(size_t most) const;
    size_t count() const;

    /// "12 mei".
    QString day(dossier::Time at) const;
    /// "Gesprek met Noor", "Kort gesprek", "Kaartjes op tafel".
    QString talk(const dossier::Conversation& conversation) const;
    /// The skills by name, at most three: "Samenwerken, Helpen".
    QString skills(const QStringList& skills) const;
    /// "Foto", "Verhaal", "Document", "Gezien door Piet".
    QString evidence(const dossier::Evidence& evidence) const;
    QString worker(const base::RecordId& id) const;

private:
    widgets::Timeline::Entry entry(const dossier::Event& event) const;
    widgets::Timeline::Entry talkEntry(const dossier::Event& event) const;
    widgets::Timeline::Entry evidenceEntry(const dossier::Event& event) const;
    widgets::Timeline::Entry awardEntry(const dossier::Event& event) const;
    widgets::Timeline::Entry consentEntry(const dossier::Event& event) const;
    widgets::Timeline::Entry otherEntry(const dossier::Event& event) const;
    /// "12 mei: …"
    QString dated(const dossier::Event& event, const QString& words) const;

    const dossier::Dossier& m_dossier;
    session::Session& m_session;
};

/// The pictogram of a piece of evidence.
QString evidencePictogram(const dossier::Evidence& evidence);
bool isPhoto(const dossier::Evidence& evidence);

} // namespace inkaart::learner
