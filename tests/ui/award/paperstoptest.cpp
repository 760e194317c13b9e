// SPDX-License-Identifier: GPL-3.0-or-later
// Paper that does not get finished: a stick that is full, and somebody who says stop.
#include "tests/unitmain.h"

#include "core/print/document.h"
#include "tests/core/base/noroom.h"
#include "tests/ui/award/papers.h"
#include "ui/award/paperwords.h"
#include "ui/award/paperwriter.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chiprow.h"

#include <QPdfWriter>
#include <QRandomGenerator>
#include <QSemaphore>
#include <QThreadPool>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using session::Place;
using test::award;
using test::awardSeveral;
using test::isPainted;
using test::isWritten;
using test::Stage;

class PaperStopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void init() { PaperPorts::instance() = PaperPorts::real(); }
    void saysThatTheStickIsFull();
    void fullStickIsTriedOnce_data();
    void fullStickIsTriedOnce();
    void stopsWhileItSaves();
    void stopsWhileItPrints();
    void stopsWhileItGathers();
};

namespace {

/// Nobody can save yet: every worker thread is busy until the test says go.
class BusyThreads {
public:
    BusyThreads()
    {
        for (int i = 0; i < m_count; ++i)
            QThreadPool::globalInstance()->start([go = m_go] { go->acquire(); });
    }
    ~BusyThreads() { m_go->release(m_count); }
    Q_DISABLE_COPY_MOVE(BusyThreads)

private:
    int m_count = QThreadPool::globalInstance()->maxThreadCount();
    std::shared_ptr<QSemaphore> m_go = std::make_shared<QSemaphore>();
};

/// A printer that waits with its second sheet until the test says go.
class SlowPrinter : public QPdfWriter {
public:
    explicit SlowPrinter(const QString& path)
        : QPdfWriter(path)
    {
        setPageSize(QPageSize(QPageSize::A4));
    }
    bool newPage() override
    {
        go.acquire();
        return QPdfWriter::newPage();
    }
    QSemaphore go;
};

} // namespace

void PaperStopTest::saysThatTheStickIsFull()
{
    Stage stage;
    award(stage);
    QTemporaryDir stick;
    const QString path = stick.filePath(u"uit.pdf"_s);
    PaperPorts::instance().chooseFile = [&](QWidget*, const QString&, const auto& chosen) {
        chosen(path);
    };
    stage.show(Place::Kind::Preview, u"certificates"_s);
    QVERIFY(isPainted(stage));
    {
        const tests::NoRoom full(100);
        QVERIFY(stage.click("savePdfButton"));
        QVERIFY(isWritten(stage));
    }
    const QString said = stage.words("previewNote");
    QVERIFY2(said.startsWith(u"Niet bewaard.\nDe stick of schijf is vol."_s), qPrintable(said));
    QVERIFY(QDir(stick.path()).isEmpty());
    stage.grab(u"preview-full"_s);
    // There is room again.
    QVERIFY(stage.click("savePdfButton"));
    QTRY_COMPARE(stage.words("previewNote"), u"Bewaard als PDF."_s);
}

void PaperStopTest::fullStickIsTriedOnce_data()
{
    QTest::addColumn<bool>("isReadOnly");
    QTest::newRow("full after two") << false;
    QTest::newRow("locked") << true;
}

void PaperStopTest::fullStickIsTriedOnce()
{
    QFETCH(bool, isReadOnly);
    PaperItem small{ .who = u"Sam"_s,
                     .fileName = u"kaartje"_s,
                     .pages = { print::RecoverySheet{} },
                     .attachments = {} };
    // More than the stick takes: only these are refused.
    PaperItem large = small;
    QList<quint32> noise(1'000'000);
    QRandomGenerator(1).fillRange(noise.data(), noise.size());
    const QByteArray bytes(reinterpret_cast<const char*>(noise.constData()),
                           noise.size() * qsizetype(sizeof(quint32)));
    large.attachments = { { u"groot"_s, bytes, u"text/plain"_s } };
    QList<PaperItem> items{ small, small };
    items += QList<PaperItem>(400, large);
    QTemporaryDir stick;
    PaperState state;
    const tests::NoRoom full(2'000'000);
    const Written written = writeFolder(items, isReadOnly ? u"/proc"_s : stick.path(), state);
    QCOMPARE(written.files, isReadOnly ? 0 : 2);
    QCOMPARE(state.done.load(), written.files);
    QCOMPARE(written.failures.size(), 1);
    const QString said = writtenInWords(written, false);
    const QString begin = isReadOnly
        ? u"Niet bewaard.\nInkaart mag op deze plek niet schrijven."_s
        : u"Niet alles is bewaard: 2 van de 402 pdf’s.\nDe stick of schijf is vol."_s;
    QVERIFY2(said.startsWith(begin), qPrintable(said));
}

void PaperStopTest::stopsWhileItSaves()
{
    Stage stage;
    awardSeveral(stage, 2);
    QTemporaryDir folder;
    PaperPorts::instance().chooseFolder = [&](QWidget*, const auto& chosen) {
        chosen(folder.path());
    };
    stage.show(Place::Kind::Preview, u"certificates:today"_s);
    QVERIFY(isPainted(stage));
    {
        const BusyThreads busy;
        QVERIFY(!stage.find("cancelPaper"));
        QVERIFY(stage.click("savePdfButton"));
        QCOMPARE(stage.find("paperProgress")->accessibleName(), u"Blad 1 van 2"_s);
        QVERIFY(stage.click("cancelPaper"));
    }
    QVERIFY(isWritten(stage));
    QCOMPARE(stage.words("previewNote"), u"Gestopt. Wat al klaar was, blijft."_s);
    QVERIFY(QDir(folder.path()).isEmpty());
    QVERIFY(!stage.find("cancelPaper"));
    QVERIFY(!stage.find("paperProgress"));
    // One can go on.
    QVERIFY(stage.click("savePdfButton"));
    QTRY_COMPARE(stage.words("previewNote"), u"2 pdf’s zijn bewaard."_s);
}

void PaperStopTest::stopsWhileItPrints()
{
    Stage stage;
    awardSeveral(stage, 3);
    QTemporaryDir folder;
    auto printer = std::make_shared<SlowPrinter>(folder.filePath(u"printer.pdf"_s));
    PaperPorts::instance().hasPrinter = [] { return true; };
    PaperPorts::instance().choosePrinter = [&](QWidget*, const PrinterWish&, const auto& chosen) {
        chosen(printer);
    };
    stage.show(Place::Kind::Preview, u"certificates:today"_s);
    QVERIFY(isPainted(stage));
    QVERIFY(stage.click("printSheetButton"));
    // The first sheet is done, and the window says so.
    QTRY_VERIFY(stage.find("paperProgress"));
    QTRY_COMPARE(stage.find("paperProgress")->accessibleName(), u"Blad 2 van 3"_s);
    stage.grab(u"preview-progress"_s);
    QVERIFY(stage.click("cancelPaper"));
    printer->go.release();
    QVERIFY(isWritten(stage));
    QVERIFY2(stage.words("previewNote").contains(u"Gestopt."_s),
             qPrintable(stage.words("previewNote")));
    QVERIFY(!stage.find("cancelPaper"));
}

void PaperStopTest::stopsWhileItGathers()
{
    Stage stage;
    awardSeveral(stage, 2);
    stage.show(Place::Kind::Preview, u"certificates:today"_s);
    QVERIFY(isPainted(stage));
    auto* job = stage.page->findChild<PaperJob*>();
    QString progress;
    const auto stop = connect(job, &PaperJob::progressed, this, [&] {
        progress = stage.page->findChild<QWidget*>(u"paperProgress"_s)->accessibleName();
        auto* button = stage.page->findChild<QWidget*>(u"cancelPaper"_s);
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
    });
    auto* chips = qobject_cast<widgets::ChipRow*>(stage.find("languageChoice"));
    QTest::mouseClick(chips->chip(u"uk"_s), Qt::LeftButton);
    QTRY_COMPARE(progress, u"1 van 2"_s);
    disconnect(stop);
    QVERIFY(isWritten(stage));
    QVERIFY(stage.words("previewNote").contains(u"Gestopt."_s));
    QCOMPARE(job->items().size(), 1);
    QVERIFY(!stage.find("cancelPaper"));
    // Another choice begins anew.
    QTest::mouseClick(chips->chip(u"en"_s), Qt::LeftButton);
    QTRY_COMPARE(job->items().size(), 2);
}

} // namespace inkaart::award

QTEST_MAIN(inkaart::award::PaperStopTest)
#include "paperstoptest.moc"
