// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "ui/session/session.h"
#include "ui/theme/theme.h"

namespace inkaart::shell {

using namespace Qt::StringLiterals;
using theme::SchemeChoice;
using theme::Theme;

void applyPreferences(session::Session& session)
{
    Theme& theme = Theme::instance();
    const QString scheme = session.preference(u"theme"_s);
    if (scheme == "light"_L1)
        theme.setChoice(SchemeChoice::Light);
    else if (scheme == "dark"_L1)
        theme.setChoice(SchemeChoice::Dark);
    else if (scheme == "system"_L1)
        theme.setChoice(SchemeChoice::System);
    if (const double size = session.preference(u"textSize"_s).toDouble(); size >= 1.0)
        theme.setTextFactor(size);
    if (const QString less = session.preference(u"reduceMotion"_s); !less.isEmpty())
        theme.setReducedMotion(less == "yes"_L1);
    session.setNamesHidden(session.preference(u"namesHidden"_s) == "yes"_L1);
}

} // namespace inkaart::shell
