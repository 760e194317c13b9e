// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace inkaart::shell {

/// The ink half of the lock screen: the mark, a piece of honeycomb that teaches the fills, and
/// what the program is for. Decorative, and the same for everybody.
class InkPanel : public QWidget {
    Q_OBJECT

public:
    explicit InkPanel(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace inkaart::shell
