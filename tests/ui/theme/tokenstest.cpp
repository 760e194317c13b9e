// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "ui/theme/tokens.h"

#include <QTest>

#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;
using namespace inkaart::theme;

class TokensTest : public QObject {
    Q_OBJECT
private slots:
    void ratioOfKnownPairs();
    void textCanBeRead_data();
    void textCanBeRead();
    void zonesCanBeRead_data();
    void zonesCanBeRead();
    void namesAreUnique();
    void lettersEndAtF();
};

void TokensTest::ratioOfKnownPairs()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    // #767676 on white is the usual example of just enough.
    QVERIFY(qAbs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

void TokensTest::textCanBeRead_data()
{
    QTest::addColumn<Token>("front");
    QTest::addColumn<Token>("back");
    QTest::addColumn<double>("least");
    using T = Token;
    const std::vector<std::tuple<T, T, double>> pairs{
        { T::Ink, T::Paper, 7.0 },          { T::Ink, T::Surface, 7.0 },
        { T::Ink, T::Sunken, 7.0 },         { T::InkSoft, T::Paper, 4.5 },
        { T::InkSoft, T::Surface, 4.5 },    { T::InkSoft, T::Sunken, 4.5 },
        { T::OnAction, T::Action, 7.0 },    { T::OnAction, T::ActionHover, 4.5 },
        { T::LineStrong, T::Surface, 3.0 }, { T::LineStrong, T::Paper, 3.0 },
        { T::OnRail, T::Rail, 7.0 },        { T::RailText, T::Rail, 4.5 },
        { T::OnHere, T::Here, 4.5 },        { T::Here, T::Rail, 3.0 },
        { T::Focus, T::Paper, 8.0 },        { T::Focus, T::Surface, 8.0 },
        { T::Focus, T::Sunken, 8.0 },       { T::FocusInner, T::Focus, 3.0 },
        { T::Ok, T::OkGround, 4.5 },        { T::Warn, T::WarnGround, 4.5 },
        { T::Bad, T::BadGround, 4.5 },      { T::Info, T::InfoGround, 4.5 },
        { T::Ok, T::Surface, 4.5 },         { T::Warn, T::Paper, 4.5 },
        { T::Warn, T::Surface, 4.5 },       { T::Bad, T::Surface, 4.5 },
        { T::Bad, T::Paper, 4.5 },          { T::Surface, T::Bad, 4.5 },
        { T::Ink, T::OkGround, 7.0 },       { T::Ink, T::WarnGround, 7.0 },
        { T::Ink, T::BadGround, 7.0 },      { T::Ink, T::InfoGround, 7.0 },
        { T::InkSoft, T::WarnGround, 4.5 }, { T::InkSoft, T::BadGround, 4.5 },
        { T::InkSoft, T::MapWater, 4.5 },   { T::InkSoft, T::MapPark, 4.5 },
    };
    for (const auto& [front, back, least] : pairs)
        QTest::newRow(qPrintable(tokenName(front) + " on "_L1 + tokenName(back)))
            << front << back << least;
}

void TokensTest::textCanBeRead()
{
    QFETCH(Token, front);
    QFETCH(Token, back);
    QFETCH(double, least);
    for (const Scheme scheme : { Scheme::Light, Scheme::Dark }) {
        const double ratio = contrastRatio(colour(scheme, front), colour(scheme, back));
        QVERIFY2(ratio >= least, qPrintable(QString::number(ratio)));
    }
}

void TokensTest::zonesCanBeRead_data()
{
    QTest::addColumn<int>("zone");
    for (int zone = 0; zone < ZoneCount; ++zone)
        QTest::newRow(qPrintable(zoneLetter(zone))) << zone;
}

void TokensTest::zonesCanBeRead()
{
    QFETCH(int, zone);
    for (const Scheme scheme : { Scheme::Light, Scheme::Dark }) {
        const ZoneColours colours = zoneColours(scheme, zone);
        QVERIFY(contrastRatio(colours.on, colours.fill) >= 4.5);
        QVERIFY(contrastRatio(colours.fill, colours.tint) >= 4.5);
        QVERIFY(contrastRatio(colours.fill, colour(scheme, Token::Surface)) >= 4.5);
        QVERIFY(contrastRatio(colours.fill, colour(scheme, Token::Paper)) >= 4.5);
        QVERIFY(contrastRatio(colour(scheme, Token::Ink), colours.tint) >= 7.0);
        QVERIFY(contrastRatio(colour(scheme, Token::InkSoft), colours.tint) >= 4.5);
    }
}

void TokensTest::namesAreUnique()
{
    QStringList names;
    for (int i = 0; i < static_cast<int>(Token::Count); ++i)
        names << tokenName(static_cast<Token>(i));
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(colour(Scheme::Light, Token::InkSoft), QColor(0x4E, 0x5A, 0x60));
    QCOMPARE(tokenName(Token::OnZone), u"on-zone"_s);
}

void TokensTest::lettersEndAtF()
{
    QCOMPARE(zoneLetter(0), u"A"_s);
    QCOMPARE(zoneLetter(5), u"F"_s);
    QVERIFY(zoneLetter(6).isEmpty());
    QVERIFY(zoneLetter(-1).isEmpty());
}

QTEST_GUILESS_MAIN(TokensTest)
#include "tokenstest.moc"
