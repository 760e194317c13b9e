// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/desk.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;

namespace inkaart::widgets {
class Button;
class Label;
} // namespace inkaart::widgets

namespace inkaart::settings {

/// Where the backup goes: the sticks that are in (looked for again while this is seen), the
/// documents folder, or another folder. What was chosen last time is chosen again.
class BackupPlaces : public QWidget {
    Q_OBJECT

public:
    struct Spot {
        QString name;
        QString folder;
        bool isStick = false;
        qint64 free = -1; ///< bytes; -1 is not known

        friend bool operator==(const Spot&, const Spot&) = default;
    };

    explicit BackupPlaces(Desk& desk, QWidget* parent = nullptr);

    /// With an empty folder when nothing is chosen.
    Spot chosen() const;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void fit();
    void look();
    void take(const std::vector<Drive>& drives);
    void showSpots(std::vector<Spot> spots);
    void choose(const QString& folder);
    void addOther(const QString& folder);
    QString wanted(const std::vector<Spot>& spots) const;

    Desk& m_desk;
    std::vector<Spot> m_spots;
    std::vector<widgets::Button*> m_buttons;
    QBoxLayout* m_row;
    widgets::Label* m_where;
    QWidget* m_chips;
    widgets::Button* m_other;
    QString m_chosen;
    QString m_otherFolder;
    bool m_isTouched = false;
    QTimer m_timer;
};

} // namespace inkaart::settings
