// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/award/paperjob.h"

#include <atomic>
#include <memory>

class QPagedPaintDevice;

namespace inkaart::award {

/// Shared between a page and the worker thread that paints.
struct PaperState {
    std::atomic_bool isCancelled{ false };
    std::atomic_int done{ 0 };
    std::atomic_int total{ 0 };

    print::Watch watch();
};

/// What came of writing: files that are there, and those that are not.
struct Written {
    int wanted = 1; ///< files there should be
    int files = 0;
    int sheets = 0;
    QList<PaperFailure> failures;
};

/// Pure, slow, for a worker thread: all in one PDF with every own edition attached, readable by
/// its owner only.
Written writePdf(const QList<PaperItem>& items, const QString& path, PaperState& state);
/// One PDF per person, so that each can have their own; goes on after one that fails, unless the
/// place itself takes no more.
Written writeFolder(const QList<PaperItem>& items, const QString& folder, PaperState& state);
Written writePaper(const QList<PaperItem>& items, QPagedPaintDevice& device, PaperState& state);

} // namespace inkaart::award
