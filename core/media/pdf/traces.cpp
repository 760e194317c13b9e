// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/pdf/attachedfiles.h"
#include "core/media/pdf/opened_p.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::media {

namespace {

constexpr unsigned char marker = 0xFF;
constexpr unsigned char startOfImage = 0xD8;
constexpr unsigned char startOfScan = 0xDA;
constexpr unsigned char firstApp = 0xE0;
constexpr unsigned char lastApp = 0xEF;
constexpr unsigned char comment = 0xFE;

/// Of what programs write into a JPEG, that without which its colours are others: JFIF, the colour
/// profile, Adobe's transform.
bool isNeeded(unsigned char kind)
{
    constexpr unsigned char jfif = 0xE0;
    constexpr unsigned char profile = 0xE2;
    constexpr unsigned char adobe = 0xEE;
    const bool isApp = kind >= firstApp && kind <= lastApp;
    return kind == jfif || kind == profile || kind == adobe || (!isApp && kind != comment);
}

/// ITU-T T.81 annex B: segments up to the first scan. What is no JPEG comes back as it was.
std::string bareJpeg(const std::string& jpeg)
{
    const auto at = [&](size_t i) { return static_cast<unsigned char>(jpeg[i]); };
    if (jpeg.size() < 4 || at(0) != marker || at(1) != startOfImage)
        return jpeg;
    std::string bare = jpeg.substr(0, 2);
    size_t i = 2;
    while (i + 4 <= jpeg.size() && at(i) == marker && at(i + 1) != startOfScan) {
        const size_t size = 2 + static_cast<size_t>(at(i + 2) << 8 | at(i + 3));
        if (i + size > jpeg.size())
            return jpeg;
        if (isNeeded(at(i + 1)))
            bare += jpeg.substr(i, size);
        i += size;
    }
    return bare + jpeg.substr(i);
}

bool isPlainJpeg(QPDFObjectHandle dictionary)
{
    auto filter = dictionary.getKey("/Filter");
    if (filter.isArray() && filter.getArrayNItems() == 1)
        filter = filter.getArrayItem(0);
    return filter.isName() && (filter.getName() == "/DCTDecode" || filter.getName() == "/DCT");
}

void clean(QPDFObjectHandle object)
{
    auto dictionary = object.isStream() ? object.getDict() : object;
    if (!dictionary.isDictionary())
        return;
    for (const char* key : { "/Metadata", "/PieceInfo", "/LastModified" })
        dictionary.removeKey(key);
    if (!object.isStream() || !isPlainJpeg(dictionary))
        return;
    const auto raw = object.getRawStreamData();
    const std::string jpeg(reinterpret_cast<const char*>(raw->getBuffer()), raw->getSize());
    if (std::string bare = bareJpeg(jpeg); bare.size() != jpeg.size())
        object.replaceStreamData(bare, QPDFObjectHandle(), QPDFObjectHandle());
}

bool isSigned(QPDF& pdf)
{
    auto root = pdf.getRoot();
    auto form = root.getKey("/AcroForm");
    auto flags = form.isDictionary() ? form.getKey("/SigFlags") : QPDFObjectHandle::newNull();
    return root.hasKey("/Perms") || (flags.isInteger() && (flags.getIntValue() & 1));
}

bool isLargePicture(QPDFObjectHandle object)
{
    constexpr long long smallest = 200;
    if (!object.isStream())
        return false;
    auto dictionary = object.getDict();
    auto kind = dictionary.getKey("/Subtype");
    if (!kind.isName() || kind.getName() != "/Image")
        return false;
    const auto isLarge = [&](const char* side) {
        auto value = dictionary.getKey(side);
        return value.isInteger() && value.getIntValue() >= smallest;
    };
    return isLarge("/Width") && isLarge("/Height");
}

QByteArray written(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setDecodeLevel(qpdf_dl_none);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return { reinterpret_cast<const char*>(bytes->getBuffer()),
             static_cast<qsizetype>(bytes->getSize()) };
}

} // namespace

base::Result<QByteArray> withoutTraces(const QByteArray& pdf)
{
    // A foreign border: the library throws.
    try {
        const auto opened = openedWithin(pdf);
        if (isSigned(*opened))
            return pdf;
        opened->getTrailer().removeKey("/Info");
        for (QPDFObjectHandle object : opened->getAllObjects())
            clean(object);
        return written(*opened);
    } catch (const std::exception&) {
        return base::fail(base::Code::Malformed, u"the PDF is damaged"_s);
    }
}

bool hasPictures(const QByteArray& pdf)
{
    // A foreign border: the library throws.
    try {
        const auto opened = openedWithin(pdf);
        const auto objects = opened->getAllObjects();
        return std::any_of(objects.begin(), objects.end(), isLargePicture);
    } catch (const std::exception&) {
        return true;
    }
}

} // namespace inkaart::media
