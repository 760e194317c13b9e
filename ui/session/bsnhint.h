// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace inkaart::session {

/// A citizen service number (BSN) may not be kept. A field that is watched gets, as soon as one is
/// typed in it, a sentence below it and a button that takes the number out. Object names:
/// <field>BsnHint, <field>TakeOut.
class BsnHint : public QWidget {
    Q_OBJECT

public:
    static void watch(QLineEdit* field);
    static void watch(QPlainTextEdit* field);

private:
    explicit BsnHint(QWidget* field);

    void look();
    void takeOut();
    QString text() const;
    /// Under the field, wherever it stands by now.
    bool settle();

    QPointer<QWidget> m_field;
};

} // namespace inkaart::session
