// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/learner/stage.h"
#include "ui/learner/learnerform.h"
#include "ui/learner/newlearnerpage.h"
#include "ui/widgets/consentrow.h"
#include "ui/widgets/segmentedchoice.h"

namespace inkaart::tests {

inline widgets::ConsentRow* rowOf(const Stage& stage, int number)
{
    return stage.find<widgets::ConsentRow>(qPrintable(QStringLiteral("consent%1").arg(number)));
}

inline void answer(Stage& stage, int number, bool yes)
{
    QAbstractButton* option = rowOf(stage, number)->choice()->option(yes ? 0 : 1);
    QTest::mouseClick(option, Qt::LeftButton);
    Stage::settle();
}

inline const learner::LearnerForm& formOf(const Stage& stage)
{
    return static_cast<learner::NewLearnerPage*>(stage.page)->form();
}

} // namespace inkaart::tests
