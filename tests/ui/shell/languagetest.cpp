// SPDX-License-Identifier: GPL-3.0-or-later
// What the system says counts for a whole process, so this program runs again for each.
#include "tests/unitmain.h"

#include "ui/shell/language.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace inkaart;
using namespace Qt::StringLiterals;

class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void follows_data();
    void follows();
    void inside();
};

void LanguageTest::follows_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("Dutch") << u"nl_NL.UTF-8"_s << QString() << u"nl"_s;
    QTest::newRow("Flemish") << u"nl_BE.UTF-8"_s << QString() << u"nl"_s;
    QTest::newRow("English") << u"en_GB.UTF-8"_s << QString() << u"en"_s;
    QTest::newRow("one that is not there") << u"de_DE.UTF-8"_s << QString() << u"en"_s;
    QTest::newRow("none") << u"C"_s << QString() << u"en"_s;
    QTest::newRow("asked for before the system") << u"nl_NL.UTF-8"_s << u"en"_s << u"en"_s;
}

void LanguageTest::follows()
{
    QFETCH(QString, system);
    QFETCH(QString, asked);
    QFETCH(QString, wanted);
    // Nobody has chosen one there.
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : { u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s })
        environment.insert(name, home.path());
    for (const QString& name : { u"LANGUAGE"_s, u"LC_MESSAGES"_s, u"INKAART_LANGUAGE"_s })
        environment.remove(name);
    environment.insert(u"LC_ALL"_s, system);
    environment.insert(u"LANG"_s, system);
    if (!asked.isEmpty())
        environment.insert(u"INKAART_LANGUAGE"_s, asked);
    environment.insert(u"INKAART_LANGUAGE_WANTED"_s, wanted);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), { u"inside"_s });
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
}

void LanguageTest::inside()
{
    const QString wanted = qEnvironmentVariable("INKAART_LANGUAGE_WANTED");
    if (wanted.isEmpty())
        QSKIP("only in the surroundings that follows() makes");
    shell::Language language;
    language.start("");
    QCOMPARE(language.isDutch(), wanted == "nl"_L1);
    QCOMPARE(QLocale().language(), QLocale(wanted).language());
    const QString word = QCoreApplication::translate("inkaart::shell::CodeSteps", "Print");
    QCOMPARE(word, wanted == "nl"_L1 ? u"Afdrukken"_s : u"Print"_s);
}

QTEST_MAIN(LanguageTest)
#include "languagetest.moc"
