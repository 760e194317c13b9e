// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/navigator.h"

#include <QWidget>

#include <functional>

namespace inkaart::session {
class Page;
class Session;
} // namespace inkaart::session
namespace inkaart::shell {
class Workspace;
}

namespace inkaart::bench {

/// A window off screen, as large as the smallest laptop's, in which the program's own pages are
/// shown with all that stands around them, or any one widget.
class Stage : public QWidget {
public:
    /// With the program's pages.
    explicit Stage(session::Session& session);
    /// Empty; put() a widget into it.
    Stage();

    /// Goes there as a click does; null when it did not get there.
    session::Page* open(const session::Place& place);
    void put(QWidget* widget);

private:
    shell::Workspace* m_workspace = nullptr;
    QWidget* m_shown = nullptr;
};

/// Does \a act and waits until all that it changed has been painted and the pictures handed over:
/// to the end of the last painting, when a turn of the event loop paints nothing more. In
/// milliseconds; two seconds when nothing is painted.
double untilPainted(const std::function<void()>& act);

/// Lets everything that waits happen, so that it does not count with what comes next.
void settle();

void press(QWidget& widget, int key, const QString& text);

} // namespace inkaart::bench
