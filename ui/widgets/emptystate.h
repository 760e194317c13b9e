// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace inkaart::widgets {

class Button;

/// One sentence about what will be here, and the button that starts it (may be left out).
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const QString& sentence, const QString& buttonText = {},
                        QWidget* parent = nullptr);
    /// Null when there is no button.
    [[nodiscard]] Button* button() const { return m_button; }

signals:
    void started();

private:
    Button* m_button = nullptr;
};

} // namespace inkaart::widgets
