// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/jws_p.h"
#include "core/credential/paper.h"
#include "core/credential/strictjson.h"
#include "core/crypto/didkey.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

using base::Code;

constexpr auto passportType = "inkaart-passport+jwt"_L1;

QByteArray compactJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A line is "ABCDEFGHIJ", the number's ten characters, then the days since 2020 in four digits,
/// then the name: fixed places take fewer bytes than punctuation.
constexpr qsizetype numberSize = 10;
constexpr qsizetype daysSize = 4;
const QDate firstDay(2020, 1, 1);
/// The last day that four digits tell, in 2047.
constexpr qint64 lastDay = 9999;
/// More badges than anybody has.
constexpr qint64 mostLines = 9999;

QString lineText(const PassportLine& line)
{
    const QString number = line.number.mid(3).remove(u'-');
    const auto days = std::clamp<qint64>(firstDay.daysTo(line.date), 0, lastDay);
    return number.leftJustified(numberSize, u'A', true)
        + QString::number(days).rightJustified(daysSize, u'0') + line.name;
}

base::Error wrong(const QString& property, const QString& what)
{
    return { Code::Malformed, property + u": "_s + what };
}

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// RFC 4648 section 6.
bool isBase32(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'2' && c <= u'7');
    });
}

base::Result<PassportLine> lineOf(const QJsonValue& value, const QString& property)
{
    if (!value.isString())
        return base::fail(wrong(property, u"is no text"_s));
    const QString text = value.toString();
    if (text.size() <= numberSize + daysSize)
        return base::fail(wrong(property, u"is too short for number, day and name"_s));
    const QString number = text.first(numberSize);
    if (!isBase32(number))
        return base::fail(wrong(property, u"does not begin with a number of a badge"_s));
    const QString days = text.sliced(numberSize, daysSize);
    if (!isDigits(days))
        return base::fail(wrong(property, u"has no day"_s));
    const QString name = text.sliced(numberSize + daysSize);
    if (name.trimmed().isEmpty())
        return base::fail(wrong(property, u"has no name"_s));
    return PassportLine{ u"IK-"_s + number.first(5) + u'-' + number.sliced(5), name,
                         firstDay.addDays(days.toInt()) };
}

QByteArray signedList(const PassportList& list, qsizetype count, const crypto::Ed25519Key& key)
{
    QJsonArray lines;
    for (const auto& line : list.lines.first(count))
        lines.append(lineText(line));
    const QJsonObject header{ { u"alg"_s, u"EdDSA"_s }, { u"typ"_s, QString(passportType) } };
    QJsonObject payload{ { u"iss"_s, crypto::toDidKey(key.publicKey()) },
                         { u"name"_s, list.holder },
                         { u"day"_s, std::clamp<qint64>(firstDay.daysTo(list.date), 0, lastDay) },
                         { u"list"_s, lines } };
    // Said inside the signature too: who reads the code must see that it is not all.
    if (count < list.lines.size())
        payload.insert(u"of"_s, list.lines.size());
    return signCompact(compactJson(header), compactJson(payload), key);
}

/// A whole number that stands there; nothing when it is another thing or out of bounds.
std::optional<qint64> wholeNumber(const QJsonValue& value, qint64 least, qint64 most)
{
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < double(least) || number > double(most)
        || std::floor(number) != number)
        return {};
    return static_cast<qint64>(number);
}

base::Result<QList<PassportLine>> linesOf(const QJsonValue& value)
{
    const auto array = value.toArray();
    if (array.isEmpty())
        return base::fail(wrong(u"list"_s,
                                value.isUndefined()   ? u"is missing"_s
                                    : value.isArray() ? u"is empty"_s
                                                      : u"is no array"_s));
    QList<PassportLine> lines;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto line = lineOf(array[i], u"list[%1]"_s.arg(i));
        if (!line)
            return base::fail(line.error());
        lines.append(*line);
    }
    return lines;
}

/// Everything that is signed is looked at: a list that says less or more than a passport does is
/// none.
base::Result<PassportList> listOf(const QJsonObject& payload)
{
    for (auto it = payload.begin(); it != payload.end(); ++it) {
        if (!QStringList{ u"iss"_s, u"name"_s, u"day"_s, u"list"_s, u"of"_s }.contains(it.key()))
            return base::fail(wrong(it.key().left(20), u"does not belong in a passport"_s));
    }
    // Empty for who asked to stay without a name.
    if (!payload.value("name"_L1).isString())
        return base::fail(wrong(u"name"_s, u"is missing or no text"_s));
    const auto day = wholeNumber(payload.value("day"_L1), 0, lastDay);
    if (!day)
        return base::fail(wrong(u"day"_s, u"is missing or no day"_s));
    const auto lines = linesOf(payload.value("list"_L1));
    if (!lines)
        return base::fail(lines.error());
    PassportList list{ payload.value("iss"_L1).toString(), payload.value("name"_L1).toString(),
                       firstDay.addDays(*day), *lines, 0 };
    if (payload.contains("of"_L1)) {
        const auto all = wholeNumber(payload.value("of"_L1), lines->size() + 1, mostLines);
        if (!all)
            return base::fail(wrong(u"of"_s, u"is no number above that of the lines"_s));
        list.leftOut = *all - lines->size();
    }
    return list;
}

} // namespace

base::Result<PassportCode> passportCode(const PassportList& list, const crypto::Ed25519Key& key,
                                        const QString& prefix)
{
    for (qsizetype count = list.lines.size(); count > 0; --count) {
        const auto code = paperCode(signedList(list, count, key), prefix);
        if (code && makeQr(*code))
            return PassportCode{ *code, count };
        if (!code && code.error().code != Code::TooBig)
            return base::fail(code.error());
    }
    return base::fail(Code::TooBig, u"not one badge fits the passport's code"_s);
}

bool looksLikePassport(QByteArrayView compact)
{
    const auto parts = splitJws(compact);
    const auto header = parts ? parseStrict(parts->header) : base::fail(parts.error());
    return header && header->value("typ"_L1) == QJsonValue(passportType);
}

base::Result<PassportList> readPassport(QByteArrayView compact)
{
    const auto parts = splitJws(compact);
    if (!parts)
        return base::fail(parts.error());
    const auto header = parseStrict(parts->header);
    if (!header || header->value("typ"_L1) != QJsonValue(passportType))
        return base::fail(Code::Unsupported, u"this is no passport"_s);
    if (header->value("alg"_L1) != QJsonValue("EdDSA"_L1) || header->size() != 2)
        return base::fail(Code::Refused, u"the passport's header is not as it must be"_s);
    const auto payload = parseStrict(parts->payload);
    if (!payload)
        return base::fail(payload.error());
    const auto key = crypto::fromDidKey(payload->value("iss"_L1).toString());
    if (!key)
        return base::fail(wrong(u"iss"_s, key.error().detail));
    if (!crypto::verifyEd25519(*key, parts->signingInput, parts->signature))
        return base::fail(Code::Crypto, u"the passport's signature does not fit"_s);
    return listOf(*payload);
}

} // namespace inkaart::credential
