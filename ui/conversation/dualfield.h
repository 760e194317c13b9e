// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/twotexts.h"

#include <QWidget>

namespace inkaart::widgets {
class DualLabel;
class Label;
} // namespace inkaart::widgets

namespace inkaart::conversation {

/// A field under its label in two languages, which may change (F6), with a line below it.
class DualField : public QWidget {
    Q_OBJECT

public:
    explicit DualField(QWidget* field, const QString& pictogram = {}, QWidget* parent = nullptr);

    void setTexts(const widgets::TwoTexts& texts);
    /// A hint below the field; empty takes it away.
    void setHint(const QString& hint);
    QString hint() const;

private:
    QWidget* m_field;
    widgets::DualLabel* m_label;
    widgets::Label* m_hint;
};

} // namespace inkaart::conversation
