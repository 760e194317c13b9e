// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/pictogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/follow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plate.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QVariantAnimation>

#include <algorithm>

namespace inkaart::widgets {

namespace {

constexpr int UnfoldTime = 120;
constexpr int Sign = 24;
constexpr int Padding = 16;
constexpr int LeftOfWords = Padding + Sign + 12;
constexpr int Above = 14;
constexpr int Below = 12; ///< between the words and a button under them
constexpr int Gap = 16;
/// Words in a column narrower than this are hard to read.
constexpr int LeastWords = 280;

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
    m_title->setParent(this);
    m_text->setParent(this);
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
    updateGeometry();
    arrange();
    setAccessibleName(title.isEmpty() ? text : QStringLiteral("%1 %2").arg(title, text));
}

Button* Banner::setAction(const QString& text)
{
    if (!m_action) {
        m_action = new Button(text, Button::Kind::Default, this);
        connect(m_action, &QAbstractButton::clicked, this, &Banner::actionTriggered);
    }
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
    updateGeometry();
    arrange();
    return m_action;
}

Button* Banner::setSecondAction(const QString& text)
{
    if (!m_second)
        m_second = new Button(text, Button::Kind::Default, this);
    m_second->setText(text);
    m_second->setVisible(!text.isEmpty());
    updateGeometry();
    arrange();
    return m_second;
}

bool Banner::hasAction() const
{
    return m_action && !m_action->isHidden();
}

QSize Banner::actionsSize() const
{
    if (!hasAction())
        return { 0, 0 };
    QSize size = m_action->sizeHint();
    if (m_second && !m_second->isHidden()) {
        size.rwidth() += Gap + m_second->sizeHint().width();
        size.rheight() = std::max(size.height(), m_second->sizeHint().height());
    }
    return size;
}

/// The button stands below where the words beside it would become a column.
bool Banner::isNarrow(int width) const
{
    const int beside = width - LeftOfWords - Padding - Gap - actionsSize().width();
    return hasAction() && beside < theme::Theme::instance().scaled(LeastWords);
}

int Banner::wordsWidth(int width) const
{
    const int all = width - LeftOfWords - Padding;
    return std::max(1, hasAction() && !isNarrow(width) ? all - Gap - actionsSize().width() : all);
}

int Banner::heightForWidth(int width) const
{
    const int room = wordsWidth(width);
    int words = 0;
    for (const Label* label : { m_title, m_text })
        words += label->isHidden() ? 0 : label->heightForWidth(room);
    if (!hasAction())
        return words + 2 * Above;
    const int action = actionsSize().height();
    return 2 * Above + (isNarrow(width) ? words + Below + action : std::max(words, action));
}

QSize Banner::sizeHint() const
{
    const int words = std::max(m_title->isHidden() ? 0 : m_title->sizeHint().width(),
                               m_text->isHidden() ? 0 : m_text->sizeHint().width());
    const int width =
        LeftOfWords + words + Padding + (hasAction() ? Gap + actionsSize().width() : 0);
    return { width, heightForWidth(width) };
}

QSize Banner::minimumSizeHint() const
{
    const int words =
        std::max(m_title->minimumSizeHint().width(), m_text->minimumSizeHint().width());
    const int action = hasAction() ? m_action->minimumSizeHint().width() : 0;
    return { LeftOfWords + std::max(words, action) + Padding, Sign + 2 * Above };
}

void Banner::arrange()
{
    const int room = wordsWidth(width());
    int words = 0;
    for (const Label* label : { m_title, m_text })
        words += label->isHidden() ? 0 : label->heightForWidth(room);
    const bool narrow = isNarrow(width());
    int y = narrow || !hasAction() ? Above : std::max(Above, (height() - words) / 2);
    for (Label* label : { m_title, m_text }) {
        if (label->isHidden())
            continue;
        label->setGeometry(LeftOfWords, y, room, label->heightForWidth(room));
        y += label->height();
    }
    if (!hasAction())
        return;
    const QSize size = actionsSize().boundedTo({ width() - LeftOfWords - Padding, height() });
    const QRect place = narrow
        ? QRect(QPoint(LeftOfWords, y + Below), size)
        : QRect(QPoint(width() - Padding - size.width(), (height() - size.height()) / 2), size);
    const QSize first = m_action->sizeHint().boundedTo(size);
    m_action->setGeometry(QRect(place.topLeft(), first));
    if (m_second && !m_second->isHidden())
        m_second->setGeometry(place.adjusted(first.width() + Gap, 0, 0, 0));
}

bool Banner::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

void Banner::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
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
    const bool isOneLine = (m_text->isHidden() || m_title->isHidden()) && !isNarrow(width());
    const QRectF box(Padding, isOneLine ? (height() - Sign) / 2.0 : Above, Sign, Sign);
    theme::drawPictogram(painter, look.pictogram, box, theme::now(look.sign));
}

} // namespace inkaart::widgets
