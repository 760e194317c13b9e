// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/skillcard.h"

#include "ui/theme/theme.h"
#include "ui/widgets/follow.h"
#include "ui/widgets/skillcardlook.h"

#include <QPainter>
#include <QVariantAnimation>

#include <cmath>

namespace inkaart::widgets {

namespace {

constexpr int SlideTime = 180;
constexpr double SlideWay = 24.0;

} // namespace

SkillCard::SkillCard(QWidget* parent)
    : QWidget(parent)
    , m_animation(new QVariantAnimation(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ringRadius", 16);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    followTheme(this);
    m_animation->setEndValue(0.0);
    m_animation->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_slide = value.toDouble();
        update();
    });
}

void SkillCard::setContent(const Content& content)
{
    m_animation->stop();
    m_slide = 0.0;
    m_content = content;
    // Both languages: a screen reader says what both people see.
    setAccessibleName(content.sentence.spoken());
    setAccessibleDescription(content.zoneName.spoken());
    updateGeometry();
    update();
}

void SkillCard::setSwapped(bool swapped)
{
    Content content = m_content;
    content.sentence.swapped = swapped;
    content.zoneName.swapped = swapped;
    setContent(content);
}

void SkillCard::slideTo(const Content& content, bool backwards)
{
    setContent(content);
    const int time = theme::Theme::instance().duration(SlideTime);
    if (time == 0 || !isVisible())
        return;
    m_slide = backwards ? -1.0 : 1.0;
    m_animation->setDuration(time);
    m_animation->setStartValue(m_slide);
    m_animation->start();
}

QSize SkillCard::sizeHint() const
{
    const int width = theme::Theme::instance().isCompact() ? 560 : 1000;
    return { width, heightForWidth(width) };
}

QSize SkillCard::minimumSizeHint() const
{
    const int width = theme::Theme::instance().isCompact() ? 320 : 560;
    return { width, heightForWidth(width) };
}

int SkillCard::heightForWidth(int width) const
{
    return static_cast<int>(SkillCardLook(m_content).heightFor(width));
}

void SkillCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setOpacity(1.0 - 0.7 * std::abs(m_slide));
    painter.translate(m_slide * SlideWay, 0.0);
    SkillCardLook(m_content).paint(painter, rect());
}

} // namespace inkaart::widgets
