// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sectionlist.h"

#include "ui/theme/fonts.h"
#include "ui/theme/pictogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plate.h"
#include "ui/widgets/textblock.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace inkaart::settings {

using namespace Qt::StringLiterals;
using theme::TextRole;
using theme::Theme;
using theme::Token;

namespace {

constexpr double padding = 16.0;
constexpr double sign = 24.0;
constexpr double gap = 12.0;

widgets::TextBlock wordOf(const QString& word, bool isOpen)
{
    return { word, isOpen ? TextRole::BodyBold : TextRole::Body };
}

} // namespace

SectionButton::SectionButton(const Section& section, QWidget* parent)
    : Pressable(parent)
    , m_section(section)
{
    setObjectName(u"section-"_s + section.id);
    setCheckable(true);
    // Measured in bold, so that opening one moves nothing.
    nameAfter(section.word);
}

int SectionButton::ownHeight() const
{
    return Theme::instance().sizeClass() == theme::SizeClass::Low ? 44 : 48;
}

int SectionButton::naturalWidth() const
{
    const double word = wordOf(m_section.word, true).size(0).width();
    return static_cast<int>(std::ceil(2 * padding + sign + gap + word));
}

int SectionButton::heightForWidth(int width) const
{
    const double room = width - 2 * padding - sign - gap;
    const double words = wordOf(m_section.word, true).size(std::max(1.0, room)).height();
    return std::max(ownHeight(), static_cast<int>(std::ceil(words)) + 16);
}

QSize SectionButton::minimumSizeHint() const
{
    return { 120, ownHeight() };
}

void SectionButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        event->ignore();
    else
        Pressable::keyPressEvent(event);
}

void SectionButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool isOpen = isChecked();
    const QColor edge = theme::now(isOpen ? Token::Ink : Token::LineStrong);
    if (isOpen || isHot())
        widgets::Plate{ isOpen ? theme::now(Token::Surface) : QColor(), edge }.draw(painter,
                                                                                    rect());
    const QRectF box(padding, std::round((height() - sign) / 2.0), sign, sign);
    theme::drawPictogram(painter, m_section.pictogram, box, theme::now(Token::Ink));
    const widgets::TextBlock word = wordOf(m_section.word, isOpen);
    const double left = padding + sign + gap;
    const double room = width() - left - padding;
    const double top = (height() - word.size(room).height()) / 2.0;
    word.draw(painter, QRectF(left, top, room, height()), theme::now(Token::Ink));
}

SectionList::SectionList(const std::vector<Section>& sections, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    for (const Section& section : sections) {
        auto* button = new SectionButton(section);
        column->addWidget(button);
        m_buttons.push_back(button);
        connect(button, &SectionButton::clicked, this, [this, button] {
            setCurrent(button->id());
            Q_EMIT activated(button->id());
        });
    }
    column->addStretch(1);
    setCurrent({});
}

void SectionList::setCurrent(const QString& id)
{
    const bool isKnown = std::any_of(m_buttons.begin(), m_buttons.end(),
                                     [&](const SectionButton* b) { return b->id() == id; });
    for (SectionButton* button : m_buttons) {
        button->setChecked(button->id() == id);
        const bool isStop = isKnown ? button->isChecked() : button == m_buttons.front();
        button->setFocusPolicy(isStop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

QWidget* SectionList::currentButton() const
{
    const auto open = std::find_if(m_buttons.begin(), m_buttons.end(),
                                   [](const SectionButton* b) { return b->isChecked(); });
    return open == m_buttons.end() ? m_buttons.front() : *open;
}

void SectionList::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto at = std::find(m_buttons.begin(), m_buttons.end(), focusWidget());
    if (step == 0 || at == m_buttons.end())
        return QWidget::keyPressEvent(event);
    const auto next = at - m_buttons.begin() + step;
    if (next >= 0 && next < static_cast<std::ptrdiff_t>(m_buttons.size()))
        m_buttons[static_cast<size_t>(next)]->setFocus(Qt::TabFocusReason);
}

} // namespace inkaart::settings
