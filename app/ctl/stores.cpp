// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "core/demo/centre.h"
#include "core/framework/phrases.h"
#include "core/search/nameindex.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

namespace inkaart::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonValue jsonOf(const base::cbor::Value& value)
{
    if (value.isBool())
        return value.toBool();
    if (value.isInteger())
        return value.toInteger();
    if (value.isText())
        return value.toText();
    if (value.isBytes())
        return QString::fromLatin1(value.toBytes().toBase64(QByteArray::Base64UrlEncoding
                                                            | QByteArray::OmitTrailingEquals));
    if (value.isArray()) {
        QJsonArray array;
        for (const base::cbor::Value& element : value.array())
            array.append(jsonOf(element));
        return array;
    }
    if (!value.isMap())
        return QJsonValue::Null;
    QJsonObject object;
    for (const auto& [key, member] : value.map()) {
        const QString* text = std::get_if<QString>(&key.value);
        object.insert(text ? *text : QString::number(std::get<quint64>(key.value)), jsonOf(member));
    }
    return object;
}

QString timeText(qint64 ms)
{
    return ms ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate) : QString();
}

QJsonObject cardJson(const dossier::Card& card)
{
    return { { u"id"_s, card.dossier.toString() },
             { u"callName"_s, card.callName },
             { u"fullName"_s, card.fullName },
             { u"nameInOwnScript"_s, card.nameInOwnScript },
             { u"languages"_s, QJsonArray::fromStringList(card.languages) },
             { u"lastTalk"_s, timeText(card.lastTalk) },
             { u"badges"_s, card.badges },
             { u"conversations"_s, card.conversations },
             { u"takenAway"_s, card.deletedAt != 0 } };
}

/// Every record with its fields, as it is kept; keys of files stay out, they open nothing for
/// others.
QJsonObject recordJson(const dossier::Record& record)
{
    QJsonObject fields;
    for (const auto& [name, value] : record.fields) {
        QJsonValue json = jsonOf(value.value);
        if (json.isObject() && json.toObject().contains("pieces"_L1)) {
            QJsonObject file = json.toObject();
            file.remove(u"key"_s);
            file.remove(u"pieces"_s);
            json = file;
        }
        fields.insert(name, json);
    }
    return { { u"id"_s, record.id.toString() },
             { u"kind"_s, record.kind },
             { u"created"_s, timeText(static_cast<qint64>(record.created.ms)) },
             { u"fields"_s, fields } };
}

base::Result<dossier::Dossier> dossierOf(const Invocation& call, const store::Store& store)
{
    const auto id = base::DossierId::parse(call.arguments.value(0));
    if (!id)
        return base::fail(base::Code::Malformed,
                          u"give the learner's id, as `learners` prints it"_s);
    return store.dossier(*id);
}

QString levelWord(dossier::Level level)
{
    switch (level) {
    case dossier::Level::Can:
        return u"can"_s;
    case dossier::Level::WithHelp:
        return u"help"_s;
    case dossier::Level::WantToLearn:
        return u"learn"_s;
    case dossier::Level::Later:
        return u"later"_s;
    case dossier::Level::NotSeen:
        return u"not-seen"_s;
    case dossier::Level::Unsaid:
        break;
    }
    return u"unsaid"_s;
}

} // namespace

int init(const Invocation& call)
{
    if (call.arguments.size() != 1)
        return complain(u"init takes one DIR"_s, Usage);
    const auto secret = call.passphrase();
    if (!secret)
        return complain(secret.error());
    store::NewVault what;
    what.workerName = call.value(u"worker"_s, u"Coordinator"_s);
    what.centreName = call.value(u"centre"_s, u"Centrum"_s);
    what.deviceName = QSysInfo::machineHostName();
    what.passphrase = *secret;
    const auto created =
        store::Vault::create(call.arguments.first(), what, call.clock(), call.random());
    if (!created)
        return complain(created.error());
    if (call.wantsJson())
        sayJson({ { u"recoveryCode"_s, created->recoveryCode },
                  { u"centre"_s, created->unlocked.centre.toString() } });
    else
        say(u"Recovery code, shown once: "_s + created->recoveryCode);
    return Yes;
}

int demo(const Invocation& call)
{
    if (call.arguments.size() != 1)
        return complain(u"demo takes one DIR"_s, Usage);
    bool isNumber = false;
    const int learners = call.value(u"learners"_s, u"14"_s).toInt(&isNumber);
    if (!isNumber || learners < 0)
        return complain(u"--learners needs a number"_s, Usage);
    const quint64 seed = call.value(u"seed"_s, u"1"_s).toULongLong(&isNumber);
    if (!isNumber)
        return complain(u"--seed needs a number"_s, Usage);
    const QString directory = call.arguments.first();
    base::SeededRandom random(seed);
    auto unlocked = demo::makeVault(directory, call.clock(), random);
    if (!unlocked)
        return complain(unlocked.error());
    auto store = store::Store::open(directory, std::move(*unlocked), call.clock(), random);
    if (!store)
        return complain(store.error());
    const auto filled = demo::fill(**store, learners, seed, [](const demo::Made& made) {
        sayJson({ { u"number"_s, made.number },
                  { u"id"_s, made.dossier.toString() },
                  { u"name"_s, made.learner.fullName },
                  { u"changes"_s, made.changes },
                  { u"awards"_s, made.awards } });
        return true;
    });
    return filled ? int(Yes) : complain(filled.error());
}

int learners(const Invocation& call)
{
    const auto store = call.openStore();
    if (!store)
        return complain(store.error());
    const auto cards = (*store)->cards();
    if (!cards)
        return complain(cards.error());
    QList<int> rows;
    search::NameIndex index;
    for (int i = 0; i < static_cast<int>(cards->size()); ++i) {
        rows.append(i);
        index.put(i, (*cards)[static_cast<size_t>(i)].searchKey);
    }
    if (call.has(u"search"_s))
        rows = index.find(call.value(u"search"_s));
    for (const int row : rows) {
        const dossier::Card& card = (*cards)[static_cast<size_t>(row)];
        if (call.wantsJson())
            sayJson(cardJson(card));
        else
            say(card.dossier.toString() + u"  "_s + card.callName
                + (card.nameInOwnScript.isEmpty() ? QString() : u"  "_s + card.nameInOwnScript));
    }
    return Yes;
}

int show(const Invocation& call)
{
    const auto store = call.openStore();
    if (!store)
        return complain(store.error());
    const auto dossier = dossierOf(call, **store);
    if (!dossier)
        return complain(dossier.error());
    QJsonArray skills;
    for (const auto& [id, state] : dossier->skillStates()) {
        skills.append(QJsonObject{
            { u"skill"_s, id },
            { u"learner"_s, state.learner ? levelWord(*state.learner) : u"not-asked"_s },
            { u"seen"_s, state.isSeen },
            { u"badge"_s, state.hasBadge } });
    }
    QJsonArray awards;
    for (const auto& award : dossier->all<dossier::Award>()) {
        awards.append(QJsonObject{ { u"id"_s, award.id.toString() },
                                   { u"achievement"_s, award.value.achievement },
                                   { u"number"_s, award.value.number },
                                   { u"awarded"_s, timeText(award.value.awarded) },
                                   { u"revoked"_s, award.value.revoked != 0 } });
    }
    const dossier::Learner learner = dossier->learner();
    const QJsonObject all{
        { u"id"_s, dossier->id().toString() },
        { u"callName"_s, learner.callName },
        { u"fullName"_s, learner.fullName },
        { u"nameInOwnScript"_s, learner.nameInOwnScript },
        { u"languages"_s, QJsonArray::fromStringList(learner.languages) },
        { u"conversations"_s, static_cast<int>(dossier->all<dossier::Conversation>().size()) },
        { u"evidence"_s, static_cast<int>(dossier->all<dossier::Evidence>().size()) },
        { u"skills"_s, skills },
        { u"awards"_s, awards }
    };
    say(QString::fromUtf8(QJsonDocument(all).toJson(call.wantsJson() ? QJsonDocument::Compact
                                                                     : QJsonDocument::Indented))
            .trimmed());
    return Yes;
}

int exportDossier(const Invocation& call)
{
    const auto store = call.openStore();
    if (!store)
        return complain(store.error());
    const auto dossier = dossierOf(call, **store);
    if (!dossier)
        return complain(dossier.error());
    QJsonArray records;
    std::vector<base::RecordId> seen;
    for (const dossier::Change& change : dossier->records().history()) {
        const dossier::Record* record = dossier->records().find(change.record);
        if (!record || std::find(seen.begin(), seen.end(), change.record) != seen.end())
            continue;
        seen.push_back(change.record);
        // The first change made it; without that one it never was.
        if (dossier->records().isRetracted(change.id))
            continue;
        records.append(recordJson(*record));
    }
    const QJsonObject all{ { u"dossier"_s, dossier->id().toString() },
                           { u"centre"_s, (*store)->settings().name },
                           { u"made"_s, call.clock().now().toString(Qt::ISODate) },
                           { u"records"_s, records } };
    if (const auto done = deliver(call, QJsonDocument(all).toJson()); !done)
        return complain(done.error());
    return Yes;
}

int check(const Invocation& call)
{
    const auto store = call.openStore();
    if (!store)
        return complain(store.error());
    const auto report = (*store)->check();
    if (!report)
        return complain(report.error());
    if (call.wantsJson()) {
        sayJson({ { u"dossiers"_s, report->dossiers },
                  { u"changes"_s, report->changes },
                  { u"files"_s, report->blobs },
                  { u"problems"_s, QJsonArray::fromStringList(report->problems) } });
    } else {
        say(u"%1 dossiers, %2 changes, %3 files, %4 problems"_s.arg(report->dossiers)
                .arg(report->changes)
                .arg(report->blobs)
                .arg(report->problems.size()));
        for (const QString& problem : report->problems)
            say(u"  "_s + problem);
    }
    return report->problems.isEmpty() ? Yes : No;
}

} // namespace inkaart::ctl
