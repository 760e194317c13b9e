// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/history.h"

#include "core/award/catalogue.h"
#include "core/dossier/consentrules.h"
#include "ui/learner/names.h"
#include "ui/learner/skills.h"
#include "ui/session/consentterm.h"
#include "ui/session/learnerwords.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using dossier::Event;
using Entry = widgets::Timeline::Entry;

namespace {

class HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(History)
};

QString asSentence(const QString& words)
{
    return words.left(1).toUpper() + words.mid(1);
}

QString asPart(const QString& sentence)
{
    return sentence.left(1).toLower() + sentence.mid(1);
}

} // namespace

History::History(const dossier::Dossier& dossier, session::Session& session)
    : m_dossier(dossier)
    , m_session(session)
{ }

int History::answersIn(const base::RecordId& conversation) const
{
    if (!m_answers) {
        m_answers.emplace();
        // An answer that was changed is still one answer.
        QSet<std::pair<base::RecordId, QString>> counted;
        for (const auto& rating : m_dossier.all<dossier::Rating>()) {
            const std::pair card(rating.value.conversation, rating.value.skill);
            if (rating.value.voice != dossier::Voice::Learner || counted.contains(card))
                continue;
            counted.insert(card);
            ++(*m_answers)[card.first];
        }
    }
    return m_answers->value(conversation);
}

bool isPhoto(const dossier::Evidence& evidence)
{
    return evidence.file.mediaType.startsWith("image/"_L1);
}

dossier::Time timeOf(const dossier::Entry<dossier::Conversation>& talk)
{
    const dossier::Time opened =
        talk.value.opened ? talk.value.opened : static_cast<dossier::Time>(talk.created.ms);
    return std::max(opened, talk.value.closed);
}

QString evidencePictogram(const dossier::Evidence& evidence)
{
    if (!evidence.slip.isEmpty())
        return u"oog"_s;
    if (isPhoto(evidence))
        return u"camera"_s;
    if (!evidence.file.isNull())
        return u"document"_s;
    return evidence.seenBy.isEmpty() ? u"pen"_s : u"oog"_s;
}

QString History::day(dossier::Time at) const
{
    return session::dayInWords(session::dayOf(at), m_session.clock().now().toLocalTime().date());
}

QString History::worker(const base::RecordId& id) const
{
    const auto worker = m_session.store().workerById(id);
    return worker ? cleanName(worker->name).section(u' ', 0, 0) : QString();
}

QString History::talk(const dossier::Conversation& conversation) const
{
    if (conversation.kind == dossier::ConversationKind::Short)
        return HistoryWords::tr("Short talk");
    if (conversation.kind == dossier::ConversationKind::Piles)
        return HistoryWords::tr("Cards on the table");
    const QString name = worker(conversation.worker);
    //: In the history: a talk with nobody's name
    return name.isEmpty() ? HistoryWords::tr("Talk") : HistoryWords::tr("Talk with %1").arg(name);
}

QString History::skills(const QStringList& skills) const
{
    QStringList names;
    for (const QString& skill : skills.mid(0, 3))
        names.append(faceOf(skill, m_session.framework(), m_dossier).name.in(u"nl"));
    return names.join(u", "_s);
}

QString History::evidence(const dossier::Evidence& evidence, int most) const
{
    if (!evidence.slip.isEmpty())
        //: In the history: a slip from work was taken over
        return HistoryWords::tr("Work mentor’s slip");
    if (isPhoto(evidence))
        //: In the history: a photo was added
        return HistoryWords::tr("Photo");
    if (!evidence.file.isNull())
        //: In the history: a document was added
        return HistoryWords::tr("Document");
    if (!evidence.seenBy.isEmpty())
        return HistoryWords::tr("Seen by %1").arg(shortened(cleanName(evidence.seenBy), most));
    //: In the history: a story was told
    return HistoryWords::tr("Story");
}

QString History::dated(const Event& event, const QString& words) const
{
    //: A line of the timeline; %1: a date, %2: what happened
    return HistoryWords::tr("%1: %2").arg(day(event.at), words);
}

Entry History::talkEntry(const Event& event) const
{
    const auto talk = m_dossier.get<dossier::Conversation>(event.record);
    if (!talk)
        return {};
    const int answers = answersIn(event.record);
    QString detail = HistoryWords::tr("%n answers", "", answers);
    if (!talk->value.closed)
        detail = HistoryWords::tr("Not finished yet");
    const QString words = this->talk(talk->value);
    return { u"talk:"_s + event.record.toString(), u"gesprek"_s,
             dated(event, words.left(1).toLower() + words.mid(1)), detail };
}

Entry History::evidenceEntry(const Event& event) const
{
    const auto entry = m_dossier.get<dossier::Evidence>(event.record);
    if (!entry)
        return {};
    const QString words = evidence(entry->value);
    const QString about = skills(entry->value.skills);
    return { u"evidence:"_s + event.record.toString(), evidencePictogram(entry->value),
             dated(event, words.left(1).toLower() + words.mid(1)),
             about.isEmpty() ? QString() : HistoryWords::tr("Evidence for %1").arg(about) };
}

Entry History::awardEntry(const Event& event) const
{
    const auto entry = m_dossier.get<dossier::Award>(event.record);
    if (!entry)
        return {};
    const auto achievement =
        award::findAchievement(entry->value.achievement, m_session.store().centreDossier());
    const QString name = achievement ? achievement->name.in(u"nl") : skills(entry->value.skills);
    const QString id = u"award:"_s + event.record.toString();
    if (event.kind == Event::Kind::Revoked)
        return { id, u"badge"_s, dated(event, HistoryWords::tr("badge %1 withdrawn").arg(name)),
                 entry->value.revokedWhy };
    return { id, u"badge"_s, dated(event, HistoryWords::tr("badge %1").arg(name)),
             entry->value.number };
}

QString History::waitsFor() const
{
    return session::needsRepresentative(m_session, m_dossier.learner())
        ? HistoryWords::tr("waiting for a parent", "consent")
        : HistoryWords::tr("waiting", "consent");
}

QString History::consent(const Event& event) const
{
    const auto entry = m_dossier.get<dossier::Consent>(event.record);
    if (!entry)
        return {};
    const dossier::Consent& consent = entry->value;
    QString what;
    switch (consent.purpose) {
    case dossier::Purpose::Dossier:
        what = HistoryWords::tr("keeping", "consent");
        break;
    case dossier::Purpose::BadgesToCity:
        what = HistoryWords::tr("badges to the city", "consent");
        break;
    case dossier::Purpose::Statistics:
        what = HistoryWords::tr("counting in", "consent");
        break;
    case dossier::Purpose::PhotoAndSound:
        what = HistoryWords::tr("photo and sound", "consent");
        break;
    }
    const bool isTakenBack = consent.withdrawn && event.at != consent.at;
    const QString said = isTakenBack ? HistoryWords::tr("no longer")
        : consent.waitingUntil       ? waitsFor()
        : consent.given              ? HistoryWords::tr("yes", "consent")
                                     : HistoryWords::tr("no", "consent");
    //: Consent in the timeline; %1: for what, %2: yes, no, waiting
    return HistoryWords::tr("%1: %2", "consent").arg(what, said);
}

Entry History::consentEntry(const Event& event) const
{
    return { {},
             u"slot"_s,
             dated(event, HistoryWords::tr("consent", "timeline")),
             asSentence(consent(event)) };
}

Entry History::otherEntry(const Event& event) const
{
    if (event.kind == Event::Kind::Wish) {
        const auto plan = m_dossier.get<dossier::Plan>(event.record);
        return { u"wish:"_s + event.record.toString(), u"speld"_s,
                 //: In the history, after a date
                 dated(event, HistoryWords::tr("wish")), plan ? plan->value.wish : QString() };
    }
    if (event.kind == Event::Kind::Experience) {
        const auto done = m_dossier.get<dossier::Experience>(event.record);
        const framework::Activity* activity =
            done ? m_session.framework().activity(done->value.activity) : nullptr;
        const QString what = activity ? activity->name.in(u"nl")
            : done                    ? done->value.what
                                      : QString();
        return { {},
                 u"hand"_s,
                 dated(event, HistoryWords::tr("told: %1").arg(what)),
                 done ? done->value.place : QString() };
    }
    return { {}, u"nieuw-mens"_s, dated(event, HistoryWords::tr("here for the first time")), {} };
}

Entry History::entry(const Event& event) const
{
    switch (event.kind) {
    case Event::Kind::Conversation:
        return talkEntry(event);
    case Event::Kind::Evidence:
        return evidenceEntry(event);
    case Event::Kind::Award:
    case Event::Kind::Revoked:
        return awardEntry(event);
    case Event::Kind::Consent:
        return consentEntry(event);
    default:
        return otherEntry(event);
    }
}

std::vector<Entry> History::entries(size_t most) const
{
    std::vector<Entry> entries;
    const Event* before = nullptr;
    const std::vector<Event> events = m_dossier.timeline();
    for (const Event& event : events) {
        const bool isConsent = event.kind == Event::Kind::Consent;
        // What was answered on one page is one thing that happened.
        const bool joins = isConsent && before && before->kind == Event::Kind::Consent
            && session::dayOf(before->at) == session::dayOf(event.at);
        if (!joins && entries.size() == most)
            break;
        // The page's first answer is the oldest of them, and is read first.
        if (joins)
            entries.back().detail =
                asSentence(consent(event) + u", "_s + asPart(entries.back().detail));
        else
            entries.push_back(entry(event));
        before = &event;
    }
    return entries;
}

} // namespace inkaart::learner
