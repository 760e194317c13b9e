// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace inkaart::widgets {
class LabeledField;
class PassphraseField;
} // namespace inkaart::widgets

namespace inkaart::shell {

/// A new passphrase, typed twice, with a hint about its length and no other rules.
/// Object names: newPassphrase, newPassphraseAgain (the fields inside).
class PassphrasePair : public QWidget {
    Q_OBJECT

public:
    explicit PassphrasePair(QWidget* parent = nullptr);

    QString passphrase() const;
    /// Says beside the fields what is missing; true when nothing is.
    bool check();
    void clear();
    QWidget* firstField() const;

    /// The words about \a passphrase; empty for an empty one.
    static QString hintFor(const QString& passphrase);
    /// The fewest characters that are taken.
    static constexpr int shortest = 8;

Q_SIGNALS:
    void submitted();

private:
    void showHint();

    widgets::PassphraseField* m_first;
    widgets::PassphraseField* m_again;
    widgets::LabeledField* m_firstLabel;
    widgets::LabeledField* m_againLabel;
};

} // namespace inkaart::shell
