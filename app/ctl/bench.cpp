// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

namespace inkaart::ctl {

using namespace Qt::StringLiterals;

// The measuring program stands beside this one: what it links and loads must not slow the others.
int bench(const Invocation& call)
{
    const QString self = QFileInfo(u"/proc/self/exe"_s).symLinkTarget();
    const QString program = QFileInfo(self).path() + u"/inkaart-bench"_s;
    if (!QFileInfo::exists(program))
        return complain(
            u"inkaart-bench is not beside this program; build with the preset release"_s,
            Unreadable);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(program, call.arguments);
    process.waitForFinished(-1);
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : int(Unreadable);
}

} // namespace inkaart::ctl
