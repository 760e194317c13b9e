// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

using Allowed = std::map<QString, std::set<QString>>;

/// What each folder may include of the house's other folders. An arrow that is not here goes up.
const Allowed& allowed()
{
    static const Allowed table = {
        { u"core/base"_s, {} },
        { u"core/bake"_s, { u"core/base"_s } },
        { u"core/crypto"_s, { u"core/base"_s } },
        { u"core/jsonld"_s, { u"core/base"_s, u"core/crypto"_s } },
        { u"core/web"_s, { u"core/base"_s } },
        { u"core/wire"_s, { u"core/base"_s, u"core/crypto"_s } },
        { u"core/framework"_s, { u"core/base"_s } },
        { u"core/search"_s, { u"core/base"_s } },
        { u"core/media"_s, { u"core/base"_s } },
        { u"core/artwork"_s, { u"core/base"_s, u"core/framework"_s } },
        { u"core/credential"_s,
          { u"core/base"_s, u"core/bake"_s, u"core/crypto"_s, u"core/jsonld"_s, u"core/media"_s,
            u"core/web"_s } },
        { u"core/dossier"_s, { u"core/base"_s, u"core/framework"_s, u"core/search"_s } },
        { u"core/store"_s,
          { u"core/base"_s, u"core/crypto"_s, u"core/wire"_s, u"core/dossier"_s,
            u"core/framework"_s, u"core/search"_s } },
        { u"core/award"_s,
          { u"core/base"_s, u"core/bake"_s, u"core/crypto"_s, u"core/credential"_s,
            u"core/dossier"_s, u"core/framework"_s, u"core/artwork"_s, u"core/store"_s,
            u"core/print"_s, u"core/search"_s } },
        { u"core/print"_s,
          { u"core/base"_s, u"core/credential"_s, u"core/dossier"_s, u"core/framework"_s,
            u"core/artwork"_s } },
        { u"core/demo"_s,
          { u"core/base"_s, u"core/crypto"_s, u"core/dossier"_s, u"core/framework"_s,
            u"core/store"_s, u"core/award"_s, u"core/media"_s, u"core/artwork"_s,
            u"core/credential"_s } },
        { u"ui/theme"_s, {} },
        { u"ui/widgets"_s, { u"ui/theme"_s } },
        { u"ui/session"_s, { u"ui/theme"_s, u"ui/widgets"_s } },
        { u"ui/learner"_s, { u"ui/theme"_s, u"ui/widgets"_s, u"ui/session"_s } },
        { u"ui/conversation"_s, { u"ui/theme"_s, u"ui/widgets"_s, u"ui/session"_s } },
        { u"ui/award"_s, { u"ui/theme"_s, u"ui/widgets"_s, u"ui/session"_s } },
        { u"ui/settings"_s, { u"ui/theme"_s, u"ui/widgets"_s, u"ui/session"_s } },
        { u"ui/shell"_s,
          { u"ui/theme"_s, u"ui/widgets"_s, u"ui/session"_s, u"ui/learner"_s, u"ui/conversation"_s,
            u"ui/award"_s, u"ui/settings"_s } },
    };
    return table;
}

bool isAllowed(const QString& from, const QString& to)
{
    if (from == to || from.startsWith("app/"_L1))
        return true;
    const auto folder = allowed().find(from);
    if (folder == allowed().end())
        return false;
    // Every page may use core as a whole, but the widgets know no domain type.
    if (from.startsWith("ui/"_L1) && to.startsWith("core/"_L1)) {
        const bool isPlain = from == "ui/theme"_L1 || from == "ui/widgets"_L1;
        return !isPlain || to == "core/base"_L1;
    }
    return folder->second.contains(to);
}

QString folderOf(const QString& path)
{
    return path.section(u'/', 0, 1);
}

struct Include {
    QString file;
    QString folder;
    QString target;
};

QList<Include> includesBelow(const QString& top)
{
    static const QRegularExpression quoted(u"^\\s*#\\s*include\\s+\"((?:core|ui|app)/[^\"]+)\""_s,
                                           QRegularExpression::MultilineOption);
    const QString root = QStringLiteral(INKAART_SOURCE_DIR) + u'/';
    QList<Include> found;
    QDirIterator files(root + top, { u"*.h"_s, u"*.cpp"_s }, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString relative = file.fileName().mid(root.size());
        auto matches = quoted.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            found.append({ relative, folderOf(relative), matches.next().captured(1) });
    }
    return found;
}

} // namespace

/// Reads every include of the house and fails on one that goes up.
class LayersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noArrowGoesUp()
    {
        QStringList faults;
        int seen = 0;
        for (const QString& top : { u"core"_s, u"ui"_s, u"app"_s }) {
            for (const Include& include : includesBelow(top)) {
                ++seen;
                if (!isAllowed(include.folder, folderOf(include.target)))
                    faults.append(include.file + u" includes "_s + include.target);
            }
        }
        QVERIFY2(seen > 100, "the includes were not found");
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void coreHasNoWidgets()
    {
        static const QRegularExpression widgets(
            u"#\\s*include\\s+<(QtWidgets|QWidget|QApplication|QPrinter|QDialog)"_s);
        QDirIterator files(QStringLiteral(INKAART_SOURCE_DIR) + u"/core"_s,
                           { u"*.h"_s, u"*.cpp"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!widgets.match(QString::fromUtf8(file.readAll())).hasMatch(),
                     qPrintable(file.fileName()));
        }
    }

    void everyFolderIsKnown()
    {
        for (const QString& top : { u"core"_s, u"ui"_s }) {
            const QDir folder(QStringLiteral(INKAART_SOURCE_DIR) + u'/' + top);
            for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                QVERIFY2(allowed().contains(top + u'/' + name), qPrintable(top + u'/' + name));
        }
    }

    void topLevelIsFixed()
    {
        const QStringList folders =
            QDir(QStringLiteral(INKAART_SOURCE_DIR)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        const std::set<QString> fixed = { u"app"_s,       u"core"_s,         u"ui"_s,
                                          u"resources"_s, u"translations"_s, u"tests"_s,
                                          u"packaging"_s, u"build"_s,        u"demo-output"_s };
        for (const QString& folder : folders)
            QVERIFY2(fixed.contains(folder), qPrintable(folder));
    }

    void everySourceNamesItsLicence()
    {
        for (const QString& top : { u"core"_s, u"ui"_s, u"app"_s, u"tests"_s }) {
            QDirIterator files(QStringLiteral(INKAART_SOURCE_DIR) + u'/' + top,
                               { u"*.h"_s, u"*.cpp"_s }, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(file.readLine().contains("SPDX-License-Identifier: GPL-3.0-or-later"),
                         qPrintable(file.fileName()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "layerstest.moc"
