// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/follow.h"

#include "ui/theme/theme.h"

namespace inkaart::widgets {

void followTheme(QWidget* widget)
{
    QObject::connect(&theme::Theme::instance(), &theme::Theme::changed, widget, [widget] {
        widget->updateGeometry();
        widget->update();
    });
}

} // namespace inkaart::widgets
