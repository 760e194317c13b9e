// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/follow.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace inkaart::widgets {

Avatar::Avatar(const QString& name, int diameter, QWidget* parent)
    : QWidget(parent)
    , m_diameter(diameter)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this);
    setName(name);
}

void Avatar::setName(const QString& name)
{
    m_letter = letterOf(name);
    update();
}

QSize Avatar::sizeHint() const
{
    return { m_diameter, m_diameter };
}

QString Avatar::letterOf(const QString& name)
{
    // An example's name starts with a word and a colon that says so: the person comes after.
    const qsizetype colon = name.indexOf(u':');
    const QString person = (colon >= 0 ? name.mid(colon + 1) : name).trimmed();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, person);
    const qsizetype end = finder.toNextBoundary();
    return end <= 0 ? QStringLiteral("·") : person.left(end).toUpper();
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawAvatar(painter, rect(), m_letter);
}

void drawAvatar(QPainter& painter, const QRectF& box, const QString& letter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::now(theme::Token::Line), 1.0));
    painter.setBrush(theme::now(theme::Token::Sunken));
    painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(theme::now(theme::Token::Ink));
    painter.setFont(theme::fontOfSize(box.height() * 0.36, true));
    painter.drawText(box, Qt::AlignCenter, letter);
    painter.restore();
}

} // namespace inkaart::widgets
