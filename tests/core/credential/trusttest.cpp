// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/credential/trust.h"

#include "tests/core/credential/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace inkaart;
using namespace inkaart::credential;
using namespace Qt::StringLiterals;

class TrustTest : public QObject {
    Q_OBJECT
private slots:
    void didKey();
    void document();
    void refuses_data();
    void refuses();
};

void TrustTest::didKey()
{
    const auto key = samples::key().publicKey();
    const auto trust = parseTrust(crypto::toDidKey(key).toLatin1() + '\n');
    QVERIFY(trust);
    QCOMPARE(trust->did, crypto::toDidKey(key));
    QCOMPARE(trust->keys.value(0).key, key);
}

void TrustTest::document()
{
    const QString did = u"did:web:stad.voorbeeld.nl"_s;
    const auto method = [&](const QString& id, quint64 seed) {
        return QJsonObject{ { u"id"_s, id },
                            { u"type"_s, u"Multikey"_s },
                            { u"controller"_s, did },
                            { u"publicKeyMultibase"_s,
                              crypto::toMultikey(samples::key(seed).publicKey()) } };
    };
    QJsonObject jwk = method(u"#inline"_s, 3);
    jwk.remove("publicKeyMultibase"_L1);
    jwk.insert("type"_L1, u"JsonWebKey"_s);
    jwk.insert("publicKeyJwk"_L1, crypto::toJwk(samples::key(3).publicKey()));
    const QJsonObject rsa{ { u"id"_s, did + u"#rsa"_s },
                           { u"publicKeyJwk"_s, QJsonObject{ { u"kty"_s, u"RSA"_s } } } };
    const QJsonObject json{
        { u"id"_s, did },
        { u"verificationMethod"_s,
          QJsonArray{ method(u"#one"_s, 1), method(did + u"#login"_s, 2), rsa } },
        { u"assertionMethod"_s, QJsonArray{ did + u"#one"_s, did + u"#rsa"_s, jwk } }
    };
    const auto trust = parseTrust(QJsonDocument(json).toJson());
    QVERIFY(trust);
    QCOMPARE(trust->did, did);
    // The key for logging in may not sign badges, the RSA key is passed over.
    const QList<TrustedKey> expected{ { did + u"#one"_s, samples::key(1).publicKey() },
                                      { did + u"#inline"_s, samples::key(3).publicKey() } };
    QCOMPARE(trust->keys, expected);
}

void TrustTest::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no key") << QByteArray("did:key:z6MkX");
    QTest::newRow("no DID") << QByteArray(R"({"id":"https://a"})");
    QTest::newRow("no usable key") << QByteArray(R"({"id":"did:web:a.nl","assertionMethod":[]})");
    QTest::newRow("two ids") << QByteArray(R"({"id":"did:web:a.nl","id":"did:web:b.nl"})");
}

void TrustTest::refuses()
{
    QFETCH(QByteArray, file);
    QVERIFY(!parseTrust(file));
}

QTEST_GUILESS_MAIN(TrustTest)
#include "trusttest.moc"
