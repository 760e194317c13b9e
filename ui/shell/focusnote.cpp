// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/focusnote.h"

#include "ui/widgets/passphrasefield.h"

#include <QAbstractItemView>
#include <QDataStream>
#include <QIODevice>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace inkaart::shell {

namespace {

constexpr quint8 noteVersion = 1;

/// A widget as it can be found again when the screen is made anew: the \a place-th in sight of all
/// with its name and class.
struct Spot {
    QString name;
    QByteArray kind;
    qint32 place = -1;
};

QList<QWidget*> alike(const QWidget& window, const QString& name, const QByteArray& kind)
{
    QList<QWidget*> found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->objectName() == name && widget->metaObject()->className() == kind
            && widget->isVisibleTo(&window))
            found.append(widget);
    }
    return found;
}

Spot spotOf(const QWidget& window, QWidget* widget)
{
    Spot spot{ widget->objectName(), widget->metaObject()->className(), -1 };
    spot.place = static_cast<qint32>(alike(window, spot.name, spot.kind).indexOf(widget));
    return spot;
}

QWidget* widgetAt(const QWidget& window, const Spot& spot)
{
    return alike(window, spot.name, spot.kind).value(spot.place);
}

QDataStream& operator<<(QDataStream& stream, const Spot& spot)
{
    return stream << spot.name << spot.kind << spot.place;
}

QDataStream& operator>>(QDataStream& stream, Spot& spot)
{
    return stream >> spot.name >> spot.kind >> spot.place;
}

bool isSecret(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const widgets::PassphraseField*>(widget))
            return true;
        const auto* line = qobject_cast<const QLineEdit*>(widget);
        if (line && line->echoMode() != QLineEdit::Normal)
            return true;
    }
    return false;
}

QString textIn(const QWidget* field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return line->isReadOnly() ? QString() : line->text();
    if (const auto* area = qobject_cast<const QPlainTextEdit*>(field))
        return area->isReadOnly() ? QString() : area->toPlainText();
    return {};
}

/// As if it was typed, so that the page hears of it and keeps it in its own way.
void typeInto(QWidget* field, const QString& text)
{
    if (!textIn(field).isEmpty())
        return;
    if (auto* line = qobject_cast<QLineEdit*>(field); line && !line->isReadOnly())
        line->insert(text);
    if (auto* area = qobject_cast<QPlainTextEdit*>(field); area && !area->isReadOnly())
        area->insertPlainText(text);
}

/// Anchor and caret; a row in a list has only the second.
std::pair<qint32, qint32> caretIn(const QWidget* widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
        const int caret = line->cursorPosition();
        if (!line->hasSelectedText())
            return { caret, caret };
        const int other =
            caret == line->selectionStart() ? line->selectionEnd() : line->selectionStart();
        return { other, caret };
    }
    if (const auto* area = qobject_cast<const QPlainTextEdit*>(widget))
        return { area->textCursor().anchor(), area->textCursor().position() };
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
        return { -1, view->currentIndex().row() };
    return { -1, -1 };
}

void setCaret(QWidget* widget, qint32 anchor, qint32 caret)
{
    if (auto* line = qobject_cast<QLineEdit*>(widget)) {
        if (anchor == caret)
            line->setCursorPosition(caret);
        else
            line->setSelection(anchor, caret - anchor);
    } else if (auto* area = qobject_cast<QPlainTextEdit*>(widget)) {
        const int end = area->document()->characterCount() - 1;
        QTextCursor cursor = area->textCursor();
        cursor.setPosition(std::clamp(anchor, 0, end));
        cursor.setPosition(std::clamp(caret, 0, end), QTextCursor::KeepAnchor);
        area->setTextCursor(cursor);
    } else if (auto* view = qobject_cast<QAbstractItemView*>(widget); view && view->model()) {
        view->setCurrentIndex(view->model()->index(caret, 0));
    }
}

} // namespace

QByteArray noteFocus(const QWidget& window)
{
    QList<std::pair<Spot, QString>> texts;
    for (QWidget* field : window.findChildren<QWidget*>()) {
        const QString text = textIn(field);
        if (!text.isEmpty() && !isSecret(field) && field->isVisibleTo(&window))
            texts.emplaceBack(spotOf(window, field), text);
    }
    QWidget* focus = window.focusWidget();
    QByteArray note;
    QDataStream stream(&note, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << noteVersion << qint32(texts.size());
    for (const auto& [spot, text] : texts)
        stream << spot << text;
    const auto [anchor, caret] = caretIn(focus);
    stream << (focus ? spotOf(window, focus) : Spot{}) << anchor << caret;
    return note;
}

bool restoreFocus(QWidget& window, const QByteArray& note)
{
    QDataStream stream(note);
    stream.setVersion(QDataStream::Qt_6_0);
    quint8 version = 0;
    qint32 count = 0;
    stream >> version >> count;
    if (version != noteVersion)
        return false;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        Spot spot;
        QString text;
        stream >> spot >> text;
        QWidget* field = widgetAt(window, spot);
        if (field && !isSecret(field))
            typeInto(field, text);
    }
    Spot spot;
    qint32 anchor = -1;
    qint32 caret = -1;
    stream >> spot >> anchor >> caret;
    QWidget* focus = stream.status() == QDataStream::Ok ? widgetAt(window, spot) : nullptr;
    if (!focus)
        return false;
    focus->setFocus(Qt::OtherFocusReason);
    setCaret(focus, anchor, caret);
    return true;
}

} // namespace inkaart::shell
