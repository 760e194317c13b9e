// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/learnerdelegate.h"

namespace inkaart::shell {

/// Draws the rows of TodayRows: learners, group headers, and the row that leads to all.
class TodayDelegate : public session::LearnerDelegate {
    Q_OBJECT

public:
    TodayDelegate(session::Session& session, QObject* parent);

    int heightOf(const QModelIndex& index) const;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace inkaart::shell
