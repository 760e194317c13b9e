// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop wants, over a real session bus of its own. In it this program runs again, and
// once more as the portal.
#include "tests/unitmain.h"

#include "ui/theme/desktoppreferences.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace inkaart::theme;

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString gnome = u"org.gnome.desktop.interface"_s;

/// org.freedesktop.portal.Settings, as far as it is asked: it wants it dark, and an error is the
/// answer about all else.
class Portal : public QDBusVirtualObject {
public:
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        if (message.arguments().value(1) != u"color-scheme"_s)
            return bus.send(message.createErrorReply(QDBusError::InvalidArgs, u"not known"_s));
        // A variant of a variant, as the real one answers.
        const QDBusVariant inner(1U);
        return bus.send(
            message.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue(inner)))));
    }
};

void change(QDBusConnection bus, const QString& group, const QString& key, const QVariant& value)
{
    QDBusMessage signal = QDBusMessage::createSignal(path, interface, u"SettingChanged"_s);
    signal << group << key << QVariant::fromValue(QDBusVariant(value));
    bus.send(signal);
}

/// Is the portal until its input ends; each letter of it is something that somebody sets: 0, 1 or 2
/// the colours, m that nothing should move.
int bePortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    Portal portal;
    if (!bus.registerVirtualObject(path, &portal) || !bus.registerService(service))
        return 1;
    std::puts("ready");
    std::fflush(stdout);
    QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &notifier, [&] {
        char word = 0;
        if (::read(STDIN_FILENO, &word, 1) != 1)
            return QCoreApplication::quit();
        if (word == 'm')
            return change(bus, gnome, u"enable-animations"_s, false);
        change(bus, appearance, u"color-scheme"_s, uint(word - '0'));
    });
    return QCoreApplication::exec();
}

/// That portal, as a program of its own.
class Desktop {
public:
    Desktop()
    {
        m_program.start(QCoreApplication::applicationFilePath(), { u"--portal"_s });
        while (!m_program.canReadLine() && m_program.waitForReadyRead()) { }
    }
    ~Desktop()
    {
        m_program.closeWriteChannel();
        m_program.waitForFinished();
    }
    void set(char what) { m_program.write(&what, 1); }

private:
    QProcess m_program;
};

} // namespace

class DesktopTest : public QObject {
    Q_OBJECT
private slots:
    void onABusOfItsOwn();
    void asksAndFollows();
    void theProgramFollows();
};

void DesktopTest::onABusOfItsOwn()
{
    if (qEnvironmentVariableIsSet("INKAART_PORTAL_TEST"))
        QSKIP("inside already");
    if (QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty())
        QSKIP("dbus-run-session is not installed");
    QProcess inside;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"INKAART_PORTAL_TEST"_s, u"1"_s);
    inside.setProcessEnvironment(environment);
    inside.start(u"dbus-run-session"_s, { u"--"_s, QCoreApplication::applicationFilePath() });
    QVERIFY(inside.waitForFinished(60000));
    QVERIFY2(inside.exitCode() == 0, inside.readAllStandardOutput().constData());
}

void DesktopTest::asksAndFollows()
{
    if (!qEnvironmentVariableIsSet("INKAART_PORTAL_TEST"))
        QSKIP("only on the bus of its own");
    Desktop portal;
    DesktopPreferences desktop;
    desktop.start();
    QTRY_COMPARE(desktop.prefersDark(), std::optional(true));
    // What it does not know says nothing.
    QVERIFY(!desktop.prefersLessMotion());
    portal.set('2');
    QTRY_COMPARE(desktop.prefersDark(), std::optional(false));
    portal.set('m');
    QTRY_VERIFY(desktop.prefersLessMotion());
    portal.set('0');
    QTRY_COMPARE(desktop.prefersDark(), std::optional<bool>());
}

void DesktopTest::theProgramFollows()
{
    if (!qEnvironmentVariableIsSet("INKAART_PORTAL_TEST"))
        QSKIP("only on the bus of its own");
    Desktop portal;
    Theme& theme = Theme::instance();
    theme.setChoice(SchemeChoice::System);
    theme.apply();
    QTRY_COMPARE(theme.scheme(), Scheme::Dark);
    portal.set('2');
    QTRY_COMPARE(theme.scheme(), Scheme::Light);
    // Who chose for themselves is not overruled.
    theme.setChoice(SchemeChoice::Light);
    portal.set('1');
    portal.set('m');
    QTRY_COMPARE(theme.duration(160), 0);
    QCOMPARE(theme.scheme(), Scheme::Light);
}

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    if (app.arguments().value(1) == "--portal"_L1)
        return bePortal();
    DesktopTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "desktoptest.moc"
