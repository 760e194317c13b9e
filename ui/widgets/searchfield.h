// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace inkaart::widgets {

class Button;
class LineEdit;
class FieldFrame;
class KeyCap;

/// Field with a magnifier, a key cap, and a cross that empties it. Esc empties it too.
class SearchField : public QWidget {
    Q_OBJECT
public:
    explicit SearchField(const QString& placeholder, const QString& keyCap = {},
                         QWidget* parent = nullptr);
    [[nodiscard]] LineEdit* edit() const { return m_edit; }
    [[nodiscard]] QString text() const;
    void setText(const QString& text);

signals:
    void textChanged(const QString& text);
    /// Enter was pressed in the field.
    void submitted();
    /// Arrow down was pressed: go to the first hit.
    void leftDownwards();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    FieldFrame* m_frame;
    LineEdit* m_edit;
    KeyCap* m_keyCap = nullptr;
    Button* m_clear;
};

} // namespace inkaart::widgets
