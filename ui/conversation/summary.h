// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "core/framework/framework.h"

#include <QObject>
#include <QTimer>

namespace inkaart::conversation {

/// A conversation in five plain lines for another system: when and how many cards, the three
/// answers that lead somewhere, and the agreement. No name, no story.
QString summaryOf(const dossier::Dossier& dossier, const base::RecordId& conversation,
                  const framework::Framework& framework);

/// Lends a text to the clipboard: what is still ours there after a minute is taken away.
class ClipboardLoan : public QObject {
    Q_OBJECT

public:
    static constexpr int lentMs = 60'000;

    /// One for the whole program, so that it outlives the page that lent.
    static ClipboardLoan& instance();
    void lend(const QString& text);
    /// For how long, from the next one on.
    void setTime(int milliseconds) { m_timer.setInterval(milliseconds); }
    /// What the minute does; nothing happens when somebody copied something else since.
    void takeBack();

private:
    explicit ClipboardLoan(QObject* parent);

    QTimer m_timer;
    QString m_lent;
};

} // namespace inkaart::conversation
