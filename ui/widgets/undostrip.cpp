// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undostrip.h"

#include "ui/theme/pictogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/follow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plate.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace inkaart::widgets {

UndoStrip::UndoStrip(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new Label)
    //: The button on the strip that says what just happened
    , m_undo(new Button(tr("Undo"), QStringLiteral("ongedaan"), Button::Kind::OnInk))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(52, 6, 8, 6);
    row->setSpacing(14);
    m_sentence->setToken(theme::Token::OnAction);
    m_undo->setKeyCap(
        QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText).replace(u'+', u' '));
    row->addWidget(m_sentence, 1);
    row->addWidget(m_undo);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
    followTheme(this);
    connect(m_undo, &QAbstractButton::clicked, this, &UndoStrip::undoRequested);
}

void UndoStrip::tell(const QString& sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void UndoStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    Plate{ theme::now(theme::Token::Action), {} }.draw(painter, rect());
    const QRectF box(16, (height() - 24) / 2.0, 24, 24);
    theme::drawPictogram(painter, QStringLiteral("vink"), box, theme::now(theme::Token::OnAction),
                         3.0);
}

} // namespace inkaart::widgets
