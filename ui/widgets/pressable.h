// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace inkaart::widgets {

/// What every painted thing that can be pressed shares: focus by key and mouse, hover,
/// following the theme, a height that follows the width, and an accessible name made of the
/// visible words unless somebody set another one. Space presses; Enter is left to the page.
class Pressable : public QAbstractButton {
    Q_OBJECT
public:
    explicit Pressable(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override = 0;
    /// Width everything needs on one line.
    [[nodiscard]] virtual int naturalWidth() const = 0;

protected:
    /// Pointed at or held down.
    [[nodiscard]] bool isHot() const { return underMouse() || isDown(); }
    /// Makes `words` the accessible name, unless a name was set by hand.
    void nameAfter(const QString& words);
    void relayout();
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_ownName;
    int m_heightForWidth = 0;
};

} // namespace inkaart::widgets
