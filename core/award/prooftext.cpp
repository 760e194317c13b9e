// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/award/prooftext.h"

#include "core/dossier/foreignbadge.h"
#include "core/framework/phrases.h"

#include <algorithm>

namespace inkaart::award {

using namespace Qt::StringLiterals;

namespace {

/// More would fill the paper.
constexpr qsizetype mostRoles = 3;
constexpr qsizetype longestRole = 40;

struct Counts {
    int talks = 0;
    int photos = 0;
    int stories = 0;
    int documents = 0;
    int answers = 0; ///< said outside a talk
    QStringList people; ///< who saw it, each once
    QStringList roles; ///< of those people, as far as told, each once
};

void countPerson(const QString& name, const QString& role, Counts& counts)
{
    if (name.isEmpty())
        return;
    if (!counts.people.contains(name))
        counts.people.append(name);
    const QString said = roleOfWitness(role);
    if (!said.isEmpty() && !counts.roles.contains(said, Qt::CaseInsensitive))
        counts.roles.append(said);
}

void countEvidence(const dossier::Evidence& evidence, Counts& counts)
{
    if (evidence.file.mediaType.startsWith("image/"_L1))
        ++counts.photos;
    else if (!evidence.file.isNull() || !evidence.link.isEmpty())
        ++counts.documents;
    if (!evidence.story.trimmed().isEmpty())
        ++counts.stories;
    countPerson(evidence.seenBy, evidence.seenByRole, counts);
}

/// Only who says that it went well has seen it.
void countRating(const dossier::Entry<dossier::Rating>& rating, const dossier::Dossier& centre,
                 Counts& counts)
{
    using dossier::Level;
    using dossier::Voice;
    if (rating.value.voice == Voice::Learner) {
        counts.answers += rating.value.conversation.isNull();
        return;
    }
    if (rating.value.level != Level::Can && rating.value.level != Level::WithHelp)
        return;
    QString name = rating.value.name;
    if (rating.value.voice == Voice::Worker) {
        const auto worker = centre.get<dossier::Worker>(rating.author);
        name = worker ? worker->value.name : rating.author.toString();
    }
    countPerson(name, rating.value.role, counts);
}

Counts countProofs(const dossier::Award& award, const dossier::Dossier& learner,
                   const dossier::Dossier& centre)
{
    Counts counts;
    QSet<base::RecordId> seen;
    QSet<base::RecordId> talks;
    for (const auto& criterion : award.criteria) {
        for (const base::RecordId& id : criterion.evidence) {
            if (seen.contains(id))
                continue;
            seen.insert(id);
            if (const auto evidence = learner.get<dossier::Evidence>(id)) {
                countEvidence(evidence->value, counts);
                talks.insert(evidence->value.conversation);
            } else if (const auto rating = learner.get<dossier::Rating>(id)) {
                countRating(*rating, centre, counts);
                talks.insert(rating->value.conversation);
            } else if (learner.get<dossier::ForeignBadge>(id)) {
                ++counts.documents;
            }
        }
    }
    talks.remove(base::RecordId());
    counts.talks = static_cast<int>(talks.size());
    return counts;
}

print::Basis basisOf(const Counts& counts)
{
    if (!counts.people.isEmpty())
        return print::Basis::Seen;
    return counts.photos + counts.documents > 0 ? print::Basis::Shown : print::Basis::Told;
}

QString counted(const framework::Phrases& phrases, const QString& language, QLatin1StringView one,
                QLatin1StringView more, int count)
{
    return count == 1
        ? phrases.text(language, one)
        : phrases.text(language, more)
              .arg(QLocale(language == "ar"_L1 ? u"ar_EG"_s : language).toString(count));
}

/// "gezien door leermeester", "2 mensen zagen het (leermeester, kok)"; a role stands in its own
/// direction, whatever the language around it.
QString seenIn(const QString& language, const Counts& counts)
{
    const framework::Phrases& phrases = framework::Phrases::builtIn();
    QStringList roles;
    for (const QString& role :
         counts.roles.first(std::min<qsizetype>(mostRoles, counts.roles.size())))
        roles.append(language == "nl"_L1 ? role : QChar(0x2068) + role + QChar(0x2069));
    if (counts.people.size() == 1 && !roles.isEmpty())
        return phrases.text(language, "proof.seen.role"_L1).arg(roles.first());
    const QString people = counted(phrases, language, "proof.seen.one"_L1, "proof.seen.more"_L1,
                                   int(counts.people.size()));
    const QString comma = language == "ar"_L1 ? u"، "_s : u", "_s;
    return roles.isEmpty() ? people : u"%1 (%2)"_s.arg(people, roles.join(comma));
}

QString proofIn(const QString& language, const Counts& counts, const QString& endorser,
                const QString& result)
{
    struct Part {
        int count;
        QLatin1StringView one;
        QLatin1StringView more;
    };
    const Part all[] = {
        { counts.talks, "proof.talk.one"_L1, "proof.talk.more"_L1 },
        { counts.photos, "proof.photo.one"_L1, "proof.photo.more"_L1 },
        { counts.stories, "proof.story.one"_L1, "proof.story.more"_L1 },
        { counts.documents, "proof.document.one"_L1, "proof.document.more"_L1 },
        { counts.answers, "proof.answer.one"_L1, "proof.answer.more"_L1 },
    };
    const framework::Phrases& phrases = framework::Phrases::builtIn();
    QStringList parts;
    for (const Part& part : all) {
        if (part.count > 0)
            parts.append(counted(phrases, language, part.one, part.more, part.count));
    }
    if (!counts.people.isEmpty())
        parts.append(seenIn(language, counts));
    QString text = parts.join(language == "ar"_L1 ? u"، "_s : u", "_s);
    if (!text.isEmpty())
        text += u'.';
    if (!endorser.isEmpty())
        text += u' ' + phrases.text(language, "proof.endorsed"_L1).arg(endorser);
    if (!result.isEmpty())
        text += u' ' + phrases.text(language, "proof.assessment"_L1).arg(result);
    return text.trimmed();
}

/// Who said to stand behind the award or one of its proofs, the newest one; seeing is not enough.
QString endorserOf(const dossier::Entry<dossier::Award>& award, const dossier::Dossier& learner)
{
    QSet<base::RecordId> about{ award.id };
    for (const auto& criterion : award.value.criteria)
        about.unite({ criterion.evidence.begin(), criterion.evidence.end() });
    QString name;
    for (const auto& endorsement : learner.all<dossier::Endorsement>()) {
        if (about.contains(endorsement.value.of) && !endorsement.value.name.isEmpty())
            name = endorsement.value.name;
    }
    return name;
}

} // namespace

QString roleOfWitness(const QString& role)
{
    const QString line = role.simplified();
    return line.size() <= longestRole ? line : line.first(longestRole - 1).trimmed() + u'…';
}

ProofText proofText(const dossier::Entry<dossier::Award>& award, const dossier::Dossier& learner,
                    const dossier::Dossier& centre, const QString& language)
{
    const Counts counts = countProofs(award.value, learner, centre);
    const QString endorser = endorserOf(award, learner);
    ProofText proof{ .text = {}, .basis = basisOf(counts) };
    for (const QString& code : { u"nl"_s, language })
        proof.text.set(code, proofIn(code, counts, endorser, award.value.result));
    return proof;
}

} // namespace inkaart::award
