// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/fold.h"

#include "core/search/romanize.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::search {

namespace {

/// A name longer than this is found by its beginning.
constexpr qsizetype longestName = 300;

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

void appendSpace(QString& out)
{
    if (!out.isEmpty() && out.back() != u' ')
        out += u' ';
}

QString trimmed(QString text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

QString foldAscii(QStringView name)
{
    QString out;
    out.reserve(name.size());
    for (const QChar c : name) {
        const char16_t code = c.unicode();
        if (code >= u'A' && code <= u'Z')
            out += QChar(code + 32);
        else if ((code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9'))
            out += c;
        else if (code != u'\'' && code != u'`')
            appendSpace(out);
    }
    return trimmed(std::move(out));
}

/// Letters that are their own in Unicode, but that people type without their stroke or tail.
QStringView plainLetters(char16_t code)
{
    switch (code) {
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'ı':
        return u"i";
    case u'ħ':
        return u"h";
    case u'ß':
        return u"ss";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'þ':
        return u"th";
    case u'ə':
        return u"e";
    case u'ى': // alef maqsura, Persian ya
    case u'ی':
    case u'ې':
        return u"ي";
    case u'ک':
        return u"ك";
    case u'ٱ': // alef wasla
        return u"ا";
    case u'ة': // ta marbuta is often typed as ha
    case u'ہ':
    case u'ھ':
    case u'ە':
        return u"ه";
    default:
        return {};
    }
}

bool isDropped(QChar c)
{
    switch (c.category()) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Letter_Modifier:
        return true;
    default:
        return c == u'ء' || c == u'\'' || c == u'’' || c == u'ʼ' || c == u'`';
    }
}

/// Symbols of ASCII too: '~' and '=' then never stand in a name's own words. Emoji stay.
bool isSeparator(QChar c)
{
    return c.isSpace() || c.isPunct() || (c.unicode() < 0x80 && !c.isLetterOrNumber());
}

/// Own script: NFKD takes accents, Arabic vowels and the hamza of alef, waw and ya apart, and
/// what has been taken apart is left out.
QString foldOwnScript(QStringView name)
{
    const QString apart = name.toString().normalized(QString::NormalizationForm_KD).toLower();
    QString out;
    out.reserve(apart.size());
    for (const QChar c : apart) {
        if (isDropped(c))
            continue;
        if (isSeparator(c))
            appendSpace(out);
        else if (const QStringView plain = plainLetters(c.unicode()); !plain.isEmpty())
            out += plain;
        else
            out += c;
    }
    return trimmed(std::move(out));
}

/// Applies \a change to each word and leaves out what comes back empty.
QString eachWord(const QString& words, QString (*change)(QStringView))
{
    QString out;
    for (const QStringView word : QStringView(words).split(u' ', Qt::SkipEmptyParts)) {
        const QString changed = change(word);
        if (changed.isEmpty())
            continue;
        appendSpace(out);
        out += changed;
    }
    return out;
}

void addLine(QStringList& lines, const QString& line)
{
    if (!line.isEmpty() && !lines.contains(line))
        lines.append(line);
}

/// The lines of one name: own script, Latin, '~' how it sounds, '=' without vowels.
void addName(QStringList& lines, QStringView name)
{
    name = name.first(std::min(name.size(), longestName));
    if (isAscii(name))
        return addLine(lines, foldAscii(name));
    const QString own = foldOwnScript(name);
    addLine(lines, own);
    if (own.isEmpty())
        return;
    const QString latin = isAscii(own) ? own : foldAscii(eachWord(own, romanize));
    addLine(lines, latin);
    if (const QString heard = eachWord(latin, sound); !heard.isEmpty())
        addLine(lines, u'~' + heard);
    if (isAscii(own))
        return;
    if (const QString bones = eachWord(latin, skeleton); !bones.isEmpty())
        addLine(lines, u'=' + bones);
}

} // namespace

QString fold(QStringView name)
{
    if (isAscii(name))
        return foldAscii(name.first(std::min(name.size(), longestName)));
    QStringList lines;
    addName(lines, name);
    return lines.join(u'\n');
}

QString foldNames(const QStringList& names)
{
    QStringList lines;
    for (const QString& name : names)
        addName(lines, name);
    return lines.join(u'\n');
}

} // namespace inkaart::search
