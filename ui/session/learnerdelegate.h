// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/card.h"

#include <QStyledItemDelegate>

class QListView;

namespace inkaart::session {

class Session;

/// Draws one learner of a list: letter, name, own script, languages, last talk, badges, arrow.
/// The model gives `LearnerList::CardRole` (a `const dossier::Card*`); rows of another kind are
/// the caller's. Names follow F8. Rows are of one height, so that a view of 10,000 stays quick.
class LearnerDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Shape {
        TwoLines, ///< languages under the name, 72 high (Vandaag)
        Columns ///< languages and last talk in columns of their own, 58 high (Deelnemers)
    };
    LearnerDelegate(Session& session, Shape shape, QObject* parent);

    /// Makes \a view look and react like our lists: hover, one press opens, ring inside the row.
    static void dress(QListView* view);

    int rowHeight() const;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The row in words, for screen readers: "Amina, Nederlands en Arabisch, gesprek op 7 mei".
    static QString spoken(const dossier::Card& card, Session& session);

protected:
    /// The focus ring inside \a row.
    static void paintRing(QPainter& painter, const QRect& row);

private:
    Shape shape() const;

    Session& m_session;
    Shape m_shape;
};

} // namespace inkaart::session
