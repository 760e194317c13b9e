// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cbor.h"
#include "core/base/cbor_p.h"

#include <QStringConverter>
#include <QtEndian>

#include <limits>

namespace inkaart::base::cbor {

QString textFromUtf8(QByteArrayView utf8)
{
    // QString::fromUtf8 swallows a byte order mark in front; a person's text is kept as it is.
    if (!utf8.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(utf8);
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(utf8);
}

bool isShortest(quint8 info, quint64 argument)
{
    switch (info) {
    case 24:
        return argument >= 24;
    case 25:
        return argument > std::numeric_limits<quint8>::max();
    case 26:
        return argument > std::numeric_limits<quint16>::max();
    case 27:
        return argument > std::numeric_limits<quint32>::max();
    default:
        return true;
    }
}

// --- Writer

void Writer::head(quint8 major, quint64 argument)
{
    char head[9];
    const auto lead = [&](int info) { head[0] = static_cast<char>(major << 5 | info); };
    qsizetype size = 1;
    if (argument < 24) {
        lead(static_cast<int>(argument));
    } else if (argument <= std::numeric_limits<quint8>::max()) {
        lead(24);
        head[1] = static_cast<char>(argument);
        size = 2;
    } else if (argument <= std::numeric_limits<quint16>::max()) {
        lead(25);
        qToBigEndian(static_cast<quint16>(argument), head + 1);
        size = 3;
    } else if (argument <= std::numeric_limits<quint32>::max()) {
        lead(26);
        qToBigEndian(static_cast<quint32>(argument), head + 1);
        size = 5;
    } else {
        lead(27);
        qToBigEndian(argument, head + 1);
        size = 9;
    }
    m_out.append(head, size);
}

void Writer::map(quint64 members)
{
    head(majorMap, members);
}

void Writer::array(quint64 elements)
{
    head(majorArray, elements);
}

void Writer::unsignedInteger(quint64 number)
{
    head(majorUnsigned, number);
}

void Writer::integer(qint64 number)
{
    // A negative number n is written as -1 - n, which is n with every bit turned.
    if (number < 0)
        head(majorNegative, ~static_cast<quint64>(number));
    else
        head(majorUnsigned, static_cast<quint64>(number));
}

void Writer::text(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    head(majorText, static_cast<quint64>(utf8.size()));
    m_out.append(utf8);
}

void Writer::bytes(QByteArrayView bytes)
{
    head(majorBytes, static_cast<quint64>(bytes.size()));
    m_out.append(bytes);
}

void Writer::boolean(bool flag)
{
    head(majorSimple, flag ? simpleTrue : simpleFalse);
}

void Writer::null()
{
    head(majorSimple, simpleNull);
}

// --- Reader

void Reader::fail()
{
    m_failed = true;
    m_at = m_in.size();
}

bool Reader::isLeft(quint64 size)
{
    if (m_failed)
        return false;
    if (size <= static_cast<quint64>(m_in.size() - m_at))
        return true;
    m_truncated = true;
    fail();
    return false;
}

Reader::Head Reader::anyHead()
{
    if (!isLeft(1))
        return {};
    const quint8 lead = static_cast<quint8>(m_in[m_at++]);
    const quint8 info = lead & 31;
    Head head{ static_cast<quint8>(lead >> 5), info };
    if (info < 24)
        return head;
    if (info > 27) {
        fail();
        return {};
    }
    const int size = 1 << (info - 24);
    if (!isLeft(static_cast<quint64>(size)))
        return {};
    head.argument = 0;
    for (int i = 0; i < size; ++i)
        head.argument = head.argument << 8 | static_cast<quint8>(m_in[m_at++]);
    if (!isShortest(info, head.argument)) {
        fail();
        return {};
    }
    return head;
}

quint64 Reader::head(quint8 major)
{
    const Head head = anyHead();
    if (!m_failed && head.major != major)
        fail();
    return m_failed ? 0 : head.argument;
}

QByteArrayView Reader::take(quint64 size)
{
    if (!isLeft(size))
        return {};
    const QByteArrayView taken = m_in.sliced(m_at, static_cast<qsizetype>(size));
    m_at += taken.size();
    return taken;
}

/// A count of more members than there are bytes left is refused before anybody makes room for it.
quint64 Reader::fits(quint64 count, int bytesEach)
{
    const quint64 most = static_cast<quint64>(m_in.size() - m_at) / static_cast<quint64>(bytesEach);
    if (!m_failed && count > most) {
        m_truncated = true;
        fail();
    }
    return m_failed ? 0 : count;
}

quint64 Reader::map()
{
    return fits(head(majorMap), 2);
}

quint64 Reader::array()
{
    return fits(head(majorArray), 1);
}

quint64 Reader::unsignedInteger()
{
    return head(majorUnsigned);
}

qint64 Reader::integer()
{
    const Head head = anyHead();
    const bool fits = head.argument <= static_cast<quint64>(std::numeric_limits<qint64>::max());
    if (!m_failed && (head.major > majorNegative || !fits))
        fail();
    if (m_failed)
        return 0;
    const qint64 number = static_cast<qint64>(head.argument);
    return head.major == majorNegative ? -1 - number : number;
}

QString Reader::text()
{
    const QByteArrayView utf8 = take(head(majorText));
    if (!utf8.isValidUtf8()) {
        fail();
        return {};
    }
    return textFromUtf8(utf8);
}

QByteArray Reader::bytes()
{
    return bytesView().toByteArray();
}

QByteArrayView Reader::bytesView()
{
    return take(head(majorBytes));
}

bool Reader::boolean()
{
    const quint64 simple = head(majorSimple);
    if (!m_failed && simple != simpleTrue && simple != simpleFalse)
        fail();
    return !m_failed && simple == simpleTrue;
}

bool Reader::null()
{
    if (m_failed || atEnd() || static_cast<quint8>(m_in[m_at]) != (majorSimple << 5 | simpleNull))
        return false;
    ++m_at;
    return true;
}

void Reader::skip()
{
    skip(0);
}

void Reader::skip(int depth)
{
    const Head head = anyHead();
    if (m_failed)
        return;
    switch (head.major) {
    case majorUnsigned:
    case majorNegative:
        return;
    case majorBytes:
        take(head.argument);
        return;
    case majorText:
        if (!take(head.argument).isValidUtf8())
            fail();
        return;
    case majorSimple:
        if (head.argument < simpleFalse || head.argument > simpleNull)
            fail();
        return;
    case majorArray:
    case majorMap:
        break;
    default:
        return fail();
    }
    if (depth == maxDepth)
        return fail();
    const int itemsEach = head.major == majorMap ? 2 : 1;
    const quint64 items = fits(head.argument, itemsEach) * static_cast<quint64>(itemsEach);
    for (quint64 i = 0; i < items && !m_failed; ++i)
        skip(depth + 1);
}

} // namespace inkaart::base::cbor
