// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace inkaart::widgets {

class Button;
class FieldFrame;
class Label;
class LineEdit;

/// A hidden field with "Show", and a line below that tells when Caps Lock is on.
/// Caps Lock is noticed from what is typed, since Qt cannot ask for it.
class PassphraseField : public QWidget {
    Q_OBJECT
public:
    explicit PassphraseField(QWidget* parent = nullptr);
    [[nodiscard]] LineEdit* edit() const { return m_edit; }
    [[nodiscard]] QString text() const;
    /// Overwrites and empties the field.
    void clear();
    [[nodiscard]] bool isShown() const;
    void setShown(bool shown);
    [[nodiscard]] bool warnsOfCapsLock() const;

signals:
    void textChanged();
    void submitted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void noticeCapsLock(bool on);

    FieldFrame* m_frame;
    LineEdit* m_edit;
    Button* m_show;
    QWidget* m_warning;
};

} // namespace inkaart::widgets
