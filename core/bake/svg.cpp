// SPDX-License-Identifier: GPL-3.0-or-later
// Open Badges 3.0 section 5.3.2, and when reading the baking specification of Open Badges 2.0.
#include "core/bake/svgplaces_p.h"

#include <algorithm>

namespace inkaart::bake {

using namespace Qt::StringLiterals;
using base::Code;

namespace {

/// JSON as the text of an element. Not even CDATA lets every byte through: its own end is split,
/// and a carriage return, which XML reads as a line feed, is written as a number outside.
QByteArray sectionsOf(QByteArrayView json)
{
    QByteArray text = json.toByteArray();
    text.replace("]]>", "]]]]><![CDATA[>");
    text.replace("\r", "]]>&#13;<![CDATA[");
    return "<![CDATA[" + text + "]]>";
}

QByteArray elementOf(const Text& text)
{
    const QByteArray begin =
        "<openbadges:credential xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\"";
    const QByteArray end = "</openbadges:credential>";
    // The letters of a JWT need no escapes.
    if (text.isJwt)
        return begin + " verify=\"" + text.bytes.toByteArray() + "\">" + end;
    return begin + '>' + sectionsOf(text.bytes) + end;
}

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x80; });
}

/// What no XML of this encoding can hold.
base::Result<void> checkLetters(const Text& text, const QString& encoding)
{
    const bool isUtf8 =
        encoding.isEmpty() || encoding.compare("utf-8"_L1, Qt::CaseInsensitive) == 0;
    if (!isUtf8 && !isAscii(text.bytes))
        return base::fail(
            Code::Unsupported,
            u"the SVG is not in UTF-8 and cannot hold the letters of this credential"_s);
    // XML 1.0 section 2.2: U+FFFE and U+FFFF; other control characters JSON has forbidden already.
    if (text.bytes.contains("\xEF\xBF\xBE") || text.bytes.contains("\xEF\xBF\xBF"))
        return base::fail(Code::Unsupported,
                          u"the credential holds a character that no SVG can hold"_s);
    return {};
}

bool isJws(QStringView text)
{
    return text.count(u'.') == 2 && !text.contains(u'/') && !text.contains(u'{');
}

/// Open Badges 2.0 has the address of a hosted assertion in `verify` and the assertion itself in
/// the text; a signed one stands in `verify`.
base::Result<QString> credentialIn(const BakedElement& element)
{
    const QString verify = element.verify.trimmed();
    if (element.hasElements)
        return base::fail(Code::Malformed, u"the credential in the SVG holds other elements"_s);
    if (verify.isEmpty() && element.text.trimmed().isEmpty())
        return base::fail(Code::Malformed, u"the credential in the SVG is empty"_s);
    if (verify.isEmpty() || element.text.trimmed().isEmpty())
        return verify.isEmpty() ? element.text : verify;
    if (element.version == Version::V3)
        return base::fail(Code::Duplicate, u"there is more than one credential in this image"_s);
    return isJws(verify) ? verify : element.text;
}

} // namespace

base::Result<QByteArray> bakeSvg(QByteArrayView image, QByteArrayView credential)
{
    const auto text = textIn(credential);
    if (!text)
        return base::fail(text.error());
    const auto places = svgPlaces(image);
    if (!places)
        return base::fail(places.error());
    if (const auto fits = checkLetters(*text, places->encoding); !fits)
        return base::fail(fits.error());
    const Range root = places->root.place;
    if (places->root.kind == Tag::Kind::Empty) {
        // It needs an end to hold anything: its last slash goes there.
        const QByteArray inside =
            '>' + elementOf(*text) + "</" + places->root.name.toByteArray() + '>';
        return replaced(image, { { root.end - 2, root.end } }, root.end - 2, inside);
    }
    std::vector<Range> old;
    for (const BakedElement& element : places->baked)
        old.push_back(element.place);
    return replaced(image, old, root.end, elementOf(*text));
}

base::Result<Baked> unbakeSvg(QByteArrayView image)
{
    const auto places = svgPlaces(image);
    if (!places)
        return base::fail(places.error());
    if (places->baked.empty())
        return base::fail(Code::NotFound, u"there is no credential in this image"_s);
    if (places->baked.size() > 1)
        return base::fail(Code::Duplicate, u"there is more than one credential in this image"_s);
    const auto text = credentialIn(places->baked.front());
    if (!text)
        return base::fail(text.error());
    QByteArray bytes = text->toUtf8();
    if (bytes.size() > credentialLimit)
        return base::fail(Code::TooBig, u"the credential in the image is above 4 MiB"_s);
    return Baked{ std::move(bytes), places->baked.front().version, Kind::Svg };
}

} // namespace inkaart::bake
