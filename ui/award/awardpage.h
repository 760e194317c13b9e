// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/page.h"

class QHBoxLayout;
class QVBoxLayout;

namespace inkaart::session {
class HandOverSheet;
class Session;
} // namespace inkaart::session

namespace inkaart::widgets {
class ScrollPage;
}

namespace inkaart::award {

class AwardModel;
class CheckColumn;
class DateQuestion;
class LookColumn;
class OfferColumn;
class OwnSheet;
class ProofSheet;
class RevokeCard;
class SearchSheet;

/// Badge uitreiken (07): choose, look it over, give. Also mending a badge and taking one back.
class AwardPage : public session::Page {
    Q_OBJECT

public:
    AwardPage(const session::Place& place, session::Session& session, session::Navigator& navigator,
              QWidget* parent = nullptr);
    ~AwardPage() override;

    Frame frame() const override { return Frame::RailAndLearner; }
    void refresh() override;
    QWidget* firstFocus() override;
    void flush() override;
    bool hasUnsaved() const override;
    QByteArray remember() const override;
    void recall(const QByteArray& state) override;
    session::Place printPlace() const override;

    OwnSheet* ownSheet() const { return m_ownSheet; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildColumns();
    void buildSheets();
    QWidget* buildWide();
    void fit();
    void fitColumns();
    void award();
    void focusAwarded();
    void keepAwardedInSight();
    void sayError(const base::Error& error);
    void toBadges();
    void toSeveral();
    void giveAlong();
    void toMending(const QString& how);
    session::Place placeOf(session::Place::Kind kind, const QString& detail) const;

    session::Place m_place;
    session::Session& m_session;
    session::Navigator& m_navigator;
    AwardModel* m_model = nullptr;
    widgets::ScrollPage* m_scroll; ///< all of it in compact, and taking back
    QWidget* m_wide; ///< the three columns side by side
    widgets::ScrollPage* m_left;
    widgets::ScrollPage* m_middle;
    widgets::ScrollPage* m_right;
    OfferColumn* m_offers = nullptr;
    CheckColumn* m_check = nullptr;
    LookColumn* m_look = nullptr;
    DateQuestion* m_date = nullptr; ///< where something is signed
    RevokeCard* m_revoke = nullptr;
    ProofSheet* m_proofSheet = nullptr;
    SearchSheet* m_searchSheet = nullptr;
    OwnSheet* m_ownSheet = nullptr;
    session::HandOverSheet* m_handOver = nullptr;
};

} // namespace inkaart::award
