// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace inkaart::shell {

/// A calm sheet over everything while nobody is there: the mark and how to go on, nothing else.
/// Any key or touch lifts it, and does nothing more than that. Object name: cover.
class Cover : public QWidget {
    Q_OBJECT

public:
    explicit Cover(QWidget* host);

    void lay();
    void lift();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QPointer<QWidget> m_before;
};

} // namespace inkaart::shell
