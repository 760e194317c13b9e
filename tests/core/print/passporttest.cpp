// SPDX-License-Identifier: GPL-3.0-or-later
// The skills passport of an ordinary learner is one sheet; on longer ones a zone's head stands with
// its lines.
#include "tests/unitmain.h"

#include "core/print/columns.h"
#include "core/print/document.h"
#include "core/print/layout.h"
#include "tests/core/print/overlaps.h"
#include "tests/core/print/samples.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace inkaart::print {

class PassportTest : public QObject {
    Q_OBJECT

private slots:
    void ordinaryOnesAreOneSheet_data();
    void ordinaryOnesAreOneSheet();
    void longWordsKeepToTheirPlace();
    void headsStandWithALine_data();
    void headsStandWithALine();
};

void PassportTest::ordinaryOnesAreOneSheet_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isIntake");
    QTest::addColumn<int>("badges");
    QTest::addColumn<int>("ownSkills");
    for (const char* language : { "nl", "en", "ar", "uk" }) {
        const QString code = QString::fromLatin1(language);
        for (int badges = 1; badges <= 3; ++badges) {
            QTest::addRow("intake, %d badges, %s", badges, language) << code << true << badges << 0;
            QTest::addRow("intake and two of their own, %d badges, %s", badges, language)
                << code << true << badges << 2;
        }
        QTest::addRow("all cards, one badge, %s", language) << code << false << 1 << 0;
        QTest::addRow("all cards, two badges, %s", language) << code << false << 2 << 0;
    }
}

void PassportTest::ordinaryOnesAreOneSheet()
{
    QFETCH(QString, language);
    QFETCH(bool, isIntake);
    QFETCH(int, badges);
    QFETCH(int, ownSkills);
    const auto& framework = framework::Framework::builtIn();
    PassportPage page = samples::passport(language);
    page.skills.clear();
    for (const framework::Skill& skill : framework.skills) {
        if (!isIntake || framework.intake().contains(&skill))
            page.skills << SkillLine{ skill.id, { dossier::Level::Can, true } };
    }
    page.badges = QList<PassportBadge>(badges, page.badges.first());
    const auto own = samples::say(u"Ik kan brood bakken"_s, language, u"Вмію пекти хліб"_s);
    page.ownSkills.resize(ownSkills, { own, u"vh-eigen"_s, {}, {} });
    Workshop workshop;
    const auto sheets = layOut(page, workshop);
    QCOMPARE(sheets.size(), size_t(1));
    QVERIFY2(wrongWith(sheets.front()).isEmpty(), qPrintable(wrongWith(sheets.front())));
    for (const Placed& placed : sheets.front().placed())
        QVERIFY2(placed.isWhole, qPrintable(placed.text));
}

/// Names and sentences that somebody typed, of any length.
void PassportTest::longWordsKeepToTheirPlace()
{
    PassportPage page = samples::passport();
    const QString words = u"en dan nog iets "_s.repeated(1280);
    framework::Achievement& own = page.badges.first().achievement;
    own.name = own.description = samples::say(words, u"uk"_s, words);
    page.ownSkills = { { samples::say(words, u"uk"_s, words), u"vh-eigen"_s, {}, {} } };
    Workshop workshop;
    for (const Sheet& sheet : layOut(page, workshop))
        QVERIFY2(wrongWith(sheet).isEmpty(), qPrintable(wrongWith(sheet).left(500)));
}

void PassportTest::headsStandWithALine_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("linesOfZone");
    for (int before = 0; before <= 12; ++before) {
        for (int lines = 1; lines <= 4; ++lines)
            QTest::addRow("%d lines before, zones of %d", before, lines) << before << lines;
    }
}

/// Wherever the columns and the sheets end.
void PassportTest::headsStandWithALine()
{
    QFETCH(int, before);
    QFETCH(int, linesOfZone);
    QList<FlowItem> items(before, FlowItem{ 10, false });
    for (int zone = 0; zone < 6; ++zone) {
        items << FlowItem{ 8, true };
        items += QList<FlowItem>(linesOfZone, FlowItem{ 10, false });
    }
    const Flow planned = flow(items, 40, 60, 0);
    int done = 0;
    for (const FlowSheet& sheet : planned.sheets) {
        for (const Column& column : { sheet.left, sheet.right }) {
            QCOMPARE(column.first, done);
            QVERIFY(column.first == column.last || !items[column.last - 1].isHead);
            done = column.last;
        }
    }
    QCOMPARE(done, int(items.size()));
}

} // namespace inkaart::print

QTEST_MAIN(inkaart::print::PassportTest)
#include "passporttest.moc"
