// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/conversationbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/progress.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace inkaart::widgets {

ConversationBar::ConversationBar(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_leave(new Button)
    , m_chip(new Chip({}, u"scherm-uit"_s))
    , m_concept(new Chip({}))
    , m_middle(new QHBoxLayout)
    , m_swap(new Button({}, u"wissel"_s, Button::Kind::Quiet))
    , m_progress(new Progress)
{
    m_row->setSpacing(12);
    m_row->addWidget(m_leave);
    m_row->addWidget(m_chip);
    m_row->addStretch(1);
    m_row->addLayout(m_middle);
    m_row->addWidget(m_concept);
    m_row->addWidget(m_swap);
    m_row->addWidget(m_progress);
    m_swap->setKeyCap(u"F6"_s);
    m_swap->hide();
    m_chip->hide();
    m_concept->setObjectName(u"conceptMark"_s);
    m_concept->hide();
    m_progress->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_leave, &QAbstractButton::clicked, this, &ConversationBar::leaveRequested);
    connect(m_swap, &QAbstractButton::clicked, this, &ConversationBar::swapRequested);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &ConversationBar::fit);
    fit();
}

void ConversationBar::setLeave(const QString& text, const QString& pictogram)
{
    m_leave->setText(text);
    m_leave->setPictogram(pictogram);
}

void ConversationBar::setAssurance(const QString& text)
{
    m_hasAssurance = !text.isEmpty();
    m_chip->setText(text);
    fit();
}

void ConversationBar::setSwap(const QString& text)
{
    // A language's own name in a sentence of the frame: the sentence keeps its direction.
    m_swap->setText(text.isEmpty() ? text : QChar(0x200E) + text);
    m_swap->setVisible(!text.isEmpty());
}

void ConversationBar::setConcept(const QString& text)
{
    m_concept->setText(text);
    m_concept->setVisible(!text.isEmpty());
}

void ConversationBar::setProgress(int done, int total, const QString& words)
{
    m_progress->setState(done, total, words);
    m_progress->setVisible(total > 0);
}

void ConversationBar::addMiddle(QWidget* widget)
{
    m_middle->addWidget(widget, 0, Qt::AlignVCenter);
}

void ConversationBar::fit()
{
    const bool compact = theme::Theme::instance().isCompact();
    m_chip->setVisible(m_hasAssurance && !compact);
    m_row->setContentsMargins(compact ? 12 : 24, 4, compact ? 12 : 24, 4);
    m_row->setSpacing(compact ? 6 : 12);
    setMinimumHeight(compact ? 56 : 72);
}

} // namespace inkaart::widgets
