// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/blankcardpage.h"

#include "ui/conversation/answerinwords.h"
#include "ui/conversation/answerrow.h"
#include "ui/conversation/cardface.h"
#include "ui/conversation/talk.h"
#include "ui/conversation/zonepanel.h"
#include "ui/session/autosave.h"
#include "ui/session/bsnhint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/conversationbar.h"
#include "ui/widgets/duallabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/scrollpage.h"

#include <QDataStream>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using dossier::OwnSkill;
using session::Place;
using theme::SizeClass;
using theme::TextRole;
using theme::Theme;
using widgets::Button;

BlankCardPage::BlankCardPage(const Place& place, session::Session& session,
                             session::Navigator& navigator, QWidget* parent)
    : TalkPage(place, session, navigator, parent)
    , m_autoSave(new session::AutoSave([this] { return save(); }, this))
    , m_scroll(new widgets::ScrollPage)
    , m_stage(new QWidget)
    , m_card(new widgets::Card)
    , m_panel(new ZonePanel)
    , m_question(new widgets::DualLabel({}, TextRole::Title))
    , m_own(new widgets::LineEdit)
    , m_dutch(new widgets::LineEdit)
    , m_missing(new widgets::Label({}, TextRole::Small))
    , m_pictureLabel(new widgets::DualLabel({}, TextRole::BodyBold))
    , m_zoneLabel(new widgets::DualLabel({}, TextRole::BodyBold))
    , m_answers(new AnswerRow)
    , m_foot(new QHBoxLayout)
    , m_another(new Button(tr("Another card of your own"), u"leeg-kaartje"_s))
    , m_tell(new Button({}, u"gesprek"_s))
{
    if (open())
        m_model = std::make_unique<OwnSkillModel>(*open(), m_place.record);
    beginEditing(ownSkillRecord(place.detail));
    build();
    buildFoot();
    // The page as a whole takes the keys; a ring round it says nothing.
    setProperty("ownRing", true);
    connect(&Theme::instance(), &Theme::changed, this, &BlankCardPage::fit);
    fit();
    fillFields();
}

BlankCardPage::~BlankCardPage() = default;

void BlankCardPage::build()
{
    m_card->setDashed(true);
    m_card->setFlush(true);
    auto* inside = new QHBoxLayout;
    inside->setSpacing(0);
    inside->addWidget(m_panel);
    inside->addWidget(buildFields(), 1);
    m_card->body()->addLayout(inside, 1);
    auto* stage = new QVBoxLayout(m_stage);
    stage->addWidget(m_card, 1);
    stage->addWidget(m_answers);
    stage->addLayout(m_foot);
    m_scroll->setFlush(true);
    m_scroll->body()->addWidget(m_stage, 1);
    m_scroll->body()->setContentsMargins(0, 0, 0, 0);
    column().addWidget(m_scroll, 1);
    connect(m_answers, &AnswerRow::answered, this, &BlankCardPage::answer);
}

QWidget* BlankCardPage::buildFields()
{
    auto* fields = new QWidget;
    auto* column = new QVBoxLayout(fields);
    m_own->setObjectName(u"ownSentence"_s);
    m_dutch->setObjectName(u"dutchSentence"_s);
    m_missing->setObjectName(u"missingWords"_s);
    m_question->setTurnsWithText(true);
    m_missing->setToken(theme::Token::Bad);
    m_missing->hide();
    for (widgets::LineEdit* field : { m_own, m_dutch }) {
        field->setMaxLength(300);
        session::BsnHint::watch(field);
        field->installEventFilter(this);
        connect(field, &QLineEdit::textEdited, m_autoSave, &session::AutoSave::touch);
    }
    column->addWidget(m_question);
    column->addWidget(m_own);
    column->addWidget(m_dutch);
    column->addWidget(m_missing);
    const auto addRow = [&](widgets::DualLabel* label) {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(label);
        column->addLayout(row);
        return row;
    };
    buildPictures(addRow(m_pictureLabel));
    buildZones(addRow(m_zoneLabel));
    column->addStretch(1);
    column->setContentsMargins(24, 14, 24, 14);
    column->setSpacing(12);
    return fields;
}

void BlankCardPage::buildPictures(QHBoxLayout* row)
{
    const QStringList pictures = open() ? ownSkillPictures(dossier(), 7) : QStringList();
    for (const QString& picture : pictures) {
        auto* button = new Button({}, picture, Button::Kind::Choice);
        button->setObjectName(u"picture-"_s + picture);
        button->setAccessibleName(tr("Picture: %1").arg(picture.section(u'-', 1)));
        button->setCheckable(true);
        connect(button, &Button::clicked, this, [this, picture] {
            m_draft.pictogram = picture;
            saveNow();
        });
        m_pictures.emplace_back(picture, button);
        row->addWidget(button);
    }
    row->addStretch(1);
}

void BlankCardPage::buildZones(QHBoxLayout* row)
{
    // Two languages are wide: what does not fit goes to a second line.
    auto* zones = new QWidget;
    new widgets::FlowLayout(zones, 8);
    for (const framework::Zone& zone : session().framework().zones) {
        auto* button = new Button({}, Button::Kind::Choice);
        button->setZone(zoneIndex(session().framework(), zone.id));
        button->setObjectName(u"zone-"_s + zone.id);
        button->setCheckable(true);
        connect(button, &Button::clicked, this, [this, id = zone.id] {
            m_draft.zone = m_draft.zone == id ? QString() : id;
            saveNow();
        });
        m_zones.emplace_back(zone.id, button);
        zones->layout()->addWidget(button);
    }
    row->addWidget(zones, 1);
}

void BlankCardPage::buildFoot()
{
    auto* back = new Button(tr("Previous card"), u"pijl-links"_s, Button::Kind::Quiet);
    //: Button: the own card is filled in
    auto* done = new Button(tr("Done"), u"pijl-rechts"_s, Button::Kind::Primary);
    done->setPictogram(u"pijl-rechts"_s, true);
    back->setObjectName(u"previousButton"_s);
    m_another->setObjectName(u"anotherButton"_s);
    m_tell->setObjectName(u"tellButton"_s);
    m_tell->setKeyCap(u"F5"_s);
    done->setObjectName(u"doneButton"_s);
    m_foot->addWidget(back);
    m_foot->addStretch(1);
    m_foot->addWidget(m_another);
    m_foot->addWidget(m_tell);
    m_foot->addWidget(done);
    connect(back, &Button::clicked, this, [this] { go(Place::Kind::Cards); });
    connect(m_another, &Button::clicked, this, &BlankCardPage::another);
    connect(m_tell, &Button::clicked, this, &BlankCardPage::tell);
    back->setVisible(!isEditing());
    connect(done, &Button::clicked, this, &BlankCardPage::done);
}

void BlankCardPage::fit()
{
    const SizeClass size = Theme::instance().sizeClass();
    const bool isCompact = size == SizeClass::Compact;
    // Two languages are wide, and a second line of zones is too high for a low window.
    const int side = isCompact ? 12 : size == SizeClass::Low ? 24 : hasOwnField() ? 64 : 128;
    m_stage->layout()->setContentsMargins(side, isCompact ? 4 : 10, side, isCompact ? 6 : 10);
    m_stage->layout()->setSpacing(isCompact ? 8 : size == SizeClass::Low ? 10 : 16);
    m_foot->setSpacing(isCompact ? 6 : 12);
    const int pixels = Theme::instance().scaled(isCompact ? 20 : 26);
    for (QWidget* label : std::initializer_list<QWidget*>{ m_pictureLabel, m_zoneLabel })
        label->setFixedWidth(Theme::instance().scaled(84));
    for (widgets::LineEdit* field : { m_own, m_dutch }) {
        // As large as the sentence on any other card; the program's style sheet sets sizes, so only
        // another one can.
        field->setStyleSheet(u"font-size: %1px; font-weight: 700;"_s.arg(pixels));
        field->setMinimumHeight(Theme::instance().scaled(isCompact ? 48 : 62));
    }
    // In a narrow window the zone's letter says enough.
    sayWords();
}

// The keys 1 to 4 come on from the cards before this one: a caret would take them for letters.
QWidget* BlankCardPage::firstFocus()
{
    return isEditing() ? firstField() : nullptr;
}

bool BlankCardPage::hasOwnField() const
{
    return !session().languages().isDutchOnly();
}

void BlankCardPage::refresh()
{
    // Undo may have changed what stands here.
    if (isEditing() && m_model && !m_autoSave->isPending() && m_model->load(m_edited)) {
        m_draft = m_model->value();
        fillFields();
    }
    sayWords();
}

void BlankCardPage::flush()
{
    m_autoSave->flush();
}

bool BlankCardPage::hasUnsaved() const
{
    return m_autoSave->isPending();
}

void BlankCardPage::sayWords()
{
    const session::Words say = words();
    m_question->setTexts(say.phrase("own.what"_L1));
    m_pictureLabel->setTexts(say.phrase("own.picture"_L1));
    m_zoneLabel->setTexts(say.phrase("own.zone"_L1));
    const bool isCompact = Theme::instance().isCompact();
    for (const auto& [id, button] : m_zones) {
        const framework::Text& name = session().framework().zone(id)->name;
        button->setTexts(isCompact ? widgets::TwoTexts{} : say.text(name));
        button->setAccessibleName(say.text(name).spoken());
    }
    m_own->setVisible(hasOwnField());
    const QString own = framework::Phrases::builtIn().nativeName(session().languages().own());
    //: A field for one sentence, %1 is a language
    m_own->setAccessibleName(tr("What you can do, in %1").arg(own));
    m_own->setEmptyDirection(framework::Phrases::builtIn().direction(session().languages().own()));
    m_own->setPlaceholderText(
        framework::Phrases::builtIn().text(session().languages().own(), "own.start"_L1));
    m_dutch->setAccessibleName(tr("What you can do, in Dutch"));
    m_dutch->setPlaceholderText(framework::Phrases::builtIn().text(u"nl", "own.start"_L1));
    m_answers->say(say);
    m_tell->setTexts(say.phrase("tell.about"_L1));
    if (open() && !isEditing()) {
        const auto talk = dossier().get<dossier::Conversation>(m_place.record);
        const int cards = talk ? static_cast<int>(talk->value.cards.size()) : 0;
        bar().setProgress(cards, cards + 1, say.phrase("own.card"_L1).other);
    }
    showCard();
}

void BlankCardPage::fillFields()
{
    m_own->setText(m_draft.sentence);
    m_dutch->setText(m_draft.sentenceDutch);
    showCard();
}

void BlankCardPage::showCard()
{
    const int zone = zoneIndex(session().framework(), m_draft.zone);
    const framework::Zone* known = session().framework().zone(m_draft.zone);
    m_panel->setContent(zone, known ? words().text(known->name) : widgets::TwoTexts{},
                        m_draft.pictogram.isEmpty() ? u"leeg-kaartje"_s : m_draft.pictogram);
    for (const auto& [picture, button] : m_pictures)
        button->setChecked(picture == m_draft.pictogram);
    for (const auto& [id, button] : m_zones)
        button->setChecked(id == m_draft.zone);
    m_answers->setZone(zone);
    m_answers->setChosen(m_model ? m_model->answered() : std::nullopt);
    const bool hasWords = m_model && m_model->hasWords();
    m_another->setVisible(hasWords && !isEditing());
    m_tell->setVisible(hasWords);
    if (hasWords)
        m_missing->hide();
    showKeys();
}

bool BlankCardPage::save()
{
    if (!m_model || !open())
        return true;
    m_draft.sentence = m_own->text().trimmed();
    m_draft.sentenceDutch = m_dutch->text().trimmed();
    m_draft.language = m_draft.sentence.isEmpty() ? QString() : session().languages().own();
    // One that is there keeps its words until there are others.
    if (isEditing() && !OwnSkillModel::hasWords(m_draft))
        return true;
    const bool wasBefore = isEditing() && m_model->value() == m_before;
    const bool isKept = check(m_model->save(m_draft));
    if (isKept && wasBefore && m_draft != m_before)
        offerUndo();
    showCard();
    return isKept;
}

void BlankCardPage::saveNow()
{
    m_autoSave->touch();
    m_autoSave->flush();
}

void BlankCardPage::answer(dossier::Level level)
{
    m_autoSave->touch();
    if (!m_autoSave->flush())
        return showCard();
    if (!m_model || !m_model->hasWords()) {
        m_missing->setText(tr("First write in a few words what you can do."));
        m_missing->show();
        firstField()->setFocus(Qt::OtherFocusReason);
        return;
    }
    const CardFace face = faceOf(m_model->skill(), session().framework(), dossier());
    const QString what = tr("%1: %2").arg(face.name.in(u"nl"), answerInWords(tileOf(level)));
    check(m_model->answer(level, now(), what));
    showCard();
}

void BlankCardPage::another()
{
    if (!m_autoSave->flush())
        return;
    m_model->next();
    m_draft = {};
    fillFields();
    firstField()->setFocus(Qt::OtherFocusReason);
}

void BlankCardPage::tell()
{
    m_autoSave->flush();
    if (m_model && m_model->hasWords())
        go(Place::Kind::Tell, m_model->skill());
}

QByteArray BlankCardPage::remember() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << (m_model ? m_model->record().bytes() : QByteArray()) << m_draft.pictogram
           << m_draft.zone << m_own->hasFocus() << m_dutch->hasFocus()
           << qint32(m_own->cursorPosition()) << qint32(m_dutch->cursorPosition());
    return state;
}

void BlankCardPage::recall(const QByteArray& state)
{
    QDataStream stream(state);
    QByteArray record;
    bool wasOwn = false;
    bool wasDutch = false;
    qint32 own = 0;
    qint32 dutch = 0;
    OwnSkill chosen;
    stream >> record >> chosen.pictogram >> chosen.zone >> wasOwn >> wasDutch >> own >> dutch;
    const auto id = base::RecordId::fromBytes(record);
    if (m_model && id && !id->isNull() && m_model->load(*id))
        m_draft = m_model->value();
    else
        m_draft = chosen;
    fillFields();
    m_own->setCursorPosition(own);
    m_dutch->setCursorPosition(dutch);
    if (wasOwn || wasDutch)
        (wasOwn && hasOwnField() ? m_own : m_dutch)->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

} // namespace inkaart::conversation
