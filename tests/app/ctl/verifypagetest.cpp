// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/verifypagecases.h"
#include "tests/unitmain.h"

using namespace Qt::StringLiterals;
using namespace inkaart;
using tests::Browser;
using tests::ctl;
using tests::PageCases;

/// `inkaartctl verify-page` in a real Chromium, on codes as paper has them.
class VerifyPageTest : public QObject {
    Q_OBJECT

private:
    QHash<QString, QJsonObject> m_answers;

    bool isMissing() const { return m_answers.isEmpty(); }

private Q_SLOTS:
    void initTestCase();
    void verdicts_data();
    void verdicts();
    void everyChangedCharacterIsRefused();
    void nothingElseIsAsked();
    void textsStayText();
    void languages_data();
    void languages();
    void everybodyCanReadIt_data();
    void everybodyCanReadIt();
    void issuersArePutIn();
    void partsReadStrictly();
};

void VerifyPageTest::initTestCase()
{
    if (const QString lacks = Browser::lacks(); !lacks.isEmpty())
        QSKIP(qPrintable(lacks));
    PageCases cases;
    cases.makeWeb();
    cases.makeCentre();
    cases.makeCityBadges();
    cases.makeBroken();
    cases.makeOlderBrowsers();
    cases.makeLooks();
    QByteArray error;
    m_answers = Browser::ask(cases.task(), cases.folder(), &error);
    QVERIFY2(m_answers.size() == cases.count(), error.constData());
}

void VerifyPageTest::verdicts_data()
{
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char* name, const QString& verdict, const QString& check = {},
                        const QString& answer = {}) {
        QTest::newRow(name) << verdict << check << answer;
    };
    const QString signature = u"signature"_s;
    const QString structure = u"structure"_s;
    const QString dates = u"dates"_s;
    const QString status = u"status"_s;
    const QString issuerKey = u"issuerKey"_s;
    const QString known = u"issuerKnown"_s;
    row("paper", u"valid"_s, known, u"yes knownListed"_s);
    row("paper offline", u"valid"_s, known, u"yes knownListed"_s);
    row("paper elsewhere", u"unsure"_s, known, u"unknown notKnown"_s);
    row("pasted", u"valid"_s, signature, u"yes signatureFits"_s);
    row("pasted without city", u"valid"_s, signature, u"yes signatureFits"_s);
    row("passport", u"valid"_s, dates, u"yes printed"_s);
    row("passport elsewhere", u"unsure"_s, known, u"unknown notKnownNameless"_s);
    row("passport of the city", u"valid"_s, known, u"yes knownOwner"_s);
    row("passport changed", u"refused"_s);
    row("city", u"valid"_s, status, u"yes statusGood"_s);
    row("city elsewhere", u"unsure"_s, issuerKey, u"yes keyOfIssuer"_s);
    row("city without list", u"valid"_s, known, u"yes knownOwner"_s);
    row("city offline", u"unsure"_s, status, u"unknown notReached"_s);
    row("revoked", u"refused"_s, status, u"no revoked"_s);
    row("revoked, last bit", u"refused"_s, status, u"no revoked"_s);
    row("out of range", u"unsure"_s, status, u"unknown answerRefused"_s);
    row("plain list", u"valid"_s, status, u"yes statusAddress"_s);
    row("plain list, revoked", u"refused"_s, status, u"no revoked"_s);
    row("plain list of others", u"unsure"_s, status, u"unknown statusKind"_s);
    row("forged list", u"unsure"_s, status, u"unknown answerRefused"_s);
    row("no list there", u"unsure"_s, status, u"unknown notReached"_s);
    row("another key", u"refused"_s, issuerKey, u"no keyNotOfIssuer"_s);
    row("centre of the city", u"valid"_s, issuerKey, u"yes keyOfIssuer"_s);
    row("html", u"unsure"_s, issuerKey, u"unknown answerRefused"_s);
    row("groot", u"unsure"_s, issuerKey, u"unknown answerRefused"_s);
    row("dicht", u"unsure"_s, issuerKey, u"unknown notReached"_s);
    row("verder", u"unsure"_s, issuerKey, u"unknown notReached"_s);
    row("weg", u"unsure"_s, issuerKey, u"unknown notReached"_s);
    row("inside the network", u"unsure"_s, issuerKey, u"unknown issuerOther"_s);
    row("expired", u"refused"_s, dates, u"no expired"_s);
    row("not yet", u"refused"_s, dates, u"no notYet"_s);
    row("no code", u"refused"_s, structure, u"no notACode"_s);
    row("nothing", {});
    row("cut", u"refused"_s);
    row("twin signature", u"refused"_s, signature, u"no signatureWrong"_s);
    row("signed by another", u"refused"_s, signature, u"no signatureWrong"_s);
    row("alg none", u"refused"_s, signature, u"no algorithm"_s);
    row("alg HS256", u"refused"_s, signature, u"no algorithm"_s);
    row("another header name", u"refused"_s, signature, u"no header"_s);
    row("another kid", u"refused"_s, signature, u"no header"_s);
    row("a private key", u"refused"_s, signature, u"no header"_s);
    row("another iss", u"refused"_s, structure, u"no mismatch"_s);
    row("another nbf", u"refused"_s, structure, u"no mismatch"_s);
    row("a name twice", u"refused"_s, structure, u"no badJson"_s);
    row("older: good", u"valid"_s, signature, u"yes signatureFits"_s);
    row("older: changed", u"refused"_s, signature, u"no signatureWrong"_s);
    row("older: twin signature", u"refused"_s, signature, u"no signatureWrong"_s);
    row("older: revoked", u"refused"_s, status, u"no revoked"_s);
}

void VerifyPageTest::verdicts()
{
    if (isMissing())
        QSKIP("the page was not looked at");
    QFETCH(QString, check);
    const QJsonObject answer = m_answers.value(QString::fromLatin1(QTest::currentDataTag()));
    QTEST(answer["verdict"_L1].toString(), "verdict");
    if (!check.isEmpty())
        QTEST(answer["checks"_L1][check].toString(), "answer");
}

void VerifyPageTest::everyChangedCharacterIsRefused()
{
    if (isMissing())
        QSKIP("the page was not looked at");
    const QJsonArray verdicts = m_answers[u"sweep"_s]["verdicts"_L1].toArray();
    QVERIFY(verdicts.size() > 80);
    for (const QJsonValue verdict : verdicts)
        QCOMPARE(verdict.toString(), u"refused"_s);
}

/// Nothing goes anywhere but to the issuer, no answer of whom holds up the page; nothing goes wrong
/// in the script, and its own policy stops nothing of it.
void VerifyPageTest::nothingElseIsAsked()
{
    if (isMissing())
        QSKIP("the page was not looked at");
    for (const QJsonObject& answer : std::as_const(m_answers)) {
        QStringList asked;
        for (const QJsonValue request : answer["requests"_L1].toArray())
            asked.append(request.toString());
        const QString name = answer["name"_L1].toString();
        const QString first = asked.takeFirst();
        QVERIFY2(first.endsWith("/v"_L1) || first.endsWith("/page.html"_L1), qPrintable(first));
        for (const QString& one : asked)
            QVERIFY2(one.endsWith("/did.json"_L1) || one.contains("/status/"_L1),
                     qPrintable(name + one));
        for (const QJsonValue error : answer["errors"_L1].toArray()) {
            const QString text = error.toString();
            const bool isUnreached =
                text.contains("Failed to load resource"_L1) || text.contains("CORS policy"_L1);
            QVERIFY2(isUnreached
                         && tests::compact(answer["checks"_L1].toObject()).contains("notReached"),
                     qPrintable(name + text));
        }
    }
    QCOMPARE(m_answers[u"paper"_s]["requests"_L1].toArray().size(), 1);
    QCOMPARE(m_answers[u"inside the network"_s]["requests"_L1].toArray().size(), 1);
}

void VerifyPageTest::textsStayText()
{
    if (isMissing())
        QSKIP("the page was not looked at");
    // Every sentence has its words.
    for (const QJsonObject& answer : std::as_const(m_answers))
        QVERIFY(!answer["text"_L1].toString().contains("verify."_L1));
    const QString text = m_answers[u"markup"_s]["text"_L1].toString();
    QVERIFY(text.contains("<img src=x onerror=alert(1)>"_L1));
    QVERIFY(!text.contains(u'\u202E'));
    const QString passport = m_answers[u"passport"_s]["text"_L1].toString();
    QVERIFY2(passport.contains("IK-"_L1) && passport.contains("Amina"_L1), qPrintable(passport));
    QVERIFY(m_answers[u"paper"_s]["text"_L1].toString().contains("Amina"_L1));
    QVERIFY(m_answers[u"passport of the city"_s]["text"_L1].toString().contains("Sam de Boer"_L1));
    QVERIFY(!m_answers[u"passport changed"_s]["text"_L1].toString().contains("Boer"_L1));
}

void VerifyPageTest::languages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("direction");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("nl") << u"nl"_s << u"ltr"_s << u"Geldig"_s;
    QTest::newRow("en") << u"en"_s << u"ltr"_s << u"Valid"_s;
    QTest::newRow("ar") << u"ar"_s << u"rtl"_s << u"صالحة"_s;
    QTest::newRow("uk") << u"uk"_s << u"ltr"_s << u"Дійсна"_s;
    QTest::newRow("fr") << u"nl"_s << u"ltr"_s << u"Geldig"_s;
    QTest::newRow("chosen") << u"ar"_s << u"rtl"_s << u"صالحة"_s;
}

void VerifyPageTest::languages()
{
    if (isMissing())
        QSKIP("the page was not looked at");
    QFETCH(QString, verdict);
    const QJsonObject answer = m_answers.value(QString::fromLatin1(QTest::currentDataTag()));
    QTEST(answer["language"_L1].toString(), "language");
    QTEST(answer["direction"_L1].toString(), "direction");
    const QString text = answer["text"_L1].toString();
    QVERIFY2(text.contains(u'\n' + verdict + u'\n'), qPrintable(text));
    QVERIFY(!text.contains(u'%') && !text.contains(".."_L1));
}

void VerifyPageTest::everybodyCanReadIt_data()
{
    QTest::addColumn<QString>("look");
    for (const auto& look : { u"nl"_s, u"nl dark"_s, u"nl narrow"_s, u"ar"_s, u"uk"_s,
                              u"uk narrow"_s, u"empty"_s, u"refused dark"_s })
        QTest::newRow(qPrintable(look)) << look;
}

/// By axe: names, roles, order of headings, contrast; and nothing stands beside a narrow screen.
void VerifyPageTest::everybodyCanReadIt()
{
    if (isMissing())
        QSKIP("the page was not looked at");
    QFETCH(QString, look);
    const QJsonObject answer = m_answers.value(look);
    QVERIFY(answer.contains("access"_L1));
    const QByteArray found = QJsonDocument(answer["access"_L1].toArray()).toJson();
    QVERIFY2(answer["access"_L1].toArray().isEmpty(), found.constData());
    QVERIFY(!answer["isWide"_L1].toBool());
}

void VerifyPageTest::issuersArePutIn()
{
    QVERIFY(PageCases::page({}).contains("\"trusted\":[]"));
    const QString did = crypto::toDidKey(tests::key().publicKey());
    QVERIFY(PageCases::page({ u"--trust"_s, did }).contains("\"did\":\"" + did.toUtf8()));
    QCOMPARE(ctl({ u"verify-page"_s, u"--trust"_s, u"/nowhere"_s }).code, 2);
}

/// The parts that take bytes apart, against Node's own zlib and JSON.
void VerifyPageTest::partsReadStrictly()
{
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    if (node.isEmpty())
        QSKIP("node is not installed");
    QProcess process;
    process.start(node,
                  { QStringLiteral(INKAART_SOURCE_DIR "/tests/interop/verifyparts.mjs"),
                    QStringLiteral(INKAART_SOURCE_DIR "/resources/verify-page") });
    QVERIFY(process.waitForFinished(120000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

QTEST_GUILESS_MAIN(VerifyPageTest)
#include "verifypagetest.moc"
