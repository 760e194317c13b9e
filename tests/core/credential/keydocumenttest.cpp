// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/keydocument_p.h"
#include "tests/core/credential/resigned.h"
#include "tests/core/credential/rsasigner.h"
#include "tests/unitmain.h"

#include <QJsonArray>
#include <QTest>

using namespace inkaart;
using namespace inkaart::credential;
using namespace Qt::StringLiterals;

namespace {

const QString did = u"did:web:stad.voorbeeld.nl"_s;

QJsonObject method(const QString& type, const QString& name, const QJsonValue& value)
{
    return {
        { u"id"_s, did + u"#one"_s }, { u"type"_s, type }, { u"controller"_s, did }, { name, value }
    };
}

QJsonObject multikey()
{
    return method(u"Multikey"_s, u"publicKeyMultibase"_s,
                  crypto::toMultikey(samples::key().publicKey()));
}

QJsonObject documentWith(const QJsonArray& methods, const QJsonArray& assertions)
{
    return { { u"id"_s, did },
             { u"verificationMethod"_s, methods },
             { u"assertionMethod"_s, assertions } };
}

const QJsonArray one{ did + u"#one"_s };

} // namespace

class KeyDocumentTest : public QObject {
    Q_OBJECT

private slots:
    void methods_data();
    void methods();
    void webKeys_data();
    void webKeys();
    void refuses_data();
    void refuses();
    void keySets_data();
    void keySets();
    void purposeMatters();
};

void KeyDocumentTest::methods_data()
{
    QTest::addColumn<QJsonObject>("method");
    QTest::addColumn<int>("keys");
    QTest::addColumn<int>("rsaKeys");
    const auto with = [](const QString& name, const QJsonValue& value) {
        QJsonObject changed = multikey();
        changed.insert(name, value);
        return changed;
    };
    const auto row = [](const char* name, const QJsonObject& object, int keys, int rsaKeys = 0) {
        QTest::newRow(name) << object << keys << rsaKeys;
    };
    const auto key = samples::key().publicKey();
    const QByteArray bare(reinterpret_cast<const char*>(key.data()), 32);
    const QString base58 = QString::fromLatin1(base::toBase58(bare));
    const QJsonObject jwk = crypto::toJwk(key);
    row("a JWK as Multikey", method(u"Multikey"_s, u"publicKeyJwk"_s, jwk), 0);
    row("a Multikey as JWK",
        method(u"JsonWebKey"_s, u"publicKeyMultibase"_s, crypto::toMultikey(key)), 0);
    row("another type", with(u"type"_s, u"X25519KeyAgreementKey2020"_s), 0);
    row("somebody else's", with(u"controller"_s, u"did:web:evil.example"_s), 0);
    row("nobody's", with(u"controller"_s, QJsonValue::Undefined), 0);
    row("not expired", with(u"expires"_s, u"2026-06-01T12:00:01Z"_s), 1);
    row("expired", with(u"expires"_s, u"2026-06-01T12:00:00Z"_s), 0);
    row("expires some time", with(u"expires"_s, u"later"_s), 0);
    row("revoked", with(u"revoked"_s, u"2026-05-01T12:00:00Z"_s), 0);
}

void KeyDocumentTest::methods()
{
    QFETCH(QJsonObject, method);
    QFETCH(int, keys);
    QFETCH(int, rsaKeys);
    for (const auto& document :
         { documentWith({ method }, one), documentWith({}, { method }),
           documentWith({ method }, { method }), documentWith({ method }, { u"#one"_s }) }) {
        const auto found = keysInDocument(document, did, samples::now);
        QVERIFY(found);
        QCOMPARE(found->keys.size(), keys);
        QCOMPARE(found->rsaKeys.size(), rsaKeys);
        if (keys) {
            QCOMPARE(found->keys.front().key, samples::key().publicKey());
            QCOMPARE(found->keys.front().method, did + u"#one"_s);
        }
    }
}

void KeyDocumentTest::webKeys_data()
{
    QTest::addColumn<QJsonObject>("method");
    QTest::addColumn<int>("keys");
    QTest::addColumn<int>("rsaKeys");
    const auto row = [](const char* name, const QJsonObject& jwk, int keys, int rsaKeys = 0) {
        for (const QString& type : { u"JsonWebKey"_s, u"JsonWebKey2020"_s })
            QTest::addRow("%s, %s", name, qPrintable(type))
                << method(type, u"publicKeyJwk"_s, jwk) << keys << rsaKeys;
    };
    const QJsonObject jwk = crypto::toJwk(samples::key().publicKey());
    static const samples::RsaSigner signer;
    const auto with = [](QJsonObject changed, const QString& name, const QJsonValue& value) {
        changed.insert(name, value);
        return changed;
    };
    row("Ed25519", jwk, 1);
    row("for signatures", with(jwk, u"use"_s, u"sig"_s), 1);
    row("for encryption", with(jwk, u"use"_s, u"enc"_s), 0);
    row("to verify", with(jwk, u"key_ops"_s, QJsonArray{ u"verify"_s }), 1);
    row("to sign", with(jwk, u"key_ops"_s, QJsonArray{ u"sign"_s }), 0);
    row("EdDSA", with(jwk, u"alg"_s, u"EdDSA"_s), 1);
    row("Ed25519 as algorithm", with(jwk, u"alg"_s, u"Ed25519"_s), 1);
    row("RS256 on the wrong kind", with(jwk, u"alg"_s, u"RS256"_s), 0);
    row("private", with(jwk, u"d"_s, jwk.value("x"_L1)), 0);
    row("another curve", with(jwk, u"crv"_s, u"X25519"_s), 0);
    row("RSA", signer.jwk(), 0, 1);
    row("RSA for RS256", with(signer.jwk(), u"alg"_s, u"RS256"_s), 0, 1);
    row("RSA for PS256", with(signer.jwk(), u"alg"_s, u"PS256"_s), 0);
    row("RSA of 1024 bits", samples::RsaSigner(1024).jwk(), 0);
}

void KeyDocumentTest::webKeys()
{
    methods();
}

void KeyDocumentTest::refuses_data()
{
    QTest::addColumn<QJsonObject>("document");
    const auto with = [](const QString& name, const QJsonValue& value) {
        QJsonObject changed = documentWith({ multikey() }, one);
        changed.insert(name, value);
        return changed;
    };
    QTest::newRow("of another") << with(u"id"_s, u"did:web:evil.example"_s);
    QTest::newRow("in capitals") << with(u"id"_s, u"did:web:Stad.voorbeeld.nl"_s);
    QTest::newRow("without id") << with(u"id"_s, QJsonValue::Undefined);
    QTest::newRow("id is a list") << with(u"id"_s, QJsonArray{ did });
    QTest::newRow("methods are one") << with(u"verificationMethod"_s, multikey());
    QTest::newRow("method without id") << with(u"verificationMethod"_s, QJsonArray{ u"x"_s });
    QTest::newRow("two of one id")
        << with(u"verificationMethod"_s, QJsonArray{ multikey(), multikey() });
    QTest::newRow("assertions are one") << with(u"assertionMethod"_s, did + u"#one"_s);
    QTest::newRow("assertion is a number") << with(u"assertionMethod"_s, QJsonArray{ 1 });
    QJsonObject other = multikey();
    other.insert(u"publicKeyMultibase"_s, crypto::toMultikey(samples::key(2).publicKey()));
    QTest::newRow("another key under one id") << with(u"assertionMethod"_s, QJsonArray{ other });
    QJsonArray many;
    for (int i = 0; i < 201; ++i)
        many.append(u"#%1"_s.arg(i));
    QTest::newRow("very many") << with(u"assertionMethod"_s, many);
}

void KeyDocumentTest::refuses()
{
    QFETCH(QJsonObject, document);
    QVERIFY(!keysInDocument(document, did, samples::now));
}

void KeyDocumentTest::keySets_data()
{
    QTest::addColumn<QString>("kid");
    QTest::addColumn<QString>("method");
    QTest::newRow("none") << QString() << u"https://stad.nl/keys#a"_s;
    QTest::newRow("a word") << u"b"_s << u"https://stad.nl/keys#b"_s;
    QTest::newRow("whole") << u"https://stad.nl/keys#c"_s << u"https://stad.nl/keys#c"_s;
}

void KeyDocumentTest::keySets()
{
    QFETCH(QString, kid);
    QFETCH(QString, method);
    QJsonObject jwk = crypto::toJwk(samples::key().publicKey());
    if (!kid.isEmpty())
        jwk.insert(u"kid"_s, kid);
    const QString address = u"https://stad.nl/keys#a"_s;
    for (const QJsonObject& document : { jwk, QJsonObject{ { u"keys"_s, QJsonArray{ jwk } } } }) {
        const auto found = keysInKeySet(document, address);
        QVERIFY(found);
        QVERIFY(found->isKeySet);
        QCOMPARE(found->keys.value(0).method, method);
    }
    QVERIFY(!keysInKeySet({ { u"keys"_s, jwk } }, address));
    QVERIFY(!keysInKeySet({}, address));
}

void KeyDocumentTest::purposeMatters()
{
    QJsonObject document = documentWith({ multikey() }, {});
    document.insert(u"authentication"_s, one);
    const auto found = keysInDocument(document, did, samples::now);
    QVERIFY(found && found->isEmpty());
}

QTEST_GUILESS_MAIN(KeyDocumentTest)
#include "keydocumenttest.moc"
