// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/sheetview.h"

#include "core/print/document.h"
#include "ui/session/runthen.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace inkaart::award {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptSheets = 12;
constexpr double zoomStep = 1.25;
constexpr int mostZoom = 6;
constexpr int edge = 8;
/// Smaller than this nobody can tell what stands on it.
constexpr double readable = 0.45;

/// Which page holds sheet \a sheet, counted over all, and which of its own sheets that is.
std::pair<qsizetype, int> placeOf(const QList<print::Page>& pages, int sheet)
{
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const int own = print::sheetCount(pages[i]);
        if (sheet < own)
            return { i, sheet };
        sheet -= own;
    }
    return { -1, 0 };
}

} // namespace

/// White paper with a thin edge.
class SheetView::Paper : public QWidget {
public:
    explicit Paper(SheetView& view)
        : m_view(view)
    { }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        if (m_view.m_image.isNull()) {
            painter.setFont(theme::font(theme::TextRole::Body));
            painter.setPen(Qt::black);
            painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                             SheetView::tr("The paper is being made …"));
        } else {
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(rect(), m_view.m_image);
        }
        painter.setPen(theme::now(theme::Token::Line));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    SheetView& m_view;
};

SheetView::SheetView(QWidget* parent)
    : QScrollArea(parent)
    , m_paper(new Paper(*this))
{
    setObjectName(u"sheetView"_s);
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setWidget(m_paper);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The paper as it is printed"));
    viewport()->setAutoFillBackground(false);
}

void SheetView::setPages(const QList<print::Page>& pages)
{
    m_pages = pages;
    m_kept.clear();
    m_wanted.clear();
    m_count = print::sheetCount(pages);
    m_sheet = std::clamp(m_sheet, 0, std::max(0, m_count - 1));
    m_paper->setVisible(m_count > 0);
    paintSheet();
}

void SheetView::setSheet(int sheet)
{
    m_sheet = std::clamp(sheet, 0, std::max(0, m_count - 1));
    verticalScrollBar()->setValue(0);
    paintSheet();
}

void SheetView::zoom(int steps)
{
    m_zoom = std::clamp(m_zoom + steps, -mostZoom, mostZoom);
    paintSheet();
    Q_EMIT zoomed();
}

bool SheetView::canZoom(int steps) const
{
    return std::abs(m_zoom + steps) <= mostZoom;
}

double SheetView::scale() const
{
    // The whole sheet in sight where it can still be read; else the width.
    const QSizeF room(viewport()->width() - 2 * edge, height() - 2 * edge);
    const double whole = std::min(room.width() / print::sheetSize.width(),
                                  room.height() / print::sheetSize.height());
    const double wide = room.width() / print::sheetSize.width();
    const double fit = std::clamp(std::max(whole, readable), 0.2, std::max(0.2, wide));
    return fit * std::pow(zoomStep, m_zoom);
}

void SheetView::paintSheet()
{
    if (m_count == 0)
        return;
    const double size = scale();
    const double ratio = devicePixelRatioF();
    m_paper->resize((print::sheetSize * size).toSize());
    const QString key = u"%1/%2"_s.arg(m_sheet).arg(size * ratio, 0, 'f', 3);
    if (key == m_wanted)
        return;
    m_wanted = key;
    if (const auto kept = m_kept.constFind(key); kept != m_kept.constEnd())
        return present(*kept);
    const auto [page, own] = placeOf(m_pages, m_sheet);
    if (page < 0)
        return;
    session::runThen(
        this,
        [what = m_pages[page], sheet = own, pixels = size * ratio] {
            return print::sheetImage(what, sheet, pixels);
        },
        [this, key](const QImage& image) {
            if (key != m_wanted)
                return;
            if (m_kept.size() >= keptSheets)
                m_kept.clear();
            m_kept.insert(key, image);
            present(image);
        });
}

void SheetView::present(const QImage& image)
{
    m_image = image;
    m_paper->setObjectName(u"paintedSheet"_s);
    m_paper->update();
    Q_EMIT sheetPainted();
}

void SheetView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    paintSheet();
}

void SheetView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Plus)
        return zoom(1);
    if (event->key() == Qt::Key_Minus)
        return zoom(-1);
    // Enter is left to the page.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    isEnter ? event->ignore() : QScrollArea::keyPressEvent(event);
}

} // namespace inkaart::award
