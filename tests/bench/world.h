// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "tests/bench/process.h"

#include <QTemporaryDir>

#include <memory>

namespace inkaart::session {
class Session;
}

namespace inkaart::bench {

class Keyring;

/// What the rows measure in: the programs, and stores of invented people. Each is made when it is
/// first asked for; all but the centre of 10,000 goes when the run ends.
class World {
public:
    static constexpr int crowdSize = 10'000;

    World();
    ~World();

    /// A program beside this one.
    QString binary(const QString& name) const;
    /// For the programs that are run: folders of their own, so that nobody's settings count and
    /// nobody's are touched. With \a screen: an X display instead of off screen.
    Command command(const QString& name, const QStringList& arguments,
                    const QByteArray& screen = {}) const;
    /// A folder for what this run writes.
    QString scratch() const { return m_scratch.path(); }

    /// Fourteen learners.
    base::Result<QString> small();
    /// 10,000 learners, kept for the next run beside the programs. Not to be written to.
    base::Result<QString> crowd();
    /// Makes 10,000 learners anew, for crowd() too; in milliseconds.
    base::Result<double> makeCrowd();
    /// A copy to be written to; in the computer's memory when \a inMemory, else on its disk.
    base::Result<QString> copyOfCrowd(bool inMemory);
    /// The copy in memory, opened, its list loaded.
    base::Result<session::Session*> crowdSession();
    /// The one keychain of this run: a program speaks to one bus in its life.
    base::Result<Keyring*> keyring();

private:
    base::Result<double> makeDemo(const QString& directory, int learners) const;
    QString crowdPlace() const;

    QTemporaryDir m_scratch;
    std::unique_ptr<QTemporaryDir> m_memory;
    base::SystemClock m_clock;
    base::SystemRandom m_random;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<Keyring> m_keyring;
};

/// A session on the example centre's store in \a directory.
base::Result<std::unique_ptr<session::Session>>
openSession(const QString& directory, const base::Clock& clock, base::Random& random);

} // namespace inkaart::bench
