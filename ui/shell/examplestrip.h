// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace inkaart::shell {

/// The line on top that says that everybody here is invented. Object names: exampleStrip,
/// stopExampleButton.
class ExampleStrip : public QWidget {
    Q_OBJECT

public:
    explicit ExampleStrip(QWidget* parent = nullptr);

Q_SIGNALS:
    void stopped();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace inkaart::shell
