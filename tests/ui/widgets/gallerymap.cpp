// SPDX-License-Identifier: GPL-3.0-or-later
// The example map, and the boards it lies on.
#include "tests/ui/widgets/gallery.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/contextbar.h"
#include "ui/widgets/duallabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/sidesheet.h"

#include <QVBoxLayout>

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

} // namespace

QWidget* flowOf(const QList<QWidget*>& items, int gap)
{
    auto* box = new QWidget;
    auto* flow = new FlowLayout(box, gap);
    for (QWidget* item : items)
        flow->addWidget(item);
    return box;
}

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

} // namespace inkaart::gallery
