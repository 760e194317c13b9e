// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/paperwriter.h"

#include "core/base/writefile.h"

#include <QDir>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using base::Code;

namespace {

base::Result<void> saveOne(const PaperItem& item, const QString& path, const print::Watch& watch)
{
    const auto pdf = print::toPdf(
        item.pages, { .title = item.fileName, .attachments = item.attachments, .watch = watch });
    if (!pdf)
        return base::fail(pdf.error());
    return base::writeFile(path, *pdf);
}

/// A stick that is full, locked or pulled out is so for everybody.
bool isOfThePlace(Code code)
{
    return code == Code::DiskFull || code == Code::ReadOnly || code == Code::Io;
}

/// A file that is there already is somebody's: the new one gets a number.
QString freePath(const QString& folder, const QString& name)
{
    const QDir directory(folder);
    QString path = directory.filePath(name + u".pdf"_s);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = directory.filePath(u"%1-%2.pdf"_s.arg(name).arg(i));
    return path;
}

} // namespace

print::Watch PaperState::watch()
{
    return { .progress =
                 [this](int finished, int all) {
                     done = finished;
                     total = all;
                 },
             .isCancelled = [this] { return isCancelled.load(); } };
}

Written writePdf(const QList<PaperItem>& items, const QString& path, PaperState& state)
{
    PaperItem all;
    for (const PaperItem& item : items) {
        all.pages += item.pages;
        all.attachments += item.attachments;
        all.fileName = item.fileName;
    }
    Written written;
    if (const auto saved = saveOne(all, path, state.watch()); saved) {
        written.files = 1;
        written.sheets = print::sheetCount(all.pages);
    } else {
        written.failures.append({ {}, saved.error() });
    }
    return written;
}

Written writeFolder(const QList<PaperItem>& items, const QString& folder, PaperState& state)
{
    Written written{ .wanted = static_cast<int>(items.size()) };
    state.total = written.wanted;
    for (const PaperItem& item : items) {
        if (state.isCancelled) {
            written.failures.append({ {}, { Code::Cancelled, u"stopped"_s } });
            break;
        }
        const auto saved =
            saveOne(item, freePath(folder, item.fileName),
                    { .progress = {}, .isCancelled = [&] { return state.isCancelled.load(); } });
        if (saved) {
            ++written.files;
            written.sheets += print::sheetCount(item.pages);
        } else if (isOfThePlace(saved.error().code)) {
            written.failures.append({ {}, saved.error() });
            break;
        } else if (saved.error().code != Code::Cancelled) {
            written.failures.append({ item.who, saved.error() });
        }
        ++state.done;
    }
    return written;
}

Written writePaper(const QList<PaperItem>& items, QPagedPaintDevice& device, PaperState& state)
{
    QList<print::Page> pages;
    for (const PaperItem& item : items)
        pages += item.pages;
    Written written;
    if (const auto sheets = print::toPrinter(device, pages, state.watch()); sheets)
        written.sheets = *sheets;
    else
        written.failures.append({ {}, sheets.error() });
    return written;
}

} // namespace inkaart::award
