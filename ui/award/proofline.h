// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"
#include "ui/widgets/pressable.h"

namespace inkaart::award {

/// The proof under a criterion: pictogram and words in small, pressed to choose another. 44 high
/// to touch.
class ProofLine : public widgets::Pressable {
    Q_OBJECT

public:
    explicit ProofLine(QWidget* parent = nullptr);
    void setProof(const QString& pictogram, const QString& words, theme::Token token);
    /// Shows only: no pencil, and nothing to press.
    void setFixed(bool fixed);

    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;
    int naturalWidth() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_pictogram;
    QString m_words;
    theme::Token m_token = theme::Token::InkSoft;
    bool m_isFixed = false;
};

} // namespace inkaart::award
