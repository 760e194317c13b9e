// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/search/cleanname.h"

#include <QTest>

using namespace inkaart;
using namespace Qt::StringLiterals;

class CleanNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleans_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char* name, const QString& typed, const QString& kept) {
            QTest::newRow(name) << typed << kept;
        };
        const QString marks = u"\u0301\u0302\u0303\u0304"_s;
        row("one line", u"  Bo\u202E\u0007ris\n \tde  Rode "_s, u"Boris de Rode"_s);
        row("nothing", {}, {});
        row("more than paper holds", QString(100000, u'a'), QString(500, u'a'));
        row("a joiner and a space of no width", u"\u200B\u200D\u2060"_s, {});
        row("a soft hyphen", u"\u00AD"_s, {});
        row("a filler", u"\u3164 \u115F"_s, {});
        row("a blank of Braille", u"\u2800"_s, {});
        row("marks on nothing", marks, {});
        row("joiners inside a name", u"\u0645\u06CC\u200C\u062E"_s, u"\u0645\u06CC\u200C\u062E"_s);
        row("vowel signs", u"\u0623\u064E\u0645\u0650"_s, u"\u0623\u064E\u0645\u0650"_s);
        row("four marks", u"a"_s + marks, u"a"_s + marks);
        row("a heap of marks", u"a"_s + marks.repeated(20) + u"b\u0301"_s,
            u"a"_s + marks + u"b\u0301"_s);
        row("a heap with joiners between", u"a"_s + (marks + u"\u200D"_s).repeated(2),
            u"a"_s + marks + u"\u200D\u200D"_s);
        row("letters outside the first plane", u"\U0001E900\U0001E901"_s,
            u"\U0001E900\U0001E901"_s);
    }

    void cleans()
    {
        QFETCH(QString, typed);
        QTEST(search::cleanName(typed), "kept");
    }
};

QTEST_GUILESS_MAIN(CleanNameTest)
#include "cleannametest.moc"
