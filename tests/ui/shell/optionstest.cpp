// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "ui/shell/options.h"

#include <QDir>
#include <QTest>

using namespace inkaart;
using namespace Qt::StringLiterals;
using shell::Options;

class OptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesAll();
    void needsNone();
    void knowsMoments_data();
    void knowsMoments();
    void refuses_data();
    void refuses();
    void tells();
};

static Options parse(QStringList arguments)
{
    arguments.prepend(u"inkaart"_s);
    return shell::parseOptions(arguments);
}

void OptionsTest::takesAll()
{
    const Options options = parse({ u"--store"_s, u"/a"_s, u"--quit-after"_s, u"list"_s,
                                    u"--walk"_s, u"out"_s, u"badge.jwt"_s });
    QCOMPARE(options.store, u"/a"_s);
    QCOMPARE(options.quitAfter, Options::QuitAfter::List);
    QCOMPARE(options.walk, u"out"_s);
    QCOMPARE(options.file, QDir::current().absoluteFilePath(u"badge.jwt"_s));
    QVERIFY(options.message.isEmpty());
}

void OptionsTest::needsNone()
{
    const Options options = parse({});
    QVERIFY(options.store.endsWith(u"/store"_s));
    QCOMPARE(options.quitAfter, Options::QuitAfter::Never);
    QVERIFY(options.file.isEmpty());
    QVERIFY(options.message.isEmpty());
}

void OptionsTest::knowsMoments_data()
{
    QTest::addColumn<Options::QuitAfter>("moment");
    QTest::newRow("shown") << Options::QuitAfter::Shown;
    QTest::newRow("unlocked") << Options::QuitAfter::Unlocked;
    QTest::newRow("list") << Options::QuitAfter::List;
    QTest::newRow("second") << Options::QuitAfter::Second;
}

void OptionsTest::knowsMoments()
{
    QFETCH(Options::QuitAfter, moment);
    const QString word = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(parse({ u"--quit-after"_s, word }).quitAfter, moment);
}

void OptionsTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown") << QStringList{ u"--colour"_s };
    QTest::newRow("no value") << QStringList{ u"--store"_s };
    QTest::newRow("another moment") << QStringList{ u"--quit-after"_s, u"tea"_s };
}

void OptionsTest::refuses()
{
    QFETCH(QStringList, arguments);
    const Options options = parse(arguments);
    QCOMPARE(options.status, 2);
    QVERIFY(!options.message.isEmpty());
}

void OptionsTest::tells()
{
    QVERIFY(parse({ u"--help"_s }).message.contains(u"--walk"_s));
    QVERIFY(parse({ u"--version"_s }).message.startsWith(u"inkaart "_s));
    QCOMPARE(parse({ u"--help"_s }).status, 0);
}

QTEST_GUILESS_MAIN(OptionsTest)
#include "optionstest.moc"
