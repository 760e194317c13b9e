// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace inkaart::widgets {

/// Numbered steps with words, the present one saffron and bold; shows only, never reacts.
class Stepper : public QWidget {
    Q_OBJECT
public:
    explicit Stepper(const QStringList& steps, QWidget* parent = nullptr);
    /// 0-based.
    void setCurrent(int step);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void nameItself();

    QStringList m_steps;
    int m_current = 0;
};

} // namespace inkaart::widgets
