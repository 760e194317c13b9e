// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/fieldlimit.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace inkaart::award {

namespace {

/// Gives the words a context of their own in the translations.
class FieldLimit {
    Q_DECLARE_TR_FUNCTIONS(FieldLimit)

public:
    static QString sentence(int letters)
    {
        //: Said below a field in which somebody typed or pasted more
        return tr("At most %n characters fit here.", "", letters);
    }
};

void cutTo(QPlainTextEdit& field, int letters)
{
    QTextCursor cursor(field.document());
    cursor.setPosition(letters);
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

} // namespace

void limitLetters(QLineEdit& field, int letters, SayLimit say)
{
    field.setMaxLength(letters);
    QObject::connect(&field, &QLineEdit::inputRejected, &field,
                     [say, letters] { say(FieldLimit::sentence(letters)); });
    QObject::connect(&field, &QLineEdit::textChanged, &field,
                     [say = std::move(say), letters](const QString& text) {
                         if (text.size() < letters)
                             say({});
                     });
}

void limitLetters(QPlainTextEdit& field, int letters, SayLimit say)
{
    QObject::connect(&field, &QPlainTextEdit::textChanged, &field,
                     [&field, say = std::move(say), letters] {
                         const qsizetype size = field.toPlainText().size();
                         if (size > letters)
                             cutTo(field, letters);
                         if (size != letters)
                             say(size > letters ? FieldLimit::sentence(letters) : QString());
                     });
}

} // namespace inkaart::award
