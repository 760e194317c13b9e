// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/ownsheet.h"

#include "core/award/catalogue.h"
#include "ui/award/fieldlimit.h"
#include "ui/award/tickrow.h"
#include "ui/session/autosave.h"
#include "ui/session/badgepicture.h"
#include "ui/session/bsnhint.h"
#include "ui/session/errors.h"
#include "ui/session/runthen.h"
#include "ui/session/session.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/textarea.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QVBoxLayout>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using theme::TextRole;
using widgets::Button;
using widgets::Label;
using widgets::LabeledField;
using widgets::LineEdit;

namespace {

const QStringList& kinds()
{
    static const QStringList list{ u"participation"_s, u"practice"_s, u"skill"_s };
    return list;
}

} // namespace

OwnSheet::OwnSheet(session::Session& session, QWidget* host)
    : SideSheet(host)
    , m_session(session)
    , m_model(session)
    , m_name(new LineEdit)
    , m_nameField(new LabeledField(tr("Name of the badge"), m_name))
    , m_description(new widgets::TextArea(2, 6))
    , m_kind(new widgets::SegmentedChoice(
          { tr("Taking part", "badge"), tr("Practice", "badge"), tr("Skill", "badge") }))
    , m_criteria(new QWidget)
    , m_pointsNote(new Label({}, TextRole::Small))
    , m_skills(new widgets::ChipRow(false))
    , m_pictograms(new widgets::ChipRow(true))
    , m_picture(new session::BadgePicture(96))
    , m_note(new Label({}, TextRole::Small))
    , m_unkept(new Label({}, TextRole::SmallBold))
    , m_retired(new TickRow(tr("No longer give this badge")))
    , m_typing(new session::AutoSave([this] { return keepTyped(); }, this))
{
    setObjectName(u"ownSheet"_s);
    setAcceptDrops(true);
    setHeader(new Label(tr("A badge of your own"), TextRole::Heading));
    body()->setSpacing(20);
    buildWords();
    buildCriteria();
    buildSkills();
    buildPicture();
    m_retired->setDetail(tr("Badges that were given stay as they are."));
    m_retired->setObjectName(u"ownRetire"_s);
    body()->addWidget(m_retired);
    body()->addStretch(1);
    buildFoot();
    connect(m_retired, &TickRow::clicked, &m_model, &OwnModel::setRetired);
    connect(&m_model, &OwnModel::criteriaChanged, this, &OwnSheet::fillCriteria);
    connect(&m_model, &OwnModel::aboutToPutBack, this, &OwnSheet::flush);
    connect(&m_model, &OwnModel::touched, this, &OwnSheet::fillTouched);
    connect(&m_model, &OwnModel::failed, this,
            [this](const base::Error& error) { sayUnkept(session::sentenceFor(error)); });
    connect(this, &SideSheet::dismissed, this, &OwnSheet::finish);
}

/// What was typed a moment ago is kept. A field that loses the focus while everything goes away
/// must not write any more.
OwnSheet::~OwnSheet()
{
    m_model.disconnect();
    if (isOpen())
        flush();
    m_name->disconnect(this);
    for (LineEdit* line : m_lines)
        line->disconnect(this);
}

void OwnSheet::buildWords()
{
    m_name->setObjectName(u"ownName"_s);
    limitLetters(*m_name, 120, [this](const QString& said) { m_nameField->setProblem(said); });
    m_description->setObjectName(u"ownDescription"_s);
    auto* description =
        new LabeledField(tr("What is it about? One or two sentences."), m_description);
    limitLetters(*m_description, 600,
                 [description](const QString& said) { description->setProblem(said); });
    session::BsnHint::watch(m_name);
    session::BsnHint::watch(m_description);
    m_kind->setObjectName(u"ownKind"_s);
    body()->addWidget(m_nameField);
    body()->addWidget(description);
    auto* kind = new LabeledField(tr("What kind of badge is it?"), m_kind);
    kind->setHint(tr("Practice: somebody at work has to have seen it."));
    body()->addWidget(kind);
    connect(m_name, &QLineEdit::editingFinished, this, &OwnSheet::flush);
    connect(m_name, &QLineEdit::textEdited, m_typing, &session::AutoSave::touch);
    connect(m_description, &QPlainTextEdit::textChanged, m_typing, &session::AutoSave::touch);
    connect(m_kind, &widgets::SegmentedChoice::chosen, this,
            [this](int index) { m_model.setKind(kinds()[index]); });
}

void OwnSheet::buildSkills()
{
    auto* box = new QVBoxLayout;
    box->setSpacing(8);
    box->addWidget(
        new Label(tr("Which skills does it show? May stay empty."), TextRole::SmallBold));
    m_skills->setObjectName(u"ownSkills"_s);
    for (const framework::Skill& skill : m_session.framework().skills)
        m_skills->addChip(skill.id, skill.name.in(u"nl"))->setObjectName(u"ownSkill"_s);
    // What this learner can do in their own words earns a badge like any other.
    if (const session::OpenDossier* open = m_session.current()) {
        for (const auto& own : open->dossier().all<dossier::OwnSkill>()) {
            const QString& dutch = own.value.sentenceDutch;
            m_skills->addChip(ownSkillId(own.id), dutch.isEmpty() ? own.value.sentence : dutch)
                ->setObjectName(u"ownSkill"_s);
        }
    }
    box->addWidget(m_skills);
    body()->addLayout(box);
    connect(m_skills, &widgets::ChipRow::toggled, this,
            [this](const QString& skill, bool on) { m_model.setSkill(skill, on); });
}

void OwnSheet::buildPicture()
{
    auto* box = new QVBoxLayout;
    box->setSpacing(8);
    //: Heading: what is drawn on a badge
    box->addWidget(new Label(tr("Picture"), TextRole::SmallBold));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    m_pictograms->setObjectName(u"ownPictograms"_s);
    m_pictograms->addChip(u"vh-eigen"_s, {}, u"vh-eigen"_s)
        ->setAccessibleName(tr("Picture: a star"));
    for (const framework::Activity& activity : m_session.framework().activities)
        m_pictograms->addChip(activity.pictogram, {}, activity.pictogram)
            ->setAccessibleName(tr("Picture: %1").arg(activity.name.in(u"nl")));
    row->addWidget(m_pictograms, 1);
    box->addLayout(row);
    auto* file = new Button(tr("A picture of your own"), u"document"_s);
    file->setObjectName(u"ownFile"_s);
    box->addWidget(file, 0, Qt::AlignLeft);
    m_note->setObjectName(u"ownNote"_s);
    box->addWidget(m_note);
    body()->addLayout(box);
    say({});
    connect(m_pictograms, &widgets::ChipRow::toggled, this, [this](const QString& id, bool on) {
        if (on)
            m_model.setPictogram(id);
    });
    connect(file, &Button::clicked, this, [this] {
        if (choosePicture)
            choosePicture(this, [this](const QString& path) { takePicture(path); });
    });
}

void OwnSheet::buildFoot()
{
    m_unkept->setObjectName(u"ownUnkept"_s);
    m_unkept->setToken(theme::Token::Bad);
    m_unkept->hide();
    foot()->addWidget(m_unkept);
    //: Button: the badge is as it should be
    auto* button = new Button(tr("Done"), Button::Kind::Primary);
    button->setObjectName(u"ownDone"_s);
    foot()->addWidget(button, 0, Qt::AlignRight);
    connect(button, &Button::clicked, this, &OwnSheet::done);
}

void OwnSheet::done()
{
    flush();
    if (m_model.value().name.isEmpty()) {
        m_nameField->setProblem(tr("Give the badge a name first."));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    // What was said about the room stands beside the button.
    if (!m_model.isUnkept())
        dismiss();
}

QStringList OwnSheet::skillsOnOffer() const
{
    QStringList ids;
    for (const framework::Skill& skill : m_session.framework().skills)
        ids.append(skill.id);
    if (const session::OpenDossier* open = m_session.current()) {
        for (const auto& own : open->dossier().all<dossier::OwnSkill>())
            ids.append(ownSkillId(own.id));
    }
    ids.removeIf([this](const QString& id) { return !m_skills->chip(id); });
    return ids;
}

void OwnSheet::edit(const QString& achievement)
{
    m_model.begin(achievement);
    const dossier::OwnAchievement& value = m_model.value();
    m_name->setText(value.name);
    m_description->setPlainText(value.description);
    m_retired->setVisible(!achievement.isEmpty());
    m_nameField->setProblem({});
    say({});
    fillTouched();
    open();
    m_name->setFocus(Qt::OtherFocusReason);
}

/// What is chosen by a touch, as it is now.
void OwnSheet::fillTouched()
{
    const dossier::OwnAchievement& value = m_model.value();
    m_kind->setCurrent(static_cast<int>(kinds().indexOf(value.kind)));
    for (const QString& skill : skillsOnOffer())
        m_skills->setChecked(skill, value.skills.contains(skill));
    m_retired->setChecked(value.isRetired);
    m_pictograms->setChecked(value.pictogram, true);
    fillPicture();
}

void OwnSheet::fillPicture()
{
    const auto& value = m_model.value();
    const QByteArray own = value.picture.isNull()
        ? QByteArray()
        : m_session.store().blob(value.picture).value_or(QByteArray());
    auto achievement = fromOwn({ .id = {}, .value = value, .created = {}, .author = {} });
    if (const session::OpenDossier* open = m_session.current())
        achievement = forLearner(std::move(achievement), open->dossier());
    m_picture->setAchievement(achievement, own);
}

void OwnSheet::takePicture(const QString& path)
{
    if (path.isEmpty())
        return;
    say({});
    session::runThen(
        this, [path] { return ownPictureBytesIn(path); },
        [this](const base::Result<QByteArray>& png) {
            const auto kept =
                png ? m_model.setPicture(*png) : base::Result<void>(base::fail(png.error()));
            if (!kept)
                say(session::sentenceFor(kept.error()));
            fillPicture();
        });
}

void OwnSheet::say(const QString& sentence)
{
    m_note->setText(sentence.isEmpty() ? tr("JPEG, PNG, WebP or SVG. You can also drag it here.")
                                       : sentence);
    m_note->setToken(sentence.isEmpty() ? theme::Token::InkSoft : theme::Token::Bad);
}

void OwnSheet::sayUnkept(const QString& sentence)
{
    m_unkept->setText(sentence);
    m_unkept->setVisible(!sentence.isEmpty());
}

/// What could not be kept is tried again, whatever it is.
void OwnSheet::flush()
{
    m_typing->drop();
    (void)keepTyped();
}

bool OwnSheet::keepTyped()
{
    sayUnkept({});
    m_model.tryAgain();
    if (m_name->text().trimmed() != m_model.value().name)
        m_model.setName(m_name->text());
    if (m_description->toPlainText().trimmed() != m_model.value().description)
        m_model.setDescription(m_description->toPlainText());
    for (size_t i = 0; i < m_lines.size() && i < m_model.value().criteria.size(); ++i) {
        if (m_lines[i]->text().trimmed() != m_model.value().criteria[i].text)
            m_model.setCriterion(static_cast<int>(i), m_lines[i]->text());
    }
    return !m_model.isUnkept();
}

void OwnSheet::finish()
{
    flush();
    // What was typed is nowhere else.
    if (m_model.isUnkept())
        return open();
    if (isComplete(m_model.value()) && !m_model.value().isRetired)
        Q_EMIT made(m_model.id());
}

void OwnSheet::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void OwnSheet::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty())
        takePicture(urls.first().toLocalFile());
    event->acceptProposedAction();
}

} // namespace inkaart::award
