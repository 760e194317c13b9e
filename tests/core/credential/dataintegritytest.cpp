// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/dataintegrity.h"

#include "core/base/encoding.h"
#include "core/crypto/didkey.h"
#include "tests/core/credential/samples.h"
#include "tests/unitmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;
using namespace inkaart::credential;

/// Data Integrity by W3C's vectors and by what must be refused.
class DataIntegrityTest : public QObject {
    Q_OBJECT

private slots:
    void vectorsByteForByte_data();
    void vectorsByteForByte();
    void signsAsTheVectors_data();
    void signsAsTheVectors();
    void vectorsVerify_data();
    void vectorsVerify();
    void chainNeedsItsBeginning();
    void signsWhatItVerifies_data();
    void signsWhatItVerifies();
    void signsNothingUndefined();
    void bothEditionsSayTheSame();
    void newerEditionIsRead();
    void refuses_data();
    void refuses();
    void hidesNothing_data();
    void hidesNothing();
    void anyGoodProofIsEnough();
    void poisonIsBounded();
};

namespace {

const QDir vectors(QStringLiteral(INKAART_SOURCE_DIR
                                  "/../shared/conformance/vc-di-eddsa/TestVectors"));

QByteArray read(const QString& path)
{
    QFile file(vectors.filePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

base::Json json(const QByteArray& text)
{
    const auto parsed = base::parseJson(text);
    return parsed ? *parsed : base::Json();
}

/// The secret half of a Multikey: two bytes that say what it is, then the seed.
crypto::Ed25519Key vectorKey()
{
    const auto pair = QJsonDocument::fromJson(read(u"keyPair.json"_s)).object();
    const auto text = pair.value("privateKeyMultibase"_L1).toString().toLatin1();
    const auto bytes = base::fromBase58(QByteArrayView(text).sliced(1)).value_or(QByteArray());
    crypto::Ed25519Seed seed;
    std::copy(bytes.begin() + 2, bytes.end(), seed.span().begin());
    return std::move(*crypto::Ed25519Key::fromSeed(std::move(seed)));
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject signedBadge()
{
    const auto signer = samples::key();
    const auto method = crypto::didKeyMethod(signer.publicKey());
    const auto badge = build(samples::badge(signer), Edition::Own);
    return signDataIntegrity(badge, signer, method, samples::now).value_or(QJsonObject());
}

Check signatureOf(const QByteArray& bytes)
{
    const auto report = verify(bytes, { .now = samples::now });
    const Check* check = report.check(u"signature");
    return check ? *check : Check{};
}

} // namespace

void DataIntegrityTest::vectorsByteForByte_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<Suite>("suite");
    QTest::newRow("rdfc") << u"eddsa-rdfc-2022/"_s << u"DataInt"_s << Suite::EddsaRdfc2022;
    QTest::newRow("rdfc, employment")
        << u"eddsa-rdfc-2022/employ/"_s << u"DataInt"_s << Suite::EddsaRdfc2022;
    QTest::newRow("jcs") << u"eddsa-jcs-2022/"_s << u"JCS"_s << Suite::EddsaJcs2022;
    QTest::newRow("2020") << u"Ed25519Signature2020/"_s << u"EdSig"_s
                          << Suite::Ed25519Signature2020;
}

void DataIntegrityTest::vectorsByteForByte()
{
    QFETCH(QString, folder);
    QFETCH(QString, suffix);
    QFETCH(Suite, suite);
    if (!vectors.exists())
        QSKIP("the shared conformance data is not at hand");
    const auto document = json(read(folder + u"signed"_s + suffix + u".json"_s));
    QVERIFY(document.has("proof"));
    const auto data = signedData(document, *document.find("proof"), suite);
    QVERIFY2(data, qPrintable(data ? QString() : data.error().detail));
    QCOMPARE(data->document, read(folder + u"canonDoc"_s + suffix + u".txt"_s));
    QCOMPARE(data->options, read(folder + u"proofCanon"_s + suffix + u".txt"_s));
    QCOMPARE(data->hashes.toHex(), read(folder + u"combinedHash"_s + suffix + u".txt"_s).trimmed());
    QCOMPARE(data->hashes.first(32).toHex(),
             read(folder + u"proofHash"_s + suffix + u".txt"_s).trimmed());
    const auto signature = vectorKey().sign(data->hashes);
    QCOMPARE(signature.toHex(), read(folder + u"sigHex"_s + suffix + u".txt"_s).trimmed());
    QCOMPARE('z' + base::toBase58(signature),
             read(folder + u"sigBTC58"_s + suffix + u".txt"_s).trimmed());
}

void DataIntegrityTest::signsAsTheVectors_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("alumni") << u"eddsa-rdfc-2022/signedDataInt.json"_s;
    QTest::newRow("employment") << u"eddsa-rdfc-2022/employ/signedDataInt.json"_s;
}

void DataIntegrityTest::signsAsTheVectors()
{
    QFETCH(QString, file);
    if (!vectors.exists())
        QSKIP("the shared conformance data is not at hand");
    const QJsonObject expected = QJsonDocument::fromJson(read(file)).object();
    QJsonObject document = expected;
    document.remove("proof"_L1);
    const auto proof = expected.value("proof"_L1).toObject();
    const auto created = samples::at(proof.value("created"_L1).toString());
    const auto made =
        addProof(document, vectorKey(), proof.value("verificationMethod"_L1).toString(), created);
    QVERIFY(made);
    QCOMPARE(*made, expected);
}

void DataIntegrityTest::vectorsVerify_data()
{
    QTest::addColumn<QString>("file");
    for (const char* file :
         { "eddsa-rdfc-2022/signedDataInt.json", "eddsa-rdfc-2022/employ/signedDataInt.json",
           "eddsa-jcs-2022/signedJCS.json", "Ed25519Signature2020/signedEdSig.json",
           "proof-set-chain/signedProofSet1.json", "proof-set-chain/signedProofSet2.json",
           "proof-set-chain/signedProofChain1.json", "proof-set-chain/signedProofChain2.json" })
        QTest::newRow(file) << QString::fromLatin1(file);
}

void DataIntegrityTest::vectorsVerify()
{
    QFETCH(QString, file);
    if (!vectors.exists())
        QSKIP("the shared conformance data is not at hand");
    const auto report = verify(read(file), { .now = samples::now });
    const Check* signature = report.check(u"signature");
    QVERIFY(signature);
    QVERIFY2(signature->answer == Check::Answer::Yes, qPrintable(signature->why));
    QVERIFY2(!report.warnings.join(u'\n').contains("another proof"_L1),
             qPrintable(report.warnings.join(u'\n')));
}

void DataIntegrityTest::chainNeedsItsBeginning()
{
    if (!vectors.exists())
        QSKIP("the shared conformance data is not at hand");
    auto document =
        QJsonDocument::fromJson(read(u"proof-set-chain/signedProofChain1.json"_s)).object();
    QJsonArray proofs = document.value("proof"_L1).toArray();
    proofs.removeFirst();
    document.insert("proof"_L1, proofs);
    const auto report = verify(compact(document), { .now = samples::now });
    QVERIFY(report.warnings.join(u'\n').contains("another proof does not count"_L1));
}

void DataIntegrityTest::signsWhatItVerifies_data()
{
    QTest::addColumn<Edition>("edition");
    QTest::newRow("public") << Edition::Public;
    QTest::newRow("own") << Edition::Own;
}

void DataIntegrityTest::signsWhatItVerifies()
{
    QFETCH(Edition, edition);
    const auto signer = samples::key();
    const auto method = crypto::didKeyMethod(signer.publicKey());
    const auto made =
        signDataIntegrity(build(samples::badge(signer), edition), signer, method, samples::now);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
    const auto own = trustDidKey(crypto::toDidKey(signer.publicKey()));
    const auto report = verify(compact(*made), { .now = samples::now, .trusted = { *own } });
    QCOMPARE(report.format, Format::DataIntegrity);
    QCOMPARE(report.verdict, Verdict::Valid);
    QCOMPARE(report.warnings, QStringList());
}

void DataIntegrityTest::signsNothingUndefined()
{
    const auto signer = samples::key();
    auto badge = build(samples::badge(signer), Edition::Public);
    badge.insert("eigenWoord"_L1, u"x"_s);
    const auto made = signDataIntegrity(badge, signer, u"did:key:z#z"_s, samples::now);
    QVERIFY(!made);
    QVERIFY2(made.error().detail.contains("eigenWoord"_L1), qPrintable(made.error().detail));
}

void DataIntegrityTest::bothEditionsSayTheSame()
{
    // A badge of ours has nothing that the newer context would say otherwise: it is found by the
    // older one, and by other programs that have the newer.
    const auto badge = json(compact(signedBadge()));
    QVERIFY(!badge.has("endorsementJwt"));
    QVERIFY(signedData(badge, *badge.find("proof"), Suite::EddsaRdfc2022));
}

void DataIntegrityTest::newerEditionIsRead()
{
    // Only the newer context defines the term: it was tried, and the badge was signed without.
    auto badge = signedBadge();
    badge.insert("endorsementJwt"_L1, QJsonArray{ u"a.b.c"_s });
    const Check changed = signatureOf(compact(badge));
    QCOMPARE(changed.answer, Check::Answer::No);
    QCOMPARE(changed.reason, Reason::SignatureWrong);
}

void DataIntegrityTest::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("why");
    const auto row = [](const char* what, const QString& name, const QJsonValue& value,
                        Reason reason, const QString& why) {
        QTest::newRow(what) << name << value << reason << why;
    };
    row("unknown suite", u"cryptosuite"_s, u"eddsa-rdfc-2099"_s, Reason::CryptosuiteUnknown,
        u"eddsa-rdfc-2099"_s);
    row("no suite", u"cryptosuite"_s, QJsonValue::Undefined, Reason::CryptosuiteUnknown,
        u"DataIntegrityProof"_s);
    row("other type", u"type"_s, u"JcsProof"_s, Reason::CryptosuiteUnknown, u"eddsa-rdfc-2022"_s);
    row("other purpose", u"proofPurpose"_s, u"authentication"_s, Reason::ProofRefused,
        u"proof.proofPurpose"_s);
    row("no method", u"verificationMethod"_s, QJsonValue::Undefined, Reason::ProofRefused,
        u"proof.verificationMethod"_s);
    row("bad created", u"created"_s, u"gisteren"_s, Reason::ProofRefused, u"proof.created"_s);
    row("expired", u"expires"_s, u"2026-01-01T00:00:00Z"_s, Reason::Expired, u"while"_s);
    row("not expired, not signed", u"expires"_s, u"2027-01-01T00:00:00Z"_s, Reason::SignatureWrong,
        u"does not fit"_s);
    row("no value", u"proofValue"_s, QJsonValue::Undefined, Reason::ProofRefused,
        u"proof.proofValue"_s);
    row("no base58", u"proofValue"_s, u"z0OIl"_s, Reason::ProofRefused, u"proof.proofValue"_s);
    row("short value", u"proofValue"_s, u"z6Mk"_s, Reason::ProofRefused, u"proof.proofValue"_s);
    row("other base", u"proofValue"_s, u"uAAAA"_s, Reason::ProofRefused, u"proof.proofValue"_s);
    row("undefined term", u"mijn"_s, u"x"_s, Reason::TermUndefined, u"mijn"_s);
    row("other created", u"created"_s, u"2026-06-01T12:00:01Z"_s, Reason::SignatureWrong,
        u"does not fit"_s);
}

void DataIntegrityTest::refuses()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QFETCH(Reason, reason);
    QFETCH(QString, why);
    auto badge = signedBadge();
    auto proof = badge.value("proof"_L1).toObject();
    if (value.isUndefined())
        proof.remove(name);
    else
        proof.insert(name, value);
    badge.insert("proof"_L1, proof);
    const Check check = signatureOf(compact(badge));
    QCOMPARE(check.answer, Check::Answer::No);
    QCOMPARE(check.reason, reason);
    QVERIFY2(check.why.contains(why), qPrintable(check.why));
}

void DataIntegrityTest::hidesNothing_data()
{
    QTest::addColumn<QString>("how");
    for (const char* how : { "iri", "alias", "nest", "included", "reverse", "elsewhere" })
        QTest::newRow(how) << QString::fromLatin1(how);
}

/// The same statements, so that the signature would fit, with the last day where nobody looks.
void DataIntegrityTest::hidesNothing()
{
    QFETCH(QString, how);
    const auto signer = samples::key();
    const auto method = crypto::didKeyMethod(signer.publicKey());
    auto content = samples::badge(signer);
    content.validUntil = samples::at(u"2026-04-01T00:00:00Z"_s);
    auto unsignedBadge = build(content, Edition::Public);
    const auto id = unsignedBadge.value("id"_L1);
    const QJsonObject praise{
        { u"type"_s, QJsonArray{ u"VerifiableCredential"_s, u"EndorsementCredential"_s } },
        { u"id"_s, u"urn:uuid:7a3c1d58-7d0f-4c0e-8a6e-0d1c2b3a4f05"_s },
        { u"credentialSubject"_s,
          QJsonObject{ { u"id"_s, id }, { u"type"_s, u"EndorsementSubject"_s } } }
    };
    unsignedBadge.insert("endorsement"_L1, QJsonArray{ praise });
    auto badge = *addProof(unsignedBadge, signer, method, samples::now);
    QCOMPARE(signatureOf(compact(badge)).answer, Check::Answer::Yes);
    const QJsonValue until = badge.take("validUntil"_L1);
    const auto iri = u"https://www.w3.org/2018/credentials#validUntil"_s;
    const QJsonObject typed{ { u"@value"_s, until },
                             { u"@type"_s, u"http://www.w3.org/2001/XMLSchema#dateTime"_s } };
    auto contexts = badge.value("@context"_L1).toArray();
    if (how == "iri"_L1) {
        badge.insert(iri, typed);
    } else if (how == "alias"_L1) {
        contexts.append(QJsonObject{ { u"tot"_s, iri } });
        badge.insert("tot"_L1, typed);
    } else if (how == "nest"_L1) {
        badge.insert("@nest"_L1, QJsonObject{ { u"validUntil"_s, until } });
    } else if (how == "included"_L1) {
        badge.insert("@included"_L1,
                     QJsonArray{ QJsonObject{ { u"id"_s, id },
                                              { u"type"_s, u"VerifiableCredential"_s },
                                              { u"validUntil"_s, until } } });
    } else if (how == "reverse"_L1) {
        contexts.append(QJsonObject{ { u"van"_s, QJsonObject{ { u"@reverse"_s, iri } } } });
        badge.insert("van"_L1, QJsonObject{ { u"id"_s, u"urn:x:1"_s } });
    } else {
        QJsonObject other = praise;
        other.insert("credentialSubject"_L1,
                     QJsonObject{ { u"id"_s, id },
                                  { u"type"_s,
                                    QJsonArray{ u"EndorsementSubject"_s,
                                                u"VerifiableCredential"_s } },
                                  { u"validUntil"_s, until } });
        badge.insert("endorsement"_L1, QJsonArray{ other });
    }
    badge.insert("@context"_L1, contexts);
    const Check check = signatureOf(compact(badge));
    QCOMPARE(check.answer, Check::Answer::No);
    QVERIFY2(check.reason != Reason::SignatureWrong, qPrintable(check.why));
}

void DataIntegrityTest::anyGoodProofIsEnough()
{
    auto badge = signedBadge();
    const auto good = badge.value("proof"_L1).toObject();
    auto bad = good;
    bad.insert("created"_L1, u"2026-05-01T00:00:00Z"_s);
    for (const auto& proofs : { QJsonArray{ good, bad }, QJsonArray{ bad, good } }) {
        badge.insert("proof"_L1, proofs);
        const auto report = verify(compact(badge), { .now = samples::now });
        QCOMPARE(report.check(u"signature")->answer, Check::Answer::Yes);
        QVERIFY(report.warnings.join(u'\n').contains("another proof does not count"_L1));
    }
    badge.insert("proof"_L1, QJsonArray{ bad, bad });
    QCOMPARE(signatureOf(compact(badge)).answer, Check::Answer::No);
    badge.insert("proof"_L1, QJsonArray{});
    QCOMPARE(signatureOf(compact(badge)).reason, Reason::NoProof);
    QJsonArray many;
    for (int i = 0; i < 11; ++i)
        many.append(good);
    badge.insert("proof"_L1, many);
    QCOMPARE(signatureOf(compact(badge)).reason, Reason::TooCostly);
}

void DataIntegrityTest::poisonIsBounded()
{
    // Blank nodes that all look alike: each of twelve names the eleven others.
    QJsonArray poison;
    for (int from = 0; from < 12; ++from) {
        QJsonArray others;
        for (int to = 0; to < 12; ++to) {
            if (to != from)
                others.append(
                    QJsonObject{ { u"id"_s, u"_:b%1"_s.arg(to) }, { u"type"_s, u"Related"_s } });
        }
        poison.append(QJsonObject{ { u"id"_s, u"_:b%1"_s.arg(from) },
                                   { u"type"_s, u"Achievement"_s },
                                   { u"related"_s, others } });
    }
    auto badge = signedBadge();
    auto subject = badge.value("credentialSubject"_L1).toObject();
    auto achievement = subject.value("achievement"_L1).toObject();
    achievement.insert("related"_L1, poison);
    subject.insert("achievement"_L1, achievement);
    badge.insert("credentialSubject"_L1, subject);
    const Check check = signatureOf(compact(badge));
    QCOMPARE(check.answer, Check::Answer::No);
    QCOMPARE(check.reason, Reason::TooCostly);
}

QTEST_GUILESS_MAIN(DataIntegrityTest)
#include "dataintegritytest.moc"
