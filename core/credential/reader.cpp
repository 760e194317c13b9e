// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/reader.h"

#include "core/credential/jws_p.h"
#include "core/credential/paper.h"
#include "core/credential/strictjson.h"
#include "core/media/document.h"
#include "core/media/photo.h"
#include "core/media/qrscan.h"
#include "core/media/svgcheck.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

using base::Code;

constexpr int pagesSearched = 10;
constexpr double pageDpi = 150;
constexpr double finePageDpi = 300;
/// The longer side at which photos of paper are searched.
constexpr int scanSide = 4096;
/// Attached files above this are no badges of ours.
constexpr qsizetype attachedLimit = 4 * 1024 * 1024;

QByteArrayView bareText(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    return bytes.trimmed();
}

/// Text that may be a credential by its looks; whether it is a good one is for verify() to say.
std::optional<Found> inText(QByteArrayView text)
{
    if (text.startsWith('{'))
        return Found{ FoundIn::Json, text.toByteArray(), false };
    if (looksLikeJwt(text))
        return Found{ FoundIn::Jwt, text.toByteArray(), looksLikePassport(text) };
    return {};
}

std::optional<Found> inQrText(QByteArrayView text, FoundIn where)
{
    if (const auto jwt = jwtFromQrText(text))
        return Found{ where, *jwt, looksLikePassport(*jwt) };
    const auto plain = inText(bareText(text));
    return plain ? std::optional(Found{ where, plain->bytes, plain->isPassport }) : std::nullopt;
}

std::optional<Found> inImage(const QImage& image, FoundIn where)
{
    const auto texts = media::qrTexts(image);
    for (const auto& text : texts) {
        if (auto found = inQrText(text, where))
            return found;
    }
    return {};
}

/// A JSON attachment is only a badge when it says so: other programs attach invoices.
bool isCredential(const Found& found)
{
    if (found.where == FoundIn::Jwt)
        return true;
    const auto object = parseStrict(found.bytes);
    return object && (object->contains("credentialSubject"_L1) || object->contains("badge"_L1));
}

std::optional<Found> attached(const media::Document& document)
{
    const auto files = document.attachments();
    for (const auto& file : files) {
        if (file.bytes.size() > attachedLimit)
            continue;
        auto found = inText(bareText(file.bytes));
        if (found && isCredential(*found))
            return Found{ FoundIn::PdfAttachment, found->bytes, found->isPassport };
    }
    return {};
}

std::optional<Found> onPages(const media::Document& document, double dpi)
{
    for (int i = 0; i < std::min(document.pageCount(), pagesSearched); ++i) {
        const auto image = document.page(i, dpi);
        if (!image)
            continue;
        if (auto found = inImage(*image, FoundIn::PdfPage))
            return found;
    }
    return {};
}

base::Result<Found> inPdf(QByteArrayView file)
{
    const auto document = media::Document::open(file.toByteArray());
    if (!document)
        return base::fail(document.error());
    if (auto found = attached(*document))
        return *found;
    for (const double dpi : { pageDpi, finePageDpi }) {
        if (auto found = onPages(*document, dpi))
            return *found;
    }
    return base::fail(Code::NotFound, u"no badge in this PDF"_s);
}

/// Baked pictures carry the badge in a chunk of this name (Open Badges 3.0 section 5.3).
bool looksBaked(QByteArrayView file)
{
    return file.contains("openbadgecredential") || file.contains("iTXtopenbadges")
        || file.contains("<openbadges:");
}

base::Result<Found> inPicture(QByteArrayView file)
{
    const auto image = media::decodePhoto(file, scanSide);
    if (!image)
        return base::fail(image.error());
    if (auto found = inImage(*image, FoundIn::Picture))
        return *found;
    if (looksBaked(file))
        return base::fail(Code::Unsupported,
                          u"this version cannot read the badge inside a picture"_s);
    return base::fail(Code::NotFound, u"no QR code of a badge in this picture"_s);
}

} // namespace

base::Result<Found> findCredential(QByteArrayView file)
{
    if (file.size() > fileLimit)
        return base::fail(Code::TooBig, u"a file above 100 MB"_s);
    if (media::looksLikePdf(file))
        return inPdf(file);
    if (media::looksLikeSvg(file))
        return base::fail(Code::Unsupported,
                          u"this version cannot read the badge inside a picture"_s);
    const auto text = bareText(file);
    if (text.isEmpty())
        return base::fail(Code::NotFound, u"the file is empty"_s);
    if (auto found = inText(text))
        return *found;
    if (const auto jwt = jwtFromQrText(text); jwt)
        return Found{ FoundIn::PaperText, *jwt, looksLikePassport(*jwt) };
    else if (jwt.error().code != Code::Unsupported)
        return base::fail(jwt.error());
    return inPicture(file);
}

base::Result<Found> findCredentialIn(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return base::fail(Code::NotFound, u"no such file"_s);
    // A pipe or a device may hang whoever opens it.
    if (!QFileInfo(path).isFile())
        return base::fail(Code::Io, u"it is no ordinary file"_s);
    if (file.size() > fileLimit)
        return base::fail(Code::TooBig, u"a file above 100 MB"_s);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(Code::Io, file.errorString());
    return findCredential(file.read(fileLimit + 1));
}

} // namespace inkaart::credential
