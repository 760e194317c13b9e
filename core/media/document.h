// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>

#include <memory>

namespace inkaart::media {

class PdfFile;

/// A file above this is refused.
constexpr qint64 documentLimit = 100LL * 1024 * 1024;
/// A document of more pages is refused.
constexpr int documentPageLimit = 2000;

struct Attachment {
    QString name; ///< as the file says; pass it through safeFileName before showing it
    QByteArray bytes;

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

/// A PDF, read by a module that is loaded at first use, because its libraries are slow to load.
/// Pages are pictures: nothing in a document is ever run or followed. Used from one thread at a
/// time.
class Document {
public:
    /// Errors: TooBig (bytes or pages) · Unsupported (no PDF) · Refused (locked with a password) ·
    /// Malformed (broken) · Unavailable (the module is not installed).
    static base::Result<Document> open(const QByteArray& bytes);
    Document(Document&&) noexcept;
    Document& operator=(Document&&) noexcept;
    ~Document();

    int pageCount() const;
    /// In points of 1/72 inch.
    QSizeF pageSize(int page) const;
    /// The page, counted from 0, painted on white. NotFound without such a page; TooBig when the
    /// picture would be above photoPixelLimit, or the page paints too much to be shown in time.
    base::Result<QImage> page(int page, double dpi = 150) const;
    /// Files attached to the document, those above 16 MiB left out, however small they are packed.
    QList<Attachment> attachments() const;
    /// The document to be kept, for looking at: without author, program and dates, without attached
    /// files, and without what a camera wrote into a picture in it. One that is signed stays as it
    /// is. Malformed when it cannot be written; TooBig when a page of it could never be shown.
    base::Result<QByteArray> withoutTraces() const;
    /// True when a picture lies in it that is large enough to show somebody; a scan is one too.
    bool hasPictures() const;

private:
    explicit Document(std::unique_ptr<PdfFile> file);
    std::unique_ptr<PdfFile> m_file;
};

/// True when \a bytes begin like a PDF.
bool looksLikePdf(QByteArrayView bytes);

} // namespace inkaart::media
