// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "ui/theme/theme.h"

#include "ui/theme/desktoppreferences.h"
#include "ui/theme/fonts.h"
#include "ui/theme/pictogram.h"
#include "ui/theme/sizeclass.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QFontInfo>
#include <QLineEdit>
#include <QPalette>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart::theme;

class ThemeTest : public QObject {
    Q_OBJECT
private slots:
    void sizeClasses_data();
    void sizeClasses();
    void templateIsFilled();
    void placeholderKeepsItsColour();
    void choiceChangesTheScheme();
    void desktopIsHeard();
    void motionIsOffWhenEitherAsks();
    void textGrows();
    void scriptsAreTold_data();
    void scriptsAreTold();
    void pictogramsAreColouredAndKept();
};

void ThemeTest::sizeClasses_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("factor");
    QTest::addColumn<SizeClass>("expected");
    QTest::newRow("laptop") << QSize(1366, 768) << 1.0 << SizeClass::Wide;
    QTest::newRow("smallest wide") << QSize(901, 741) << 1.0 << SizeClass::Wide;
    QTest::newRow("title bar") << QSize(1280, 740) << 1.0 << SizeClass::Low;
    QTest::newRow("narrow") << QSize(900, 1000) << 1.0 << SizeClass::Compact;
    QTest::newRow("200 %") << QSize(683, 384) << 1.0 << SizeClass::Compact;
    QTest::newRow("large text") << QSize(1366, 768) << 1.6 << SizeClass::Compact;
    QTest::newRow("nonsense factor") << QSize(1366, 768) << 0.0 << SizeClass::Wide;
}

void ThemeTest::sizeClasses()
{
    QFETCH(QSize, size);
    QFETCH(double, factor);
    QFETCH(SizeClass, expected);
    QCOMPARE(sizeClassFor(size, factor), expected);
}

void ThemeTest::templateIsFilled()
{
    QCOMPARE(filledTemplate(u"a { color: @ink@; height: @44px@ }"_s, Scheme::Light, 1.5),
             u"a { color: #1c2930; height: 66px }"_s);
    QCOMPARE(filledTemplate(u"@nothing@ x@y"_s, Scheme::Light, 1.0), u"@nothing@ x@y"_s);
    for (const Scheme scheme : { Scheme::Light, Scheme::Dark }) {
        const QString sheet = styleSheet(scheme, 1.0);
        QVERIFY(!sheet.isEmpty());
        QVERIFY2(!sheet.contains(u'@'), "a token of the style sheet has no value");
    }
}

void ThemeTest::placeholderKeepsItsColour()
{
    Theme::instance().setChoice(SchemeChoice::Light);
    Theme::instance().apply();
    QLineEdit edit;
    edit.ensurePolished();
    QCOMPARE(edit.palette().color(QPalette::PlaceholderText),
             colour(Scheme::Light, Token::InkSoft));
}

void ThemeTest::choiceChangesTheScheme()
{
    Theme& theme = Theme::instance();
    theme.setChoice(SchemeChoice::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setChoice(SchemeChoice::Dark);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(QApplication::palette().color(QPalette::Window), colour(Scheme::Dark, Token::Paper));
    theme.setDesktopHint(Scheme::Light);
    QCOMPARE(theme.scheme(), Scheme::Dark);
    theme.setChoice(SchemeChoice::System);
    QCOMPARE(theme.scheme(), Scheme::Light);
    theme.setDesktopHint(Scheme::Dark);
    QCOMPARE(theme.scheme(), Scheme::Dark);
    theme.setChoice(SchemeChoice::Light);
}

void ThemeTest::desktopIsHeard()
{
    DesktopPreferences desktop;
    QSignalSpy changed(&desktop, &DesktopPreferences::changed);
    const QString group = u"org.freedesktop.appearance"_s;
    QVERIFY(!desktop.prefersDark().has_value());
    // Read() answers with a variant of a variant, the signal with the value.
    const QVariant nested = QVariant::fromValue(QDBusVariant(QVariant::fromValue(1U)));
    desktop.take(group, u"color-scheme"_s, nested);
    QCOMPARE(desktop.prefersDark(), std::optional(true));
    desktop.take(group, u"color-scheme"_s, 2U);
    QCOMPARE(desktop.prefersDark(), std::optional(false));
    desktop.take(group, u"color-scheme"_s, 0U);
    QVERIFY(!desktop.prefersDark().has_value());
    desktop.take(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false);
    QVERIFY(desktop.prefersLessMotion());
    QCOMPARE(changed.count(), 4);
    desktop.take(group, u"accent-color"_s, 1U);
    QCOMPARE(changed.count(), 4);
}

void ThemeTest::motionIsOffWhenEitherAsks()
{
    Theme& theme = Theme::instance();
    theme.setReducedMotion(false);
    QCOMPARE(theme.duration(160), 160);
    theme.setReducedMotion(true);
    QCOMPARE(theme.duration(160), 0);
    theme.setReducedMotion(false);
}

void ThemeTest::textGrows()
{
    Theme& theme = Theme::instance();
    theme.setSizeClass(SizeClass::Wide);
    QCOMPARE(font(TextRole::Sentence).pixelSize(), 36);
    QCOMPARE(font(TextRole::Sentence, Script::Arabic).pixelSize(), 38);
    QVERIFY(lineHeight(TextRole::Sentence, Script::Arabic) >= 57);
    theme.setTextFactor(1.5);
    QCOMPARE(font(TextRole::Body).pixelSize(), 24);
    QCOMPARE(lineHeight(TextRole::Body), 36);
    theme.setTextFactor(9.0);
    QCOMPARE(theme.textFactor(), 2.0);
    theme.setTextFactor(1.0);
    QCOMPARE(font(TextRole::Body).weight(), QFont::Normal);
    QCOMPARE(QFontInfo(font(TextRole::Title)).family(), u"Noto Sans"_s);
}

void ThemeTest::scriptsAreTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Script>("script");
    QTest::newRow("dutch") << u"Ik kan het"_s << Script::Latin;
    QTest::newRow("ukrainian") << u"Вмію"_s << Script::Latin;
    QTest::newRow("arabic") << u"أستطيع"_s << Script::Arabic;
    QTest::newRow("tigrinya") << u"ትግርኛ"_s << Script::Ethiopic;
    QTest::newRow("mixed") << u"العربية (ar)"_s << Script::Arabic;
    QTest::newRow("digits") << u"12 34"_s << Script::Latin;
}

void ThemeTest::scriptsAreTold()
{
    QFETCH(QString, text);
    QFETCH(Script, script);
    QCOMPARE(scriptOf(text), script);
}

void ThemeTest::pictogramsAreColouredAndKept()
{
    QVERIFY(hasPictogram(u"vh-samenwerken"_s));
    QVERIFY(!hasPictogram(u"../pictograms/none"_s));
    const QPixmap red = pictogram(u"vh-samenwerken"_s, 48, Qt::red, 2.0);
    QCOMPARE(red.size(), QSize(96, 96));
    QCOMPARE(red.devicePixelRatio(), 2.0);
    const QImage image = red.toImage();
    int coloured = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            coloured += image.pixelColor(x, y) == QColor(Qt::red);
    }
    QVERIFY(coloured > 300);
    QCOMPARE(pictogram(u"vh-samenwerken"_s, 48, Qt::red, 2.0).cacheKey(), red.cacheKey());
    QVERIFY(pictogram(u"vh-samenwerken"_s, 48, Qt::blue, 2.0).cacheKey() != red.cacheKey());
    QVERIFY(pictogram(u"no-such-thing"_s, 24, Qt::red, 1.0).isNull());
    QVERIFY(pictogram({}, 24, Qt::red, 1.0).isNull());
}

QTEST_MAIN(ThemeTest)
#include "themetest.moc"
