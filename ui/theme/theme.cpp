// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/desktoppreferences.h"
#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QPalette>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace inkaart::theme {

namespace {

/// Asking the desktop waits until the first window has had time to be painted.
constexpr int DesktopDelay = 150;

QPalette paletteFor(Scheme scheme)
{
    // Text colours stand here and not in the style sheet: there a colour makes the
    // placeholder of a field half transparent.
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) {
        palette.setColor(role, colour(scheme, token));
    };
    set(QPalette::Window, Token::Paper);
    set(QPalette::Base, Token::Surface);
    set(QPalette::AlternateBase, Token::Sunken);
    set(QPalette::Button, Token::Surface);
    set(QPalette::WindowText, Token::Ink);
    set(QPalette::Text, Token::Ink);
    set(QPalette::ButtonText, Token::Ink);
    set(QPalette::BrightText, Token::OnAction);
    set(QPalette::PlaceholderText, Token::InkSoft);
    set(QPalette::Highlight, Token::Here);
    set(QPalette::HighlightedText, Token::OnHere);
    set(QPalette::Link, Token::Ink);
    set(QPalette::ToolTipBase, Token::Ink);
    set(QPalette::ToolTipText, Token::Paper);
    return palette;
}

} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent)
{ }

Theme& Theme::instance()
{
    static QPointer<Theme> theme;
    if (!theme)
        theme = new Theme(QCoreApplication::instance());
    return *theme;
}

void Theme::apply()
{
    m_applied = true;
    // Colours and sizes must not depend on what style the desktop brings along.
    QApplication::setStyle(QStringLiteral("Fusion"));
    // The frame stays left to right whatever language is shown; only texts turn.
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    applyColours();
    if (m_choice == SchemeChoice::System)
        watchDesktop();
}

void Theme::applyColours()
{
    if (!m_applied)
        return;
    QApplication::setPalette(paletteFor(scheme()));
    QApplication::setFont(font(TextRole::Body));
    qApp->setStyleSheet(styleSheet(scheme(), m_textFactor));
}

void Theme::announce()
{
    applyColours();
    emit changed();
}

void Theme::setChoice(SchemeChoice choice)
{
    if (m_choice == choice)
        return;
    const Scheme before = scheme();
    m_choice = choice;
    if (choice == SchemeChoice::System && m_applied)
        watchDesktop();
    if (before != scheme())
        announce();
}

void Theme::setDesktopHint(Scheme hint)
{
    const Scheme before = scheme();
    m_desktop = hint;
    if (before != scheme())
        announce();
}

Scheme Theme::scheme() const
{
    if (m_choice == SchemeChoice::System)
        return m_desktop;
    return m_choice == SchemeChoice::Dark ? Scheme::Dark : Scheme::Light;
}

void Theme::setTextFactor(double factor)
{
    const double wanted = std::clamp(factor, 1.0, 2.0);
    if (qFuzzyCompare(wanted, m_textFactor))
        return;
    m_textFactor = wanted;
    announce();
}

void Theme::setSizeClass(SizeClass sizeClass)
{
    if (m_sizeClass == sizeClass)
        return;
    m_sizeClass = sizeClass;
    // Colours and fonts stay: no new style sheet while somebody drags a window's edge.
    emit changed();
}

void Theme::setReducedMotion(bool reduced)
{
    if (m_reducedMotion == reduced)
        return;
    m_reducedMotion = reduced;
    emit changed();
}

bool Theme::reducedMotion() const
{
    return m_reducedMotion || m_desktopReducesMotion;
}

int Theme::duration(int milliseconds) const
{
    return reducedMotion() ? 0 : milliseconds;
}

QColor Theme::colour(Token token) const
{
    return theme::colour(scheme(), token);
}

ZoneColours Theme::zone(int zone) const
{
    return zoneColours(scheme(), zone);
}

int Theme::scaled(double pixels) const
{
    return static_cast<int>(std::lround(pixels * m_textFactor));
}

void Theme::watchDesktop()
{
    if (m_preferences)
        return;
    m_preferences = new DesktopPreferences(this);
    connect(m_preferences, &DesktopPreferences::changed, this, &Theme::desktopChanged);
    QTimer::singleShot(DesktopDelay, m_preferences, &DesktopPreferences::start);
}

void Theme::desktopChanged()
{
    m_desktopReducesMotion = m_preferences->prefersLessMotion();
    const auto dark = m_preferences->prefersDark();
    const Scheme told = dark.value_or(false) ? Scheme::Dark : Scheme::Light;
    if (dark)
        emit desktopSchemeLearned(told);
    setDesktopHint(told);
}

QColor now(Token token)
{
    return Theme::instance().colour(token);
}

} // namespace inkaart::theme
