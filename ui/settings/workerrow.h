// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/desk.h"

#include <QWidget>

namespace inkaart::session {
class PassphrasePair;
}
namespace inkaart::widgets {
class Avatar;
class Button;
class Label;
class SegmentedChoice;
} // namespace inkaart::widgets

namespace inkaart::settings {

class AskInRow;
class Columns;
class SlotKeeper;
class TextSetting;

/// One worker in a coordinator's list; unfolds to be edited, put away, or taken back.
class WorkerRow : public QWidget {
    Q_OBJECT

public:
    /// \a number counts the rows, for object names.
    WorkerRow(Desk& desk, SlotKeeper& keeper, const base::RecordId& id, int number,
              QWidget* parent = nullptr);

    const base::RecordId& id() const { return m_id; }
    void fill();
    void flush();

private:
    QWidget* buildHead(int number);
    QWidget* buildEditor(int number);
    QWidget* layEditor();
    void connectEditor();
    QWidget* buildReturn(int number);
    void unfold(bool open);
    bool change(const std::function<void(dossier::Worker&)>& edit, const QString& what);
    void putAway();
    void takeBack();
    void tell(const base::Result<void>& done);

    Desk& m_desk;
    SlotKeeper& m_keeper;
    base::RecordId m_id;
    widgets::Avatar* m_avatar = nullptr;
    widgets::Label* m_name = nullptr;
    widgets::Label* m_about = nullptr;
    widgets::Button* m_open = nullptr;
    widgets::Button* m_away = nullptr;
    QWidget* m_editor = nullptr;
    QWidget* m_return = nullptr;
    AskInRow* m_ask = nullptr;
    TextSetting* m_nameField = nullptr;
    TextSetting* m_telephone = nullptr;
    widgets::SegmentedChoice* m_role = nullptr;
    session::PassphrasePair* m_pair = nullptr;
    widgets::Label* m_problem = nullptr;
    bool m_isOpen = false;
};

} // namespace inkaart::settings
