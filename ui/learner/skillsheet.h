// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "ui/widgets/sidesheet.h"

#include <QPointer>

namespace inkaart::award {
struct Offer;
}

namespace inkaart::framework {
struct Achievement;
}

namespace inkaart::session {
class OpenDossier;
class Session;
} // namespace inkaart::session

namespace inkaart::widgets {
class Card;
}

namespace inkaart::learner {

/// One skill from first word to badge: both voices equally large, how it went, evidence, and the
/// badge that may follow.
class SkillSheet : public widgets::SideSheet {
    Q_OBJECT

public:
    SkillSheet(session::OpenDossier& open, session::Session& session, QWidget* host);

    void show(const QString& skill);
    /// Shows the skill as it is now.
    void fill();
    const QString& skill() const { return m_skill; }

Q_SIGNALS:
    void failed(const inkaart::base::Error& error);
    /// "Kijk het na": the badge by the achievement's id.
    void awardAsked(const QString& achievement);
    /// One more story, photo or witness for this skill.
    void tellAsked(const QString& skill);
    /// An own skill: its words, picture or zone.
    void changeAsked(const QString& skill);
    void evidenceAsked(const inkaart::base::RecordId& record);
    void badgesAsked();

private:
    void fillHeader();
    void fillVoices();
    widgets::Card* learnersVoice() const;
    widgets::Card* othersVoice(const dossier::Entry<dossier::Rating>& rating) const;
    widgets::Card* witness() const;
    void fillHistory();
    void addHistoryLine(QVBoxLayout& column, const dossier::Record& record,
                        const dossier::Rating& rating, bool isGone);
    void fillEvidence();
    void fillBadge(QVBoxLayout& column);
    /// What is said beside the picture: of the \a offer, or else of the badge that was \a given.
    QLayout* badgeWords(const framework::Achievement& achievement, const award::Offer* offer,
                        const dossier::Entry<dossier::Award>* given);
    void fillOwn(QVBoxLayout& column);
    void takeAway(const base::RecordId& own);

    QPointer<session::OpenDossier> m_open;
    session::Session& m_session;
    QString m_skill;
};

} // namespace inkaart::learner
