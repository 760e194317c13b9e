// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace inkaart::base {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexDigit(char c)
{
    return isDigit(c)          ? c - '0'
        : c >= 'a' && c <= 'f' ? c - 'a' + 10
        : c >= 'A' && c <= 'F' ? c - 'A' + 10
                               : -1;
}

/// RFC 8259 by recursive descent over UTF-8 that is known to be valid. A function whose target is
/// null reads on and makes nothing.
class Parser {
public:
    /// Without \a builds only the names of members are looked at, where they lie.
    Parser(QByteArrayView text, int depth, bool builds)
        : m_builds(builds)
        , m_at(text.data())
        , m_begin(text.data())
        , m_end(text.data() + text.size())
        , m_depthLimit(depth)
    { }

    Result<Json> run()
    {
        Json json;
        space();
        if (!value(m_builds ? &json : nullptr, 0))
            return fail(m_error);
        space();
        if (m_at != m_end) {
            refuse(u"more after the end,"_s);
            return fail(m_error);
        }
        return json;
    }

private:
    static tl::unexpected<Error> fail(Error error) { return base::fail(std::move(error)); }
    bool refuse(const QString& what)
    {
        m_error = { Code::Malformed, u"JSON: %1 at byte %2"_s.arg(what).arg(m_at - m_begin) };
        return false;
    }

    void space()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\t' || *m_at == '\r'))
            ++m_at;
    }

    bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    bool value(Json* json, int depth)
    {
        if (m_at == m_end)
            return refuse(u"it stops too early"_s);
        switch (*m_at) {
        case '{':
            return object(json, depth + 1);
        case '[':
            return array(json, depth + 1);
        case '"': {
            QByteArray text;
            return string(json ? &text : nullptr) && put(json, Json(std::move(text)));
        }
        case 't':
            return word("true", json, Json(true));
        case 'f':
            return word("false", json, Json(false));
        case 'n':
            return word("null", json, Json());
        default:
            return number(json);
        }
    }

    static bool put(Json* json, Json meant)
    {
        if (json)
            *json = std::move(meant);
        return true;
    }

    bool word(std::string_view expected, Json* json, Json meant)
    {
        if (std::string_view(m_at, size_t(m_end - m_at)).substr(0, expected.size()) != expected)
            return refuse(u"an unknown word"_s);
        m_at += expected.size();
        return put(json, std::move(meant));
    }

    bool digits()
    {
        const char* from = m_at;
        while (m_at != m_end && isDigit(*m_at))
            ++m_at;
        return m_at != from;
    }

    bool number(Json* json)
    {
        const char* from = m_at;
        take('-');
        if (!take('0') && !digits())
            return refuse(u"no value"_s);
        if (take('.') && !digits())
            return refuse(u"a number without digits"_s);
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            if (!digits())
                return refuse(u"an exponent without digits"_s);
        }
        bool isNumber = false;
        const double read = QByteArray(from, m_at - from).toDouble(&isNumber);
        if (!isNumber || !std::isfinite(read))
            return refuse(u"a number that is too large"_s);
        return put(json, Json(read));
    }

    bool tooDeep(int depth)
    {
        if (depth <= m_depthLimit)
            return false;
        m_error = { Code::TooBig, u"JSON: nested deeper than %1"_s.arg(m_depthLimit) };
        return true;
    }

    bool array(Json* json, int depth)
    {
        if (tooDeep(depth))
            return false;
        ++m_at;
        Json::Array items;
        space();
        if (!take(']')) {
            do {
                space();
                if (json)
                    items.emplace_back();
                if (!value(json ? &items.back() : nullptr, depth))
                    return false;
                space();
            } while (take(','));
            if (!take(']'))
                return refuse(u"an array without end"_s);
        }
        return put(json, Json(std::move(items)));
    }

    bool object(Json* json, int depth)
    {
        if (tooDeep(depth))
            return false;
        ++m_at;
        Json::Object members;
        members.reserve(8);
        space();
        if (!take('}')) {
            do {
                space();
                members.emplace_back();
                if (!member(members.back(), depth))
                    return false;
                space();
            } while (take(','));
            if (!take('}'))
                return refuse(u"an object without end"_s);
        }
        const auto isBefore = [](const auto& a, const auto& b) { return a.name < b.name; };
        if (!std::is_sorted(members.begin(), members.end(), isBefore))
            std::sort(members.begin(), members.end(), isBefore);
        const auto twice =
            std::adjacent_find(members.begin(), members.end(),
                               [](const auto& a, const auto& b) { return a.name == b.name; });
        if (twice != members.end()) {
            m_error = { Code::Duplicate,
                        u"JSON: twice the name \"%1\""_s.arg(
                            QString::fromUtf8(twice->name).left(40)) };
            return false;
        }
        return put(json, Json(std::move(members)));
    }

    bool member(Json::Member& member, int depth)
    {
        if (m_at == m_end || *m_at != '"')
            return refuse(u"a member without name"_s);
        if (!string(&member.name))
            return false;
        space();
        if (!take(':'))
            return refuse(u"a member without value"_s);
        space();
        return value(m_builds ? &member.value : nullptr, depth);
    }

    bool string(QByteArray* text)
    {
        ++m_at;
        while (m_at != m_end) {
            const char* from = m_at;
            while (m_at != m_end && *m_at != '"' && *m_at != '\\' && uchar(*m_at) >= 0x20)
                ++m_at;
            // Mostly it is all of it.
            if (text && text->isEmpty())
                *text = m_builds ? QByteArray(from, m_at - from)
                                 : QByteArray::fromRawData(from, m_at - from);
            else if (text)
                text->append(from, m_at - from);
            if (take('"'))
                return true;
            if (m_at == m_end)
                break;
            if (*m_at != '\\')
                return refuse(u"a control character"_s);
            if (!escape(text))
                return false;
        }
        return refuse(u"a text without end"_s);
    }

    bool escape(QByteArray* text)
    {
        ++m_at;
        if (m_at == m_end)
            return refuse(u"an escape without end"_s);
        static constexpr std::string_view signs = "\"\\/bfnrt";
        static constexpr std::string_view meant = "\"\\/\b\f\n\r\t";
        const char c = *m_at++;
        if (const size_t which = signs.find(c); which != std::string_view::npos) {
            if (text)
                text->append(meant[which]);
            return true;
        }
        if (c != 'u')
            return refuse(u"an unknown escape"_s);
        char32_t code = 0;
        if (!unit(code) || (code >= 0xDC00 && code <= 0xDFFF))
            return refuse(u"a broken \\u escape"_s);
        if (code >= 0xD800 && code <= 0xDBFF) {
            char32_t low = 0;
            if (!take('\\') || !take('u') || !unit(low) || low < 0xDC00 || low > 0xDFFF)
                return refuse(u"half a surrogate pair"_s);
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        }
        if (text)
            text->append(QString::fromUcs4(&code, 1).toUtf8());
        return true;
    }

    bool unit(char32_t& code)
    {
        if (m_end - m_at < 4)
            return false;
        for (int i = 0; i < 4; ++i, ++m_at) {
            const int digit = hexDigit(*m_at);
            if (digit < 0)
                return false;
            code = code * 16 + char32_t(digit);
        }
        return true;
    }

    bool m_builds;
    const char* m_at;
    const char* m_begin;
    const char* m_end;
    int m_depthLimit;
    Error m_error;
};

Result<Json> parse(QByteArrayView text, const JsonLimits& limits, bool builds)
{
    if (text.size() > limits.bytes)
        return fail(Code::TooBig, u"JSON: above %1 bytes"_s.arg(limits.bytes));
    if (!text.isValidUtf8())
        return fail(Code::Malformed, u"JSON: no valid UTF-8"_s);
    return Parser(text, limits.depth, builds).run();
}

} // namespace

Result<Json> parseJson(QByteArrayView text, const JsonLimits& limits)
{
    return parse(text, limits, true);
}

Result<void> checkJson(QByteArrayView text, const JsonLimits& limits)
{
    return parse(text, limits, false).map([](const Json&) {});
}

} // namespace inkaart::base
