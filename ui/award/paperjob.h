// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/award/paper.h"
#include "ui/session/navigator.h"

#include <QObject>

#include <deque>

namespace inkaart::session {
class OpenDossier;
class Session;
} // namespace inkaart::session

namespace inkaart::award {

/// What a preview is of.
enum class PaperKind {
    Certificates,
    Passport,
    Result,
    Agreement,
    Slip,
    Cards,
    Recovery,
    MentorSlip
};
PaperKind paperKindOf(const session::Place& place);

/// Paper that belongs together in one file: one person's certificate, or one passport.
struct PaperItem {
    QString who; ///< to be named when something goes wrong; may be empty
    QString fileName; ///< suggested, safe, without ".pdf"
    QList<print::Page> pages;
    QList<print::Attachment> attachments;
};

struct PaperFailure {
    QString who;
    base::Error error;
};

/// Gathers the pages of a preview on the thread of the store, in small steps, so that nothing
/// waits: reads dossiers, signs paper editions at their first print and keeps them. One person
/// whose paper cannot be made does not stop the others.
class PaperJob : public QObject {
    Q_OBJECT

public:
    PaperJob(const session::Place& place, session::Session& session, QObject* parent = nullptr);

    /// Second language; "" is each learner's own, "nl" Dutch alone.
    void setLanguage(const QString& language) { m_language = language; }
    /// Lines of the passport that are printed; empty: all.
    void setLines(const QStringList& skills) { m_lines = skills; }
    /// Blank cards after the last.
    void setBlanks(int blanks) { m_blanks = blanks; }
    /// Begins anew; finished() follows, also when there is nothing.
    void start();
    void cancel();

    /// The second language while nobody has chosen one: what the settings say, else the learner's
    /// own; empty when each of several people gets their own.
    QString defaultLanguage() const;
    bool isRunning() const { return m_isRunning; }
    PaperKind kind() const { return m_kind; }
    const QList<PaperItem>& items() const { return m_items; }
    const QList<PaperFailure>& failures() const { return m_failures; }
    QList<print::Page> pages() const;
    /// Whether more people than one are in it.
    bool isAboutSeveral() const;

Q_SIGNALS:
    void progressed(int done, int total);
    void finished();

private:
    /// One step: the certificates of a dossier. A null award means all of it that fit.
    struct Step {
        base::DossierId learner;
        base::RecordId award;
    };
    void planSteps();
    void next(int run);
    void certificatesOf(const Step& step);
    void certificate(const dossier::Entry<dossier::Award>& award, const dossier::Dossier& learner);
    base::Result<PaperItem> certificateItem(dossier::Entry<dossier::Award> award,
                                            const dossier::Dossier& learner);
    base::Result<void> keep(const base::DossierId& learner,
                            const dossier::Entry<dossier::Award>& award,
                            const dossier::Dossier& dossier);
    base::Result<PaperItem> single();
    base::Result<PaperItem> aboutLearner(session::OpenDossier& open);
    base::Result<PaperItem> agreement(const dossier::Dossier& learner);
    base::Result<PaperItem> mentorSlip(session::OpenDossier& open);
    QString languageFor(const dossier::Learner& learner) const;
    PaperContext contextFor(const dossier::Dossier& learner) const;
    bool isWanted(const dossier::Award& award) const;

    session::Place m_place;
    session::Session& m_session;
    PaperKind m_kind;
    QString m_language;
    QStringList m_lines;
    int m_blanks = 0;
    std::deque<Step> m_steps;
    int m_total = 0;
    int m_run = 0; ///< a newer start makes the older stale
    bool m_isRunning = false;
    QList<PaperItem> m_items;
    QList<PaperFailure> m_failures;
};

/// The preference that holds the second language that cards were last shown in.
inline const QString lastCardsLanguage = QStringLiteral("cardsLanguage");

/// The first language beside Dutch that paper has words in; "nl" without one.
QString paperLanguage(const dossier::Learner& learner);

} // namespace inkaart::award
