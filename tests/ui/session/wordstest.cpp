// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "ui/session/words.h"

#include "ui/session/languagepair.h"

#include <QTest>

using namespace inkaart;
using namespace Qt::StringLiterals;

/// Phrases in the two languages of a talk.
class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersFollowTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("own");
        QTest::newRow("Arabic") << u"ar"_s << u"14"_s << u"١٤"_s;
        QTest::newRow("Arabic, a year") << u"ar"_s << u"2013"_s << u"٢٠١٣"_s;
        QTest::newRow("Arabic, no number") << u"ar"_s << u"Sam 2"_s << u"Sam 2"_s;
        QTest::newRow("Ukrainian") << u"uk"_s << u"14"_s << u"14"_s;
    }

    void numbersFollowTheLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, argument);
        QFETCH(QString, own);
        session::LanguagePair pair;
        pair.setOwn(language);
        const auto texts = session::Words(pair).phrase("consent.wait.means"_L1, argument);
        QVERIFY2(texts.own.contains(own), qPrintable(texts.own));
        QVERIFY2(texts.other.contains(argument), qPrintable(texts.other));
    }

    void dutchAloneIsSaidOnce()
    {
        const session::LanguagePair pair;
        const auto texts = session::Words(pair).phrase("consent.wait.means"_L1, u"14"_s);
        QVERIFY(texts.own.isEmpty());
        QVERIFY(texts.other.contains(u"14"_s));
    }
};

QTEST_APPLESS_MAIN(WordsTest)
#include "wordstest.moc"
