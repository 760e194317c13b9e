// SPDX-License-Identifier: GPL-3.0-or-later
// The preview: which paper is shown, in which language and how large.
#include "tests/unitmain.h"

#include "tests/ui/award/papers.h"
#include "ui/award/paperwriter.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chiprow.h"

namespace inkaart::award {

using namespace Qt::StringLiterals;
using session::Place;
using test::award;
using test::isPainted;
using test::Stage;
using test::talking2;

class PreviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void init() { PaperPorts::instance() = PaperPorts::real(); }
    void passportPrintsChosenLines();
    void languageIsChosen();
    void languageOfTheSettings_data();
    void languageOfTheSettings();
    void cardsAreInTwoLanguages();
    void otherPaper_data();
    void otherPaper();
    void turnsAndZooms();
};

void PreviewTest::passportPrintsChosenLines()
{
    Stage stage;
    award(stage);
    stage.addRating(u"samenwerken"_s, dossier::Voice::Learner, dossier::Level::WithHelp);
    stage.show(Place::Kind::Preview, u"passport"_s);
    QVERIFY(isPainted(stage));
    auto* view = stage.page->findChild<SheetView*>(u"sheetView"_s);
    const QImage whole = view->image();
    QVERIFY(stage.click("passportLine", "skill", u"samenwerken"_s));
    QVERIFY(QTest::qWaitFor([&] { return view->image() != whole; }, 20000));
    // Left out next time too.
    stage.show(Place::Kind::Preview, u"passport"_s);
    auto* row =
        qobject_cast<QAbstractButton*>(stage.find("passportLine", "skill", u"samenwerken"_s));
    QVERIFY(row && !row->isChecked());
    auto* other = qobject_cast<QAbstractButton*>(
        stage.find("passportLine", "skill", u"praten-en-luisteren"_s));
    QVERIFY(other && other->isChecked());
}

void PreviewTest::languageIsChosen()
{
    Stage stage;
    award(stage);
    PaperJob job({ .kind = Place::Kind::Preview,
                   .learner = stage.learner,
                   .record = {},
                   .detail = u"certificates"_s },
                 stage.session());
    QSignalSpy finished(&job, &PaperJob::finished);
    const auto language = [&] {
        job.start();
        finished.wait();
        return std::get<print::CertificatePage>(job.pages().first()).language;
    };
    QCOMPARE(language(), u"ar"_s);
    job.setLanguage(u"uk"_s);
    QCOMPARE(language(), u"uk"_s);
    job.setLanguage(u"nl"_s);
    QCOMPARE(language(), u"nl"_s);
}

void PreviewTest::languageOfTheSettings_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("language");
    for (const QString& paper : { u"certificates"_s, u"passport"_s }) {
        const auto row = [&](const QString& setting, const QString& language) {
            QTest::newRow(qPrintable(paper + u' ' + setting)) << paper << setting << language;
        };
        row({}, u"ar"_s);
        row(u"learner"_s, u"ar"_s);
        row(u"uk"_s, u"uk"_s);
        row(u"none"_s, u"nl"_s);
        row(u"xx"_s, u"ar"_s); // of a newer Inkaart, with words that this one lacks
    }
    QTest::newRow("cards, learner") << u"cards"_s << u"learner"_s << u"ar"_s;
    QTest::newRow("cards, none") << u"cards"_s << u"none"_s << u"nl"_s;
    QTest::newRow("cards, uk") << u"cards"_s << u"uk"_s << u"uk"_s;
    QTest::newRow("what one takes along") << u"result"_s << u"none"_s << u"ar"_s;
    QTest::newRow("what parents sign") << u"slip"_s << u"uk"_s << u"ar"_s;
    QTest::newRow("what goes to work") << u"mentorslip:helpen"_s << u"uk"_s << u"ar"_s;
}

void PreviewTest::languageOfTheSettings()
{
    QFETCH(QString, detail);
    QFETCH(QString, setting);
    QFETCH(QString, language);
    Stage stage;
    award(stage);
    stage.session().setPreference(u"paperLanguage"_s, setting);
    if (detail == "cards"_L1) {
        stage.session().closeLearner();
        stage.learner = {};
    }
    PaperJob job(
        { .kind = Place::Kind::Preview, .learner = stage.learner, .record = {}, .detail = detail },
        stage.session());
    QSignalSpy finished(&job, &PaperJob::finished);
    job.start();
    QVERIFY(finished.wait());
    const QString printed = std::visit(
        [](const auto& page) {
            if constexpr (requires { page.language; })
                return page.language;
            else
                return QString();
        },
        job.pages().first());
    QCOMPARE(printed, language);
    // The chip that is down is what the sheet shows.
    stage.show(Place::Kind::Preview, detail);
    auto* chips = qobject_cast<widgets::ChipRow*>(stage.find("languageChoice"));
    QVERIFY(chips);
    QCOMPARE(chips->checkedIds(), QStringList{ language });
}

/// From the settings, with nobody's dossier open: what most people speak, then what was chosen.
void PreviewTest::cardsAreInTwoLanguages()
{
    Stage stage;
    stage.learner = {};
    for (const char* name : { "Voorbeeld: Danylo", "Voorbeeld: Oksana" })
        stage.data.addLearner(QString::fromLatin1(name), { u"nl"_s, u"uk"_s });
    const auto chosen = [&] {
        stage.show(Place::Kind::Preview, u"cards"_s);
        return qobject_cast<widgets::ChipRow*>(stage.find("languageChoice"))->checkedIds();
    };
    QCOMPARE(chosen(), QStringList{ u"uk"_s });
    const auto touch = [&](const QString& code) {
        auto* chips = qobject_cast<widgets::ChipRow*>(stage.find("languageChoice"));
        QTest::mouseClick(chips->chip(code), Qt::LeftButton);
    };
    touch(u"en"_s);
    QCOMPARE(chosen(), QStringList{ u"en"_s });
    // Dutch alone is for this once.
    touch(u"nl"_s);
    QCOMPARE(chosen(), QStringList{ u"en"_s });
}

void PreviewTest::otherPaper_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<int>("sheets");
    QTest::addColumn<bool>("isWithLearner");
    QTest::newRow("cards") << u"cards"_s << 3 << false;
    QTest::newRow("passport") << u"passport"_s << 1 << false;
    QTest::newRow("result") << u"result"_s << 1 << true;
    QTest::newRow("agreement") << u"agreement"_s << 1 << true;
    QTest::newRow("slip") << u"slip"_s << 1 << true;
    QTest::newRow("mentor's slip") << u"mentorslip:helpen"_s << 1 << true;
    QTest::newRow("recovery") << u"recovery:ABCD EFGH"_s << 1 << false;
}

void PreviewTest::otherPaper()
{
    QFETCH(QString, detail);
    QFETCH(int, sheets);
    QFETCH(bool, isWithLearner);
    Stage stage;
    dossier::Conversation talk;
    talk.agreement.learnerDoes = u"Ik bel de kok."_s;
    stage.record = *stage.open().add(talk);
    if (detail == "cards"_L1)
        stage.learner = {};
    stage.show(Place::Kind::Preview, detail);
    QVERIFY(isPainted(stage));
    QCOMPARE(stage.page->findChild<SheetView*>(u"sheetView"_s)->sheetCount(), sheets);
    QCOMPARE(stage.page->frame() == session::Page::Frame::WithLearner, isWithLearner);
    QVERIFY(stage.words("previewNote").isEmpty());
    QVERIFY(stage.click("previewBack"));
    QCOMPARE(stage.backs, 1);
}

void PreviewTest::turnsAndZooms()
{
    Stage stage;
    stage.learner = {};
    stage.show(Place::Kind::Preview, u"cards"_s);
    QVERIFY(isPainted(stage));
    auto* view = stage.page->findChild<SheetView*>(u"sheetView"_s);
    QCOMPARE(stage.words("sheetCount"), u"Blad 1 van 3"_s);
    QVERIFY(stage.click("nextSheet"));
    QCOMPARE(stage.words("sheetCount"), u"Blad 2 van 3"_s);
    QTest::keyClick(stage.page.get(), Qt::Key_PageDown);
    QCOMPARE(view->sheet(), 2);
    QVERIFY(stage.click("nextSheet"));
    QCOMPARE(view->sheet(), 2);
    QVERIFY(stage.click("previousSheet"));
    QCOMPARE(view->sheet(), 1);
    const int before = view->widget()->width();
    QVERIFY(stage.click("blankCards"));
    QTRY_COMPARE(view->sheetCount(), 4);
    QVERIFY(stage.click("zoomIn"));
    auto* larger = stage.page->findChild<widgets::Button*>(u"zoomIn"_s);
    QVERIFY(!larger->toolTip().isEmpty() && larger->text().isEmpty());
    for (int i = 0; larger->isEnabled() && i < 20; ++i)
        QTest::mouseClick(larger, Qt::LeftButton);
    QVERIFY(!larger->isEnabled());
    QVERIFY(stage.click("zoomOut"));
    QVERIFY(larger->isEnabled());
    QVERIFY(view->widget()->width() > before);
}

} // namespace inkaart::award

QTEST_MAIN(inkaart::award::PreviewTest)
#include "previewtest.moc"
