// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/values.h"
#include "ui/session/opendossier.h"
#include "ui/session/page.h"
#include "ui/session/session.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/walk.h"
#include "ui/shell/walkback.h"
#include "ui/shell/walkelsewhere.h"
#include "ui/shell/walkwitness.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <memory>
#include <tuple>

namespace inkaart::shell {

using namespace Qt::StringLiterals;

namespace {

using Act = std::function<void(WalkHand&)>;

Act click(const QString& name)
{
    return [name](WalkHand& hand) { hand.click(name); };
}

Act key(int key, Qt::KeyboardModifiers modifiers = {})
{
    return [key, modifiers](WalkHand& hand) { hand.key(key, modifiers); };
}

Act yesToAll()
{
    return [](WalkHand& hand) {
        for (int i = 0; i < 4; ++i)
            hand.clickInside(u"consent%1"_s.arg(i), 0);
    };
}

Act type(const QString& name, const QString& text)
{
    return [name, text](WalkHand& hand) { hand.type(name, text); };
}

Act all(std::vector<Act> acts)
{
    return [acts = std::move(acts)](WalkHand& hand) {
        for (const Act& act : acts)
            act(hand);
    };
}

Act size(int width, int height)
{
    return [width, height](WalkHand& hand) { hand.window().resize(width, height); };
}

Act scheme(theme::SchemeChoice choice)
{
    return [choice](WalkHand&) { theme::Theme::instance().setChoice(choice); };
}

/// As when another laptop told the same story otherwise: both stay, and somebody is asked.
void tellOtherwise(session::OpenDossier& open)
{
    for (const auto& piece : open.dossier().all<dossier::Evidence>()) {
        if (piece.value.story.isEmpty())
            continue;
        const dossier::Record before = *open.dossier().records().find(piece.id);
        dossier::Evidence story = piece.value;
        for (const QString& told : { u"In de keuken. Eerst zette ik het gas uit."_s,
                                     u"Bij de zaag had ik een bril op."_s }) {
            story.story = told;
            std::ignore = open.apply({ dossier::edit(before, story) });
        }
        return;
    }
}

Act otherLaptop()
{
    return [](WalkHand& hand) {
        const auto& window = static_cast<const MainWindow&>(hand.window());
        if (session::OpenDossier* open = window.session()->current())
            tellOtherwise(*open);
        window.workspace()->page()->refresh();
    };
}

std::vector<WalkStep> gettingIn()
{
    return {
        { u"13-eerste-start"_s, u"exampleButton"_s, click(u"exampleButton"_s), {} },
        { u"02-vandaag"_s, u"todayList"_s, key(Qt::Key_L, Qt::ControlModifier), {} },
        { u"01-op-slot"_s,
          u"passphrase"_s,
          all({ type(u"passphrase"_s, u"voorbeeld"_s), click(u"openButton"_s) }),
          {} },
        { {}, u"todayList"_s, key(Qt::Key_2, Qt::ControlModifier), {} },
        { u"19-deelnemers"_s,
          u"learnerList"_s,
          [](WalkHand& hand) { hand.clickRow(u"learnerList"_s, u"Amina"_s); },
          {} },
        { u"03-deelnemer"_s,
          u"skillMap"_s,
          all({ click(u"skillMap"_s), key(Qt::Key_Home), key(Qt::Key_Space) }),
          {} },
        { u"27-zijblad-vaardigheid"_s, u"skillSheet"_s, click(u"closeSheet"_s), {} },
        { {}, u"tabConversations"_s, click(u"tabConversations"_s), {} },
        { u"03-gesprekken"_s, u"printButton"_s, click(u"tabEvidence"_s), {} },
        { u"03-bewijs"_s, u"evidenceCard"_s, click(u"tabBadges"_s), {} },
        { u"03-badges"_s, u"badgeCard"_s, click(u"tabNext"_s), {} },
        { u"10-wat-nu"_s, u"tabNext"_s, click(u"tabOverview"_s), {} },
        { {}, u"skillMap"_s, scheme(theme::SchemeChoice::Dark), {} },
        { u"32-deelnemer-donker"_s,
          u"skillMap"_s,
          all({ scheme(theme::SchemeChoice::Light), otherLaptop() }),
          {} },
        { u"26-conflict"_s, u"conflictCard"_s, click(u"keep0Button"_s), {} },
        { u"26-ongedaan"_s, u"undoButton"_s, click(u"closeButton"_s), {} },
    };
}

/// Paper cards were laid on a table: the piles are taken over.
std::vector<WalkStep> piles()
{
    return {
        { {},
          u"learnerList"_s,
          [](WalkHand& hand) { hand.clickRow(u"learnerList"_s, u"Yusuf"_s); },
          {} },
        { u"03-nog-geen-gesprek"_s, u"beginTalkButton"_s, click(u"beginTalkButton"_s), {} },
        { {}, u"skipButton"_s, click(u"skipButton"_s), {} },
        { {}, u"choice-piles"_s, click(u"choice-piles"_s), {} },
        { {},
          u"numbers"_s,
          all({ type(u"numbers"_s, u"1 5 7 9"_s), key(Qt::Key_Return),
                type(u"numbers"_s, u"2, 12"_s), key(Qt::Key_Return) }),
          {} },
        { u"25-kaartjes-overnemen"_s, u"pilesMap"_s, click(u"stopButton"_s), {} },
        { {}, u"closeButton"_s, click(u"closeButton"_s), {} },
    };
}

/// Somebody too young to say yes alone: the slip for a parent.
std::vector<WalkStep> slip()
{
    return {
        { {}, u"newLearnerButton"_s, click(u"newLearnerButton"_s), {} },
        { {},
          u"callName"_s,
          all({ type(u"callName"_s, u"Voorbeeld: Yara"_s), click(u"language-ar"_s),
                type(u"birthYear"_s, u"2013"_s) }),
          {} },
        { {}, u"consent0"_s, yesToAll(), {} },
        { u"18-wacht-op-een-ouder"_s, u"printSlipButton"_s, click(u"printSlipButton"_s), {} },
        { u"18-briefje-voor-een-ouder"_s, u"paintedSheet"_s, click(u"savePdfButton"_s), {} },
        { {}, u"previewBack"_s, click(u"previewBack"_s), {} },
        { {}, u"backButton"_s, click(u"backButton"_s), {} },
    };
}

std::vector<WalkStep> talk()
{
    return {
        { {}, u"newLearnerButton"_s, click(u"newLearnerButton"_s), {} },
        { u"18-nieuw-en-toestemming"_s,
          u"callName"_s,
          all({ type(u"callName"_s, u"Voorbeeld: Samira"_s), click(u"language-ar"_s),
                type(u"birthYear"_s, u"2006"_s) }),
          {} },
        { {}, u"consent0"_s, yesToAll(), {} },
        { u"18-ingevuld"_s, u"beginButton"_s, click(u"beginButton"_s), {} },
        { u"17-wat-heb-je-gedaan"_s,
          u"activity-koken"_s,
          all({ click(u"activity-koken"_s), click(u"activity-zorgen"_s), click(u"nextButton"_s) }),
          {} },
        { u"17-kies-kaartjes"_s, u"choice-intake"_s, click(u"choice-intake"_s), {} },
        { u"04-kaarten-sorteren"_s, u"skillCard"_s, scheme(theme::SchemeChoice::Dark), {} },
        { u"14-kaarten-sorteren-donker"_s,
          u"skillCard"_s,
          all({ scheme(theme::SchemeChoice::Light), size(683, 384) }),
          {} },
        { u"15-kaarten-200procent"_s, u"skillCard"_s, size(1366, 768), {} },
        { {}, u"tellButton"_s, click(u"tellButton"_s), {} },
        { u"05-bewijs"_s,
          u"story"_s,
          all({ type(u"story"_s, u"In de keuken. Eerst zette ik het gas uit."_s),
                click(u"doneButton"_s) }),
          {} },
        { {},
          u"skillCard"_s,
          key(Qt::Key_1),
          [](WalkHand& hand) { return hand.sees(u"skillCard"_s); } },
        { u"20-leeg-kaartje"_s,
          u"ownSentence"_s,
          all({ type(u"dutchSentence"_s, u"Ik kan haren vlechten."_s), click(u"answerCan"_s) }),
          {} },
        { {}, u"doneButton"_s, click(u"doneButton"_s), {} },
        { u"06-uitkomst"_s, u"resultMap"_s, click(u"agreementButton"_s), {} },
        { u"23-afspraak"_s,
          u"learnerDoes"_s,
          all({ type(u"learnerDoes"_s, u"Ik bel de bakkerij."_s), click(u"agreementDone"_s) }),
          {} },
    };
}

std::vector<WalkStep> paper()
{
    return {
        { {}, u"tabBadges"_s, click(u"tabBadges"_s), {} },
        { {}, u"awardBadgeButton"_s, click(u"awardBadgeButton"_s), {} },
        { {}, u"searchBadgeButton"_s, click(u"searchBadgeButton"_s), {} },
        { u"07-badge-zoeken"_s, u"badgeHit"_s, all({ type(u"badgeSearch"_s, u"samen"_s) }), {} },
        { u"07-badge-gezocht"_s, u"badgeHit"_s, click(u"closeSheet"_s), {} },
        { {}, u"criterion"_s, [](WalkHand& hand) { hand.clickAll(u"criterion"_s); }, {} },
        { {},
          u"criterionProof"_s,
          [](WalkHand& hand) { hand.clickLast(u"criterionProof"_s); },
          {} },
        { u"07-bewijs-kiezen"_s,
          u"proofChoice"_s,
          [](WalkHand& hand) { hand.clickAll(u"proofChoice"_s); },
          {} },
        { {}, u"proofDone"_s, click(u"proofDone"_s), {} },
        { u"07-badge-uitreiken"_s, u"awardButton"_s, click(u"awardButton"_s), {} },
        { u"07-badge-uitgereikt"_s,
          u"printCertificateButton"_s,
          click(u"printCertificateButton"_s),
          {} },
        { u"08-certificaat"_s, u"paintedSheet"_s, click(u"savePdfButton"_s), {} },
        { {}, u"previewBack"_s, click(u"previewBack"_s), {} },
        { {}, u"ownBadgeButton"_s, click(u"ownBadgeButton"_s), {} },
        { {},
          u"ownName"_s,
          all({ type(u"ownName"_s, u"Open Keuken"_s),
                type(u"ownCriterion"_s, u"Kookte drie keer mee"_s) }),
          {} },
        { u"07-eigen-badge"_s, u"ownDone"_s, click(u"ownDone"_s), {} },
        { u"07-eigen-badge-gekozen"_s, u"criterion"_s, click(u"tabBadges"_s), {} },
        { u"07-badges-daarna"_s, u"giveAllButton"_s, click(u"giveAllButton"_s), {} },
        { u"07-geef-mee"_s, u"handOverNote"_s, click(u"handOverButton"_s), {} },
        { u"07-meegegeven"_s, u"handOverButton"_s, click(u"handOverButton"_s), {} },
        { {}, u"improveBadgeButton"_s, click(u"improveBadgeButton"_s), {} },
        { u"07-badge-verbeteren"_s, u"whyField"_s, click(u"tabBadges"_s), {} },
        { {}, u"revokeBadgeButton"_s, click(u"revokeBadgeButton"_s), {} },
        { u"07-badge-intrekken"_s, u"whyField"_s, click(u"tabBadges"_s), {} },
        { {}, u"revokeBadgeButton"_s, click(u"tabConversations"_s), {} },
        { {}, u"printButton"_s, click(u"printButton"_s), {} },
        { u"23-afspraak-a5"_s, u"paintedSheet"_s, click(u"savePdfButton"_s), {} },
        { {}, u"previewBack"_s, click(u"previewBack"_s), {} },
        { {}, u"tabOverview"_s, click(u"tabOverview"_s), {} },
        { u"06-kaart-daarna"_s, u"printButton"_s, click(u"printButton"_s), {} },
        { u"09-paspoort"_s, u"paintedSheet"_s, click(u"savePdfButton"_s), {} },
        { {}, u"previewBack"_s, click(u"previewBack"_s), {} },
    };
}

std::vector<WalkStep> settings()
{
    const auto section = [](const QString& picture, const QString& id, const QString& next) {
        return WalkStep{ picture, u"view-"_s + id, click(u"section-"_s + next), {} };
    };
    return {
        { {}, u"placeSettings"_s, click(u"placeSettings"_s), {} },
        { u"12-instellen"_s, u"sectionList"_s, click(u"section-centre"_s), {} },
        section(u"12-dit-centrum"_s, u"centre"_s, u"workers"_s),
        section(u"12-medewerkers"_s, u"workers"_s, u"consent"_s),
        section(u"12-toestemming"_s, u"consent"_s, u"language"_s),
        section(u"12-taal"_s, u"language"_s, u"look"_s),
        section(u"12-beeld"_s, u"look"_s, u"lock"_s),
        section(u"12-slot-en-herstel"_s, u"lock"_s, u"backup"_s),
        { u"22-reservekopie"_s, u"backupButton"_s, click(u"section-print"_s), {} },
        { u"12-afdrukken"_s, u"printCardsButton"_s, click(u"printCardsButton"_s), {} },
    };
}

std::vector<WalkStep> around()
{
    return {
        { u"24-kaartjes"_s, u"paintedSheet"_s, click(u"savePdfButton"_s), {} },
        { {}, u"placeLearners"_s, click(u"placeLearners"_s), {} },
        { u"19-badges-van-vandaag"_s, u"todaysCertificates"_s, click(u"todaysCertificates"_s), {} },
        { u"08-certificaten-van-vandaag"_s, u"paintedSheet"_s, click(u"placeToday"_s), {} },
        { {}, u"checkBadgeButton"_s, click(u"checkBadgeButton"_s), {} },
        { u"21-controleer-leeg"_s, u"chooseFileButton"_s, click(u"chooseFileButton"_s), {} },
        { u"21-controleer-een-badge"_s, u"verdict"_s, click(u"placeCity"_s), {} },
        { u"28-stad"_s, u"placeToday"_s, click(u"placeToday"_s), {} },
        { {}, u"todayList"_s, size(683, 384), {} },
        { u"16-vandaag-200procent"_s,
          u"todayList"_s,
          all({ size(1366, 768), scheme(theme::SchemeChoice::Dark) }),
          {} },
        { u"02-vandaag-donker"_s, u"todayList"_s, scheme(theme::SchemeChoice::Light), {} },
    };
}

/// The code that was shown a moment ago, to be typed when it is asked back.
Act noteCode(const std::shared_ptr<QString>& code)
{
    return [code](WalkHand& hand) { *code = hand.read(u"shownCode"_s).join(u' '); };
}

Act typeCode(const std::shared_ptr<QString>& code)
{
    return [code](WalkHand& hand) { hand.type(u"codeCheck"_s, *code); };
}

/// Out of the example: a centre of one's own is made, and the way back from a backup looked at.
std::vector<WalkStep> beginning(const std::shared_ptr<QString>& code, const QString& secret)
{
    return {
        { {}, u"stopExampleButton"_s, click(u"stopExampleButton"_s), {} },
        { {}, u"restoreButton"_s, click(u"restoreButton"_s), {} },
        { u"22-reservekopie-terugzetten"_s, u"backupFile"_s, click(u"restoreBackButton"_s), {} },
        { {}, u"beginHereButton"_s, click(u"beginHereButton"_s), {} },
        { u"13-kluis-maken"_s,
          u"centreName"_s,
          all({ type(u"centreName"_s, u"Buurthuis De Brug"_s),
                type(u"newWorkerName"_s, u"Noor (voorbeeld)"_s), type(u"newPassphrase"_s, secret),
                type(u"newPassphraseAgain"_s, secret) }),
          {} },
        { u"13-kluis-ingevuld"_s, u"makeVaultButton"_s, click(u"makeVaultButton"_s), {} },
        { u"13-herstelcode"_s,
          u"codeKeptButton"_s,
          all({ noteCode(code), click(u"codeKeptButton"_s) }),
          {} },
        { u"13-herstelcode-terugvragen"_s,
          u"codeCheck"_s,
          all({ typeCode(code), click(u"codeCheckButton"_s) }),
          {} },
        { u"13-sleutelbos"_s, u"keychainNoButton"_s, click(u"keychainNoButton"_s), {} },
        { u"02-vandaag-leeg"_s, u"firstLearnerButton"_s, click(u"placeLearners"_s), {} },
        { u"19-nog-niemand"_s, u"placeToday"_s, click(u"placeToday"_s), {} },
    };
}

} // namespace

std::vector<WalkStep> walkSteps()
{
    std::vector<WalkStep> steps;
    for (auto chapter : { gettingIn, piles, slip, talk, paper, walkWitness, walkElsewhere, settings,
                          around, walkBatch })
        std::ranges::move(chapter(), std::back_inserter(steps));
    const auto code = std::make_shared<QString>();
    const QString secret = u"drie blauwe stoelen in de zon"_s;
    std::ranges::move(beginning(code, secret), std::back_inserter(steps));
    std::ranges::move(walkBack(code, secret), std::back_inserter(steps));
    return steps;
}

} // namespace inkaart::shell
