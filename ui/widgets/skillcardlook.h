// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"
#include "ui/widgets/skillcard.h"

#include <QRectF>

class QPainter;

namespace inkaart::widgets {

/// Measures and paints the content of a SkillCard for a given size.
class SkillCardLook {
public:
    explicit SkillCardLook(const SkillCard::Content& content);

    /// The least height in which nothing is cut.
    [[nodiscard]] double heightFor(double width) const;
    void paint(QPainter& painter, const QRectF& box) const;

private:
    [[nodiscard]] double panelWidth() const;
    [[nodiscard]] double padding() const;
    [[nodiscard]] double textRoom(double width) const;
    [[nodiscard]] double halfHeight(double width, theme::TextRole role) const;
    [[nodiscard]] theme::TextRole roleFor(double width, double height) const;
    void paintPanel(QPainter& painter, const QRectF& panel) const;
    void paintHalf(QPainter& painter, const QRectF& half, const QString& text,
                   theme::TextRole role) const;

    const SkillCard::Content& m_content;
};

} // namespace inkaart::widgets
