// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/tellmodel.h"
#include "ui/widgets/card.h"

#include <functional>

namespace inkaart::session {
class AutoSave;
class Words;
} // namespace inkaart::session
namespace inkaart::widgets {
class Button;
class ChipRow;
class Label;
class LineEdit;
class TextArea;
} // namespace inkaart::widgets

namespace inkaart::conversation {

/// The other voice: what the worker, or somebody at work, saw of the same skill. It never
/// touches what the learner says.
class ViewCard : public widgets::Card {
    Q_OBJECT

public:
    /// \a save keeps the words, name and role; false when it could not.
    ViewCard(const QString& worker, std::function<bool()> save, QWidget* parent = nullptr);

    void say(const session::Words& words, const QString& learner);
    void setZone(int zone);
    dossier::Voice voice() const { return m_voice; }
    void setVoice(dossier::Voice voice);
    /// Leaves fields alone in which somebody is typing.
    void setView(const View& view);
    View typed() const;
    void flush();
    /// Something was typed that is not kept.
    bool isPending() const;
    /// Words that were typed before a lock and could not be kept: they are tried again.
    void putBack(const View& typed);
    /// The words are kept with the level, by whoever heard answered().
    void noteKept();

Q_SIGNALS:
    void voiceChosen();
    /// A touch on one of the three answers; typed() has it.
    void answered();

private:
    void buildWho();
    void buildLevels();
    void buildWords();
    void showHeading();
    void showAsk();

    QString m_worker;
    QString m_learner;
    dossier::Voice m_voice = dossier::Voice::Worker;
    std::optional<dossier::Level> m_level;
    widgets::Label* m_title;
    widgets::ChipRow* m_voices;
    QWidget* m_who;
    widgets::LineEdit* m_name;
    widgets::LineEdit* m_role;
    widgets::Button* m_can;
    widgets::Button* m_help;
    widgets::Button* m_notSeen;
    widgets::TextArea* m_words;
    widgets::Label* m_ask;
    widgets::Label* m_both;
    session::AutoSave* m_autoSave;
};

} // namespace inkaart::conversation
