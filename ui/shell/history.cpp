// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history.h"

#include <QDataStream>
#include <QIODevice>

namespace inkaart::shell {

using session::Place;

namespace {

constexpr quint8 visitVersion = 2;
constexpr size_t longest = 50;

template<class Id>
Id readId(QDataStream& stream)
{
    QByteArray bytes;
    stream >> bytes;
    return Id::fromBytes(bytes).value_or(Id());
}

} // namespace

void History::push(Visit visit)
{
    if (!m_visits.empty() && m_visits.back().place == visit.place)
        m_visits.pop_back();
    m_visits.push_back(std::move(visit));
    if (m_visits.size() > longest)
        m_visits.erase(m_visits.begin());
}

std::optional<Visit> History::pop()
{
    if (m_visits.empty())
        return std::nullopt;
    Visit visit = std::move(m_visits.back());
    m_visits.pop_back();
    return visit;
}

QByteArray encodeVisit(const Visit& visit)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << visitVersion << static_cast<quint8>(visit.place.kind) << visit.place.learner.bytes()
           << visit.place.record.bytes() << visit.place.detail << visit.state << visit.focus;
    return bytes;
}

std::optional<Visit> decodeVisit(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    quint8 version = 0;
    quint8 kind = 0;
    Visit visit;
    stream >> version >> kind;
    visit.place.learner = readId<base::DossierId>(stream);
    visit.place.record = readId<base::RecordId>(stream);
    stream >> visit.place.detail >> visit.state >> visit.focus;
    if (stream.status() != QDataStream::Ok || !stream.atEnd() || version != visitVersion
        || kind > static_cast<quint8>(Place::Kind::Preview))
        return std::nullopt;
    visit.place.kind = static_cast<Place::Kind>(kind);
    return visit;
}

} // namespace inkaart::shell
