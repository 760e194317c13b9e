// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/credential/fakeweb.h"
#include "tests/core/credential/resigned.h"
#include "tests/unitmain.h"

#include <QTest>

using namespace inkaart;
using namespace inkaart::credential;
using namespace Qt::StringLiterals;
using samples::reasonOf;

namespace {

QString didOf(quint64 seed)
{
    return crypto::toDidKey(samples::key(seed).publicKey());
}

/// A badge of key 1 that names the list.
QByteArray badge()
{
    QJsonObject payload = samples::part(samples::jwt(), 1);
    payload.insert(u"credentialStatus"_s,
                   QJsonObject{ { u"id"_s, u"https://stad.nl/revoked"_s },
                                { u"type"_s, u"1EdTechRevocationList"_s } });
    return samples::resigned(samples::part(samples::jwt(), 0), payload);
}

QByteArray revocationList(const QByteArray& revoked, const QString& issuer = didOf(1))
{
    return "{\"id\":\"https://stad.nl/revoked\",\"type\":\"1EdTechRevocationList\",\"issuer\":\""
        + issuer.toLatin1() + "\",\"revokedCredential\":" + revoked + '}';
}

} // namespace

/// The revocation list of Open Badges before there were status lists.
class RevocationListTest : public QObject {
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
};

void RevocationListTest::answers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Reason>("reason");
    const QByteArray id = samples::part(samples::jwt(), 1)["id"_L1].toString().toLatin1();
    const auto row = [](const char* name, const QByteArray& answer, Reason reason) {
        QTest::newRow(name) << answer << reason;
    };
    row("none", revocationList("[]"), Reason::StatusGood);
    row("others", revocationList("[\"urn:x\",{\"id\":\"urn:y\",\"revoked\":true}]"),
        Reason::StatusGood);
    row("by id", revocationList("[\"" + id + "\"]"), Reason::Revoked);
    row("by object",
        revocationList("[{\"id\":\"" + id + "\",\"revocationReason\":\"vergissing\"}]"),
        Reason::Revoked);
    row("not revoked after all", revocationList("[{\"id\":\"" + id + "\",\"revoked\":false}]"),
        Reason::StatusGood);
    row("an array alone", "[\"" + id + "\"]", Reason::Revoked);
    row("of another issuer", revocationList("[]", didOf(2)), Reason::StatusRefused);
    row("no list", "{\"id\":\"https://stad.nl/revoked\"}", Reason::StatusRefused);
    row("another list", "{\"id\":\"https://stad.nl/x\",\"revokedCredential\":[]}",
        Reason::StatusRefused);
    row("twice a name", "{\"revokedCredential\":[],\"revokedCredential\":[]}",
        Reason::StatusRefused);
    row("a web page", "<html>", Reason::StatusRefused);
}

void RevocationListTest::answers()
{
    QFETCH(QByteArray, answer);
    const auto web = std::make_shared<samples::FakeWeb>();
    web->answer(u"https://stad.nl/revoked"_s, answer);
    VerifyOptions options = samples::trusting();
    options.web = web;
    const Report report = verify(badge(), options);
    QTEST(reasonOf(report, u"status"_s), "reason");
    QCOMPARE(report.verdict == Verdict::Valid, reasonOf(report, u"status"_s) == Reason::StatusGood);
}

QTEST_GUILESS_MAIN(RevocationListTest)
#include "revocationlisttest.moc"
