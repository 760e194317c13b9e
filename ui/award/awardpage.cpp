// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/awardpage.h"

#include "ui/award/awardmodel.h"
#include "ui/award/awardwords.h"
#include "ui/award/checkcolumn.h"
#include "ui/award/datequestion.h"
#include "ui/award/lookcolumn.h"
#include "ui/award/offercolumn.h"
#include "ui/award/ownsheet.h"
#include "ui/award/paperports.h"
#include "ui/award/proofsheet.h"
#include "ui/award/revokecard.h"
#include "ui/award/searchsheet.h"
#include "ui/session/errors.h"
#include "ui/session/handoversheet.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpage.h"

#include <QApplication>
#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using session::Place;
using theme::Theme;

AwardPage::AwardPage(const Place& place, session::Session& session, session::Navigator& navigator,
                     QWidget* parent)
    : Page(parent)
    , m_place(place)
    , m_session(session)
    , m_navigator(navigator)
    , m_scroll(new widgets::ScrollPage)
    , m_wide(buildWide())
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_wide);
    whole->addWidget(m_scroll);
    session::OpenDossier* open = session.current();
    if (!place.learner.isNull()) {
        const auto opened = session.openLearner(place.learner);
        open = opened ? *opened : nullptr;
        if (!opened)
            navigator.warn(session::sentenceFor(opened.error()));
    }
    if (!open)
        return;
    m_place.learner = open->id();
    m_model = new AwardModel(session, *open, this);
    m_model->start(place.detail);
    connect(m_model, &AwardModel::failed, this, &AwardPage::sayError);
    if (place.detail.startsWith("revoke:"_L1) && m_model->old()) {
        m_revoke = new RevokeCard(*m_model);
        m_scroll->body()->addWidget(m_revoke);
        m_scroll->body()->addStretch(1);
        connect(m_revoke, &RevokeCard::badgesAsked, this, &AwardPage::toBadges);
    } else {
        buildColumns();
        buildSheets();
    }
    for (const widgets::ScrollPage* scroll : { m_scroll, m_right })
        connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this,
                &AwardPage::keepAwardedInSight);
    connect(&Theme::instance(), &Theme::changed, this, &AwardPage::fit);
    fit();
}

/// While the widgets go one by one, a field that loses the focus must write nothing, and nothing
/// must be filled anew.
AwardPage::~AwardPage()
{
    for (const widgets::ScrollPage* scroll : { m_scroll, m_right })
        scroll->verticalScrollBar()->disconnect(this);
    if (m_model)
        m_model->disconnect();
    delete m_ownSheet;
    delete m_check;
}

void AwardPage::buildColumns()
{
    // With a parent from the start: they show themselves, and would be windows of their own.
    m_offers = new OfferColumn(*m_model, this);
    m_check = new CheckColumn(*m_model, m_session.clock().today(), this);
    m_look = new LookColumn(*m_model, this);
    m_date = new DateQuestion(m_session.store());
    m_look->addQuestion(m_date);
    connect(m_offers, &OfferColumn::tellAsked, this,
            [this] { m_navigator.go(placeOf(Place::Kind::Tell, m_model->skillToTell())); });
    connect(m_date, &DateQuestion::dateConfirmed, this, &AwardPage::award);
    connect(m_date, &DateQuestion::dateDenied, this, [this] {
        m_look->say(awardSentence({ base::Code::ClockWrong, {} }));
    });
    connect(m_look, &LookColumn::awardAsked, this, &AwardPage::award);
    connect(m_look, &LookColumn::badgesAsked, this, &AwardPage::toBadges);
    connect(m_look, &LookColumn::giveAlongAsked, this, &AwardPage::giveAlong);
    connect(m_look, &LookColumn::improveAsked, this, [this] { toMending(u"improve:"_s); });
    connect(m_look, &LookColumn::revokeAsked, this, [this] { toMending(u"revoke:"_s); });
    connect(m_look, &LookColumn::printAsked, this, [this] { m_navigator.go(printPlace()); });
}

void AwardPage::buildSheets()
{
    m_proofSheet = new ProofSheet(*m_model, m_session.clock().today(), this);
    m_searchSheet = new SearchSheet(
        [this] { return m_model->everything(); },
        [this](const framework::Achievement& one) { return m_model->pictureOf(one); }, this);
    m_ownSheet = new OwnSheet(m_session, this);
    m_handOver = new session::HandOverSheet(m_session, this);
    m_ownSheet->choosePicture = PaperPorts::instance().choosePicture;
    connect(m_check, &CheckColumn::proofAsked, m_proofSheet, &ProofSheet::edit);
    connect(m_offers, &OfferColumn::searchAsked, m_searchSheet, &SearchSheet::ask);
    connect(m_offers, &OfferColumn::severalAsked, this, &AwardPage::toSeveral);
    connect(m_offers, &OfferColumn::ownAsked, this, [this] { m_ownSheet->edit({}); });
    connect(m_searchSheet, &SearchSheet::editAsked, m_ownSheet, &OwnSheet::edit);
    connect(m_searchSheet, &SearchSheet::chosen, m_model, &AwardModel::choose);
    connect(m_ownSheet, &OwnSheet::made, m_model, &AwardModel::choose);
}

/// Each scrolls on its own: the button at the right stays in sight, and is never pressed flat.
QWidget* AwardPage::buildWide()
{
    auto* wide = new QWidget;
    auto* row = new QHBoxLayout(wide);
    m_left = new widgets::ScrollPage;
    m_middle = new widgets::ScrollPage;
    m_right = new widgets::ScrollPage;
    row->addWidget(m_left);
    row->addWidget(m_middle, 1);
    row->addWidget(m_right);
    for (widgets::ScrollPage* column : { m_left, m_middle, m_right })
        column->setFlush(true);
    // The columns scroll to the page's edges; their content keeps its distance.
    row->setContentsMargins(18, 0, 0, 0);
    row->setSpacing(12);
    return wide;
}

void AwardPage::fit()
{
    const bool isCompact = Theme::instance().isCompact();
    m_wide->setVisible(m_look && !isCompact);
    m_scroll->setVisible(!m_wide->isVisibleTo(this));
    if (m_revoke)
        m_revoke->setMaximumWidth(isCompact ? QWIDGETSIZE_MAX : Theme::instance().scaled(720));
    if (m_look)
        fitColumns();
}

void AwardPage::fitColumns()
{
    const Theme& theme = Theme::instance();
    const bool isCompact = theme.isCompact();
    const int top = theme.sizeClass() == theme::SizeClass::Wide ? 24 : 14;
    const int look = isCompact ? QWIDGETSIZE_MAX : theme.scaled(312);
    m_look->setMaximumWidth(look);
    m_look->setMinimumWidth(isCompact ? 0 : look);
    m_left->setFixedWidth(theme.scaled(280) + 18);
    // Its scroll bar lies in the page's margin, so that the card stays where it is.
    m_right->setFixedWidth(theme.scaled(312) + 6 + 24);
    m_right->body()->setContentsMargins(6, top, 24, top);
    for (widgets::ScrollPage* column : { m_left, m_middle })
        column->body()->setContentsMargins(6, top, 12, top);
    QVBoxLayout* const places[] = { m_left->body(), m_middle->body(), m_right->body() };
    QWidget* const columns[] = { m_offers, m_check, m_look };
    for (size_t i = 0; i < std::size(columns); ++i)
        (isCompact ? m_scroll->body() : places[i])->addWidget(columns[i]);
}

void AwardPage::refresh()
{
    if (m_model && !m_model->chosen())
        m_model->start(m_place.detail);
}

QWidget* AwardPage::firstFocus()
{
    if (m_revoke)
        return m_revoke->firstFocus();
    return m_offers ? m_offers->firstFocus() : nullptr;
}

void AwardPage::flush()
{
    if (m_check)
        m_check->flush();
    if (m_ownSheet && m_ownSheet->isOpen())
        m_ownSheet->flush();
}

bool AwardPage::hasUnsaved() const
{
    return m_ownSheet && m_ownSheet->hasUnsaved();
}

void AwardPage::award()
{
    flush();
    if (m_model->isImproving() && m_model->draft().why.trimmed().isEmpty())
        return m_offers->askWhy();
    if (const Obstacle obstacle = m_model->obstacle(); obstacle != Obstacle::None) {
        m_look->say(obstacleInWords(obstacle, m_model->learnerName(), m_model->openCriteria()));
        // In one column the sentence stands at the button, so that is where one stays.
        const bool isBeside = !Theme::instance().isCompact();
        if (isBeside && obstacle == Obstacle::CriteriaOpen && m_check->firstOpen())
            m_check->firstOpen()->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto done = m_model->award();
    // Only a person can tell whether a date that was wrong before is right now.
    if (!done && done.error().code == base::Code::ClockWrong && m_date->ask())
        return m_look->say({});
    if (!done)
        return sayError(done.error());
    focusAwarded();
}

void AwardPage::focusAwarded()
{
    if (auto* print = m_look->findChild<widgets::Button*>(u"printCertificateButton"_s))
        print->setFocus(Qt::OtherFocusReason);
}

/// The button to print moves as long as the rows above are being laid out anew.
void AwardPage::keepAwardedInSight()
{
    QWidget* focus = QApplication::focusWidget();
    if (!m_look || !m_model->awarded() || !focus || !m_look->isAncestorOf(focus))
        return;
    for (widgets::ScrollPage* scroll : { m_scroll, m_right }) {
        if (scroll->isAncestorOf(focus))
            scroll->ensureWidgetVisible(focus, 0, 24);
    }
}

/// Back from the printed certificate one sees what was given, not the next thing to give.
QByteArray AwardPage::remember() const
{
    const auto awarded = m_model && m_look ? m_model->awarded() : std::nullopt;
    const framework::Achievement* chosen = m_model ? m_model->chosen() : nullptr;
    const bool hasSheet = m_ownSheet && m_ownSheet->isOpen();
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << (awarded ? awarded->id.bytes() : QByteArray()) << (chosen ? chosen->id : QString())
           << hasSheet << (hasSheet ? m_ownSheet->achievement() : QString());
    return state;
}

void AwardPage::recall(const QByteArray& state)
{
    QDataStream stream(state);
    QByteArray awarded;
    QString chosen;
    bool hasSheet = false;
    QString own;
    stream >> awarded >> chosen >> hasSheet >> own;
    const auto award = base::RecordId::fromBytes(awarded);
    if (m_model && !m_model->isImproving() && !chosen.isEmpty() && chosen != m_place.detail)
        m_model->choose(chosen);
    if (m_look && award && m_model->showAwarded(*award))
        focusAwarded();
    else if (hasSheet && m_ownSheet)
        m_ownSheet->edit(own);
    else if (QWidget* first = firstFocus())
        first->setFocus(Qt::OtherFocusReason);
}

void AwardPage::sayError(const base::Error& error)
{
    if (m_look)
        m_look->say(awardSentence(error));
    else if (m_revoke)
        m_revoke->say(awardSentence(error));
}

Place AwardPage::placeOf(Place::Kind kind, const QString& detail) const
{
    return { .kind = kind, .learner = m_place.learner, .record = {}, .detail = detail };
}

void AwardPage::toSeveral()
{
    const framework::Achievement* chosen = m_model->chosen();
    m_navigator.go({ .kind = session::Place::Kind::Award,
                     .learner = {},
                     .record = {},
                     .detail = chosen ? u"batch:"_s + chosen->id : u"batch"_s });
}

void AwardPage::toBadges()
{
    m_navigator.go(placeOf(Place::Kind::Learner, session::tab::badges));
}

void AwardPage::giveAlong()
{
    if (const auto awarded = m_model->awarded())
        m_handOver->ask(awarded->id);
}

void AwardPage::toMending(const QString& how)
{
    if (const auto awarded = m_model->awarded())
        m_navigator.go(placeOf(Place::Kind::Award, how + awarded->id.toString()));
}

Place AwardPage::printPlace() const
{
    const auto awarded = m_model ? m_model->awarded() : std::nullopt;
    if (!awarded)
        return placeOf(Place::Kind::Preview, u"certificates"_s);
    return placeOf(Place::Kind::Preview, u"certificate:"_s + awarded->id.toString());
}

void AwardPage::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_look && m_model->chosen() && !m_model->awarded())
        return award();
    Page::keyPressEvent(event);
}

} // namespace inkaart::award
