// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the pages, to be looked at; only when INKAART_SHOTS names a folder.
#include "tests/unitmain.h"

#include "core/award/issue.h"
#include "tests/ui/award/elsewhere.h"
#include "ui/award/sheetview.h"
#include "ui/session/paperports.h"

namespace inkaart::award {

using namespace Qt::StringLiterals;
using session::Place;
using test::Stage;
using test::talking2;
using theme::SizeClass;
using theme::Theme;

class ShotsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void award_data() { looks(); }
    void award();
    void batch_data() { looks(); }
    void batch();
    void sheets();
    void improveAndRevoke();
    void preview_data() { looks(); }
    void preview();
    void check_data() { looks(); }
    void check();
    void elsewhere_data() { looks(); }
    void elsewhere();

private:
    static void looks();
    static QSize wear();
    static QByteArray takenBack(Stage& stage);
};

void ShotsTest::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("INKAART_SHOTS"))
        QSKIP("INKAART_SHOTS names no folder");
    tests::dressUp();
}

void ShotsTest::init()
{
    Theme::instance().setChoice(theme::SchemeChoice::Light);
    Theme::instance().setSizeClass(SizeClass::Wide);
}

void ShotsTest::looks()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<int>("size");
    QTest::newRow("wide") << false << static_cast<int>(SizeClass::Wide);
    QTest::newRow("low") << false << static_cast<int>(SizeClass::Low);
    QTest::newRow("compact") << false << static_cast<int>(SizeClass::Compact);
    QTest::newRow("dark") << true << static_cast<int>(SizeClass::Wide);
}

/// What is left for the page beside rail and bar.
QSize ShotsTest::wear()
{
    QFETCH(bool, isDark);
    QFETCH(int, size);
    Theme::instance().setChoice(isDark ? theme::SchemeChoice::Dark : theme::SchemeChoice::Light);
    const auto sizeClass = static_cast<SizeClass>(size);
    Theme::instance().setSizeClass(sizeClass);
    switch (sizeClass) {
    case SizeClass::Low:
        return { 1176, 648 };
    case SizeClass::Compact:
        return { 599, 292 };
    case SizeClass::Wide:
        break;
    }
    return { 1262, 696 };
}

void ShotsTest::award()
{
    const QSize size = wear();
    Stage stage;
    stage.fillTalking();
    stage.addStory({ u"werkritme"_s }, u"Op tijd."_s);
    stage.addWitness({ u"veilig-werken"_s }, u"Piet de Wit"_s, u"leermeester"_s, true);
    stage.show(Place::Kind::Award, talking2, size);
    stage.tickAll();
    const QString look = QString::fromUtf8(QTest::currentDataTag());
    stage.grab(u"award-"_s + look);
    stage.page->resize(size.width(), 1700);
    stage.grab(u"award-all-"_s + look);
    stage.page->resize(size);
    stage.click("criterion");
    stage.click("awardButton");
    stage.grab(u"award-missing-"_s + look);
    stage.tickAll();
    stage.click("awardButton");
    stage.grab(u"award-done-"_s + look);
}

/// Somebody with a long name, somebody without proof, and a list with mistakes.
void ShotsTest::batch()
{
    const QSize size = wear();
    const QString look = QString::fromUtf8(QTest::currentDataTag());
    QTemporaryDir folder;
    QFile list(folder.filePath(u"lijst.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("naam;regel\nAmina;Rustig en helder.\nSem;Mooi.\nWie;Hoi\nSem;Weer\n");
    list.close();
    Stage stage;
    stage.fillTalking();
    stage.data.addLearner(u"Voorbeeld: Sem"_s, { u"nl"_s });
    stage.data.addLearner(u"Maria van den Heuvel-Bartholomeus tot Nieuwegein"_s, { u"ar"_s });
    QSignalSpy loaded(&stage.session().learners(), &session::LearnerList::loaded);
    stage.session().learners().load();
    QVERIFY(loaded.wait());
    stage.learner = {};
    session::PaperPorts::instance().chooseTable = [&](QWidget*, const auto& chosen) {
        chosen(list.fileName());
    };
    stage.show(Place::Kind::Award, u"batch:"_s + talking2, size);
    stage.click("batchListButton");
    QVERIFY(QTest::qWaitFor([&] { return stage.find("takeGoodRows"); }, 20000));
    stage.grab(u"batch-list-"_s + look);
    stage.click("takeGoodRows");
    QTest::keyClicks(stage.find("batchSearch"), u"Maria"_s);
    stage.click("batchHit");
    QVERIFY(QTest::qWaitFor([&] { return stage.find("batchAward")->isEnabled(); }, 20000));
    stage.grab(u"batch-"_s + look);
    stage.click("batchAward");
    QVERIFY(QTest::qWaitFor([&] { return stage.find("undoPersonButton"); }, 20000));
    stage.grab(u"batch-done-"_s + look);
    session::PaperPorts::instance() = session::PaperPorts::real();
}

void ShotsTest::sheets()
{
    Stage stage;
    stage.fillTalking();
    stage.show(Place::Kind::Award, talking2);
    stage.click("criterionProof");
    stage.grab(u"sheet-proof"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    stage.click("searchBadgeButton");
    stage.grab(u"sheet-search"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    stage.click("ownBadgeButton");
    QTest::keyClicks(stage.find("ownName"), u"Open Keuken"_s);
    stage.grab(u"sheet-own"_s);
    stage.page->resize(1262, 1500);
    stage.grab(u"sheet-own-all"_s);
}

void ShotsTest::improveAndRevoke()
{
    Stage stage;
    stage.fillTalking();
    stage.show(Place::Kind::Award, talking2);
    stage.tickAll();
    stage.click("awardButton");
    const QString id = stage.newestAward().id.toString();
    stage.show(Place::Kind::Award, u"improve:"_s + id);
    stage.grab(u"improve"_s);
    QTest::keyClicks(stage.find("whyField"), u"Naam was fout geschreven"_s);
    stage.click("awardButton");
    stage.grab(u"improve-done"_s);
    const QString newId = stage.newestAward().id.toString();
    stage.show(Place::Kind::Award, u"revoke:"_s + newId);
    QTest::keyClicks(stage.find("whyField"), u"Per ongeluk twee keer gegeven"_s);
    stage.click("revokeButton");
    stage.grab(u"revoke"_s);
}

void ShotsTest::preview()
{
    const QSize size = wear();
    const QString look = QString::fromUtf8(QTest::currentDataTag());
    Stage stage;
    stage.fillTalking();
    stage.show(Place::Kind::Award, talking2, size);
    stage.tickAll();
    stage.click("awardButton");
    for (const QString& detail : { u"certificates"_s, u"passport"_s, u"cards"_s }) {
        stage.show(Place::Kind::Preview, detail, size);
        auto* view = stage.page->findChild<SheetView*>(u"sheetView"_s);
        QVERIFY(QTest::qWaitFor([&] { return !view->image().isNull(); }, 20000));
        stage.grab(u"preview-%1-%2"_s.arg(detail, look));
    }
}

/// A passport of two badges, of which one counts no more.
QByteArray ShotsTest::takenBack(Stage& stage)
{
    auto& store = stage.data.store();
    credential::PassportList list;
    list.holder = u"Amina Yusuf"_s;
    list.date = QDate(2026, 11, 23);
    list.lines = { { stage.newestAward().value.number, u"Praten en luisteren"_s, list.date },
                   { u"IK-3TB6H-R2VQ5"_s, u"Samenwerken"_s, list.date } };
    const auto code = credential::passportCode(list, store.unlocked().keys.badges);
    const auto back = revoke(stage.dossier().all<dossier::Award>().front().id, u"vergissing"_s,
                             stage.dossier(), store);
    if (back)
        (void)store.appendToCentre({ back->inCentre });
    return code ? code->code.text() : QByteArray();
}

void ShotsTest::check()
{
    const QSize size = wear();
    const QString look = QString::fromUtf8(QTest::currentDataTag());
    QTemporaryDir folder;
    const auto write = [&](const QByteArray& bytes) {
        QFile file(folder.filePath(u"a.jwt"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    };
    Stage stranger;
    Stage stage;
    for (Stage* each : { &stranger, &stage }) {
        each->fillTalking();
        each->show(Place::Kind::Award, talking2, size);
        each->tickAll();
        each->click("awardButton");
    }
    const auto bytes = [](Stage& from) {
        return edition(from.newestAward().value, dossier::EditionKind::Own)->bytes;
    };
    QByteArray changed = bytes(stage);
    const qsizetype at = changed.lastIndexOf('.') - 6;
    changed[at] = changed[at] == 'A' ? 'B' : 'A';
    const QByteArray passport = takenBack(stage);
    stage.show(Place::Kind::Check, {}, size);
    stage.grab(u"check-empty-"_s + look);
    const std::pair<QString, QByteArray> files[] = { { u"valid"_s, bytes(stage) },
                                                     { u"unsure"_s, bytes(stranger) },
                                                     { u"refused"_s, changed },
                                                     { u"passport"_s, passport },
                                                     { u"garbage"_s, "Hallo" } };
    for (const auto& [name, file] : files) {
        stage.show(Place::Kind::Check, write(file), size);
        QVERIFY(QTest::qWaitFor([&] { return stage.find("verdict") || stage.find("checkProblem"); },
                                20000));
        stage.grab(u"check-%1-%2"_s.arg(name, look));
    }
}

void ShotsTest::elsewhere()
{
    const QSize size = wear();
    const QString look = QString::fromUtf8(QTest::currentDataTag());
    QTemporaryDir folder;
    Stage stage;
    (void)stage.open();
    const auto show = [&](const QString& name, const QByteArray& bytes) {
        stage.show(Place::Kind::Check, test::write(folder, name, bytes), size);
        return QTest::qWaitFor([&] { return stage.find("verdict") != nullptr; }, 20000);
    };
    QVERIFY(
        show(u"a.json"_s, credential::samples::compact(credential::samples::hostedAssertion())));
    stage.grab(u"check-openbadges2-"_s + look);
    QVERIFY(show(u"b.jwt"_s, test::signedElsewhere(test::elsewhere(u"Sam"_s))));
    stage.grab(u"check-elsewhere-"_s + look);
    QVERIFY(stage.click("keepBadgeButton"));
    QVERIFY(QTest::qWaitFor([&] { return stage.find("keepSheet") != nullptr; }, 20000));
    stage.grab(u"check-keep-"_s + look);
}

} // namespace inkaart::award

QTEST_MAIN(inkaart::award::ShotsTest)
#include "shotstest.moc"
