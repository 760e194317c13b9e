// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/base/encoding.h"
#include "tests/core/credential/samples.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace inkaart;
using namespace inkaart::credential;
using namespace Qt::StringLiterals;

/// Our badges before an independent library (jose), and its badges before us.
class InteropTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void joseAcceptsOurs_data();
    void joseAcceptsOurs();
    void joseRefusesChanged();
    void weAcceptTheirs();

private:
    /// What tests/interop/jwt.mjs answers on standard output; empty when it refuses.
    QByteArray ask(const QStringList& arguments, const QByteArray& input);
    QString m_node;
};

static const QString interopDir = QStringLiteral(INKAART_SOURCE_DIR "/tests/interop");

void InteropTest::initTestCase()
{
    m_node = QStandardPaths::findExecutable(u"node"_s);
    if (m_node.isEmpty())
        QSKIP("node is not installed");
    if (!QDir(interopDir + u"/node_modules/jose"_s).exists())
        QSKIP("the package jose is not installed: run npm ci in tests/interop");
}

QByteArray InteropTest::ask(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(m_node, QStringList{ interopDir + u"/jwt.mjs"_s } + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput().trimmed();
}

static QString jwkText(const QJsonObject& jwk)
{
    return QString::fromUtf8(QJsonDocument(jwk).toJson(QJsonDocument::Compact));
}

void InteropTest::joseAcceptsOurs_data()
{
    QTest::addColumn<QByteArray>("jwt");
    QTest::newRow("public") << samples::jwt(Edition::Public);
    QTest::newRow("own") << samples::jwt(Edition::Own);
    QTest::newRow("paper") << samples::jwt(Edition::Paper);
    const auto code = paperCode(samples::jwt(Edition::Paper));
    QTest::newRow("from the code on paper") << jwtFromQrText(code->text()).value_or(QByteArray());
}

void InteropTest::joseAcceptsOurs()
{
    QFETCH(QByteArray, jwt);
    const auto answer =
        ask({ u"verify"_s, jwkText(crypto::toJwk(samples::key().publicKey())) }, jwt);
    const auto payload = QJsonDocument::fromJson(answer).object();
    QCOMPARE(payload,
             QJsonDocument::fromJson(base::fromBase64Url(jwt.split('.')[1]).value()).object());
}

void InteropTest::joseRefusesChanged()
{
    QByteArray jwt = samples::jwt();
    jwt[jwt.size() / 2] = jwt[jwt.size() / 2] == 'A' ? 'B' : 'A';
    QVERIFY(
        ask({ u"verify"_s, jwkText(crypto::toJwk(samples::key().publicKey())) }, jwt).isEmpty());
    QVERIFY(
        ask({ u"verify"_s, jwkText(crypto::toJwk(samples::key(2).publicKey())) }, samples::jwt())
            .isEmpty());
}

void InteropTest::weAcceptTheirs()
{
    const auto key = samples::key();
    const QByteArray payload = base::fromBase64Url(samples::jwt().split('.')[1]).value();
    const auto jwt = ask(
        { u"sign"_s, jwkText(crypto::toJwk(key)), crypto::didKeyMethod(key.publicKey()) }, payload);
    QCOMPARE(verify(jwt, samples::trusting()).verdict, Verdict::Valid);
    QCOMPARE(verify(jwt, samples::trusting({})).verdict, Verdict::Unsure);
}

QTEST_GUILESS_MAIN(InteropTest)
#include "interoptest.moc"
