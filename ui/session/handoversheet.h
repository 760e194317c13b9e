// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/award/learnerpackage.h"
#include "ui/widgets/sidesheet.h"

namespace inkaart::widgets {
class Button;
class Label;
} // namespace inkaart::widgets

namespace inkaart::session {

class Session;

/// Geef mee op stick of telefoon: says whose the file is, asks where it goes, packs one badge after
/// the other, writes on a worker thread, and says when the stick may be pulled out. The badges
/// count as given away from before the file is there.
///
/// Object names: handOverSheet handOverTitle handOverWords handOverNote handOverButton
class HandOverSheet : public widgets::SideSheet {
    Q_OBJECT

public:
    HandOverSheet(Session& session, QWidget* host);

    /// Of the learner who is open: one badge, or without one all that count.
    void ask(const base::RecordId& award = {});
    bool isBusy() const { return m_isBusy; }

private:
    /// A badge that does not go along.
    struct LeftOut {
        QString title;
        base::Error why;
    };

    void say(const QString& title, const QStringList& sentences, const QString& action);
    void showDevice();
    void choose();
    void start(const QString& path);
    void addNext();
    void write();
    void ended(const base::Result<void>& written);
    void fail(const QString& sentence);
    QStringList leftOutInWords() const;
    QString titleOf(const base::RecordId& award) const;
    QString name() const;

    Session& m_session;
    widgets::Label* m_title;
    widgets::Label* m_words;
    widgets::Label* m_note;
    widgets::Button* m_go;
    base::DossierId m_learner;
    std::vector<base::RecordId> m_awards;
    size_t m_next = 0;
    award::LearnerPackage m_package;
    std::vector<base::RecordId> m_packed;
    std::vector<LeftOut> m_leftOut;
    QString m_device; ///< where the file dialog begins
    QString m_path;
    bool m_isBusy = false;
    bool m_isDone = false;
};

} // namespace inkaart::session
