// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/badgepicture.h"

#include "core/artwork/badge.h"
#include "core/award/paper.h"
#include "ui/session/runthen.h"

#include <QCache>
#include <QPainter>

namespace inkaart::session {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptPictures = 200;

QCache<QString, QImage>& kept()
{
    static QCache<QString, QImage> cache(keptPictures);
    return cache;
}

QString keyOf(const framework::Achievement& achievement, const QByteArray& own, int pixels)
{
    return u"%1|%2|%3|%4|%5|%6|%7|%8"_s
        .arg(achievement.id, achievement.version, achievement.pictogram, achievement.zone)
        .arg(static_cast<int>(achievement.kind))
        .arg(achievement.level)
        .arg(pixels)
        .arg(qHash(own));
}

QImage drawnImage(const framework::Achievement& achievement, const QByteArray& own, int pixels)
{
    const QImage picture = own.isEmpty() ? QImage() : QImage::fromData(own);
    if (picture.isNull())
        return artwork::badgeImage(achievement, pixels);
    return picture.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

BadgePicture::BadgePicture(int size, QWidget* parent)
    : QWidget(parent)
    , m_size(size)
{
    setFixedSize(size, size);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

BadgePicture* BadgePicture::of(const framework::Achievement& achievement, int size,
                               const store::Store& store)
{
    auto* picture = new BadgePicture(size);
    picture->setAchievement(achievement, award::ownPictureFile(achievement.id, store));
    return picture;
}

void BadgePicture::setSize(int size)
{
    if (size == m_size)
        return;
    m_size = size;
    setFixedSize(size, size);
    if (!m_achievement.id.isEmpty())
        draw();
}

void BadgePicture::setFaint(bool faint)
{
    m_isFaint = faint;
    update();
}

void BadgePicture::setImage(const QImage& image)
{
    m_wanted.clear();
    m_image = image;
    update();
}

void BadgePicture::setAchievement(const framework::Achievement& achievement, const QByteArray& own)
{
    m_achievement = achievement;
    m_own = own;
    draw();
}

void BadgePicture::draw()
{
    const int pixels = qRound(m_size * devicePixelRatioF());
    const QString key = keyOf(m_achievement, m_own, pixels);
    if (key == m_wanted)
        return;
    m_wanted = key;
    if (const QImage* image = kept().object(key)) {
        m_image = *image;
        update();
        Q_EMIT drawn();
        return;
    }
    runThen(
        this,
        [achievement = m_achievement, own = m_own, pixels] {
            return drawnImage(achievement, own, pixels);
        },
        [this, key](const QImage& image) {
            kept().insert(key, new QImage(image));
            if (key != m_wanted)
                return;
            m_image = image;
            update();
            Q_EMIT drawn();
        });
}

void BadgePicture::paintEvent(QPaintEvent*)
{
    if (m_image.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_isFaint)
        painter.setOpacity(0.35);
    QSizeF size = m_image.size();
    size.scale(QSizeF(rect().size()), Qt::KeepAspectRatio);
    const QPointF corner((width() - size.width()) / 2.0, (height() - size.height()) / 2.0);
    painter.drawImage(QRectF(corner, size), m_image);
}

} // namespace inkaart::session
