// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/reader.h"

#include "core/bake/bake.h"
#include "core/credential/badge2_p.h"
#include "core/credential/bakedpicture_p.h"
#include "core/credential/jws_p.h"
#include "core/credential/paper.h"
#include "core/credential/strictjson.h"
#include "core/media/document.h"
#include "core/media/filename.h"
#include "core/media/photo.h"
#include "core/media/qrscan.h"

#include <QDeadlineTimer>
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
/// For all pages together: whoever waits for a badge does not wait longer.
constexpr qint64 longestSearchMs = 20'000;
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

/// What a QR code says. A damaged one of ours is found too, so that it is answered with "refused".
base::Result<Found> inQrText(QByteArrayView text, FoundIn where)
{
    const auto jwt = jwtFromQrText(text);
    if (jwt)
        return Found{ where, *jwt, looksLikePassport(*jwt) };
    if (isDamagedCode(text))
        return Found{ where, text.toByteArray(), false };
    const auto plain = inText(bareText(text));
    if (plain)
        return Found{ where, plain->bytes, plain->isPassport };
    return base::fail(jwt.error());
}

/// Adds one that is not among them yet: two pictures of one code are one badge.
void add(QList<Found>& all, Found found, const QString& place)
{
    const auto isSame = [&](const Found& one) { return one.bytes == found.bytes; };
    if (std::any_of(all.begin(), all.end(), isSame))
        return;
    found.place = place;
    all.append(std::move(found));
}

/// What is wrong with a code of ours goes to \a newer when a newer program made it.
void addFromImage(QList<Found>& all, const QImage& image, FoundIn where, const QString& place,
                  std::optional<base::Error>& newer)
{
    const auto texts = media::qrTexts(image);
    for (const auto& text : texts) {
        const auto found = inQrText(text, where);
        if (found)
            add(all, *found, place);
        else if (found.error().code == Code::TooNew && text.startsWith("inkaart:"))
            newer = found.error();
    }
}

/// A JSON attachment is only a badge when it says so: other programs attach invoices. A broken one
/// that says so is one too, for verify() to refuse.
bool isCredential(const Found& found)
{
    if (found.where == FoundIn::Jwt)
        return true;
    const auto object = parseStrict(found.bytes);
    return object ? object->contains("credentialSubject"_L1) || object->contains("badge"_L1)
                  : found.bytes.contains("\"credentialSubject\"");
}

QList<Found> attached(const media::Document& document)
{
    QList<Found> all;
    const auto files = document.attachments();
    for (const auto& file : files) {
        if (file.bytes.size() > attachedLimit)
            continue;
        auto found = inText(bareText(file.bytes));
        // One that calls itself a badge and cannot be read is for verify() to refuse.
        if (!found && file.name.endsWith(".jwt"_L1, Qt::CaseInsensitive))
            found = Found{ FoundIn::Jwt, file.bytes, false };
        if (found && isCredential(*found))
            add(all, Found{ FoundIn::PdfAttachment, found->bytes, found->isPassport },
                media::safeFileName(file.name));
    }
    return all;
}

/// What keeps a code from being read goes to \a why: a newer program, or a page that is too much.
QList<Found> onPages(const media::Document& document, double dpi, const QDeadlineTimer& deadline,
                     std::optional<base::Error>& why)
{
    QList<Found> all;
    for (int i = 0; i < std::min(document.pageCount(), pagesSearched); ++i) {
        if (deadline.hasExpired()) {
            why = why.value_or(base::Error{ Code::TooBig, u"its pages take too long"_s });
            break;
        }
        const auto image = document.page(i, dpi);
        if (image)
            addFromImage(all, *image, FoundIn::PdfPage, u"page %1"_s.arg(i + 1), why);
        else if (image.error().code == Code::TooBig && !why)
            why = image.error();
    }
    return all;
}

base::Result<QList<Found>> inPdf(QByteArrayView file)
{
    const auto document = media::Document::open(file.toByteArray());
    if (!document)
        return base::fail(document.error());
    if (auto all = attached(*document); !all.isEmpty())
        return all;
    const QDeadlineTimer deadline(longestSearchMs);
    std::optional<base::Error> why;
    for (const double dpi : { pageDpi, finePageDpi }) {
        if (auto all = onPages(*document, dpi, deadline, why); !all.isEmpty())
            return all;
    }
    return base::fail(why.value_or(base::Error{ Code::NotFound, u"no badge in this PDF"_s }));
}

QList<Found> codesIn(const QImage& image, std::optional<base::Error>& newer)
{
    QList<Found> all;
    addFromImage(all, image, FoundIn::Picture, {}, newer);
    for (qsizetype i = 0; i < all.size(); ++i)
        all[i].place = u"code %1"_s.arg(i + 1);
    return all;
}

/// A picture may show a code and have a badge baked into it, which comes first.
base::Result<QList<Found>> inPicture(QByteArrayView file)
{
    const auto baked = bakedIn(file);
    if (!baked && looksBaked(file) && baked.error().code != Code::NotFound
        && baked.error().code != Code::Unsupported)
        return base::fail(baked.error());
    QList<Found> all;
    if (baked)
        add(all, *baked, u"inside the picture"_s);
    const auto image = media::decodePhoto(file, scanSide);
    if (!image && !baked)
        return base::fail(image.error());
    std::optional<base::Error> newer;
    for (const Found& code : image ? codesIn(*image, newer) : QList<Found>())
        add(all, code, code.place);
    if (!all.isEmpty())
        return all;
    return base::fail(newer.value_or(base::Error{ Code::NotFound, u"no badge in this picture"_s }));
}

} // namespace

base::Result<QList<Found>> findCredentials(QByteArrayView file)
{
    if (file.size() > fileLimit)
        return base::fail(Code::TooBig, u"a file above 100 MB"_s);
    if (media::looksLikePdf(file))
        return inPdf(file);
    if (bake::kindOf(file) == bake::Kind::Svg)
        return bakedIn(file).map([](const Found& found) { return QList<Found>{ found }; });
    const auto text = bareText(file);
    if (text.isEmpty())
        return base::fail(Code::NotFound, u"the file is empty"_s);
    if (const auto found = inText(text))
        return QList<Found>{ *found };
    if (const auto found = inQrText(text, FoundIn::PaperText); found)
        return QList<Found>{ *found };
    else if (found.error().code != Code::Unsupported)
        return base::fail(found.error());
    if (isBadge2Address(text))
        return QList<Found>{ Found{ FoundIn::Address, text.toByteArray(), false } };
    return inPicture(file);
}

base::Result<QList<Found>> findCredentialsIn(const QString& path)
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
    return findCredentials(file.read(fileLimit + 1));
}

base::Result<Found> findCredential(QByteArrayView file)
{
    return findCredentials(file).map([](const QList<Found>& all) { return all.first(); });
}

base::Result<Found> findCredentialIn(const QString& path)
{
    return findCredentialsIn(path).map([](const QList<Found>& all) { return all.first(); });
}

} // namespace inkaart::credential
