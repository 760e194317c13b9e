// SPDX-License-Identifier: GPL-3.0-or-later
// Which answer to a purpose counts, when more than one laptop asked.
#include "core/dossier/newest.h"

#include <algorithm>

namespace inkaart::dossier {

namespace {

QString given()
{
    return QStringLiteral("given");
}
QString withdrawn()
{
    return QStringLiteral("withdrawn");
}

/// A no, or a yes taken back. Who still waits has said neither.
bool isRefusal(const Consent& consent)
{
    return consent.withdrawn || (!consent.given && consent.waitingUntil == 0);
}

/// The change that made an answer what it is.
FieldValue saidBy(const Dossier& dossier, const Entry<Consent>& entry)
{
    const Record& record = *dossier.records().find(entry.id);
    const auto found = record.fields.find(entry.value.withdrawn ? withdrawn() : given());
    if (found != record.fields.end())
        return found->second;
    return { {}, {}, record.author, record.device, record.created };
}

/// Whether who gave \a answer knew of \a refusal: on the same laptop by the stamp, on another when
/// the answer names it.
bool knows(const Records& records, const FieldValue& answer, const FieldValue& refusal)
{
    if (answer.device == refusal.device)
        return answer.hlc > refusal.hlc;
    const Change* change = records.change(answer.change);
    const auto named = change ? change->on.find(withdrawn()) : Heads::const_iterator();
    return change && named != change->on.end()
        && std::count(named->second.begin(), named->second.end(), refusal.change) > 0;
}

} // namespace

std::optional<Entry<Consent>> newestConsent(const Dossier& dossier, Purpose purpose)
{
    std::vector<Entry<Consent>> answers = dossier.all<Consent>();
    std::erase_if(answers, [&](const auto& entry) { return entry.value.purpose != purpose; });
    std::sort(answers.begin(), answers.end(), isNewer<Consent>);
    const auto isAnswered = [&](const Entry<Consent>& refusal) {
        const FieldValue no = saidBy(dossier, refusal);
        return std::any_of(answers.begin(), answers.end(), [&](const Entry<Consent>& other) {
            return !isRefusal(other.value) && knows(dossier.records(), saidBy(dossier, other), no);
        });
    };
    for (const Entry<Consent>& answer : answers) {
        if (isRefusal(answer.value) && !isAnswered(answer))
            return answer;
    }
    return answers.empty() ? std::nullopt : std::optional(answers.front());
}

void nameRefusals(const Dossier& dossier, std::vector<Draft>& drafts)
{
    for (Draft& draft : drafts) {
        if (draft.kind != Traits<Consent>::kindName() || !draft.set.contains(given()))
            continue;
        for (const Entry<Consent>& entry : dossier.all<Consent>()) {
            if (isRefusal(entry.value) && entry.id != draft.record)
                draft.on[withdrawn()].push_back(saidBy(dossier, entry).change);
        }
    }
}

} // namespace inkaart::dossier
