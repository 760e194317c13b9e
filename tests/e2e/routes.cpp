// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/routes.h"

#include "ui/award/sheetview.h"
#include "ui/widgets/label.h"

#include <QAbstractItemView>

namespace inkaart::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCards = 40;
const QStringList answers{ u"answerCan"_s, u"answerHelp"_s, u"answerLearn"_s, u"answerLater"_s };

} // namespace

void makeVault(Desk& desk)
{
    desk.start();
    Hand& hand = desk.hand();
    hand.click(u"beginHereButton"_s);
    hand.fill(u"centreName"_s, u"Buurthuis De Schakel"_s);
    hand.fill(u"newWorkerName"_s, u"Noor Bakker"_s);
    hand.fill(u"newPassphrase"_s, Desk::passphrase());
    hand.fill(u"newPassphraseAgain"_s, Desk::passphrase());
    hand.click(u"makeVaultButton"_s);
    hand.awaits(u"codeKeptButton"_s);
    QString code;
    for (QWidget* line : hand.findAll(u"shownCode"_s))
        code += static_cast<widgets::Label*>(line)->text();
    hand.click(u"codeKeptButton"_s);
    hand.fill(u"codeCheck"_s, code.remove(u'–').simplified());
    hand.click(u"codeCheckButton"_s);
    hand.click(u"keychainNoButton"_s);
    hand.awaits(u"firstLearnerButton"_s);
}

void fillLearner(Hand& hand, const QString& name, const QString& ownName, const QString& language)
{
    hand.fill(u"callName"_s, name);
    if (!ownName.isEmpty())
        hand.fill(u"ownScriptName"_s, ownName);
    hand.click(u"language-"_s + language);
    hand.fill(u"birthYear"_s, u"2006"_s);
}

QString cardOf(const Hand& hand)
{
    const QWidget* card = hand.find(u"skillCard"_s);
    return card ? card->accessibleName() : QString();
}

int sortCards(Hand& hand, bool byKey)
{
    hand.awaits(u"skillCard"_s);
    int count = 0;
    while (count < mostCards && hand.sees(u"skillCard"_s) && !hand.isLost()) {
        const QString before = cardOf(hand);
        const int answer = count++ % 4;
        if (byKey)
            hand.press(Qt::Key_1 + answer);
        else
            hand.click(answers[answer]);
        hand.awaits([&] { return cardOf(hand) != before; }, "another card");
    }
    return count;
}

int rowsOf(const Hand& hand, const QString& list)
{
    const auto* view = hand.find<QAbstractItemView>(list);
    return view ? view->model()->rowCount() : 0;
}

void savePaper(Desk& desk, const QString& file)
{
    Hand& hand = desk.hand();
    const auto isPainted = [&] {
        const auto* sheet = hand.find<award::SheetView>(u"sheetView"_s);
        return sheet && !sheet->image().isNull();
    };
    hand.awaits(isPainted, "the sheet is painted");
    desk.look(file);
    hand.click(u"savePdfButton"_s);
    desk.answerDialog(desk.path(file + u".pdf"_s));
    const auto isKept = [&] {
        const auto* note = hand.find<widgets::Label>(u"previewNote"_s);
        return note && note->text() == u"Bewaard als PDF."_s;
    };
    hand.awaits(isKept, "it is kept as a PDF");
}

} // namespace inkaart::tests
