// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/twotexts.h"

#include <QWidget>

namespace inkaart::conversation {

/// The left side of a card that is being made: picture and zone on the zone's tint.
class ZonePanel : public QWidget {
    Q_OBJECT

public:
    explicit ZonePanel(QWidget* parent = nullptr);
    /// \a zone -1: none yet.
    void setContent(int zone, const widgets::TwoTexts& name, const QString& pictogram);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_zone = -1;
    widgets::TwoTexts m_name;
    QString m_pictogram;
};

} // namespace inkaart::conversation
