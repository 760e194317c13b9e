// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/issuerkeys_p.h"
#include "tests/core/credential/fakeweb.h"
#include "tests/core/credential/resigned.h"
#include "tests/core/credential/rsasigner.h"
#include "tests/unitmain.h"

#include <QJsonArray>
#include <QTest>

using namespace inkaart;
using namespace inkaart::credential;
using namespace Qt::StringLiterals;
using base::Code;
using samples::answerOf;
using samples::FakeWeb;
using samples::reasonOf;
using Answer = Check::Answer;

namespace {

const QString did = u"did:web:stad.nl"_s;
const QString didAddress = u"https://stad.nl/.well-known/did.json"_s;
const QString site = u"https://stad.nl/issuer"_s;

QJsonObject ownJwk(quint64 seed, const QString& kid)
{
    QJsonObject jwk = crypto::toJwk(samples::key(seed).publicKey());
    jwk.insert(u"kid"_s, kid);
    return jwk;
}

QByteArray keySet(const QJsonArray& keys)
{
    return samples::compact({ { u"keys"_s, keys } });
}

/// key-1 is the issuer's for badges, key-2 is for logging in.
QByteArray documentOf(const QString& id, quint64 seed = 1)
{
    const auto method = [&](int number, quint64 of) {
        return QJsonObject{ { u"id"_s, id + u"#key-%1"_s.arg(number) },
                            { u"type"_s, u"Multikey"_s },
                            { u"controller"_s, id },
                            { u"publicKeyMultibase"_s,
                              crypto::toMultikey(samples::key(of).publicKey()) } };
    };
    return samples::compact(
        { { u"id"_s, id },
          { u"verificationMethod"_s, QJsonArray{ method(1, seed), method(2, 2) } },
          { u"authentication"_s, QJsonArray{ id + u"#key-2"_s } },
          { u"assertionMethod"_s, QJsonArray{ id + u"#key-1"_s } } });
}

QJsonObject payloadOf(const QString& issuer)
{
    QJsonObject payload = samples::part(samples::jwt(), 1);
    QJsonObject profile = payload["issuer"_L1].toObject();
    profile.insert(u"id"_s, issuer);
    payload.insert(u"issuer"_s, profile);
    payload.insert(u"iss"_s, issuer);
    return payload;
}

QByteArray badge(const QString& issuer, const QString& kid, quint64 seed = 1)
{
    return samples::resigned({ { u"alg"_s, u"EdDSA"_s }, { u"kid"_s, kid } }, payloadOf(issuer),
                             seed);
}

} // namespace

class IssuerKeysTest : public QObject {
    Q_OBJECT

private slots:
    void asks_data();
    void asks();
    void failures_data();
    void failures();
    void knownFirst();
    void keptDocument();
    void newDocumentBeforeKeptIssuer();
    void rsa();
    void keyAndAlgorithmFit_data();
    void keyAndAlgorithmFit();
    void headerKeyAgrees();
    void eachAddressOnce();

private:
    VerifyOptions asking(QList<TrustedIssuer> trusted = {}) const
    {
        VerifyOptions options = samples::trusting(trusted);
        options.web = m_web;
        return options;
    }

    std::shared_ptr<FakeWeb> m_web;

private slots:
    void init() { m_web = std::make_shared<FakeWeb>(); }
};

void IssuerKeysTest::asks_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("kid");
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<Answer>("signature");
    QTest::addColumn<Answer>("issuerKey");
    const auto row = [](const char* name, const QString& issuer, const QString& kid, quint64 seed,
                        Answer signature, Answer issuerKey) {
        QTest::newRow(name) << issuer << kid << seed << signature << issuerKey;
    };
    const Answer good = Answer::Yes;
    const Answer bad = Answer::No;
    const Answer open = Answer::Unknown;
    row("did:web", did, did + u"#key-1"_s, 1, good, good);
    row("relative", did, u"#key-1"_s, 1, good, good);
    row("a word", did, u"key-1"_s, 1, good, good);
    row("with another key", did, did + u"#key-1"_s, 3, bad, open);
    row("with the key for logging in", did, did + u"#key-2"_s, 2, open, bad);
    row("of a name that is not there", did, did + u"#key-9"_s, 1, open, bad);
    row("named as another's", did, u"did:web:evil.nl#key-1"_s, 3, open, bad);
    row("did:key of the issuer", did, crypto::didKeyMethod(samples::key(1).publicKey()), 1, good,
        good);
    row("did:key of another", did, crypto::didKeyMethod(samples::key(3).publicKey()), 3, good, bad);
    row("https kid of the same host", did, u"https://stad.nl/.well-known/keys#b"_s, 4, good, good);
    row("https kid elsewhere", did, u"https://evil.nl/keys#b"_s, 5, open, bad);
    row("https kid at another port", did, u"https://stad.nl:8443/keys#b"_s, 5, open, bad);
    row("https kid that looks alike", did, u"https://stad.nl@evil.nl/keys#b"_s, 5, open, bad);
    row("a file that anybody put there", did, u"https://stad.nl/uploads/me#b"_s, 4, open, bad);
    row("the same, of an https issuer", site, u"https://stad.nl/uploads/me#b"_s, 4, open, bad);
    row("https issuer", site, u"https://stad.nl/.well-known/keys#b"_s, 4, good, good);
    row("https issuer, not in the set", site, u"https://stad.nl/.well-known/keys#c"_s, 4, open, bad);
    row("https issuer, kid elsewhere", site, u"https://evil.nl/keys#b"_s, 5, open, bad);
    row("https issuer's own document", site, site + u"#key-1"_s, 1, good, good);
    row("https issuer's document, logging in", site, site + u"#key-2"_s, 2, open, bad);
    row("one key alone", site, u"https://stad.nl/issuer/one"_s, 4, good, good);
    row("a neighbour on one host", u"did:web:stad.nl:jeugd"_s, u"https://stad.nl/keys#b"_s, 4, open,
        bad);
    row("below its own path", u"did:web:stad.nl:jeugd"_s, u"https://stad.nl/jeugd/keys#b"_s, 4,
        good, good);
    row("out of its own path", u"did:web:stad.nl:jeugd"_s, u"https://stad.nl/jeugd/../keys#b"_s, 4,
        open, bad);
}

void IssuerKeysTest::asks()
{
    QFETCH(QString, issuer);
    QFETCH(QString, kid);
    QFETCH(quint64, seed);
    m_web->answer(didAddress, documentOf(did));
    m_web->answer(u"https://stad.nl/jeugd/did.json"_s, documentOf(u"did:web:stad.nl:jeugd"_s));
    m_web->answer(site, documentOf(site));
    m_web->answer(u"https://stad.nl/.well-known/keys"_s, keySet({ ownJwk(4, u"https://stad.nl/.well-known/keys#b"_s) }));
    m_web->answer(u"https://stad.nl/uploads/me"_s, keySet({ ownJwk(4, u"b"_s) }));
    m_web->answer(u"https://stad.nl/jeugd/keys"_s, keySet({ ownJwk(4, u"b"_s) }));
    m_web->answer(u"https://stad.nl/issuer/one"_s,
                  samples::compact(crypto::toJwk(samples::key(4).publicKey())));
    for (const QString& evil : { u"https://evil.nl/keys"_s, u"https://stad.nl:8443/keys"_s })
        m_web->answer(evil, keySet({ ownJwk(5, evil + u"#b"_s) }));
    m_web->answer(u"https://evil.nl/.well-known/did.json"_s, documentOf(u"did:web:evil.nl"_s, 3));
    const Report report = verify(badge(issuer, kid, seed), asking());
    QTEST(answerOf(report, u"signature"_s), "signature");
    QTEST(answerOf(report, u"issuer-key"_s), "issuerKey");
    if (answerOf(report, u"issuer-key"_s) == Answer::Yes)
        QCOMPARE(reasonOf(report, u"issuer-key"_s), Reason::KeyFromDocument);
    // That it answers now does not make it known.
    QVERIFY(report.verdict != Verdict::Valid);
    QVERIFY2(m_web->asked.filter(u"evil"_s).isEmpty(), "nobody else's address is asked");
}

void IssuerKeysTest::failures_data()
{
    QTest::addColumn<Code>("code");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Reason>("reason");
    const auto fails = [](const char* name, Code code, Reason reason) {
        QTest::newRow(name) << code << QByteArray() << reason;
    };
    fails("no network", Code::Unavailable, Reason::IssuerNotReached);
    fails("slow", Code::Timeout, Reason::IssuerNotReached);
    fails("not there", Code::NotFound, Reason::IssuerNotReached);
    fails("leads elsewhere", Code::Refused, Reason::IssuerRefused);
    fails("huge", Code::TooBig, Reason::IssuerRefused);
    fails("a web page", Code::Malformed, Reason::IssuerRefused);
    const auto says = [](const char* name, const QByteArray& answer) {
        QTest::newRow(name) << Code::Internal << answer << Reason::IssuerRefused;
    };
    says("nothing", "");
    says("HTML", "<!doctype html><p>hallo");
    says("a list", "[]");
    says("of another", documentOf(u"did:web:evil.nl"_s));
    says("two ids", R"({"id":"did:web:stad.nl","id":"did:web:stad.nl"})");
    says("no keys", R"({"id":"did:web:stad.nl"})");
    says("a key set in its place", keySet({ ownJwk(1, did + u"#key-1"_s) }));
    says("too long", documentOf(did) + QByteArray(300'000, ' '));
    says("deep", R"({"id":)" + QByteArray(1000, '['));
}

void IssuerKeysTest::failures()
{
    QFETCH(Code, code);
    QFETCH(QByteArray, answer);
    QFETCH(Reason, reason);
    if (code == Code::Internal)
        m_web->answer(didAddress, answer);
    else
        m_web->fail(didAddress, code);
    const Report report = verify(badge(did, did + u"#key-1"_s), asking());
    QCOMPARE(report.verdict, Verdict::Unsure);
    QCOMPARE(answerOf(report, u"signature"_s), Answer::Unknown);
    QCOMPARE(reasonOf(report, u"signature"_s), reason);
    QCOMPARE(reasonOf(report, u"issuer-key"_s), reason);
}

void IssuerKeysTest::knownFirst()
{
    TrustedIssuer known{ did, { { did + u"#key-1"_s, samples::key().publicKey() } }, {}, {}, {} };
    known.source = TrustedIssuer::Source::Given;
    const Report report = verify(badge(did, did + u"#key-1"_s), asking({ known }));
    QCOMPARE(report.verdict, Verdict::Valid);
    QVERIFY2(m_web->asked.isEmpty(), "who is known need not be asked");
}

void IssuerKeysTest::keptDocument()
{
    m_web->isKept = true;
    m_web->answer(didAddress, documentOf(did));
    Report report = verify(badge(did, did + u"#key-1"_s), asking());
    QCOMPARE(report.verdict, Verdict::Unsure);
    QCOMPARE(reasonOf(report, u"issuer-key"_s), Reason::KeyFromKept);
    QVERIFY(report.check(u"issuer-key")->why.contains("2026-05-01"_L1));
    // It may have got a new key since: no reason to refuse.
    report = verify(badge(did, did + u"#key-9"_s), asking());
    QCOMPARE(report.verdict, Verdict::Unsure);
}

void IssuerKeysTest::newDocumentBeforeKeptIssuer()
{
    TrustedIssuer kept{ did, { { did + u"#key-1"_s, samples::key().publicKey() } }, {}, {}, {} };
    kept.source = TrustedIssuer::Source::KeptDocument;
    kept.since = QDate(2026, 1, 5);
    m_web->fail(didAddress, Code::Unavailable);
    Report report = verify(badge(did, did + u"#key-1"_s), asking({ kept }));
    QCOMPARE(report.verdict, Verdict::Valid);
    QCOMPARE(reasonOf(report, u"issuer-known"_s), Reason::KnownFromBefore);
    // The issuer took that key away.
    m_web->answer(didAddress, documentOf(did, 6));
    report = verify(badge(did, did + u"#key-1"_s), asking({ kept }));
    QCOMPARE(report.verdict, Verdict::Refused);
    QCOMPARE(reasonOf(report, u"issuer-key"_s), Reason::KeyNotOfIssuer);
}

void IssuerKeysTest::rsa()
{
    static const samples::RsaSigner signer;
    const QString kid = u"https://stad.nl/.well-known/keys#r"_s;
    QJsonObject jwk = signer.jwk();
    jwk.insert(u"kid"_s, kid);
    m_web->answer(u"https://stad.nl/.well-known/keys"_s, keySet({ jwk }));
    const QByteArray good =
        signer.compact(samples::compact({ { u"alg"_s, u"RS256"_s }, { u"kid"_s, kid } }),
                       samples::compact(payloadOf(site)));
    Report report = verify(good, asking());
    QCOMPARE(answerOf(report, u"signature"_s), Answer::Yes);
    QCOMPARE(reasonOf(report, u"issuer-key"_s), Reason::KeyFromDocument);
    TrustedIssuer known{ site, {}, {}, {}, {} };
    known.rsaKeys = { { kid, *crypto::rsaFromJwk(signer.jwk()) } };
    QCOMPARE(verify(good, samples::trusting({ known })).verdict, Verdict::Valid);
    QByteArray bad = good;
    bad[bad.size() - 5] = bad[bad.size() - 5] == 'A' ? 'B' : 'A';
    QCOMPARE(verify(bad, samples::trusting({ known })).verdict, Verdict::Refused);
}

void IssuerKeysTest::keyAndAlgorithmFit_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<QString>("kid");
    QTest::addColumn<bool>("fits");
    QTest::newRow("EdDSA") << u"EdDSA"_s << u"#ed"_s << true;
    QTest::newRow("RS256") << u"RS256"_s << u"#rsa"_s << true;
    QTest::newRow("RS256 with Ed25519") << u"RS256"_s << u"#ed"_s << false;
    QTest::newRow("EdDSA with RSA") << u"EdDSA"_s << u"#rsa"_s << false;
    for (const auto& alg :
         { u"none"_s, u"HS256"_s, u"ES256"_s, u"PS256"_s, u"RS384"_s, u"RS512"_s })
        QTest::newRow(qPrintable(alg)) << alg << u"#rsa"_s << false;
}

void IssuerKeysTest::keyAndAlgorithmFit()
{
    QFETCH(QString, alg);
    QFETCH(QString, kid);
    QFETCH(bool, fits);
    static const samples::RsaSigner signer;
    TrustedIssuer known{ did, { { did + u"#ed"_s, samples::key().publicKey() } }, {}, {}, {} };
    known.rsaKeys = { { did + u"#rsa"_s, *crypto::rsaFromJwk(signer.jwk()) } };
    const QJsonObject header{ { u"alg"_s, alg }, { u"kid"_s, did + kid } };
    const QByteArray payload = samples::compact(payloadOf(did));
    // Signed as the key of that name would, whatever the header says.
    const QByteArray jwt = kid == "#rsa"_L1 ? signer.compact(samples::compact(header), payload)
                                            : samples::resigned(header, payloadOf(did));
    const Report report = verify(jwt, samples::trusting({ known }));
    QCOMPARE(report.verdict, fits ? Verdict::Valid : Verdict::Refused);
    if (!fits && !alg.startsWith("EdDSA"_L1) && alg != "RS256"_L1)
        QVERIFY(report.check(u"signature")->why.contains(alg));
}

void IssuerKeysTest::headerKeyAgrees()
{
    m_web->answer(didAddress, documentOf(did));
    const auto header = [](quint64 seed) {
        return QJsonObject{ { u"alg"_s, u"EdDSA"_s },
                            { u"kid"_s, did + u"#key-1"_s },
                            { u"jwk"_s, crypto::toJwk(samples::key(seed).publicKey()) } };
    };
    QCOMPARE(
        answerOf(verify(samples::resigned(header(1), payloadOf(did)), asking()), u"issuer-key"_s),
        Answer::Yes);
    const Report report = verify(samples::resigned(header(7), payloadOf(did), 7), asking());
    QCOMPARE(reasonOf(report, u"signature"_s), Reason::HeaderRefused);
    QCOMPARE(report.verdict, Verdict::Refused);
}

void IssuerKeysTest::eachAddressOnce()
{
    m_web->answer(didAddress, documentOf(did));
    verify(badge(did, did + u"#key-1"_s), asking());
    QCOMPARE(m_web->asked, QStringList{ didAddress });
    m_web->fail(didAddress, Code::Timeout);
    m_web->asked.clear();
    verify(badge(did, did + u"#key-1"_s), asking());
    QCOMPARE(m_web->asked, QStringList{ didAddress });
}

QTEST_GUILESS_MAIN(IssuerKeysTest)
#include "issuerkeystest.moc"
