// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/card.h"

#include "core/dossier/newest.h"
#include "core/dossier/toldtime.h"
#include "core/search/fold.h"

#include <algorithm>

namespace inkaart::dossier {

using namespace Qt::StringLiterals;
using base::Code;
using base::fail;
using base::Result;
using base::cbor::Reader;
using base::cbor::Writer;

namespace {

/// Numbers of the members in a card's map, for ever.
enum Key : quint64 {
    CallName = 1,
    FullName = 2,
    NameInOwnScript = 3,
    Languages = 4,
    SearchKey = 5,
    SearchKeyVersion = 6,
    Created = 7,
    LastTalk = 8,
    LastChange = 9,
    WaitingUntil = 10,
    DeletedAt = 11,
    IsNameless = 12,
    HasOpenConversation = 13,
    HasConflict = 14,
    Badges = 15,
    Conversations = 16,
    LastWorker = 17,
    AliasOf = 18,
    KeptAt = 19
};

/// Writes the members that are not empty, and counts them for the map's head.
class Members {
public:
    void put(Key key, const QString& text)
    {
        if (!text.isEmpty())
            next(key).text(text);
    }
    void put(Key key, const QStringList& list)
    {
        if (list.isEmpty())
            return;
        next(key).array(quint64(list.size()));
        for (const QString& text : list)
            m_members.text(text);
    }
    void put(Key key, qint64 number)
    {
        if (number != 0)
            next(key).integer(number);
    }
    void put(Key key, bool flag)
    {
        if (flag)
            next(key).boolean(true);
    }
    template<class Tag>
    void put(Key key, const base::Id<Tag>& id)
    {
        if (!id.isNull())
            next(key).bytes(id.bytes());
    }
    QByteArray result() const
    {
        Writer head;
        head.map(m_count);
        return head.result() + m_members.result();
    }

private:
    Writer& next(Key key)
    {
        ++m_count;
        m_members.key(key);
        return m_members;
    }
    Writer m_members;
    quint64 m_count = 0;
};

QStringList readTexts(Reader& reader)
{
    QStringList list;
    const quint64 count = reader.array();
    for (quint64 i = 0; i < count && !reader.failed(); ++i)
        list.append(reader.text());
    return list;
}

template<class Id>
Id readId(Reader& reader)
{
    const QByteArray bytes = reader.bytes();
    return Id::fromBytes(bytes).value_or(Id());
}

void readMember(Card& card, quint64 key, Reader& reader)
{
    switch (key) {
    case CallName:
        card.callName = reader.text();
        break;
    case FullName:
        card.fullName = reader.text();
        break;
    case NameInOwnScript:
        card.nameInOwnScript = reader.text();
        break;
    case Languages:
        card.languages = readTexts(reader);
        break;
    case SearchKey:
        card.searchKey = reader.text();
        break;
    case SearchKeyVersion:
        card.searchKeyVersion = int(reader.integer());
        break;
    case Created:
        card.created = reader.integer();
        break;
    case LastTalk:
        card.lastTalk = reader.integer();
        break;
    case LastChange:
        card.lastChange = reader.integer();
        break;
    case WaitingUntil:
        card.waitingUntil = reader.integer();
        break;
    case DeletedAt:
        card.deletedAt = reader.integer();
        break;
    case IsNameless:
        card.isNameless = reader.boolean();
        break;
    case HasOpenConversation:
        card.hasOpenConversation = reader.boolean();
        break;
    case HasConflict:
        card.hasConflict = reader.boolean();
        break;
    case Badges:
        card.badges = int(reader.integer());
        break;
    case Conversations:
        card.conversations = int(reader.integer());
        break;
    case LastWorker:
        card.lastWorker = readId<base::RecordId>(reader);
        break;
    case AliasOf:
        card.aliasOf = readId<base::DossierId>(reader);
        break;
    case KeptAt:
        card.keptAt = reader.integer();
        break;
    default:
        reader.skip();
    }
}

void nameCard(Card& card, const Learner& learner)
{
    card.callName = learner.callName;
    card.fullName = learner.fullName;
    card.nameInOwnScript = learner.nameInOwnScript;
    card.languages = learner.languages;
    card.isNameless = learner.isNameless;
    card.keptAt = learner.keptAt;
    card.searchKey =
        search::foldNames({ learner.callName, learner.fullName, learner.nameInOwnScript });
    card.searchKeyVersion = search::foldVersion;
}

/// A learner who was taken away stays on the card, so that they can be found and had back.
void addLearner(Card& card, const Dossier& dossier)
{
    base::RecordId record;
    const Learner learner = dossier.learner(&record);
    if (!record.isNull())
        return nameCard(card, learner);
    const auto deleted = dossier.records().deletedOfKind(Traits<Learner>::kindName());
    if (deleted.empty())
        return;
    nameCard(card, Traits<Learner>::fromRecord(*deleted.front()));
    const Record& gone = *deleted.front();
    const Change* deletion = dossier.records().change(gone.deletion);
    if (deletion && isUntold(*deletion))
        card.deletedAt = notBegun;
    else
        card.deletedAt = deletion ? madeAt(*deletion) : Time(gone.deletedAt.ms);
}

void addTalks(Card& card, const Dossier& dossier)
{
    const std::vector<Entry<Conversation>> talks = dossier.all<Conversation>();
    const auto newest = std::max_element(
        talks.begin(), talks.end(), [](const auto& a, const auto& b) { return isNewer(b, a); });
    if (newest != talks.end())
        card.lastWorker = newest->value.worker;
    card.conversations = int(talks.size());
    card.lastTalk = dossier.lastTalk();
    card.hasOpenConversation = dossier.openConversation().has_value();
}

} // namespace

Card makeCard(const Dossier& dossier)
{
    Card card;
    card.dossier = dossier.id();
    card.created = dossier.records().began();
    card.lastChange = dossier.records().lastMade();
    card.waitingUntil = dossier.waitingUntil();
    card.hasConflict = dossier.records().hasConflict();
    addLearner(card, dossier);
    addTalks(card, dossier);
    const std::vector<Entry<Award>> awards = dossier.all<Award>();
    card.badges = int(std::count_if(awards.begin(), awards.end(),
                                    [](const auto& award) { return award.value.revoked == 0; }));
    const std::vector<base::DossierId> aliases = dossier.records().aliases();
    if (!aliases.empty())
        card.aliasOf = aliases.front();
    return card;
}

QByteArray encodeCard(const Card& card)
{
    Members members;
    members.put(CallName, card.callName);
    members.put(FullName, card.fullName);
    members.put(NameInOwnScript, card.nameInOwnScript);
    members.put(Languages, card.languages);
    members.put(SearchKey, card.searchKey);
    members.put(SearchKeyVersion, qint64(card.searchKeyVersion));
    members.put(Created, card.created);
    members.put(LastTalk, card.lastTalk);
    members.put(LastChange, card.lastChange);
    members.put(WaitingUntil, card.waitingUntil);
    members.put(DeletedAt, card.deletedAt);
    members.put(IsNameless, card.isNameless);
    members.put(HasOpenConversation, card.hasOpenConversation);
    members.put(HasConflict, card.hasConflict);
    members.put(Badges, qint64(card.badges));
    members.put(Conversations, qint64(card.conversations));
    members.put(LastWorker, card.lastWorker);
    members.put(AliasOf, card.aliasOf);
    members.put(KeptAt, card.keptAt);
    return members.result();
}

Result<Card> decodeCard(const base::DossierId& dossier, QByteArrayView bytes)
{
    Reader reader(bytes);
    Card card;
    card.dossier = dossier;
    const quint64 members = reader.map();
    for (quint64 i = 0; i < members && !reader.failed(); ++i) {
        const quint64 key = reader.unsignedInteger();
        readMember(card, key, reader);
    }
    if (!reader.finished())
        return fail(Code::Malformed, u"an index card is not in its form"_s);
    return card;
}

} // namespace inkaart::dossier
