// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/didweb.h"

#include "tests/unitmain.h"

#include <QTest>

using namespace inkaart;
using namespace Qt::StringLiterals;

class DidWebTest : public QObject {
    Q_OBJECT

private slots:
    void addresses_data();
    void addresses();
    void refuses_data();
    void refuses();
    void origins_data();
    void origins();
};

void DidWebTest::addresses_data()
{
    QTest::addColumn<QString>("address");
    // The first three stand in the method's own specification, section 2.5.2.
    const auto row = [](const char* did, const char* address) {
        QTest::newRow(did) << QString::fromLatin1(address);
    };
    row("did:web:w3c-ccg.github.io", "https://w3c-ccg.github.io/.well-known/did.json");
    row("did:web:w3c-ccg.github.io:user:alice", "https://w3c-ccg.github.io/user/alice/did.json");
    row("did:web:example.com%3A3000:user:alice", "https://example.com:3000/user/alice/did.json");
    row("did:web:stad.nl%3a8443", "https://stad.nl:8443/.well-known/did.json");
    row("did:web:stad.nl%3A443", "https://stad.nl/.well-known/did.json");
    row("did:web:Stad.NL", "https://stad.nl/.well-known/did.json");
    row("did:web:localhost%3A8443", "https://localhost:8443/.well-known/did.json");
    row("did:web:xn--caf-dma.nl", "https://xn--caf-dma.nl/.well-known/did.json");
    row("did:web:stad.nl:j%C3%A9ugd", "https://stad.nl/j%C3%A9ugd/did.json");
    row("did:web:stad.nl:a%3Fb%23c", "https://stad.nl/a%3Fb%23c/did.json");
    row("did:web:stad.nl:v1.0_x-y", "https://stad.nl/v1.0_x-y/did.json");
}

void DidWebTest::addresses()
{
    QFETCH(QString, address);
    const auto url = credential::didWebAddress(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(url);
    QCOMPARE(url->toEncoded(), QUrl(address).toEncoded());
}

void DidWebTest::refuses_data()
{
    QTest::addColumn<QString>("did");
    for (const char* did : { "",
                             "did:key:z6Mk",
                             "did:web:",
                             "DID:WEB:stad.nl",
                             "did:web::pad",
                             "did:web:stad.nl:",
                             "did:web:stad.nl::a",
                             "did:web:127.0.0.1",
                             "did:web:127.1",
                             "did:web:2130706433",
                             "did:web:0x7f000001",
                             "did:web:stad.0x1",
                             "did:web:%5B%3A%3A1%5D",
                             "did:web:[::1]",
                             "did:web:stad.nl.",
                             "did:web:.stad.nl",
                             "did:web:stad..nl",
                             "did:web:-stad.nl",
                             "did:web:stad-.nl",
                             "did:web:stad_x.nl",
                             "did:web:stad.nl%3A",
                             "did:web:stad.nl%3A0",
                             "did:web:stad.nl%3A65536",
                             "did:web:stad.nl%3A+80",
                             "did:web:stad.nl%3A80%3A81",
                             "did:web:stad.nl%2Fevil",
                             "did:web:user%40stad.nl",
                             "did:web:user@stad.nl",
                             "did:web:stad.nl/evil",
                             "did:web:stad.nl?x",
                             "did:web:stad.nl#key-1",
                             "did:web:stad.nl:..",
                             "did:web:stad.nl:.",
                             "did:web:stad.nl:%2E%2E",
                             "did:web:stad.nl:a%2Fb",
                             "did:web:stad.nl:a%5Cb",
                             "did:web:stad.nl:a%00",
                             "did:web:stad.nl:a%0Ab",
                             "did:web:stad.nl:a%252e",
                             "did:web:stad.nl:a%",
                             "did:web:stad.nl:a%4",
                             "did:web:stad.nl:a%zz",
                             "did:web:stad.nl:a%FF",
                             "did:web:stad.nl:a/b",
                             "did:web:stad.nl:a b",
                             "did:web:stad.nl:a#key-1" })
        QTest::newRow(did) << QString::fromLatin1(did);
    QTest::newRow("a long label") << u"did:web:"_s + QString(64, u'a') + u".nl"_s;
    QTest::newRow("a long host") << u"did:web:"_s + u"abcdefghi."_s.repeated(25) + u"stad.nl"_s;
    QTest::newRow("a long path") << u"did:web:stad.nl:"_s + QString(2000, u'a');
    QTest::newRow("letters that look alike") << u"did:web:st\u0430d.nl"_s;
}

void DidWebTest::refuses()
{
    QFETCH(QString, did);
    QVERIFY(!credential::didWebAddress(did));
}

void DidWebTest::origins_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("a path") << u"https://stad.nl/x#y"_s << true;
    QTest::newRow("the usual port") << u"https://STAD.nl:443/"_s << true;
    QTest::newRow("another port") << u"https://stad.nl:8443/"_s << false;
    QTest::newRow("below it") << u"https://a.stad.nl/"_s << false;
    QTest::newRow("begins alike") << u"https://stad.nl.evil.example/"_s << false;
    QTest::newRow("as a name before it") << u"https://stad.nl@evil.example/"_s << false;
    QTest::newRow("without tls") << u"http://stad.nl/"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void DidWebTest::origins()
{
    QFETCH(QString, other);
    QFETCH(bool, isSame);
    QCOMPARE(credential::isSameOrigin(QUrl(u"https://stad.nl"_s), QUrl(other)), isSame);
}

QTEST_GUILESS_MAIN(DidWebTest)
#include "didwebtest.moc"
