// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/consentrules.h"

#include <QDate>

#include <vector>

namespace inkaart::dossier {

namespace {

constexpr int bsnDigits = 9;
constexpr qsizetype longestGap = 3;

/// Digits with nothing between them; `digits` are their values, of whatever script.
struct Group {
    qsizetype at = 0;
    std::vector<int> digits;
    QStringView gapBefore; ///< what parts it from the group before
    qsizetype end() const { return at + qsizetype(digits.size()); }
};
using Run = std::vector<Group>;

bool isGap(QChar c)
{
    return c.isSpace() ? c != u'\n' && c != QChar::ParagraphSeparator
                       : c == u'.' || c == u'-' || c == u'\u2013' || c == u'\u2011';
}

bool joins(QStringView between)
{
    return between.size() <= longestGap && std::all_of(between.begin(), between.end(), isGap);
}

/// All digits of \a text: groups, and groups with only gaps between them together.
std::vector<Run> runsIn(QStringView text)
{
    std::vector<Run> runs;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = text[i].digitValue();
        if (digit < 0)
            continue;
        const qsizetype end = runs.empty() ? -1 : runs.back().back().end();
        if (end != i) {
            const QStringView between = end < 0 ? QStringView() : text.sliced(end, i - end);
            if (end < 0 || !joins(between))
                runs.emplace_back();
            runs.back().push_back({ i, {}, between });
        }
        runs.back().back().digits.push_back(digit);
    }
    return runs;
}

/// Eleven test of the Dutch citizen service number: weights 9 to 2, and -1 for the last digit.
bool passesElevenTest(const std::vector<int>& digits)
{
    int sum = 0;
    bool hasOther = false;
    for (size_t i = 0; i < digits.size(); ++i) {
        const int weight = int(digits.size() - i);
        sum += (weight == 1 ? -1 : weight) * digits[i];
        hasOther = hasOther || digits[i] != 0;
    }
    return hasOther && sum % 11 == 0;
}

bool isDate(const Run& groups)
{
    if (groups.size() != 3)
        return false;
    const auto number = [&](int group) {
        int value = 0;
        for (const int digit : groups[size_t(group)].digits)
            value = 10 * value + digit;
        return value;
    };
    return QDate(number(2), number(1), number(0)).isValid()
        || QDate(number(0), number(1), number(2)).isValid();
}

std::optional<Span> testGroups(const Run& groups)
{
    std::vector<int> digits;
    for (const Group& group : groups)
        digits.insert(digits.end(), group.digits.begin(), group.digits.end());
    const bool hasSize = digits.size() == bsnDigits || digits.size() == bsnDigits - 1;
    if (!hasSize || isDate(groups) || !passesElevenTest(digits))
        return std::nullopt;
    return Span{ groups.front().at, groups.back().end() - groups.front().at };
}

/// Whether groups from \a first to \a last stand apart from their neighbours: written in one
/// piece, or with another gap inside than around.
bool standsApart(const Run& run, size_t first, size_t last)
{
    for (size_t inside = first + 1; inside <= last; ++inside) {
        const QStringView gap = run[inside].gapBefore;
        if (gap != run[last].gapBefore || (first > 0 && gap == run[first].gapBefore)
            || (last + 1 < run.size() && gap == run[last + 1].gapBefore))
            return false;
    }
    return true;
}

/// Looks for nine digits among the groups of a longer run, as after a date or a house number.
std::optional<Span> testInside(const Run& run)
{
    for (size_t first = 0; first < run.size(); ++first) {
        size_t digits = 0;
        for (size_t last = first; last < run.size() && digits < bsnDigits; ++last) {
            digits += run[last].digits.size();
            if (digits != bsnDigits || !standsApart(run, first, last))
                continue;
            if (const auto span = testGroups(
                    Run(run.begin() + qsizetype(first), run.begin() + qsizetype(last) + 1)))
                return span;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Span> findBsn(QStringView text)
{
    for (const Run& run : runsIn(text)) {
        if (const auto span = testGroups(run))
            return span;
        if (const auto span = testInside(run))
            return span;
    }
    return std::nullopt;
}

} // namespace inkaart::dossier
