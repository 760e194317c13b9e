// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringView>

namespace inkaart::theme {

/// The steps of the type scale: size / line height in pixels at text factor 1.
enum class TextRole {
    Sentence, ///< 36/48 bold: the skill card
    Title, ///< 28/36 bold: one per page
    Heading, ///< 20/28 bold: cards
    Strong, ///< 18/28 bold: primary button
    Spoken, ///< 18/28 regular: told words, answers
    Body, ///< 16/24 regular
    BodyBold, ///< 16/24 bold
    Small, ///< 14/20 regular, usually in InkSoft
    SmallBold ///< 14/20 bold
};

/// Scripts that need another size or line height than Latin and Cyrillic.
enum class Script { Latin, Arabic, Ethiopic };

/// The script most letters of `text` belong to.
[[nodiscard]] Script scriptOf(QStringView text);

/// The font for `role`, in the current text size, 1-2 px larger for Arabic and Ethiopic.
/// In the compact size class titles, headings and sentences are smaller.
[[nodiscard]] QFont font(TextRole role, Script script = Script::Latin);

/// The height of one line in pixels, in the current text size.
[[nodiscard]] int lineHeight(TextRole role, Script script = Script::Latin);

/// A font of exactly `pixels` (already scaled), with the program's families, that of
/// `script` first: its line height is what fields and lines are measured with.
[[nodiscard]] QFont fontOfSize(double pixels, bool bold, Script script = Script::Latin);

} // namespace inkaart::theme
