// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "core/dossier/droppedfiles.h"
#include "core/dossier/toldtime.h"
#include "core/store/survey.h"

#include <QJsonArray>
#include <QSet>

#include <map>

namespace inkaart::ctl {

using namespace Qt::StringLiterals;

namespace {

/// An id as it is written everywhere else; other bytes in base64url.
QString textOf(const QByteArray& bytes)
{
    if (const auto id = base::RecordId::fromBytes(bytes))
        return id->toString();
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

bool isFile(const base::cbor::Value& value)
{
    return !value[u"pieces"_s].array().empty();
}

QJsonValue jsonOf(const base::cbor::Value& value)
{
    if (value.isBool())
        return value.toBool();
    if (value.isInteger())
        return value.toInteger();
    if (value.isText())
        return value.toText();
    if (value.isBytes())
        return textOf(value.toBytes());
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
        const QString name = text ? *text : QString::number(std::get<quint64>(key.value));
        // The keys of files open nothing for others; the bytes stand under "files".
        if (!isFile(value) || (name != "key"_L1 && name != "pieces"_L1))
            object.insert(name, jsonOf(member));
    }
    return object;
}

/// Every record with its fields as they are now.
QJsonObject recordJson(const dossier::Record& record)
{
    QJsonObject fields;
    for (const auto& [name, value] : record.fields)
        fields.insert(name, jsonOf(value.value));
    QJsonObject json{ { u"id"_s, record.id.toString() },
                      { u"kind"_s, record.kind },
                      { u"created"_s, timeText(static_cast<qint64>(record.created.ms)) },
                      { u"fields"_s, fields } };
    if (record.isDeleted)
        json.insert(u"takenAway"_s, timeText(static_cast<qint64>(record.deletedAt.ms)));
    return json;
}

QString wordOf(dossier::Act act)
{
    switch (act) {
    case dossier::Act::Set:
        return u"set"_s;
    case dossier::Act::Delete:
        return u"take-away"_s;
    case dossier::Act::Retract:
        return u"retract"_s;
    case dossier::Act::Alias:
        return u"same-person"_s;
    }
    return QString::number(static_cast<int>(act));
}

/// What was done, when and by whom.
QJsonObject changeJson(const dossier::Change& change, const dossier::Records& records,
                       const store::Store& store)
{
    QJsonObject json{
        { u"id"_s, change.id.toString() }, { u"at"_s, timeText(dossier::madeAt(change)) },
        { u"act"_s, wordOf(change.act) },  { u"record"_s, change.record.toString() },
        { u"kind"_s, change.kind },        { u"retracted"_s, records.isRetracted(change.id) }
    };
    if (const auto worker = store.workerById(change.author))
        json.insert(u"by"_s, worker->name);
    QJsonObject fields;
    for (const auto& [name, value] : change.set)
        fields.insert(name, jsonOf(value));
    if (!fields.isEmpty())
        json.insert(u"fields"_s, fields);
    if (change.act == dossier::Act::Retract)
        json.insert(u"retracts"_s, change.retracts.toString());
    if (change.act == dossier::Act::Alias)
        json.insert(u"other"_s, change.other.toString());
    return json;
}

dossier::BlobRef refOf(const base::cbor::Value& value)
{
    dossier::BlobRef ref;
    ref.id = base::BlobId::fromBytes(value[u"id"_s].toBytes()).value_or(base::BlobId());
    ref.key = value[u"key"_s].toBytes();
    ref.size = value[u"size"_s].toInteger();
    ref.mediaType = value[u"mediaType"_s].toText();
    ref.name = value[u"name"_s].toText();
    for (const base::cbor::Value& piece : value[u"pieces"_s].array())
        ref.pieces.push_back(piece.toBytes());
    return ref;
}

/// Every file that any change of the dossier ever named, each once; but not what was taken away so
/// long ago that it is destroyed, or will be at the next start.
QJsonArray filesOf(const dossier::Dossier& dossier, const std::vector<dossier::Change>& history,
                   const store::Store& store, int& missing)
{
    const auto dropped = dossier::droppedFiles(dossier, store.clock().nowMs(), store::keptDays);
    std::map<base::BlobId, dossier::BlobRef> refs;
    for (const dossier::Change& change : history) {
        for (const auto& [name, value] : change.set) {
            if (isFile(value) && !dropped.contains(refOf(value).id))
                refs.emplace(refOf(value).id, refOf(value));
        }
    }
    QJsonArray files;
    for (const auto& [id, ref] : refs) {
        QJsonObject file{ { u"id"_s, id.toString() },
                          { u"name"_s, ref.name },
                          { u"mediaType"_s, ref.mediaType },
                          { u"size"_s, ref.size } };
        if (const auto bytes = store.blob(ref)) {
            file.insert(u"base64"_s, QString::fromLatin1(bytes->toBase64()));
        } else {
            file.insert(u"missing"_s, bytes.error().detail);
            ++missing;
        }
        files.append(file);
    }
    return files;
}

/// As it is now, oldest first; without what was taken back as if it had never been made.
QJsonArray recordsOf(const dossier::Records& records, const std::vector<dossier::Change>& history)
{
    QJsonArray array;
    QSet<base::RecordId> seen;
    for (const dossier::Change& change : history) {
        const dossier::Record* record = records.find(change.record);
        if (!record || seen.contains(change.record))
            continue;
        seen.insert(change.record);
        // The first change made it; without that one it never was.
        if (!records.isRetracted(change.id))
            array.append(recordJson(*record));
    }
    return array;
}

} // namespace

int exportDossier(const Invocation& call)
{
    const auto id = base::DossierId::parse(call.arguments.value(0));
    if (!id)
        return complain(u"give the learner's id, as `learners` prints it"_s, Usage);
    const auto store = call.openForReading();
    if (!store)
        return complain(store.error());
    const auto dossier = (*store)->dossier(*id);
    if (!dossier)
        return complain(dossier.error());
    const dossier::Records& records = dossier->records();
    const std::vector<dossier::Change> history = records.history();
    QJsonArray changes;
    for (const dossier::Change& change : history)
        changes.append(changeJson(change, records, **store));
    int missing = 0;
    const QJsonArray files = filesOf(*dossier, history, **store, missing);
    if (const auto done = deliver(call,
                                  { { u"dossier"_s, id->toString() },
                                    { u"centre"_s, (*store)->settings().name },
                                    { u"made"_s, call.clock().now().toString(Qt::ISODate) },
                                    { u"records"_s, recordsOf(records, history) },
                                    { u"history"_s, changes },
                                    { u"files"_s, files } });
        !done)
        return complain(done.error());
    if (dossier->setAside() > 0)
        return complain(u"%1 changes of this dossier cannot be read"_s.arg(dossier->setAside()),
                        No);
    return missing == 0
        ? int(Yes)
        : complain(u"%1 files of this learner are missing or damaged"_s.arg(missing), No);
}

} // namespace inkaart::ctl
