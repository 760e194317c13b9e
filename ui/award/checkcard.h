// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/award/badgecheck.h"
#include "ui/widgets/card.h"

class QBoxLayout;

namespace inkaart::session {
class BadgePicture;
}

namespace inkaart::widgets {
class Label;
}

namespace inkaart::award {

class VerdictPlate;

/// The answer about one file: verdict, every check with its reason, and what the badge says.
class CheckCard : public widgets::Card {
    Q_OBJECT

public:
    explicit CheckCard(QWidget* parent = nullptr);
    void setCheck(const BadgeCheck& check);

private:
    static widgets::Label* takenBackRow(const QDateTime& at);
    void fillSeveral(const BadgeCheck& check);
    void fillHead(const BadgeCheck& check);
    void fillChecks(const BadgeCheck& check);
    void fillSays(const BadgeCheck& check);
    void fillPassport(const BadgeCheck& check);
    QWidget* passportRow(const credential::PassportLine& line, const BadgeCheck& check);
    void fillBadge(const BadgeSummary& says);
    void fit();

    VerdictPlate* m_verdict;
    session::BadgePicture* m_picture;
    QWidget* m_headBox;
    QVBoxLayout* m_several;
    QBoxLayout* m_columns;
    QVBoxLayout* m_head;
    QVBoxLayout* m_checks;
    QVBoxLayout* m_says;
};

} // namespace inkaart::award
