// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/backupjob.h"
#include "ui/settings/settingrow.h"

class QBoxLayout;

namespace inkaart::session {
class PassphrasePair;
}
namespace inkaart::widgets {
class Button;
class Label;
class Pictogram;
class Progress;
class SegmentedChoice;
} // namespace inkaart::widgets

namespace inkaart::settings {

class BackupPlaces;
class Desk;

/// The upper card: the last backup and its age, where the next one goes, and the button that makes
/// it; while it is made, how far it is and a way to stop.
class BackupHead : public SettingsCard {
    Q_OBJECT

public:
    explicit BackupHead(Desk& desk, QWidget* parent = nullptr);

    void fill();
    widgets::Button* button() const { return m_make; }

Q_SIGNALS:
    void backupMade();

private:
    QWidget* buildState();
    QWidget* buildPassphrase();
    void fit();
    void start();
    void showProgress();
    void showMade(const store::BackupReport& report);
    void showFailed(const base::Error& error, const QString& folder);
    void say(bool isGood, const QString& title, const QString& text);
    void ageInWords(dossier::Time last);

    Desk& m_desk;
    BackupJob* m_job;
    QBoxLayout* m_row = nullptr;
    widgets::Pictogram* m_sign = nullptr;
    widgets::Label* m_title = nullptr;
    widgets::Label* m_text = nullptr;
    widgets::Button* m_make = nullptr;
    widgets::Progress* m_progress = nullptr;
    widgets::Button* m_stop = nullptr;
    BackupPlaces* m_places;
    widgets::SegmentedChoice* m_own;
    session::PassphrasePair* m_pair;
    QString m_news; ///< what the backup that was just made holds
};

} // namespace inkaart::settings
