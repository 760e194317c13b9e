// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "tests/ui/shell/shellfixture.h"
#include "ui/shell/process.h"

#include <QDirIterator>
#include <QFileDialog>

using namespace inkaart;
using namespace Qt::StringLiterals;
using tests::ShellFixture;

/// What the program leaves behind on the disk besides its store.
class TracesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_settings.path().toLocal8Bit());
        shell::keepToOurselves();
        tests::dressUp();
    }

    void aChosenFileIsNotNoted()
    {
        ShellFixture shell;
        const QString folder = shell.folder.filePath(u"geheime map"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + u"/kopie"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        shell.open();
        shell.click("restoreButton");
        QTRY_VERIFY(shell.find("backupFileButton"));
        shell.click("backupFileButton");
        auto* dialog = shell.window->findChild<QFileDialog*>();
        QVERIFY(dialog);
        dialog->setDirectory(folder);
        dialog->selectFile(u"kopie"_s);
        QSignalSpy gone(dialog, &QObject::destroyed);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_COMPARE(gone.count(), 1);
        QCOMPARE(shell.find<QLineEdit>("backupFile")->text(), file.fileName());
        QDirIterator all(m_settings.path(), QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile kept(all.next());
            QVERIFY(kept.open(QIODevice::ReadOnly));
            const QByteArray bytes = kept.readAll();
            QVERIFY2(!bytes.contains("geheime") && !bytes.contains("lastVisited"),
                     qPrintable(kept.fileName()));
        }
    }

private:
    const QTemporaryDir m_settings;
};

QTEST_MAIN(TracesTest)
#include "tracestest.moc"
