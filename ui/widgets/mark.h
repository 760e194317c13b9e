// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

namespace inkaart::widgets {

/// The program's mark, three hexagons: outline, filled, saffron. Decorative.
class Mark : public QWidget {
    Q_OBJECT
public:
    explicit Mark(int size = 44, theme::Token token = theme::Token::OnRail,
                  QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return { m_size, m_size }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_size;
    theme::Token m_token;
};

} // namespace inkaart::widgets
