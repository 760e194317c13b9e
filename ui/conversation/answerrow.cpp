// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/answerrow.h"

#include "ui/conversation/cardface.h"
#include "ui/session/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/ratingbutton.h"

#include <QHBoxLayout>

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using dossier::Level;
using widgets::RatingButton;

namespace {

constexpr std::array levels = { Level::Can, Level::WithHelp, Level::WantToLearn, Level::Later };

} // namespace

AnswerRow::AnswerRow(QWidget* parent)
    : QWidget(parent)
{
    const QStringList names{ u"answerCan"_s, u"answerHelp"_s, u"answerLearn"_s, u"answerLater"_s };
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (size_t i = 0; i < levels.size(); ++i) {
        m_buttons[i] = new RatingButton(tileOf(levels[i]), this);
        m_buttons[i]->setObjectName(names.value(static_cast<int>(i)));
        row->addWidget(m_buttons[i], 1);
        connect(m_buttons[i], &RatingButton::clicked, this,
                [this, level = levels[i]] { Q_EMIT answered(level); });
    }
    const auto fit = [row] { row->setSpacing(theme::Theme::instance().isCompact() ? 6 : 16); };
    connect(&theme::Theme::instance(), &theme::Theme::changed, row, fit);
    fit();
    showKeys(true);
}

void AnswerRow::showKeys(bool show)
{
    for (size_t i = 0; i < levels.size(); ++i)
        m_buttons[i]->setKeyCap(show ? QString::number(i + 1) : QString());
}

void AnswerRow::say(const session::Words& words)
{
    for (RatingButton* button : m_buttons)
        button->setTexts(words.answer(button->state()));
}

void AnswerRow::setZone(int zone)
{
    for (RatingButton* button : m_buttons)
        button->setZone(zone);
}

void AnswerRow::setChosen(std::optional<Level> level)
{
    m_chosen = level;
    setHovered(-1);
}

std::vector<QWidget*> AnswerRow::piles() const
{
    return { m_buttons.begin(), m_buttons.end() };
}

void AnswerRow::setHovered(int pile)
{
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChosen(static_cast<int>(i) == pile || m_chosen == levels[i]);
}

std::optional<Level> AnswerRow::levelOfKey(int key)
{
    if (key < Qt::Key_1 || key > Qt::Key_4)
        return std::nullopt;
    return levels[static_cast<size_t>(key - Qt::Key_1)];
}

Level AnswerRow::levelOfPile(int pile)
{
    return levels[static_cast<size_t>(pile)];
}

} // namespace inkaart::conversation
