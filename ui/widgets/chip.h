// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPainter;

namespace inkaart::widgets {

/// A label of 32 high that never reacts ("14.00 uur", "only this conversation is open").
class Chip : public QWidget {
    Q_OBJECT
public:
    explicit Chip(const QString& text, const QString& pictogram = {}, QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    QString m_pictogram;
};

/// Zone letter on its colour, with pictogram and word on the zone's tint.
class ZoneChip : public QWidget {
    Q_OBJECT
public:
    ZoneChip(int zone, const QString& text, const QString& pictogram = {},
             QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_zone;
    QString m_text;
    QString m_pictogram;
};

/// Draws the square of 24 with the zone's letter.
void drawZoneLetter(QPainter& painter, const QRectF& box, int zone);

} // namespace inkaart::widgets
