// SPDX-License-Identifier: GPL-3.0-or-later
// The agreement's paper: whose promise stands on it.
#include "tests/unitmain.h"

#include "tests/ui/award/stage.h"
#include "ui/award/paperjob.h"

namespace inkaart::award {

using namespace Qt::StringLiterals;
using session::Place;
using test::Stage;

class AgreementPaperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesWhoHadTheTalk_data();
    void namesWhoHadTheTalk();
};

namespace {

base::RecordId addWorker(Stage& stage, const QString& name, const QString& telephone)
{
    const base::RecordId id = stage.data.store().newRecordId();
    const dossier::Worker worker{ .name = name, .telephone = telephone };
    if (!stage.data.store().appendToCentre({ dossier::create(id, worker) }))
        qFatal("no worker");
    return id;
}

} // namespace

void AgreementPaperTest::namesWhoHadTheTalk_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("telephone");
    QTest::newRow("somebody else") << true << u"Karim"_s << u"06 1234 5678"_s;
    QTest::newRow("nobody known") << false << u"Noor"_s << QString();
}

void AgreementPaperTest::namesWhoHadTheTalk()
{
    QFETCH(bool, isKnown);
    Stage stage;
    dossier::Conversation talk;
    if (isKnown)
        talk.worker = addWorker(stage, u"Karim Aziz"_s, u"06 1234 5678"_s);
    talk.agreement.workerDoes = u"Ik bel de kok."_s;
    const base::RecordId record = *stage.open().add(talk);
    PaperJob job({ .kind = Place::Kind::Preview,
                   .learner = stage.learner,
                   .record = record,
                   .detail = u"agreement"_s },
                 stage.session());
    QSignalSpy finished(&job, &PaperJob::finished);
    job.start();
    QVERIFY(finished.wait());
    QCOMPARE(job.pages().size(), 1);
    const auto page = std::get<print::AgreementPage>(job.pages().first());
    QTEST(page.worker, "name");
    QTEST(page.telephone, "telephone");
}

} // namespace inkaart::award

QTEST_MAIN(inkaart::award::AgreementPaperTest)
#include "agreementpapertest.moc"
