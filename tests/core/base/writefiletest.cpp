// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/base/writefile.h"

#include "tests/core/base/noroom.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace inkaart::base {

using namespace Qt::StringLiterals;

class WriteFileTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void replacesAndKeepsToItsOwner()
    {
        QVERIFY(writeFile(path(u"a"_s), "one"));
        QVERIFY(writeFile(path(u"a"_s), "two"));
        QCOMPARE(read(path(u"a"_s)), QByteArray("two"));
        QCOMPARE(QFile::permissions(path(u"a"_s)) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void noRoom_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("small enough to wait in memory") << 200;
        QTest::newRow("large") << 100'000;
    }

    void noRoom()
    {
        QFETCH(int, size);
        const QString old = path(u"old"_s);
        QVERIFY(writeFile(old, "what was there"));
        {
            const tests::NoRoom full(100);
            for (const QString& file : { old, path(u"new"_s) }) {
                const auto written = writeFile(file, QByteArray(size, 'x'));
                QVERIFY(!written);
                QCOMPARE(written.error().code, Code::DiskFull);
                QVERIFY(written.error().detail.endsWith(u"the disk is full"_s));
            }
        }
        QCOMPARE(read(old), QByteArray("what was there"));
        QVERIFY(!QFile::exists(path(u"new"_s)));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).filter(u"old"_s),
                 QStringList{ u"old"_s });
    }

    void noOrdinaryFile()
    {
        const QString pipe = path(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString& place : { pipe, m_folder.path() }) {
            const auto written = writeFile(place, "x");
            QVERIFY(!written);
            QCOMPARE(written.error().code, Code::Refused);
        }
        struct stat there { };
        QCOMPARE(::stat(QFile::encodeName(pipe).constData(), &there), 0);
        QVERIFY(S_ISFIFO(there.st_mode));
    }

    void noFolder() { QVERIFY(!writeFile(path(u"none/a"_s), "x")); }
};

} // namespace inkaart::base

QTEST_GUILESS_MAIN(inkaart::base::WriteFileTest)
#include "writefiletest.moc"
