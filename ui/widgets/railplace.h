// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace inkaart::widgets {

/// One place on the rail: pictogram above a word. Saffron and bold when selected.
class RailPlace : public QAbstractButton {
    Q_OBJECT
public:
    RailPlace(const QString& word, const QString& pictogram, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double commonSize() const;

    QString m_word;
    QString m_pictogram;
};

} // namespace inkaart::widgets
