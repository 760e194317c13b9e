// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/labeledfield.h"

#include <functional>

namespace inkaart::session {
class AutoSave;
}
namespace inkaart::widgets {
class LineEdit;
class TextArea;
} // namespace inkaart::widgets

namespace inkaart::settings {

/// A line (or some lines) of text with its label, saved by itself. Leaving the field, Enter, or a
/// moment without typing saves.
class TextSetting : public widgets::LabeledField {
    Q_OBJECT

public:
    /// False when it could not be kept; whoever saves has said why.
    using Save = std::function<bool(const QString&)>;

    static TextSetting* line(const QString& label, const QString& objectName, Save save);
    static TextSetting* lines(const QString& label, const QString& objectName, Save save);

    /// Shows \a text, unless something else is being typed.
    void showText(const QString& text);
    QString text() const;
    void flush();
    /// Something was typed that is not kept.
    bool isPending() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    TextSetting(const QString& label, widgets::LineEdit* line, widgets::TextArea* lines, Save save);

    widgets::LineEdit* m_line;
    widgets::TextArea* m_lines;
    session::AutoSave* m_saver;
};

} // namespace inkaart::settings
