// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "ui/widgets/sidesheet.h"

#include <QImage>

class QLabel;

namespace inkaart::session {
class Words;
}

namespace inkaart::widgets {
class Button;
class Label;
class SegmentedChoice;
} // namespace inkaart::widgets

namespace inkaart::conversation {

class DualField;
/// One photo, document or story: what it looks like, who may see it, taking it away. Documents
/// are turned page by page; nothing in them is run.
class PieceSheet : public widgets::SideSheet {
    Q_OBJECT

public:
    explicit PieceSheet(QWidget* host);

    /// \a bytes of its file; empty for a story.
    void showPiece(const base::RecordId& record, const dossier::Evidence& evidence,
                   const QByteArray& bytes);
    /// The words that are for the learner too.
    void say(const session::Words& words);
    const base::RecordId& record() const { return m_record; }
    int page() const { return m_page; }
    int pageCount() const { return m_pages; }

Q_SIGNALS:
    void visibilityChosen(inkaart::dossier::Visibility visibility);
    void removeAsked();

private:
    void turnTo(int page);
    void showImage(const QImage& image, int pages);

    base::RecordId m_record;
    QByteArray m_bytes;
    bool m_isDocument = false;
    int m_page = 0;
    int m_pages = 0;
    int m_asked = 0; ///< number of the newest request: an older answer is stale
    widgets::Label* m_title;
    QLabel* m_image;
    widgets::Label* m_words;
    QWidget* m_turn;
    widgets::Button* m_before;
    widgets::Label* m_where;
    widgets::Button* m_after;
    widgets::SegmentedChoice* m_visibility;
    DualField* m_whoSees;
};

} // namespace inkaart::conversation
