// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/svgcheck.h"

#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::media {

namespace {

constexpr int elementLimit = 5000;
constexpr int depthLimit = 64;
/// How many copies `use` may make in all.
constexpr qint64 copyLimit = 10000;
/// How many elements may be drawn in all, copies and what is in them counted.
constexpr qint64 drawnLimit = 20000;
/// How many elements when lines are dashed: one large circle may have ten thousand dashes.
constexpr qint64 dashedLimit = 400;
/// How many signs of equality may stand between one "<" and the next, so that no tag has more
/// attributes: the reader compares each with all others.
constexpr int attributeLimit = 2000;
/// How many bytes, copies counted: one path may be all of the file.
constexpr qint64 drawnBytesLimit = 16 * 1024 * 1024;

base::Result<void> refuse(const QString& what)
{
    return base::fail(base::Code::Refused, what);
}

/// True when every url( in a style or attribute points into the drawing itself.
bool staysInside(QStringView text)
{
    for (qsizetype i = 0; (i = text.indexOf(u"url", i, Qt::CaseInsensitive)) >= 0; i += 3) {
        QStringView rest = text.mid(i + 3).trimmed();
        if (!rest.startsWith(u'('))
            continue;
        rest = rest.mid(1).trimmed();
        if (rest.startsWith(u'"') || rest.startsWith(u'\''))
            rest = rest.mid(1).trimmed();
        if (!rest.startsWith(u'#'))
            return false;
    }
    return true;
}

base::Result<void> checkStyle(QStringView text)
{
    // A backslash in CSS can spell any word, also @import and url.
    if (text.contains(u'\\'))
        return refuse(u"style with escapes"_s);
    if (text.contains("@import"_L1, Qt::CaseInsensitive))
        return refuse(u"@import"_s);
    if (!staysInside(text))
        return refuse(u"link to another place"_s);
    return {};
}

bool hasTooManyAttributes(QByteArrayView bytes)
{
    int count = 0;
    return std::any_of(bytes.begin(), bytes.end(), [&](char c) {
        count = c == '<' ? 0 : count + (c == '=');
        return count > attributeLimit;
    });
}

/// Reads a drawing once, keeping what is needed to count the copies that `use` would make.
class Checker {
public:
    explicit Checker(QByteArrayView bytes)
        : m_reader(QByteArray::fromRawData(bytes.data(), bytes.size()))
        , m_size(bytes.size())
    { }

    base::Result<void> run()
    {
        while (!m_reader.atEnd()) {
            if (const auto fine = token(m_reader.readNext()); !fine)
                return fine;
        }
        if (m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError)
            return base::fail(base::Code::Truncated, u"the SVG stops before its end"_s);
        if (m_reader.hasError())
            return base::fail(base::Code::Malformed,
                              u"no well-formed XML: "_s + m_reader.errorString());
        return checkCopies();
    }

private:
    base::Result<void> token(QXmlStreamReader::TokenType type)
    {
        switch (type) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return refuse(u"DOCTYPE"_s);
        case QXmlStreamReader::ProcessingInstruction:
            return refuse(u"processing instruction"_s);
        case QXmlStreamReader::StartElement:
            return element();
        case QXmlStreamReader::EndElement:
            m_open.removeLast();
            return {};
        case QXmlStreamReader::Characters:
            if (m_style == 0 || m_style > m_open.size())
                return {};
            noteDashes(m_reader.text());
            return checkStyle(m_reader.text());
        default:
            return {};
        }
    }

    base::Result<void> element()
    {
        const auto name = m_reader.name();
        if (m_count == 0 && name != "svg"_L1)
            return base::fail(base::Code::Malformed, u"the root is not svg"_s);
        if (++m_count > elementLimit || m_open.size() >= depthLimit)
            return base::fail(base::Code::TooBig, u"too many elements"_s);
        for (const auto forbidden : { "script"_L1, "foreignObject"_L1, "iframe"_L1, "embed"_L1,
                                      "object"_L1, "handler"_L1 }) {
            if (name.compare(forbidden, Qt::CaseInsensitive) == 0)
                return refuse(forbidden);
        }
        m_open.append(m_reader.attributes().value("id"_L1).toString());
        if (name == "style"_L1)
            m_style = m_open.size();
        else if (m_style >= m_open.size())
            m_style = 0;
        return attributes(name == "use"_L1);
    }

    base::Result<void> attributes(bool isUse)
    {
        const auto list = m_reader.attributes();
        for (const auto& attribute : list) {
            const auto name = attribute.name();
            noteDashes(name);
            noteDashes(attribute.value());
            if (name.startsWith("on"_L1, Qt::CaseInsensitive))
                return refuse(u"event attribute"_s);
            if (name == "href"_L1 || name == "src"_L1) {
                if (!attribute.value().trimmed().startsWith(u'#'))
                    return refuse(u"link to another place"_s);
                if (isUse)
                    noteUse(attribute.value().trimmed().mid(1).toString());
            } else if (const auto fine = checkStyle(attribute.value()); !fine) {
                return fine;
            }
        }
        return {};
    }

    void noteDashes(QStringView text)
    {
        m_hasDashes = m_hasDashes || text.contains("stroke-dasharray"_L1, Qt::CaseInsensitive);
    }

    void noteUse(const QString& target)
    {
        m_uses[{}].append(target);
        for (const auto& id : std::as_const(m_open)) {
            if (!id.isEmpty())
                m_uses[id].append(target);
        }
    }

    base::Result<void> checkCopies() const
    {
        QSet<QString> path;
        QHash<QString, qint64> known;
        const qint64 all = copies({}, path, known);
        if (all < 0)
            return refuse(u"use inside itself"_s);
        if (all > copyLimit)
            return base::fail(base::Code::TooBig, u"use makes too many copies"_s);
        // Every copy is at most the whole drawing.
        if (all * m_count > (m_hasDashes ? dashedLimit : drawnLimit)
            || all * m_size > drawnBytesLimit)
            return base::fail(base::Code::TooBig, u"too many elements to draw"_s);
        return {};
    }

    /// -1 for a circle.
    qint64 copies(const QString& id, QSet<QString>& path, QHash<QString, qint64>& known) const
    {
        if (const auto it = known.constFind(id); it != known.cend())
            return *it;
        if (path.contains(id) || path.size() > depthLimit)
            return -1;
        path.insert(id);
        qint64 sum = 1;
        for (const auto& target : m_uses.value(id)) {
            const qint64 inner = copies(target, path, known);
            if (inner < 0)
                return -1;
            sum = std::min(sum + inner, copyLimit + 1);
        }
        path.remove(id);
        known.insert(id, sum);
        return sum;
    }

    QXmlStreamReader m_reader;
    QList<QString> m_open; ///< ids of the open elements, empty where there is none
    QHash<QString, QList<QString>>
        m_uses; ///< by id of the element round it; all under the empty id
    qint64 m_size;
    int m_count = 0;
    bool m_hasDashes = false;
    qsizetype m_style = 0; ///< depth of the open style element; 0 without
};

} // namespace

base::Result<void> checkSvg(QByteArrayView bytes)
{
    if (bytes.size() > svgLimit)
        return base::fail(base::Code::TooBig, u"an SVG above 2 MB"_s);
    if (hasTooManyAttributes(bytes))
        return refuse(u"a tag with too many attributes"_s);
    return Checker(bytes).run();
}

bool looksLikeSvg(QByteArrayView bytes)
{
    auto head = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    if (head.startsWith("\xEF\xBB\xBF"))
        head = head.sliced(3);
    return head.trimmed().startsWith('<') && (head.contains("<svg") || head.contains(":svg"));
}

} // namespace inkaart::media
