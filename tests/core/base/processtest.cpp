// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/base/process.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

namespace inkaart::base {

using namespace Qt::StringLiterals;

class ProcessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noImageAndNoStrangers()
    {
        keepToOurselves();
        rlimit limit = { 1, 1 };
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_max, rlim_t(0));
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void aSecretIsTakenOnce()
    {
        qputenv("INKAART_TEST_SECRET", "zes woorden één");
        char* const place = std::getenv("INKAART_TEST_SECRET");
        QCOMPARE(takeVariable("INKAART_TEST_SECRET"), u"zes woorden één"_s);
        QVERIFY(!qEnvironmentVariableIsSet("INKAART_TEST_SECRET"));
        QCOMPARE(*place, '\0');
        QCOMPARE(takeVariable("INKAART_TEST_SECRET"), std::nullopt);
    }
};

} // namespace inkaart::base

QTEST_GUILESS_MAIN(inkaart::base::ProcessTest)
#include "processtest.moc"
