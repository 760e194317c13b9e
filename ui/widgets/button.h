// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pressable.h"
#include "ui/widgets/tilestate.h"
#include "ui/widgets/twotexts.h"

#include <optional>

namespace inkaart::widgets {

/// Every ordinary thing that can be pressed. Space presses it, Enter does not: Enter is the
/// primary action of the screen. Its accessible name is its visible words, unless
/// setAccessibleName was called. Text wraps when there is too little room, so it is never cut.
class Button : public Pressable {
    Q_OBJECT
public:
    enum class Kind {
        Default, ///< edge on surface, 48 high
        Primary, ///< filled ink, 56 high; at most one on a screen
        Quiet, ///< no edge, for "back" and "close"
        Chip, ///< checkable filter, 44 high, filled when on
        Choice, ///< checkable, thick ink edge when chosen
        Prompt, ///< checkable, saffron when chosen, words at the left
        Inner, ///< inside a field: no edge, 44 high, regular weight
        OnInk ///< on the ink plate of the undo strip
    };
    explicit Button(const QString& text = {}, Kind kind = Kind::Default, QWidget* parent = nullptr);
    Button(const QString& text, const QString& pictogram, Kind kind = Kind::Default,
           QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_texts.first(); }
    void setTexts(const TwoTexts& texts);
    [[nodiscard]] const TwoTexts& texts() const { return m_texts; }
    /// A line in small under the words (what the choice means).
    void setExplanation(const QString& explanation);
    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Pictogram before the words, or after them (an arrow that goes on). Without words the
    /// button is a square of 48 and needs an accessible name.
    void setPictogram(const QString& name, bool after = false);
    /// A hexagon filled for `state` before the words, in the zone's colour (-1: ink).
    void setSwatch(TileState state, int zone = -1);
    /// The letter of zone 0-5 on its colour before the words, and before the pictogram, which then
    /// has that colour too; -1 takes it away.
    void setZone(int zone);
    /// Shown only, the shortcut itself is the page's; not in the compact size class.
    void setKeyCap(const QString& text);
    /// Words at the left edge instead of in the middle.
    void setLeftAligned(bool left);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] int naturalWidth() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    friend class ButtonLook;
    void refresh();

    TwoTexts m_texts;
    QString m_explanation;
    QString m_pictogram;
    QString m_keyCap;
    std::optional<TileState> m_swatch;
    int m_swatchZone = -1;
    int m_zone = -1;
    Kind m_kind;
    bool m_after = false;
    bool m_left = false;
};

} // namespace inkaart::widgets
