// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bake/bake.h"

#include "core/bake/places_p.h"
#include "core/base/json.h"

#include <algorithm>

namespace inkaart::bake {

using namespace Qt::StringLiterals;
using base::Code;

namespace {

constexpr QByteArrayView pngSignature("\x89PNG\r\n\x1A\n");
constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

bool isBase64Url(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'
        || c == '_';
}

/// RFC 7515 section 7.1: three parts, of which only the signature may be empty.
bool isCompact(QByteArrayView text)
{
    const qsizetype first = text.indexOf('.');
    const qsizetype second = first < 1 ? -1 : text.indexOf('.', first + 1);
    if (second <= first + 1)
        return false;
    const auto isPart = [](QByteArrayView part) {
        return std::all_of(part.begin(), part.end(), isBase64Url);
    };
    return isPart(text.first(first)) && isPart(text.sliced(first + 1, second - first - 1))
        && isPart(text.sliced(second + 1));
}

base::Error neither()
{
    return { Code::Unsupported, u"the image is neither PNG nor SVG"_s };
}

} // namespace

std::optional<Kind> kindOf(QByteArrayView image)
{
    if (image.isEmpty())
        return std::nullopt;
    if (pngSignature.startsWith(image.first(std::min(image.size(), pngSignature.size()))))
        return Kind::Png;
    if (image.startsWith(byteOrderMark))
        image = image.sliced(byteOrderMark.size());
    const auto text = std::find_if(image.begin(), image.end(), [](char c) {
        return c != ' ' && c != '\t' && c != '\r' && c != '\n';
    });
    return text != image.end() && *text == '<' ? std::optional(Kind::Svg) : std::nullopt;
}

base::Result<Text> textIn(QByteArrayView credential)
{
    if (credential.size() > credentialLimit)
        return base::fail(Code::TooBig, u"a credential above 4 MiB"_s);
    if (credential.startsWith(byteOrderMark))
        credential = credential.sliced(byteOrderMark.size());
    const QByteArrayView bare = credential.trimmed();
    if (isCompact(bare))
        return Text{ bare, true };
    if (!bare.startsWith('{'))
        return base::fail(Code::Malformed, u"the credential is neither a compact JWT nor JSON"_s);
    if (const auto json = base::checkJson(credential); !json)
        // A name that stands there twice is as broken as any other JSON.
        return base::fail(json.error().code == Code::Duplicate ? Code::Malformed
                                                               : json.error().code,
                          u"the credential is no good JSON: "_s + json.error().detail);
    return Text{ credential, false };
}

QByteArray replaced(QByteArrayView image, const std::vector<Range>& removed, qsizetype at,
                    QByteArrayView added)
{
    QByteArray bytes;
    bytes.reserve(image.size() + added.size());
    bytes.append(image.first(at)).append(added);
    for (const Range& range : removed) {
        bytes.append(image.sliced(at, range.begin - at));
        at = range.end;
    }
    return bytes.append(image.sliced(at));
}

base::Result<QByteArray> bake(QByteArrayView image, QByteArrayView credential)
{
    const auto kind = kindOf(image);
    if (!kind)
        return base::fail(neither());
    return *kind == Kind::Png ? bakePng(image, credential) : bakeSvg(image, credential);
}

base::Result<Baked> unbake(QByteArrayView image)
{
    const auto kind = kindOf(image);
    if (!kind)
        return base::fail(neither());
    return *kind == Kind::Png ? unbakePng(image) : unbakeSvg(image);
}

} // namespace inkaart::bake
