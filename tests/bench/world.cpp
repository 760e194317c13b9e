// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/world.h"

#include "core/demo/centre.h"
#include "tests/bench/keyring.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>

namespace inkaart::bench {

using namespace Qt::StringLiterals;
using base::Code;
using base::fail;

namespace {

constexpr int patience = 30'000;

base::Result<void> copyFolder(const QString& from, const QString& to)
{
    QDirIterator entries(from, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    if (!QDir().mkpath(to))
        return fail(Code::Io, u"no place for a copy of the store"_s);
    while (entries.hasNext()) {
        const QFileInfo entry = entries.nextFileInfo();
        const QString target = to + entry.filePath().sliced(from.size());
        const bool isDone =
            entry.isDir() ? QDir().mkpath(target) : QFile::copy(entry.filePath(), target);
        if (!isDone)
            return fail(Code::Io, u"the store cannot be copied"_s);
    }
    return {};
}

base::Result<void> load(session::Session& session)
{
    bool hasFailed = false;
    QObject::connect(&session.learners(), &session::LearnerList::loadFailed, &session,
                     [&hasFailed] { hasFailed = true; });
    session.learners().load();
    QElapsedTimer timer;
    timer.start();
    while (!session.learners().isLoaded() && !hasFailed && timer.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    if (!session.learners().isLoaded())
        return fail(Code::Io, u"the list of learners does not come"_s);
    return {};
}

} // namespace

World::World() = default;

World::~World() = default;

QString World::binary(const QString& name) const
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

Command World::command(const QString& name, const QStringList& arguments,
                       const QByteArray& screen) const
{
    const QByteArray home = QFile::encodeName(m_scratch.path());
    Command command{ binary(name), arguments, {} };
    for (const char* folder : { "runtime", "data", "config" })
        QDir().mkpath(m_scratch.filePath(QLatin1StringView(folder)));
    QFile::setPermissions(m_scratch.filePath(u"runtime"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    command.environment = { { "XDG_RUNTIME_DIR", home + "/runtime" },
                            { "XDG_DATA_HOME", home + "/data" },
                            { "XDG_CONFIG_HOME", home + "/config" },
                            { "INKAART_LANGUAGE", "nl" },
                            { "QT_QPA_UPDATE_IDLE_TIME", {} },
                            { "QT_QPA_PLATFORM", screen.isEmpty() ? "offscreen" : "xcb" } };
    if (!screen.isEmpty())
        command.environment.insert("DISPLAY", screen);
    return command;
}

base::Result<double> World::makeDemo(const QString& directory, int learners) const
{
    return timeOf(command(
        u"inkaartctl"_s,
        { u"demo"_s, directory, u"--learners"_s, QString::number(learners), u"--seed"_s, u"1"_s }));
}

base::Result<QString> World::small()
{
    const QString directory = m_scratch.filePath(u"small"_s);
    if (!QDir(directory).exists()) {
        if (const auto made = makeDemo(directory, 14); !made)
            return fail(made.error());
    }
    return directory;
}

QString World::crowdPlace() const
{
    return QDir::cleanPath(
        QCoreApplication::applicationDirPath()
        + u"/../bench-data/%1-%2"_s.arg(crowdSize).arg(QStringLiteral(INKAART_VERSION)));
}

base::Result<double> World::makeCrowd()
{
    const QString place = crowdPlace();
    const QString fresh = place + u".new"_s;
    QDir(fresh).removeRecursively();
    QDir().mkpath(QFileInfo(place).path());
    const auto made = makeDemo(fresh, crowdSize);
    if (!made)
        return made;
    QDir(place).removeRecursively();
    if (!QDir().rename(fresh, place))
        return fail(Code::Io, u"no place to keep 10,000 learners"_s);
    return made;
}

base::Result<QString> World::crowd()
{
    const QString place = crowdPlace();
    const auto unlocked = store::Vault::unlock(place, QString::fromUtf16(demo::passphrase));
    if (!unlocked) {
        if (const auto made = makeCrowd(); !made)
            return fail(made.error());
    }
    return place;
}

base::Result<QString> World::copyOfCrowd(bool inMemory)
{
    const auto original = crowd();
    if (!original)
        return original;
    if (inMemory && !m_memory)
        m_memory = std::make_unique<QTemporaryDir>(u"/dev/shm/inkaart-bench-XXXXXX"_s);
    if (inMemory && !m_memory->isValid())
        return fail(Code::Unavailable, u"there is no /dev/shm"_s);
    const QString copy = inMemory ? m_memory->filePath(u"crowd"_s) : m_scratch.filePath(u"crowd"_s);
    if (QDir(copy).exists())
        return copy;
    return copyFolder(*original, copy).map([&copy] { return copy; });
}

base::Result<session::Session*> World::crowdSession()
{
    if (m_session)
        return m_session.get();
    const auto directory = copyOfCrowd(true);
    if (!directory)
        return fail(directory.error());
    auto opened = openSession(*directory, m_clock, m_random);
    if (!opened)
        return fail(opened.error());
    if (const auto loaded = load(**opened); !loaded)
        return fail(loaded.error());
    m_session = std::move(*opened);
    return m_session.get();
}

base::Result<Keyring*> World::keyring()
{
    if (!m_keyring) {
        auto started = Keyring::start(*this);
        if (!started)
            return fail(started.error());
        m_keyring = std::move(*started);
    }
    return m_keyring.get();
}

base::Result<std::unique_ptr<session::Session>>
openSession(const QString& directory, const base::Clock& clock, base::Random& random)
{
    auto unlocked = store::Vault::unlock(directory, QString::fromUtf16(demo::passphrase));
    if (!unlocked)
        return fail(unlocked.error());
    auto store = store::Store::open(directory, std::move(*unlocked), clock, random);
    if (!store)
        return fail(store.error());
    return std::make_unique<session::Session>(std::move(*store));
}

} // namespace inkaart::bench
