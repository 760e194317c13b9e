// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/gallery.h"

#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/consentrow.h"
#include "ui/widgets/conversationbar.h"
#include "ui/widgets/duallabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/passphrasefield.h"
#include "ui/widgets/picturetile.h"
#include "ui/widgets/ratingbutton.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/skillcard.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/timeline.h"
#include "ui/widgets/undostrip.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;
using namespace inkaart::widgets;

namespace inkaart::gallery {

namespace {

QVBoxLayout* columnOf(QWidget* board)
{
    board->setObjectName(u"board"_s);
    auto* column = new QVBoxLayout(board);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    return column;
}

Button* chosen(Button* button)
{
    button->setCheckable(true);
    button->setChecked(true);
    return button;
}

QWidget* buttonsBoard()
{
    auto* board = new QWidget;
    QVBoxLayout* column = columnOf(board);
    auto* stop = new Button(u"Stop en bewaar"_s, u"opslaan"_s);
    auto* primary = new Button(u"Nieuw gesprek"_s, u"gesprek"_s, Button::Kind::Primary);
    auto* onwards = new Button(u"Klaar"_s, Button::Kind::Primary);
    onwards->setPictogram(u"pijl-rechts"_s, true);
    auto* back = new Button(u"Vorig kaartje"_s, u"pijl-links"_s, Button::Kind::Quiet);
    auto* tell = new Button(u"Vertel erover"_s, u"gesprek"_s);
    tell->setKeyCap(u"F5"_s);
    auto* square = new Button({}, u"potlood"_s);
    square->setAccessibleName(u"Pas aan"_s);
    column->addWidget(flowOf(
        { stop, primary, onwards, back, tell, square, new LinkButton(u"Wachtzin vergeten?"_s) }));
    auto* nameless = new Button;
    nameless->setTexts(arabic(u"محادثة بلا اسم"_s, u"Gesprek zonder naam"_s));
    nameless->setPictogram(u"gesprek"_s);
    nameless->setExplanation(u"Kaartjes en papier. Er blijft niets bewaard."_s);
    auto* prompt = new Button({}, Button::Kind::Prompt);
    prompt->setTexts(arabic(u"أين كان ذلك؟"_s, u"Waar was het?"_s));
    auto* promptOn = chosen(new Button({}, Button::Kind::Prompt));
    promptOn->setTexts(arabic(u"ماذا فعلت أنت؟"_s, u"Wat deed je zelf?"_s));
    auto* can = chosen(new Button(u"Kan dit"_s, Button::Kind::Choice));
    can->setSwatch(TileState::Can, 4);
    auto* help = new Button(u"Met hulp"_s, Button::Kind::Choice);
    help->setSwatch(TileState::WithHelp, 4);
    column->addWidget(flowOf({ nameless, prompt, promptOn, can, help }));
    auto* chips = new ChipRow(true);
    chips->addChip(u"past"_s, u"Past bij Amina"_s);
    chips->addChip(u"alles"_s, u"Alles"_s);
    chips->addChip(u"dichtbij"_s, u"Dichtbij"_s, u"speld"_s);
    chips->setChecked(u"past"_s, true);
    column->addWidget(chips);
    column->addWidget(
        flowOf({ new Chip(u"Alleen het gesprek van Amina is open"_s, u"scherm-uit"_s),
                 new ZoneChip(2, u"Samen"_s, u"zone-samen"_s),
                 new ZoneChip(4, u"Ik kan veilig werken."_s, u"vh-veilig-werken"_s) }));
    auto* view = new SegmentedChoice({ u"Licht"_s, u"Donker"_s, u"Als de computer"_s });
    view->setCurrent(1);
    column->addWidget(view, 0, Qt::AlignLeft);
    auto* steps = new Stepper({ u"Centrum"_s, u"Jij"_s, u"Wachtzin"_s, u"Herstelcode"_s });
    steps->setCurrent(2);
    column->addWidget(steps);
    auto* undo = new UndoStrip;
    column->addWidget(undo, 0, Qt::AlignLeft);
    undo->tell(u"18 Afspraken nakomen ligt nu bij Kan ik"_s);
    column->addStretch(1);
    return board;
}

QWidget* fieldsBoard()
{
    auto* board = new QWidget;
    QVBoxLayout* column = columnOf(board);
    column->addWidget(new SearchField(u"Zoek op naam"_s, u"Ctrl K"_s));
    auto* searched = new SearchField(u"Zoek op naam"_s, u"Ctrl K"_s);
    searched->setText(u"أمينة"_s);
    column->addWidget(searched);
    auto* passphrase = new PassphraseField;
    passphrase->edit()->setText(u"veertien letters"_s);
    auto* labeled = new LabeledField(u"Wachtzin"_s, passphrase);
    labeled->setHint(u"Vier gewone woorden achter elkaar zijn sterk genoeg."_s);
    column->addWidget(labeled);
    auto* name = new LineEdit;
    name->setText(u"Voorbeeld: Oksana"_s);
    column->addWidget(new LabeledField(arabic(u"الاسم"_s, u"Roepnaam"_s), name));
    auto* year = new LineEdit;
    year->setText(u"20 11"_s);
    auto* wrong = new LabeledField(u"Geboortejaar"_s, year);
    wrong->setProblem(u"Schrijf vier cijfers, zoals 2009."_s);
    column->addWidget(wrong);
    auto* story = new TextArea(2, 6);
    story->setPlainText(u"في المطبخ أشرح لزميلتي ماذا تفعل.\nEn daarna doen we het samen."_s);
    column->addWidget(new LabeledField(u"Vertel"_s, story));
    column->addWidget(
        new Banner(Banner::Kind::Warn, u"Onder de 16 jaar"_s,
                   u"Een ouder of voogd zegt ook ja. Dat kan hier, of op het briefje."_s));
    auto* bad = new Banner(Banner::Kind::Bad, u"De schijf is vol."_s,
                           u"Alles tot nu toe staat veilig. Maak ruimte en ga dan verder."_s);
    bad->setAction(u"Kijk opnieuw"_s);
    column->addWidget(bad);
    column->addWidget(new Banner(Banner::Kind::Info, {}, u"Je hoeft niets te bewaren."_s));
    column->addStretch(1);
    return board;
}

QWidget* listsBoard()
{
    auto* board = new QWidget;
    QVBoxLayout* column = columnOf(board);
    auto* header = new SectionHeader(u"Mijn deelnemers"_s);
    header->setRemark(u"14"_s);
    header->addAction(new Button(u"Namen verbergen"_s, u"oog-dicht"_s));
    column->addWidget(header);
    auto* card = new Card;
    card->setFlush(true);
    card->body()->setSpacing(0);
    card->body()->addWidget(new GroupHeader(u"Vandaag"_s));
    auto* amina = new ListRow(u"Voorbeeld: Amina"_s, u"Nederlands en Arabisch"_s);
    amina->setAvatar(u"Voorbeeld: Amina"_s);
    amina->setAside(u"أمينة"_s);
    amina->setRemarkChip(u"14.00 uur"_s, u"kalender"_s);
    card->body()->addWidget(amina);
    auto* robin = new ListRow(u"Voorbeeld: Robin"_s, u"Nederlands"_s);
    robin->setAvatar(u"Voorbeeld: Robin"_s);
    robin->setRemark(u"Gesprek op 21 april"_s);
    card->body()->addWidget(robin);
    auto* photo = new ListRow(u"Foto van 7 mei nog bekijken"_s,
                              u"Uit het gesprek met Jaylen. Wie mag hem zien?"_s);
    photo->setPictogram(u"document"_s, theme::Token::Warn);
    photo->setDivided(false);
    card->body()->addWidget(photo);
    column->addWidget(card);
    auto* checks = new Card;
    checks->body()->addWidget(new CheckRow(CheckRow::Outcome::Yes, u"Datum klopt"_s, u"ja"_s,
                                           u"Geldig sinds 12 mei 2026."_s));
    checks->body()->addWidget(new Divider);
    checks->body()->addWidget(
        new CheckRow(CheckRow::Outcome::Unknown, u"Uitgever bekend"_s, u"niet na te gaan"_s,
                     u"Er staat ‘De Schakel’, maar dat kan iedereen opschrijven."_s));
    checks->body()->addWidget(new Divider);
    checks->body()->addWidget(new CheckRow(CheckRow::Outcome::No, u"Handtekening klopt"_s, u"nee"_s,
                                           u"De tekst is na het tekenen veranderd."_s));
    column->addWidget(checks);
    auto* days = new Card;
    auto* timeline = new Timeline;
    timeline->setEntries(
        { { u"1"_s, u"badge"_s, u"30 april: badge Afspraken nakomen"_s,
            u"Piet, leermeester, zag het"_s },
          { u"2"_s, u"gesprek"_s, u"28 april: gesprek over werk"_s, u"2 vaardigheden erbij"_s },
          { {}, u"speld"_s, u"14 april: Open Keuken"_s, {} } });
    days->body()->addWidget(timeline);
    days->body()->addWidget(
        new EmptyState(u"Hier komen de badges van Amina."_s, u"Reik een badge uit"_s));
    column->addWidget(days);
    column->addStretch(1);
    return board;
}

QWidget* conversationBoard()
{
    auto* board = new QWidget;
    auto* column = new QVBoxLayout(board);
    column->setContentsMargins(0, 0, 0, 0);
    auto* bar = new ConversationBar;
    bar->setLeave(u"Stop en bewaar"_s, u"opslaan"_s);
    bar->setAssurance(u"Alleen het gesprek van Amina is open"_s);
    bar->setSwap(u"العربية eerst"_s);
    bar->setProgress(6, 12, u"Kaartje 7 van 12"_s);
    column->addWidget(bar);
    auto* inner = new QVBoxLayout;
    const bool compact = theme::Theme::instance().isCompact();
    inner->setContentsMargins(compact ? 12 : 128, 0, compact ? 12 : 128, 16);
    inner->setSpacing(12);
    column->addLayout(inner, 1);
    auto* card = new SkillCard;
    card->setContent({ 2, arabic(u"معًا"_s, u"Samen"_s), u"vh-samenwerken"_s,
                       arabic(u"أستطيع أن أُنهي مهمةً مع الآخرين."_s,
                              u"Ik kan samen met anderen een taak afmaken."_s) });
    inner->addWidget(card, 1);
    auto* answers = new QHBoxLayout;
    const std::vector<std::pair<TileState, TwoTexts>> words{
        { TileState::Can, arabic(u"أستطيع"_s, u"Kan ik"_s) },
        { TileState::WithHelp, arabic(u"أستطيع بمساعدة"_s, u"Kan ik met hulp"_s) },
        { TileState::WantsToLearn, arabic(u"أريد أن أتعلّم"_s, u"Wil ik leren"_s) },
        { TileState::Later, arabic(u"لاحقًا"_s, u"Later"_s) },
    };
    int key = 0;
    for (const auto& [state, texts] : words) {
        auto* answer = new RatingButton(state);
        answer->setTexts(texts);
        answer->setZone(2);
        answer->setKeyCap(QString::number(++key));
        answers->addWidget(answer, 1);
    }
    answers->setSpacing(compact ? 6 : 16);
    inner->addLayout(answers);
    return board;
}

QWidget* consentBoard()
{
    auto* board = new QWidget;
    QVBoxLayout* column = columnOf(board);
    auto* card = new Card;
    card->body()->addWidget(
        new DualLabel(arabic(u"ماذا يُسمح لنا؟"_s, u"Wat mogen wij?"_s), theme::TextRole::Heading));
    const TwoTexts yes = arabic(u"نعم"_s, u"Ja"_s);
    const TwoTexts no = arabic(u"لا"_s, u"Nee"_s);
    auto* keep = new ConsentRow(u"vandaag"_s,
                                arabic(u"نحفظ خريطتك وقصصك هنا في مركز الحي."_s,
                                       u"We bewaren je kaart en verhalen hier, bij De Schakel."_s),
                                yes, no);
    keep->setAnswer(true);
    card->body()->addWidget(keep);
    card->body()->addWidget(new Divider);
    card->body()->addWidget(new ConsentRow(
        u"camera"_s, arabic(u"يمكننا حفظ الصور والصوت."_s, u"We mogen foto en geluid bewaren."_s),
        yes, no));
    column->addWidget(card);
    auto* pictures = new QWidget;
    auto* grid = new QGridLayout(pictures);
    grid->setContentsMargins(0, 0, 0, 0);
    const std::vector<std::tuple<QString, QString, QString>> done{
        { u"doen-koken"_s, u"الطبخ"_s, u"Koken"_s },
        { u"doen-zorgen"_s, u"الرعاية"_s, u"Zorgen"_s },
        { u"doen-haar"_s, u"الشعر والعناية"_s, u"Haar, verzorging"_s },
        { u"doen-muziek-sport"_s, u"الموسيقى والرياضة"_s, u"Muziek, sport"_s },
    };
    for (int i = 0; i < 4; ++i) {
        const auto& [picture, own, dutch] = done[static_cast<size_t>(i)];
        auto* tile = new PictureTile(picture, arabic(own, dutch));
        tile->setChecked(i < 2);
        grid->addWidget(tile, 0, i);
    }
    column->addWidget(pictures);
    int key = 0;
    for (const TileState state : { TileState::Can, TileState::WithHelp }) {
        auto* pile = new RatingButton(state);
        pile->setTexts(state == TileState::Can ? arabic(u"أستطيع"_s, u"Kan ik"_s)
                                               : arabic(u"أستطيع بمساعدة"_s, u"Kan ik met hulp"_s));
        pile->setCount(key == 0 ? 9 : 13);
        pile->setChecked(key == 0);
        pile->setKeyCap(QString::number(++key));
        column->addWidget(pile);
    }
    column->addStretch(1);
    return board;
}

} // namespace

QStringList boards()
{
    return { u"buttons"_s, u"fields"_s, u"lists"_s,      u"conversation"_s,
             u"consent"_s, u"map"_s,    u"map-arabic"_s, u"sheet"_s };
}

QWidget* makeBoard(const QString& name)
{
    if (name == "buttons"_L1)
        return buttonsBoard();
    if (name == "fields"_L1)
        return fieldsBoard();
    if (name == "lists"_L1)
        return listsBoard();
    if (name == "conversation"_L1)
        return conversationBoard();
    if (name == "consent"_L1)
        return consentBoard();
    return name == "sheet"_L1 ? sheetBoard() : mapBoard(name == "map-arabic"_L1);
}

} // namespace inkaart::gallery
