// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/dossier/consentrules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart::dossier;

/// 111222333 and 123456782 are the numbers that the tax office gives as test numbers.
class BsnTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void find_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char* name, const QString& text, const QString& found) {
            QTest::newRow(name) << text << found;
        };
        row("empty", {}, {});
        row("alone", u"111222333"_s, u"111222333"_s);
        row("in a sentence", u"Mijn BSN is 123456782, denk ik."_s, u"123456782"_s);
        row("against letters", u"BSN:123456782"_s, u"123456782"_s);
        row("with dots", u"bsn 1234.56.782 van Amina"_s, u"1234.56.782"_s);
        row("with spaces", u"123 456 782"_s, u"123 456 782"_s);
        row("with dashes", u"1112-22-333"_s, u"1112-22-333"_s);
        row("with a no-break space", u"111\u00a0222\u00a0333"_s, u"111\u00a0222\u00a0333"_s);
        row("eight digits", u"12345672"_s, u"12345672"_s);
        row("Arabic digits", u"١٢٣٤٥٦٧٨٢"_s, u"١٢٣٤٥٦٧٨٢"_s);
        row("after a year", u"geboren 2008 123456782"_s, u"123456782"_s);
        row("after a date", u"01-02-2008 123.456.782"_s, u"123.456.782"_s);
        row("the second of two numbers", u"123456789 en 123456782"_s, u"123456782"_s);
        row("fails the test", u"123456789"_s, {});
        row("zeros", u"000000000"_s, {});
        row("seven digits", u"1234567"_s, {});
        row("inside ten digits", u"1234567820"_s, {});
        row("mobile telephone", u"06 12345672"_s, {});
        row("telephone with country", u"+31 6 12345672"_s, {});
        row("telephone in pairs", u"06 12 34 56 72"_s, {});
        row("account", u"NL91 ABNA 0417 1643 00"_s, {});
        row("date", u"10-10-2008"_s, {});
        row("date, year first", u"2008-10-10"_s, {});
        row("two lines", u"1234\n56782"_s, {});
        row("a sentence between", u"1234 of toch 56782"_s, {});
        row("emoji", u"👍🏽👍🏽"_s, {});
    }
    void find()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        const auto span = findBsn(text);
        QCOMPARE(span.has_value(), !found.isEmpty());
        if (span)
            QCOMPARE(text.sliced(span->at, span->size), found);
    }

    void longTextsTakeNoTime()
    {
        QString text;
        for (int i = 0; i < 20000; ++i)
            text += u"1 "_s;
        QVERIFY(!findBsn(text));
    }
};

QTEST_GUILESS_MAIN(BsnTest)
#include "bsntest.moc"
