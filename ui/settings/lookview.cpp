// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lookview.h"

#include "ui/settings/settingrow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmentedchoice.h"

#include <QAbstractButton>
#include <QVBoxLayout>

#include <array>

namespace inkaart::settings {

using namespace Qt::StringLiterals;
using theme::SchemeChoice;
using theme::Theme;
using widgets::SegmentedChoice;

namespace {

struct ThemeChoice {
    SchemeChoice choice;
    QString kept;
};
const std::array<ThemeChoice, 3> themes{ ThemeChoice{ SchemeChoice::Light, u"light"_s },
                                         ThemeChoice{ SchemeChoice::Dark, u"dark"_s },
                                         ThemeChoice{ SchemeChoice::System, u"system"_s } };

struct SizeChoice {
    double factor;
    QString kept;
};
const std::array<SizeChoice, 4> sizes{ SizeChoice{ 1.0, u"1"_s }, SizeChoice{ 1.25, u"1.25"_s },
                                       SizeChoice{ 1.5, u"1.5"_s }, SizeChoice{ 2.0, u"2"_s } };

QString yesNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

} // namespace

LookView::LookView(Desk& desk, QWidget* parent)
    : SectionView(desk, parent)
    , m_theme(new SegmentedChoice(
          { tr("Light", "theme"), tr("Dark", "theme"), tr("As the laptop", "theme") }))
    , m_size(new SegmentedChoice({ tr("Normal", "text size"), tr("Larger", "text size"),
                                   tr("Large", "text size"), tr("Very large", "text size") }))
    , m_motion(onOff(u"reduceMotion"_s))
    , m_names(onOff(u"namesHiddenAtStart"_s))
{
    m_theme->setObjectName(u"themeChoice"_s);
    m_size->setObjectName(u"textSize"_s);
    column()->addWidget(buildLook());
    column()->addWidget(buildNames());
    column()->addStretch(1);
}

QWidget* LookView::buildLook()
{
    auto* card = new SettingsCard(tr("How Inkaart looks"));
    card->addRow(
        //: Light or dark
        new SettingRow(tr("Colours"), tr("Dark is calm for the eyes in the evening."), m_theme));
    card->addRow(new SettingRow(tr("Size of the text"), tr("Everything grows with it."), m_size));
    card->addRow(new SettingRow(tr("Less movement"), tr("Nothing slides or fades."), m_motion));
    connect(m_theme, &SegmentedChoice::chosen, this, &LookView::chooseTheme);
    connect(m_size, &SegmentedChoice::chosen, this, &LookView::chooseSize);
    connect(m_motion, &SegmentedChoice::chosen, this, [this](int index) {
        if (prefer(u"reduceMotion"_s, yesNo(index == 0)))
            Theme::instance().setReducedMotion(index == 0);
    });
    return card;
}

QWidget* LookView::buildNames()
{
    auto* card = new SettingsCard;
    card->addRow(new SettingRow(tr("Hide names at the start"),
                                tr("Lists show one letter. F8 shows the names."), m_names));
    connect(m_names, &SegmentedChoice::chosen, this,
            [this](int index) { prefer(u"namesHidden"_s, yesNo(index == 0)); });
    return card;
}

void LookView::chooseTheme(int index)
{
    const ThemeChoice& chosen = themes[static_cast<size_t>(index)];
    if (prefer(u"theme"_s, chosen.kept))
        Theme::instance().setChoice(chosen.choice);
}

void LookView::chooseSize(int index)
{
    const SizeChoice& chosen = sizes[static_cast<size_t>(index)];
    if (!prefer(u"textSize"_s, chosen.kept))
        return;
    Theme::instance().setTextFactor(chosen.factor);
    // Larger text takes room as a smaller window does; the window looks only when it is resized.
    Theme::instance().setSizeClass(theme::sizeClassFor(window()->size(), chosen.factor));
}

void LookView::fill()
{
    const Theme& theme = Theme::instance();
    for (int i = 0; i < 3; ++i) {
        if (themes[static_cast<size_t>(i)].choice == theme.choice())
            m_theme->setCurrent(i);
    }
    for (int i = 0; i < 4; ++i) {
        if (theme.textFactor() >= sizes[static_cast<size_t>(i)].factor - 0.01)
            m_size->setCurrent(i);
    }
    m_motion->setCurrent(session().preference(u"reduceMotion"_s) == "yes"_L1 ? 0 : 1);
    m_names->setCurrent(session().preference(u"namesHidden"_s) == "yes"_L1 ? 0 : 1);
}

QWidget* LookView::firstFocus()
{
    return m_theme->option(m_theme->current());
}

} // namespace inkaart::settings
