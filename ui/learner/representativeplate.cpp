// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/representativeplate.h"

#include "core/media/photo.h"
#include "ui/learner/learnerform.h"
#include "ui/learner/mediasentence.h"
#include "ui/session/clockquestion.h"
#include "ui/session/errors.h"
#include "ui/session/imports.h"
#include "ui/session/learnerwords.h"
#include "ui/session/session.h"
#include "ui/session/words.h"
#include "ui/theme/pictogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/duallabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/follow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plate.h"

#include <QFileDialog>
#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using theme::TextRole;
using theme::Token;
using widgets::Button;

namespace {

constexpr int linkHeight = 44;

} // namespace

RepresentativePlate::RepresentativePlate(LearnerForm& form, session::Session& session,
                                         QWidget* parent)
    : QWidget(parent)
    , m_form(form)
    , m_session(session)
    , m_title(new widgets::Label({}, TextRole::SmallBold))
    , m_text(new widgets::DualLabel({}, TextRole::Small))
    , m_state(new widgets::DualLabel({}, TextRole::SmallBold))
    , m_here(new Button)
    , m_links(new QWidget)
    , m_print(new widgets::LinkButton(tr("Print the slip")))
    , m_photo(new widgets::LinkButton(tr("Photo of the slip")))
    , m_parent(new ParentAnswers(form, session))
{
    setObjectName(u"representativePlate"_s);
    m_here->setObjectName(u"parentHereButton"_s);
    m_print->setObjectName(u"printSlipButton"_s);
    m_photo->setObjectName(u"slipPhotoButton"_s);
    m_state->setObjectName(u"waitingState"_s);
    m_state->setMinimumHeight(linkHeight);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto* flow = new widgets::FlowLayout(m_links, 16);
    for (QWidget* one : std::initializer_list<QWidget*>{ m_state, m_print, m_photo })
        flow->addWidget(one);
    words->addStretch(1);
    auto* answers = new QVBoxLayout;
    answers->addWidget(m_here);
    answers->addStretch(1);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->setSpacing(12);
    m_row->addLayout(words, 1);
    m_row->addLayout(answers);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(4);
    column->addLayout(m_row);
    column->addWidget(m_links);
    column->addWidget(m_parent);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    widgets::followTheme(this);
    connect(m_here, &Button::clicked, this, [this] { ask(ParentAnswers::From::Here); });
    connect(m_print, &QAbstractButton::clicked, this, &RepresentativePlate::printAsked);
    connect(m_photo, &QAbstractButton::clicked, this, [this] { ask(ParentAnswers::From::Slip); });
    connect(m_parent, &ParentAnswers::answered, this, &RepresentativePlate::keepAnswers);
    connect(m_parent, &ParentAnswers::takenOver, this, &RepresentativePlate::choosePhoto);
    connect(m_parent, &ParentAnswers::notNow, this, &RepresentativePlate::stopAsking);
    connect(&form, &LearnerForm::changed, this, &RepresentativePlate::fill);
    stopAsking();
    fill();
}

void RepresentativePlate::ask(ParentAnswers::From from)
{
    m_parent->ask(from);
    showAsking(true);
}

/// What else could be done makes room for the questions, which stand as the learner's do.
void RepresentativePlate::showAsking(bool asks)
{
    for (QWidget* other : std::initializer_list<QWidget*>{ m_title, m_here, m_text, m_links })
        other->setHidden(asks);
    layout()->setContentsMargins(asks ? QMargins() : QMargins(50, 10, 12, 6));
    update();
    Q_EMIT askingChanged();
}

bool RepresentativePlate::isAsking() const
{
    return !isHidden() && !m_parent->isHidden();
}

widgets::TwoTexts RepresentativePlate::question() const
{
    return m_parent->question();
}

void RepresentativePlate::stopAsking()
{
    m_parent->hide();
    showAsking(false);
}

widgets::TwoTexts RepresentativePlate::state() const
{
    const session::Words words(m_session.languages());
    const QDate today = m_session.clock().now().toLocalTime().date();
    if (m_form.isOverdue())
        return words.phrase("consent.waitOver"_L1);
    if (!m_form.isWaiting())
        return {};
    if (!session::isClockBelieved(m_session.store()))
        return words.phrase("consent.waitNoDate"_L1);
    const QDate until = session::dayOf(m_form.waitingUntil());
    widgets::TwoTexts texts = words.phrase("consent.waitUntil"_L1);
    texts.other = texts.other.arg(session::dayInWords(until, today));
    if (!texts.own.isEmpty())
        texts.own = texts.own.arg(QLocale(texts.ownLanguage).toString(until, u"d MMMM"));
    return texts;
}

void RepresentativePlate::fill()
{
    m_row->setDirection(theme::Theme::instance().isCompact() ? QBoxLayout::TopToBottom
                                                             : QBoxLayout::LeftToRight);
    const bool isSettled = m_form.hasRepresentative() && !m_form.needsAnswerOfRepresentative();
    setVisible((m_form.needsRepresentative() && !isSettled) || m_form.isWaiting());
    const session::Words words(m_session.languages());
    const int age = m_session.settings().consentAge;
    const widgets::TwoTexts title = m_form.needsRepresentative()
        ? words.phrase("consent.under16"_L1, QString::number(age))
        : words.phrase("consent.wait"_L1);
    m_title->setText(title.onOneLine());
    m_text->setTexts(words.phrase("consent.parent"_L1));
    m_state->setTexts(state());
    m_state->setVisible(!m_state->texts().isEmpty());
    m_here->setTexts(words.phrase("consent.parentHere"_L1));
    m_parent->fillWords();
    m_print->setVisible(m_form.hasDossier());
    m_photo->setVisible(m_form.hasDossier());
}

void RepresentativePlate::keepAnswers(const QString& relation, const Answers& answers)
{
    stopAsking();
    m_form.setRepresentative(relation, answers, tr("Answer of a parent"));
}

void RepresentativePlate::choosePhoto(const Answers& answers)
{
    auto* dialog = new QFileDialog(window(), tr("Photo of the slip"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    //: In the system's window: which files are shown
    dialog->setNameFilter(tr("Photos") + u" (*.jpg *.jpeg *.png *.webp)"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, answers](const QString& path) { takeSlip(path, answers); });
    dialog->open();
}

// The page may be left before the photo is read in.
void RepresentativePlate::takeSlip(const QString& path, const Answers& answers)
{
    const Slip slip{ &m_session, m_form.id(), m_session.languages().first(), answers };
    m_session.imports().run([path] { return media::importPhotoFile(path); },
                            [plate = QPointer(this), slip](const auto& photo) {
                                if (plate)
                                    plate->keepSlip(photo, slip.answers);
                                else
                                    land(slip, photo);
                            });
}

void RepresentativePlate::keepSlip(const base::Result<media::Photo>& photo, const Answers& answers)
{
    session::OpenDossier* open = m_form.open();
    if (!photo)
        return Q_EMIT warned(photoSentence(photo.error()));
    if (!open)
        return;
    const auto ref = open->putBlob(photo->bytes, photo->mimeType, tr("Signed slip"));
    if (!ref)
        return Q_EMIT warned(session::sentenceFor(ref.error()));
    stopAsking();
    m_form.setRepresentative(tr("on the slip"), answers, tr("Answer on the slip"), *ref);
}

void RepresentativePlate::land(const Slip& slip, const base::Result<media::Photo>& photo)
{
    session::Session& session = *slip.session;
    if (!photo)
        return session.imports().tellFailure(photoSentence(photo.error()));
    store::Store& store = session.store();
    // There was none yet, or it was erased meanwhile.
    if (!store.card(slip.learner))
        return;
    const auto ref = store.putBlob(slip.learner, photo->bytes, photo->mimeType, tr("Signed slip"));
    if (!ref)
        return session.imports().tellFailure(session::sentenceFor(ref.error()));
    const Asking asking{ slip.language, session.settings().ground, session.clock().nowMs() };
    std::vector<dossier::Draft> drafts;
    for (const auto& consent :
         representativesConsents(slip.answers, tr("on the slip"), asking, *ref))
        drafts.push_back(dossier::create(store.newRecordId(), consent));
    if (const auto done = store.append(slip.learner, std::move(drafts)); !done)
        session.imports().tellFailure(session::sentenceFor(done.error()));
}

void RepresentativePlate::paintEvent(QPaintEvent*)
{
    if (isAsking())
        return;
    QPainter painter(this);
    widgets::Plate{ theme::now(Token::WarnGround), {} }.draw(painter, rect());
    theme::drawPictogram(painter, u"let-op"_s, QRectF(14, 14, 24, 24), theme::now(Token::Warn));
}

} // namespace inkaart::learner
