// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLayout;

namespace inkaart::conversation {

/// Takes everything out of \a layout; widgets go when the event that may have come from one of
/// them is over.
void emptyLayout(QLayout* layout);

/// The letter of a zone alone, at the beginning of a row. Decorative.
class ZoneLetter : public QWidget {
    Q_OBJECT

public:
    explicit ZoneLetter(int zone, QWidget* parent = nullptr);
    QSize sizeHint() const override { return { 24, 24 }; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_zone;
};

} // namespace inkaart::conversation
