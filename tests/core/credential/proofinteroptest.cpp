// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/encoding.h"
#include "core/credential/dataintegrity.h"
#include "core/jsonld/builtin.h"
#include "core/jsonld/canonize.h"
#include "core/jsonld/tordf.h"
#include "tests/core/credential/samples.h"
#include "tests/unitmain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace inkaart;
using namespace inkaart::credential;
using namespace Qt::StringLiterals;

/// Our Data Integrity proofs before Digital Bazaar's libraries, and theirs before us.
class ProofInteropTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theyAcceptOurs();
    void bothRefuse();
    void weAcceptTheirs_data();
    void weAcceptTheirs();
    void bothCanonizeAlike();

private:
    /// A line for each input, as tests/interop/dataintegrity.mjs answers them.
    QByteArrayList ask(const QStringList& arguments, const QByteArrayList& inputs);

    QString m_node;
};

namespace {

const QString interopDir = QStringLiteral(INKAART_SOURCE_DIR "/tests/interop");

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject unsignedBadge(Edition edition, bool hasStatus = false)
{
    const auto signer = samples::key();
    auto content = samples::badge(signer);
    content.validUntil = samples::at(u"2090-01-01T00:00:00Z"_s);
    content.creditsEarned = 1.5;
    if (hasStatus)
        content.status = StatusEntry{ u"https://stad.voorbeeld.nl/status/1"_s, 7 };
    return build(content, edition);
}

QJsonObject signedBadge(Edition edition, bool hasStatus = false)
{
    const auto signer = samples::key();
    return signDataIntegrity(unsignedBadge(edition, hasStatus), signer,
                             crypto::didKeyMethod(signer.publicKey()), samples::now)
        .value_or(QJsonObject());
}

/// "public:secret" as Multikeys.
QString secretKey()
{
    const auto signer = samples::key();
    QByteArray secret = QByteArray::fromHex("8026");
    for (const auto byte : signer.seed().span())
        secret.append(char(byte));
    // Ed25519VerificationKey2020 wants the public half behind it.
    for (const auto byte : signer.publicKey())
        secret.append(char(byte));
    return crypto::toMultikey(signer.publicKey()) + u":z"_s
        + QString::fromLatin1(base::toBase58(secret));
}

} // namespace

void ProofInteropTest::initTestCase()
{
    m_node = QStandardPaths::findExecutable(u"node"_s);
    if (m_node.isEmpty())
        QSKIP("node is not installed");
    if (!QDir(interopDir + u"/node_modules/@digitalbazaar/vc"_s).exists())
        QSKIP("@digitalbazaar/vc is not installed: run npm ci in tests/interop");
}

QByteArrayList ProofInteropTest::ask(const QStringList& arguments, const QByteArrayList& inputs)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(m_node, QStringList{ interopDir + u"/dataintegrity.mjs"_s } + arguments);
    process.write(inputs.join('\n'));
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput().trimmed().split('\n');
}

void ProofInteropTest::theyAcceptOurs()
{
    const QByteArrayList badges{ compact(signedBadge(Edition::Public)),
                                 compact(signedBadge(Edition::Own)),
                                 compact(signedBadge(Edition::Public, true)) };
    QCOMPARE(ask({ u"verify"_s }, badges), QByteArrayList({ "yes", "yes", "yes" }));
}

void ProofInteropTest::bothRefuse()
{
    const auto good = signedBadge(Edition::Own);
    QByteArrayList changed;
    const auto with = [&](const QString& name, const QJsonValue& value) {
        QJsonObject badge = good;
        badge.insert(name, value);
        changed.append(compact(badge));
    };
    const auto withProof = [&](const QString& name, const QJsonValue& value) {
        QJsonObject proof = good.value("proof"_L1).toObject();
        proof.insert(name, value);
        with(u"proof"_s, proof);
    };
    with(u"name"_s, u"Iets anders"_s);
    with(u"validUntil"_s, u"2091-01-01T00:00:00Z"_s);
    with(u"eigenWoord"_s, u"x"_s);
    with(u"@context"_s, QJsonArray{ u"https://www.w3.org/ns/credentials/v2"_s });
    withProof(u"created"_s, u"2026-06-01T12:00:01Z"_s);
    withProof(u"proofPurpose"_s, u"authentication"_s);
    withProof(u"cryptosuite"_s, u"eddsa-rdfc-2099"_s);
    withProof(u"verificationMethod"_s, crypto::didKeyMethod(samples::key(2).publicKey()));
    withProof(u"proofValue"_s, u"z"_s + QString(80, u'2'));
    const auto theirs = ask({ u"verify"_s }, changed);
    QCOMPARE(theirs.size(), changed.size());
    for (qsizetype i = 0; i < changed.size(); ++i) {
        QVERIFY2(theirs[i].startsWith("no"), changed[i].constData());
        QVERIFY2(verify(changed[i], samples::trusting()).verdict == Verdict::Refused,
                 changed[i].constData());
    }
}

void ProofInteropTest::weAcceptTheirs_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("suiteContext");
    QTest::newRow("eddsa-rdfc-2022") << u"sign"_s << QString();
    QTest::newRow("Ed25519Signature2020")
        << u"sign2020"_s << u"https://w3id.org/security/suites/ed25519-2020/v1"_s;
}

void ProofInteropTest::weAcceptTheirs()
{
    QFETCH(QString, how);
    QFETCH(QString, suiteContext);
    QJsonObject badge = unsignedBadge(Edition::Own);
    QJsonArray contexts = badge.value("@context"_L1).toArray();
    if (!suiteContext.isEmpty())
        contexts.append(suiteContext);
    badge.insert("@context"_L1, contexts);
    const auto theirs = ask({ how, secretKey() }, { compact(badge) });
    QCOMPARE(theirs.size(), 1);
    const auto report = verify(theirs.first(), samples::trusting());
    const Check* signature = report.check(u"signature");
    QVERIFY(signature);
    QVERIFY2(signature->answer == Check::Answer::Yes, qPrintable(signature->why));
    QCOMPARE(report.verdict, Verdict::Valid);
}

void ProofInteropTest::bothCanonizeAlike()
{
    QByteArrayList badges;
    for (const auto edition : { Edition::Public, Edition::Own })
        badges.append(compact(unsignedBadge(edition)));
    const auto theirs = ask({ u"canonize"_s }, badges);
    QCOMPARE(theirs.size(), badges.size());
    for (qsizetype i = 0; i < badges.size(); ++i) {
        const auto document = base::parseJson(badges[i]);
        const auto ours = jsonld::expand(*document, jsonld::builtInOptions())
                              .and_then([](const auto& json) { return jsonld::toRdf(json, true); })
                              .and_then([](const auto& data) { return jsonld::canonize(data); });
        QVERIFY(ours);
        const auto text = QJsonDocument::fromJson('[' + theirs[i] + ']').array().first().toString();
        QCOMPARE(ours->nquads, text.toUtf8());
    }
}

QTEST_GUILESS_MAIN(ProofInteropTest)
#include "proofinteroptest.moc"
