// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/pdf/attachedfiles.h"
#include "core/media/pdf/pageload.h"
#include "core/media/pdf/pdffile.h"

#include <QDeadlineTimer>

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace inkaart::media {

namespace {

/// A page of a million shapes takes a second. PageLoad refuses what would not even look at this.
constexpr qint64 longestPageMs = 8000;
/// Two thousand pages of drawings are not counted through; each is counted when it is shown.
constexpr qint64 longestCountMs = 5000;

bool isOverdue(const QVariant& deadline)
{
    return QDeadlineTimer::current().deadline() > deadline.toLongLong();
}

class PopplerFile final : public PdfFile {
public:
    PopplerFile(QByteArray bytes, std::unique_ptr<Poppler::Document> document)
        : m_bytes(std::move(bytes))
        , m_load(m_bytes)
        , m_document(std::move(document))
    {
        m_document->setRenderHint(Poppler::Document::Antialiasing);
        m_document->setRenderHint(Poppler::Document::TextAntialiasing);
    }

    int pageCount() const override { return m_document->numPages(); }

    QSizeF pageSize(int page) const override
    {
        const auto found = m_document->page(page);
        return found ? found->pageSizeF() : QSizeF();
    }

    base::Result<void> mayPaint(int page) const override { return m_load.check(page); }

    QImage page(int page, double dpi) const override
    {
        const auto found = m_document->page(page);
        if (!found)
            return {};
        const QVariant deadline = QDeadlineTimer::current().deadline() + longestPageMs;
        const QImage image = found->renderToImage(dpi, dpi, -1, -1, -1, -1, Poppler::Page::Rotate0,
                                                  nullptr, nullptr, isOverdue, deadline);
        return isOverdue(deadline) ? QImage() : image;
    }

    QList<Attachment> attachments() const override { return attachedFiles(m_bytes); }

    base::Result<QByteArray> withoutTraces() const override
    {
        return m_load.checkAll(pageCount(), longestCountMs).and_then([&] {
            return media::withoutTraces(m_bytes);
        });
    }

    bool hasPictures() const override { return media::hasPictures(m_bytes); }

private:
    QByteArray m_bytes;
    mutable PageLoad m_load;
    std::unique_ptr<Poppler::Document> m_document;
};

PdfResult open(const QByteArray& bytes)
{
    // The library's messages quote the document; they stay out of our logs.
    Poppler::setDebugErrorFunction([](const QString&, const QVariant&) {}, {});
    auto document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return base::fail(base::Code::Malformed, u"the PDF is damaged"_s);
    if (document->isLocked())
        return base::fail(base::Code::Refused, u"the PDF is locked with a password"_s);
    if (document->numPages() < 1)
        return base::fail(base::Code::Malformed, u"the PDF has no pages"_s);
    if (document->numPages() > documentPageLimit)
        return base::fail(base::Code::TooBig, u"a PDF of more than 2000 pages"_s);
    return std::make_unique<PopplerFile>(bytes, std::move(document));
}

} // namespace

} // namespace inkaart::media

extern "C" Q_DECL_EXPORT void inkaartOpenPdf(const QByteArray& bytes,
                                             inkaart::media::PdfResult* result)
{
    *result = inkaart::media::open(bytes);
}
