// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/talkpage.h"

class QGridLayout;

namespace inkaart::widgets {
class Button;
class DualLabel;
class Label;
class PictureTile;
class ScrollPage;
} // namespace inkaart::widgets

namespace inkaart::conversation {

class ExperienceSheet;
class ExperienceStrip;

/// The twelve pictures: one touch each, and each is kept at once. Life before school counts.
class WhatDidYouDoPage : public TalkPage {
    Q_OBJECT

public:
    WhatDidYouDoPage(const session::Place& place, session::Session& session,
                     session::Navigator& navigator, QWidget* parent);

    void refresh() override;
    QWidget* firstFocus() override;
    void flush() override;
    bool hasUnsaved() const override;
    QByteArray remember() const override;
    void recall(const QByteArray& state) override;

protected:
    void sayWords() override;

private:
    void buildHead();
    void buildTiles();
    void buildFoot();
    void fit();
    void toggle(const QString& activity);
    void showExperiences();

    widgets::ScrollPage* m_scroll;
    widgets::DualLabel* m_title;
    widgets::DualLabel* m_hint;
    QGridLayout* m_grid;
    std::vector<std::pair<QString, widgets::PictureTile*>> m_tiles;
    ExperienceStrip* m_strip;
    ExperienceSheet* m_sheet = nullptr;
    widgets::Label* m_fitting;
    widgets::Button* m_other;
    widgets::Button* m_skip;
    widgets::Button* m_next;
};

} // namespace inkaart::conversation
