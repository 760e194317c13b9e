// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "tests/e2e/english.h"
#include "tests/e2e/hand.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>

namespace inkaart::tests {

/// A laptop with the program on it and a person before it. The window is the program's own, put
/// together as its main does; starting anew after a lock happens in this process.
class Desk {
public:
    using Where = Hand::Where;

    Desk();

    /// Opens the program, as after switching on.
    void start();
    /// Ends it between two touches, as when the power fails: what stands on the disk at this
    /// moment is all there is afterwards.
    void fall();
    /// Types the passphrase at the lock screen and waits for the work.
    void unlock(Where where = Where::current());
    /// Ctrl+L, and what the program does then.
    void lock(Where where = Where::current());

    bool isStarted() const { return m_hand.has_value(); }
    Hand& hand() { return *m_hand; }
    /// The hand at the dialog of the system that came up.
    Hand dialog(Where where = Where::current());
    /// Types a file's path into the dialog that came up, and Enter.
    void answerDialog(const QString& path, Where where = Where::current());

    /// One looks at the screen: no English on it, nothing cut off; keeps a picture of it in
    /// INKAART_SHOTS.
    void look(const QString& name, Where where = Where::current());
    void look(const QString& name, const QWidget& window, Where where = Where::current());

    QString path(const QString& file) const { return m_folder.filePath(file); }
    QString store() const { return path(QStringLiteral("store")); }
    static QString passphrase() { return QStringLiteral("vier woorden aan tafel"); }

private:
    void show();
    shell::Surroundings around();

    QTemporaryDir m_folder;
    std::unique_ptr<base::Clock> m_clock;
    base::SystemRandom m_random;
    shell::Language m_language;
    English m_english;
    QStringList m_restarts;
    std::unique_ptr<shell::MainWindow> m_window;
    std::optional<Hand> m_hand;
};

} // namespace inkaart::tests
