// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace inkaart::widgets {
class LabeledField;
class PassphraseField;
} // namespace inkaart::widgets

namespace inkaart::session {

/// A passphrase that is made here: typed twice, with a hint about its strength and no rule but a
/// length of eight. Object names of the fields: <name> and <name>Again.
class PassphrasePair : public QWidget {
    Q_OBJECT

public:
    PassphrasePair(const QString& label, const QString& name, QWidget* parent = nullptr);

    QString passphrase() const;
    /// Says beside the fields what is missing; true when nothing is.
    bool check();
    void clear();
    QWidget* firstField() const;

    /// The fewest characters that are taken.
    static constexpr int shortest = 8;

Q_SIGNALS:
    void submitted();

private:
    void showHint();

    widgets::PassphraseField* m_first;
    widgets::PassphraseField* m_again;
    widgets::LabeledField* m_firstField;
    widgets::LabeledField* m_againField;
};

} // namespace inkaart::session
