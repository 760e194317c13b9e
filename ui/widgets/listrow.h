// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"
#include "ui/widgets/pressable.h"

class QPainter;

namespace inkaart::widgets {

/// A row that leads somewhere: avatar or pictogram, bold line, small line, remark at the
/// right, arrow. 58 to 72 high; grows when a text wraps. The whole row is the target.
class ListRow : public Pressable {
    Q_OBJECT
public:
    explicit ListRow(const QString& title, const QString& detail = {}, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& detail);
    /// Beside the title, in its own script, without a label.
    void setAside(const QString& text);
    void setAvatar(const QString& name);
    void setPictogram(const QString& name, theme::Token token = theme::Token::Ink);
    void setRemark(const QString& remark);
    /// The remark as a chip with a pictogram ("14.00 uur").
    void setRemarkChip(const QString& text, const QString& pictogram);
    /// A line under the row; off for the last one of a list.
    void setDivided(bool divided);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] int naturalWidth() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    [[nodiscard]] QString wholeTitle() const;
    [[nodiscard]] double leftOfText() const;
    [[nodiscard]] double rightOfText(double width) const;
    [[nodiscard]] double textHeight(double width) const;
    void paintLeft(QPainter& painter) const;
    void paintRight(QPainter& painter) const;

    QString m_title;
    QString m_detail;
    QString m_aside;
    QString m_avatar;
    QString m_pictogram;
    theme::Token m_pictogramToken = theme::Token::Ink;
    QString m_remark;
    QString m_chipPictogram;
    bool m_chip = false;
    bool m_divided = true;
};

} // namespace inkaart::widgets
