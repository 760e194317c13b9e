// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sidesheet.h"

#include <QDate>

namespace inkaart::widgets {
class Label;
}

namespace inkaart::award {

class AwardModel;

/// Which proofs show one criterion; every tick counts at once.
class ProofSheet : public widgets::SideSheet {
    Q_OBJECT

public:
    ProofSheet(AwardModel& model, QDate today, QWidget* host);
    void edit(const QString& criterion);

private:
    void keep();

    AwardModel& m_model;
    QDate m_today;
    QString m_criterion;
    widgets::Label* m_title;
    QWidget* m_list = nullptr;
};

} // namespace inkaart::award
