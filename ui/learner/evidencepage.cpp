// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/evidencepage.h"

#include "ui/learner/filepictures.h"
#include "ui/learner/filesheet.h"
#include "ui/learner/history.h"
#include "ui/learner/names.h"
#include "ui/learner/skills.h"
#include "ui/learner/slipsheet.h"
#include "ui/session/handwords.h"
#include "ui/session/runthen.h"
#include "ui/session/skilltotell.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/segmentedchoice.h"

#include <QDataStream>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using dossier::Evidence;
using session::Place;
using theme::TextRole;
using widgets::Button;
using widgets::Label;

namespace {

constexpr int smallSide = 96;
constexpr int storyWidth = 720; ///< longer lines are hard to read
constexpr int wholeName = 300;

/// A small picture that comes when it has been read; the pictogram stands there until then.
class SmallPicture : public QLabel {
public:
    SmallPicture()
    {
        setFixedSize(smallSide, smallSide);
        setAlignment(Qt::AlignCenter);
    }
    void take(const QImage& image)
    {
        if (image.isNull())
            return;
        QPixmap pixmap = QPixmap::fromImage(image.scaled(
            size() * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        setPixmap(pixmap);
    }
};

/// What somebody said, at the edge of the card where their script begins.
QLayout* said(const QString& words)
{
    auto* label = new Label(words);
    label->setObjectName(u"evidenceWords"_s);
    label->setTurnsWithText(true);
    label->setMaximumWidth(theme::Theme::instance().scaled(storyWidth));
    auto* row = new QHBoxLayout;
    const bool turns = words.isRightToLeft();
    if (turns)
        row->addStretch(1);
    row->addWidget(label, storyWidth);
    if (!turns)
        row->addStretch(1);
    return row;
}

/// "Piet de Wit, leermeester"; only the second where the first is the title.
QString witness(const Evidence& evidence)
{
    const bool isTitle = evidence.file.isNull() && !isPhoto(evidence);
    const QString role = cleanName(evidence.seenByRole);
    if (isTitle)
        return role;
    QStringList who{ cleanName(evidence.seenBy), role };
    who.removeAll(QString());
    return EvidencePage::tr("Seen by %1").arg(who.join(u", "_s));
}

/// Who saw it, and by whose hand it came here.
void addWitness(QVBoxLayout& words, const dossier::Entry<Evidence>& entry,
                const session::Session& session)
{
    if (!entry.value.slip.isEmpty()) {
        const QStringList said =
            QStringList{ entry.value.slip } + answersInWords(entry.value.answers);
        auto* label = new Label(said.join(u" · "_s));
        label->setObjectName(u"slipAnswers"_s);
        words.addWidget(label);
    }
    if (const QString who = witness(entry.value); !entry.value.seenBy.isEmpty() && !who.isEmpty())
        words.addWidget(new Label(who, TextRole::Small));
    const QString hand = session::handInWords(entry, session);
    if (hand.isEmpty())
        return;
    auto* label = new Label(hand, TextRole::Small);
    label->setObjectName(u"evidenceHand"_s);
    words.addWidget(label);
}

} // namespace

EvidencePage::EvidencePage(const Place& place, session::Session& session,
                           session::Navigator& navigator, QWidget* parent)
    : LearnerPage(place, session, navigator, parent)
    , m_pieces(new QVBoxLayout)
{
    m_pieces->setSpacing(14);
    //: Heading: all evidence of a learner
    auto* header = new widgets::SectionHeader(tr("Evidence"), TextRole::Title);
    auto* slip = new Button(tr("Take over a work mentor’s slip"), u"camera"_s);
    slip->setObjectName(u"takeOverSlipButton"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(header, 1);
    head->addWidget(slip);
    body().addLayout(head);
    connect(slip, &Button::clicked, this, &EvidencePage::takeOverSlip);
    body().addLayout(m_pieces);
    body().addStretch(1);
}

EvidencePage::~EvidencePage()
{
    for (QWidget* sheet : std::initializer_list<QWidget*>{ m_sheet, m_slips }) {
        if (sheet)
            sheet->deleteLater();
    }
}

// With the sheet that is open, so that it is there again after a lock.
QByteArray EvidencePage::remember() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << LearnerPage::remember()
           << (m_sheet && m_sheet->isOpen() ? m_shown.bytes() : QByteArray());
    return state;
}

void EvidencePage::recall(const QByteArray& state)
{
    QDataStream stream(state);
    QByteArray place;
    QByteArray shown;
    stream >> place >> shown;
    LearnerPage::recall(place);
    if (const auto id = base::RecordId::fromBytes(shown); id && open())
        showFile(*id);
}

QWidget* EvidencePage::pictureOf(const dossier::Entry<Evidence>& entry)
{
    const Evidence& evidence = entry.value;
    if (evidence.file.isNull() && evidence.file.name.isEmpty())
        return new widgets::Pictogram(evidencePictogram(evidence), 32);
    auto* picture = new SmallPicture;
    picture->setPixmap({});
    if (const auto known = m_pictures.find(evidence.file.id); known != m_pictures.end()) {
        picture->take(known->second);
        return picture;
    }
    session::runThen(
        picture,
        [read = readerFor(*open(), evidence.file), type = evidence.file.mediaType] {
            return smallPicture(read, type, 2 * smallSide);
        },
        [this, picture, id = evidence.file.id](const QImage& image) {
            m_pictures[id] = image;
            picture->take(image);
        });
    return picture;
}

QWidget* EvidencePage::visibilityOf(const dossier::Entry<Evidence>& entry)
{
    //: Who may see a piece of evidence
    auto* choice = new widgets::SegmentedChoice(QStringList{ tr("Only us", "visibility"),
                                                             tr("On the badge", "visibility"),
                                                             tr("Everybody", "visibility") });
    choice->setObjectName(u"visibilityChoice"_s);
    choice->setAccessibleName(tr("Who may see this?"));
    choice->setCurrent(static_cast<int>(entry.value.visibility));
    connect(choice, &widgets::SegmentedChoice::chosen, this, [this, id = entry.id](int index) {
        setVisibility(id, static_cast<dossier::Visibility>(index));
    });
    return choice;
}

QWidget* EvidencePage::cardOf(const dossier::Entry<Evidence>& entry)
{
    const Evidence& evidence = entry.value;
    const History history(dossier(), session());
    auto* card = new widgets::Card;
    card->setObjectName(u"evidenceCard"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(pictureOf(entry), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    const QString when =
        day(evidence.at ? evidence.at : static_cast<dossier::Time>(entry.created.ms));
    //: A piece of evidence; %1: what, %2: date
    words->addWidget(new Label(tr("%1, %2").arg(history.evidence(evidence, wholeName), when),
                               TextRole::BodyBold));
    const QString about = history.skills(evidence.skills);
    if (!about.isEmpty())
        words->addWidget(new Label(tr("For %1").arg(about), TextRole::Small));
    for (const QString& one : { evidence.story, evidence.seenByWords }) {
        if (!one.isEmpty())
            words->addLayout(said(one));
    }
    addWitness(*words, entry, session());
    auto* foot = new widgets::FlowLayout(nullptr, 8);
    foot->addWidget(visibilityOf(entry));
    if (!evidence.file.mediaType.isEmpty()) {
        //: Button: shows a document
        auto* look = new Button(isPhoto(evidence) ? tr("Look at the photo") : tr("Open"));
        look->setObjectName(u"openFileButton"_s);
        foot->addWidget(look);
        connect(look, &Button::clicked, this, [this, id = entry.id] { showFile(id); });
    }
    auto* away = new Button(tr("Take away"), u"weg"_s, Button::Kind::Quiet);
    away->setObjectName(u"removeEvidenceButton"_s);
    foot->addWidget(away);
    connect(away, &Button::clicked, this, [this, id = entry.id] { remove(id); });
    words->addSpacing(6);
    words->addLayout(foot);
    row->addLayout(words, 1);
    card->body()->addLayout(row);
    return card;
}

void EvidencePage::setVisibility(const base::RecordId& id, dossier::Visibility visibility)
{
    const auto entry = dossier().get<Evidence>(id);
    if (!entry)
        return;
    Evidence evidence = entry->value;
    evidence.visibility = visibility;
    const QString what = visibility == dossier::Visibility::Private
        ? tr("Only we see this evidence")
        : visibility == dossier::Visibility::OnBadge ? tr("This evidence may stand on the badge")
                                                     : tr("Everybody may see this evidence");
    check(open()->change(id, evidence, what));
}

void EvidencePage::remove(const base::RecordId& id)
{
    check(open()->remove(id, tr("Evidence is taken away")));
}

void EvidencePage::showFile(const base::RecordId& id)
{
    const auto entry = dossier().get<Evidence>(id);
    if (!entry)
        return;
    if (!m_sheet)
        m_sheet = new FileSheet(*open(), session(), window());
    m_shown = id;
    m_sheet->show(entry->value);
}

void EvidencePage::takeOverSlip()
{
    if (!m_slips) {
        m_slips = new SlipSheet(open()->id(), session(), window());
        connect(m_slips, &SlipSheet::slipKept, this, &EvidencePage::slipKept);
    }
    m_slips->begin();
}

/// Kept with somebody else: one goes there, to see that it is there.
void EvidencePage::slipKept(const base::DossierId& home)
{
    if (open() && home == open()->id())
        return;
    navigator().go({ .kind = Place::Kind::Learner,
                     .learner = home,
                     .record = {},
                     .detail = session::tab::evidence.toString() });
}

void EvidencePage::fill()
{
    emptyLayout(*m_pieces);
    auto pieces = dossier().all<Evidence>();
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const auto& a, const auto& b) { return a.created > b.created; });
    for (const auto& piece : pieces)
        m_pieces->addWidget(cardOf(piece));
    if (pieces.empty())
        fillEmpty();
}

void EvidencePage::fillEmpty()
{
    m_pieces->addWidget(
        new Label(tr("Here come stories, photos and people who saw it. They come from a talk.")));
    const QString skill = session::skillToTell(dossier());
    auto* way = new Button({}, u"gesprek"_s);
    if (skill.isEmpty()) {
        way->setText(tr("Begin the talk"));
        way->setObjectName(u"beginTalkButton"_s);
        connect(way, &Button::clicked, this, [this] { go(Place::Kind::WhatDidYouDo); });
    } else {
        //: Button: leads to where a skill is told about
        way->setText(tr("Tell about it"));
        way->setExplanation(faceOf(skill, session().framework(), dossier()).name.in(u"nl"));
        way->setObjectName(u"tellButton"_s);
        connect(way, &Button::clicked, this, [this, skill] { go(Place::Kind::Tell, skill); });
    }
    m_pieces->addWidget(way, 0, Qt::AlignLeft);
}

} // namespace inkaart::learner
