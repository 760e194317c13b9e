// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace inkaart::widgets {
class Banner;
class Button;
class Card;
class LabeledField;
class LineEdit;
class LinkButton;
} // namespace inkaart::widgets

namespace inkaart::shell {

/// First run (mock-up 13): three doors.
/// Object names: invitation, invitationFileButton, joinButton, beginHereButton, exampleButton,
/// languageButton, restoreButton, remainsBanner.
class DoorsPage : public QWidget {
    Q_OBJECT

public:
    explicit DoorsPage(QWidget* parent = nullptr);

    /// While the example centre is being made.
    void setBusy(bool busy);
    void setProblem(const QString& sentence);
    /// There was work on this laptop, and its database is gone.
    void sayRemains();
    QWidget* firstField() const;

    static bool isInvitation(const QString& line);
    /// What is answered to an invitation line.
    static QString answerTo(const QString& line);

Q_SIGNALS:
    void hereAsked();
    void exampleAsked();
    void languageAsked();
    void restoreAsked();

private:
    QLayout* buildHead();
    QLayout* buildFoot();
    QWidget* buildJoin();
    QWidget* buildHere();
    QWidget* buildExample();
    void join();
    void chooseFile();
    void fit();

    widgets::Banner* m_remains;
    QBoxLayout* m_doors;
    QWidget* m_join = nullptr;
    widgets::LineEdit* m_invitation = nullptr;
    widgets::LabeledField* m_invitationField = nullptr;
    widgets::Button* m_here = nullptr;
    widgets::Button* m_example = nullptr;
};

} // namespace inkaart::shell
