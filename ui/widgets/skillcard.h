// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/twotexts.h"

#include <QWidget>

class QVariantAnimation;

namespace inkaart::widgets {

/// The card: picture, zone letter and zone name on the zone's tint; beside it two equal
/// halves with the sentence in the learner's language and in Dutch. Takes the focus itself,
/// so that Space or Enter by accident answers nothing. Long sentences get a smaller size
/// before the card asks for more height; they are never cut.
class SkillCard : public QWidget {
    Q_OBJECT
public:
    explicit SkillCard(QWidget* parent = nullptr);

    struct Content {
        int zone = 0; ///< 0-5
        TwoTexts zoneName;
        QString pictogram;
        TwoTexts sentence;
    };
    void setContent(const Content& content);
    [[nodiscard]] const Content& content() const { return m_content; }
    void setSwapped(bool swapped);
    /// As setContent, sliding 24 px from the right (or left, going back) in 180 ms.
    void slideTo(const Content& content, bool backwards = false);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Content m_content;
    QVariantAnimation* m_animation;
    double m_slide = 0.0; ///< share of the way the card still has to slide
};

} // namespace inkaart::widgets
