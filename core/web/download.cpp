// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/addresses_p.h"
#include "core/web/download_p.h"

#include <QEventLoop>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace inkaart::web {

namespace {

using base::Code;

/// Waits for \a loop to be quit; false when the time was up before.
bool waitIn(QEventLoop& loop, const QDeadlineTimer& deadline)
{
    QTimer timer;
    timer.setSingleShot(true);
    bool isUp = false;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        isUp = true;
        loop.quit();
    });
    timer.start(int(std::max<qint64>(0, deadline.remainingTime())));
    loop.exec();
    return !isUp;
}

tl::unexpected<base::Error> timeIsUp()
{
    return base::fail(Code::Timeout, u"the host did not answer in time"_s);
}

QSslConfiguration tls(const NetworkLimits& limits)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (!limits.authorities.isEmpty())
        configuration.setCaCertificates(limits.authorities);
    return configuration;
}

/// Asks the address that was looked at, by number: the name could mean another by now. The
/// certificate and the host's header are of the name.
QNetworkRequest requestFor(const QUrl& address, const QHostAddress& host,
                           const NetworkLimits& limits)
{
    QUrl url = address;
    url.setHost(host.toString());
    QNetworkRequest request(url);
    request.setSslConfiguration(tls(limits));
    request.setPeerVerifyName(QString::fromLatin1(QUrl::toAce(address.host())));
    request.setRawHeader("Host", address.authority(QUrl::FullyEncoded).toLatin1());
    request.setRawHeader("Accept", "application/json, application/*;q=0.9, text/plain;q=0.5");
    request.setRawHeader("Accept-Encoding", "identity"); // nothing that unpacks to gigabytes
    request.setRawHeader("Accept-Language", "*"); // else Qt tells the computer's
    request.setRawHeader("User-Agent", "Inkaart");
    using Request = QNetworkRequest;
    request.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    request.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    request.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    request.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    request.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    request.setAttribute(Request::CacheSaveControlAttribute, false);
    request.setAttribute(Request::Http2AllowedAttribute, false); // it would name the number
    return request;
}

/// Reads what comes until it is all there or too much.
class Reading {
public:
    Reading(QNetworkReply& reply, qsizetype limit)
        : m_reply(reply)
        , m_limit(limit)
    { }

    void start(QEventLoop& loop)
    {
        m_reply.setReadBufferSize(64 * 1024);
        QObject::connect(&m_reply, &QNetworkReply::metaDataChanged, &loop, [this] { look(); });
        QObject::connect(&m_reply, &QNetworkReply::readyRead, &loop, [this] { read(); });
        QObject::connect(&m_reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    }

    void read()
    {
        m_bytes += m_reply.read(m_limit + 1 - m_bytes.size());
        if (m_bytes.size() > m_limit)
            stop();
    }

    bool isTooBig() const { return m_isTooBig; }
    QByteArray bytes() const { return m_bytes; }

private:
    void look()
    {
        const auto told = m_reply.header(QNetworkRequest::ContentLengthHeader);
        if (told.isValid() && told.toLongLong() > m_limit)
            stop();
    }

    void stop()
    {
        m_isTooBig = true;
        m_reply.abort();
    }

    QNetworkReply& m_reply;
    qsizetype m_limit;
    QByteArray m_bytes;
    bool m_isTooBig = false;
};

base::Error errorOf(const QNetworkReply& reply)
{
    switch (reply.error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return { Code::Unavailable, u"the host's certificate does not fit"_s };
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return { Code::Malformed, u"the host does not answer as the web does"_s };
    default:
        return { Code::Unavailable, u"the host cannot be reached"_s };
    }
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

base::Result<Reply> readReply(const QUrl& address, const QNetworkReply& reply,
                              const QByteArray& bytes)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return base::fail(errorOf(reply));
    if (isRedirect(status)) {
        // Where to is told relative to the name, which Qt does not know.
        const QUrl to = QUrl::fromEncoded(reply.rawHeader("Location"), QUrl::StrictMode);
        if (!to.isValid() || to.isEmpty())
            return base::fail(Code::Refused, u"it redirects to nowhere"_s);
        return Reply{ {}, address.resolved(to) };
    }
    if (status >= 500 || status == 408 || status == 429)
        return base::fail(Code::Unavailable, u"the host answers %1"_s.arg(status));
    if (status >= 400)
        return base::fail(Code::NotFound, u"the host answers %1"_s.arg(status));
    if (status != 200)
        return base::fail(Code::Malformed, u"the host answers %1"_s.arg(status));
    if (reply.error() != QNetworkReply::NoError)
        return base::fail(Code::Unavailable, u"the answer broke off"_s);
    const QByteArray type = reply.rawHeader("Content-Type").trimmed().toLower();
    if (type.startsWith("text/html") || type.startsWith("application/xhtml"))
        return base::fail(Code::Malformed, u"the host answers with a web page"_s);
    return Reply{ bytes, {} };
}

} // namespace

base::Result<QList<QHostAddress>> lookUp(const QString& host, const NetworkLimits& limits,
                                         const QDeadlineTimer& deadline)
{
    QEventLoop loop;
    QHostInfo found;
    const int id = QHostInfo::lookupHost(host, &loop, [&](const QHostInfo& info) {
        found = info;
        loop.quit();
    });
    if (!waitIn(loop, deadline)) {
        QHostInfo::abortHostLookup(id);
        return timeIsUp();
    }
    QList<QHostAddress> addresses = found.addresses();
    if (found.error() != QHostInfo::NoError || addresses.isEmpty())
        return base::fail(Code::Unavailable, u"the host's name is not known now"_s);
    if (!limits.allowsPrivate)
        addresses.removeIf([](const QHostAddress& one) { return !isPublic(one); });
    if (addresses.isEmpty())
        return base::fail(Code::Refused, u"the host lies in a private network"_s);
    std::stable_partition(addresses.begin(), addresses.end(), [](const QHostAddress& one) {
        return one.protocol() == QAbstractSocket::IPv4Protocol;
    });
    return addresses;
}

base::Result<Reply> download(const QUrl& address, const QHostAddress& host, qsizetype limit,
                             const NetworkLimits& limits, const QDeadlineTimer& deadline)
{
    QEventLoop loop;
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy::NoProxy);
    const std::unique_ptr<QNetworkReply> reply(manager.get(requestFor(address, host, limits)));
    Reading reading(*reply, limit);
    reading.start(loop);
    const bool isInTime = reply->isFinished() || waitIn(loop, deadline);
    if (reading.isTooBig())
        return base::fail(Code::TooBig, u"a document above %1 bytes"_s.arg(limit));
    if (!isInTime) {
        reply->abort();
        return timeIsUp();
    }
    reading.read();
    if (reading.isTooBig())
        return base::fail(Code::TooBig, u"a document above %1 bytes"_s.arg(limit));
    return readReply(address, *reply, reading.bytes());
}

} // namespace inkaart::web
