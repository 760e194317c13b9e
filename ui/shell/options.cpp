// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/options.h"

#include "ui/shell/places.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace inkaart::shell {

using namespace Qt::StringLiterals;

namespace {

bool readQuitAfter(const QString& word, Options& options)
{
    using QuitAfter = Options::QuitAfter;
    if (word.isEmpty())
        return true;
    if (word == "shown"_L1)
        options.quitAfter = QuitAfter::Shown;
    else if (word == "unlocked"_L1)
        options.quitAfter = QuitAfter::Unlocked;
    else if (word == "list"_L1)
        options.quitAfter = QuitAfter::List;
    else if (word == "second"_L1)
        options.quitAfter = QuitAfter::Second;
    else
        return false;
    return true;
}

Options refusal(const QString& message)
{
    Options options;
    options.message = message + u'\n';
    options.status = 2;
    return options;
}

} // namespace

Options parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Maps what a young person can already do."_s);
    const QCommandLineOption help({ u"h"_s, u"help"_s }, u"Shows this."_s);
    const QCommandLineOption version(u"version"_s, u"Shows the version."_s);
    const QCommandLineOption store(u"store"_s, u"The folder of the store."_s, u"DIR"_s);
    const QCommandLineOption quit(u"quit-after"_s,
                                  u"Ends when it is shown, unlocked, the list is there, or a "
                                  "second later."_s,
                                  u"shown|unlocked|list|second"_s);
    const QCommandLineOption walk(
        u"walk"_s, u"Walks through the whole work in the example centre; pictures go here."_s,
        u"DIR"_s);
    parser.addOptions({ help, version, store, quit, walk });
    parser.addPositionalArgument(u"FILE"_s, u"A badge to check."_s, u"[FILE]"_s);
    if (!parser.parse(arguments))
        return refusal(parser.errorText());
    Options options;
    if (parser.isSet(help))
        // There is no application object yet that knows the program's name.
        options.message = parser.helpText().replace("<executable_name>"_L1, "inkaart"_L1);
    else if (parser.isSet(version))
        options.message = u"inkaart "_s + QStringLiteral(INKAART_VERSION) + u'\n';
    if (!readQuitAfter(parser.value(quit), options))
        return refusal(u"--quit-after takes shown, unlocked, list or second"_s);
    options.store =
        parser.isSet(store) ? QFileInfo(parser.value(store)).absoluteFilePath() : usualStore();
    options.walk = parser.value(walk);
    if (const QString file = parser.positionalArguments().value(0); !file.isEmpty())
        options.file = QFileInfo(file).absoluteFilePath();
    return options;
}

} // namespace inkaart::shell
