// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPainter;

namespace inkaart::widgets {

/// First letter of a name on a round sunken ground. Decorative: no accessible name.
class Avatar : public QWidget {
    Q_OBJECT
public:
    explicit Avatar(const QString& name, int diameter = 44, QWidget* parent = nullptr);
    void setName(const QString& name);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// The first grapheme of `name` in upper case; a dot when there is none.
    [[nodiscard]] static QString letterOf(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_letter;
    int m_diameter;
};

/// The same disc for rows that paint themselves.
void drawAvatar(QPainter& painter, const QRectF& box, const QString& letter);

} // namespace inkaart::widgets
