// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/romanize.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>
#include <mutex>
#include <unicode/translit.h>

using namespace Qt::StringLiterals;

namespace inkaart::search {

namespace {

struct Pair {
    char16_t from;
    const char* to;
};

/// After the tables for passports of Ukraine (2010); letters of its neighbours beside them.
/// Only small letters, and without marks: fold has made і of ї and и of й.
constexpr Pair cyrillic[] = {
    { u'а', "a" },  { u'б', "b" },  { u'в', "v" },  { u'г', "h" },  { u'д', "d" },
    { u'е', "e" },  { u'ж', "zh" }, { u'з', "z" },  { u'и', "i" },  { u'к', "k" },
    { u'л', "l" },  { u'м', "m" },  { u'н', "n" },  { u'о', "o" },  { u'п', "p" },
    { u'р', "r" },  { u'с', "s" },  { u'т', "t" },  { u'у', "u" },  { u'ф', "f" },
    { u'х', "kh" }, { u'ц', "ts" }, { u'ч', "ch" }, { u'ш', "sh" }, { u'щ', "shch" },
    { u'ъ', "" },   { u'ы', "y" },  { u'ь', "" },   { u'э', "e" },  { u'ю', "yu" },
    { u'я', "ya" }, { u'ђ', "dj" }, { u'є', "ye" }, { u'ѕ', "dz" }, { u'і', "i" },
    { u'ј', "j" },  { u'љ', "lj" }, { u'њ', "nj" }, { u'ћ', "c" },  { u'џ', "dz" },
    { u'ґ', "g" },
};

/// Consonants by their usual Latin letter; "a" for what begins a vowel, "'" for ayn.
constexpr Pair arabic[] = {
    { u'ا', "a" },  { u'ب', "b" },  { u'ت', "t" },  { u'ث', "th" }, { u'ج', "j" },  { u'ح', "h" },
    { u'خ', "kh" }, { u'د', "d" },  { u'ذ', "dh" }, { u'ر', "r" },  { u'ز', "z" },  { u'س', "s" },
    { u'ش', "sh" }, { u'ص', "s" },  { u'ض', "d" },  { u'ط', "t" },  { u'ظ', "z" },  { u'ع', "a" },
    { u'غ', "g" },  { u'ـ', "" },   { u'ف', "f" },  { u'ق', "k" },  { u'ك', "k" },  { u'ل', "l" },
    { u'م', "m" },  { u'ن', "n" },  { u'ه', "h" },  { u'و', "w" },  { u'ي', "y" },  { u'ٹ', "t" },
    { u'پ', "p" },  { u'چ', "ch" }, { u'ڈ', "d" },  { u'ڑ', "r" },  { u'ژ', "zh" }, { u'ڤ', "v" },
    { u'گ', "g" },  { u'ں', "n" },
};

/// Rows of eight from U+1200: one consonant each; then seven vowels and "wa".
constexpr std::array<const char*, 43> ethiopicRows{
    "h",  "l", "h",  "m", "s",  "r", "s", "sh", "q", "qw", "q",  "qw", "b", "v",  "t",
    "ch", "h", "hw", "n", "ny", "",  "k", "kw", "k", "kw", "w",  "",   "z", "zh", "y",
    "d",  "d", "j",  "g", "gw", "g", "t", "ch", "p", "ts", "ts", "f",  "p",
};
constexpr std::array<const char*, 8> ethiopicVowels{ "e", "u", "i", "a", "e", "", "o", "wa" };

template<size_t Size>
const char* lookUp(const Pair (&table)[Size], char16_t letter)
{
    const auto found = std::find_if(std::begin(table), std::end(table),
                                    [&](const Pair& pair) { return pair.from == letter; });
    return found == std::end(table) ? nullptr : found->to;
}

QString fromEthiopic(char16_t letter)
{
    const unsigned at = letter - 0x1200u;
    const QLatin1StringView consonant(ethiopicRows[at / 8]);
    const unsigned vowel = at % 8;
    if (consonant.isEmpty())
        return vowel == 0 ? u"a"_s
            : vowel == 5  ? u"i"_s
                          : QString(QLatin1StringView(ethiopicVowels[vowel]));
    return consonant + QLatin1StringView(ethiopicVowels[vowel]);
}

/// ICU's own transliterator is one object behind a lock: it is costly to make and seldom needed.
QString byIcu(QStringView text)
{
    static std::mutex guard;
    static std::unique_ptr<icu::Transliterator> transliterator;
    const std::lock_guard lock(guard);
    if (!transliterator) {
        UErrorCode status = U_ZERO_ERROR;
        transliterator.reset(icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; Lower",
                                                                 UTRANS_FORWARD, status));
        if (!transliterator)
            return {};
    }
    icu::UnicodeString value(text.utf16(), int32_t(text.size()));
    transliterator->transliterate(value);
    return QString::fromUtf16(value.getBuffer(), value.length());
}

bool isLatin(QChar c)
{
    return c >= u'a' && c <= u'z';
}
bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

/// The letters that stand for one sound, longest first.
constexpr std::pair<const char16_t*, const char16_t*> sounds[] = {
    { u"shch", u"s" }, { u"sch", u"s" }, { u"tsj", u"s" }, { u"tch", u"s" }, { u"sh", u"s" },
    { u"sj", u"s" },   { u"ch", u"s" },  { u"ts", u"s" },  { u"cz", u"s" },  { u"zh", u"z" },
    { u"zj", u"z" },   { u"kh", u"h" },  { u"gh", u"h" },  { u"ph", u"f" },  { u"th", u"t" },
    { u"dh", u"d" },   { u"dj", u"j" },  { u"ou", u"u" },  { u"oe", u"u" },  { u"ck", u"k" },
    { u"g", u"h" },    { u"x", u"ks" },  { u"c", u"k" },   { u"q", u"k" },   { u"w", u"v" },
    { u"y", u"i" },    { u"j", u"i" },   { u"ee", u"i" },
};

void appendOnce(QString& out, QStringView letters)
{
    for (const QChar letter : letters) {
        if (out.isEmpty() || out.back() != letter)
            out += letter;
    }
}

/// What a skeleton keeps of a letter, or null to leave it out.
QChar consonant(QChar letter, bool first)
{
    if (isVowel(letter))
        return first ? QChar(u'a') : QChar();
    if (letter == u'h' || letter == u'w' || letter == u'y')
        return first ? letter : QChar();
    switch (letter.unicode()) {
    case u'c':
    case u'q':
        return u'k';
    case u'g':
        return u'j';
    case u'p':
        return u'b';
    case u'v':
        return u'f';
    default:
        return letter;
    }
}

} // namespace

QString romanize(QStringView folded)
{
    QString latin;
    for (const QChar letter : folded) {
        const char16_t code = letter.unicode();
        if (code < 0x80)
            latin += letter;
        else if (const char* found = lookUp(cyrillic, code))
            latin += QLatin1StringView(found);
        else if (const char* sign = lookUp(arabic, code))
            latin += QLatin1StringView(sign);
        else if (code >= 0x1200 && code < 0x1200 + 8 * ethiopicRows.size())
            latin += fromEthiopic(code);
        else
            return byIcu(folded);
    }
    return latin;
}

QString sound(QStringView latin)
{
    QString out;
    out.reserve(latin.size());
    while (!latin.isEmpty()) {
        const auto found =
            std::find_if(std::begin(sounds), std::end(sounds), [&](const auto& pair) {
                return latin.startsWith(QStringView(pair.first));
            });
        if (found == std::end(sounds)) {
            if (isLatin(latin.front()))
                appendOnce(out, latin.first(1));
            latin = latin.sliced(1);
        } else {
            appendOnce(out, found->second);
            latin = latin.sliced(QStringView(found->first).size());
        }
    }
    return out;
}

QString skeleton(QStringView latin)
{
    QString plain;
    for (const QChar letter : latin) {
        if (isLatin(letter))
            plain += letter;
    }
    plain.replace("kh"_L1, "k"_L1).replace("sch"_L1, "s"_L1).replace("sh"_L1, "s"_L1);
    plain.replace("ch"_L1, "s"_L1).replace("dj"_L1, "j"_L1).replace("zh"_L1, "z"_L1);
    QString out;
    for (qsizetype at = 0; at < plain.size(); ++at) {
        const QChar kept = consonant(plain[at], at == 0);
        if (!kept.isNull() && (out.isEmpty() || out.back() != kept))
            out += kept;
    }
    return out;
}

} // namespace inkaart::search
