// SPDX-License-Identifier: GPL-3.0-or-later
// The windows of Qt itself, for printing and for files, speak Dutch too.
#include "tests/unitmain.h"

#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QTest>

using namespace inkaart;
using namespace Qt::StringLiterals;

class QtWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.start("nl"); }

    void isDutch_data()
    {
        QTest::addColumn<QByteArray>("context");
        QTest::addColumn<QByteArray>("english");
        QTest::addColumn<QByteArray>("comment");
        QTest::addColumn<QString>("dutch");
        const auto row = [](const char* context, const char* english, const QString& dutch,
                            const char* comment = "") {
            QTest::newRow(english)
                << QByteArray(context) << QByteArray(english) << QByteArray(comment) << dutch;
        };
        const char* print = "QPrintSettingsOutput";
        row(print, "Double Sided Printing", u"Dubbelzijdig afdrukken"_s);
        row(print, "Off", u"Uit"_s);
        row(print, "Long side binding", u"Omslaan langs de lange kant"_s);
        row(print, "Short side binding", u"Omslaan langs de korte kant"_s);
        const char* files = "QAbstractFileIconProvider";
        row(files, "Drive", u"Schijf"_s);
        row(files, "File", u"Bestand"_s);
        row(files, "Folder", u"Map"_s, "All other platforms");
        row(files, "File Folder", u"Map"_s, "Match Windows Explorer");
    }

    void isDutch()
    {
        QFETCH(QByteArray, context);
        QFETCH(QByteArray, english);
        QFETCH(QByteArray, comment);
        QFETCH(QString, dutch);
        QCOMPARE(QCoreApplication::translate(context.constData(), english.constData(),
                                             comment.constData()),
                 dutch);
    }

private:
    shell::Language m_language;
};

QTEST_MAIN(QtWordsTest)
#include "qtwordstest.moc"
