// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/honeycomb.h"
#include "ui/widgets/twotexts.h"

#include <QString>

#include <vector>

class QWidget;

namespace inkaart::gallery {

/// Every widget with content as the program has it, in Dutch with Arabic or Ukrainian.
[[nodiscard]] widgets::TwoTexts arabic(const QString& own, const QString& dutch);
[[nodiscard]] std::vector<widgets::Tile> exampleMap(bool inArabic = false);
[[nodiscard]] std::vector<widgets::Tile> exampleOwn(int count);

/// One board of widgets; each name of `boards` makes one.
[[nodiscard]] QStringList boards();
[[nodiscard]] QWidget* makeBoard(const QString& name);

/// Parts of boards, in gallerymap.cpp.
[[nodiscard]] QWidget* flowOf(const QList<QWidget*>& items, int gap = 12);
[[nodiscard]] QWidget* mapBoard(bool inArabic);
[[nodiscard]] QWidget* sheetBoard();

} // namespace inkaart::gallery
