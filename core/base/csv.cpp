// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include <QStringDecoder>

#include <algorithm>

namespace inkaart::base {

using namespace Qt::StringLiterals;

namespace {

using Kind = CsvProblem::Kind;

/// https://encoding.spec.whatwg.org/index-windows-1252.txt, bytes 0x80 to 0x9F; 0 has no letter.
constexpr char16_t windows1252[] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        const bool isLatin = code < 0x80 || code > 0x9F;
        const char16_t letter = isLatin ? code : windows1252[code - 0x80];
        text += QChar(letter ? letter : char16_t(QChar::ReplacementCharacter));
    }
    return text;
}

QString decode(QByteArrayView bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    const bool isMarked = encoding && *encoding != QStringConverter::Utf8;
    QStringDecoder decoder(isMarked ? *encoding : QStringConverter::Utf8);
    const QString text = decoder(bytes);
    return decoder.hasError() && !isMarked ? fromWindows1252(bytes) : text;
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

bool isLetter(QChar c)
{
    return c != QChar::ReplacementCharacter
        && (c.category() != QChar::Other_Control || c == u'\t' || isLineEnd(c));
}

/// Half a pair of UTF-16 is none: it would be lost as soon as the text is kept.
bool isText(const QString& text)
{
    return text.isValidUtf16() && std::all_of(text.begin(), text.end(), isLetter);
}

/// Takes one row after the other off the text.
class Reader {
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
        chooseSeparator();
    }

    struct Row {
        QStringList cells;
        std::optional<CsvProblem> problem; ///< the first; its row is not numbered yet
    };
    bool isAtEnd() const { return m_at >= m_text.size(); }
    Row row();

private:
    void chooseSeparator();
    bool isAtLineEnd() const { return isAtEnd() || isLineEnd(m_text[m_at]); }
    void skipLineEnd();
    void skipLine();
    /// The cell that begins here; false when a mark in it is wrong.
    bool cell(QString& out);
    bool quoted(QString& out);

    QStringView m_text;
    qsizetype m_at = 0;
    QChar m_separator = u',';
};

void Reader::chooseSeparator()
{
    constexpr auto said = "sep="_L1;
    if (m_text.startsWith(said) && m_text.size() > said.size()) {
        m_separator = m_text[said.size()];
        m_at = said.size() + 1;
        return skipLineEnd();
    }
    constexpr char16_t separators[] = { u';', u',', u'\t' };
    int counts[] = { 0, 0, 0 };
    bool isQuoted = false;
    for (const QChar c : m_text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && isLineEnd(c))
            break;
        const auto* found = std::find(std::begin(separators), std::end(separators), c.unicode());
        if (!isQuoted && found != std::end(separators))
            ++counts[found - separators];
    }
    m_separator = separators[std::max_element(std::begin(counts), std::end(counts)) - counts];
}

void Reader::skipLineEnd()
{
    if (!isAtEnd() && m_text[m_at] == u'\r')
        ++m_at;
    if (!isAtEnd() && m_text[m_at] == u'\n')
        ++m_at;
}

void Reader::skipLine()
{
    while (!isAtLineEnd())
        ++m_at;
    skipLineEnd();
}

bool Reader::quoted(QString& out)
{
    for (++m_at; !isAtEnd(); ++m_at) {
        if (m_text[m_at] != u'"') {
            out += m_text[m_at];
        } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
            out += u'"';
            ++m_at;
        } else {
            ++m_at;
            return isAtLineEnd() || m_text[m_at] == m_separator;
        }
    }
    return false;
}

bool Reader::cell(QString& out)
{
    if (!isAtEnd() && m_text[m_at] == u'"')
        return quoted(out);
    const qsizetype from = m_at;
    while (!isAtLineEnd() && m_text[m_at] != m_separator)
        ++m_at;
    out = m_text.sliced(from, m_at - from).toString();
    return !out.contains(u'"');
}

Reader::Row Reader::row()
{
    Row row;
    const qsizetype from = m_at;
    for (;;) {
        QString text;
        const bool isRight = cell(text);
        const int column = static_cast<int>(row.cells.size()) + 1;
        if (!isRight) {
            row.problem = CsvProblem{ 0, column, Kind::Quote };
            // What follows a mark that is never closed may be good rows: one line is given up.
            m_at = isAtEnd() ? from : m_at;
            skipLine();
            return row;
        }
        if (!row.problem && text.size() > csvCellLimit)
            row.problem = CsvProblem{ 0, column, Kind::TooLong };
        if (!row.problem && !isText(text))
            row.problem = CsvProblem{ 0, column, Kind::NotText };
        row.cells.append(text.trimmed());
        if (isAtLineEnd()) {
            skipLineEnd();
            return row;
        }
        ++m_at;
    }
}

bool isBlank(const QStringList& cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString& c) { return c.isEmpty(); });
}

/// Gives the row as many cells as the header has, or says what is wrong with it.
void fit(Reader::Row& row, qsizetype columns)
{
    while (row.cells.size() > columns && row.cells.last().isEmpty())
        row.cells.removeLast();
    const int count = static_cast<int>(row.cells.size());
    if (row.problem || count == columns)
        return;
    row.problem = count > columns
        ? CsvProblem{ 0, static_cast<int>(columns) + 1, Kind::TooManyCells }
        : CsvProblem{ 0, count + 1, Kind::TooFewCells };
}

} // namespace

Result<CsvTable> readCsv(QByteArrayView bytes)
{
    if (bytes.size() > csvSizeLimit)
        return fail(Code::TooBig, u"a table above 32 MiB"_s);
    const QString text = decode(bytes);
    Reader reader(text);
    CsvTable table;
    if (!reader.isAtEnd())
        table.header = reader.row().cells;
    while (!table.header.isEmpty() && table.header.last().isEmpty())
        table.header.removeLast();
    if (table.header.isEmpty())
        return fail(Code::Malformed, u"a table without a first row"_s);
    for (int number = 2; !reader.isAtEnd(); ++number) {
        if (number > csvRowLimit)
            return fail(Code::TooBig, u"a table of more than 100,000 rows"_s);
        Reader::Row row = reader.row();
        if (!row.problem && isBlank(row.cells))
            continue;
        fit(row, table.header.size());
        if (row.problem) {
            row.problem->row = number;
            table.problems.push_back(*row.problem);
        } else {
            table.rows.push_back({ number, row.cells });
        }
    }
    return table;
}

} // namespace inkaart::base
