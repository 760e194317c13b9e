// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/promptcolumn.h"

#include "ui/session/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/duallabel.h"

#include <QGridLayout>

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using theme::Theme;
using widgets::Button;

namespace {

/// The keys of the phrases behind "tell."; kept in the dossier, so they never change.
constexpr QLatin1StringView ids[] = { "where"_L1, "task"_L1, "action"_L1, "result"_L1,
                                      "learned"_L1 };

} // namespace

PromptColumn::PromptColumn(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_stuck(new widgets::DualLabel({}, theme::TextRole::SmallBold))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    for (const QLatin1StringView id : ids) {
        auto* button = new Button({}, Button::Kind::Prompt);
        button->setObjectName(u"prompt-"_s + id);
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
        button->setMaximumHeight(92);
        connect(button, &Button::clicked, this, [this, id] { Q_EMIT touched(id); });
        m_prompts.emplace_back(id, button);
    }
    connect(&Theme::instance(), &Theme::changed, this, &PromptColumn::fit);
    fit();
}

void PromptColumn::fit()
{
    const bool isCompact = Theme::instance().isCompact();
    const int columns = isCompact ? 2 : 1;
    setMinimumWidth(isCompact ? 0 : 232);
    setMaximumWidth(isCompact ? QWIDGETSIZE_MAX : 232);
    m_grid->addWidget(m_stuck, 0, 0, 1, 2);
    for (int i = 0; i < static_cast<int>(m_prompts.size()); ++i)
        m_grid->addWidget(m_prompts[static_cast<size_t>(i)].second, 1 + i / columns, i % columns);
    const int count = static_cast<int>(m_prompts.size());
    for (int row = 1; row <= count; ++row)
        m_grid->setRowStretch(row, isCompact ? 0 : 10);
    m_grid->setRowStretch(count + 1, isCompact ? 0 : 1);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, isCompact ? 1 : 0);
    m_grid->setHorizontalSpacing(isCompact ? 8 : 0);
}

void PromptColumn::say(const session::Words& words)
{
    m_stuck->setTexts(words.phrase("tell.stuck"_L1));
    for (const auto& [id, button] : m_prompts) {
        const QByteArray key = "tell." + id.toLatin1();
        button->setTexts(words.phrase(QLatin1StringView(key)));
    }
}

void PromptColumn::setCurrent(const QString& current)
{
    for (const auto& [id, button] : m_prompts)
        button->setChecked(id == current);
}

} // namespace inkaart::conversation
