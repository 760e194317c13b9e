// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/walkwitness.h"

#include <QDir>

namespace inkaart::shell {

using namespace Qt::StringLiterals;

namespace {

auto click(const QString& name)
{
    return [name](WalkHand& hand) { hand.click(name); };
}

void openFirstSkill(WalkHand& hand)
{
    hand.click(u"skillMap"_s);
    if (hand.sees(u"closeSheet"_s))
        return;
    hand.key(Qt::Key_Home);
    hand.key(Qt::Key_Space);
}

void typeWitness(WalkHand& hand)
{
    hand.type(u"seenName"_s, u"Piet de Wit"_s);
    hand.type(u"seenRole"_s, u"leermeester"_s);
    hand.type(u"seenWords"_s, u"Legt rustig uit, ook als het druk is."_s);
    hand.clickInside(u"seenHand"_s, 0);
}

void copySlip(WalkHand& hand)
{
    hand.clickInside(u"slipAnswer0"_s, 0);
    hand.clickInside(u"slipAnswer1"_s, 1);
    hand.clickInside(u"slipAnswer2"_s, 0);
    hand.type(u"slipName"_s, u"Marleen de Vries"_s);
    hand.type(u"slipRole"_s, u"kok"_s);
}

void findBadge(WalkHand& hand)
{
    hand.type(u"badgeSearch"_s, u"helpen"_s);
    hand.click(u"badgeHit"_s);
}

} // namespace

QString walkList(const QString& folder)
{
    const QString path = QDir(folder).absoluteFilePath(u"lijst.csv"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("naam;regel\r\nAmina;Je hielp elke week in de keuken.\r\nDanylo;Mooi hoe je "
                   "uitlegt.\r\nNiemand;Hoi\r\nYusuf;Knap volgehouden.\r\nAmina;Nog een keer\r\n");
    return path;
}

std::vector<WalkStep> walkBatch()
{
    return {
        { {}, u"placeLearners"_s, click(u"placeLearners"_s), {} },
        { {}, u"batchButton"_s, click(u"batchButton"_s), {} },
        { u"07-meer-mensen"_s, u"chooseBatchBadge"_s, click(u"chooseBatchBadge"_s), {} },
        { {}, u"badgeHit"_s, findBadge, {} },
        { {}, u"batchListButton"_s, click(u"batchListButton"_s), {} },
        { u"07-lijst-met-fouten"_s, u"takeGoodRows"_s, click(u"takeGoodRows"_s), {} },
        { u"07-meer-mensen-gekozen"_s, u"batchRow"_s, click(u"batchAward"_s), {} },
        { u"07-meer-mensen-gegeven"_s, u"batchRow"_s, click(u"placeToday"_s), {} },
    };
}

std::vector<WalkStep> walkWitness()
{
    return {
        { {}, u"tabOverview"_s, click(u"tabOverview"_s), {} },
        { {}, u"skillMap"_s, openFirstSkill, {} },
        { {}, u"addEvidenceButton"_s, click(u"addEvidenceButton"_s), {} },
        { {}, u"seenButton"_s, click(u"seenButton"_s), {} },
        { {}, u"seenHand"_s, typeWitness, {} },
        { u"05-iemand-die-het-zag"_s, u"printMentorSlip"_s, click(u"printMentorSlip"_s), {} },
        { u"05-leermeesterbriefje"_s, u"paintedSheet"_s, click(u"savePdfButton"_s), {} },
        { {}, u"previewNote"_s, click(u"previewBack"_s), {} },
        { {}, u"doneButton"_s, click(u"doneButton"_s), {} },
        { {}, u"tabEvidence"_s, click(u"tabEvidence"_s), {} },
        { {}, u"takeOverSlipButton"_s, click(u"takeOverSlipButton"_s), {} },
        { u"05-briefje-kiezen"_s, u"chooseSlipButton"_s, click(u"chooseSlipButton"_s), {} },
        { {}, u"slipAnswer0"_s, copySlip, {} },
        { u"05-briefje-overnemen"_s, u"keepSlipButton"_s, click(u"keepSlipButton"_s), {} },
        { u"03-bewijs-van-het-werk"_s, u"slipAnswers"_s, click(u"tabOverview"_s), {} },
    };
}

} // namespace inkaart::shell
