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
#include "ui/widgets/contextbar.h"
#include "ui/widgets/conversationbar.h"
#include "ui/widgets/duallabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/passphrasefield.h"
#include "ui/widgets/picturetile.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/ratingbutton.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/sidesheet.h"
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

struct Place {
    int zone;
    int column;
    int row;
    const char16_t* picture;
    const char16_t* dutch;
    const char16_t* arabic;
    TileState state;
    int marks; ///< 1: seen, 2: badge
};

constexpr auto Can = TileState::Can;
constexpr auto Help = TileState::WithHelp;
constexpr auto Learn = TileState::WantsToLearn;
constexpr auto Later = TileState::Later;
constexpr auto Not = TileState::NotAsked;

const Place Places[] = {
    { 0, 0, 0, u"vh-kritisch-denken", u"Kritisch|denken", u"التفكير|النقدي", Help, 0 },
    { 0, 1, 0, u"vh-creatief-denken", u"Creatief|denken", u"التفكير|الإبداعي", Learn, 0 },
    { 0, 0, 1, u"vh-stap-voor-stap", u"Stap voor|stap", u"خطوة|بخطوة", Not, 0 },
    { 0, 1, 1, u"vh-problemen-oplossen", u"Problemen|oplossen", u"حلّ|المشكلات", Can, 1 },
    { 1, 2, 0, u"vh-ict-basis", u"ICT-basis", u"أساسيات|الحاسوب", Help, 0 },
    { 1, 3, 0, u"vh-mediawijs", u"Mediawijs", u"الوعي|الإعلامي", Learn, 0 },
    { 1, 2, 1, u"vh-informatie-zoeken", u"Informatie|zoeken", u"البحث عن|معلومات", Not, 0 },
    { 1, 3, 1, u"vh-digitaal-maken", u"Digitaal|maken", u"الصنع|الرقمي", Not, 0 },
    { 2, 4, 0, u"vh-samenwerken", u"Samenwerken", u"العمل|معًا", Can, 3 },
    { 2, 5, 0, u"vh-praten-en-luisteren", u"Praten en|luisteren", u"التحدّث|والاستماع", Help, 1 },
    { 2, 4, 1, u"vh-omgaan-met-verschil", u"Omgaan met|verschil", u"تقبّل|الاختلاف", Can, 0 },
    { 2, 5, 1, u"vh-helpen", u"Helpen", u"المساعدة", Can, 1 },
    { 3, 0, 2, u"vh-zelf-plannen", u"Zelf|plannen", u"التخطيط|بنفسي", Can, 0 },
    { 3, 1, 2, u"vh-volhouden", u"Volhouden", u"المثابرة", Can, 0 },
    { 3, 0, 3, u"vh-leren-leren", u"Leren|leren", u"تعلّم|التعلّم", Not, 0 },
    { 3, 1, 3, u"vh-omgaan-met-gevoelens", u"Omgaan met|gevoelens", u"التعامل مع|المشاعر", Later,
      0 },
    { 4, 2, 2, u"vh-werkritme", u"Werkritme", u"إيقاع|العمل", Help, 0 },
    { 4, 3, 2, u"vh-afspraken-nakomen", u"Afspraken|nakomen", u"الالتزام|بالمواعيد", Can, 3 },
    { 4, 4, 2, u"vh-veilig-werken", u"Veilig|werken", u"العمل|بأمان", Not, 0 },
    { 4, 2, 3, u"vh-feedback-gebruiken", u"Feedback|gebruiken", u"الاستفادة من|الملاحظات", Learn,
      0 },
    { 4, 3, 3, u"vh-taal-op-het-werk", u"Taal op|het werk", u"اللغة في|العمل", Learn, 0 },
    { 5, 5, 2, u"vh-meedoen", u"Meedoen", u"المشاركة", Later, 0 },
    { 5, 4, 3, u"vh-zorgen-voor-omgeving", u"Zorgen voor|omgeving", u"العناية|بالمكان", Not, 0 },
    { 5, 5, 3, u"vh-rechten-en-plichten", u"Rechten en|plichten", u"الحقوق|والواجبات", Not, 0 },
};

QVBoxLayout* columnOf(QWidget* board)
{
    board->setObjectName(u"board"_s);
    auto* column = new QVBoxLayout(board);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    return column;
}

QWidget* flowOf(const QList<QWidget*>& items, int gap = 12)
{
    auto* box = new QWidget;
    auto* flow = new FlowLayout(box, gap);
    for (QWidget* item : items)
        flow->addWidget(item);
    return box;
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
    checks->body()->addWidget(new CheckRow(CheckRow::Outcome::Unknown, u"Uitgever bekend"_s,
                                           u"niet na te gaan"_s,
                                           u"Noemt zich ‘De Schakel’. Dat kan iedereen."_s));
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

QWidget* mapBoard(bool inArabic)
{
    auto* board = new QWidget;
    auto* row = new QHBoxLayout(board);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* rail = new Rail;
    rail->addPlace(u"vandaag"_s, u"Vandaag"_s, u"vandaag"_s);
    rail->addPlace(u"deelnemers"_s, u"Deelnemers"_s, u"deelnemers"_s);
    rail->addPlace(u"stad"_s, u"Stad"_s, u"stad"_s);
    rail->addPlace(u"instellen"_s, u"Instellen"_s, u"instellingen"_s);
    rail->addBottom(u"slot"_s, u"Op slot"_s, u"slot"_s);
    rail->setCurrent(u"deelnemers"_s);
    row->addWidget(rail);
    auto* right = new QVBoxLayout;
    row->addLayout(right, 1);
    auto* bar = new ContextBar;
    bar->setPerson(u"Voorbeeld: Amina"_s, u"Nederlands en Arabisch"_s);
    for (const QString& tab :
         { u"Overzicht"_s, u"Gesprekken"_s, u"Bewijs"_s, u"Badges"_s, u"Wat nu?"_s })
        bar->addTab(tab, tab);
    bar->setCurrentTab(u"Overzicht"_s);
    bar->addAction(new Button(u"Afdrukken"_s, u"afdrukken"_s), true);
    bar->addAction(new Button(u"Sluiten"_s, u"kruis"_s, Button::Kind::Quiet));
    right->addWidget(bar);
    auto* page = new ScrollPage;
    right->addWidget(page, 1);
    auto* card = new Card;
    auto* header = new SectionHeader(u"De kaart van Amina"_s);
    header->setRemark(u"8 gesprekken, laatste op 28 april"_s);
    card->body()->addWidget(header);
    auto* map = new Honeycomb;
    std::vector<Tile> tiles = exampleMap(inArabic);
    const std::vector<Tile> own = exampleOwn(inArabic ? 8 : 2);
    tiles.insert(tiles.end(), own.begin(), own.end());
    map->setTiles(tiles);
    card->body()->addWidget(map);
    card->body()->addWidget(new Divider);
    QList<QWidget*> legend;
    const std::vector<std::tuple<TileState, QString, QString>> states{
        { TileState::Can, u"أستطيع"_s, u"Kan ik"_s },
        { TileState::WithHelp, u"أستطيع بمساعدة"_s, u"Kan ik met hulp"_s },
        { TileState::WantsToLearn, u"أريد أن أتعلّم"_s, u"Wil ik leren"_s },
        { TileState::Later, u"لاحقًا"_s, u"Later"_s },
        { TileState::NotAsked, u"لم نسأل بعد"_s, u"Niet gevraagd"_s },
    };
    for (const auto& [state, foreign, dutch] : states)
        legend << LegendItem::state(state, inArabic ? arabic(foreign, dutch) : oneText(dutch), 7);
    int zone = 0;
    for (const QString& name :
         { u"Denken"_s, u"Digitaal"_s, u"Samen"_s, u"Zelf"_s, u"Werk"_s, u"Wereld"_s })
        legend << LegendItem::zone(zone++, oneText(name));
    legend << LegendItem::pictogram(u"oog"_s, oneText(u"Gezien"_s))
           << LegendItem::pictogram(u"medaille"_s, oneText(u"Badge"_s));
    card->body()->addWidget(flowOf(legend, 14));
    page->body()->addWidget(card);
    page->body()->addStretch(1);
    return board;
}

QWidget* sheetBoard()
{
    QWidget* board = mapBoard(false);
    auto* sheet = new SideSheet(board);
    sheet->setZone(2);
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    auto* picture = new Pictogram(u"vh-praten-en-luisteren"_s, 112);
    picture->setZone(2);
    row->addWidget(picture);
    row->addWidget(new DualLabel(arabic(u"التحدّث والاستماع"_s, u"Praten en luisteren"_s),
                                 theme::TextRole::Heading),
                   1);
    sheet->setHeader(header);
    sheet->body()->addWidget(new SectionHeader(u"Zo ging het"_s));
    for (const QString& day : { u"28 april"_s, u"14 april"_s }) {
        auto* line = new QWidget;
        auto* cells = new QHBoxLayout(line);
        cells->addWidget(new Label(day, theme::TextRole::Small));
        cells->addWidget(new StateSwatch(TileState::WithHelp, 2));
        cells->addWidget(new Label(u"Kan ik met hulp"_s), 1);
        sheet->body()->addWidget(line);
    }
    sheet->body()->addStretch(1);
    sheet->foot()->addWidget(new Button(u"Kijk het na"_s, Button::Kind::Primary), 0,
                             Qt::AlignRight);
    sheet->setObjectName(u"sheet"_s);
    return board;
}

} // namespace

TwoTexts arabic(const QString& own, const QString& dutch)
{
    return { own, dutch, u"ar"_s, u"nl"_s, false };
}

std::vector<Tile> exampleMap(bool inArabic)
{
    std::vector<Tile> tiles;
    int number = 0;
    for (const Place& place : Places) {
        Tile tile;
        tile.id = QString::fromUtf16(place.picture).mid(3);
        tile.zone = place.zone;
        tile.column = place.column;
        tile.row = place.row;
        tile.lines = QString::fromUtf16(inArabic ? place.arabic : place.dutch).split(u'|');
        tile.pictogram = QString::fromUtf16(place.picture);
        tile.state = place.state;
        tile.seen = place.marks & 1;
        tile.badge = place.marks & 2;
        tile.number = inArabic ? ++number : 0;
        tile.isNew = tile.id == "afspraken-nakomen"_L1;
        tile.accessibleName = tile.lines.join(u' ');
        tiles.push_back(tile);
    }
    return tiles;
}

std::vector<Tile> exampleOwn(int count)
{
    std::vector<Tile> tiles;
    const QStringList names{ u"Brood bakken"_s, u"Grootmoeder verzorgen en helpen"_s,
                             u"Fietsen maken"_s };
    for (int i = 0; i < count; ++i) {
        Tile tile;
        tile.id = u"eigen-%1"_s.arg(i);
        tile.own = true;
        tile.zone = (i * 2) % 6;
        tile.lines = { names[i % 3] };
        tile.pictogram = u"vh-eigen"_s;
        tile.state = static_cast<TileState>(i % 4);
        tile.accessibleName = names[i % 3];
        tiles.push_back(tile);
    }
    return tiles;
}

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
