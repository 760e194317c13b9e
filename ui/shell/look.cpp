// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look.h"

#include "ui/theme/theme.h"

#include <QDir>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QWidget>

namespace inkaart::shell {

using namespace Qt::StringLiterals;
using theme::Scheme;
using theme::SchemeChoice;
using theme::Theme;

namespace {

constexpr QSize designSize(1366, 768);

QSettings settings()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/inkaart"_s;
    return QSettings(folder + u"/look.ini"_s, QSettings::IniFormat);
}

/// What somebody chose. The size class, which changes with the window, is not among it.
struct Chosen {
    SchemeChoice scheme = Theme::instance().choice();
    double text = Theme::instance().textFactor();

    bool isSame(const Chosen& other) const
    {
        return scheme == other.scheme && qFuzzyCompare(text, other.text);
    }
};

void keepLook(const Chosen& chosen)
{
    QSettings file = settings();
    file.setValue(u"choice"_s, static_cast<int>(chosen.scheme));
    file.setValue(u"text"_s, chosen.text);
}

} // namespace

void startLook()
{
    const QSettings file = settings();
    Theme& theme = Theme::instance();
    const int choice = file.value(u"choice"_s, 0).toInt();
    theme.setDesktopHint(file.value(u"dark"_s, false).toBool() ? Scheme::Dark : Scheme::Light);
    theme.setChoice(choice == 1       ? SchemeChoice::Light
                        : choice == 2 ? SchemeChoice::Dark
                                      : SchemeChoice::System);
    theme.setTextFactor(file.value(u"text"_s, 1.0).toDouble());
    theme.apply();
    QObject::connect(&theme, &Theme::desktopSchemeLearned, &theme,
                     [](Scheme scheme) { settings().setValue(u"dark"_s, scheme == Scheme::Dark); });
    QObject::connect(&theme, &Theme::changed, &theme, [kept = Chosen()]() mutable {
        if (const Chosen now; !now.isSame(kept))
            keepLook(kept = now);
    });
}

void restoreWindow(QWidget& window)
{
    if (window.restoreGeometry(settings().value(u"window"_s).toByteArray()))
        return;
    const QScreen* screen = QGuiApplication::primaryScreen();
    const QSize room = screen ? screen->availableSize() : designSize;
    window.resize(designSize.boundedTo(room));
    if (room.width() <= designSize.width() || room.height() <= designSize.height())
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

void keepWindow(const QWidget& window)
{
    settings().setValue(u"window"_s, window.saveGeometry());
}

QString keptLanguage()
{
    return settings().value(u"language"_s).toString();
}

void keepLanguage(const QString& language)
{
    settings().setValue(u"language"_s, language);
}

} // namespace inkaart::shell
