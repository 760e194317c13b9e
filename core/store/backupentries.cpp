// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backupentries.h"

#include <QtEndian>

namespace inkaart::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nameSize = 32;
constexpr qsizetype sizeBytes = 8;

/// One byte says how long the name is.
qsizetype headSize(char first)
{
    return 1 + static_cast<quint8>(first) + sizeBytes;
}

} // namespace

QByteArray entryHead(QByteArrayView name, qint64 size)
{
    QByteArray head(1, static_cast<char>(name.size()));
    head.append(name);
    QByteArray number(sizeBytes, '\0');
    qToBigEndian(size, number.data());
    return head + number;
}

base::Result<void> EntryParser::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (!m_isInside) {
            const auto begun = readHead(bytes);
            if (!begun)
                return base::fail(begun.error());
            if (!*begun)
                return {};
        }
        const qsizetype taken = std::min<qint64>(m_left, bytes.size());
        if (auto done = m_sink.data(bytes.first(taken)); !done)
            return done;
        bytes = bytes.sliced(taken);
        m_left -= taken;
        if (m_left > 0)
            continue;
        m_isInside = false;
        if (auto done = m_sink.end(); !done)
            return done;
    }
    return {};
}

/// False when more bytes are needed.
base::Result<bool> EntryParser::readHead(QByteArrayView& bytes)
{
    while (m_head.isEmpty() || m_head.size() < headSize(m_head.front())) {
        if (bytes.isEmpty())
            return false;
        m_head.append(bytes.front());
        bytes = bytes.sliced(1);
    }
    const QByteArray name = m_head.sliced(1, m_head.size() - 1 - sizeBytes);
    m_left = qFromBigEndian<qint64>(m_head.constData() + m_head.size() - sizeBytes);
    m_head.clear();
    if ((!name.isEmpty() && name.size() != nameSize) || m_left <= 0)
        return base::fail(base::Code::Corrupt,
                          u"an entry of the backup has no proper name or size"_s);
    m_isInside = true;
    if (auto begun = m_sink.begin(name); !begun)
        return base::fail(begun.error());
    return true;
}

base::Result<void> EntryParser::finish() const
{
    if (m_isInside || !m_head.isEmpty())
        return base::fail(base::Code::Corrupt, u"the backup's content stops within an entry"_s);
    return {};
}

} // namespace inkaart::store
