// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/award/stage.h"

#include <QLineEdit>

/// The sheet where an own badge is made, as tests fill it in.
namespace inkaart::award::test {

inline QLineEdit* line(Stage& stage, int index)
{
    QList<QLineEdit*> lines;
    for (QWidget* widget : stage.page->findChildren<QWidget*>(QStringLiteral("ownCriterion"))) {
        if (widget->isVisible())
            lines.append(qobject_cast<QLineEdit*>(widget));
    }
    return lines.value(index);
}

inline std::vector<dossier::Entry<dossier::OwnAchievement>> owns(Stage& stage)
{
    return stage.data.store().centreDossier().all<dossier::OwnAchievement>();
}

inline void type(QWidget* field, const QString& words)
{
    QTest::mouseClick(field, Qt::LeftButton);
    QTest::keyClicks(field, words);
}

/// "Open Keuken", with two points.
inline void makeKitchen(Stage& stage)
{
    stage.show(session::Place::Kind::Award);
    stage.click("ownBadgeButton");
    type(stage.find("ownName"), QStringLiteral("Open Keuken"));
    type(line(stage, 0), QStringLiteral("Kookte drie keer mee"));
    stage.click("ownAddCriterion");
    type(line(stage, 1), QStringLiteral("Ruimde op"));
    stage.click("ownDone");
}

} // namespace inkaart::award::test
