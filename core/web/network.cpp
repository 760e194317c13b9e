// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/network.h"

#include "core/web/download_p.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::web {

namespace {

using base::Code;

/// One that does not answer is passed over for the next, a few times.
constexpr qsizetype mostHostAddresses = 3;

base::Result<void> checkAddress(const QUrl& address, const NetworkLimits& limits)
{
    if (!address.isValid() || address.scheme() != "https"_L1 || address.host().isEmpty())
        return base::fail(Code::Refused, u"only https addresses are asked"_s);
    if (!address.userInfo().isEmpty())
        return base::fail(Code::Refused, u"an address with a name or password in it"_s);
    const bool isNumber = !QHostAddress(address.host()).isNull();
    if (isNumber && !limits.allowsPrivate)
        return base::fail(Code::Refused, u"a host by its number is not asked"_s);
    return {};
}

bool isSameHost(const QUrl& a, const QUrl& b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(443) == b.port(443);
}

/// The first of the host's addresses that answers.
base::Result<Reply> ask(const QUrl& address, const QList<QHostAddress>& hosts, qsizetype limit,
                        const NetworkLimits& limits, const QDeadlineTimer& deadline)
{
    base::Result<Reply> reply = base::fail(Code::Unavailable, u"the host cannot be reached"_s);
    const auto most = std::min(hosts.size(), mostHostAddresses);
    for (qsizetype i = 0; i < most; ++i) {
        reply = download(address, hosts[i], limit, limits, deadline);
        if (reply || reply.error().code != Code::Unavailable)
            break;
    }
    return reply;
}

} // namespace

NetworkSource::NetworkSource(NetworkLimits limits)
    : m_limits(std::move(limits))
{ }

base::Result<Document> NetworkSource::get(const QUrl& address, qsizetype limit)
{
    const QDeadlineTimer deadline(m_limits.timeoutMs);
    if (const auto fine = checkAddress(address, m_limits); !fine)
        return base::fail(fine.error());
    const auto hosts = lookUp(address.host(), m_limits, deadline);
    if (!hosts)
        return base::fail(hosts.error());
    QUrl url = address.adjusted(QUrl::RemoveFragment);
    QSet<QUrl> seen;
    for (int i = 0; i <= m_limits.redirects; ++i) {
        seen.insert(url);
        const auto reply = ask(url, *hosts, limit, m_limits, deadline);
        if (!reply)
            return base::fail(reply.error());
        if (reply->redirect.isEmpty())
            return Document{ reply->bytes, QDateTime::currentDateTimeUtc(), false };
        url = reply->redirect.adjusted(QUrl::RemoveFragment);
        if (!isSameHost(url, address) || !url.userInfo().isEmpty())
            return base::fail(Code::Refused, u"it redirects to another host"_s);
        if (seen.contains(url))
            return base::fail(Code::Refused, u"its redirects go round in a circle"_s);
    }
    return base::fail(Code::Refused, u"it redirects more than %1 times"_s.arg(m_limits.redirects));
}

} // namespace inkaart::web
