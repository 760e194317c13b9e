// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/pdf/pageload.h"

#include "core/media/pdf/contentuses.h"
#include "core/media/pdf/opened_p.h"

#include <QDeadlineTimer>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <list>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace inkaart::media {

namespace {

constexpr double mostStreams = 20'000;
constexpr double mostPixels = 200e6;
constexpr int mostSteps = 1'000'000;
constexpr int deepest = 60;
/// A group of its own takes a picture of its own.
constexpr double groupStreams = 10;
/// How often what stands in a stream that cannot be read is taken to be painted by it.
constexpr double unreadTimes = 1000;

struct Load {
    double streams = 0;
    double pixels = 0;

    void add(const Load& other, double times = 1)
    {
        streams += times * other.streams;
        pixels += times * other.pixels;
    }
    void raiseTo(const Load& other)
    {
        streams = std::max(streams, other.streams);
        pixels = std::max(pixels, other.pixels);
    }
    bool isTooBig() const { return streams > mostStreams || pixels > mostPixels; }
};

/// Innermost last: what a form does not name itself is looked up in what paints it.
using Resources = std::vector<QPDFObjectHandle>;

/// What paints with the colour and the letters that are set.
struct Brush {
    Load pattern;
    Load glyph;
};

/// Follows one page as its painter would.
class Walk {
public:
    Load page(QPDFObjectHandle page)
    {
        QPDFPageObjectHelper helper(page);
        Load load =
            contents(uses(page.getKey("/Contents"), helper.getAttribute("/Resources", false)),
                     { helper.getAttribute("/Resources", false) }, {});
        auto notes = page.getKey("/Annots");
        if (notes.isArray()) {
            for (auto& note : notes.getArrayAsVector())
                load.add(appearance(note));
        }
        return load;
    }
    bool isOver() const { return m_isOver; }

private:
    Load appearance(QPDFObjectHandle note)
    {
        auto looks = note.isDictionary() ? note.getKey("/AP") : QPDFObjectHandle::newNull();
        auto normal = looks.isDictionary() ? looks.getKey("/N") : looks;
        if (normal.isStream())
            return form(normal, {}, {});
        Load load;
        if (normal.isDictionary()) {
            for (auto& [state, look] : normal.getDictAsMap())
                load.add(form(look, {}, {}));
        }
        return load;
    }

    bool step()
    {
        m_isOver = m_isOver || ++m_steps > mostSteps;
        return !m_isOver;
    }

    Load contents(const std::vector<Use>& uses, const Resources& resources, const Brush& before)
    {
        Load load;
        Brush brush = before;
        std::vector<Load> saved;
        for (const Use& use : uses) {
            if (!step() || load.isTooBig())
                break;
            switch (use.kind) {
            case Use::Kind::Pattern:
                brush.pattern = nested(found(resources, "/Pattern", use.name), resources);
                break;
            case Use::Kind::Plain:
                brush.pattern = {};
                break;
            case Use::Kind::Save:
                saved.push_back(brush.pattern);
                break;
            case Use::Kind::Restore:
                brush.pattern = saved.empty() ? before.pattern : saved.back();
                if (!saved.empty())
                    saved.pop_back();
                break;
            case Use::Kind::Font:
                // Kept when another font follows: q and Q may bring it back.
                brush.glyph.raiseTo(worstGlyph(found(resources, "/Font", use.name), resources));
                break;
            default:
                load.add(painted(use, resources, brush));
            }
        }
        m_isOver = m_isOver || load.isTooBig();
        return load;
    }

    Load painted(const Use& use, const Resources& resources, const Brush& brush)
    {
        Load load;
        if (use.kind == Use::Kind::Painted)
            load.add(brush.pattern, use.count);
        else if (use.kind == Use::Kind::Shown)
            load.add(brush.glyph, use.count);
        else if (use.kind == Use::Kind::Picture)
            load.pixels = use.count;
        else if (use.kind == Use::Kind::State)
            load = softMask(found(resources, "/ExtGState", use.name), resources, brush);
        else if (use.kind == Use::Kind::Object)
            load.add(object(found(resources, "/XObject", use.name), resources, brush), use.count);
        return load;
    }

    static QPDFObjectHandle found(const Resources& resources, const char* kind,
                                  const std::string& name)
    {
        for (auto i = resources.rbegin(); i != resources.rend(); ++i) {
            QPDFObjectHandle level = *i;
            auto named = level.isDictionary() ? level.getKey(kind) : level;
            if (named.isDictionary() && !named.getKey(name).isNull())
                return named.getKey(name);
        }
        return QPDFObjectHandle::newNull();
    }

    Load object(QPDFObjectHandle object, const Resources& resources, const Brush& brush)
    {
        if (!object.isStream())
            return {};
        if (object.getDict().getKey("/Subtype").isNameAndEquals("/Form"))
            return form(object, resources, brush);
        Load load;
        for (const char* key : { "", "/SMask", "/Mask" }) {
            auto picture = *key ? object.getDict().getKey(key) : object;
            if (picture.isStream())
                load.pixels += side(picture, "/Width") * side(picture, "/Height");
        }
        return load;
    }

    static double side(QPDFObjectHandle picture, const char* key)
    {
        auto value = picture.getDict().getKey(key);
        return value.isNumber() ? std::max(0.0, value.getNumericValue()) : 0;
    }

    /// Also the cell of a pattern and the mask of a state.
    Load form(QPDFObjectHandle stream, Resources resources, const Brush& brush)
    {
        Load load;
        m_isOver = m_isOver || m_depth >= deepest || m_streams > mostStreams;
        if (!stream.isStream() || !step())
            return load;
        ++m_streams;
        ++m_depth;
        auto own = stream.getDict().getKey("/Resources");
        resources.push_back(own);
        load.streams = stream.getDict().hasKey("/Group") ? groupStreams : 1;
        load.add(contents(uses(stream, own), resources, brush));
        --m_depth;
        return load;
    }

    /// What one cell of a pattern, or one glyph, paints besides itself.
    Load nested(QPDFObjectHandle cell, const Resources& resources)
    {
        if (!cell.isStream())
            return {};
        const auto known = m_cells.find(cell.getObjGen());
        if (known != m_cells.end())
            return known->second;
        // One that paints itself never ends.
        m_cells[cell.getObjGen()] = { mostStreams + 1, 0 };
        Load load = form(cell, resources, {});
        --m_streams;
        load.streams = std::max(0.0, load.streams - 1);
        return m_cells[cell.getObjGen()] = load;
    }

    Load softMask(QPDFObjectHandle state, const Resources& resources, const Brush& brush)
    {
        auto mask = state.isDictionary() ? state.getKey("/SMask") : state;
        if (!mask.isDictionary())
            return {};
        Load load = form(mask.getKey("/G"), resources, brush);
        load.streams += groupStreams;
        return load;
    }

    Load worstGlyph(QPDFObjectHandle font, Resources resources)
    {
        Load worst;
        if (!font.isDictionary() || !font.getKey("/Subtype").isNameAndEquals("/Type3"))
            return worst;
        auto glyphs = font.getKey("/CharProcs");
        if (!glyphs.isDictionary())
            return worst;
        resources.push_back(font.getKey("/Resources"));
        for (auto& [name, glyph] : glyphs.getDictAsMap()) {
            step();
            worst.raiseTo(nested(glyph, resources));
        }
        return worst;
    }

    /// Of a stream, or of a page's several ones as if they were one.
    const std::vector<Use>& uses(QPDFObjectHandle content, QPDFObjectHandle own)
    {
        const auto key = content.getObjGen();
        if (content.isIndirect() && m_uses.count(key) > 0)
            return m_uses[key];
        QByteArray all;
        bool isRead = true;
        const auto parts = content.isArray() ? content.getArrayAsVector() : std::vector{ content };
        for (QPDFObjectHandle part : parts) {
            if (part.isStream())
                isRead = append(all, part) && isRead;
        }
        auto& uses = content.isIndirect() ? m_uses[key] : m_direct.emplace_back();
        uses = usesIn(all);
        if (!isRead)
            addUnread(uses, own);
        m_isOver = m_isOver || uses.size() >= mostUses;
        return uses;
    }

    bool append(QByteArray& all, QPDFObjectHandle stream)
    {
        Collector bytes(inflateLimit - all.size());
        bool isFiltered = false;
        const bool isWhole =
            stream.pipeStreamData(&bytes, &isFiltered, 0, qpdf_dl_generalized, true, true);
        m_isOver = m_isOver || bytes.isOver() || isInflatingOver();
        all += bytes.bytes() + '\n';
        return isWhole && (isFiltered || stream.getDict().getKey("/Filter").isNull());
    }

    static void addUnread(std::vector<Use>& uses, QPDFObjectHandle own)
    {
        auto objects = own.isDictionary() ? own.getKey("/XObject") : own;
        if (!objects.isDictionary())
            return;
        for (auto& [name, object] : objects.getDictAsMap()) {
            const bool isForm =
                object.isStream() && object.getDict().getKey("/Subtype").isNameAndEquals("/Form");
            uses.push_back({ Use::Kind::Object, name, isForm ? unreadTimes : 1 });
        }
    }

    std::map<QPDFObjGen, std::vector<Use>> m_uses;
    std::list<std::vector<Use>> m_direct;
    std::map<QPDFObjGen, Load> m_cells;
    double m_streams = 0;
    int m_steps = 0;
    int m_depth = 0;
    bool m_isOver = false;
};

} // namespace

PageLoad::PageLoad(const QByteArray& pdf)
    : m_bytes(pdf)
{ }

PageLoad::~PageLoad() = default;

base::Result<void> PageLoad::check(int page)
{
    const auto known = m_known.constFind(page);
    if (known != m_known.constEnd())
        return *known;
    const auto answer = counted(page);
    m_known.insert(page, answer);
    return answer;
}

base::Result<void> PageLoad::counted(int page)
{
    // A foreign border: the library throws.
    try {
        if (!m_pdf) {
            m_pdf = openedWithin(m_bytes);
            m_pages = m_pdf->getAllPages();
        }
        allowInflating(inflateLimit);
        if (page < 0 || static_cast<size_t>(page) >= m_pages.size())
            return base::fail(base::Code::Malformed, u"the page is damaged"_s);
        Walk walk;
        if (walk.page(m_pages[static_cast<size_t>(page)]).isTooBig() || walk.isOver())
            return base::fail(base::Code::TooBig, u"a page too big to show"_s);
        return {};
    } catch (const std::exception&) {
        return base::fail(base::Code::Malformed, u"the PDF is damaged"_s);
    }
}

base::Result<void> PageLoad::checkAll(int pages, qint64 budgetMs)
{
    const QDeadlineTimer deadline(budgetMs);
    for (int i = 0; i < pages && !deadline.hasExpired(); ++i) {
        if (const auto answer = check(i); !answer)
            return answer;
    }
    return {};
}

} // namespace inkaart::media
