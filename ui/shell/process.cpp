// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/process.h"

#include "core/base/process.h"
#include "ui/shell/places.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>

#include <unistd.h>

namespace inkaart::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lockedVariable = "INKAART_LOCKED";
constexpr auto homeVariable = "INKAART_HOME_STORE";

} // namespace

void keepToOurselves()
{
    base::keepToOurselves();
    // Qt's windows for files and printers would note there which folders were visited: a name of a
    // folder may be a name of a learner. Nothing can be written below a device.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, u"/dev/null/inkaart"_s);
    if (const QString folder = runtimeFolder(); !folder.isEmpty())
        qputenv("TMPDIR", folder.toLocal8Bit());
}

void nameProgram()
{
    QCoreApplication::setApplicationName(u"inkaart"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(INKAART_VERSION));
}

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QFile::decodeName(argv[i]));
    return arguments;
}

std::unique_ptr<base::Clock> clockOfProcess()
{
    const QString told = qEnvironmentVariable("INKAART_CLOCK");
    const QDateTime time = QDateTime::fromString(told, Qt::ISODate);
    if (time.isValid())
        return std::make_unique<base::FixedClock>(time.toMSecsSinceEpoch());
    return std::make_unique<base::SystemClock>();
}

void restartProgram(const QString& store)
{
    qputenv(lockedVariable, "1");
    if (isExampleStore(store) && qEnvironmentVariableIsEmpty(homeVariable))
        qputenv(homeVariable, usualStore().toLocal8Bit());
    QByteArray name = QFile::encodeName(QCoreApplication::applicationFilePath());
    QByteArray option("--store");
    QByteArray folder = QFile::encodeName(store);
    char* const arguments[] = { name.data(), option.data(), folder.data(), nullptr };
    ::execv("/proc/self/exe", arguments);
}

bool isAfterLock()
{
    // Taken off, so that a program started from here begins as usual.
    const bool isLocked = qEnvironmentVariableIsSet(lockedVariable);
    qunsetenv(lockedVariable);
    return isLocked;
}

QString homeStore(const QString& store)
{
    const QString home = qEnvironmentVariable(homeVariable);
    if (!isExampleStore(store))
        return store;
    return home.isEmpty() ? usualStore() : home;
}

} // namespace inkaart::shell
