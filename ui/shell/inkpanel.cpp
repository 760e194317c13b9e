// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/inkpanel.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/follow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/tilepainter.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace inkaart::shell {

using namespace Qt::StringLiterals;
using theme::Token;
using widgets::TileState;

namespace {

struct Tile {
    int column;
    int row;
    TileState state;
    bool isHere = false;
};

constexpr std::array<Tile, 12> tiles{ {
    { 0, 0, TileState::Can },
    { 1, 0, TileState::WantsToLearn },
    { 2, 0, TileState::WithHelp },
    { 3, 0, TileState::Can },
    { 0, 1, TileState::WithHelp },
    { 1, 1, TileState::Can, true },
    { 2, 1, TileState::Can },
    { 3, 1, TileState::Later },
    { 0, 2, TileState::WantsToLearn },
    { 1, 2, TileState::Can },
    { 2, 2, TileState::Later },
    { 3, 2, TileState::WantsToLearn },
} };

widgets::TileColours colours(bool isHere)
{
    widgets::TileColours colours = widgets::TileColours::current(-1);
    colours.fill = isHere ? theme::now(Token::Here) : theme::now(Token::OnRail);
    colours.surface = theme::now(Token::Rail);
    colours.lineStrong = theme::now(Token::RailText);
    return colours;
}

widgets::Label* light(const QString& text, theme::TextRole role)
{
    auto* label = new widgets::Label(text, role);
    label->setToken(Token::OnRail);
    return label;
}

} // namespace

InkPanel::InkPanel(QWidget* parent)
    : QWidget(parent)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(new widgets::Mark(48, Token::OnRail));
    auto* name = light(u"Inkaart"_s, theme::TextRole::Title);
    name->setWraps(false);
    head->addWidget(name);
    head->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(64, 64, 64, 64);
    column->addLayout(head);
    column->addStretch(1);
    column->addWidget(light(tr("Seeing together what you can do already.\n"
                               "And choosing what you want to learn."),
                            theme::TextRole::Spoken));
    widgets::followTheme(this);
}

void InkPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme::now(Token::Rail));
    // As large as the panel has room for between its head and its foot.
    const double room = std::min((width() - 128) / 4.5 / std::sqrt(3.0), (height() - 340) / 5.0);
    const double radius = std::min(52.0, room);
    if (radius < 24)
        return;
    const double pitch = radius * std::sqrt(3.0) + 6;
    const QPointF first(64 + radius * 0.9 + 8, 176 + radius);
    for (const Tile& tile : tiles) {
        const QPointF centre = first
            + QPointF(pitch * (tile.column + (tile.row % 2 == 1 ? 0.5 : 0.0)),
                      tile.row * radius * 1.6);
        widgets::TilePainter(painter, colours(tile.isHere)).drawSwatch(centre, radius, tile.state);
    }
}

} // namespace inkaart::shell
