// SPDX-License-Identifier: GPL-3.0-or-later
// The issuer is asked only when somebody says so, and what it answers is kept when it is public.
#include "tests/unitmain.h"

#include "ui/award/issuersource.h"

#include "tests/core/credential/fakeweb.h"
#include "tests/ui/award/elsewhere.h"

#include <QDir>
#include <QSemaphore>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using credential::samples::FakeWeb;
using credential::samples::Web;
using session::Place;
using test::checkFrom;
using test::Stage;
using test::write;

namespace {

/// Answers when it is let go, once.
class SlowWeb final : public web::DocumentSource {
public:
    base::Result<web::Document> get(const QUrl&, qsizetype) override
    {
        ++asked;
        begun.release();
        goOn.acquire();
        return base::fail(base::Code::Timeout, u"too slow"_s);
    }
    std::atomic_int asked = 0;
    QSemaphore begun;
    QSemaphore goOn;
};

void answerBy(std::shared_ptr<web::DocumentSource> source, const QString& folder)
{
    IssuerPorts::instance() = { .network = [source] { return source; },
                                .folder = [folder] { return folder; } };
}

/// Presses the button and waits for the answer.
bool ask(Stage& stage)
{
    QSignalSpy checked(static_cast<CheckPage*>(stage.page.get()), &CheckPage::checked);
    return stage.click("askIssuerButton") && (!checked.isEmpty() || checked.wait(20000));
}

QString lineOf(const Stage& stage, const QString& question)
{
    Stage::settle();
    for (const auto* row : stage.page->findChildren<QWidget*>(u"check"_s)) {
        if (row->isVisible() && row->accessibleName().startsWith(question))
            return row->accessibleName();
    }
    return {};
}

} // namespace

class IssuerSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void cleanup() { IssuerPorts::instance() = IssuerPorts::real(); }

    void hostedBadgeIsAskedForOnlyThen()
    {
        Web there;
        putAll(there);
        QTemporaryDir folder;
        const auto source = there.options().web;
        answerBy(source, folder.filePath(u"kept"_s));
        Stage stage;
        QVERIFY(
            checkFrom(stage,
                      write(folder, u"a.json"_s,
                            credential::samples::compact(credential::samples::hostedAssertion()))));
        QCOMPARE(stage.words("badgeKind"), u"Open Badges 2.0"_s);
        QVERIFY(lineOf(stage, u"Handtekening klopt"_s).contains(u"niet na te gaan"_s));
        QVERIFY(ask(stage));
        QVERIFY(lineOf(stage, u"Handtekening klopt"_s).contains(u"ja"_s));
        QCOMPARE(stage.words("checkedName"), u"Lassen"_s);
        QCOMPARE(stage.words("askedTitle"), u"Zojuist gevraagd aan de uitgever."_s);
        // The badge itself is about somebody: only who gave it and what it is lie there.
        const QDir kept(folder.filePath(u"kept"_s));
        const auto files = kept.entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 2);
        for (const QFileInfo& info : files) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("recipient"));
        }
    }

    void withoutInternetItSaysSo()
    {
        QTemporaryDir folder;
        const auto source = std::make_shared<FakeWeb>();
        for (const QString& address : { credential::samples::assertion2,
                                        credential::samples::badge2, credential::samples::issuer2 })
            source->fail(address, base::Code::Unavailable);
        answerBy(source, folder.filePath(u"kept"_s));
        Stage stage;
        QVERIFY(
            checkFrom(stage,
                      write(folder, u"a.json"_s,
                            credential::samples::compact(credential::samples::hostedAssertion()))));
        QVERIFY(ask(stage));
        QVERIFY(stage.words("askedTitle").contains(u"geen antwoord"_s));
        QVERIFY(stage.find("askIssuerButton")->isEnabled());
    }

    void keptAnswersTellTheirDay()
    {
        QTemporaryDir folder;
        const auto there = std::make_shared<FakeWeb>();
        const QUrl list(u"https://werkplaats.voorbeeld.nl/lijst"_s);
        there->answer(list.toString(), R"({"id":"x","type":"Issuer"})");
        IssuerSource first(there, folder.path());
        QVERIFY(first.get(list, 1000));
        QCOMPARE(first.asked(), (Asked{ 1, 1, {} }));
        there->fail(list.toString(), base::Code::Timeout);
        IssuerSource second(there, folder.path());
        const auto kept = second.get(list, 1000);
        QVERIFY(kept && kept->isKept);
        QCOMPARE(second.asked().keptSince, there->fetched);
        // Nothing is there, which is an answer too.
        there->fail(list.toString(), base::Code::NotFound);
        IssuerSource third(there, folder.path());
        QVERIFY(!third.get(list, 1000));
        QCOMPARE(third.asked(), (Asked{ 1, 0, {} }));
        QVERIFY(askedSentence(second.asked()).contains(u"1 mei 2026"_s));
        QVERIFY(askedSentence(third.asked()).contains(u"geen antwoord"_s));
        QVERIFY(askedSentence(Asked()).contains(u"geen adres"_s));
    }

    void personalDocumentsAreNotWritten_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("assertion") << QByteArray(R"({"recipient":{"identity":"x"}})");
        QTest::newRow("badge") << QByteArray(
            R"({"credentialSubject":{"achievement":{"name":"a"}}})");
        QTest::newRow("signed badge") << test::signedElsewhere(test::elsewhere(u"Sam"_s));
        QTest::newRow("no JSON") << QByteArray("<html>Sam</html>");
    }
    void personalDocumentsAreNotWritten()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        const auto there = std::make_shared<FakeWeb>();
        const QUrl address(u"https://werkplaats.voorbeeld.nl/b"_s);
        there->answer(address.toString(), bytes);
        IssuerSource source(there, folder.path());
        QCOMPARE(source.get(address, 100000)->bytes, bytes);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    /// Whoever goes away waits for nothing, and no more is asked.
    void leavingStopsIt()
    {
        QTemporaryDir folder;
        const auto slow = std::make_shared<SlowWeb>();
        answerBy(slow, folder.filePath(u"kept"_s));
        {
            Stage stage;
            QVERIFY(checkFrom(
                stage,
                write(folder, u"a.json"_s,
                      credential::samples::compact(credential::samples::hostedAssertion()))));
            QVERIFY(stage.click("askIssuerButton"));
            QVERIFY(slow->begun.tryAcquire(1, 20000));
            QVERIFY(!stage.find("askIssuerButton")->isEnabled());
        }
        slow->goOn.release(100);
        QVERIFY(QThreadPool::globalInstance()->waitForDone(20000));
        QCOMPARE(slow->asked.load(), 1);
    }
};

} // namespace inkaart::award

QTEST_MAIN(inkaart::award::IssuerSourceTest)
#include "issuersourcetest.moc"
