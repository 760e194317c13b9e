// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <set>

using namespace Qt::StringLiterals;

namespace {

/// What a .ts file holds: context, source and comment of each message, its words, and how many
/// lack them.
struct Messages {
    std::set<QString> keys;
    QStringList translations;
    int unfinished = 0;
};

Messages read(const QString& path)
{
    Messages messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    QString comment;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == "message"_L1)
            messages.keys.insert(context + u'\n' + source + u'\n' + comment);
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "message"_L1) {
            source.clear();
            comment.clear();
        } else if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "source"_L1) {
            source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.unfinished += xml.attributes().value("type"_L1) == "unfinished"_L1 ? 1 : 0;
            messages.translations += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return messages;
}

} // namespace

/// Dutch is complete: every string of the sources has its words.
class TranslationsTest : public QObject {
    Q_OBJECT

private:
    const QString m_root = QStringLiteral(INKAART_SOURCE_DIR);

private Q_SLOTS:
    void nothingIsUnfinished()
    {
        for (const QString& language : { u"nl"_s, u"en"_s }) {
            const QDir folder(m_root + u"/translations/"_s + language);
            QVERIFY(!folder.entryList({ u"*.ts"_s }).isEmpty());
            for (const QString& name : folder.entryList({ u"*.ts"_s }))
                QVERIFY2(read(folder.filePath(name)).unfinished == 0,
                         qPrintable(language + u'/' + name));
        }
    }

    /// "Afdrukken", as the rest of the desktop says; only the cards on the table are "geprint", by
    /// the name that their page has.
    void paperHasOneWord()
    {
        static const QRegularExpression other(u"\\b(ge|uit)?print(en|e|te|ten|t)?\\b"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        const QDir folder(m_root + u"/translations/nl"_s);
        for (const QString& name : folder.entryList({ u"*.ts"_s })) {
            for (const QString& words : read(folder.filePath(name)).translations)
                QVERIFY2(words == "Kaartjes printen"_L1 || !other.match(words).hasMatch(),
                         qPrintable(name + u": "_s + words));
        }
    }

    void everySourceStringIsThere_data()
    {
        QTest::addColumn<QString>("folder");
        for (const QString& name :
             QDir(m_root + u"/ui"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << name;
    }

    void everySourceStringIsThere()
    {
        QFETCH(QString, folder);
        const QString lupdate =
            QStandardPaths::findExecutable(u"lupdate"_s, { u"/usr/lib/qt6/bin"_s });
        if (lupdate.isEmpty())
            QSKIP("lupdate of Qt 6 is not installed");
        const QTemporaryDir temporary;
        const QString fresh = temporary.filePath(u"fresh.ts"_s);
        QCOMPARE(
            QProcess::execute(lupdate,
                              { u"-silent"_s, u"-locations"_s, u"none"_s, u"-source-language"_s,
                                u"en"_s, u"-target-language"_s, u"nl"_s, u"-I"_s, m_root,
                                m_root + u"/ui/"_s + folder, u"-ts"_s, fresh }),
            0);
        const Messages wanted = read(fresh);
        const Messages known = read(m_root + u"/translations/nl/"_s + folder + u".ts"_s);
        for (const QString& key : wanted.keys)
            QVERIFY2(known.keys.contains(key), qPrintable(u"no Dutch for: "_s + key));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translationstest.moc"
