// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"

#include "core/print/fontsahead.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>

namespace inkaart::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Those that every command has.
const std::vector<Option>& commonOptions()
{
    static const std::vector<Option> options = {
        { u"json"_s, {}, u"answer in JSON"_s },
        { u"passphrase-file"_s, u"FILE"_s,
          u"opens the store; or the variable INKAART_PASSPHRASE"_s },
        { u"clock"_s, u"TIME"_s, u"ISO 8601, for tests; or the variable INKAART_CLOCK"_s },
        { u"help"_s, {}, u"this text"_s },
    };
    return options;
}

const Option* findOption(const Command& command, const QString& name)
{
    for (const auto* options : { &command.options, &commonOptions() }) {
        const auto found = std::find_if(options->begin(), options->end(),
                                        [&](const Option& o) { return o.name == name; });
        if (found != options->end())
            return &*found;
    }
    return nullptr;
}

QString calledSo(const Command& command)
{
    const QString name = u"inkaartctl "_s + command.name;
    return command.usage.isEmpty() ? name : name + u' ' + command.usage;
}

QString optionLine(const Option& option)
{
    QString left = u"  --"_s + option.name;
    if (!option.value.isEmpty())
        left += u' ' + option.value;
    return left.leftJustified(34) + u' ' + option.text
        + (option.isRepeated ? u" (may be repeated)"_s : QString()) + u'\n';
}

} // namespace

QString helpText()
{
    QString text = u"inkaartctl: everything of Inkaart that needs no window.\n\n"_s;
    for (const Command& command : commands())
        text += u"  "_s + calledSo(command) + u"\n      "_s + command.text + u'\n';
    text +=
        u"\nAll: --json, --help. Exit: 0 yes or valid, 1 refused, 2 cannot read, 3 usage, 4 unsure.\n"_s;
    return text;
}

QString helpText(const Command& command)
{
    QString text = calledSo(command) + u"\n\n"_s + command.text + u"\n\n"_s;
    for (const Option& option : command.options)
        text += optionLine(option);
    for (const Option& option : commonOptions())
        text += optionLine(option);
    return text;
}

base::Result<void> parse(const Command& command, const QStringList& arguments, Invocation& call)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        if (!word.startsWith("--"_L1)) {
            call.arguments.append(word);
            continue;
        }
        const QString name = word.sliced(2).section(u'=', 0, 0);
        const Option* option = findOption(command, name);
        if (!option)
            return base::fail(base::Code::Malformed, u"there is no option --"_s + name);
        if (option->value.isEmpty() && word.contains(u'='))
            return base::fail(base::Code::Malformed, u"--%1 takes no value"_s.arg(name));
        if (option->value.isEmpty()) {
            call.options[name].append(QString());
        } else if (word.contains(u'=')) {
            call.options[name].append(word.section(u'=', 1));
        } else if (i + 1 < arguments.size()) {
            call.options[name].append(arguments[++i]);
        } else {
            return base::fail(base::Code::Malformed, u"--%1 needs %2"_s.arg(name, option->value));
        }
    }
    return {};
}

QString faultOf(const Command& command, const Invocation& call)
{
    if (call.arguments.size() > command.words)
        return u"there is one word too many: "_s + call.arguments[command.words];
    for (const QString& name : command.needs) {
        if (call.value(name).isEmpty())
            return u"give --"_s + name + u' ' + findOption(command, name)->value;
    }
    if (call.has(u"learner"_s) && !base::DossierId::parse(call.value(u"learner"_s)))
        return u"--learner wants an id, as `learners` prints it"_s;
    return call.hasGoodClock() ? QString() : u"--clock and INKAART_CLOCK want an ISO 8601 time"_s;
}

namespace {

int answer(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const QString name = arguments.value(0);
    if (name == "--help"_L1 || name == "help"_L1) {
        sayOwn(helpText().trimmed());
        return Yes;
    }
    if (name == "--version"_L1) {
        say(u"inkaartctl "_s + QCoreApplication::applicationVersion());
        return Yes;
    }
    const auto found = std::find_if(commands().begin(), commands().end(),
                                    [&](const Command& c) { return c.name == name; });
    if (found == commands().end())
        return complain(u"which command? inkaartctl --help lists them"_s, Usage);
    Invocation call;
    if (const auto parsed = parse(*found, arguments.sliced(1), call); !parsed)
        return complain(parsed.error().detail + u"; inkaartctl "_s + name + u" --help"_s, Usage);
    if (call.has(u"help"_s)) {
        sayOwn(helpText(*found).trimmed());
        return Yes;
    }
    if (const QString fault = faultOf(*found, call); !fault.isEmpty())
        return complain(fault + u"; inkaartctl "_s + name + u" --help"_s, Usage);
    // A library's remarks are not for who reads standard error: one sentence stands there, ours.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    if (found->draws && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::jthread fonts = found->draws ? print::readFontsAhead() : std::jthread();
    const std::unique_ptr<QCoreApplication> application(
        found->draws ? new QGuiApplication(argc, argv) : new QCoreApplication(argc, argv));
    return found->run(call);
}

} // namespace

int run(int argc, char** argv)
{
    const int code = answer(argc, argv);
    // Somebody's script must not take half an answer for the whole.
    if (std::ferror(stdout))
        return complain(u"not everything could be written to standard output"_s, Unreadable);
    return code;
}

} // namespace inkaart::ctl
