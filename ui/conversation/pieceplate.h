// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pressable.h"

#include <QImage>

namespace inkaart::conversation {

/// One piece that shows a skill: a small picture or pictogram, what it is, who may see it.
class PiecePlate : public widgets::Pressable {
    Q_OBJECT

public:
    PiecePlate(const QString& title, const QString& detail, const QString& pictogram,
               QWidget* parent = nullptr);
    void setPicture(const QImage& picture);
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;
    int naturalWidth() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int leftOfText() const;

    QString m_title;
    QString m_detail;
    QString m_pictogram;
    QImage m_picture;
};

} // namespace inkaart::conversation
