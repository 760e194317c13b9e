// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/learner/learnerpage.h"

namespace inkaart::learner {

/// The name of the file for a badge that is handed over: letters and digits of its name only.
QString badgeFileName(const QString& title);

/// Badges: with picture, level in words, number and date, and what can be done with each.
class BadgesPage : public LearnerPage {
    Q_OBJECT

public:
    BadgesPage(const session::Place& place, session::Session& session,
               session::Navigator& navigator, QWidget* parent);

    QWidget* firstFocus() override;
    session::Place printPlace() const override;
    /// Writes the badge's own edition to \a path.
    void exportTo(const base::RecordId& award, const QString& path);

protected:
    void fill() override;

private:
    QWidget* cardOf(const dossier::Entry<dossier::Award>& award);
    QLayout* actionsOf(const dossier::Entry<dossier::Award>& award, const QString& title);
    QString stateOf(const dossier::Entry<dossier::Award>& award) const;
    void handOver(const base::RecordId& award, const QString& title);

    QVBoxLayout* m_badges;
    QWidget* m_new;
};

} // namespace inkaart::learner
