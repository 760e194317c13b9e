// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace inkaart::widgets {
class Label;
}

namespace inkaart::shell {

/// A calm sheet over everything while nobody is there: the mark and how to go on, nothing else.
/// Any key or touch lifts it, and does nothing more than that. Object name: cover.
class Cover : public QWidget {
    Q_OBJECT

public:
    explicit Cover(QWidget* host);

    void lay();
    /// Lays it so that no touch lifts it, and says why instead.
    void hold(const QString& why);
    /// Lays it as lay() does, and says something on it.
    void tell(const QString& sentence);
    void lift();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    widgets::Label* m_words;
    QPointer<QWidget> m_before;
    bool m_isHeld = false;
};

} // namespace inkaart::shell
