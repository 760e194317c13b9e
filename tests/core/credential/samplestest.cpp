// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/credential/fakeweb.h"
#include "tests/core/credential/resigned.h"
#include "tests/unitmain.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace inkaart;
using namespace inkaart::credential;
using namespace Qt::StringLiterals;

namespace {

const QString sampleDir = QStringLiteral(INKAART_SOURCE_DIR "/../shared/conformance/samples/");

QByteArray sample(const QString& name)
{
    return samples::fileBytes(sampleDir + name);
}

/// The folder as what the addresses answer.
std::shared_ptr<samples::FakeWeb> folder()
{
    auto web = std::make_shared<samples::FakeWeb>();
    web->answer(u"https://sprong.voorbeeld.nl/.well-known/did.json"_s,
                sample(u"folder/did.json"_s));
    const auto urls = QJsonDocument::fromJson(sample(u"folder/urls.json"_s)).object();
    for (auto it = urls.begin(); it != urls.end(); ++it)
        web->answer(it.key(), sample(u"folder/"_s + it.value().toString()));
    const auto keySets = QJsonDocument::fromJson(sample(u"folder/jwks.json"_s)).object();
    for (auto it = keySets.begin(); it != keySets.end(); ++it)
        web->answer(it.key(), samples::compact(it.value().toObject()));
    return web;
}

/// The issuers of the samples, known.
QList<TrustedIssuer> issuers()
{
    QList<TrustedIssuer> all;
    if (const auto city = parseTrust(sample(u"folder/did.json"_s)))
        all.append(*city);
    for (const char* did : { "did:key:z6MkkPuNvSrNR98UTs4M1yCgJ2vh3idK8JQAUREhF6zvh2Hd",
                             "did:key:z6MkthhwwHAHcDU2chyCPcwpbUEhZfD1MCGhEcxF8JqTsAdt" }) {
        if (const auto known = trustDidKey(QString::fromLatin1(did)))
            all.append(*known);
    }
    return all;
}

} // namespace

/// The credentials of an independent implementation, with the verdicts that it gives them.
class SamplesTest : public QObject {
    Q_OBJECT

private slots:
    void verdicts_data();
    void verdicts();
    void keys_data();
    void keys();
};

void SamplesTest::verdicts_data()
{
    if (!QDir(sampleDir).exists())
        QSKIP("the conformance samples are not beside this checkout");
    QTest::addColumn<bool>("isGood");
    const auto expected = QJsonDocument::fromJson(sample(u"expected.json"_s)).object();
    QVERIFY(expected.size() >= 17);
    for (auto it = expected.begin(); it != expected.end(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.value()["ok"_L1].toBool();
}

void SamplesTest::verdicts()
{
    QFETCH(bool, isGood);
    const QString file = QString::fromLatin1(QTest::currentDataTag());
    VerifyOptions options = samples::trusting(issuers());
    options.web = folder();
    const Report report = verify(sample(file), options);
    QStringList whys;
    for (const auto& check : report.checks)
        whys.append(check.name + u' ' + answerName(check.answer) + u": "_s + check.why);
    const Verdict expected = isGood ? Verdict::Valid : Verdict::Refused;
    QVERIFY2(report.verdict == expected, qPrintable(whys.join(u"; "_s)));
}

void SamplesTest::keys_data()
{
    if (!QDir(sampleDir).exists())
        QSKIP("the conformance samples are not beside this checkout");
    QTest::addColumn<QString>("file");
    QTest::newRow("EdDSA") << u"jwt-eddsa-didweb.jwt"_s;
    QTest::newRow("RS256") << u"jwt-rs256-didweb.jwt"_s;
}

/// With nothing known: the issuer's own document gives the key.
void SamplesTest::keys()
{
    QFETCH(QString, file);
    VerifyOptions options = samples::trusting({});
    options.web = folder();
    const Report report = verify(sample(file), options);
    QCOMPARE(samples::answerOf(report, u"signature"_s), Check::Answer::Yes);
    QCOMPARE(samples::reasonOf(report, u"issuer-key"_s), Reason::KeyFromDocument);
    QCOMPARE(samples::reasonOf(report, u"issuer-known"_s), Reason::IssuerNotKnown);
}

QTEST_GUILESS_MAIN(SamplesTest)
#include "samplestest.moc"
