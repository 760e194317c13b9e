// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QBoxLayout;

namespace inkaart::widgets {
class Label;
class SegmentedChoice;
} // namespace inkaart::widgets

namespace inkaart::settings {

/// One setting: what it is in bold, what it means in small, and at the right what changes it; below
/// it where there is little room.
class SettingRow : public QWidget {
    Q_OBJECT

public:
    SettingRow(const QString& title, const QString& explanation, QWidget* control,
               QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& explanation);

private:
    void fit();

    QBoxLayout* m_row;
    widgets::Label* m_title;
    widgets::Label* m_explanation;
    QWidget* m_control;
};

/// A card of settings: a heading, then rows with a line between two of them.
class SettingsCard : public widgets::Card {
    Q_OBJECT

public:
    explicit SettingsCard(const QString& title = {}, QWidget* parent = nullptr);
    void addRow(QWidget* row);

private:
    bool m_hasRows = false;
};

/// Two words, one filled; named after the row it stands in. On is 0, off is 1.
widgets::SegmentedChoice* onOff(const QString& objectName);

/// Things beside each other where there is room, and below each other where there is not.
class Columns : public QWidget {
    Q_OBJECT

public:
    explicit Columns(QWidget* parent = nullptr);
    void add(QWidget* widget, int stretch);
    /// As add(), for fields: their labels stand on one line, whatever is below.
    void addField(QWidget* field);

private:
    void fit();

    QBoxLayout* m_row;
};

} // namespace inkaart::settings
