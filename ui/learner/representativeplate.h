// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/media/photo.h"
#include "ui/learner/parentanswers.h"
#include "ui/widgets/twotexts.h"

class QBoxLayout;

namespace inkaart::session {
class Session;
}

namespace inkaart::widgets {
class Button;
class DualLabel;
class Label;
class LinkButton;
} // namespace inkaart::widgets

namespace inkaart::learner {

/// Younger than the centre's age, or waiting for a parent: what is needed, in both languages, and
/// the ways to settle it: the parent at this laptop, or a photo of the signed slip.
class RepresentativePlate : public QWidget {
    Q_OBJECT

public:
    RepresentativePlate(LearnerForm& form, session::Session& session, QWidget* parent = nullptr);

    /// Follows the form and the languages; hides itself when there is nothing to say.
    void fill();
    /// Takes a photo of the signed slip from \a path, on which \a answers stand; reading happens on
    /// a worker thread.
    void takeSlip(const QString& path, const Answers& answers);

    /// A parent is answering, or the slip is taken over: their question stands instead of the
    /// learner's.
    bool isAsking() const;
    widgets::TwoTexts question() const;

Q_SIGNALS:
    /// A parent begins to answer, or is ready.
    void askingChanged();
    void printAsked();
    /// A sentence about a photo that could not be used.
    void warned(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void ask(ParentAnswers::From from);
    void stopAsking();
    void showAsking(bool asks);
    void keepAnswers(const QString& relation, const Answers& answers);
    void choosePhoto(const Answers& answers);
    widgets::TwoTexts state() const;
    /// Whose slip is being read in.
    struct Slip {
        session::Session* session;
        base::DossierId learner; ///< null: there is no dossier yet
        QString language; ///< the form was shown in
        Answers answers; ///< that stand on it
    };
    void keepSlip(const base::Result<media::Photo>& photo, const Answers& answers);
    static void land(const Slip& slip, const base::Result<media::Photo>& photo);

    LearnerForm& m_form;
    session::Session& m_session;
    QBoxLayout* m_row = nullptr;
    widgets::Label* m_title;
    widgets::DualLabel* m_text;
    widgets::DualLabel* m_state;
    widgets::Button* m_here;
    QWidget* m_links;
    widgets::LinkButton* m_print;
    widgets::LinkButton* m_photo;
    ParentAnswers* m_parent;
};

} // namespace inkaart::learner
