// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace inkaart::widgets {
class Button;
class Label;
class Pictogram;
struct TwoTexts;
} // namespace inkaart::widgets

namespace inkaart::learner {

/// A plate with a question and its answers in the row itself: what stands in a list instead of a
/// dialog. In the compact class the answers stand below the words.
class AskRow : public QWidget {
    Q_OBJECT

public:
    enum class Kind {
        Info,
        Warn,
        Plain ///< one of many in a list: no ground of its own, a line below
    };

    explicit AskRow(Kind kind, const QString& pictogram, QWidget* parent = nullptr);
    /// \a title is bold, \a text follows it.
    void setTexts(const QString& title, const QString& text);
    /// One more answer, at the right.
    widgets::Button* addAnswer(const QString& text, const QString& objectName,
                               const QString& pictogram = {});
    /// The row has straight edges: it lies in a list.
    void setFlat(bool flat);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fit();

    Kind m_kind;
    QBoxLayout* m_row;
    QBoxLayout* m_answers;
    widgets::Label* m_title;
    widgets::Label* m_text;
    bool m_isFlat = false;
};

/// An act that cannot be undone: its button, and after that "Weet je het zeker?" in the same place.
class SureButton : public QWidget {
    Q_OBJECT

public:
    /// \a text is the act; \a question the plain consequence; \a yes repeats the act.
    SureButton(const QString& text, const QString& question, const QString& yes,
               QWidget* parent = nullptr);

    /// The act in two languages, where a learner reads along.
    void setTexts(const widgets::TwoTexts& texts);

Q_SIGNALS:
    void confirmed();

private:
    void ask(bool asks);

    widgets::Button* m_act;
    QWidget* m_asking;
    widgets::Button* m_no;
};

} // namespace inkaart::learner
