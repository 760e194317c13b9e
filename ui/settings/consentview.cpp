// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/consentview.h"

#include "ui/settings/numberfield.h"
#include "ui/settings/settingrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedchoice.h"

#include <QVBoxLayout>

namespace inkaart::settings {

using namespace Qt::StringLiterals;
using dossier::CentreSettings;
using widgets::SegmentedChoice;

namespace {

/// As they stand in the settings and in every consent; core knows "consent".
const QStringList grounds{ u"consent"_s, u"public-task"_s, u"legitimate-interest"_s };

} // namespace

ConsentView::ConsentView(Desk& desk, QWidget* parent)
    : SectionView(desk, parent)
    , m_age(new NumberField(
          u"consentAge"_s, { 12, 21, 1 },
          [](int years) { return tr("%n years old", "after the number field", years); }))
    , m_cautious(onOff(u"ageCautious"_s))
    , m_waiting(
          new NumberField(u"waitingDays"_s, { 1, 60, 1 },
                          [](int days) { return tr("%n days", "after the number field", days); }))
    , m_ground(new SegmentedChoice(
          { tr("Consent", "legal ground"), tr("Public task"), tr("Legitimate interest") }))
{
    m_ground->setObjectName(u"legalGround"_s);
    column()->addWidget(buildAge());
    column()->addWidget(buildGround());
    column()->addStretch(1);
}

QWidget* ConsentView::buildAge()
{
    auto* card = new SettingsCard(tr("When a parent says yes too"));
    const auto add = [card](const QString& title, const QString& explanation, NumberField* field) {
        field->setWords(title, explanation);
        card->addRow(new SettingRow(title, explanation, field));
    };
    add(tr("Decides alone from"), tr("Younger than this: a parent or guardian says yes too."),
        m_age);
    card->addRow(new SettingRow(tr("Careful when the age is not known"),
                                tr("Then a parent or guardian says yes too."), m_cautious));
    add(tr("Wait for the parent"),
        tr("So long a dossier waits for consent. Then Inkaart asks to erase it."), m_waiting);
    connect(m_age, &NumberField::valueChosen, this, [this](int years) {
        save([](CentreSettings& settings, int value) { settings.consentAge = value; }, years,
             tr("Decides alone from %n years", "", years));
    });
    connect(m_waiting, &NumberField::valueChosen, this, [this](int days) {
        save([](CentreSettings& settings, int value) { settings.waitingDays = value; }, days,
             tr("Waits %n days for the parent", "", days));
    });
    connect(m_cautious, &SegmentedChoice::chosen, this, [this](int index) {
        save([](CentreSettings& settings, int value) { settings.isCautiousAboutAge = value == 0; },
             index, index == 0 ? tr("Careful with age: on") : tr("Careful with age: off"));
    });
    return card;
}

QWidget* ConsentView::buildGround()
{
    auto* card = new SettingsCard(tr("Legal ground"));
    card->body()->addWidget(new widgets::Label(
        tr("Why the centre may keep a dossier. Ask whoever looks after privacy at your centre. "
           "With consent, every young person is asked; a no is always fine.")));
    m_ground->setAccessibleName(tr("Legal ground"));
    card->body()->addWidget(m_ground, 0, Qt::AlignLeft);
    connect(m_ground, &SegmentedChoice::chosen, this, [this](int index) {
        save([](CentreSettings& settings, int value) { settings.ground = grounds[value]; }, index,
             tr("Legal ground changed"));
    });
    return card;
}

void ConsentView::save(void (*change)(CentreSettings&, int), int value, const QString& what)
{
    CentreSettings settings = desk().settings();
    change(settings, value);
    if (!desk().check(desk().setSettings(settings, what)))
        fill();
}

void ConsentView::fill()
{
    const CentreSettings settings = desk().settings();
    m_age->setValue(settings.consentAge);
    m_cautious->setCurrent(settings.isCautiousAboutAge ? 0 : 1);
    m_waiting->setValue(settings.waitingDays);
    m_ground->setCurrent(static_cast<int>(grounds.indexOf(settings.ground)));
}

void ConsentView::flush()
{
    m_age->flush();
    m_waiting->flush();
}

QWidget* ConsentView::firstFocus()
{
    return m_age;
}

} // namespace inkaart::settings
