// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/process.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/store/store.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace inkaart::ctl {

/// Exit codes, a stable contract.
enum Exit {
    Yes = 0, ///< done, valid
    No = 1, ///< refused
    Unreadable = 2, ///< a file, store or secret cannot be read
    Usage = 3,
    Unsure = 4
};

/// One thing that may stand on the command line.
struct Option {
    QString name; ///< without dashes
    QString value; ///< what stands behind it, in capitals; empty: a switch
    QString text;
    bool isRepeated = false;
};

/// What the command line said.
class Invocation {
public:
    QStringList arguments; ///< what stands without a name
    QHash<QString, QStringList> options;

    bool has(const QString& name) const { return options.contains(name); }
    QString value(const QString& name, const QString& fallback = {}) const;
    QStringList values(const QString& name) const { return options.value(name); }
    bool wantsJson() const { return has(QStringLiteral("json")); }

    /// The time: --clock, INKAART_CLOCK, or the computer's.
    base::Clock& clock() const;
    /// False when one was asked for that cannot be read.
    bool hasGoodClock() const;
    base::Random& random() const;
    /// --passphrase-file or INKAART_PASSPHRASE.
    base::Result<QString> passphrase() const;
    /// The store of --store, opened for writing: nobody else may have it.
    base::Result<std::unique_ptr<store::Store>> openStore() const;
    /// To look only: also while the window has it, on a disk that cannot be written, and when a
    /// newer program wrote it, as far as this one understands that.
    base::Result<std::unique_ptr<store::Store>> openForReading() const;

private:
    base::Result<store::Unlocked> unlock() const;
    QString askedClock() const;
    mutable std::unique_ptr<base::Clock> m_clock;
    mutable base::SystemRandom m_random;
    std::optional<QString> m_passphrase = base::takeVariable("INKAART_PASSPHRASE");
};

struct Command {
    QString name;
    QString usage; ///< behind the name, as in the contract
    QString text; ///< one line
    std::vector<Option> options;
    int (*run)(const Invocation&) = nullptr;
    bool draws = false; ///< needs fonts: an application for graphics, without a screen
    int words = 0; ///< at most so many arguments without a name
    QStringList needs{}; ///< options without which there is nothing to do
};

/// Every command, in the order of the contract.
const std::vector<Command>& commands();

/// Prints one sentence on standard error and gives the exit code that fits.
int complain(const base::Error& error);
int complain(const QString& sentence, Exit code);
/// While it lives, what libraries for pictures and PDFs print on standard error themselves goes
/// nowhere: one sentence stands there, ours.
class QuietLibraries {
public:
    QuietLibraries();
    ~QuietLibraries();
    QuietLibraries(const QuietLibraries&) = delete;
    QuietLibraries& operator=(const QuietLibraries&) = delete;

private:
    int m_standardError = -1;
};

/// A line on standard output, without what could steer a terminal.
void say(const QString& line);
/// Text of our own, of more than one line.
void sayOwn(const QString& text);
/// One JSON object on one line.
void sayJson(const QJsonObject& object);
/// One JSON object to be read by people.
void sayIndented(const QJsonObject& object);
/// To --out, or standard output.
base::Result<void> deliver(const Invocation& call, const QByteArray& bytes);
base::Result<void> deliver(const Invocation& call, const QJsonObject& object);
/// A moment in UTC; empty for none.
QString timeText(qint64 ms);
/// An ISO 8601 time.
std::optional<QDateTime> timeIn(const QString& text);
/// The first line of a file that holds a passphrase or a recovery code.
base::Result<QString> readSecret(const QString& path);
/// A whole file; "-" is standard input. At most 100 MiB.
base::Result<QByteArray> readFile(const QString& path);
base::Result<QJsonObject> readJson(const QString& path);
/// A file for a person: whole or not at all, readable by its owner only.
base::Result<void> writeFile(const QString& path, const QByteArray& bytes);

int keygen(const Invocation& call);
int issue(const Invocation& call);
int verify(const Invocation& call);
int inspect(const Invocation& call);
int endorse(const Invocation& call);
int bake(const Invocation& call);
int unbake(const Invocation& call);
int expand(const Invocation& call);
int toRdf(const Invocation& call);
int canonize(const Invocation& call);
int certificate(const Invocation& call);
int statusList(const Invocation& call);
int verifyPage(const Invocation& call);
int package(const Invocation& call);
int init(const Invocation& call);
int demo(const Invocation& call);
int skills(const Invocation& call);
int achievements(const Invocation& call);
int learners(const Invocation& call);
int show(const Invocation& call);
int exportDossier(const Invocation& call);
int check(const Invocation& call);
int learner(const Invocation& call);
int rate(const Invocation& call);
int evidence(const Invocation& call);
int award(const Invocation& call);
int batchAwards(const Invocation& call);
int backup(const Invocation& call);
int restore(const Invocation& call);
int bench(const Invocation& call);

} // namespace inkaart::ctl
