// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/paperports.h"

#include "ui/session/devices.h"
#include "ui/session/printerchoice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QStandardPaths>

namespace inkaart::session {

using namespace Qt::StringLiterals;

namespace {

/// Gives the windows' words a context of their own in the translations.
class Ports {
    Q_DECLARE_TR_FUNCTIONS(PaperPorts)

public:
    static void file(QWidget* parent, const QString& name, PaperPorts::Path chosen);
    static void folder(QWidget* parent, PaperPorts::Path chosen);
    static void printer(QWidget* parent, const PrinterWish& wish,
                        std::function<void(PaperPorts::Device)> chosen);
    static void picture(QWidget* parent, PaperPorts::Path chosen);
    static void badge(QWidget* parent, PaperPorts::Path chosen);
    static void scan(QWidget* parent, PaperPorts::Path chosen);
    static void table(QWidget* parent, PaperPorts::Path chosen);
    static void package(QWidget* parent, const QString& suggested, PaperPorts::Path chosen);
};

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void show(QFileDialog* dialog, PaperPorts::Path chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

void Ports::file(QWidget* parent, const QString& name, PaperPorts::Path chosen)
{
    auto* dialog = new QFileDialog(parent, tr("Save as PDF"), documents(), tr("PDF (*.pdf)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(name);
    show(dialog, std::move(chosen));
}

void Ports::folder(QWidget* parent, PaperPorts::Path chosen)
{
    auto* dialog = new QFileDialog(parent, tr("Folder for the PDFs"), documents());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    show(dialog, std::move(chosen));
}

void Ports::printer(QWidget* parent, const PrinterWish& wish,
                    std::function<void(PaperPorts::Device)> chosen)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    openWith(*printer, wish.name);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, wish.sheets);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    // A file is what "Save as PDF" makes; from here nothing lands on the disk in the clear.
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
    QObject::connect(dialog, &QPrintDialog::rejected, dialog, [printer] {});
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), dialog,
                     [printer, chosen = std::move(chosen)] { chosen(printer); });
    dialog->open();
}

void Ports::picture(QWidget* parent, PaperPorts::Path chosen)
{
    auto* dialog = new QFileDialog(parent, tr("Choose a picture"), documents(),
                                   tr("Pictures (*.jpg *.jpeg *.png *.webp *.svg)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    show(dialog, std::move(chosen));
}

void Ports::badge(QWidget* parent, PaperPorts::Path chosen)
{
    auto* dialog = new QFileDialog(
        parent, tr("Choose a badge"), documents(),
        tr("Badges (*.pdf *.json *.jwt *.jsonld *.txt *.png *.svg *.jpg *.jpeg *.webp)") + u";;"_s
            + tr("All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    show(dialog, std::move(chosen));
}

void Ports::scan(QWidget* parent, PaperPorts::Path chosen)
{
    auto* dialog = new QFileDialog(parent, tr("Choose a photo or scan"), documents(),
                                   tr("Photos and PDF (*.jpg *.jpeg *.png *.webp *.pdf)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    show(dialog, std::move(chosen));
}

void Ports::table(QWidget* parent, PaperPorts::Path chosen)
{
    auto* dialog =
        new QFileDialog(parent, tr("Choose a list"), documents(), tr("Lists (*.csv *.tsv *.txt)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    show(dialog, std::move(chosen));
}

void Ports::package(QWidget* parent, const QString& suggested, PaperPorts::Path chosen)
{
    const QFileInfo file(suggested);
    auto* dialog = new QFileDialog(parent, tr("Put on a stick or phone"), file.path(),
                                   tr("Zip file (*.zip)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"zip"_s);
    dialog->selectFile(file.fileName());
    show(dialog, std::move(chosen));
}

} // namespace

PaperPorts PaperPorts::real()
{
    return { .chooseFile = &Ports::file,
             .chooseFolder = &Ports::folder,
             .hasPrinter = [] { return !QPrinterInfo::availablePrinterNames().isEmpty(); },
             .choosePrinter = &Ports::printer,
             .choosePicture = &Ports::picture,
             .chooseBadge = &Ports::badge,
             .chooseScan = &Ports::scan,
             .chooseTable = &Ports::table,
             .choosePackage = &Ports::package,
             .deviceFolder = &connectedDevice };
}

PaperPorts& PaperPorts::instance()
{
    static PaperPorts ports = real();
    return ports;
}

} // namespace inkaart::session
