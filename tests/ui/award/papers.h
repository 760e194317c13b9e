// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/award/stage.h"
#include "ui/award/sheetview.h"

namespace inkaart::award::test {

/// Gives the badge "praten en luisteren" by clicks.
inline void award(Stage& stage)
{
    stage.fillTalking();
    stage.show(session::Place::Kind::Award, talking2);
    stage.tickAll();
    stage.click("awardButton");
}

/// Waits until the pages are gathered and painted.
inline bool isPainted(Stage& stage)
{
    auto* view = stage.page->findChild<SheetView*>(QStringLiteral("sheetView"));
    return view && QTest::qWaitFor([&] { return !view->image().isNull(); }, 20000);
}

} // namespace inkaart::award::test
