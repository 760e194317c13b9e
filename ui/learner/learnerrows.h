// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/learnerdelegate.h"

#include <QSortFilterProxyModel>

namespace inkaart::session {
class LearnerList;
class Session;
} // namespace inkaart::session

namespace inkaart::learner {

/// The rows of the list: all that the shared list finds, or only those whose last talk was with
/// one worker ("Van mij"). Order is the list's own.
class LearnerRows : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit LearnerRows(session::Session& session, QObject* parent = nullptr);

    void setMine(bool mine);
    bool isMine() const { return m_isMine; }
    /// How many learners are of the worker, found or not.
    int countMine() const;
    int countWaiting() const;
    /// What a screen reader says of a row is said here, so that the view needs no model of its own.
    QVariant data(const QModelIndex& index, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool isOfMine(const dossier::Card& card) const;

    session::Session& m_session;
    bool m_isMine = false;
};

/// A row of the list; one that was taken away says until when it can be had back, and how.
class LearnerRowDelegate : public session::LearnerDelegate {
    Q_OBJECT

public:
    LearnerRowDelegate(session::Session& session, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    /// When somebody was taken away, and for how long they can be had back.
    QString whenAway(const dossier::Card& card) const;
    session::Session& m_session;
};

/// The card of a row, null when there is none.
const dossier::Card* cardAt(const QModelIndex& index);

} // namespace inkaart::learner
