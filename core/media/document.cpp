// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/document.h"

#include "core/media/pdf/pdffile.h"
#include "core/media/photo.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::media {

namespace {

/// Beside an installed program, and in the tree where it was built.
QString modulePath()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const auto place : { "/../lib/inkaart/inkaart-pdf.so"_L1, "/../lib/inkaart-pdf.so"_L1 }) {
        if (QFileInfo::exists(here + place))
            return QFileInfo(here + place).canonicalFilePath();
    }
    return {};
}

OpenPdf loadModule()
{
    const QString path = modulePath();
    if (path.isEmpty())
        return nullptr;
    QLibrary library(path); // stays loaded until the program ends
    return reinterpret_cast<OpenPdf>(library.resolve(openPdfSymbol));
}

} // namespace

Document::Document(std::unique_ptr<PdfFile> file)
    : m_file(std::move(file))
{ }

Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;
Document::~Document() = default;

base::Result<Document> Document::open(const QByteArray& bytes)
{
    if (bytes.size() > documentLimit)
        return base::fail(base::Code::TooBig, u"a document above 100 MB"_s);
    if (!looksLikePdf(bytes))
        return base::fail(base::Code::Unsupported, u"this is no PDF"_s);
    static const OpenPdf openPdf = loadModule();
    if (!openPdf)
        return base::fail(base::Code::Unavailable, u"the module inkaart-pdf is not installed"_s);
    PdfResult result = base::fail(base::Code::Internal, u"the module gave no answer"_s);
    openPdf(bytes, &result);
    if (!result)
        return base::fail(result.error());
    return Document(std::move(*result));
}

int Document::pageCount() const
{
    return m_file->pageCount();
}

QSizeF Document::pageSize(int page) const
{
    return page < 0 || page >= pageCount() ? QSizeF() : m_file->pageSize(page);
}

base::Result<QImage> Document::page(int page, double dpi) const
{
    const QSizeF size = pageSize(page) * (dpi / 72);
    if (size.isEmpty())
        return base::fail(base::Code::NotFound, u"no such page"_s);
    if (size.width() * size.height() > double(photoPixelLimit))
        return base::fail(base::Code::TooBig,
                          u"the page makes a picture of more than 100 megapixels"_s);
    if (const auto may = m_file->mayPaint(page); !may)
        return base::fail(may.error());
    const QImage image = m_file->page(page, dpi);
    if (image.isNull())
        return base::fail(base::Code::Malformed, u"the page cannot be painted"_s);
    return image;
}

QList<Attachment> Document::attachments() const
{
    return m_file->attachments();
}

base::Result<QByteArray> Document::withoutTraces() const
{
    return m_file->withoutTraces();
}

bool Document::hasPictures() const
{
    return m_file->hasPictures();
}

bool looksLikePdf(QByteArrayView bytes)
{
    // ISO 32000-1 annex H.3.4.1: the header may stand anywhere in the first 1024 bytes.
    return bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-");
}

} // namespace inkaart::media
