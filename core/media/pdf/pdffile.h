// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/document.h"

#include <QSizeF>

/// What the module inkaart-pdf gives to core/media; both sides include this and nothing else.
namespace inkaart::media {

class PdfFile {
public:
    virtual ~PdfFile() = default;
    virtual int pageCount() const = 0;
    virtual QSizeF pageSize(int page) const = 0;
    /// TooBig when painting the page would keep the program for long; Malformed.
    virtual base::Result<void> mayPaint(int page) const = 0;
    /// Null when it cannot be painted.
    virtual QImage page(int page, double dpi) const = 0;
    virtual QList<Attachment> attachments() const = 0;
    virtual base::Result<QByteArray> withoutTraces() const = 0;
    virtual bool hasPictures() const = 0;
};

using PdfResult = base::Result<std::unique_ptr<PdfFile>>;
/// The module's one function.
using OpenPdf = void (*)(const QByteArray& bytes, PdfResult* result);
constexpr const char* openPdfSymbol = "inkaartOpenPdf";

} // namespace inkaart::media
