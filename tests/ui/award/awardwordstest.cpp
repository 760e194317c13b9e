// SPDX-License-Identifier: GPL-3.0-or-later
// What the screens call something, paper calls so too.
#include "tests/unitmain.h"

#include "ui/award/awardwords.h"

#include "core/framework/phrases.h"
#include "tests/ui/support/teststore.h"

#include <QTest>

namespace inkaart::award {

using namespace Qt::StringLiterals;

class AwardWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void levelsAreCalledAsOnPaper_data();
    void levelsAreCalledAsOnPaper();
};

void AwardWordsTest::levelsAreCalledAsOnPaper_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s; // first: then nothing is translated yet
    QTest::newRow("Dutch") << u"nl"_s;
}

void AwardWordsTest::levelsAreCalledAsOnPaper()
{
    QFETCH(QString, language);
    if (language == "nl"_L1)
        tests::dressUp();
    const auto& phrases = framework::Phrases::builtIn();
    const QLatin1StringView keys[] = { "level.1"_L1, "level.2"_L1, "level.3"_L1 };
    framework::Achievement badge;
    for (badge.level = 1; badge.level <= 3; ++badge.level) {
        const QString onScreen = levelInWords(badge);
        const QString onPaper = phrases.text(language, keys[badge.level - 1]);
        QVERIFY2(onScreen.contains(onPaper, Qt::CaseInsensitive),
                 qPrintable(onScreen + u" / "_s + onPaper));
    }
}

} // namespace inkaart::award

QTEST_MAIN(inkaart::award::AwardWordsTest)
#include "awardwordstest.moc"
