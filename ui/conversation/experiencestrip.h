// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

#include <QWidget>

namespace inkaart::session {
class Words;
}

namespace inkaart::conversation {

/// What was touched so far: a small plate each with place and years, or the question for them.
/// Touching one opens it. Object names: experience-<activity>, experience-other.
class ExperienceStrip : public QWidget {
    Q_OBJECT

public:
    explicit ExperienceStrip(QWidget* parent = nullptr);
    void show(const std::vector<dossier::Entry<dossier::Experience>>& experiences,
              const session::Words& words);

Q_SIGNALS:
    void chosen(const inkaart::base::RecordId& record);
    void diplomaAsked();
};

} // namespace inkaart::conversation
