// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checkrow.h"

#include "ui/theme/pictogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/follow.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace inkaart::widgets {

CheckRow::CheckRow(Outcome outcome, const QString& question, const QString& answer,
                   const QString& reason, QWidget* parent)
    : QWidget(parent)
    , m_outcome(outcome)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 8);
    row->setSpacing(12);
    row->addWidget(new OutcomeDisc(outcome), 0, Qt::AlignVCenter);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* line = new QWidget;
    auto* flow = new FlowLayout(line, 5);
    flow->addWidget(new Label(question + u':', theme::TextRole::BodyBold));
    flow->addWidget(new Label(answer));
    words->addWidget(line);
    if (!reason.isEmpty())
        words->addWidget(new Label(reason, theme::TextRole::Small));
    row->addLayout(words, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setAccessibleName(reason.isEmpty() ? u"%1: %2"_s.arg(question, answer)
                                       : u"%1: %2, %3"_s.arg(question, answer, reason));
}

OutcomeDisc::OutcomeDisc(CheckRow::Outcome outcome, int diameter, QWidget* parent)
    : QWidget(parent)
    , m_outcome(outcome)
    , m_diameter(diameter)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this);
}

void OutcomeDisc::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    const double size = m_diameter * 0.6;
    const QRectF sign(box.center() - QPointF(size, size) / 2.0, QSizeF(size, size));
    painter.setPen(Qt::NoPen);
    if (m_outcome == CheckRow::Outcome::Yes) {
        painter.setBrush(theme::now(theme::Token::OkGround));
        painter.drawEllipse(box);
        theme::drawPictogram(painter, u"vink"_s, sign, theme::now(theme::Token::Ok), 3.0);
    } else if (m_outcome == CheckRow::Outcome::No) {
        painter.setBrush(theme::now(theme::Token::Bad));
        painter.drawEllipse(box);
        theme::drawPictogram(painter, u"kruis"_s, sign, theme::now(theme::Token::Surface), 3.0);
    } else {
        QPen pen(theme::now(theme::Token::Warn), 2.0);
        pen.setDashPattern({ 2.2, 1.8 });
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box);
        theme::drawPictogram(painter, u"vraagteken"_s, sign, theme::now(theme::Token::Warn), 2.6);
    }
}

} // namespace inkaart::widgets
