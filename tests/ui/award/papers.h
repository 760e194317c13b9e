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

/// So many people got a badge today; nobody's dossier is open.
inline void awardSeveral(Stage& stage, int people)
{
    award(stage);
    for (int i = 1; i < people; ++i) {
        stage.page.reset();
        stage.learner = stage.data.addLearner(QStringLiteral("Voorbeeld: Danylo %1").arg(i),
                                              { QStringLiteral("uk") });
        stage.data.amina = stage.learner;
        award(stage);
    }
    stage.page.reset();
    stage.session().learners().load();
    if (!QTest::qWaitFor([&] { return stage.session().learners().isLoaded(); }))
        qFatal("the learners do not come");
    stage.learner = {};
}

/// Waits until the window says what came of it.
inline bool isWritten(Stage& stage)
{
    return QTest::qWaitFor([&] { return !stage.words("previewNote").isEmpty(); }, 30000);
}

} // namespace inkaart::award::test
