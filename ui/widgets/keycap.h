// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

class QPainter;

namespace inkaart::widgets {

/// Room a key cap with `text` takes.
[[nodiscard]] QSize keyCapSize(const QString& text);
/// Draws a key cap ("F6", "Ctrl K") with its top left corner at `at`.
void drawKeyCap(QPainter& painter, const QPoint& at, const QString& text, const QColor& colour);

/// A key that does the thing beside it. Hidden in the compact size class; never reacts.
class KeyCap : public QWidget {
    Q_OBJECT
public:
    explicit KeyCap(const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

} // namespace inkaart::widgets
