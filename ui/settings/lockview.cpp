// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lockview.h"

#include "ui/settings/keychainpanel.h"
#include "ui/settings/numberfield.h"
#include "ui/settings/passphrasepanel.h"
#include "ui/settings/recoverypanel.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/slotkeeper.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace inkaart::settings {

using namespace Qt::StringLiterals;
using dossier::CentreSettings;
using store::SlotKind;

namespace {

QString minutesInWords(int minutes)
{
    return LockView::tr("%n minutes", "after the number field", minutes);
}

} // namespace

LockView::LockView(Desk& desk, QWidget* parent)
    : SectionView(desk, parent)
    , m_keeper(new SlotKeeper(desk, this))
    , m_lock(new NumberField(u"lockMinutes"_s, { 1, 120, 1 }, minutesInWords))
    , m_talk(new NumberField(u"conversationLockMinutes"_s, { 5, 240, 5 }, minutesInWords))
    , m_passphrase(new PassphrasePanel(desk, *m_keeper))
{
    column()->addWidget(buildOwn());
    if (session().isCoordinator()) {
        column()->addWidget(buildTimes());
        column()->addWidget(buildRecovery());
        column()->addWidget(buildWho());
    } else {
        m_lock->setParent(this);
        m_talk->setParent(this);
        m_lock->hide();
        m_talk->hide();
    }
    column()->addStretch(1);
}

QWidget* LockView::buildTimes()
{
    auto* card = new SettingsCard(tr("When nobody touches the laptop"));
    const auto add = [card](const QString& title, const QString& explanation, NumberField* field) {
        field->setWords(title, explanation);
        card->addRow(new SettingRow(title, explanation, field));
    };
    add(tr("Lock after"), tr("The passphrase opens it again."), m_lock);
    add(tr("Lock in a talk after"),
        tr("First the screen covers itself. Afterwards you go on at the same card."), m_talk);
    connect(m_lock, &NumberField::valueChosen, this, [this](int minutes) {
        CentreSettings settings = desk().settings();
        settings.lockMinutes = minutes;
        if (!desk().check(desk().setSettings(settings, tr("Locks after %n minutes", "", minutes))))
            fill();
    });
    connect(m_talk, &NumberField::valueChosen, this, [this](int minutes) {
        CentreSettings settings = desk().settings();
        settings.conversationLockMinutes = minutes;
        if (!desk().check(
                desk().setSettings(settings, tr("Locks in a talk after %n minutes", "", minutes))))
            fill();
    });
    return card;
}

QWidget* LockView::buildOwn()
{
    auto* card = new SettingsCard(tr("How you open Inkaart"));
    card->addRow(m_passphrase);
    card->addRow(new KeychainPanel(desk()));
    return card;
}

QWidget* LockView::buildRecovery()
{
    auto* card = new SettingsCard(tr("Recovery code"));
    card->body()->addWidget(new RecoveryPanel(desk(), *m_keeper));
    return card;
}

QWidget* LockView::buildWho()
{
    auto* card = new SettingsCard(tr("Who can open Inkaart here"));
    auto* list = new QWidget;
    list->setObjectName(u"slotList"_s);
    m_who = new QVBoxLayout(list);
    m_who->setContentsMargins(0, 0, 0, 0);
    m_who->setSpacing(4);
    card->body()->addWidget(list);
    return card;
}

void LockView::listSlots()
{
    m_keeper->list([this](const base::Result<std::vector<store::Slot>>& found) {
        if (desk().check(found))
            showSlots(*found);
    });
}

void LockView::showSlots(const std::vector<store::Slot>& found)
{
    while (QLayoutItem* item = m_who->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto has = [&found](const base::RecordId& worker, SlotKind kind) {
        return std::any_of(found.begin(), found.end(), [&](const store::Slot& slot) {
            return slot.kind == kind && slot.worker == worker;
        });
    };
    for (const auto& entry : desk().workers()) {
        const bool hasPassphrase = has(entry.id, SlotKind::Passphrase);
        const bool hasKeychain = has(entry.id, SlotKind::Keychain);
        if (!hasPassphrase && !hasKeychain)
            continue;
        const QString with = !hasKeychain ? tr("with a passphrase")
            : hasPassphrase               ? tr("with a passphrase and the keychain")
                                          : tr("with the keychain");
        m_who->addWidget(new widgets::Label(tr("%1: %2").arg(entry.value.name, with)));
    }
    m_who->addWidget(new widgets::Label(tr("And who has the recovery code")));
}

void LockView::fill()
{
    const CentreSettings settings = desk().settings();
    m_lock->setValue(settings.lockMinutes);
    m_talk->setValue(settings.conversationLockMinutes);
    m_passphrase->fill();
    if (m_who)
        listSlots();
}

void LockView::flush()
{
    m_lock->flush();
    m_talk->flush();
}

QWidget* LockView::firstFocus()
{
    return m_passphrase->firstFocus();
}

} // namespace inkaart::settings
