// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace inkaart::tests {

/// What one run of inkaartctl gave.
struct Answer {
    int code = -1;
    QByteArray out;
    QByteArray error;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QString line() const { return QString::fromUtf8(out).section(QLatin1Char('\n'), 0, 0); }
};

/// As ctl(), with standard output going to a file or device.
inline int ctlInto(const QString& out, const QStringList& arguments)
{
    QProcess process;
    process.setStandardOutputFile(out);
    process.start(QStringLiteral(INKAART_BIN_DIR "/inkaartctl"), arguments);
    if (!process.waitForFinished(120000))
        process.kill();
    return process.exitCode();
}

inline Answer ctl(const QStringList& arguments, const QByteArray& input = {},
                  const QString& passphrase = QStringLiteral("voorbeeld"))
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("INKAART_PASSPHRASE"), passphrase);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(INKAART_BIN_DIR "/inkaartctl"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000))
        process.kill();
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

} // namespace inkaart::tests
