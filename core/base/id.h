// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"

#include <QByteArrayView>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <functional>

namespace inkaart::base {

using IdBytes = std::array<quint8, 16>;

/// RFC 9562 section 5.4: 122 random bits.
IdBytes randomId(Random& random);
/// RFC 9562 section 5.7: \a unixMs in front, so that ids sort by the time they were made.
IdBytes timeOrderedId(Random& random, qint64 unixMs);
/// Lower-case 8-4-4-4-12.
QString idToString(const IdBytes& bytes);
/// Any case; exactly 8-4-4-4-12. Malformed otherwise.
Result<IdBytes> idFromString(QStringView text);

/// A 128-bit identifier whose tag keeps a learner's id from being used as an award's.
template<class Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(const IdBytes& bytes)
        : m_bytes(bytes)
    { }

    static Id random(Random& source) { return Id(randomId(source)); }
    static Id timeOrdered(Random& source, qint64 unixMs)
    {
        return Id(timeOrderedId(source, unixMs));
    }
    static Result<Id> parse(QStringView text)
    {
        return idFromString(text).map([](const IdBytes& bytes) { return Id(bytes); });
    }
    static Result<Id> fromBytes(QByteArrayView bytes)
    {
        if (bytes.size() != 16)
            return fail(Code::Malformed, QStringLiteral("an id has 16 bytes"));
        IdBytes copy;
        std::copy_n(reinterpret_cast<const quint8*>(bytes.data()), 16, copy.begin());
        return Id(copy);
    }

    const IdBytes& raw() const { return m_bytes; }
    QByteArray bytes() const
    {
        return QByteArray(reinterpret_cast<const char*>(m_bytes.data()), 16);
    }
    QString toString() const { return idToString(m_bytes); }
    bool isNull() const { return m_bytes == IdBytes{}; }

    friend auto operator<=>(const Id&, const Id&) = default;
    friend size_t qHash(const Id& id, size_t seed = 0)
    {
        return qHashRange(id.m_bytes.begin(), id.m_bytes.end(), seed);
    }

private:
    IdBytes m_bytes{};
};

using CentreId = Id<struct CentreTag>;
/// One dossier: all about one learner, or the centre's own. UUIDv4: the server sees it.
using DossierId = Id<struct DossierTag>;
using DeviceId = Id<struct DeviceTag>;
using KeyId = Id<struct KeyTag>;
using BlobId = Id<struct BlobTag>;
/// One sealed change on its way; UUIDv7.
using ChangeId = Id<struct ChangeTag>;
/// One record in a dossier (a rating, an award, a worker …); UUIDv7.
using RecordId = Id<struct RecordTag>;

} // namespace inkaart::base
