// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace inkaart::widgets {

/// One tab of a ContextBar: bold with a saffron line below when it is the present one.
class ContextTab : public QAbstractButton {
    Q_OBJECT
public:
    explicit ContextTab(const QString& word, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_word;
};

} // namespace inkaart::widgets
