// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/filepictures.h"

#include "core/media/document.h"
#include "core/media/photo.h"
#include "core/store/store.h"
#include "ui/session/opendossier.h"

#include <algorithm>
#include <memory>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

constexpr int mostPages = 20;
constexpr double pointsPerInch = 72.0;

Result<QList<QImage>> pagesOf(const QByteArray& bytes, int width, int most)
{
    const auto document = media::Document::open(bytes);
    if (!document)
        return base::fail(document.error());
    QList<QImage> pages;
    for (int i = 0; i < std::min(most, document->pageCount()); ++i) {
        const double points = std::max(1.0, document->pageSize(i).width());
        auto page = document->page(i, std::clamp(width * pointsPerInch / points, 20.0, 300.0));
        if (!page)
            return base::fail(page.error());
        pages.append(std::move(*page));
    }
    return pages;
}

} // namespace

FileReader readerFor(session::OpenDossier& open, const dossier::BlobRef& file)
{
    // Files of a talk without a name lie in memory; those of the store need a reader of their own.
    if (open.isNameless())
        return [bytes = open.blob(file)] { return bytes; };
    auto reader = std::make_shared<store::Reader>(open.store());
    return [reader, file]() mutable {
        auto bytes = reader->blob(file);
        return bytes;
    };
}

Result<QList<QImage>> picturesOf(const FileReader& read, const QString& mediaType, int width)
{
    const auto bytes = read();
    if (!bytes)
        return base::fail(bytes.error());
    if (mediaType == "application/pdf"_L1)
        return pagesOf(*bytes, width, mostPages);
    if (!mediaType.startsWith("image/"_L1))
        return base::fail(base::Code::Unsupported, u"no picture and no document"_s);
    return media::decodePhoto(*bytes, width).map([](const QImage& photo) {
        return QList<QImage>{ photo };
    });
}

QImage smallPicture(const FileReader& read, const QString& mediaType, int side)
{
    const auto bytes = read();
    if (!bytes)
        return {};
    if (mediaType.startsWith("image/"_L1))
        return media::thumbnail(*bytes, side);
    if (mediaType != "application/pdf"_L1)
        return {};
    const auto page = pagesOf(*bytes, side, 1);
    return page && !page->isEmpty() ? page->first() : QImage();
}

} // namespace inkaart::learner
