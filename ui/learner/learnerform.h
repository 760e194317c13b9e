// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/learner/consents.h"
#include "ui/session/opendossier.h"

#include <QObject>
#include <QPointer>

namespace inkaart::session {
class Session;
}

namespace inkaart::learner {

/// Who is here and what is allowed, as it stands on the screen. There is a dossier from the moment
/// that somebody has a name and said yes to keeping it, or that a parent is waited for; before that
/// everything lives in remember() only, so that no empty dossiers pile up.
class LearnerForm : public QObject {
    Q_OBJECT

public:
    enum class Missing { Nothing, Name, Answer };

    /// \a existing null: somebody new.
    LearnerForm(session::Session& session, const base::DossierId& existing,
                QObject* parent = nullptr);

    bool hasDossier() const { return !m_id.isNull(); }
    const base::DossierId& id() const { return m_id; }
    /// Null without a dossier.
    session::OpenDossier* open() const { return m_open; }

    const dossier::Learner& learner() const { return m_learner; }
    /// What was typed or touched; written at once where there is a dossier.
    /// False when it could not be kept; failed() said why, and the next call tries again.
    bool setLearner(const dossier::Learner& learner);
    /// What was typed about somebody who is here already and could not be kept; remember() holds it
    /// too, so that a lock does not lose it.
    const std::optional<dossier::Learner>& unkept() const { return m_unkept; }

    std::optional<bool> answer(dossier::Purpose purpose) const;
    /// \a what: the words of the undo strip.
    void setAnswer(dossier::Purpose purpose, bool yes, const QString& what);

    /// Younger than the centre's age: a parent or guardian must say yes too.
    bool needsRepresentative() const;
    /// A parent or guardian said yes to keeping the dossier.
    bool hasRepresentative() const;
    /// What a parent or guardian is still to be asked: keeping, and what the learner did not
    /// refuse.
    bool asksRepresentative(dossier::Purpose purpose) const;
    /// What the learner said yes to waits for a parent's or guardian's yes.
    bool needsAnswerOfRepresentative() const;
    /// A parent or guardian answers at this laptop, or on the slip.
    void setRepresentative(const QString& relation, const Answers& answers, const QString& what,
                           const dossier::BlobRef& slip = {});

    /// Wacht op toestemming: a dossier for the days of the settings.
    void wait(const QString& what);
    bool isWaiting() const { return waitingUntil() != 0; }
    dossier::Time waitingUntil() const;
    bool isOverdue() const;
    /// Waiting can be made longer once.
    bool canExtend() const;
    void extend(const QString& what);
    /// There is a dossier and it may not be kept: erase it, or wait?
    bool asksWhatToDo() const;
    /// Destroys the dossier. Cannot be undone. The form stays as it is, without a dossier.
    bool erase();
    /// A talk without a name follows: a dossier made on this screen goes again.
    void dropDraft();

    /// What must be said before a talk with a name can begin.
    Missing missing() const;
    /// The talk goes on without a name: keeping was answered with no.
    bool isNameless() const;
    /// What a talk without a name may know: languages and how to speak to somebody.
    dossier::Learner namelessLearner() const;

    QByteArray remember() const;
    void recall(const QByteArray& state);

Q_SIGNALS:
    /// Something else than the typed text changed.
    void changed();
    void failed(const inkaart::base::Error& error);

private:
    void adopt(const base::DossierId& id);
    void read();
    bool save();
    void offerUndo(const base::RecordId& record);
    bool create();
    void fitWaiting();
    bool isDraft() const;
    bool hasRepresentativesYesTo(dossier::Purpose purpose) const;
    bool write(std::vector<dossier::Draft> drafts, const QString& what);
    void writeAnswer(dossier::Purpose purpose, bool yes, const QString& what);
    dossier::Consent newConsent(dossier::Purpose purpose, bool yes) const;
    const dossier::Dossier* dossier() const;
    dossier::Time now() const;

    session::Session& m_session;
    base::DossierId m_id;
    QPointer<session::OpenDossier> m_open;
    dossier::Learner m_learner;
    std::optional<dossier::Learner> m_unkept;
    /// What somebody who was here already was like when the form opened.
    std::optional<dossier::Learner> m_before;
    Answers m_answers; ///< while there is no dossier
    QString m_relation; ///< of a representative who answered before there was a dossier
    Answers m_representatives; ///< what they answered
    bool m_wantsToWait = false;
    bool m_isWriting = false;
    bool m_isMade = false; ///< the dossier was made by this form
    std::vector<base::RecordId> m_mine; ///< answers of this sitting, which may still be corrected
};

} // namespace inkaart::learner
