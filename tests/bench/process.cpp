// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/process.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace inkaart::bench {

using namespace Qt::StringLiterals;
using base::Code;
using base::fail;

namespace {

constexpr int patience = 120'000;
constexpr int lookEvery = 25;
constexpr size_t looksAtEnd = 4;

QByteArrayList environmentOf(const Command& command)
{
    QByteArrayList all;
    for (char** each = environ; *each; ++each) {
        const QByteArray entry(*each);
        if (!command.environment.contains(entry.left(entry.indexOf('='))))
            all.append(entry);
    }
    for (auto it = command.environment.begin(); it != command.environment.end(); ++it) {
        if (!it.value().isNull())
            all.append(it.key() + '=' + it.value());
    }
    return all;
}

std::vector<char*> pointers(QByteArrayList& texts)
{
    std::vector<char*> pointers;
    for (QByteArray& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

/// Starts the program without copying this one's memory first.
pid_t spawn(const Command& command)
{
    QByteArrayList words{ QFile::encodeName(command.program) };
    for (const QString& argument : command.arguments)
        words.append(QFile::encodeName(argument));
    QByteArrayList settings = environmentOf(command);
    posix_spawn_file_actions_t files;
    ::posix_spawn_file_actions_init(&files);
    ::posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t process = -1;
    const int status = ::posix_spawn(&process, words.first().constData(), &files, nullptr,
                                     pointers(words).data(), pointers(settings).data());
    ::posix_spawn_file_actions_destroy(&files);
    return status == 0 ? process : -1;
}

/// False when it does not end in time; it is killed then.
bool waitFor(pid_t process, int& status)
{
    const int descriptor = static_cast<int>(::syscall(SYS_pidfd_open, process, 0));
    pollfd watched{ descriptor, POLLIN, 0 };
    const bool hasEnded = ::poll(&watched, 1, patience) == 1;
    if (!hasEnded)
        ::kill(process, SIGKILL);
    ::waitpid(process, &status, 0);
    ::close(descriptor);
    return hasEnded;
}

void write(const char* path, const QByteArray& text)
{
    const int descriptor = ::open(path, O_WRONLY);
    const auto written = ::write(descriptor, text.constData(), static_cast<size_t>(text.size()));
    Q_UNUSED(written)
    ::close(descriptor);
}

/// Our program lets nobody look into its memory. In a user namespace of ours it is still the same
/// user for files and buses, but we may read how much memory it has.
void enterOwnNamespace()
{
    const QByteArray user = QByteArray::number(::getuid());
    const QByteArray group = QByteArray::number(::getgid());
    if (::getuid() == 0 || ::unshare(CLONE_NEWUSER) != 0)
        return;
    write("/proc/self/setgroups", "deny");
    write("/proc/self/uid_map", user + ' ' + user + " 1");
    write("/proc/self/gid_map", group + ' ' + group + " 1");
}

base::Result<double> pssOf(qint64 process)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Code::Unavailable, u"this system does not let us see another's memory"_s);
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.sliced(4).chopped(2).trimmed().toDouble() * 1024 / 1e6;
    }
    return fail(Code::Unavailable, u"the kernel does not tell PSS"_s);
}

base::Result<double> endAfter(QProcess& process, const base::Error& error)
{
    process.kill();
    process.waitForFinished();
    return fail(error);
}

} // namespace

base::Result<double> timeOf(const Command& command)
{
    QElapsedTimer timer;
    timer.start();
    const pid_t process = spawn(command);
    if (process < 0)
        return fail(Code::Io, u"%1 does not start"_s.arg(command.program));
    int status = 0;
    if (!waitFor(process, status))
        return fail(Code::Timeout, u"%1 does not end"_s.arg(command.program));
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return fail(Code::Io, u"%1 failed"_s.arg(command.program));
    return milliseconds;
}

base::Result<double> memoryOf(const Command& command)
{
    QProcess process;
    QProcessEnvironment settings;
    for (const QByteArray& entry : environmentOf(command)) {
        const qsizetype end = entry.indexOf('=');
        settings.insert(QString::fromLocal8Bit(entry.left(end)),
                        QString::fromLocal8Bit(entry.mid(end + 1)));
    }
    process.setProcessEnvironment(settings);
    process.setChildProcessModifier(enterOwnNamespace);
    process.start(command.program, command.arguments);
    if (!process.waitForStarted())
        return fail(Code::Io, u"%1 does not start"_s.arg(command.program));
    std::vector<double> seen;
    while (!process.waitForFinished(lookEvery)) {
        const auto now = pssOf(process.processId());
        if (!now && process.state() == QProcess::Running && seen.empty())
            return endAfter(process, now.error());
        if (now)
            seen.push_back(*now);
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || seen.empty())
        return fail(Code::Io, u"%1 failed"_s.arg(command.program));
    // The last looks may have fallen into its end.
    return seen[seen.size() - std::min(seen.size(), looksAtEnd)];
}

QString findProgram(const QString& name)
{
    return QStandardPaths::findExecutable(name);
}

} // namespace inkaart::bench
