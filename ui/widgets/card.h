// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace inkaart::widgets {

/// Surface with a thin edge and round corners. Never put a card in a card: use Divider.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);

    /// The card's own layout, with the padding of the size class.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// No padding: for lists whose rows reach the edges.
    void setFlush(bool flush);
    /// Dashed 2 px edge: a blank card, a place to drop files.
    void setDashed(bool dashed);
    /// Ink edge of 2 px: the advised one of several.
    void setStrong(bool strong);
    /// The 2 px edge of a field: what fills the card is written in.
    void setField(bool field);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void pad();

    QVBoxLayout* m_body;
    bool m_flush = false;
    bool m_dashed = false;
    bool m_strong = false;
    bool m_field = false;
};

/// One pixel between two things, across the width.
class Divider : public QWidget {
    Q_OBJECT
public:
    explicit Divider(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return { 8, 1 }; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace inkaart::widgets
