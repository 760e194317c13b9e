// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/photo.h"
#include "ui/settings/desk.h"
#include "ui/widgets/card.h"

class QLabel;

namespace inkaart::widgets {
class Button;
class Label;
} // namespace inkaart::widgets

namespace inkaart::settings {

/// The centre's logo: chosen by dialog or dropped here, and cleaned before it is kept.
class LogoCard : public widgets::Card {
    Q_OBJECT

public:
    explicit LogoCard(Desk& desk, QWidget* parent = nullptr);

    void fill();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void take(const QString& path);
    void keep(const base::Result<media::Photo>& photo);
    static base::Result<void> storeLogo(Desk& desk, const media::Photo& photo);
    static void land(session::Session& session, const base::Result<media::Photo>& photo);
    void showPicture(const QImage& picture);
    void remove();

    Desk& m_desk;
    dossier::BlobRef m_shown;
    QLabel* m_picture;
    widgets::Label* m_none;
    widgets::Label* m_problem;
    widgets::Button* m_choose;
    widgets::Button* m_remove;
};

/// The sentence about a picture that cannot be taken.
QString logoSentence(const base::Error& error);

} // namespace inkaart::settings
