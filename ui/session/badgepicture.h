// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/achievement.h"

#include <QImage>
#include <QWidget>

namespace inkaart::store {
class Store;
}

namespace inkaart::session {

/// The artwork of an achievement, drawn on a worker thread and kept for the next time. Decorative:
/// the words stand beside it.
class BadgePicture : public QWidget {
    Q_OBJECT

public:
    explicit BadgePicture(int size, QWidget* parent = nullptr);
    /// With the centre's own picture where it has one.
    static BadgePicture* of(const framework::Achievement& achievement, int size,
                            const store::Store& store);

    /// \a own, when not empty, is a picture of the centre's and replaces the generated one;
    /// where it cannot be read the generated one stays.
    void setAchievement(const framework::Achievement& achievement, const QByteArray& own = {});
    /// Some picture that is ready.
    void setImage(const QImage& image);
    const QImage& image() const { return m_image; }
    void setSize(int size);
    /// A badge that counts no more is shown faint.
    void setFaint(bool faint);

    QSize sizeHint() const override { return { m_size, m_size }; }
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void drawn();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void draw();

    int m_size;
    bool m_isFaint = false;
    QImage m_image;
    framework::Achievement m_achievement;
    QByteArray m_own;
    QString m_wanted; ///< a newer request makes the older stale
};

} // namespace inkaart::session
