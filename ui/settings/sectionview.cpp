// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sectionview.h"

#include "ui/settings/backupview.h"
#include "ui/settings/centreview.h"
#include "ui/settings/consentview.h"
#include "ui/settings/languageview.h"
#include "ui/settings/lockview.h"
#include "ui/settings/lookview.h"
#include "ui/settings/printview.h"
#include "ui/settings/sections.h"
#include "ui/settings/workersview.h"

#include <QVBoxLayout>

namespace inkaart::settings {

SectionView::SectionView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
}

bool SectionView::prefer(const QString& key, const QString& value)
{
    const bool isKept = m_desk.check(session().setPreference(key, value));
    if (!isKept)
        fill();
    return isKept;
}

SectionView* makeView(const QString& id, Desk& desk)
{
    if (id == section::centre)
        return new CentreView(desk);
    if (id == section::workers)
        return new WorkersView(desk);
    if (id == section::consent)
        return new ConsentView(desk);
    if (id == section::language)
        return new LanguageView(desk);
    if (id == section::look)
        return new LookView(desk);
    if (id == section::print)
        return new PrintView(desk);
    if (id == section::lock)
        return new LockView(desk);
    return id == section::backup ? new BackupView(desk) : nullptr;
}

} // namespace inkaart::settings
