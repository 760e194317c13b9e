// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace inkaart::widgets {

/// The same words in two languages. The learner's own language stands first, unless swapped.
/// When `own` is empty only `other` is shown.
struct TwoTexts {
    QString own;
    QString other;
    QString ownLanguage; ///< BCP 47, for example "ar"
    QString otherLanguage; ///< BCP 47; empty means the program's language
    bool swapped = false; ///< `other` stands first (F6)

    [[nodiscard]] const QString& first() const { return swapped || own.isEmpty() ? other : own; }
    [[nodiscard]] QString second() const
    {
        return own.isEmpty() || own == other ? QString() : swapped ? own : other;
    }
    [[nodiscard]] bool isEmpty() const { return own.isEmpty() && other.isEmpty(); }
    /// Both texts on one line, as a screen reader says them.
    [[nodiscard]] QString spoken() const;

    /// Both on one line for the eye: "… · …", each in its own direction.
    [[nodiscard]] QString onOneLine() const;

    friend bool operator==(const TwoTexts&, const TwoTexts&) = default;
};

/// One text in the program's language.
[[nodiscard]] TwoTexts oneText(const QString& text);

} // namespace inkaart::widgets
