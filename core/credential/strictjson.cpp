// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/strictjson.h"

#include <QJsonDocument>

#include <algorithm>
#include <deque>
#include <string>
#include <string_view>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

using base::Code;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// RFC 8259 by recursive descent, building nothing but the lists of member names.
class Scanner {
public:
    Scanner(QByteArrayView json, int depth)
        : m_at(json.data())
        , m_begin(json.data())
        , m_end(json.data() + json.size())
        , m_depthLimit(depth)
    { }

    base::Result<void> run()
    {
        space();
        if (!value(0))
            return base::fail(m_error);
        space();
        if (m_at != m_end)
            return base::fail(Code::Malformed,
                              u"JSON: more after the end, at byte %1"_s.arg(m_at - m_begin));
        return {};
    }

private:
    bool fail(const QString& what)
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

    bool value(int depth)
    {
        if (m_at == m_end)
            return fail(u"it stops too early"_s);
        switch (*m_at) {
        case '{':
            return object(depth + 1);
        case '[':
            return array(depth + 1);
        case '"': {
            bool isEscaped = false;
            return string(isEscaped);
        }
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

    bool word(std::string_view expected)
    {
        if (std::string_view(m_at, size_t(m_end - m_at)).substr(0, expected.size()) != expected)
            return fail(u"an unknown word"_s);
        m_at += expected.size();
        return true;
    }

    bool digits()
    {
        const char* from = m_at;
        while (m_at != m_end && isDigit(*m_at))
            ++m_at;
        return m_at != from;
    }

    bool number()
    {
        take('-');
        if (!take('0') && !digits())
            return fail(u"no value"_s);
        if (take('.') && !digits())
            return fail(u"a number without digits"_s);
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            if (!digits())
                return fail(u"an exponent without digits"_s);
        }
        return true;
    }

    bool tooDeep(int depth)
    {
        if (depth <= m_depthLimit)
            return false;
        m_error = { Code::TooBig, u"JSON: nested deeper than %1"_s.arg(m_depthLimit) };
        return true;
    }

    bool array(int depth)
    {
        if (tooDeep(depth))
            return false;
        ++m_at;
        space();
        if (take(']'))
            return true;
        do {
            space();
            if (!value(depth))
                return false;
            space();
        } while (take(','));
        return take(']') || fail(u"an array without end"_s);
    }

    bool object(int depth)
    {
        if (tooDeep(depth))
            return false;
        ++m_at;
        const size_t first = m_names.size();
        space();
        if (take('}'))
            return true;
        do {
            space();
            if (!member(depth))
                return false;
            space();
        } while (take(','));
        return take('}') ? namesDiffer(first) : fail(u"an object without end"_s);
    }

    bool member(int depth)
    {
        const char* from = m_at;
        bool isEscaped = false;
        if (m_at == m_end || *m_at != '"')
            return fail(u"a member without name"_s);
        if (!string(isEscaped))
            return false;
        const std::string_view raw(from + 1, size_t(m_at - from - 2));
        m_names.push_back(isEscaped ? unescaped(raw) : raw);
        space();
        if (!take(':'))
            return fail(u"a member without value"_s);
        space();
        return value(depth);
    }

    bool namesDiffer(size_t first)
    {
        const auto from = m_names.begin() + qsizetype(first);
        std::sort(from, m_names.end());
        const auto twice = std::adjacent_find(from, m_names.end());
        if (twice != m_names.end()) {
            m_error = { Code::Duplicate,
                        u"JSON: twice the name \"%1\""_s.arg(QString::fromUtf8(
                            twice->data(), qsizetype(std::min<size_t>(twice->size(), 40)))) };
            return false;
        }
        m_names.resize(first);
        return true;
    }

    bool string(bool& isEscaped)
    {
        ++m_at;
        while (m_at != m_end) {
            const char c = *m_at;
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (static_cast<unsigned char>(c) < 0x20)
                return fail(u"a control character"_s);
            if (c != '\\') {
                ++m_at;
                continue;
            }
            isEscaped = true;
            if (!escape())
                return false;
        }
        return fail(u"a text without end"_s);
    }

    bool escape()
    {
        ++m_at;
        if (m_at == m_end)
            return fail(u"an escape without end"_s);
        const char c = *m_at++;
        if (c != 'u')
            return std::string_view("\"\\/bfnrt").find(c) != std::string_view::npos
                || fail(u"an unknown escape"_s);
        const int unit = hex();
        if (unit < 0 || (unit >= 0xDC00 && unit <= 0xDFFF))
            return fail(u"a broken \\u escape"_s);
        if (unit < 0xD800 || unit > 0xDBFF)
            return true;
        if (!take('\\') || !take('u'))
            return fail(u"half a surrogate pair"_s);
        const int low = hex();
        return (low >= 0xDC00 && low <= 0xDFFF) || fail(u"half a surrogate pair"_s);
    }

    int hex()
    {
        if (m_end - m_at < 4)
            return -1;
        int unit = 0;
        for (int i = 0; i < 4; ++i, ++m_at) {
            const char c = *m_at;
            const int digit = isDigit(c) ? c - '0'
                : c >= 'a' && c <= 'f'   ? c - 'a' + 10
                : c >= 'A' && c <= 'F'   ? c - 'A' + 10
                                         : -1;
            if (digit < 0)
                return -1;
            unit = unit * 16 + digit;
        }
        return unit;
    }

    /// The name itself, so that "id" and "\u0069d" are seen to be one.
    std::string_view unescaped(std::string_view raw)
    {
        const QByteArray quoted = "[\"" + QByteArray(raw.data(), qsizetype(raw.size())) + "\"]";
        const QByteArray plain = QJsonDocument::fromJson(quoted)[0].toString().toUtf8();
        return m_kept.emplace_back(plain.constData(), size_t(plain.size()));
    }

    const char* m_at;
    const char* m_begin;
    const char* m_end;
    int m_depthLimit;
    std::vector<std::string_view> m_names; ///< of all open objects, one after another
    std::deque<std::string> m_kept; ///< names that had escapes
    base::Error m_error;
};

} // namespace

base::Result<void> checkJson(QByteArrayView json, const JsonLimits& limits)
{
    if (json.size() > limits.bytes)
        return base::fail(Code::TooBig, u"JSON: above %1 bytes"_s.arg(limits.bytes));
    if (!json.isValidUtf8())
        return base::fail(Code::Malformed, u"JSON: no valid UTF-8"_s);
    return Scanner(json, limits.depth).run();
}

base::Result<QJsonObject> parseStrict(QByteArrayView json, const JsonLimits& limits)
{
    if (const auto fine = checkJson(json, limits); !fine)
        return base::fail(fine.error());
    const auto document =
        QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size()));
    if (!document.isObject())
        return base::fail(Code::Malformed, u"JSON: not an object"_s);
    return document.object();
}

} // namespace inkaart::credential
