// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/didweb.h"

#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

using base::Code;

constexpr auto prefix = "did:web:"_L1;
constexpr qsizetype longestDid = 1024;
constexpr qsizetype longestHost = 253; // RFC 1035 section 2.3.4
constexpr qsizetype longestLabel = 63;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isPlain(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= longestLabel && label.front() != u'-'
        && label.back() != u'-'
        && std::all_of(label.begin(), label.end(), [](QChar c) { return isPlain(c) || c == u'-'; });
}

/// A name, never an address in numbers: those end in a number, also as "0x7f000001"
/// (https://url.spec.whatwg.org/#ends-in-a-number-checker).
bool isHost(const QString& host)
{
    const QStringList labels = host.split(u'.');
    const QString& last = labels.last();
    const bool isNumber = last.startsWith("0x"_L1, Qt::CaseInsensitive)
        || std::all_of(last.begin(), last.end(), isDigit);
    return host.size() <= longestHost && !isNumber
        && std::all_of(labels.begin(), labels.end(),
                       [](const QString& one) { return isLabel(one); });
}

std::optional<int> portIn(QStringView digits)
{
    bool isNumber = false;
    const int port = digits.toInt(&isNumber);
    const bool isWritten = !digits.isEmpty() && digits.size() <= 5 && digits.front() != u'0'
        && std::all_of(digits.begin(), digits.end(), isDigit);
    if (!isNumber || !isWritten || port > 65535)
        return {};
    return port;
}

/// The host with, behind a percent-encoded colon, a port.
base::Result<QUrl> origin(const QString& part)
{
    const qsizetype percent = part.indexOf(u'%');
    const QString host = percent < 0 ? part : part.first(percent);
    if (!isHost(host))
        return base::fail(Code::Malformed, u"did:web: no name of a host"_s);
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(host);
    if (percent < 0)
        return url;
    const bool isColon = part.sliced(percent).startsWith("%3A"_L1, Qt::CaseInsensitive);
    const auto port = isColon ? portIn(QStringView(part).sliced(percent + 3)) : std::nullopt;
    if (!port)
        return base::fail(Code::Malformed, u"did:web: no port behind the host"_s);
    if (*port != 443)
        url.setPort(*port);
    return url;
}

/// DID core section 3.1: letters, digits, ".", "-", "_" and percent-encoded bytes.
bool isIdentifierText(QStringView part)
{
    for (qsizetype i = 0; i < part.size(); ++i) {
        const QChar c = part[i];
        if (isPlain(c) || c == u'.' || c == u'-' || c == u'_')
            continue;
        const auto isHex = [](QChar digit) {
            const QChar lower = digit.toLower();
            return isDigit(digit) || (lower >= u'a' && lower <= u'f');
        };
        if (c != u'%' || i + 2 >= part.size() || !isHex(part[i + 1]) || !isHex(part[i + 2]))
            return false;
        i += 2;
    }
    return !part.isEmpty();
}

/// One step of the path, decoded. What it holds may not make another path of it.
base::Result<QString> step(const QString& part)
{
    const QString decoded = QUrl::fromPercentEncoding(part.toLatin1());
    const bool isTricky = decoded == "."_L1 || decoded == ".."_L1
        || std::any_of(decoded.begin(), decoded.end(), [](QChar c) {
                              return c == u'/' || c == u'\\' || c == u'%' || c.unicode() < 0x20
                                  || c == QChar::ReplacementCharacter;
                          });
    if (!isIdentifierText(part) || isTricky)
        return base::fail(Code::Malformed, u"did:web: a part of its path is empty or tricky"_s);
    return decoded;
}

} // namespace

base::Result<QUrl> didWebAddress(QStringView did)
{
    if (!did.startsWith(prefix))
        return base::fail(Code::Unsupported, u"not a did:web"_s);
    if (did.size() > longestDid)
        return base::fail(Code::Malformed, u"did:web: too long"_s);
    const QStringList parts = did.sliced(prefix.size()).toString().split(u':');
    auto url = origin(parts.first());
    if (!url)
        return url;
    QString path = parts.size() == 1 ? u"/.well-known"_s : QString();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const auto decoded = step(parts[i]);
        if (!decoded)
            return base::fail(decoded.error());
        path += u'/' + *decoded;
    }
    url->setPath(path + u"/did.json"_s, QUrl::DecodedMode);
    if (!url->isValid())
        return base::fail(Code::Malformed, u"did:web: no address comes out of it"_s);
    return url;
}

bool isSameOrigin(const QUrl& a, const QUrl& b)
{
    return a.scheme() == "https"_L1 && b.scheme() == "https"_L1 && !a.host().isEmpty()
        && a.host() == b.host() && a.port(443) == b.port(443);
}

} // namespace inkaart::credential
