// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace inkaart::session {
class AutoSave;
}
namespace inkaart::widgets {
class Button;
class Label;
class LineEdit;
} // namespace inkaart::widgets

namespace inkaart::settings {

/// A whole number between two bounds: a field with "less" and "more" beside it, and its unit in
/// words. Arrow up and down in the field do the same as the buttons.
/// Object names: <name>, <name>Less, <name>More.
class NumberField : public QWidget {
    Q_OBJECT

public:
    struct Range {
        int least = 0;
        int most = 100;
        int step = 1;
    };
    /// \a unit says the number with its unit's word ("days").
    using Unit = std::function<QString(int)>;

    NumberField(const QString& name, Range range, Unit unit, QWidget* parent = nullptr);

    int value() const { return m_value; }
    /// Emits nothing; leaves alone what is being typed.
    void setValue(int value);
    void setWords(const QString& title, const QString& explanation);
    /// Takes what was typed.
    void flush();

Q_SIGNALS:
    void valueChosen(int value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void buildButtons(const QString& name);
    void step(int direction);
    bool takeTyped();
    void choose(int value);
    void showValue();

    Range m_range;
    Unit m_unit;
    int m_value = 0;
    widgets::LineEdit* m_edit;
    widgets::Label* m_words;
    widgets::Button* m_less;
    widgets::Button* m_more;
    session::AutoSave* m_saver;
};

} // namespace inkaart::settings
