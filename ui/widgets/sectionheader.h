// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"

#include <QWidget>

class QHBoxLayout;

namespace inkaart::widgets {

class Label;

/// Title or heading with a quiet remark beside it and room for buttons at the right.
class SectionHeader : public QWidget {
    Q_OBJECT
public:
    explicit SectionHeader(const QString& title, theme::TextRole role = theme::TextRole::Heading,
                           QWidget* parent = nullptr);
    void setTitle(const QString& title);
    /// "8 gesprekken, laatste op 28 april", "14".
    void setRemark(const QString& remark);
    void addAction(QWidget* widget);
    [[nodiscard]] Label* title() const { return m_title; }

private:
    QHBoxLayout* m_row;
    Label* m_title;
    Label* m_remark;
};

/// Sunken bar of 40 high above a group of rows in a list.
class GroupHeader : public QWidget {
    Q_OBJECT
public:
    explicit GroupHeader(const QString& title, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace inkaart::widgets
