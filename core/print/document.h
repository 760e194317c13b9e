// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/print/pages.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QSizeF>
#include <QString>

#include <functional>

class QPagedPaintDevice;
class QPainter;

namespace inkaart::print {

/// Every sheet is an A4, drawn in units of 1/96 inch: 210 x 297 mm.
constexpr QSizeF sheetSize{ 210.0 / 25.4 * 96.0, 297.0 / 25.4 * 96.0 };

/// How many A4s \a page takes: one, or as many as cards and passports need.
int sheetCount(const Page& page);
int sheetCount(const QList<Page>& pages);

/// Paints sheet \a sheet (from 0) of \a page with the painter's units as sheetSize says; the caller
/// scales. Sheets that do not exist paint nothing. Safe on any thread with a painter of its own.
void paintSheet(QPainter& painter, const Page& page, int sheet = 0);

/// The same as a picture for on screen, \a scale pixels per 1/96 inch, white ground.
QImage sheetImage(const Page& page, int sheet = 0, double scale = 1.0);

/// A file that travels inside the PDF, such as the learner's own edition of a badge.
struct Attachment {
    QString name; ///< "IK-7Q4M2-XK9PT.jwt"
    QByteArray bytes;
    QString mediaType; ///< "application/vc+jwt"
};

/// Both are called between sheets, on the thread that paints. Cancelling gives Code::Cancelled.
struct Watch {
    std::function<void(int done, int total)> progress;
    std::function<bool()> isCancelled;
};

struct PdfOptions {
    QString title;
    QList<Attachment> attachments;
    Watch watch;
};

/// All pages as one PDF, fonts embedded. Malformed when there is no page, Internal when the writer
/// gives up.
base::Result<QByteArray> toPdf(const QList<Page>& pages, const PdfOptions& options = {});

/// All pages to a printer that ui hands in; the printer's page ranges are kept to. What its margins
/// would clip (the certificate's frame) is left out. Gives the number of sheets. Unavailable when
/// the printer does not start.
base::Result<int> toPrinter(QPagedPaintDevice& device, const QList<Page>& pages,
                            const Watch& watch = {});

} // namespace inkaart::print
