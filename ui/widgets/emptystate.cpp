// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace inkaart::widgets {

EmptyState::EmptyState(const QString& sentence, const QString& buttonText, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(16);
    auto* words = new Label(sentence);
    words->setToken(theme::Token::InkSoft);
    column->addWidget(words);
    if (!buttonText.isEmpty()) {
        m_button = new Button(buttonText);
        column->addWidget(m_button, 0, Qt::AlignLeft);
        connect(m_button, &QAbstractButton::clicked, this, &EmptyState::started);
    }
    // The button stays with its sentence, however much room there is.
    column->addStretch(1);
}

} // namespace inkaart::widgets
