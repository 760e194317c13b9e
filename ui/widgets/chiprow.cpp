// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chiprow.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"

namespace inkaart::widgets {

ChipRow::ChipRow(bool exclusive, QWidget* parent)
    : QWidget(parent)
    , m_exclusive(exclusive)
{
    new FlowLayout(this, 8);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Button* ChipRow::addChip(const QString& id, const QString& text, const QString& pictogram)
{
    auto* chip = new Button(text, pictogram, Button::Kind::Chip, this);
    layout()->addWidget(chip);
    m_chips.emplace_back(id, chip);
    connect(chip, &QAbstractButton::clicked, this, [this, id](bool checked) {
        // One of an exclusive row stays on: pressing it again changes nothing.
        const bool on = checked || m_exclusive;
        setChecked(id, on);
        emit toggled(id, on);
    });
    return chip;
}

void ChipRow::clear()
{
    for (const auto& [id, chip] : m_chips) {
        layout()->removeWidget(chip);
        chip->deleteLater();
    }
    m_chips.clear();
}

void ChipRow::setChecked(const QString& id, bool checked)
{
    for (const auto& [other, chip] : m_chips) {
        if (other == id)
            chip->setChecked(checked);
        else if (m_exclusive && checked)
            chip->setChecked(false);
    }
}

QStringList ChipRow::checkedIds() const
{
    QStringList ids;
    for (const auto& [id, chip] : m_chips) {
        if (chip->isChecked())
            ids << id;
    }
    return ids;
}

Button* ChipRow::chip(const QString& id) const
{
    for (const auto& [other, chip] : m_chips) {
        if (other == id)
            return chip;
    }
    return nullptr;
}

} // namespace inkaart::widgets
