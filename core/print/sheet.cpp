// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/sheet.h"

#include <QPainter>

namespace inkaart::print {

namespace {

QPen penOf(const Stroke& stroke)
{
    QPen pen(stroke.colour, stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!stroke.dashes.isEmpty()) {
        QList<qreal> pattern; // Qt counts dashes in widths of the pen
        for (const double length : stroke.dashes)
            pattern << length / stroke.width;
        pen.setDashPattern(pattern);
    }
    return pen;
}

/// Dark modules as few rectangles: runs of a row, and equal runs below each other as one.
QList<QRectF> darkRectangles(const credential::QrMatrix& matrix)
{
    QList<QRectF> done;
    QList<QRectF> open;
    for (int y = 0; y < matrix.size; ++y) {
        QList<QRectF> row;
        for (int x = 0; x < matrix.size; ++x) {
            const int from = x;
            while (x < matrix.size && matrix.isDark(x, y))
                ++x;
            if (x > from)
                row << QRectF(from, y, x - from, 1);
        }
        qsizetype i = 0;
        for (QRectF& run : row) {
            while (i < open.size() && open[i].x() < run.x())
                done << open[i++];
            if (i < open.size() && open[i].x() == run.x()) {
                if (open[i].width() == run.width())
                    run.setTop(open[i].top());
                else
                    done << open[i];
                ++i;
            }
        }
        done += open.mid(i);
        open = row;
    }
    return done + open;
}

} // namespace

void Sheet::text(const Block& block, const QPointF& at, const QRectF& room, const QColor& colour)
{
    if (block.lines == 0)
        return;
    QRectF used;
    for (int i = 0; i < block.layout->lineCount(); ++i)
        used |= block.layout->lineAt(i).naturalTextRect().translated(at);
    m_placed.push_back({ block.layout->text(), used, room, block.isWhole });
    m_steps.push_back([layout = block.layout, at, colour](QPainter& painter) {
        painter.setPen(colour);
        layout->draw(&painter, at);
    });
}

void Sheet::line(const QPointF& from, const QPointF& to, const Stroke& stroke)
{
    m_steps.push_back([from, to, pen = penOf(stroke)](QPainter& painter) {
        painter.setPen(pen);
        painter.drawLine(from, to);
    });
}

void Sheet::shape(const QPainterPath& path, const QColor& fill)
{
    m_steps.push_back([path, fill](QPainter& painter) { painter.fillPath(path, fill); });
}

void Sheet::outline(const QPainterPath& path, const Stroke& stroke)
{
    m_steps.push_back(
        [path, pen = penOf(stroke)](QPainter& painter) { painter.strokePath(path, pen); });
}

void Sheet::frame(const QPainterPath& path, const Stroke& stroke)
{
    m_frames.push_back(
        [path, pen = penOf(stroke)](QPainter& painter) { painter.strokePath(path, pen); });
}

void Sheet::svg(std::shared_ptr<QSvgRenderer> drawing, const QRectF& where)
{
    m_steps.push_back([drawing = std::move(drawing), where](QPainter& painter) {
        painter.save();
        drawing->render(&painter, where);
        painter.restore();
    });
}

void Sheet::image(const QImage& image, const QRectF& where)
{
    const QSizeF size = QSizeF(image.size()).scaled(where.size(), Qt::KeepAspectRatio);
    QRectF inside({}, size);
    inside.moveCenter(where.center());
    m_steps.push_back([image, inside](QPainter& painter) { painter.drawImage(inside, image); });
}

void Sheet::code(const credential::QrMatrix& matrix, const QRectF& where)
{
    if (matrix.size <= 0)
        return;
    const double module = where.width() / (matrix.size + 2 * credential::qrQuietZone);
    m_steps.push_back([rectangles = darkRectangles(matrix), where, module](QPainter& painter) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.translate(where.topLeft() + credential::qrQuietZone * QPointF(module, module));
        painter.scale(module, module);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::black);
        painter.drawRects(rectangles);
        painter.restore();
    });
}

void Sheet::paint(QPainter& painter, bool withFrame) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform);
    if (withFrame) {
        for (const Step& step : m_frames)
            step(painter);
    }
    for (const Step& step : m_steps)
        step(painter);
    painter.restore();
}

} // namespace inkaart::print
