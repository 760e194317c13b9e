// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backupplaces.h"

#include "ui/session/runthen.h"
#include "ui/settings/backupwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace inkaart::settings {

using namespace Qt::StringLiterals;
using theme::Theme;
using widgets::Button;

namespace {

/// A stick that was just put in should appear while somebody is still looking.
constexpr int lookAgainMs = 2500;

} // namespace

BackupPlaces::BackupPlaces(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_where(new widgets::Label)
    , m_chips(new QWidget)
    , m_other(new Button(tr("Another place …"), Button::Kind::Chip))
{
    setObjectName(u"backupPlaces"_s);
    m_where->setObjectName(u"backupWhere"_s);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    m_row->addWidget(m_where, 1);
    m_row->addWidget(m_chips);
    auto* flow = new widgets::FlowLayout(m_chips, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    m_other->setObjectName(u"backupOther"_s);
    m_other->setCheckable(false);
    flow->addWidget(m_other);
    m_timer.setInterval(lookAgainMs);
    connect(&m_timer, &QTimer::timeout, this, &BackupPlaces::look);
    connect(m_other, &Button::clicked, this, [this] {
        m_desk.tools().chooseFolder(this, chosen().folder,
                                    [this](const QString& folder) { addOther(folder); });
    });
    const QString last = desk.session().preference(u"backupFolder"_s);
    if (!last.isEmpty() && QFileInfo(last).isDir())
        m_otherFolder = last;
    take({});
    connect(&Theme::instance(), &Theme::changed, this, &BackupPlaces::fit);
    fit();
}

/// On one line where there is room: what stands below is to stay in sight.
void BackupPlaces::fit()
{
    const bool isNarrow = Theme::instance().isCompact() || Theme::instance().textFactor() > 1.3;
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void BackupPlaces::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    look();
    m_timer.start();
}

void BackupPlaces::hideEvent(QHideEvent* event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

void BackupPlaces::look()
{
    session::runThen(this, m_desk.tools().drives,
                     [this](const std::vector<Drive>& drives) { take(drives); });
}

void BackupPlaces::take(const std::vector<Drive>& drives)
{
    std::vector<Spot> spots;
    for (const Drive& drive : drives)
        spots.push_back({ drive.name, drive.path, true, drive.free });
    const auto isKnown = [&spots](const QString& folder) {
        return std::any_of(spots.begin(), spots.end(), [&](const Spot& spot) {
            return spot.folder == folder || (spot.isStick && folder.startsWith(spot.folder + u'/'));
        });
    };
    // Not every desktop has the folder it names; one that somebody chose stays in sight.
    const QString documents = m_desk.tools().documents;
    const bool hasDocuments = QFileInfo(documents).isDir();
    for (const QString& folder : { m_otherFolder, hasDocuments ? documents : QString() }) {
        if (!folder.isEmpty() && !isKnown(folder))
            spots.push_back({ QDir(folder).dirName(), folder, false, -1 });
    }
    showSpots(std::move(spots));
}

QString BackupPlaces::wanted(const std::vector<Spot>& spots) const
{
    const auto isThere = [&spots](const QString& folder) {
        return std::any_of(spots.begin(), spots.end(),
                           [&](const Spot& spot) { return spot.folder == folder; });
    };
    if (m_isTouched && isThere(m_chosen))
        return m_chosen;
    const QString last = m_desk.session().preference(u"backupFolder"_s);
    if (isThere(last))
        return last;
    return spots.empty() ? QString() : spots.front().folder;
}

void BackupPlaces::showSpots(std::vector<Spot> spots)
{
    if (spots == m_spots && !m_buttons.empty())
        return;
    m_spots = std::move(spots);
    for (Button* button : m_buttons)
        button->deleteLater();
    m_buttons.clear();
    m_chips->layout()->removeWidget(m_other);
    m_where->setText(m_spots.empty() ? tr("There is no stick in. Put one in, or choose a place.")
                                     : tr("The copy goes to:"));
    for (size_t i = 0; i < m_spots.size(); ++i) {
        const Spot& spot = m_spots[i];
        const QString name = placeInWords({ .place = spot.name, .isOnStick = spot.isStick });
        auto* button =
            new Button(spot.free < 0 ? name : tr("%1, %2 free").arg(name, sizeInWords(spot.free)),
                       spot.isStick ? u"stick"_s : u"document"_s, Button::Kind::Chip);
        button->setObjectName(u"backupPlace-%1"_s.arg(i));
        m_chips->layout()->addWidget(button);
        m_buttons.push_back(button);
        connect(button, &Button::clicked, this, [this, folder = spot.folder] {
            m_isTouched = true;
            choose(folder);
        });
    }
    m_chips->layout()->addWidget(m_other);
    choose(wanted(m_spots));
}

void BackupPlaces::choose(const QString& folder)
{
    m_chosen = folder;
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(m_spots[i].folder == folder);
}

void BackupPlaces::addOther(const QString& folder)
{
    m_otherFolder = folder;
    m_chosen = folder;
    m_isTouched = true;
    std::vector<Spot> spots = m_spots;
    std::erase_if(spots, [&](const Spot& spot) { return spot.folder == folder && !spot.isStick; });
    spots.push_back({ QDir(folder).dirName(), folder, false, -1 });
    showSpots(std::move(spots));
    choose(folder);
}

BackupPlaces::Spot BackupPlaces::chosen() const
{
    const auto found = std::find_if(m_spots.begin(), m_spots.end(),
                                    [this](const Spot& spot) { return spot.folder == m_chosen; });
    return found == m_spots.end() ? Spot{} : *found;
}

} // namespace inkaart::settings
