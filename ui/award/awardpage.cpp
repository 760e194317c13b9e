// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/awardpage.h"

#include "ui/award/awardmodel.h"
#include "ui/award/awardwords.h"
#include "ui/award/checkcolumn.h"
#include "ui/award/lookcolumn.h"
#include "ui/award/offercolumn.h"
#include "ui/award/ownsheet.h"
#include "ui/award/paperports.h"
#include "ui/award/proofsheet.h"
#include "ui/award/revokecard.h"
#include "ui/award/searchsheet.h"
#include "ui/session/errors.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpage.h"

#include <QGridLayout>
#include <QKeyEvent>

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
    , m_grid(new QGridLayout)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    m_scroll->setFlush(true);
    m_scroll->body()->addLayout(m_grid);
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
        m_grid->addWidget(m_revoke, 0, 0);
        connect(m_revoke, &RevokeCard::badgesAsked, this, &AwardPage::toBadges);
    } else {
        buildColumns();
        buildSheets();
    }
    connect(&Theme::instance(), &Theme::changed, this, &AwardPage::fit);
    fit();
}

void AwardPage::buildColumns()
{
    m_offers = new OfferColumn(*m_model);
    m_check = new CheckColumn(*m_model, m_session.clock().today());
    m_look = new LookColumn(*m_model);
    connect(m_look, &LookColumn::awardAsked, this, &AwardPage::award);
    connect(m_look, &LookColumn::badgesAsked, this, &AwardPage::toBadges);
    connect(m_look, &LookColumn::printAsked, this, [this] { m_navigator.go(printPlace()); });
}

void AwardPage::buildSheets()
{
    m_proofSheet = new ProofSheet(*m_model, m_session.clock().today(), this);
    m_searchSheet = new SearchSheet(*m_model, this);
    m_ownSheet = new OwnSheet(m_session, this);
    m_ownSheet->choosePicture = PaperPorts::instance().choosePicture;
    connect(m_check, &CheckColumn::proofAsked, m_proofSheet, &ProofSheet::edit);
    connect(m_offers, &OfferColumn::searchAsked, m_searchSheet, &SearchSheet::ask);
    connect(m_offers, &OfferColumn::ownAsked, this, [this] { m_ownSheet->edit({}); });
    connect(m_searchSheet, &SearchSheet::editAsked, m_ownSheet, &OwnSheet::edit);
    connect(m_searchSheet, &SearchSheet::chosen, m_model, &AwardModel::choose);
    connect(m_ownSheet, &OwnSheet::made, m_model, &AwardModel::choose);
}

void AwardPage::fit()
{
    const bool isCompact = Theme::instance().isCompact();
    const int side = isCompact ? 12 : 24;
    m_scroll->body()->setContentsMargins(side, isCompact ? 12 : 24, side, 24);
    m_grid->setSpacing(isCompact ? 16 : 24);
    if (m_revoke) {
        m_revoke->setMaximumWidth(isCompact ? QWIDGETSIZE_MAX : 720);
        return;
    }
    if (!m_look)
        return;
    const int offers = isCompact ? QWIDGETSIZE_MAX : Theme::instance().scaled(280);
    const int look = isCompact ? QWIDGETSIZE_MAX : Theme::instance().scaled(312);
    m_offers->setMaximumWidth(offers);
    m_look->setMaximumWidth(look);
    m_offers->setMinimumWidth(isCompact ? 0 : offers);
    m_look->setMinimumWidth(isCompact ? 0 : look);
    QWidget* const columns[] = { m_offers, m_check, m_look };
    for (int i = 0; i < 3; ++i)
        m_grid->addWidget(columns[i], isCompact ? i : 0, isCompact ? 0 : i);
    m_grid->setColumnStretch(isCompact ? 0 : 1, 1);
    m_grid->setColumnStretch(isCompact ? 1 : 0, 0);
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
}

void AwardPage::award()
{
    flush();
    if (m_model->isImproving() && m_model->draft().why.trimmed().isEmpty())
        return m_offers->askWhy();
    if (const Obstacle obstacle = m_model->obstacle(); obstacle != Obstacle::None) {
        m_look->say(obstacleInWords(obstacle, m_model->learnerName(), m_model->openCriteria()));
        if (obstacle == Obstacle::CriteriaOpen && m_check->firstOpen())
            m_check->firstOpen()->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (const auto done = m_model->award(); !done)
        return sayError(done.error());
    if (auto* print = m_look->findChild<widgets::Button*>(u"printCertificateButton"_s))
        print->setFocus(Qt::OtherFocusReason);
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

void AwardPage::toBadges()
{
    m_navigator.go(placeOf(Place::Kind::Learner, session::tab::badges));
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
