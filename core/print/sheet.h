// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pages.h"
#include "core/print/typesetter.h"

#include <QPainterPath>
#include <QRectF>
#include <QSvgRenderer>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace inkaart::print {

/// A text and where it came to lie, kept so that tests can see that nothing overlaps or is cut.
struct Placed {
    QString text;
    QRectF used; ///< what its lines cover
    QRectF room; ///< what it was given
    bool isWhole = true;
};

struct Stroke {
    double width = 1;
    QColor colour = colour::ink;
    QList<double> dashes; ///< lengths in page units; empty is a solid line
};

/// One A4 as a list of things to paint; laid out once, painted anywhere.
class Sheet {
public:
    void text(const Block& block, const QPointF& at, const QRectF& room, const QColor& colour);
    void line(const QPointF& from, const QPointF& to, const Stroke& stroke);
    void shape(const QPainterPath& path, const QColor& fill);
    void outline(const QPainterPath& path, const Stroke& stroke);
    void svg(std::shared_ptr<QSvgRenderer> drawing, const QRectF& where);
    void image(const QImage& image, const QRectF& where);
    /// \a where is the code with its quiet zone of four modules.
    void code(const credential::QrMatrix& matrix, const QRectF& where);
    /// As outline, for what a printer with wide margins may leave out.
    void frame(const QPainterPath& path, const Stroke& stroke);

    void paint(QPainter& painter, bool withFrame = true) const;
    const std::vector<Placed>& placed() const { return m_placed; }

private:
    using Step = std::function<void(QPainter&)>;
    std::vector<Step> m_steps;
    std::vector<Step> m_frames;
    std::vector<Placed> m_placed;
};

} // namespace inkaart::print
