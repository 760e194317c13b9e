// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/tellpage.h"

#include "core/dossier/consentrules.h"
#include "ui/conversation/cardface.h"
#include "ui/conversation/piecesheet.h"
#include "ui/conversation/piecesrow.h"
#include "ui/conversation/promptcolumn.h"
#include "ui/conversation/seensheet.h"
#include "ui/conversation/storycard.h"
#include "ui/conversation/tellmodel.h"
#include "ui/conversation/viewcard.h"
#include "ui/conversation/visibility.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/conversationbar.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/textarea.h"

#include <QDataStream>
#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using dossier::Voice;
using session::Place;
using theme::Theme;
using widgets::Button;

TellPage::TellPage(const Place& place, session::Session& session, session::Navigator& navigator,
                   QWidget* parent)
    : TalkPage(place, session, navigator, parent)
    , m_skill(place.detail)
    , m_scroll(new widgets::ScrollPage)
    , m_grid(new QGridLayout)
    , m_media(new widgets::Banner(widgets::Banner::Kind::Info))
    , m_story(new StoryCard([this] { return saveStory(); }))
    , m_prompts(new PromptColumn)
    , m_view(new ViewCard(session.worker().name.section(u' ', 0, 0), [this] { return saveView(); }))
    , m_pieces(new PiecesRow)
    , m_foot(buildFoot())
{
    if (open())
        m_model = new TellModel(*open(), m_place.record, m_skill, this);
    setAcceptDrops(true);
    build();
    buildSheets();
    connect(&Theme::instance(), &Theme::changed, this, &TellPage::fit);
    fit();
    showModel();
    if (m_model && !m_model->prompts().isEmpty())
        m_prompts->setCurrent(m_model->prompts().last());
}

void TellPage::build()
{
    m_media->setObjectName(u"mediaBanner"_s);
    m_media->hide();
    m_scroll->setFlush(true);
    m_scroll->body()->addWidget(m_media);
    m_scroll->body()->addLayout(m_grid, 1);
    column().addWidget(m_scroll, 1);
    m_story->field().installEventFilter(this);
    connect(m_story, &StoryCard::visibilityAsked, this, [this] {
        flush();
        if (m_model && !m_model->storyRecord().isNull())
            openPiece(m_model->storyRecord());
    });
    connect(m_prompts, &PromptColumn::touched, this, &TellPage::touchPrompt);
    connect(m_pieces, &PiecesRow::chosen, this, &TellPage::openPiece);
    connect(m_view, &ViewCard::voiceChosen, this, &TellPage::showModel);
    connect(m_view, &ViewCard::answered, this, &TellPage::answerView);
    if (m_model)
        connect(m_model, &TellModel::changed, this, &TellPage::showModel);
    const CardFace face = open() ? faceOf(m_skill, session().framework(), dossier()) : CardFace{};
    m_view->setZone(face.zone);
    if (face.zone >= 0) {
        bar().addMiddle(new widgets::ZoneChip(
            face.zone, Theme::instance().isCompact() ? QString() : words().first(face.sentence),
            face.pictogram));
    }
}

QWidget* TellPage::buildFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setSpacing(12);
    //: Button: a photo with the story
    auto* photo = new Button(tr("Photo"), u"camera"_s);
    auto* file = new Button(tr("File"), u"document"_s);
    auto* seen = new Button(tr("Somebody saw it"), u"oog"_s);
    //: Button: everything is told
    auto* ready = new Button(tr("Done"), u"pijl-rechts"_s, Button::Kind::Primary);
    ready->setPictogram(u"pijl-rechts"_s, true);
    photo->setObjectName(u"photoButton"_s);
    file->setObjectName(u"fileButton"_s);
    seen->setObjectName(u"seenButton"_s);
    ready->setObjectName(u"doneButton"_s);
    row->addStretch(1);
    for (Button* button : { photo, file, seen, ready })
        row->addWidget(button);
    connect(photo, &Button::clicked, this, [this] { choose(true); });
    connect(file, &Button::clicked, this, [this] { choose(false); });
    connect(seen, &Button::clicked, this, [this] { openSeen({}); });
    connect(ready, &Button::clicked, this, &TellPage::done);
    return foot;
}

void TellPage::buildSheets()
{
    m_pieceSheet = new PieceSheet(this);
    m_seenSheet = new SeenSheet([this] { return saveWitness(); }, this);
    const auto setVisibility = [this](const base::RecordId& record, dossier::Visibility who) {
        //: The undo strip: who may see a piece of evidence
        const QString what = tr("May be seen by: %1").arg(visibilityInWords(who));
        if (m_model && !record.isNull() && !check(m_model->setVisibility(record, who, what)))
            openPiece(record);
    };
    const auto remove = [this](const base::RecordId& record) {
        if (m_model && !record.isNull())
            check(m_model->remove(record, tr("Taken away")));
    };
    connect(m_pieceSheet, &PieceSheet::visibilityChosen, this,
            [this, setVisibility](auto who) { setVisibility(m_pieceSheet->record(), who); });
    connect(m_pieceSheet, &PieceSheet::removeAsked, this, [this, remove] {
        remove(m_pieceSheet->record());
        m_pieceSheet->dismiss();
    });
    connect(m_seenSheet, &SeenSheet::visibilityChosen, this,
            [this, setVisibility](auto who) { setVisibility(m_seenSheet->record(), who); });
    m_seenSheet->setHasSlip(open() && !open()->isNameless());
    connect(m_seenSheet, &SeenSheet::slipAsked, this, [this] {
        m_seenSheet->dismiss();
        go(Place::Kind::Preview, u"mentorslip:"_s + m_skill);
    });
    connect(m_seenSheet, &SeenSheet::removeAsked, this, [this, remove] {
        m_seenSheet->flush();
        remove(m_seenSheet->record());
        m_seenSheet->dismiss();
    });
}

void TellPage::fit()
{
    const bool isCompact = Theme::instance().isCompact();
    const int side = isCompact ? 12 : 24;
    m_scroll->body()->setContentsMargins(side, 4, side, isCompact ? 12 : 18);
    m_scroll->body()->setSpacing(12);
    m_grid->setHorizontalSpacing(isCompact ? 12 : 20);
    m_grid->setVerticalSpacing(isCompact ? 12 : 16);
    for (QWidget* part : { static_cast<QWidget*>(m_story), static_cast<QWidget*>(m_prompts),
                           static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_pieces), m_foot })
        m_grid->removeWidget(part);
    if (isCompact) {
        m_grid->addWidget(m_story, 0, 0);
        m_grid->addWidget(m_prompts, 1, 0);
        m_grid->addWidget(m_view, 2, 0);
        m_grid->addWidget(m_pieces, 3, 0);
        m_grid->addWidget(m_foot, 4, 0);
    } else {
        m_grid->addWidget(m_story, 0, 0);
        m_grid->addWidget(m_prompts, 0, 1);
        m_grid->addWidget(m_view, 0, 2);
        m_grid->addWidget(m_pieces, 1, 0, 1, 1);
        m_grid->addWidget(m_foot, 1, 1, 1, 2, Qt::AlignBottom);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(2, isCompact ? 0 : 1);
    m_grid->setRowStretch(0, isCompact ? 0 : 1);
    m_story->setMinimumHeight(isCompact ? 250 : 0);
    m_view->setMinimumHeight(isCompact ? 250 : 0);
    m_foot->layout()->setContentsMargins(0, 0, 0, 0);
}

QWidget* TellPage::firstFocus()
{
    return &m_story->field();
}

void TellPage::refresh()
{
    sayWords();
}

void TellPage::flush()
{
    m_story->flush();
    m_view->flush();
    if (m_seenSheet)
        m_seenSheet->flush();
}

bool TellPage::hasUnsaved() const
{
    return m_story->isPending() || m_view->isPending() || (m_seenSheet && m_seenSheet->isPending());
}

void TellPage::sayWords()
{
    if (!open())
        return;
    m_story->say(words(), callName(), session().settings().name, open()->isNameless());
    m_prompts->say(words());
    m_view->say(words(), callName());
    m_pieceSheet->say(words());
    m_seenSheet->say(words());
    showModel();
}

void TellPage::showModel()
{
    if (!m_model || !open())
        return;
    m_story->setStory(m_model->story(), visibilityInPair(m_model->storyVisibility(), words()));
    m_view->setView(m_model->view(m_view->voice()));
    m_pieces->show(m_model->pieces(), *open(), words());
}

bool TellPage::saveStory()
{
    return !m_model || !open()
        || check(m_model->saveStory(m_story->story(), m_model->prompts(),
                                    session().languages().own(), now()));
}

bool TellPage::saveView()
{
    return !m_model || check(m_model->saveView(m_view->voice(), m_view->typed(), now()));
}

void TellPage::answerView()
{
    if (!m_model)
        return;
    const CardFace face = faceOf(m_skill, session().framework(), dossier());
    //: The undo strip: what somebody else saw of a skill
    const QString what = tr("%1: what was seen").arg(face.name.in(u"nl"));
    if (check(m_model->answer(m_view->voice(), m_view->typed(), now(), what)))
        return m_view->noteKept();
    // What could not be kept must not look as if it was.
    showModel();
}

bool TellPage::saveWitness()
{
    base::RecordId record = m_seenSheet->record();
    if (!m_model)
        return true;
    const bool isKept = check(m_model->saveWitness(record, m_seenSheet->typed(), now()));
    m_seenSheet->setRecord(record);
    return isKept;
}

void TellPage::touchPrompt(const QString& prompt)
{
    m_prompts->setCurrent(prompt);
    m_story->caretToEnd();
    if (!m_model)
        return;
    // The newest stands last, so that it is saffron again next time.
    QStringList prompts = m_model->prompts();
    prompts.removeAll(prompt);
    prompts << prompt;
    check(m_model->saveStory(m_story->story(), prompts, session().languages().own(), now()));
}

void TellPage::openPiece(const base::RecordId& record)
{
    const auto piece = dossier().get<dossier::Evidence>(record);
    if (!piece)
        return;
    const dossier::Evidence& value = piece->value;
    const bool isFile = !value.file.mediaType.isEmpty();
    if (!isFile && record != m_model->storyRecord())
        return openSeen(record);
    const auto bytes = isFile ? open()->blob(value.file) : base::Result<QByteArray>();
    if (check(bytes))
        m_pieceSheet->showPiece(record, value, *bytes);
}

void TellPage::openSeen(const base::RecordId& record)
{
    const auto seen = dossier().get<dossier::Evidence>(record);
    if (!seen)
        return m_seenSheet->edit({}, { .hand = dossier::Hand::Worker },
                                 dossier::Visibility::Private);
    const dossier::Evidence& value = seen->value;
    m_seenSheet->edit(
        record,
        { value.seenBy, value.seenByRole, value.seenByWords, value.seenAtWork, value.seenHand },
        value.visibility);
}

void TellPage::done()
{
    flush();
    const bool isOfTalk = !m_place.record.isNull() && ownSkillRecord(m_skill).isNull();
    const auto talk = dossier().get<dossier::Conversation>(m_place.record);
    if (isOfTalk && talk && talk->value.cards.contains(m_skill))
        return go(Place::Kind::Cards);
    navigator().back();
}

QByteArray TellPage::remember() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    const widgets::TextArea& field = m_story->field();
    stream << field.hasFocus() << qint32(field.textCursor().position())
           << (m_view->voice() == Voice::Other) << (m_seenSheet && m_seenSheet->isOpen())
           << (m_seenSheet ? m_seenSheet->record().bytes() : QByteArray());
    // A full disk keeps nothing; the lock seals this, so what was typed comes back.
    const View view = m_view->typed();
    stream << m_story->isPending() << m_story->story() << m_view->isPending() << view.words
           << view.name << view.role;
    const bool hasPiece = m_pieceSheet && m_pieceSheet->isOpen();
    stream << (hasPiece ? m_pieceSheet->record().bytes() : QByteArray());
    return state;
}

void TellPage::recall(const QByteArray& state)
{
    QDataStream stream(state);
    bool hadFocus = false;
    qint32 caret = 0;
    bool isOther = false;
    bool hasSheet = false;
    QByteArray seen;
    bool hasStory = false;
    bool hasView = false;
    QString story;
    View view;
    QByteArray piece;
    stream >> hadFocus >> caret >> isOther >> hasSheet >> seen >> hasStory >> story >> hasView
        >> view.words >> view.name >> view.role >> piece;
    m_view->setVoice(isOther ? Voice::Other : Voice::Worker);
    showModel();
    if (hasStory)
        m_story->putBack(story);
    if (hasView)
        m_view->putBack(view);
    QTextCursor cursor = m_story->field().textCursor();
    cursor.setPosition(qBound(0, caret, static_cast<int>(m_story->story().size())));
    m_story->field().setTextCursor(cursor);
    if (hadFocus || !hasSheet)
        m_story->field().setFocus(Qt::OtherFocusReason);
    if (hasSheet && m_seenSheet)
        openSeen(base::RecordId::fromBytes(seen).value_or(base::RecordId()));
    if (const auto record = base::RecordId::fromBytes(piece); record && open())
        openPiece(*record);
}

bool TellPage::ownsKey(const QKeyEvent& event) const
{
    return event.key() == Qt::Key_Left && event.modifiers() == Qt::AltModifier;
}

void TellPage::keyPressEvent(QKeyEvent* event)
{
    if (ownsKey(*event))
        return done();
    if (event->matches(QKeySequence::Paste) && paste())
        return;
    TalkPage::keyPressEvent(event);
}

} // namespace inkaart::conversation
