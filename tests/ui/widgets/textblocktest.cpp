// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "ui/widgets/textblock.h"

#include "ui/theme/theme.h"

#include <QTest>

using namespace inkaart;
using namespace Qt::StringLiterals;
using widgets::TextBlock;

/// Sizes are remembered; what they hang on must tell them apart.
class TextBlockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::Theme::instance().apply(); }
    void cleanup() { theme::Theme::instance().setTextFactor(1.0); }
    void breaksWhenItMust();
    void staysAsItIsWithRoom();
    void followsTheTextFactor();
    void followsTheRole();
    void keepsLinesApart();
};

static const QString sentence = u"Ik kan samenwerken met mensen die ik niet ken"_s;

void TextBlockTest::breaksWhenItMust()
{
    const TextBlock block{ .text = sentence };
    const QSizeF whole = block.size(0);
    const QSizeF half = block.size(whole.width() / 2);
    QVERIFY(half.width() <= whole.width() / 2 + 1); // whole pixels
    QVERIFY(half.height() >= 2 * whole.height());
    // And not the other way round once the narrow one is known.
    QCOMPARE(block.size(0), whole);
    QCOMPARE(block.size(whole.width() / 2), half);
}

void TextBlockTest::staysAsItIsWithRoom()
{
    const TextBlock block{ .text = sentence };
    const QSizeF whole = block.size(0);
    QCOMPARE(block.size(whole.width()), whole);
    QCOMPARE(block.size(whole.width() * 3), whole);
}

void TextBlockTest::followsTheTextFactor()
{
    const TextBlock block{ .text = sentence };
    const QSizeF before = block.size(0);
    const double narrow = block.narrowest();
    theme::Theme::instance().setTextFactor(1.5);
    QVERIFY(block.size(0).width() > before.width() * 1.3);
    QVERIFY(block.narrowest() > narrow * 1.3);
}

void TextBlockTest::followsTheRole()
{
    const TextBlock body{ .text = sentence };
    const TextBlock small{ .text = sentence, .role = theme::TextRole::Small };
    QVERIFY(small.size(0).width() < body.size(0).width());
    QVERIFY(small.narrowest() < body.narrowest());
}

void TextBlockTest::keepsLinesApart()
{
    const TextBlock one{ .text = u"een"_s };
    const TextBlock two{ .text = u"een\ntwee"_s };
    QCOMPARE(two.size(1000).height(), 2 * one.size(1000).height());
}

QTEST_MAIN(TextBlockTest)
#include "textblocktest.moc"
