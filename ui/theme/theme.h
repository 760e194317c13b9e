// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/sizeclass.h"
#include "ui/theme/tokens.h"

#include <QObject>

namespace inkaart::theme {

/// What the user asked for; System follows the desktop.
enum class SchemeChoice { System, Light, Dark };

class DesktopPreferences;

/// The look that is on now: colours, text size, room, motion. One for the whole program;
/// every widget of ours reads it while painting and follows `changed`.
class Theme : public QObject {
    Q_OBJECT
public:
    /// The one Theme, made at first use; belongs to the QApplication.
    static Theme& instance();

    /// Sets style, palette, font and style sheet on the application. Call once before the
    /// first window; later changes re-apply by themselves.
    void apply();

    /// System asks the desktop over D-Bus some time after start-up and never waits for it;
    /// until the answer is there the hint counts.
    void setChoice(SchemeChoice choice);
    [[nodiscard]] SchemeChoice choice() const { return m_choice; }
    /// What the desktop said last time, so that the first window has the right ground.
    void setDesktopHint(Scheme scheme);
    [[nodiscard]] Scheme scheme() const;

    /// 1.0 to 2.0: multiplies every text size, and heights that hold text.
    void setTextFactor(double factor);
    [[nodiscard]] double textFactor() const { return m_textFactor; }

    /// Set by the main window when it is resized.
    void setSizeClass(SizeClass sizeClass);
    [[nodiscard]] SizeClass sizeClass() const { return m_sizeClass; }
    [[nodiscard]] bool isCompact() const { return m_sizeClass == SizeClass::Compact; }

    /// "Less movement" in the settings; the desktop may ask for it too.
    void setReducedMotion(bool reduced);
    [[nodiscard]] bool reducedMotion() const;
    /// `milliseconds`, or 0 when there shall be no movement.
    [[nodiscard]] int duration(int milliseconds) const;

    [[nodiscard]] QColor colour(Token token) const;
    [[nodiscard]] ZoneColours zone(int zone) const;

    /// `pixels` times the text factor, rounded: for sizes that must grow with the text.
    [[nodiscard]] int scaled(double pixels) const;

signals:
    /// Colours, text size, size class or motion changed: lay out and paint again.
    void changed();
    /// The desktop told its colour scheme; worth keeping as hint for the next start.
    void desktopSchemeLearned(inkaart::theme::Scheme scheme);

private:
    explicit Theme(QObject* parent);
    void announce();
    void applyColours();
    void watchDesktop();
    void desktopChanged();

    SchemeChoice m_choice = SchemeChoice::System;
    Scheme m_desktop = Scheme::Light;
    SizeClass m_sizeClass = SizeClass::Wide;
    double m_textFactor = 1.0;
    bool m_reducedMotion = false;
    bool m_desktopReducesMotion = false;
    bool m_applied = false;
    DesktopPreferences* m_preferences = nullptr;
};

/// Short for Theme::instance().colour(token).
[[nodiscard]] QColor now(Token token);

} // namespace inkaart::theme
