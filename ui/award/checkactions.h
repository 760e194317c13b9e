// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QBoxLayout;

namespace inkaart::widgets {
class Button;
class Label;
} // namespace inkaart::widgets

namespace inkaart::award {

struct BadgeCheck;

/// What can be done with a badge that was checked: ask its issuer, keep it with a learner.
class CheckActions : public widgets::Card {
    Q_OBJECT

public:
    explicit CheckActions(QWidget* parent = nullptr);
    /// \a learner is whose dossier is open, by the name that may be shown; empty for none. Hides
    /// when there is nothing to do or to say.
    void setCheck(const BadgeCheck& check, const QString& learner);
    /// While the issuer is being asked.
    void setAsking();

Q_SIGNALS:
    void askAsked();
    void keepAsked();

private:
    static QString titleFor(const BadgeCheck& check, const QString& learner);
    void fit();

    QBoxLayout* m_row;
    widgets::Label* m_title;
    widgets::Label* m_text;
    widgets::Button* m_ask;
    widgets::Button* m_keep;
};

} // namespace inkaart::award
