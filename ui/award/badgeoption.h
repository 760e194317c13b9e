// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/achievement.h"
#include "ui/widgets/pressable.h"

namespace inkaart::session {
class BadgePicture;
}

namespace inkaart::award {

/// One badge in a list: artwork, name, a line below; an ink edge when it is the chosen one.
class BadgeOption : public widgets::Pressable {
    Q_OBJECT

public:
    BadgeOption(const framework::Achievement& achievement, const QByteArray& own,
                const QString& line, QWidget* parent = nullptr);

    const QString& achievement() const { return m_id; }

    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;
    int naturalWidth() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    double textHeight(double width) const;

    QString m_id;
    QString m_name;
    QString m_line;
    session::BadgePicture* m_picture;
};

} // namespace inkaart::award
