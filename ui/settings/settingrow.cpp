// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingrow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedchoice.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <utility>

namespace inkaart::settings {

using theme::TextRole;
using theme::Theme;

namespace {

/// Larger text takes room like a smaller window does.
bool isNarrow()
{
    return Theme::instance().isCompact() || Theme::instance().textFactor() > 1.3;
}

} // namespace

SettingRow::SettingRow(const QString& title, const QString& explanation, QWidget* control,
                       QWidget* parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_title(new widgets::Label(title, TextRole::BodyBold))
    , m_explanation(new widgets::Label(explanation, TextRole::Small))
    , m_control(control)
{
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_explanation);
    words->addStretch(1);
    m_row->addLayout(words, 1);
    if (control) {
        m_row->addWidget(control);
        m_title->setBuddy(control->focusProxy() ? control->focusProxy() : control);
    }
    connect(&Theme::instance(), &Theme::changed, this, &SettingRow::fit);
    setTexts(title, explanation);
    fit();
}

void SettingRow::setTexts(const QString& title, const QString& explanation)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    if (qobject_cast<widgets::SegmentedChoice*>(m_control)) {
        m_control->setAccessibleName(title);
        m_control->setAccessibleDescription(explanation);
    }
}

void SettingRow::fit()
{
    const bool narrow = isNarrow();
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setContentsMargins(0, 4, 0, 4);
    m_row->setSpacing(narrow ? 8 : 24);
    if (m_control)
        m_row->setAlignment(m_control, narrow ? Qt::AlignLeft : Qt::AlignVCenter);
    setMinimumHeight(Theme::instance().sizeClass() == theme::SizeClass::Wide ? 58 : 46);
}

SettingsCard::SettingsCard(const QString& title, QWidget* parent)
    : Card(parent)
{
    body()->setSpacing(8);
    if (!title.isEmpty())
        body()->addWidget(new widgets::Label(title, TextRole::Heading));
}

void SettingsCard::addRow(QWidget* row)
{
    if (std::exchange(m_hasRows, true))
        body()->addWidget(new widgets::Divider);
    body()->addWidget(row);
}

widgets::SegmentedChoice* onOff(const QString& objectName)
{
    auto* choice = new widgets::SegmentedChoice({
        //: A setting that is on
        QCoreApplication::translate("Settings", "On", "switch"),
        //: A setting that is off
        QCoreApplication::translate("Settings", "Off", "switch"),
    });
    choice->setObjectName(objectName);
    choice->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return choice;
}

Columns::Columns(QWidget* parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(16);
    connect(&Theme::instance(), &Theme::changed, this, &Columns::fit);
    fit();
}

void Columns::add(QWidget* widget, int stretch)
{
    m_row->addWidget(widget, stretch);
}

void Columns::addField(QWidget* field)
{
    m_row->addWidget(field, 1, Qt::AlignTop);
}

void Columns::fit()
{
    m_row->setDirection(isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace inkaart::settings
