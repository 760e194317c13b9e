// SPDX-License-Identifier: GPL-3.0-or-later
// Every section in every look: nothing may be wider than the window, and with INKAART_SHOTS set to
// a folder the pictures are kept there.
#include "tests/unitmain.h"

#include "tests/ui/settings/stage.h"
#include "tests/ui/support/drain.h"
#include "ui/settings/copies.h"
#include "ui/widgets/button.h"

#include <QDir>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace inkaart;
using tests::Stage;

namespace {

struct Look {
    const char* name;
    QSize size;
    theme::SizeClass sizeClass;
    bool isDark;
    double text;
};

const Look looks[] = {
    { "wide", { 1262, 768 }, theme::SizeClass::Wide, false, 1.0 },
    { "wide-dark", { 1262, 768 }, theme::SizeClass::Wide, true, 1.0 },
    { "low", { 1176, 720 }, theme::SizeClass::Low, false, 1.0 },
    { "compact", { 599, 384 }, theme::SizeClass::Compact, false, 1.0 },
    { "large", { 1262, 768 }, theme::SizeClass::Compact, false, 1.5 },
    { "largest-dark", { 1176, 720 }, theme::SizeClass::Compact, true, 2.0 },
};

} // namespace

class SettingsShotsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { tests::dressUp(); }
    void sectionsFit_data();
    void sectionsFit();
    void forms();
    void cleanup();

private:
    static void keep(const Stage& stage, const QString& name);
    static void keepCopies(Stage& stage);
};

void SettingsShotsTest::cleanup()
{
    theme::Theme& theme = theme::Theme::instance();
    theme.setChoice(theme::SchemeChoice::Light);
    theme.setTextFactor(1.0);
    theme.setSizeClass(theme::SizeClass::Wide);
}

void SettingsShotsTest::keep(const Stage& stage, const QString& name)
{
    const QString folder = qEnvironmentVariable("INKAART_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QPixmap picture(stage.page->size());
    picture.fill(theme::now(theme::Token::Paper));
    stage.page->render(&picture, {}, {}, QWidget::DrawChildren);
    QVERIFY(picture.save(folder + u'/' + name + u".png"_s));
}

/// Copies in every state there is, on a date that cannot be right.
void SettingsShotsTest::keepCopies(Stage& stage)
{
    store::Store& store = stage.store.store();
    settings::Copy copy = settings::copiesOf(store).front();
    const QString there = copy.path;
    copy.missing = 2;
    copy.path = stage.folder.filePath(u"deel"_s);
    QVERIFY(QFile::copy(there, copy.path));
    QVERIFY(settings::noteCopy(store, copy));
    copy.path += u"-weg"_s;
    QVERIFY(settings::noteCopy(store, copy));
    copy.path = there + u"-2"_s;
    copy.missing = 0;
    copy.expires = 0;
    copy.made = QDateTime({ 2099, 1, 1 }, {}, Qt::UTC).toMSecsSinceEpoch();
    QVERIFY(QFile::copy(there, copy.path));
    QVERIFY(settings::noteCopy(store, copy));
    const qint64 right = stage.store.clock.nowMs();
    stage.store.clock.set(copy.made);
    stage.open(settings::section::backup);
    QTRY_VERIFY(stage.isSeen("backupText"));
    tests::drain();
    keep(stage, u"backup-copies"_s);
    stage.store.clock.set(right);
}

void SettingsShotsTest::sectionsFit_data()
{
    QTest::addColumn<int>("look");
    for (int i = 0; i < int(std::size(looks)); ++i)
        QTest::newRow(looks[i].name) << i;
}

/// A centre with somebody to see in every section.
static void fill(Stage& stage)
{
    dossier::CentreSettings settings = stage.store.session().settings();
    settings.address = u"Voorbeeldstraat 12\n3011 AA"_s;
    settings.place = u"Voorbeeldstad"_s;
    settings.url = u"https://badges.voorbeeldstad.nl/v"_s;
    settings::Desk desk(stage.store.session(), stage.navigator, stage.tools);
    QVERIFY(desk.setSettings(settings, {}));
    QVERIFY(desk.addWorker(stage.store.store().newRecordId(),
                           { .name = u"Sem (voorbeeld)"_s, .telephone = u"06 11 22 33 44"_s }));
    QVERIFY(desk.addWorker(stage.store.store().newRecordId(),
                           { .name = u"Fatima (voorbeeld)"_s, .isAway = true }));
    stage.tools.drives = [] {
        return std::vector<settings::Drive>{ { u"Schakel blauw"_s, u"/media/x"_s, 8'000'000'000 } };
    };
    stage.tools.documents = u"/home/voorbeeld/Documenten"_s;
}

void SettingsShotsTest::sectionsFit()
{
    QFETCH(int, look);
    const Look& wanted = looks[look];
    theme::Theme& theme = theme::Theme::instance();
    theme.setChoice(wanted.isDark ? theme::SchemeChoice::Dark : theme::SchemeChoice::Light);
    theme.setTextFactor(wanted.text);
    theme.setSizeClass(wanted.sizeClass);
    Stage stage(wanted.size);
    fill(stage);
    for (const settings::Section& one : settings::sectionsFor(true)) {
        stage.open(QLatin1StringView(one.id.toLatin1()));
        tests::drain();
        auto* area = stage.page->findChild<QScrollArea*>();
        QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
                 qPrintable(u"%1 in %2 needs %3 of %4"_s.arg(one.id)
                                .arg(QLatin1StringView(wanted.name))
                                .arg(area->widget()->minimumSizeHint().width())
                                .arg(area->viewport()->width())));
        keep(stage, u"%1-%2"_s.arg(one.id, QLatin1StringView(wanted.name)));
        if (area->verticalScrollBar()->maximum() > 0) {
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
            keep(stage, u"%1-%2-end"_s.arg(one.id, QLatin1StringView(wanted.name)));
        }
    }
    if (wanted.sizeClass == theme::SizeClass::Compact) {
        stage.open({});
        keep(stage, u"list-"_s + QLatin1StringView(wanted.name));
    }
}

void SettingsShotsTest::forms()
{
    Stage stage;
    fill(stage);
    stage.open(settings::section::workers);
    stage.click("workerEdit0");
    stage.click("workerAway0");
    tests::drain();
    keep(stage, u"form-away"_s);
    stage.click("workerAdd");
    tests::drain();
    keep(stage, u"form-worker"_s);
    stage.open(settings::section::lock);
    stage.click("passphraseChange");
    tests::drain();
    keep(stage, u"form-passphrase"_s);
    stage.open(settings::section::lock);
    stage.click("codeNew");
    tests::drain();
    keep(stage, u"form-code-asked"_s);
    stage.click("codeNewYes");
    QTRY_VERIFY(stage.isSeen("codeShown"));
    keep(stage, u"form-code"_s);
    stage.tools.drives = [path = stage.folder.path()] {
        return std::vector<settings::Drive>{ { u"Schakel blauw"_s, path, 8'000'000'000 } };
    };
    stage.open(settings::section::backup);
    QTRY_VERIFY(stage.find("backupPlace-0")
                && stage.find<widgets::Button>("backupPlace-0")->text().contains(u"Schakel"_s));
    stage.click("backupButton");
    QCoreApplication::processEvents();
    keep(stage, u"backup-running"_s);
    QTRY_VERIFY(stage.text("backupState").startsWith(u"Laatste"_s));
    tests::drain();
    keep(stage, u"backup-made"_s);
    keepCopies(stage);
}

QTEST_MAIN(SettingsShotsTest)
#include "settingsshotstest.moc"
