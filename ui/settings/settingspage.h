// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/page.h"
#include "ui/settings/desk.h"

#include <QPointer>

class QHBoxLayout;
class QVBoxLayout;

namespace inkaart::widgets {
class Button;
class Label;
class ScrollPage;
} // namespace inkaart::widgets

namespace inkaart::settings {

class SectionList;
class SectionView;

/// Instellen: the list of sections and the one that is open. In a small window the list comes
/// first and the section takes its place.
class SettingsPage : public session::Page {
    Q_OBJECT

public:
    SettingsPage(const session::Place& place, session::Session& session,
                 session::Navigator& navigator, Tools tools, QWidget* parent = nullptr);

    void refresh() override;
    QWidget* firstFocus() override;
    QByteArray remember() const override;
    void recall(const QByteArray& state) override;
    void flush() override;
    bool hasUnsaved() const override;
    session::Place printPlace() const override;

    const QString& section() const { return m_section; }
    /// Opens a section, or the first one when \a id is not to be had.
    void open(const QString& id);

private:
    void buildHead();
    void closeSection();
    void fit();
    bool has(const QString& id) const;
    QString wordOf(const QString& id) const;

    Desk m_desk;
    QString m_section;
    QPointer<SectionView> m_view;
    SectionList* m_list;
    widgets::ScrollPage* m_listScroll;
    widgets::ScrollPage* m_scroll;
    QWidget* m_head;
    widgets::Label* m_title = nullptr;
    widgets::Button* m_back = nullptr;
    QVBoxLayout* m_column;
    QHBoxLayout* m_beside;
    bool m_isCompact = false;
};

} // namespace inkaart::settings
