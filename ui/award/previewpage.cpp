// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/previewpage.h"

#include "core/framework/phrases.h"
#include "ui/award/datequestion.h"
#include "ui/award/paperports.h"
#include "ui/award/paperwords.h"
#include "ui/award/sheetview.h"
#include "ui/session/learnerwords.h"
#include "ui/session/runthen.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/scrollpage.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using session::Place;
using theme::TextRole;
using theme::Theme;
using theme::Token;
using widgets::Button;
using widgets::Label;

namespace {

constexpr int watchMs = 100;
constexpr int panelWidth = 368;
constexpr int compactSheet = 480;
const QString eachOwn = QStringLiteral("own");

bool isTalkPaper(PaperKind kind)
{
    return kind == PaperKind::Agreement || kind == PaperKind::Result || kind == PaperKind::Slip
        || kind == PaperKind::MentorSlip;
}

} // namespace

PreviewPage::PreviewPage(const Place& place, session::Session& session,
                         session::Navigator& navigator, QWidget* parent)
    : Page(parent)
    , m_place(place)
    , m_session(session)
    , m_navigator(navigator)
    , m_job(new PaperJob(place, session, this))
    , m_scroll(new widgets::ScrollPage)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_view(new SheetView)
    , m_watch(new QTimer(this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    m_scroll->setFlush(true);
    m_scroll->body()->addLayout(m_columns);
    m_columns->addWidget(buildSheets(), 1);
    m_columns->addWidget(buildPanel());
    m_watch->setInterval(watchMs);
    connect(m_watch, &QTimer::timeout, this, &PreviewPage::showProgress);
    connect(m_job, &PaperJob::finished, this, &PreviewPage::gathered);
    connect(m_job, &PaperJob::progressed, this, [this](int done, int total) {
        m_progress->setVisible(total > 1 && done < total);
        m_cancel->setVisible(total > 1 && done < total);
        m_progress->setState(done, total, tr("%1 of %2").arg(done).arg(total));
    });
    // What is undone may be the badge on this paper.
    connect(&session.undo(), &session::UndoStack::undone, this, &PreviewPage::gather);
    connect(&Theme::instance(), &Theme::changed, this, &PreviewPage::fit);
    fit();
    gather();
}

PreviewPage::~PreviewPage()
{
    if (m_state)
        m_state->isCancelled = true;
}

session::Page::Frame PreviewPage::frame() const
{
    if (isTalkPaper(m_job->kind()))
        return Frame::WithLearner;
    return m_place.learner.isNull() ? Frame::Rail : Frame::RailAndLearner;
}

QWidget* PreviewPage::buildSheets()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [row](const QString& pictogram, const QString& name, const QString& spoken) {
        auto* button = new Button({}, pictogram, Button::Kind::Quiet);
        button->setObjectName(name);
        button->setAccessibleName(spoken);
        button->setToolTip(spoken);
        row->addWidget(button);
        return button;
    };
    row->addStretch(1);
    m_previous = add(u"pijl-links"_s, u"previousSheet"_s, tr("Previous sheet"));
    m_count = new Label;
    m_count->setObjectName(u"sheetCount"_s);
    m_count->setWraps(false);
    row->addWidget(m_count);
    m_next = add(u"pijl-rechts"_s, u"nextSheet"_s, tr("Next sheet"));
    row->addStretch(1);
    //: Button: shows the paper smaller
    auto* smaller = add(u"verkleinen"_s, u"zoomOut"_s, tr("Smaller"));
    auto* larger = add(u"vergroten"_s, u"zoomIn"_s, tr("Larger"));
    column->addLayout(row);
    connect(m_previous, &Button::clicked, this, [this] {
        m_view->setSheet(m_view->sheet() - 1);
        fillCount();
    });
    connect(m_next, &Button::clicked, this, [this] {
        m_view->setSheet(m_view->sheet() + 1);
        fillCount();
    });
    connect(smaller, &Button::clicked, this, [this] { m_view->zoom(-1); });
    connect(larger, &Button::clicked, this, [this] { m_view->zoom(1); });
    connect(m_view, &SheetView::zoomed, this, [this, smaller, larger] {
        smaller->setEnabled(m_view->canZoom(-1));
        larger->setEnabled(m_view->canZoom(1));
    });
    return side;
}

QWidget* PreviewPage::buildPanel()
{
    m_panel = new widgets::ScrollPage;
    m_panel->setFlush(true);
    QVBoxLayout* column = m_panel->body();
    column->setSpacing(20);
    auto* back = new Button(tr("Back", "button"), u"pijl-links"_s, Button::Kind::Quiet);
    back->setObjectName(u"previewBack"_s);
    connect(back, &Button::clicked, &m_navigator, &session::Navigator::back);
    column->addWidget(back, 0, Qt::AlignLeft);
    auto* heading = new Label(title(), TextRole::Title);
    heading->setObjectName(u"previewTitle"_s);
    column->addWidget(heading);
    buildLanguages(column);
    if (m_job->kind() == PaperKind::Passport)
        buildLines(column);
    if (m_job->kind() == PaperKind::Cards)
        buildBlanks(column);
    column->addStretch(1);
    // However many lines there are to choose from, saving and printing stay in sight.
    m_side = new QWidget;
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->addWidget(m_panel, 1);
    buildActions(side);
    return m_side;
}

void PreviewPage::buildLanguages(QVBoxLayout* column)
{
    if (m_job->kind() == PaperKind::Recovery)
        return;
    auto* box = new QVBoxLayout;
    box->setSpacing(8);
    box->addWidget(new Label(tr("Which language beside Dutch?"), TextRole::SmallBold));
    m_languages = new widgets::ChipRow(true);
    m_languages->setObjectName(u"languageChoice"_s);
    const QString first = m_job->defaultLanguage();
    // Several people each get their own language until somebody chooses one for all.
    if (first.isEmpty())
        m_languages->addChip(eachOwn, tr("Everybody's own language"));
    m_languages->addChip(u"nl"_s, tr("Dutch only"));
    for (const QString& code : framework::Phrases::builtIn().languages()) {
        if (code != "nl"_L1)
            m_languages->addChip(code, session::languageInWords(code));
    }
    box->addWidget(m_languages);
    column->addLayout(box);
    m_languages->setChecked(first.isEmpty() ? eachOwn : first, true);
    connect(m_languages, &widgets::ChipRow::toggled, this, [this](const QString& code, bool on) {
        if (on)
            chooseLanguage(code);
    });
}

void PreviewPage::chooseLanguage(const QString& code)
{
    if (m_job->kind() == PaperKind::Cards && code != "nl"_L1)
        std::ignore = m_session.setPreference(lastCardsLanguage, code); // offered first next time
    m_job->setLanguage(code == eachOwn ? QString() : code);
    gather();
}

void PreviewPage::buildActions(QVBoxLayout* column)
{
    auto* box = new QVBoxLayout;
    box->setContentsMargins(6, 0, 6, 6);
    box->setSpacing(10);
    m_note = new Label({}, TextRole::Small);
    m_note->setObjectName(u"previewNote"_s);
    m_note->hide();
    m_date = new DateQuestion(m_session.store());
    m_progress = new widgets::Progress;
    m_progress->setObjectName(u"paperProgress"_s);
    m_progress->hide();
    m_cancel = new Button(tr("Stop", "button"));
    m_cancel->setObjectName(u"cancelPaper"_s);
    m_cancel->hide();
    m_save = new Button(tr("Save as PDF"), u"opslaan"_s);
    m_save->setObjectName(u"savePdfButton"_s);
    m_print = new Button(tr("Print", "button"), u"afdrukken"_s, Button::Kind::Primary);
    m_print->setObjectName(u"printSheetButton"_s);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{ m_note, m_date, m_progress, m_cancel, m_save, m_print })
        box->addWidget(widget);
    column->addLayout(box);
    connect(m_date, &DateQuestion::dateConfirmed, this, &PreviewPage::gather);
    connect(m_date, &DateQuestion::dateDenied, this,
            [this] { say(failuresInWords(m_job->failures()), true); });
    connect(m_print, &Button::clicked, this, &PreviewPage::print);
    connect(m_save, &Button::clicked, this, &PreviewPage::save);
    connect(m_cancel, &Button::clicked, this, [this] {
        if (m_state)
            m_state->isCancelled = true;
        m_job->cancel();
    });
}

QString PreviewPage::title() const
{
    return paperTitle(m_job->kind(), m_view->sheetCount());
}

void PreviewPage::fit()
{
    const bool isCompact = Theme::instance().isCompact();
    // Compact: what can be done first, then the sheet; everything scrolls as one.
    m_columns->setDirection(isCompact ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    const int side = isCompact ? 12 : 24;
    m_scroll->body()->setContentsMargins(side, isCompact ? 8 : 16, side, isCompact ? 8 : 16);
    m_view->setMinimumHeight(isCompact ? compactSheet : 0);
    m_panel->setMinimumHeight(isCompact ? m_panel->widget()->sizeHint().height() : 0);
    // What it wishes for would make the page higher than the window; it scrolls by itself.
    m_panel->setSizePolicy(QSizePolicy::Expanding,
                           isCompact ? QSizePolicy::Expanding : QSizePolicy::Ignored);
    m_columns->setSpacing(isCompact ? 8 : 24);
    const int wide = Theme::instance().scaled(panelWidth);
    m_side->setMinimumWidth(isCompact ? 0 : wide);
    m_side->setMaximumWidth(isCompact ? QWIDGETSIZE_MAX : wide);
}

QWidget* PreviewPage::firstFocus()
{
    return m_print;
}

void PreviewPage::gather()
{
    // An empty list would mean all of them.
    const bool hasNone = m_job->kind() == PaperKind::Passport && m_lines.isEmpty();
    m_job->setLines(hasNone ? QStringList{ u"-"_s } : m_lines);
    m_job->start();
}

void PreviewPage::gathered()
{
    m_progress->hide();
    m_cancel->hide();
    m_view->setPages(m_job->pages());
    fillCount();
    findChild<Label*>(u"previewTitle"_s)->setText(title());
    if (isAskingDate())
        return say({});
    if (!m_job->failures().isEmpty())
        return say(failuresInWords(m_job->failures()), true);
    say(m_job->items().isEmpty() ? tr("There is nothing to print here yet.") : QString());
}

/// Only a person can tell whether a date that was wrong before is right now.
bool PreviewPage::isAskingDate()
{
    const auto& failures = m_job->failures();
    return std::any_of(failures.begin(), failures.end(),
                       [](const PaperFailure& failure) {
                           return failure.error.code == base::Code::ClockWrong;
                       })
        && m_date->ask();
}

void PreviewPage::fillCount()
{
    const int count = m_view->sheetCount();
    m_count->setText(count ? sheetInWords(m_view->sheet(), count) : QString());
    m_previous->setVisible(count > 1);
    m_next->setVisible(count > 1);
}

void PreviewPage::say(const QString& sentence, bool isBad)
{
    m_note->setText(sentence);
    m_note->setToken(isBad ? Token::Bad : Token::Ink);
    m_note->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    m_note->setAccessibleName(sentence);
    QAccessibleEvent event(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void PreviewPage::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return print();
    case Qt::Key_PageDown:
        return m_next->click();
    case Qt::Key_PageUp:
        return m_previous->click();
    default:
        Page::keyPressEvent(event);
    }
}

} // namespace inkaart::award
