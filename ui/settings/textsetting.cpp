// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/textsetting.h"

#include "ui/session/autosave.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/textarea.h"

#include <QEvent>
#include <QSignalBlocker>

namespace inkaart::settings {

namespace {

QWidget* fieldOf(widgets::LineEdit* line, widgets::TextArea* lines)
{
    return line ? static_cast<QWidget*>(line) : lines;
}

/// Names and addresses end somewhere; a whole book pasted in does not belong here.
constexpr int longest = 300;

} // namespace

TextSetting* TextSetting::line(const QString& label, const QString& objectName, Save save)
{
    auto* field = new widgets::LineEdit;
    field->setObjectName(objectName);
    field->setMaxLength(longest);
    return new TextSetting(label, field, nullptr, std::move(save));
}

TextSetting* TextSetting::lines(const QString& label, const QString& objectName, Save save)
{
    auto* field = new widgets::TextArea(2, 4);
    field->setObjectName(objectName);
    return new TextSetting(label, nullptr, field, std::move(save));
}

TextSetting::TextSetting(const QString& label, widgets::LineEdit* line, widgets::TextArea* lines,
                         Save save)
    : LabeledField(label, fieldOf(line, lines))
    , m_line(line)
    , m_lines(lines)
    , m_saver(new session::AutoSave([this, save = std::move(save)] { return save(text()); }, this,
                                    session::AutoSave::settingMs))
{
    if (line) {
        connect(line, &QLineEdit::textEdited, m_saver, &session::AutoSave::touch);
        connect(line, &QLineEdit::editingFinished, m_saver, &session::AutoSave::flush);
    } else {
        connect(lines, &QPlainTextEdit::textChanged, m_saver, &session::AutoSave::touch);
        lines->installEventFilter(this);
    }
}

bool TextSetting::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_lines && event->type() == QEvent::FocusOut)
        m_saver->flush();
    return LabeledField::eventFilter(watched, event);
}

void TextSetting::showText(const QString& text)
{
    if (m_saver->isPending() || text == this->text())
        return;
    const QSignalBlocker quiet(m_lines);
    if (m_line)
        m_line->setText(text);
    else
        m_lines->setPlainText(text);
}

QString TextSetting::text() const
{
    return (m_line ? m_line->text() : m_lines->toPlainText().left(longest)).trimmed();
}

void TextSetting::flush()
{
    m_saver->flush();
}

bool TextSetting::isPending() const
{
    return m_saver->isPending();
}

} // namespace inkaart::settings
