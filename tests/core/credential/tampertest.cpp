// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/dataintegrity.h"
#include "tests/core/credential/samples.h"
#include "tests/unitmain.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;
using namespace inkaart::credential;

/// One byte of a signed file changed, at every place of it: always refused.
class TamperTest : public QObject {
    Q_OBJECT

private slots:
    void everyByteCounts_data();
    void everyByteCounts();
};

namespace {

const QDir conformance(QStringLiteral(INKAART_SOURCE_DIR "/../shared/conformance/samples"));

QByteArray read(const char* name)
{
    QFile file(conformance.filePath(QString::fromLatin1(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray ownBadge()
{
    const auto signer = samples::key();
    const auto badge = build(samples::badge(signer), Edition::Public);
    const auto made =
        signDataIntegrity(badge, signer, crypto::didKeyMethod(signer.publicKey()), samples::now);
    return made ? QJsonDocument(*made).toJson(QJsonDocument::Compact) : QByteArray();
}

/// White space for white space changes nothing that anybody signed.
bool isOnlySpace(char was, char is)
{
    constexpr auto spaces = QByteArrayView(" \t\r\n");
    return spaces.contains(was) && spaces.contains(is);
}

} // namespace

void TamperTest::everyByteCounts_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("own jwt") << samples::jwt();
    QTest::newRow("own di") << ownBadge();
    // The large ones take a minute with unoptimised code.
    QList<const char*> names{ "di-minimal-didkey.json", "di-endorsement.json",
                              "jwt-endorsement.jwt", "jwt-eddsa-didkey.jwt" };
    if (qEnvironmentVariableIsSet("INKAART_LONG"))
        names << "di-full-didkey.json"
              << "status-1.json";
    for (const char* name : names)
        QTest::newRow(name) << read(name);
}

void TamperTest::everyByteCounts()
{
    QFETCH(QByteArray, file);
    if (file.isEmpty())
        QSKIP("the shared conformance data is not at hand");
    const QByteArray text = file.trimmed();
    QVERIFY(verify(text, { .now = samples::now }).verdict != Verdict::Refused);
    for (qsizetype i = 0; i < text.size(); ++i) {
        QByteArray changed = text;
        changed[i] = char(changed[i] ^ (1 << (i % 7)));
        if (isOnlySpace(text[i], changed[i]))
            continue;
        const auto report = verify(changed, { .now = samples::now });
        QVERIFY2(report.verdict == Verdict::Refused,
                 qPrintable(u"byte %1: %2"_s.arg(i).arg(
                     QString::fromUtf8(changed.mid(std::max<qsizetype>(i - 20, 0), 40)))));
    }
}

QTEST_GUILESS_MAIN(TamperTest)
#include "tampertest.moc"
