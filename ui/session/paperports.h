// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QWidget;

namespace inkaart::session {

/// What a print dialog opens with.
struct PrinterWish {
    int sheets = 1;
    QString name; ///< the printer chosen in the settings; empty: the system's
};

/// The system's windows that pages open for paper and files. None blocks: the answer comes to the
/// function that is handed in, or not at all when somebody cancels. Tests and the walk put their
/// own answers here.
struct PaperPorts {
    using Path = std::function<void(const QString& path)>;
    using Device = std::shared_ptr<QPagedPaintDevice>;

    std::function<void(QWidget* parent, const QString& suggestedName, Path)> chooseFile;
    std::function<void(QWidget* parent, Path)> chooseFolder;
    /// Asked on a worker thread.
    std::function<bool()> hasPrinter;
    /// The device is used on a worker thread afterwards, and by nobody else.
    std::function<void(QWidget* parent, const PrinterWish&, std::function<void(Device)>)>
        choosePrinter;
    std::function<void(QWidget* parent, Path)> choosePicture;
    std::function<void(QWidget* parent, Path)> chooseBadge;
    /// A photo or scan of paper that came back.
    std::function<void(QWidget* parent, Path)> chooseScan;
    /// A list of people.
    std::function<void(QWidget* parent, Path)> chooseTable;
    /// Where a package for a learner goes; \a suggested is a whole path.
    std::function<void(QWidget* parent, const QString& suggested, Path)> choosePackage;
    /// The folder of a stick or phone that is connected; empty without one. Asked on a worker
    /// thread: a phone may be slow.
    std::function<QString()> deviceFolder;

    /// The real windows.
    static PaperPorts real();
    /// Those in use: the real ones, unless somebody changed them.
    static PaperPorts& instance();
};

} // namespace inkaart::session
