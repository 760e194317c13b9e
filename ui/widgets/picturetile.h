// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pressable.h"
#include "ui/widgets/twotexts.h"

namespace inkaart::widgets {

/// A picture of 84 with words in two languages, at least 190 x 130 (compact 132 x 104);
/// pressed on or off. On: thick ink edge and a saffron disc with a check.
class PictureTile : public Pressable {
    Q_OBJECT
public:
    PictureTile(const QString& pictogram, const TwoTexts& texts, QWidget* parent = nullptr);
    void setTexts(const TwoTexts& texts);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] int naturalWidth() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int pictureSize() const;
    [[nodiscard]] int textHeight(int width) const;

    QString m_pictogram;
    TwoTexts m_texts;
};

} // namespace inkaart::widgets
