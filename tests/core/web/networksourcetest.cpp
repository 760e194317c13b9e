// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/addresses_p.h"
#include "core/web/network.h"
#include "tests/core/web/tlsserver.h"
#include "tests/unitmain.h"

#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;
using base::Code;
using tests::Certified;
using tests::TlsServer;

namespace {

constexpr qsizetype limit = 100'000;

QByteArray ok(const QByteArray& body, const QByteArray& type = "application/json")
{
    return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

QByteArray to(const QByteArray& location, const QByteArray& more = {})
{
    return "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\n" + more
        + "Content-Length: 0\r\nConnection: close\r\n\r\n";
}

QByteArray status(const QByteArray& line)
{
    return "HTTP/1.1 " + line + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
}

/// Sends and sends, until whoever listens has enough.
void pour(QSslSocket& socket, const QByteArray& head, qint64 size)
{
    const auto left = std::make_shared<qint64>(size);
    socket.write(head);
    QObject::connect(&socket, &QSslSocket::bytesWritten, &socket, [&socket, left] {
        if (*left > 0 && socket.bytesToWrite() < 1'000'000)
            *left -= socket.write(QByteArray(65'536, ' '));
    });
}

/// A byte now and then, for ever.
void trickle(QSslSocket& socket, const QByteArray& head)
{
    socket.write(head);
    auto* const timer = new QTimer(&socket);
    QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
    timer->start(10);
}

} // namespace

class NetworkSourceTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void answers_data();
    void answers();
    void tellsNothing();
    void stopsEarly_data();
    void stopsEarly();
    void certificates_data();
    void certificates();
    void nobodyThere();
    void noTls();
    void privateHosts_data();
    void privateHosts();
    void publicAddresses_data();
    void publicAddresses();

private:
    web::NetworkLimits limits(int timeoutMs = 20'000) const
    {
        return { .timeoutMs = timeoutMs,
                 .allowsPrivate = true,
                 .authorities = { m_authority.certificate() } };
    }

    const Certified m_authority{ "Test authority" };
    const Certified m_localhost{ "localhost", &m_authority };
};

void NetworkSourceTest::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS here");
}

void NetworkSourceTest::answers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Code>("code");
    const auto says = [](const char* name, const char* path, const QByteArray& bytes) {
        QTest::newRow(name) << QString::fromLatin1(path) << bytes << Code::Internal;
    };
    const auto fails = [](const char* name, const char* path, Code code) {
        QTest::newRow(name) << QString::fromLatin1(path) << QByteArray() << code;
    };
    says("a document", "/ok", "{}");
    says("a document, with a fragment", "/ok#key", "{}");
    says("a query", "/q?a=b", "[1]");
    says("without a length", "/open", "{\"a\":1}");
    says("just at the limit", "/limit", QByteArray(limit, 'x'));
    says("redirected", "/redirect", "{}");
    says("redirected three times", "/hop3", "{}");
    says("redirected to its whole address", "/whole", "{}");
    fails("redirected four times", "/hop4", Code::Refused);
    fails("redirected in a circle", "/circle", Code::Refused);
    fails("redirected to itself", "/self", Code::Refused);
    fails("redirected elsewhere", "/away", Code::Refused);
    fails("redirected to another port", "/port", Code::Refused);
    fails("redirected without tls", "/plain", Code::Refused);
    fails("redirected to a file", "/file", Code::Refused);
    fails("redirected with a name", "/named", Code::Refused);
    fails("redirected to nowhere", "/nowhere", Code::Refused);
    fails("a web page", "/page", Code::Malformed);
    fails("nothing there", "/x", Code::NotFound);
    fails("gone", "/gone", Code::NotFound);
    fails("forbidden", "/forbidden", Code::NotFound);
    fails("broken", "/broken", Code::Unavailable);
    fails("busy", "/busy", Code::Unavailable);
    fails("no content", "/empty", Code::Malformed);
    fails("cut off", "/cut", Code::Unavailable);
    fails("no answer of the web", "/junk", Code::Unavailable);
    fails("one byte too many", "/toobig", Code::TooBig);
}

void NetworkSourceTest::answers()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, bytes);
    QFETCH(Code, code);
    TlsServer server(m_localhost);
    server.says("/ok", ok("{}"));
    server.says("/q?a=b", ok("[1]"));
    server.says("/open", "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"a\":1}");
    server.says("/limit", ok(QByteArray(limit, 'x')));
    server.says("/toobig", ok(QByteArray(limit + 1, 'x')));
    server.says("/redirect", to("ok"));
    server.says("/whole", to(server.address(u"/ok"_s).toEncoded()));
    server.says("/hop4", to("/hop3"));
    server.says("/hop3", to("/hop2"));
    server.says("/hop2", to("/redirect"));
    server.says("/circle", to("/circle2"));
    server.says("/circle2", to("/circle"));
    server.says("/self", to("/self"));
    server.says("/away", to("https://evil.example/ok"));
    server.says("/port", to("https://localhost:1/ok"));
    server.says("/plain", to(server.address(u"/ok"_s).toEncoded().replace("https", "http")));
    server.says("/file", to("file:///etc/passwd"));
    server.says("/named", to(server.address(u"/ok"_s).toEncoded().replace("//", "//me:secret@")));
    server.says("/nowhere", to(""));
    server.says("/page", ok("<p>", "text/html; charset=utf-8"));
    server.says("/gone", status("410 Gone"));
    server.says("/forbidden", status("403 Forbidden"));
    server.says("/broken", status("500 Internal Server Error"));
    server.says("/busy", status("429 Too Many Requests"));
    server.says("/empty", status("204 No Content"));
    server.says("/cut", ok(QByteArray(100, 'x')).chopped(50));
    server.says("/junk", "hallo\r\n\r\n");
    const auto document = web::NetworkSource(limits()).get(server.address(path), limit);
    QVERIFY2(document.has_value() == !bytes.isNull(),
             document ? "an answer" : qPrintable(document.error().detail));
    if (document) {
        QCOMPARE(document->bytes, bytes);
        QVERIFY(!document->isKept);
        QVERIFY(document->fetched.isValid());
    } else {
        QCOMPARE(document.error().code, code);
        const bool isLoop = path == "/circle"_L1 || path == "/self"_L1;
        QCOMPARE(document.error().detail.contains("circle"_L1), isLoop);
    }
}

void NetworkSourceTest::tellsNothing()
{
    TlsServer server(m_localhost);
    server.says("/one", to("/two", "Set-Cookie: who=you; Path=/\r\n"));
    server.says("/two", ok("{}"));
    QVERIFY(web::NetworkSource(limits()).get(server.address(u"/one"_s), limit));
    QCOMPARE(server.requests.size(), 2);
    for (const QByteArray& request : server.requests) {
        const QByteArray lower = request.toLower();
        QVERIFY(!lower.contains("cookie"));
        QVERIFY(!lower.contains("referer"));
        QVERIFY(!lower.contains("mozilla"));
        QVERIFY(lower.contains("\r\nuser-agent: inkaart\r\n"));
        QVERIFY(lower.contains("\r\naccept-language: *\r\n"));
        QVERIFY(lower.contains("\r\nhost: localhost:"));
    }
}

void NetworkSourceTest::stopsEarly_data()
{
    QTest::addColumn<bool>("isSlow");
    QTest::addColumn<QByteArray>("head");
    const QByteArray open = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n";
    QTest::newRow("50 MB, told") << false
                                 << QByteArray(
                                        "HTTP/1.1 200 OK\r\nContent-Length: 50000000\r\n\r\n");
    QTest::newRow("50 MB, not told") << false << open;
    QTest::newRow("50 MB, told smaller")
        << false << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2FAF080\r\n");
    QTest::newRow("a trickle") << true << open;
    QTest::newRow("a trickle before the head ends")
        << true << QByteArray("HTTP/1.1 200 OK\r\nX-Long: ");
    QTest::newRow("silence") << true << QByteArray();
}

void NetworkSourceTest::stopsEarly()
{
    QFETCH(bool, isSlow);
    QFETCH(QByteArray, head);
    TlsServer server(m_localhost);
    server.on("/x", [&](QSslSocket& socket) {
        if (!isSlow)
            pour(socket, head, 50'000'000);
        else if (!head.isEmpty())
            trickle(socket, head);
    });
    const auto document =
        web::NetworkSource(limits(isSlow ? 300 : 20'000)).get(server.address(u"/x"_s), limit);
    QVERIFY(!document);
    QCOMPARE(document.error().code, isSlow ? Code::Timeout : Code::TooBig);
}

void NetworkSourceTest::certificates_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("isOfAuthority");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("good") << QByteArray("localhost") << 30 << true << true;
    QTest::newRow("of another host") << QByteArray("stad.example") << 30 << true << false;
    QTest::newRow("over") << QByteArray("localhost") << -1 << true << false;
    QTest::newRow("of an authority nobody knows")
        << QByteArray("localhost") << 30 << false << false;
}

void NetworkSourceTest::certificates()
{
    QFETCH(QByteArray, host);
    QFETCH(int, days);
    QFETCH(bool, isOfAuthority);
    QFETCH(bool, isFine);
    const Certified stranger("Another authority");
    TlsServer server(Certified(host, isOfAuthority ? &m_authority : &stranger, days));
    server.says("/ok", ok("{}"));
    const auto document = web::NetworkSource(limits()).get(server.address(u"/ok"_s), limit);
    QCOMPARE(document.has_value(), isFine);
    if (isFine)
        return;
    QCOMPARE(document.error().code, Code::Unavailable);
    QVERIFY(document.error().detail.contains("certificate"_L1));
    QVERIFY2(server.requests.isEmpty(), "nothing is said to who cannot prove to be the host");
}

void NetworkSourceTest::nobodyThere()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QUrl address(u"https://localhost:%1/"_s.arg(server.serverPort()));
    server.close();
    const auto document = web::NetworkSource(limits()).get(address, limit);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Code::Unavailable);
}

void NetworkSourceTest::noTls()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        server.nextPendingConnection()->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    });
    const QUrl address(u"https://localhost:%1/"_s.arg(server.serverPort()));
    const auto document = web::NetworkSource(limits()).get(address, limit);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Code::Unavailable);
}

void NetworkSourceTest::privateHosts_data()
{
    QTest::addColumn<QString>("address");
    for (const char* address :
         { "https://localhost/", "https://localhost:8443/x", "https://127.0.0.1/", "https://127.1/",
           "https://2130706433/", "https://0x7f.1/", "https://[::1]/", "https://[::ffff:10.0.0.1]/",
           "https://10.0.0.1/", "https://8.8.8.8/", "http://stad.nl/", "ftp://stad.nl/",
           "file:///etc/passwd", "https:///x", "https://me@stad.nl/", "https://me:pw@stad.nl/",
           "" })
        QTest::newRow(address) << QString::fromLatin1(address);
}

void NetworkSourceTest::privateHosts()
{
    QFETCH(QString, address);
    const auto document = web::NetworkSource().get(QUrl(address), limit);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Code::Refused);
}

void NetworkSourceTest::publicAddresses_data()
{
    QTest::addColumn<bool>("isPublic");
    for (const char* address : { "0.0.0.0",
                                 "10.1.2.3",
                                 "100.64.0.1",
                                 "127.0.0.1",
                                 "127.255.255.255",
                                 "169.254.169.254",
                                 "172.16.0.1",
                                 "172.31.255.255",
                                 "192.0.0.1",
                                 "192.0.2.1",
                                 "192.168.1.1",
                                 "198.18.0.1",
                                 "198.51.100.1",
                                 "203.0.113.9",
                                 "224.0.0.1",
                                 "255.255.255.255",
                                 "::",
                                 "::1",
                                 "::ffff:127.0.0.1",
                                 "::ffff:8.8.8.8",
                                 "64:ff9b::1",
                                 "fe80::1",
                                 "fc00::1",
                                 "fd12::1",
                                 "ff02::1",
                                 "2001::1",
                                 "2001:db8::1",
                                 "2002:7f00:1::1",
                                 "3fff::1" })
        QTest::newRow(address) << false;
    for (const char* address : { "8.8.8.8", "100.63.0.1", "100.128.0.1", "172.15.0.1", "172.32.0.1",
                                 "192.169.0.1", "223.255.255.255", "2606:4700::1", "2a01::1" })
        QTest::newRow(address) << true;
}

void NetworkSourceTest::publicAddresses()
{
    QFETCH(bool, isPublic);
    QCOMPARE(web::isPublic(QHostAddress(QString::fromLatin1(QTest::currentDataTag()))), isPublic);
}

QTEST_GUILESS_MAIN(NetworkSourceTest)
#include "networksourcetest.moc"
