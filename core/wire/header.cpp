// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cbor.h"
#include "core/wire/header_p.h"

#include <limits>

namespace inkaart::wire {

using namespace Qt::StringLiterals;
using base::Code;
using base::fail;
using base::Result;
using base::cbor::Reader;
using base::cbor::Writer;

namespace {

constexpr quint64 knownVersion = 1;
constexpr qsizetype hashSize = 32;
constexpr quint64 maxHlcMs = (1ULL << 48) - 1;

/// Numbers on disk and on the wire: never reused, never renumbered.
enum Member : quint64 {
    Version = 1,
    ChangeIdentity = 2,
    Centre = 3,
    Dossier = 4,
    Key = 5,
    Device = 6,
    Sequence = 7,
    Previous = 8,
    Stamp = 9,
};
constexpr quint64 memberCount = 9;

/// Reads the members in their one order and keeps the first fault.
class HeaderReader {
public:
    explicit HeaderReader(QByteArrayView bytes)
        : m_in(bytes)
    {
        m_good = m_in.map() == memberCount;
    }

    void expect(Member member) { m_good = m_in.unsignedInteger() == member && m_good; }

    quint64 number(Member member)
    {
        expect(member);
        return m_in.unsignedInteger();
    }

    QByteArrayView bytes(Member member)
    {
        expect(member);
        return m_in.bytesView();
    }

    template<class Id>
    Id id(Member member)
    {
        const Result<Id> read = Id::fromBytes(bytes(member));
        m_good = m_good && read;
        return read ? *read : Id{};
    }

    base::Hlc stamp(Member member)
    {
        expect(member);
        m_good = m_in.array() == 2 && m_good;
        const quint64 ms = m_in.unsignedInteger();
        const quint64 counter = m_in.unsignedInteger();
        m_good = m_good && counter <= std::numeric_limits<quint16>::max();
        return { ms, static_cast<quint16>(counter) };
    }

    bool isGood() const { return m_good && m_in.finished(); }

private:
    Reader m_in;
    bool m_good = false;
};

/// A later version may have other members, so its number is looked at before they are counted.
bool isNewer(QByteArrayView bytes)
{
    Reader in(bytes);
    return in.map() > 0 && in.unsignedInteger() == Version && in.unsignedInteger() > knownVersion
        && !in.failed();
}

} // namespace

Result<void> checkHeader(const Header& header)
{
    if (header.version != knownVersion)
        return fail(Code::TooNew, u"envelope: unknown version"_s);
    if (header.seq == 0)
        return fail(Code::Malformed, u"envelope: seq counts from 1"_s);
    if (header.prev.size() != (header.seq == 1 ? 0 : hashSize))
        return fail(Code::Malformed, u"envelope: prev is a hash, and empty for the first"_s);
    if (header.hlc.ms > maxHlcMs)
        return fail(Code::Malformed, u"envelope: hlc above 48 bits"_s);
    return {};
}

QByteArray encodeHeader(const Header& header)
{
    Writer out;
    out.reserve(192);
    out.map(memberCount);
    out.key(Version);
    out.unsignedInteger(header.version);
    out.key(ChangeIdentity);
    out.bytes(header.id.bytes());
    out.key(Centre);
    out.bytes(header.centre.bytes());
    out.key(Dossier);
    out.bytes(header.dossier.bytes());
    out.key(Key);
    out.bytes(header.key.bytes());
    out.key(Device);
    out.bytes(header.device.bytes());
    out.key(Sequence);
    out.unsignedInteger(header.seq);
    out.key(Previous);
    out.bytes(header.prev);
    out.key(Stamp);
    out.array(2);
    out.unsignedInteger(header.hlc.ms);
    out.unsignedInteger(header.hlc.counter);
    return out.result();
}

Result<Header> decodeHeader(QByteArrayView bytes)
{
    if (isNewer(bytes))
        return fail(Code::TooNew, u"envelope: made by a newer version"_s);
    HeaderReader in(bytes);
    Header header;
    header.version = in.number(Version);
    header.id = in.id<base::ChangeId>(ChangeIdentity);
    header.centre = in.id<base::CentreId>(Centre);
    header.dossier = in.id<base::DossierId>(Dossier);
    header.key = in.id<base::KeyId>(Key);
    header.device = in.id<base::DeviceId>(Device);
    header.seq = in.number(Sequence);
    header.prev = in.bytes(Previous).toByteArray();
    header.hlc = in.stamp(Stamp);
    if (!in.isGood())
        return fail(Code::Malformed, u"envelope: the header does not follow its format"_s);
    if (const Result<void> checked = checkHeader(header); !checked)
        return fail(checked.error());
    return header;
}

} // namespace inkaart::wire
