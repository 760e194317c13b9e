// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/pictogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/follow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plate.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QVariantAnimation>

namespace inkaart::widgets {

namespace {

constexpr int UnfoldTime = 120;
constexpr int Sign = 24;
constexpr int Padding = 16;

struct Look {
    theme::Token ground;
    theme::Token sign;
    QString pictogram;
};

Look lookOf(Banner::Kind kind)
{
    using theme::Token;
    switch (kind) {
    case Banner::Kind::Warn:
        return { Token::WarnGround, Token::Warn, QStringLiteral("let-op") };
    case Banner::Kind::Bad:
        return { Token::BadGround, Token::Bad, QStringLiteral("nee") };
    case Banner::Kind::Info:
        break;
    }
    return { Token::InfoGround, Token::Info, QStringLiteral("vraag") };
}

} // namespace

Banner::Banner(Kind kind, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_title(new Label({}, theme::TextRole::BodyBold))
    , m_text(new Label)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Padding + Sign + 12, 14, Padding, 14);
    row->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_text);
    row->addLayout(words, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    followTheme(this);
    setTexts(title, text);
}

void Banner::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Banner::setTexts(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title.isEmpty() ? text : QStringLiteral("%1 %2").arg(title, text));
}

Button* Banner::setAction(const QString& text)
{
    if (!m_action) {
        m_action = new Button(text);
        layout()->addWidget(m_action);
        connect(m_action, &QAbstractButton::clicked, this, &Banner::actionTriggered);
    }
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
    return m_action;
}

void Banner::unfold()
{
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    const int time = theme::Theme::instance().duration(UnfoldTime);
    if (time == 0)
        return;
    const int full = hasHeightForWidth() ? heightForWidth(width()) : sizeHint().height();
    auto* unfolding = new QVariantAnimation(this);
    unfolding->setDuration(time);
    unfolding->setStartValue(0);
    unfolding->setEndValue(full);
    unfolding->setEasingCurve(QEasingCurve::OutCubic);
    connect(unfolding, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { setMaximumHeight(value.toInt()); });
    connect(unfolding, &QVariantAnimation::finished, this,
            [this] { setMaximumHeight(QWIDGETSIZE_MAX); });
    unfolding->start(QAbstractAnimation::DeleteWhenStopped);
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Look look = lookOf(m_kind);
    Plate{ theme::now(look.ground), {} }.draw(painter, rect());
    const QRectF box(Padding,
                     m_text->isHidden() || m_title->isHidden() ? (height() - Sign) / 2.0 : 14.0,
                     Sign, Sign);
    theme::drawPictogram(painter, look.pictogram, box, theme::now(look.sign));
}

} // namespace inkaart::widgets
