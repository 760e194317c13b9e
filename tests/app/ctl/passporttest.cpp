// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/base/encoding.h"
#include "core/credential/paper.h"
#include "core/credential/reader.h"
#include "core/print/document.h"
#include "tests/app/ctl/program.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace inkaart;
using inkaart::tests::Answer;
using inkaart::tests::ctl;

/// What verify says of a passport on paper, when it is not as it was printed or counts no more.
class PassportTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_store;
    QString m_learner;
    QString m_passport;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString tamperedPdf() const;

private Q_SLOTS:
    void initTestCase();
    void changedPaperIsRefused();
    void theOwnCentreIsKnown();
    void aLineThatWasTakenBackIsNamed();
};

void PassportTest::initTestCase()
{
    m_store = path(u"centre"_s);
    QCOMPARE(ctl({ u"demo"_s, m_store, u"--learners"_s, u"20"_s, u"--seed"_s, u"7"_s }).code, 0);
    const Answer found = ctl({ u"learners"_s, u"--store"_s, m_store, u"--search"_s, u"أمينة"_s });
    m_learner = found.line().section(u' ', 0, 0);
    m_passport = path(u"passport.pdf"_s);
    const Answer made = ctl({ u"certificate"_s, u"--kind"_s, u"passport"_s, u"--store"_s, m_store,
                              u"--learner"_s, m_learner, u"--out"_s, m_passport });
    QVERIFY2(made.code == 0, made.error.constData());
}

/// The same paper with another name in its code, under the old signature.
QString PassportTest::tamperedPdf() const
{
    const auto found = credential::findCredentialIn(m_passport);
    if (!found || !found->isPassport)
        return {};
    QList<QByteArray> parts = found->bytes.split('.');
    QByteArray payload = base::fromBase64Url(parts[1]).value_or(QByteArray());
    parts[1] = base::toBase64Url(payload.replace("Amina", "Fatma"));
    const auto code = credential::paperCode(parts.join('.'));
    auto qr = code ? credential::makeQr(*code) : base::fail(code.error());
    if (!qr)
        return {};
    print::PassportPage page;
    page.qr = std::move(*qr);
    const auto pdf = print::toPdf({ page });
    QFile file(path(u"tampered.pdf"_s));
    return pdf && file.open(QIODevice::WriteOnly) && file.write(*pdf) > 0 ? file.fileName()
                                                                          : QString();
}

void PassportTest::changedPaperIsRefused()
{
    const QString pdf = tamperedPdf();
    QVERIFY(!pdf.isEmpty());
    const Answer answer = ctl({ u"verify"_s, pdf, u"--json"_s });
    QCOMPARE(answer.code, 1);
    QVERIFY(answer.error.isEmpty());
    QCOMPARE(answer.json()["verdict"_L1].toString(), u"refused"_s);
    const QJsonArray checks = answer.json()["checks"_L1].toArray();
    QCOMPARE(checks.size(), 1);
    QCOMPARE(checks[0]["name"_L1].toString(), u"signature"_s);
    QCOMPARE(checks[0]["result"_L1].toString(), u"no"_s);
    QVERIFY(!checks[0]["why"_L1].toString().isEmpty());
    const Answer words = ctl({ u"verify"_s, pdf });
    QCOMPARE(words.code, 1);
    QCOMPARE(words.line(), u"refused"_s);
    QVERIFY(!words.out.contains("Fatma"));
}

void PassportTest::theOwnCentreIsKnown()
{
    QCOMPARE(ctl({ u"verify"_s, m_passport, u"--json"_s }).code, 4);
    const Answer answer = ctl({ u"verify"_s, m_passport, u"--store"_s, m_store, u"--json"_s });
    QCOMPARE(answer.code, 0);
    const QJsonObject passport = answer.json()["passport"_L1].toObject();
    QVERIFY(passport["holder"_L1].toString().contains(u"Amina"_s));
    QVERIFY(!passport["lines"_L1].toArray().isEmpty());
    QCOMPARE(ctl({ u"verify"_s, m_passport, u"--store"_s, path(u"nowhere"_s) }).code, 2);
}

void PassportTest::aLineThatWasTakenBackIsNamed()
{
    const QStringList of = { u"--store"_s, m_store };
    const Answer shown = ctl(QStringList{ u"show"_s, m_learner, u"--json"_s } + of);
    const QJsonObject award = shown.json()["awards"_L1].toArray().first().toObject();
    const QString number = award["number"_L1].toString();
    QVERIFY(number.startsWith(u"IK-"_s));
    const Answer revoked =
        ctl(QStringList{ u"award"_s, u"revoke"_s, u"--award"_s, award["id"_L1].toString(),
                         u"--learner"_s, m_learner, u"--why"_s, u"Vergissing"_s }
            + of);
    QVERIFY2(revoked.code == 0, revoked.error.constData());
    const Answer answer = ctl(QStringList{ u"verify"_s, m_passport, u"--json"_s } + of);
    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.json()["verdict"_L1].toString(), u"refused"_s);
    for (const QJsonValue line : answer.json()["passport"_L1]["lines"_L1].toArray())
        QCOMPARE(line["status"_L1].toString() == "revoked"_L1,
                 line["number"_L1].toString() == number);
    const Answer words = ctl(QStringList{ u"verify"_s, m_passport } + of);
    QVERIFY(QString::fromUtf8(words.out).contains(u"  taken back on "_s));
}

QTEST_MAIN(PassportTest)
#include "passporttest.moc"
