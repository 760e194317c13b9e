// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/award/issue.h"
#include "core/award/offers.h"
#include "ui/award/awarddraft.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace inkaart::session {
class OpenDossier;
class Session;
} // namespace inkaart::session

namespace inkaart::award {

/// One criterion as the page shows it.
struct CriterionLine {
    QString id;
    QString text;
    bool isTicked = false;
    std::vector<Proof> proofs; ///< what it is tied to; may be empty

    bool isMet() const { return isTicked && !proofs.empty(); }
};

/// Who stands behind a badge, or saw it and could.
struct Backing {
    QString name; ///< empty: nobody saw it
    QString role;
    dossier::Time at = 0;
    bool isEndorsed = false; ///< said to stand behind it
    base::RecordId proof; ///< what that person saw
};

/// Giving a badge, mending one or taking one back: everything but the widgets. What is filled in is
/// kept at once as a draft of this laptop, and what is touched is a step of undo.
class AwardModel : public QObject {
    Q_OBJECT

public:
    AwardModel(session::Session& session, session::OpenDossier& open, QObject* parent = nullptr);

    /// Begins at an achievement, with a badge to mend or with nothing (the first that is ready).
    void start(const QString& detail);

    /// What could be given, ready ones first; the chosen one is always among them.
    const std::vector<Offer>& offers() const { return m_offers; }
    const std::vector<framework::Achievement>& everything() const { return m_catalogue; }
    void choose(const QString& achievement);
    /// Null when there is nothing to choose.
    const framework::Achievement* chosen() const;
    /// The picture of an own achievement; empty for the generated ones.
    QByteArray pictureOf(const framework::Achievement& achievement) const;

    /// Whether "how did it go?" chooses between achievements of one skill.
    bool hasLevels() const;
    void setLevel(int level);

    std::vector<CriterionLine> criteria() const;
    /// Everything in the dossier that speaks for the chosen achievement.
    std::vector<Proof> proofs() const;
    /// As proofDetail.
    QString detailOf(const Proof& proof) const;
    void setTicked(const QString& criterion, bool ticked);
    void setProofs(const QString& criterion, const std::vector<base::RecordId>& ids);
    const AwardDraft& draft() const { return m_draft; }
    void setResult(const QString& result);
    void setPersonalLine(const QString& line);
    void setWhy(const QString& why);

    Backing backing() const;
    /// That person says yes to standing behind it, or takes it back.
    base::Result<void> endorse(bool on);

    /// How many of the chosen proofs show their story on the badge itself.
    int shownOnBadge() const;
    int openCriteria() const;
    Obstacle obstacle() const;
    /// The name to speak of on the worker's screen.
    QString learnerName() const;
    QString today(dossier::Time at) const;
    /// What to tell of, so that a badge comes near; empty when nothing asks for it.
    QString skillToTell() const;

    /// The badge that is mended or taken back.
    std::optional<dossier::Entry<dossier::Award>> old() const;
    bool isImproving() const { return !m_old.isNull(); }

    /// Signs and stores it; with improving the old one is taken back in the same breath.
    base::Result<base::RecordId> award();
    base::Result<void> revoke();
    /// The award that was just made, as long as it is not undone.
    std::optional<dossier::Entry<dossier::Award>> awarded() const;
    /// When the achievement was given before and still counts; the award that was just made aside.
    std::optional<dossier::Time> givenBefore(const QString& achievement) const;
    /// Comes back to an award that was made here before; false when there is none (any more).
    bool showAwarded(const base::RecordId& award);

Q_SIGNALS:
    /// What can be chosen, or the choice itself, is another.
    void choiceChanged();
    /// Ticks, proofs or texts of the chosen one changed.
    void draftChanged();
    /// Something could not be kept.
    void failed(const inkaart::base::Error& error);

private:
    void readOffers();
    void readDraft();
    AwardDraft draftOfOld() const;
    base::Result<void> writeDraft();
    void keepDraft();
    using DraftChange = std::function<void(AwardDraft&)>;
    void changeDraft(const QString& what, const DraftChange& forth, DraftChange back);
    base::Result<void> putBack(const DraftChange& back);
    QString textOf(const QString& criterion) const;
    /// The achievements that one skill has, one per level; null when it is not of that sort.
    static const framework::Achievement* ofLevel(const framework::Achievement& achievement,
                                                 int level);
    void dossierChanged();
    std::vector<Proof> proofsOf(int criterion) const;
    std::vector<Proof> givenProofs(const dossier::Award& award, const QString& criterion) const;
    Request request() const;
    base::Result<base::RecordId> keep(const Issued& issued, const std::optional<Revocation>& back);
    base::DossierId home() const;
    void pushUndo(const QString& what, const dossier::Change& made);
    base::Result<Revocation> takeBack() const;

    session::Session& m_session;
    QPointer<session::OpenDossier> m_open;
    std::vector<framework::Achievement> m_catalogue;
    std::vector<Offer> m_offers;
    QString m_chosen;
    std::vector<Proof> m_proofs; ///< of the chosen one
    AwardDraft m_draft;
    base::RecordId m_old;
    base::RecordId m_awarded;
};

} // namespace inkaart::award
