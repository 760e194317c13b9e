// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/filename.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::media {

namespace {

constexpr qsizetype nameLimit = 100;
constexpr qsizetype nameByteLimit = 200; // file systems take 255
constexpr qsizetype extensionLimit = 10;

/// The two joiners are invisible too, but Persian words and many emoji are spelled with them.
bool isJoiner(char32_t c)
{
    return c == 0x200C || c == 0x200D;
}

bool isKept(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    case QChar::Other_Format:
        return isJoiner(c);
    default:
        if (c == QChar::ReplacementCharacter)
            return false;
        return c > 0xFFFF || !u"<>:\"|?*"_s.contains(QChar(char16_t(c)));
    }
}

QString visiblePart(QStringView name)
{
    QString out;
    const auto codePoints = name.toUcs4();
    for (const char32_t c : codePoints) {
        if (isKept(c))
            out += QChar::fromUcs4(c);
    }
    return out.normalized(QString::NormalizationForm_C).simplified();
}

QStringView lastPart(QStringView name)
{
    const auto cut = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    return name.mid(cut + 1);
}

QString withoutEdges(QString name)
{
    const auto isEdge = [](QChar c) { return c == u'.' || c.isSpace() || isJoiner(c.unicode()); };
    while (!name.isEmpty() && isEdge(name.front()))
        name.remove(0, 1);
    while (!name.isEmpty() && isEdge(name.back()))
        name.chop(1);
    return name;
}

bool fits(QStringView text, qsizetype characters, qsizetype bytes)
{
    return text.size() <= characters && text.toUtf8().size() <= bytes;
}

/// The longest beginning that fits and does not cut a letter from its accents or an emoji in two.
QString shortened(const QString& text, qsizetype characters, qsizetype bytes)
{
    if (fits(text, characters, bytes))
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(std::min(text.size(), characters));
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    while (finder.position() > 0
           && !fits(QStringView(text).left(finder.position()), characters, bytes))
        finder.toPreviousBoundary();
    return text.left(std::max<qsizetype>(finder.position(), 0));
}

/// Names that Windows gives to devices, whatever the extension.
bool isReserved(const QString& name)
{
    const QString stem = name.section(u'.', 0, 0).toUpper();
    if (stem == "CON"_L1 || stem == "PRN"_L1 || stem == "AUX"_L1 || stem == "NUL"_L1)
        return true;
    return stem.size() == 4 && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1))
        && stem.back().isDigit();
}

} // namespace

QString safeFileName(QStringView name, QStringView fallback)
{
    const QString clean = withoutEdges(visiblePart(lastPart(name)));
    if (clean.isEmpty())
        return fallback.toString();
    const auto dot = clean.lastIndexOf(u'.');
    const bool hasExtension = dot > 0 && clean.size() - dot - 1 <= extensionLimit;
    const QString extension = hasExtension ? clean.mid(dot) : QString();
    const QString stem = hasExtension ? clean.left(dot) : clean;
    const QString kept = withoutEdges(
        shortened(stem, nameLimit - extension.size(), nameByteLimit - extension.toUtf8().size()));
    const QString whole = (kept.isEmpty() ? fallback.toString() : kept) + extension;
    return isReserved(whole) ? u"_"_s + whole : whole;
}

} // namespace inkaart::media
