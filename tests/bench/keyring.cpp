// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/keyring.h"

#include "ui/session/keychain.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QElapsedTimer>

namespace inkaart::bench {

using namespace Qt::StringLiterals;
using base::Code;
using base::fail;

namespace {

constexpr int patience = 10'000;
constexpr int lookEvery = 20;
constexpr auto addressVariable = "DBUS_SESSION_BUS_ADDRESS";

/// Writes the secret and waits for the answer; the keychain may still be starting.
base::Result<void> write(const QString& entry, const QByteArray& secret)
{
    session::Keychain keychain;
    base::Result<void> answer = fail(Code::Timeout, u"the keychain gives no answer"_s);
    bool isAnswered = false;
    keychain.write(entry, secret, [&](const base::Result<void>& done) {
        answer = done;
        isAnswered = true;
    });
    QElapsedTimer timer;
    timer.start();
    while (!isAnswered && timer.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    return answer;
}

void end(QProcess& process)
{
    process.terminate();
    if (!process.waitForFinished(2000))
        process.kill();
    process.waitForFinished(2000);
}

} // namespace

base::Result<std::unique_ptr<Keyring>> Keyring::start(World& world)
{
    auto keyring = std::make_unique<Keyring>();
    if (const auto bus = keyring->startBus(world); !bus)
        return fail(bus.error());
    if (const auto keychain = keyring->startKeychain(world); !keychain)
        return fail(keychain.error());
    if (const auto slot = keyring->makeSlot(world); !slot)
        return fail(slot.error());
    return keyring;
}

Keyring::~Keyring()
{
    end(m_keychain);
    end(m_bus);
}

Command Keyring::command(const World& world, const QString& name,
                         const QStringList& arguments) const
{
    Command command = world.command(name, arguments);
    command.environment.insert(addressVariable, m_address);
    return command;
}

base::Result<void> Keyring::startDaemon(QProcess& process, const Command& command)
{
    if (command.program.isEmpty())
        return fail(Code::Unavailable,
                    u"dbus-daemon and gnome-keyring-daemon are not both installed"_s);
    QProcessEnvironment settings = QProcessEnvironment::systemEnvironment();
    for (auto it = command.environment.begin(); it != command.environment.end(); ++it)
        settings.insert(QString::fromLatin1(it.key()), QString::fromLocal8Bit(it.value()));
    process.setProcessEnvironment(settings);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(command.program, command.arguments);
    if (!process.waitForStarted())
        return fail(Code::Unavailable, u"%1 does not start"_s.arg(command.program));
    return {};
}

base::Result<void> Keyring::startBus(const World& world)
{
    Command bus = world.command({}, { u"--session"_s, u"--nofork"_s, u"--print-address"_s });
    bus.program = findProgram(u"dbus-daemon"_s);
    if (const auto started = startDaemon(m_bus, bus); !started)
        return started;
    if (!m_bus.waitForReadyRead(patience))
        return fail(Code::Unavailable, u"the bus does not say where it is"_s);
    m_address = m_bus.readAllStandardOutput().trimmed();
    // For our own side of the keychain; nothing here has spoken to a bus before.
    qputenv(addressVariable, m_address);
    return {};
}

base::Result<void> Keyring::startKeychain(const World& world)
{
    Command keychain =
        command(world, {}, { u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s });
    keychain.program = findProgram(u"gnome-keyring-daemon"_s);
    if (const auto started = startDaemon(m_keychain, keychain); !started)
        return started;
    m_keychain.write("bench\n");
    m_keychain.closeWriteChannel();
    // It says nothing when it is ready; its name on the bus does.
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < patience && !m_keychain.waitForFinished(lookEvery)) {
        if (QDBusConnection::sessionBus().interface()->isServiceRegistered(
                u"org.freedesktop.secrets"_s))
            return {};
    }
    return fail(Code::Unavailable, u"the keychain does not start"_s);
}

base::Result<void> Keyring::makeSlot(World& world)
{
    const auto copy = world.copyOfCrowd(false);
    if (!copy)
        return fail(copy.error());
    m_store = *copy;
    const base::SystemClock clock;
    base::SystemRandom random;
    const auto session = openSession(m_store, clock, random);
    if (!session)
        return fail(session.error());
    store::Slots slots_(m_store, (*session)->store().unlocked(), random);
    const auto secret = slots_.addKeychain((*session)->store().worker());
    if (!secret)
        return fail(secret.error());
    const QString entry = session::Keychain::entryFor(m_store, (*session)->store().worker());
    if (!session::Keychain::setChosen(m_store, entry, true))
        return fail(Code::Io, u"the choice of the keychain cannot be noted"_s);
    const auto written = write(entry, secret->view().toByteArray());
    if (!written)
        return fail(Code::Unavailable, u"the keychain refuses: "_s + written.error().detail);
    return {};
}

} // namespace inkaart::bench
