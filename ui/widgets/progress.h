// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace inkaart::widgets {

/// One segment per step, and the same in words at its left. No percentage.
class Progress : public QWidget {
    Q_OBJECT
public:
    explicit Progress(QWidget* parent = nullptr);
    /// `done` steps are behind, step `done + 1` of `total` is the present one;
    /// `words` ("Kaartje 7 van 12") also become the accessible name.
    void setState(int done, int total, const QString& words);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_done = 0;
    int m_total = 0;
    QString m_words;
};

} // namespace inkaart::widgets
