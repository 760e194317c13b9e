// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/pdf/attachedfiles.h"
#include "core/media/pdf/barepicture.h"
#include "core/media/pdf/opened_p.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace inkaart::media {

namespace {

/// What is inflated in one document to look into its pictures; JPEGs hardly get bigger by it.
constexpr qint64 picturesLimit = 4 * documentLimit;

std::vector<QPDFObjectHandle> listed(QPDFObjectHandle value)
{
    if (value.isArray())
        return value.getArrayAsVector();
    return value.isNull() ? std::vector<QPDFObjectHandle>() : std::vector{ value };
}

/// The stream's data with all filters but the last undone; nothing where one of them is not known.
std::optional<std::string> beforeLastFilter(QPDF& pdf, QPDFObjectHandle picture)
{
    auto filters = listed(picture.getDict().getKey("/Filter"));
    if (filters.size() == 1) {
        const auto raw = picture.getRawStreamData();
        return std::string(reinterpret_cast<const char*>(raw->getBuffer()), raw->getSize());
    }
    auto options = listed(picture.getDict().getKey("/DecodeParms"));
    filters.pop_back();
    options.resize(filters.size(), QPDFObjectHandle::newNull());
    auto outer = QPDFObjectHandle::newStream(&pdf);
    outer.replaceStreamData(picture.getRawStreamData(), QPDFObjectHandle::newArray(filters),
                            QPDFObjectHandle::newArray(options));
    Collector bytes(documentLimit);
    bool isFiltered = false;
    if (!outer.pipeStreamData(&bytes, &isFiltered, 0, qpdf_dl_generalized, true, true)
        || !isFiltered)
        return std::nullopt;
    return bytes.bytes().toStdString();
}

void cleanPicture(QPDF& pdf, QPDFObjectHandle picture)
{
    auto filters = listed(picture.getDict().getKey("/Filter"));
    if (filters.empty() || !filters.back().isName())
        return;
    const std::string last = filters.back().getName();
    const bool isJpeg2000 = last == "/JPXDecode";
    if (!isJpeg2000 && last != "/DCTDecode" && last != "/DCT")
        return;
    const auto whole = beforeLastFilter(pdf, picture);
    if (!whole)
        return;
    const std::string bare = isJpeg2000 ? bareJpeg2000(*whole) : bareJpeg(*whole);
    if (bare == *whole)
        return;
    const auto options = listed(picture.getDict().getKey("/DecodeParms"));
    const bool hasOptions = options.size() == filters.size();
    picture.replaceStreamData(bare, filters.back(),
                              hasOptions ? options.back() : QPDFObjectHandle::newNull());
}

bool isFileSpecification(QPDFObjectHandle value)
{
    return value.isDictionary()
        && (value.hasKey("/EF") || value.getKey("/F").isString() || value.getKey("/UF").isString());
}

/// Fonts and pictures may be called as they like, so that a key alone does not tell.
bool isTrace(const std::string& key, QPDFObjectHandle value, QPDFObjectHandle dictionary)
{
    if (key == "/Metadata" || key == "/PieceInfo" || key == "/LastModified"
        || key == "/EmbeddedFiles")
        return true;
    if (key == "/Thumb")
        return dictionary.hasKey("/Type") || dictionary.hasKey("/Parent");
    if (key == "/EF")
        return value.isDictionary()
            && (value.getKey("/F").isStream() || value.getKey("/UF").isStream());
    if (key != "/AF")
        return false;
    const auto files = listed(value);
    return std::any_of(files.begin(), files.end(), isFileSpecification);
}

/// With what is written into it directly; other objects have their own turn.
void clean(QPDFObjectHandle object)
{
    if (object.isArray()) {
        for (auto& item : object.getArrayAsVector()) {
            if (!item.isIndirect())
                clean(item);
        }
    }
    auto dictionary = object.isStream() ? object.getDict() : object;
    if (!dictionary.isDictionary())
        return;
    for (auto& [key, value] : dictionary.getDictAsMap()) {
        if (isTrace(key, value, dictionary))
            dictionary.removeKey(key);
        else if (!value.isIndirect())
            clean(value);
    }
}

bool isOfKind(QPDFObjectHandle annotation, const char* kind)
{
    return annotation.isDictionary() && annotation.getKey("/Subtype").isNameAndEquals(kind);
}

/// Who wrote what lies on a page, and when. A form's field keeps its name, which is no person's.
void cleanAnnotations(QPDFObjectHandle page)
{
    auto all = page.getKey("/Annots");
    if (!all.isArray())
        return;
    auto kept = QPDFObjectHandle::newArray();
    for (auto& one : all.getArrayAsVector()) {
        if (isOfKind(one, "/FileAttachment"))
            continue;
        kept.appendItem(one);
        if (!one.isDictionary() || isOfKind(one, "/Widget"))
            continue;
        for (const char* key : { "/T", "/M", "/CreationDate" })
            one.removeKey(key);
    }
    page.replaceKey("/Annots", kept);
}

bool isSignature(QPDFObjectHandle value)
{
    return value.isDictionary() && value.getKey("/ByteRange").isArray()
        && value.getKey("/Contents").isString();
}

/// Whether one of \a fields, or of those below them, has a signature for its value.
bool hasSignature(QPDFObjectHandle fields, int depth = 0)
{
    constexpr int deepest = 20;
    if (!fields.isArray() || depth > deepest)
        return false;
    const auto all = fields.getArrayAsVector();
    return std::any_of(all.begin(), all.end(), [&](QPDFObjectHandle field) {
        return field.isDictionary()
            && (isSignature(field.getKey("/V")) || hasSignature(field.getKey("/Kids"), depth + 1));
    });
}

bool isSigned(QPDF& pdf)
{
    auto form = pdf.getRoot().getKey("/AcroForm");
    if (form.isDictionary() && hasSignature(form.getKey("/Fields")))
        return true;
    auto rights = pdf.getRoot().getKey("/Perms");
    if (!rights.isDictionary())
        return false;
    const auto all = rights.getDictAsMap();
    return std::any_of(all.begin(), all.end(),
                       [](const auto& right) { return isSignature(right.second); });
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
        allowInflating(picturesLimit);
        opened->getTrailer().removeKey("/Info");
        opened->getRoot().removeKey("/Collection");
        for (const QPDFObjectHandle& page : opened->getAllPages())
            cleanAnnotations(page);
        for (QPDFObjectHandle object : opened->getAllObjects()) {
            clean(object);
            if (object.isStream())
                cleanPicture(*opened, object);
        }
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
