// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace inkaart::shell {

/// What the program was asked on its command line.
struct Options {
    /// For measuring: when the program ends by itself.
    enum class QuitAfter { Never, Shown, Unlocked, List, Second };

    QString store; ///< the folder of the store; the usual one when not given
    QString file; ///< a badge to check
    QuitAfter quitAfter = QuitAfter::Never;
    QString walk; ///< a folder for pictures of every screen
    QString message; ///< help, version or what is wrong: print it and end
    int status = 0; ///< with message

    friend bool operator==(const Options&, const Options&) = default;
};

Options parseOptions(const QStringList& arguments);

} // namespace inkaart::shell
