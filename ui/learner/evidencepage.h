// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/learner/learnerpage.h"

#include <QImage>

#include <map>

namespace inkaart::learner {

class FileSheet;
class SlipSheet;

/// Bewijs: every story, photo, document and witness, with who may see it.
class EvidencePage : public LearnerPage {
    Q_OBJECT

public:
    EvidencePage(const session::Place& place, session::Session& session,
                 session::Navigator& navigator, QWidget* parent);
    ~EvidencePage() override;

    QByteArray remember() const override;
    void recall(const QByteArray& state) override;

protected:
    void fill() override;

private:
    void fillEmpty();
    QWidget* cardOf(const dossier::Entry<dossier::Evidence>& entry);
    QWidget* pictureOf(const dossier::Entry<dossier::Evidence>& entry);
    QWidget* visibilityOf(const dossier::Entry<dossier::Evidence>& entry);
    void setVisibility(const base::RecordId& id, dossier::Visibility visibility);
    void remove(const base::RecordId& id);
    void showFile(const base::RecordId& id);
    void takeOverSlip();
    void slipKept(const base::DossierId& home);

    QVBoxLayout* m_pieces;
    QPointer<FileSheet> m_sheet;
    QPointer<SlipSheet> m_slips;
    base::RecordId m_shown; ///< whose file the sheet shows
    std::map<base::BlobId, QImage> m_pictures; ///< small ones, read once
};

} // namespace inkaart::learner
