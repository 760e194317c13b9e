// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/verdictplate.h"

#include "ui/theme/pictogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/follow.h"
#include "ui/widgets/label.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using credential::Verdict;
using theme::Token;

namespace {

constexpr int left = 18;
constexpr int sign = 36;
constexpr double radius = 11.0;

struct Look {
    Token ground;
    Token ink;
    const char16_t* pictogram;
};

Look lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Valid:
        return { Token::OkGround, Token::Ok, u"rate-kan" };
    case Verdict::Refused:
        return { Token::BadGround, Token::Bad, u"nee" };
    case Verdict::Unsure:
        break;
    }
    return { Token::WarnGround, Token::Warn, u"vraag" };
}

} // namespace

VerdictPlate::VerdictPlate(QWidget* parent)
    : QWidget(parent)
    , m_title(new widgets::Label({}, theme::TextRole::Heading))
    , m_line(new widgets::Label({}, theme::TextRole::Small))
{
    setObjectName(u"verdict"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(left + sign + 14, 14, left, 14);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_line);
    m_line->setToken(Token::Ink);
    widgets::followTheme(this);
}

void VerdictPlate::setVerdict(Verdict verdict, const QString& title, const QString& line)
{
    m_verdict = verdict;
    m_title->setText(title);
    m_line->setText(line);
    setAccessibleName(title + u". "_s + line);
    update();
}

void VerdictPlate::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look look = lookOf(m_verdict);
    // Round above, where the card's corners are; straight below.
    QPainterPath path;
    path.addRoundedRect(QRectF(rect()).adjusted(0, 0, 0, 2 * radius), radius, radius);
    painter.setClipRect(rect());
    painter.fillPath(path, theme::now(look.ground));
    theme::drawPictogram(painter, QString::fromUtf16(look.pictogram),
                         QRectF(left, (height() - sign) / 2.0, sign, sign), theme::now(look.ink));
}

} // namespace inkaart::award
