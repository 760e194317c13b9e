// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/dossier.h"

#include <algorithm>

namespace inkaart::dossier {

namespace {

template<class T>
void add(std::vector<Event>& events, const Entry<T>& entry, Event::Kind kind, Time at)
{
    events.push_back({ kind, entry.id, at ? at : Time(entry.created.ms) });
}

void addAwards(std::vector<Event>& events, const Dossier& dossier)
{
    for (const Entry<Award>& entry : dossier.all<Award>()) {
        add(events, entry, Event::Kind::Award, entry.value.awarded);
        if (entry.value.revoked)
            add(events, entry, Event::Kind::Revoked, entry.value.revoked);
    }
}

/// A consent that was withdrawn has a second line, at the time of that.
void addConsents(std::vector<Event>& events, const Dossier& dossier)
{
    const QString withdrawn = QStringLiteral("withdrawn");
    for (const Entry<Consent>& entry : dossier.all<Consent>()) {
        add(events, entry, Event::Kind::Consent, entry.value.at);
        const Record* record = dossier.records().find(entry.id);
        const auto change = record->fields.find(withdrawn);
        if (entry.value.withdrawn && change != record->fields.end()
            && change->second.hlc != entry.created)
            add(events, entry, Event::Kind::Consent, Time(change->second.hlc.ms));
    }
}

} // namespace

std::vector<Event> Dossier::timeline() const
{
    // What is told of one moment stands in the order in which such things happen, and of one kind
    // as it was written down.
    std::vector<Event> events;
    for (const Entry<Learner>& entry : all<Learner>())
        add(events, entry, Event::Kind::LearnerAdded, 0);
    addConsents(events, *this);
    for (const Entry<Experience>& entry : all<Experience>())
        add(events, entry, Event::Kind::Experience, 0);
    for (const Entry<Conversation>& entry : all<Conversation>())
        add(events, entry, Event::Kind::Conversation,
            std::max(entry.value.opened, entry.value.closed));
    for (const Entry<Evidence>& entry : all<Evidence>())
        add(events, entry, Event::Kind::Evidence, entry.value.at);
    for (const Entry<Plan>& entry : all<Plan>())
        add(events, entry, Event::Kind::Wish, entry.value.at);
    addAwards(events, *this);
    std::stable_sort(events.begin(), events.end(),
                     [](const Event& a, const Event& b) { return a.at < b.at; });
    std::reverse(events.begin(), events.end());
    return events;
}

} // namespace inkaart::dossier
