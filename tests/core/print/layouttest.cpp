// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever people are called and whatever they wrote: every text lies within its room and within
// the page, and no two texts cover each other.
#include "tests/unitmain.h"

#include "core/print/layout.h"

#include "core/print/columns.h"
#include "core/print/document.h"
#include "tests/core/print/overlaps.h"
#include "tests/core/print/samples.h"
#include <QTest>

using namespace Qt::StringLiterals;

namespace inkaart::print {

namespace {

const QStringList& trickyNames()
{
    static const QStringList names{
        u"A"_s,
        u"Amina Yusuf"_s,
        u"Maria van den Heuvel-Bartholomeus tot Nieuwegein "_s.repeated(6).left(300),
        QString(300, u'W'),
        u"أمينة بنت يوسف بن عبد الرحمن "_s.repeated(11).left(300),
        u"😀🎉👩‍👩‍👧"_s.repeated(20),
        u"Amina أمينة (יוסף) Данило"_s,
        u"a\nb\tc\u0007d\u0000e"_s,
        u"\u202Eftarkers\u202C \u2066naam"_s,
        u"Z"_s + QString(200, QChar(0x0301)),
        u"%1 %2 %3"_s,
        QString(QChar(0xD800)) + u"half"_s,
        u"ትግርኛ ሰላም"_s,
        u""_s,
    };
    return names;
}

} // namespace

class LayoutTest : public QObject {
    Q_OBJECT

private slots:
    void anyNameFits_data();
    void anyNameFits();
    void longNamesAreWhole_data();
    void longNamesAreWhole();
    void examplesSaySoOnce_data();
    void examplesSaySoOnce();
    void samplesAreWhole_data();
    void samplesAreWhole();
    void aPassportGoesOn();
    void badgesFollowTheLines();
    void cleans_data();
    void cleans();
    void flows_data();
    void flows();

private:
    static QList<Page> pagesFor(const QString& name, const QString& language);
};

QList<Page> LayoutTest::pagesFor(const QString& name, const QString& language)
{
    CertificatePage certificate = samples::certificate(language);
    certificate.name = name;
    certificate.ownScriptName = name;
    certificate.worker = name;
    certificate.centre.name = name;
    certificate.centre.place = name;
    PassportPage passport = samples::passport(language);
    passport.name = passport.ownScriptName = passport.callName = passport.centre.name = name;
    passport.ownSkills = { { samples::say(name, language, name), u"vh-eigen"_s, {}, {} } };
    AgreementPage agreement = samples::agreement(language);
    agreement.worker = agreement.centre.name = name;
    agreement.learnerDoes = agreement.who = agreement.nextTalk = samples::say(name, language, name);
    ParentSlip slip = samples::slip(language);
    slip.name = slip.ownScriptName = name;
    RecoverySheet recovery = samples::recovery();
    recovery.worker = recovery.centre = recovery.laptop = name;
    MentorSlipPage mentor = samples::mentorSlip(language);
    mentor.name = mentor.ownScriptName = mentor.worker = mentor.centre.name = name;
    mentor.centre.place = name;
    mentor.sentence = samples::say(name, language, name);
    return { certificate, passport, agreement, slip, recovery, mentor };
}

void LayoutTest::anyNameFits_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    for (const char* language : { "nl", "ar", "uk", "ti" }) {
        for (qsizetype i = 0; i < trickyNames().size(); ++i)
            QTest::addRow("%s %d", language, int(i))
                << trickyNames()[i] << QString::fromLatin1(language);
    }
}

void LayoutTest::anyNameFits()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    Workshop workshop;
    for (const Page& page : pagesFor(name, language)) {
        for (const Sheet& sheet : layOut(page, workshop))
            QVERIFY2(wrongWith(sheet).isEmpty(),
                     qPrintable(u"page %1: "_s.arg(page.index()) + wrongWith(sheet)));
    }
}

void LayoutTest::longNamesAreWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ownName");
    QTest::addColumn<QString>("language");
    const QString latin = trickyNames()[2];
    const QString arabic = trickyNames()[4];
    const QString mixed = u"Amina أمينة بنت يوسف van den Heuvel "_s.repeated(10).left(300);
    const QString noSpaces = u"Wolfeschlegelsteinhausenbergerdorff"_s.repeated(9).left(300);
    for (const char* language : { "nl", "ar", "uk" }) {
        const QString code = QString::fromLatin1(language);
        QTest::addRow("Latin and Arabic, %s", language) << latin << arabic << code;
        QTest::addRow("mixed, %s", language) << mixed << mixed << code;
        QTest::addRow("no spaces, %s", language) << noSpaces << QString() << code;
        QTest::addRow("Latin alone, %s", language) << latin << QString() << code;
    }
}

/// On the papers that carry a name as a heading it is never cut, nor is the centre's.
void LayoutTest::longNamesAreWhole()
{
    QFETCH(QString, name);
    QFETCH(QString, ownName);
    QFETCH(QString, language);
    PassportPage passport = samples::passport(language);
    passport.name = passport.callName = passport.centre.name = name;
    passport.ownScriptName = ownName;
    PassportPage longer = passport;
    longer.ownSkills.resize(60, { samples::say(u"Ik kan iets anders"_s), u"vh-eigen"_s, {}, {} });
    CertificatePage certificate = samples::certificate(language);
    certificate.name = certificate.centre.name = name;
    certificate.ownScriptName = ownName;
    CertificatePage signedAtLength = samples::certificate(language);
    signedAtLength.worker = name;
    ParentSlip slip = samples::slip(language);
    slip.name = slip.centre.name = name;
    slip.ownScriptName = ownName;
    Workshop workshop;
    for (const Page& page :
         { Page(passport), Page(longer), Page(certificate), Page(signedAtLength), Page(slip) }) {
        for (const Sheet& sheet : layOut(page, workshop)) {
            QVERIFY2(wrongWith(sheet).isEmpty(), qPrintable(wrongWith(sheet)));
            for (const Placed& placed : sheet.placed())
                QVERIFY2(placed.isWhole, qPrintable(placed.text));
        }
    }
}

void LayoutTest::examplesSaySoOnce_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("printed");
    QTest::newRow("plain") << u"Samira"_s << u"Voorbeeld: Samira"_s;
    QTest::newRow("typed") << u"Voorbeeld: Samira"_s << u"Voorbeeld: Samira"_s;
    QTest::newRow("typed small") << u"voorbeeld: Samira"_s << u"voorbeeld: Samira"_s;
    QTest::newRow("typed in English") << u"Example: Samira"_s << u"Example: Samira"_s;
    QTest::newRow("only alike") << u"Voorbeeldje"_s << u"Voorbeeld: Voorbeeldje"_s;
}

/// Whoever typed it already.
void LayoutTest::examplesSaySoOnce()
{
    QFETCH(QString, name);
    QFETCH(QString, printed);
    CertificatePage certificate = samples::certificate();
    PassportPage passport = samples::passport();
    ParentSlip slip = samples::slip();
    certificate.name = passport.name = slip.name = name;
    certificate.isExample = passport.isExample = slip.isExample = true;
    Workshop workshop;
    for (const Page& page : { Page(certificate), Page(passport), Page(slip) }) {
        const auto sheets = layOut(page, workshop);
        const auto& placed = sheets.front().placed();
        QVERIFY(std::any_of(placed.begin(), placed.end(),
                            [&](const Placed& text) { return text.text == printed; }));
    }
}

void LayoutTest::samplesAreWhole_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : { "nl", "en", "ar", "uk" })
        QTest::newRow(language) << QString::fromLatin1(language);
}

/// Ordinary pages: nothing is cut off, and nothing covers anything.
void LayoutTest::samplesAreWhole()
{
    QFETCH(QString, language);
    const QList<Page> pages{ samples::certificate(language), samples::passport(language),
                             samples::agreement(language),   samples::cards(language, 8),
                             samples::slip(language),        samples::recovery(),
                             samples::mentorSlip(language) };
    Workshop workshop;
    for (const Page& page : pages) {
        const auto sheets = layOut(page, workshop);
        QVERIFY(!sheets.empty());
        for (const Sheet& sheet : sheets) {
            QVERIFY2(wrongWith(sheet).isEmpty(), qPrintable(wrongWith(sheet)));
            for (const Placed& placed : sheet.placed()) {
                QVERIFY2(placed.isWhole, qPrintable(placed.text));
                QVERIFY2(!placed.text.contains(u"%1"_s), qPrintable(placed.text));
            }
        }
    }
    QCOMPARE(layOut(samples::passport(language), workshop).size(), size_t(1));
}

void LayoutTest::aPassportGoesOn()
{
    PassportPage page = samples::passport();
    for (int i = 0; i < 60; ++i)
        page.ownSkills << OwnSkillLine{
            samples::say(u"Ik kan iets anders"_s), u"vh-eigen"_s, u"doen"_s, {}
        };
    for (int i = 0; i < 31; ++i)
        page.badges << page.badges.first();
    Workshop workshop;
    const auto sheets = layOut(page, workshop);
    QVERIFY(sheets.size() >= 3);
    qsizetype numbers = 0;
    qsizetype own = 0;
    for (const Sheet& sheet : sheets) {
        QVERIFY2(wrongWith(sheet).isEmpty(), qPrintable(wrongWith(sheet)));
        for (const Placed& placed : sheet.placed()) {
            numbers += placed.text.startsWith(u"IK-"_s);
            own += placed.text == u"Ik kan iets anders"_s;
        }
    }
    QCOMPARE(numbers, page.badges.size());
    QCOMPARE(own, 60);
}

/// However few lines there are, no half a page lies between them and the badges.
void LayoutTest::badgesFollowTheLines()
{
    PassportPage page = samples::passport();
    page.skills = page.skills.first(1);
    Workshop workshop;
    const auto sheets = layOut(page, workshop);
    QCOMPARE(sheets.size(), size_t(1));
    const auto placed = [&](const QString& text) {
        const auto& all = sheets.front().placed();
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](const Placed& one) { return one.text == text; });
        return found == all.end() ? QRectF() : found->used;
    };
    const QRectF line = placed(u"Kritisch denken"_s);
    const QRectF title = placed(u"Badges"_s);
    QVERIFY(line.isValid() && title.isValid());
    QVERIFY2(title.top() - line.bottom() < 80, qPrintable(QString::number(title.top())));
}

void LayoutTest::cleans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Amina"_s << u"Amina"_s;
    QTest::newRow("lines") << u" a\r\nb\u2028c "_s << u"a b c"_s;
    QTest::newRow("override") << u"a\u202Eb\u202C\u2066c\u2069"_s << u"abc"_s;
    QTest::newRow("marks of direction and joiners stay")
        << u"a\u200Eb\u200Cc\u200Dd"_s << u"a\u200Eb\u200Cc\u200Dd"_s;
    QTest::newRow("half a character") << QString(QChar(0xDC00)) << QString(QChar(0xFFFD));
    QTest::newRow("emoji") << u"😀"_s << u"😀"_s;
    QTest::newRow("tower") << u"Z"_s + QString(9, QChar(0x0301))
                           << u"Z"_s + QString(4, QChar(0x0301));
}

void LayoutTest::cleans()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(clean(text), expected);
}

void LayoutTest::flows_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<double>("tail");
    QTest::addColumn<int>("sheets");
    QTest::addColumn<bool>("isTailApart");
    QTest::newRow("nothing") << 0 << 0.0 << 1 << false;
    QTest::newRow("both columns full") << 20 << 0.0 << 1 << false;
    QTest::newRow("one too many") << 21 << 0.0 << 2 << false;
    QTest::newRow("tail on the second") << 20 << 10.0 << 1 << true;
    QTest::newRow("tail below the rest") << 30 << 10.0 << 2 << false;
    QTest::newRow("tail higher than a sheet") << 4 << 500.0 << 1 << true;
}

void LayoutTest::flows()
{
    QFETCH(int, lines);
    QFETCH(double, tail);
    QFETCH(int, sheets);
    QFETCH(bool, isTailApart);
    const QList<FlowItem> items(lines, FlowItem{ 10, false });
    const Flow planned = flow(items, 100, 100, tail);
    QCOMPARE(int(planned.sheets.size()), sheets);
    QCOMPARE(planned.isTailApart, isTailApart);
    int next = 0;
    for (const FlowSheet& sheet : planned.sheets) {
        for (const Column& column : { sheet.left, sheet.right }) {
            QCOMPARE(column.first, next);
            next = column.last;
        }
    }
    QCOMPARE(next, lines);
}

} // namespace inkaart::print

QTEST_MAIN(inkaart::print::LayoutTest)
#include "layouttest.moc"
