// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/tools.h"

#include <QFileDialog>
#include <QPrinterInfo>
#include <QStandardPaths>
#include <QStorageInfo>

namespace inkaart::settings {

using namespace Qt::StringLiterals;

namespace {

/// Where Linux desktops mount what is put in; the rest is the laptop's own.
bool isRemovable(const QString& root)
{
    return root.startsWith("/media/"_L1) || root.startsWith("/run/media/"_L1);
}

std::vector<Drive> drivesNow()
{
    std::vector<Drive> found;
    for (const QStorageInfo& volume : QStorageInfo::mountedVolumes()) {
        if (!isRemovable(volume.rootPath()) || !volume.isReady() || volume.isReadOnly())
            continue;
        const QString label = volume.name().isEmpty() ? volume.displayName() : volume.name();
        found.push_back({ label.section(u'/', -1), volume.rootPath(), volume.bytesAvailable() });
    }
    return found;
}

void openDialog(QFileDialog* dialog, const Tools::Chosen& then)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parent(), then);
    dialog->open();
}

void askFolder(QWidget* parent, const QString& start, const Tools::Chosen& then)
{
    auto* dialog = new QFileDialog(parent, {}, start);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openDialog(dialog, then);
}

void askFile(QWidget* parent, const QString& filter, const Tools::Chosen& then)
{
    auto* dialog = new QFileDialog(parent, {}, QString(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openDialog(dialog, then);
}

} // namespace

Tools realTools()
{
    return { .cost = {},
             .drives = drivesNow,
             .printers = [] { return QPrinterInfo::availablePrinterNames(); },
             .documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
             .chooseFolder = askFolder,
             .chooseFile = askFile };
}

} // namespace inkaart::settings
