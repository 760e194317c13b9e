// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dossier/card.h"

#include <QWidget>

namespace inkaart::session {
class Session;
}

namespace inkaart::learner {

/// A dossier that has been kept as long as the centre keeps them: a coordinator says keep or take
/// away. The list follows the store, so that the row goes by itself.
class TermRow : public QWidget {
    Q_OBJECT

public:
    TermRow(session::Session& session, const dossier::Card& card, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const inkaart::base::Error& error);

private:
    void finish(const base::Result<void>& result);
};

} // namespace inkaart::learner
