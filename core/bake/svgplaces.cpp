// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bake/svgplaces_p.h"

#include <QXmlStreamReader>

namespace inkaart::bake {

using namespace Qt::StringLiterals;
using base::Code;

namespace {

// QXmlStreamReader compares each with each: ten megabytes of them would take hours.
constexpr int valueLimit = 200;
constexpr qsizetype namespaceLimit = 500;
constexpr std::size_t depthLimit = 500;

base::Error broken(const QString& what)
{
    return { Code::Malformed, u"the SVG is broken: "_s + what };
}

std::optional<Version> versionOf(const QXmlStreamReader& xml)
{
    const QStringView space = xml.namespaceUri();
    if (xml.name() == "credential"_L1 && space == "https://purl.imsglobal.org/ob/v3p0"_L1)
        return Version::V3;
    if (xml.name() == "assertion"_L1 && space == "http://openbadges.org"_L1)
        return Version::V2;
    return std::nullopt;
}

/// The text of an element: what stands in CDATA to the letter, the line ends and blanks that
/// somebody laid round it left away.
class Words {
public:
    void add(const QXmlStreamReader& xml)
    {
        if (!xml.isCDATA()) {
            m_loose += xml.text();
            return;
        }
        if (m_hasSections || !m_loose.trimmed().isEmpty())
            m_text += m_loose;
        m_text += xml.text();
        m_loose.clear();
        m_hasSections = true;
    }

    QString text() const
    {
        if (!m_hasSections)
            return m_loose.trimmed();
        return m_loose.trimmed().isEmpty() ? m_text : m_text + m_loose;
    }

private:
    QString m_text;
    QString m_loose; ///< behind the last CDATA
    bool m_hasSections = false;
};

/// Goes through the tags and through what QXmlStreamReader makes of them, side by side.
class Reader {
public:
    explicit Reader(QByteArrayView image)
        : m_tags(image)
        , m_xml(QByteArray::fromRawData(image.data(), image.size()))
    { }

    base::Result<SvgPlaces> run()
    {
        for (;;) {
            const auto tag = m_tags.next();
            if (!tag)
                return base::fail(tag.error());
            const auto done = *tag ? take(**tag) : readTo(QXmlStreamReader::EndDocument);
            if (!done)
                return base::fail(done.error());
            if (!*tag)
                return std::move(m_places);
        }
    }

private:
    base::Result<void> take(const Tag& tag)
    {
        if (tag.values > valueLimit || m_open.size() > depthLimit)
            return base::fail(Code::TooBig, u"the SVG has too many attributes or levels"_s);
        if (tag.kind == Tag::Kind::End)
            return readTo(QXmlStreamReader::EndElement).map([&] { close(tag); });
        const auto opened =
            readTo(QXmlStreamReader::StartElement).and_then([&] { return open(tag); });
        if (!opened || tag.kind == Tag::Kind::Start)
            return opened;
        return readTo(QXmlStreamReader::EndElement).map([&] { close(tag); });
    }

    base::Result<void> open(const Tag& tag)
    {
        if (m_isFirst) {
            const QStringView space = m_xml.namespaceUri();
            if (m_xml.name() != "svg"_L1
                || (!space.isEmpty() && space != "http://www.w3.org/2000/svg"_L1))
                return base::fail(Code::Unsupported, u"the image is no SVG: its root is another"_s);
            m_places.root = tag;
            m_isFirst = false;
        }
        m_namespaces += m_xml.namespaceDeclarations().size();
        m_open.push_back(m_xml.namespaceDeclarations().size());
        if (m_namespaces > namespaceLimit)
            return base::fail(Code::TooBig, u"the SVG has too many namespaces"_s);
        const auto version = versionOf(m_xml);
        if (m_bakedDepth > 0) {
            m_places.baked.back().hasElements = true;
        } else if (version) {
            m_bakedDepth = m_open.size();
            m_words = {};
            m_places.baked.push_back({ *version,
                                       tag.place,
                                       m_xml.attributes().value("verify"_L1).toString(),
                                       {},
                                       false });
        }
        return {};
    }

    void close(const Tag& tag)
    {
        if (m_bakedDepth == m_open.size()) {
            m_places.baked.back().place.end = tag.place.end;
            m_places.baked.back().text = m_words.text();
            m_bakedDepth = 0;
        }
        m_namespaces -= m_open.back();
        m_open.pop_back();
    }

    /// The next token of that kind; on the way there only text, comments and instructions.
    base::Result<void> readTo(QXmlStreamReader::TokenType wanted)
    {
        for (;;) {
            const auto type = m_xml.readNext();
            if (type == wanted)
                return {};
            switch (type) {
            case QXmlStreamReader::StartDocument:
                m_places.encoding = m_xml.documentEncoding().toString();
                break;
            case QXmlStreamReader::Characters:
                if (m_bakedDepth > 0)
                    m_words.add(m_xml);
                break;
            case QXmlStreamReader::Comment:
            case QXmlStreamReader::ProcessingInstruction:
                break;
            default:
                return base::fail(fault());
            }
        }
    }

    base::Error fault() const
    {
        if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
            return { Code::Truncated, u"the SVG stops before its end"_s };
        return broken(m_xml.hasError() ? m_xml.errorString() : u"its tags do not fit"_s);
    }

    Tags m_tags;
    QXmlStreamReader m_xml;
    SvgPlaces m_places;
    Words m_words;
    std::vector<qsizetype> m_open; ///< how many namespaces each open element declares
    qsizetype m_namespaces = 0; ///< all of these
    std::size_t m_bakedDepth = 0; ///< of the baked element that is open; 0 without
    bool m_isFirst = true;
};

} // namespace

base::Result<SvgPlaces> svgPlaces(QByteArrayView image)
{
    if (image.size() > svgLimit)
        return base::fail(Code::TooBig, u"an SVG above 10 MB"_s);
    if (image.isEmpty())
        return base::fail(Code::Truncated, u"the SVG stops before its end"_s);
    // A zero is never part of XML in UTF-8 or another code of bytes.
    if (image.contains('\0') || image.startsWith("\xFE\xFF") || image.startsWith("\xFF\xFE"))
        return base::fail(Code::Unsupported, u"the SVG is not in UTF-8"_s);
    return Reader(image).run();
}

} // namespace inkaart::bake
