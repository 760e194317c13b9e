// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pages.h"

#include <QImage>
#include <QScrollArea>

namespace inkaart::award {

/// One sheet of paper on the screen, painted on a worker thread and kept while it is looked at.
/// Fits the width at first; plus and minus make it larger and smaller.
class SheetView : public QScrollArea {
    Q_OBJECT

public:
    explicit SheetView(QWidget* parent = nullptr);

    void setPages(const QList<print::Page>& pages);
    int sheetCount() const { return m_count; }
    int sheet() const { return m_sheet; }
    void setSheet(int sheet);
    void zoom(int steps);
    /// Whether zoom(\a steps) would change anything.
    bool canZoom(int steps) const;
    /// The picture on the screen; null while it is still painted.
    QImage image() const { return m_image; }

Q_SIGNALS:
    void sheetPainted();
    void zoomed();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintSheet();
    void present(const QImage& image);
    double scale() const;

    class Paper;
    Paper* m_paper;
    QList<print::Page> m_pages;
    QHash<QString, QImage> m_kept;
    QImage m_image;
    QString m_wanted; ///< a newer request makes the older stale
    int m_count = 0;
    int m_sheet = 0;
    int m_zoom = 0;
};

} // namespace inkaart::award
