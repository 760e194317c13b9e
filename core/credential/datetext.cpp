// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/datetext_p.h"

#include <QDate>

namespace inkaart::credential {

namespace {

/// Reads a text from the left; after the first thing that does not fit it stays failed.
class Scanner {
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    { }

    int number(int digits)
    {
        int value = 0;
        for (int i = 0; i < digits; ++i) {
            const char16_t c = peek();
            m_failed = m_failed || c < u'0' || c > u'9';
            value = value * 10 + (m_failed ? 0 : c - u'0');
            ++m_at;
        }
        return value;
    }
    void expect(char16_t c)
    {
        m_failed = m_failed || peek() != c;
        ++m_at;
    }
    /// Milliseconds of ".123456789", and over it.
    int fraction()
    {
        if (peek() != u'.')
            return 0;
        int value = 0;
        int digits = 0;
        for (++m_at; peek() >= u'0' && peek() <= u'9'; ++m_at, ++digits)
            value = digits < 3 ? value * 10 + (peek() - u'0') : value;
        m_failed = m_failed || digits == 0;
        for (; digits < 3; ++digits)
            value *= 10;
        return value;
    }
    /// Minutes east of Greenwich.
    int offset()
    {
        const char16_t c = peek();
        ++m_at;
        if (c == u'Z')
            return 0;
        m_failed = m_failed || (c != u'+' && c != u'-');
        const int hours = number(2);
        expect(u':');
        const int minutes = number(2);
        m_failed = m_failed || hours > 14 || minutes > 59;
        return (c == u'-' ? -1 : 1) * (hours * 60 + minutes);
    }
    bool finished() const { return !m_failed && m_at == m_text.size(); }
    void fail(bool isWrong) { m_failed = m_failed || isWrong; }

private:
    char16_t peek() const { return m_at < m_text.size() ? m_text[m_at].unicode() : u'\0'; }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace

/// https://www.w3.org/TR/xmlschema11-2/#dateTimeStamp
std::optional<qint64> dateTimeStamp(QStringView text)
{
    Scanner in(text);
    const int year = in.number(4);
    in.expect(u'-');
    const int month = in.number(2);
    in.expect(u'-');
    const QDate date(year, month, in.number(2));
    in.expect(u'T');
    const int hour = in.number(2);
    in.expect(u':');
    const int minute = in.number(2);
    in.expect(u':');
    const int second = in.number(2);
    in.fail(!date.isValid() || hour > 23 || minute > 59 || second > 59);
    const int milliseconds = in.fraction();
    const int offset = in.offset();
    if (!in.finished())
        return {};
    const qint64 days = date.toJulianDay() - 2440588; // 1970-01-01
    return (((days * 24 + hour) * 60 + minute - offset) * 60 + second) * 1000 + milliseconds;
}

} // namespace inkaart::credential
