// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cover.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/mark.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace inkaart::shell {

using namespace Qt::StringLiterals;
using theme::Token;

Cover::Cover(QWidget* host)
    : QWidget(host)
    , m_words(new widgets::Label({}, theme::TextRole::Spoken))
{
    setObjectName(u"cover"_s);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownRing", true);
    m_words->setToken(Token::OnRail);
    m_words->setWraps(false);
    m_words->setAlignment(Qt::AlignHCenter);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(24);
    column->addStretch(1);
    column->addWidget(new widgets::Mark(96, Token::OnRail), 0, Qt::AlignHCenter);
    column->addWidget(m_words, 0, Qt::AlignHCenter);
    column->addStretch(1);
    host->installEventFilter(this);
    hide();
}

void Cover::hold(const QString& why)
{
    lay();
    m_isHeld = true;
    m_words->setText(why);
    setAccessibleName(why);
}

void Cover::lay()
{
    m_isHeld = false;
    m_words->setWraps(false);
    m_words->setMinimumSize(0, 0);
    m_words->setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    m_words->setText(tr("Touch the screen to go on."));
    setAccessibleName(tr("The screen is covered. Touch it to go on."));
    m_before = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    raise();
    show();
    setFocus();
}

void Cover::tell(const QString& sentence)
{
    lay();
    const QString all = sentence + u'\n' + tr("Touch the screen to go on.");
    m_words->setWraps(true);
    m_words->setText(all);
    const int width = std::min(parentWidget()->width() - 2 * 24, 820);
    m_words->setFixedSize(width, m_words->heightForWidth(width));
    setAccessibleName(all);
}

void Cover::lift()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

bool Cover::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonRelease:
    case QEvent::KeyPress:
    case QEvent::TouchEnd:
        if (!m_isHeld)
            lift();
        return true;
    case QEvent::ShortcutOverride:
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::Wheel:
        event->accept();
        return true;
    default:
        return QWidget::event(event);
    }
}

bool Cover::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return false;
}

void Cover::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), theme::now(Token::Rail));
}

} // namespace inkaart::shell
