// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/achievement.h"
#include "ui/widgets/sidesheet.h"

#include <functional>
#include <vector>

class QVBoxLayout;

namespace inkaart::widgets {
class Label;
class SearchField;
} // namespace inkaart::widgets

namespace inkaart::award {

class BadgeOption;

/// Andere badge zoeken: everything that can be earned here, found while typing in any language
/// that it has words in.
class SearchSheet : public widgets::SideSheet {
    Q_OBJECT

public:
    using Everything = std::function<std::vector<framework::Achievement>()>;
    /// The picture of an own achievement; empty for the generated ones.
    using PictureOf = std::function<QByteArray(const framework::Achievement&)>;
    SearchSheet(Everything everything, PictureOf pictureOf, QWidget* host);
    void ask();

Q_SIGNALS:
    void chosen(const QString& achievement);
    void editAsked(const QString& achievement);

private:
    struct Row {
        QString words; ///< folded
        QWidget* whole;
        BadgeOption* option;
    };
    void fill();
    void filter(const QString& query);
    QWidget* addRow(const framework::Achievement& achievement);

    Everything m_everything;
    PictureOf m_pictureOf;
    widgets::SearchField* m_search;
    widgets::Label* m_none;
    QWidget* m_list = nullptr;
    std::vector<Row> m_rows;
};

} // namespace inkaart::award
