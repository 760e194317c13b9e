// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QStringList>

namespace inkaart::bench {

/// A program to be run and measured.
struct Command {
    QString program;
    QStringList arguments;
    QMap<QByteArray, QByteArray> environment; ///< beside our own; a null value takes one away
};

/// Runs it to its end, output dropped: milliseconds from just before the exec to the exit.
/// Io when it does not start or ends with anything but 0; Timeout after two minutes.
base::Result<double> timeOf(const Command& command);

/// How much memory is its own (PSS: shared pages counted in part) shortly before it ends by itself,
/// in MB of 10^6 bytes.
base::Result<double> memoryOf(const Command& command);

/// The whole path of a program on PATH; empty when there is none.
QString findProgram(const QString& name);

} // namespace inkaart::bench
