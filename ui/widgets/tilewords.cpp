// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tilewords.h"

#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace inkaart::widgets {

namespace {

/// The design draws tiles up to this radius.
constexpr double DesignRadius = 57.0;
constexpr int SmallestSize = 11;
/// A hexagon is sqrt(3) = 1.73 radii wide in its middle; this leaves room for the edge.
constexpr double UsableWidth = 1.64;
/// Between picture and letter.
constexpr double UsableHeight = 0.82;
/// A single line wider than this is broken when it has more than one word.
constexpr double ComfortableWidth = 1.5;
constexpr int MostLines = 3;

/// Tiles larger than the design's largest carry larger words.
double scaleOf(double radius)
{
    return std::max(1.0, radius / DesignRadius);
}

int firstSize(const QStringList& lines, double radius, bool arabic)
{
    const double scale = scaleOf(radius);
    if (arabic)
        return static_cast<int>((radius < 50.0 ? 13 : 15) * scale);
    if (radius < 55.0)
        return 12;
    const bool longWord = std::any_of(lines.cbegin(), lines.cend(),
                                      [](const QString& line) { return line.size() >= 10; });
    return static_cast<int>((longWord ? 13 : 14) * scale);
}

/// Vowels of Latin and Cyrillic words.
bool isVowel(QChar c)
{
    static const QString vowels = QStringLiteral("aeiouyéèêëïöüáíóúàаеєиіїоуюяыэё");
    return vowels.contains(c.toLower());
}

bool isConsonant(QChar c)
{
    return c.isLetter() && !isVowel(c) && c.toLower() != u'ь';
}

/// The last place where a syllable ends and what stands before it fits with a hyphen; 0 for none.
/// A syllable begins with one consonant before a vowel: "gebrui-ken", "вико-ристо-вувати".
template<class Fits>
qsizetype breakOf(const QString& word, const Fits& fits)
{
    constexpr int LeastLetters = 3;
    for (qsizetype at = word.size() - LeastLetters; at >= LeastLetters; --at) {
        const bool isSyllable = isConsonant(word[at]) && isVowel(word[at + 1]);
        if (isSyllable && word[at - 1].isLetter() && fits(word.left(at) + u'-'))
            return at;
    }
    return 0;
}

} // namespace

TileWords::TileWords(const QStringList& lines, double radius, bool bold, double inset)
    : m_lines(lines)
    , m_radius(radius)
    , m_room((radius - inset) * UsableWidth)
    , m_bold(bold)
    , m_arabic(theme::scriptOf(lines.join(u' ')) == theme::Script::Arabic)
{
    const int first = firstSize(lines, radius, m_arabic);
    setSize(first);
    // Two lines read better than one from edge to edge.
    if (m_lines.size() == 1 && m_width > radius * ComfortableWidth)
        breakAgain(2);
    if (!takeWhole(first) && !takeHyphened(first))
        cut();
}

/// Every word whole, on as few lines and as large as can be.
bool TileWords::takeWhole(int first)
{
    for (int count = static_cast<int>(m_lines.size()); count <= MostLines; ++count) {
        if (count > m_lines.size())
            breakAgain(count);
        for (int size = first; size >= SmallestSize; --size) {
            setSize(size);
            if (fits())
                return true;
        }
    }
    return false;
}

bool TileWords::takeHyphened(int first)
{
    // Arabic letters are joined: a word of it cannot be broken.
    if (m_arabic)
        return false;
    const QStringList before = m_lines;
    const QString whole = m_lines.join(u' ');
    for (int size = first; size >= SmallestSize; --size) {
        setSize(size);
        m_lines = hyphened(whole);
        measure();
        if (fits())
            return true;
    }
    m_lines = before;
    measure();
    return false;
}

/// As much as fits on each line, in the size that is set.
QStringList TileWords::hyphened(const QString& whole) const
{
    const QFontMetricsF metrics(m_font);
    const auto isShort = [&](const QString& line) {
        return metrics.horizontalAdvance(line) <= m_room;
    };
    QStringList lines;
    QString line;
    for (QString word : whole.split(u' ', Qt::SkipEmptyParts)) {
        const QString joined = line.isEmpty() ? word : line + u' ' + word;
        if (isShort(joined)) {
            line = joined;
            continue;
        }
        if (!line.isEmpty())
            lines << std::exchange(line, {});
        while (!isShort(word)) {
            const qsizetype at = breakOf(word, [&](const QString& part) { return isShort(part); });
            if (at == 0)
                break;
            lines << word.left(at) + u'-';
            word = word.mid(at);
        }
        line = word;
    }
    return lines << line;
}

void TileWords::setSize(int size)
{
    m_font =
        theme::fontOfSize(size, m_bold, m_arabic ? theme::Script::Arabic : theme::Script::Latin);
    measure();
}

bool TileWords::fits() const
{
    return m_lines.size() <= MostLines && m_width <= m_room && height() <= m_radius * UsableHeight;
}

void TileWords::measure()
{
    const QFontMetricsF metrics(m_font);
    m_lineHeight = m_font.pixelSize() + (m_arabic ? 5.0 : m_lines.size() < MostLines ? 3.0 : 2.0);
    m_width = 0.0;
    for (const QString& line : std::as_const(m_lines))
        m_width = std::max(m_width, metrics.horizontalAdvance(line));
}

/// Spreads the words over `lines` lines as evenly as they allow.
void TileWords::breakAgain(int lines)
{
    const QString whole = m_lines.join(u' ');
    const QStringList words = whole.split(u' ', Qt::SkipEmptyParts);
    QStringList broken;
    QString line;
    for (const QString& word : words) {
        const bool full = !line.isEmpty() && broken.size() + 1 < lines
            && line.size() + word.size() / 2 >= whole.size() / lines;
        if (full)
            broken << std::exchange(line, {});
        line += line.isEmpty() ? word : u' ' + word;
    }
    m_lines = broken << line;
}

void TileWords::cut()
{
    const QFontMetricsF metrics(m_font);
    const int room = static_cast<int>(m_radius * UsableHeight / m_lineHeight);
    m_lines = m_lines.mid(0, std::max(1, room));
    for (QString& line : m_lines)
        line = metrics.elidedText(line, Qt::ElideRight, m_room);
    measure();
}

double TileWords::top(double centreY) const
{
    // Between the picture and the letter; three lines use all the room there is.
    const double middle = centreY + m_radius * 0.13;
    return middle - height() / 2.0 - (m_lines.size() == 1 ? m_font.pixelSize() * 0.2 : 0.0);
}

void TileWords::draw(QPainter& painter, double x, double top) const
{
    painter.setFont(m_font);
    for (int i = 0; i < m_lines.size(); ++i) {
        const QRectF box(x - m_radius * 2.0, top + i * m_lineHeight - 6.0, m_radius * 4.0,
                         m_lineHeight + 12.0);
        painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, m_lines[i]);
    }
}

} // namespace inkaart::widgets
