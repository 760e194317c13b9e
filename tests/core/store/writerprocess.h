// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QCoreApplication>
#include <QProcess>

#include <vector>

namespace inkaart::store::test {

/// What a killwriter said before it ended.
struct Acknowledged {
    std::vector<base::DossierId> dossiers;
    std::vector<std::pair<base::DossierId, base::ChangeId>> changes;
    QString error;
};

/// A killwriter at work; killed at the latest when this goes.
class WriterProcess {
public:
    WriterProcess(const QString& what, const QString& directory)
    {
        m_process.setProgram(QCoreApplication::applicationDirPath()
                             + QStringLiteral("/core-store-killwriter"));
        m_process.setArguments({ what, directory });
        m_process.start(QIODevice::ReadOnly);
    }
    ~WriterProcess() { kill(); }
    /// True once it has the store open.
    bool waitForOpen() { return waitForLine() && m_process.readLine() == "open\n"; }
    /// True once it has said something that was not read yet.
    bool waitForLine()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead())
                return false;
        }
        return true;
    }
    /// SIGKILL: nothing of it runs any more.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    bool waitForEnd() { return m_process.waitForFinished(120'000); }
    int exitCode() const { return m_process.exitCode(); }

    Acknowledged acknowledged()
    {
        Acknowledged said;
        const QList<QByteArray> lines = m_process.readAllStandardOutput().split('\n');
        for (const QByteArray& line : lines) {
            const QList<QByteArray> words = line.split(' ');
            const auto id = [&words](int at) { return QString::fromLatin1(words.value(at)); };
            if (words[0] == "dossier")
                said.dossiers.push_back(*base::DossierId::parse(id(1)));
            else if (words[0] == "change")
                said.changes.emplace_back(*base::DossierId::parse(id(1)),
                                          *base::ChangeId::parse(id(2)));
            else if (words[0] == "error")
                said.error = QString::fromLatin1(line);
        }
        return said;
    }

private:
    QProcess m_process;
};

} // namespace inkaart::store::test
