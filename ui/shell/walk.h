// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/walkhand.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace inkaart::shell {

class MainWindow;

/// One screen of the walk: what must be in sight, the picture that is kept, and what leads on.
struct WalkStep {
    QString picture; ///< "02-vandaag"; empty keeps none
    QString awaits; ///< object name
    std::function<void(WalkHand&)> act;
    /// While this says true the step is done again (a pile of cards, one after the other).
    std::function<bool(WalkHand&)> again;
};

/// Where the store of the walk lies.
QString walkFolder();
/// A fresh folder for the store that the first screen would make: never somebody's own.
QString walkStore();

/// The main job on the example centre, from the first screen to paper.
std::vector<WalkStep> walkSteps();

/// Goes through the steps with real clicks and keys, and leaves a picture of every screen and the
/// paper as PDF in a folder. A screen that does not come is said on standard error and passed over.
class Walk : public QObject {
    Q_OBJECT

public:
    Walk(MainWindow& window, const QString& folder, std::vector<WalkStep> steps);

    void start();
    /// How many screens did not come.
    int missed() const { return m_missed; }

Q_SIGNALS:
    void ended();

private:
    void look();
    void keepPicture(const QString& name);
    void next();
    void useFolderForPaper();

    MainWindow& m_window;
    WalkHand m_hand;
    QString m_folder;
    QString m_certificate; ///< the first paper that was kept
    QString m_slip; ///< the mentor's slip, which comes back
    std::vector<WalkStep> m_steps;
    size_t m_at = 0;
    int m_waited = 0;
    int m_seen = 0;
    int m_repeats = 0;
    int m_missed = 0;
    QTimer m_timer;
};

} // namespace inkaart::shell
