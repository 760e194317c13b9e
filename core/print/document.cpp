// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/document.h"

#include "core/print/layout.h"
#include "core/print/words.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageRanges>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::print {

namespace {

constexpr double unitsPerInch = 96;
constexpr int pdfResolution = 1200;
/// Where the certificate's frame ends, in millimetres from the edge.
constexpr double frameMargin = 8.4;

bool isCancelled(const Watch& watch)
{
    return watch.isCancelled && watch.isCancelled();
}

QPageLayout wholeSheet()
{
    QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0));
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

/// Sheets of all pages, one at a time, so that two hundred never lie in memory together.
class Job {
public:
    Job(QPagedPaintDevice& device, const QList<Page>& pages, const Watch& watch, bool withFrame)
        : m_device(device)
        , m_pages(pages)
        , m_watch(watch)
        , m_withFrame(withFrame)
        , m_ranges(device.pageRanges())
    { }

    base::Result<int> run();

private:
    bool paint(QPainter& painter, const Sheet& sheet);
    void fitToPage(QPainter& painter) const;

    QPagedPaintDevice& m_device;
    const QList<Page>& m_pages;
    const Watch& m_watch;
    bool m_withFrame;
    QPageRanges m_ranges;
    int m_number = 0; ///< of the sheet at hand, from 1
    int m_painted = 0;
};

/// Paper of another size gets the A4 in its middle, smaller where need be.
void Job::fitToPage(QPainter& painter) const
{
    const double perUnit = m_device.logicalDpiX() / unitsPerInch;
    const QSizeF paper(m_device.pageLayout().fullRect(QPageLayout::Inch).size() * unitsPerInch);
    const double scale = std::min({ 1.0, paper.width() / sheetSize.width() + 0.002,
                                    paper.height() / sheetSize.height() + 0.002 });
    painter.scale(perUnit, perUnit);
    painter.translate((paper.width() - scale * sheetSize.width()) / 2,
                      (paper.height() - scale * sheetSize.height()) / 2);
    painter.scale(scale, scale);
}

bool Job::paint(QPainter& painter, const Sheet& sheet)
{
    ++m_number;
    if (!m_ranges.isEmpty() && !m_ranges.contains(m_number))
        return true;
    if (m_painted > 0 && !m_device.newPage())
        return false;
    painter.save();
    fitToPage(painter);
    sheet.paint(painter, m_withFrame);
    painter.restore();
    ++m_painted;
    return true;
}

base::Result<int> Job::run()
{
    QPainter painter;
    if (!painter.begin(&m_device))
        return base::fail(base::Code::Unavailable, u"the printer does not start"_s);
    Workshop workshop;
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        for (const Sheet& sheet : layOut(m_pages[i], workshop)) {
            if (isCancelled(m_watch))
                return base::fail(base::Code::Cancelled, u"stopped between two sheets"_s);
            if (!paint(painter, sheet))
                return base::fail(base::Code::Unavailable, u"the printer gave up"_s);
        }
        if (m_watch.progress)
            m_watch.progress(int(i) + 1, int(m_pages.size()));
    }
    if (!painter.end())
        return base::fail(base::Code::Unavailable, u"the printer did not finish"_s);
    return m_painted;
}

/// Many printers leave out the first five millimetres.
struct MarkPlace {
    double top = 18;
    double side = 72;
    int parts = 1;
};

/// Within the margins of the paper. A certificate has room within its frame; an agreement is two
/// halves, one for each.
template<class Kind>
constexpr MarkPlace markPlaceOn()
{
    if (std::is_same_v<Kind, CertificatePage>)
        return { .top = 37, .side = 72 };
    if (std::is_same_v<Kind, AgreementPage>)
        return { .side = 56, .parts = 2 };
    return { .side = std::is_same_v<Kind, PassportPage> ? 60.0 : 72.0 };
}

/// Above everything, on each sheet and on each half that is cut apart, in both languages: what the
/// example centre prints proves nothing, whoever holds it.
void markExample(std::vector<Sheet>& sheets, const QString& language, const MarkPlace& place,
                 Workshop& workshop)
{
    constexpr double height = 18;
    constexpr auto key = "example.provesNothing"_L1;
    const Words words(language);
    const double side = place.side;
    const double half =
        words.hasOwn() ? (sheetSize.width() - 2 * side) / 2 - 6 : sheetSize.width() - 2 * side;
    const Style style{ 13, 17, true, colour::ink, Qt::AlignLeft, 1 };
    for (Sheet& sheet : sheets) {
        Setter set(sheet, workshop.typesetter, workshop.drawings);
        for (int part = 0; part < place.parts; ++part) {
            const double y = place.top + part * sheetSize.height() / place.parts;
            set.put({ side, y, half, height }, words.dutch(key), style);
            set.put({ sheetSize.width() - side - half, y, half, height }, words.own(key),
                    style.aligned(Qt::AlignRight));
        }
    }
}

} // namespace

std::vector<Sheet> layOut(const Page& page, Workshop& workshop)
{
    return std::visit(
        [&workshop](const auto& kind) {
            auto sheets = layOut(kind, workshop);
            if constexpr (requires { kind.isExample; }) {
                if (kind.isExample)
                    markExample(sheets, kind.language, markPlaceOn<std::decay_t<decltype(kind)>>(),
                                workshop);
            }
            return sheets;
        },
        page);
}

int sheetCount(const Page& page)
{
    Workshop workshop;
    return int(layOut(page, workshop).size());
}

int sheetCount(const QList<Page>& pages)
{
    Workshop workshop;
    int count = 0;
    for (const Page& page : pages)
        count += int(layOut(page, workshop).size());
    return count;
}

void paintSheet(QPainter& painter, const Page& page, int sheet)
{
    Workshop workshop;
    const std::vector<Sheet> sheets = layOut(page, workshop);
    if (sheet >= 0 && size_t(sheet) < sheets.size())
        sheets[size_t(sheet)].paint(painter);
}

QImage sheetImage(const Page& page, int sheet, double scale)
{
    const QSize size(qCeil(sheetSize.width() * scale), qCeil(sheetSize.height() * scale));
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintSheet(painter, page, sheet);
    return image;
}

base::Result<QByteArray> toPdf(const QList<Page>& pages, const PdfOptions& options)
{
    if (pages.isEmpty())
        return base::fail(base::Code::Malformed, u"a document needs a page"_s);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(wholeSheet());
        writer.setResolution(pdfResolution);
        writer.setTitle(options.title);
        writer.setCreator(u"Inkaart"_s);
        for (const Attachment& attachment : options.attachments)
            writer.addFileAttachment(attachment.name, attachment.bytes, attachment.mediaType);
        const auto painted = Job(writer, pages, options.watch, true).run();
        if (!painted && painted.error().code != base::Code::Cancelled)
            return base::fail(base::Code::Internal, painted.error().detail);
        if (!painted)
            return base::fail(painted.error());
    }
    return bytes;
}

base::Result<int> toPrinter(QPagedPaintDevice& device, const QList<Page>& pages, const Watch& watch)
{
    if (pages.isEmpty())
        return base::fail(base::Code::Malformed, u"a document needs a page"_s);
    QPageLayout layout = device.pageLayout();
    layout.setUnits(QPageLayout::Millimeter);
    const QMarginsF clipped = layout.minimumMargins();
    const bool withFrame =
        std::max({ clipped.left(), clipped.right(), clipped.top(), clipped.bottom() })
        <= frameMargin;
    layout.setMode(QPageLayout::FullPageMode);
    layout.setOrientation(QPageLayout::Portrait);
    device.setPageLayout(layout);
    return Job(device, pages, watch, withFrame).run();
}

} // namespace inkaart::print
