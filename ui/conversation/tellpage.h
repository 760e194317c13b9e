// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/values.h"
#include "ui/conversation/filetaking.h"
#include "ui/conversation/talkpage.h"

#include <functional>

class QGridLayout;

namespace inkaart::widgets {
class Banner;
class Button;
class ScrollPage;
} // namespace inkaart::widgets

namespace inkaart::conversation {

struct Landed;
class PiecesRow;
class PieceSheet;
class PromptColumn;
class SeenSheet;
class StoryCard;
class TellModel;
class ViewCard;

/// Telling about one skill: one question, prompts to touch, the other's view beside it as large,
/// and what shows it: photo, file, somebody who saw it.
class TellPage : public TalkPage {
    Q_OBJECT

public:
    TellPage(const session::Place& place, session::Session& session, session::Navigator& navigator,
             QWidget* parent);

    void refresh() override;
    QWidget* firstFocus() override;
    void flush() override;
    bool hasUnsaved() const override;
    QByteArray remember() const override;
    void recall(const QByteArray& state) override;

    /// Takes files in as if they were chosen, one after the other.
    void take(const QStringList& paths);
    void takeImage(const QImage& picture);

protected:
    void sayWords() override;
    bool ownsKey(const QKeyEvent& event) const override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    QWidget* buildFoot();
    void buildSheets();
    void fit();
    void showModel();
    void touchPrompt(const QString& prompt);
    bool saveStory();
    bool saveView();
    bool saveWitness();
    void answerView();
    void choose(bool onlyPictures);
    bool mayTakeMedia();
    void takeIn(std::function<base::Result<TakenFile>()> work);
    static void arrive(session::Session& session, TellPage* page, const Landed& landed);
    void noteArrived(bool mayShowSomebody);
    bool paste();
    void openPiece(const base::RecordId& record);
    /// Null begins a new one.
    void openSeen(const base::RecordId& record);
    void done();

    TellModel* m_model = nullptr;
    QString m_skill;
    widgets::ScrollPage* m_scroll;
    QGridLayout* m_grid;
    widgets::Banner* m_media;
    StoryCard* m_story;
    PromptColumn* m_prompts;
    ViewCard* m_view;
    PiecesRow* m_pieces;
    PieceSheet* m_pieceSheet = nullptr;
    SeenSheet* m_seenSheet = nullptr;
    QWidget* m_foot;
};

} // namespace inkaart::conversation
