// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/award/paperwriter.h"
#include "ui/session/page.h"

class QBoxLayout;
class QTimer;
class QVBoxLayout;

namespace inkaart::widgets {
class Button;
class ChipRow;
class Label;
class Progress;
class ScrollPage;
} // namespace inkaart::widgets

namespace inkaart::award {

class DateQuestion;
class SheetView;

/// Paper before it is printed: the sheets as they come out, the second language, and the way to the
/// printer or to a PDF.
class PreviewPage : public session::Page {
    Q_OBJECT

public:
    PreviewPage(const session::Place& place, session::Session& session,
                session::Navigator& navigator, QWidget* parent = nullptr);
    ~PreviewPage() override;

    Frame frame() const override;
    QWidget* firstFocus() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildSheets();
    QWidget* buildPanel();
    void buildLanguages(QVBoxLayout* column);
    void buildLines(QVBoxLayout* column);
    void buildBlanks(QVBoxLayout* column);
    void buildActions(QVBoxLayout* column);
    void fit();
    void gather();
    void gathered();
    bool isAskingDate();
    void fillCount();
    QString title() const;
    void chooseLanguage(const QString& code);
    void chooseLine(const QString& skill, bool on);
    bool canWrite();
    void print();
    void choosePrinter(bool hasPrinter);
    void save();
    void run(std::function<Written(PaperState&)> work, int total, bool isPrinting);
    void ended(const Written& written, bool isPrinting);
    void showProgress();
    void say(const QString& sentence, bool isBad = false);

    session::Place m_place;
    session::Session& m_session;
    session::Navigator& m_navigator;
    PaperJob* m_job;
    widgets::ScrollPage* m_scroll;
    QBoxLayout* m_columns;
    SheetView* m_view;
    widgets::ScrollPage* m_panel = nullptr; ///< what can be chosen
    QWidget* m_side = nullptr; ///< that, and under it what can be done
    widgets::Button* m_previous = nullptr;
    widgets::Button* m_next = nullptr;
    widgets::Label* m_count = nullptr;
    widgets::ChipRow* m_languages = nullptr;
    widgets::Label* m_note = nullptr;
    DateQuestion* m_date = nullptr;
    widgets::Progress* m_progress = nullptr;
    widgets::Button* m_cancel = nullptr;
    widgets::Button* m_print = nullptr;
    widgets::Button* m_save = nullptr;
    QStringList m_lines; ///< of the passport; empty: all
    std::shared_ptr<PaperState> m_state; ///< while something is written
    QTimer* m_watch;
};

} // namespace inkaart::award
