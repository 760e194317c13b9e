// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace inkaart::shell {

/// What the screen looks like before anybody has unlocked: kept in the clear on this laptop,
/// because nothing of it is about a person.

/// Puts the theme, text size and movement that were on last time on the application, and keeps
/// them from then on.
void startLook();

/// Size and place of the window as they were, or a size that fits the screen.
void restoreWindow(QWidget& window);
void keepWindow(const QWidget& window);

QString keptLanguage();
void keepLanguage(const QString& language);

} // namespace inkaart::shell
