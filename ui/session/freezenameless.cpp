// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/opendossier.h"

#include <QDataStream>
#include <QIODevice>

namespace inkaart::session {

using namespace Qt::StringLiterals;

namespace {

constexpr quint8 frozenVersion = 1;

// The changes keep their ids and stamps: those that take others back name them.
void write(QDataStream& stream, const dossier::Change& change)
{
    stream << change.id.bytes() << change.device.bytes() << quint64(change.hlc.ms)
           << change.hlc.counter << dossier::encodeBody(change, change.author);
}

base::Result<dossier::Change> read(QDataStream& stream)
{
    QByteArray id;
    QByteArray device;
    QByteArray body;
    base::Hlc hlc;
    quint64 ms = 0;
    stream >> id >> device >> ms >> hlc.counter >> body;
    auto change = dossier::decodeBody(body);
    if (!change)
        return change;
    const auto changeId = base::ChangeId::fromBytes(id);
    const auto deviceId = base::DeviceId::fromBytes(device);
    if (!changeId || !deviceId)
        return base::fail(base::Code::Malformed, u"a frozen change without its ids"_s);
    hlc.ms = ms;
    change->id = *changeId;
    change->device = *deviceId;
    change->hlc = hlc;
    return change;
}

} // namespace

QByteArray OpenDossier::freeze() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << frozenVersion << id().bytes() << quint32(m_changes.size());
    for (const dossier::Change& change : m_changes)
        write(stream, change);
    stream << quint32(m_files.size());
    for (const auto& [file, plain] : m_files)
        stream << file.bytes() << plain;
    return bytes;
}

base::Result<std::unique_ptr<OpenDossier>>
OpenDossier::thaw(store::Store& store, const QByteArray& bytes, UndoStack& undo)
{
    const auto malformed = base::fail(base::Code::Malformed, u"no frozen talk"_s);
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    quint8 version = 0;
    QByteArray idBytes;
    quint32 changes = 0;
    stream >> version >> idBytes >> changes;
    const auto id = base::DossierId::fromBytes(idBytes);
    if (!id || version != frozenVersion)
        return malformed;
    std::unique_ptr<OpenDossier> open(new OpenDossier(store, dossier::Dossier(*id), true, undo));
    for (quint32 i = 0; i < changes && stream.status() == QDataStream::Ok; ++i) {
        auto change = read(stream);
        if (!change)
            return base::fail(change.error());
        open->m_memoryClock = std::max(open->m_memoryClock, change->hlc);
        open->m_dossier.apply(*change);
        open->m_changes.push_back(std::move(*change));
    }
    quint32 files = 0;
    stream >> files;
    for (quint32 i = 0; i < files && stream.status() == QDataStream::Ok; ++i) {
        QByteArray file;
        QByteArray plain;
        stream >> file >> plain;
        const auto blob = base::BlobId::fromBytes(file);
        if (!blob)
            return malformed;
        open->m_files[*blob] = plain;
    }
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return malformed;
    return open;
}

} // namespace inkaart::session
