// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/jws_p.h"
#include "core/credential/paper.h"
#include "core/credential/strictjson.h"
#include "core/crypto/didkey.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

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

QString lineText(const PassportLine& line)
{
    const QString number = line.number.mid(3).remove(u'-');
    const auto days = std::clamp<qint64>(firstDay.daysTo(line.date), 0, 9999);
    return number.leftJustified(numberSize, u'A', true)
        + QString::number(days).rightJustified(daysSize, u'0') + line.name;
}

base::Result<PassportLine> lineOf(const QString& text)
{
    bool isNumber = false;
    const int days = text.mid(numberSize, daysSize).toInt(&isNumber);
    if (text.size() < numberSize + daysSize || !isNumber || days < 0)
        return base::fail(Code::Malformed, u"list: a line of the passport has the wrong form"_s);
    const QString number = u"IK-"_s + text.first(5) + u'-' + text.sliced(5, 5);
    return PassportLine{ number, text.sliced(numberSize + daysSize), firstDay.addDays(days) };
}

QByteArray signedList(const PassportList& list, qsizetype count, const crypto::Ed25519Key& key)
{
    QJsonArray lines;
    for (const auto& line : list.lines.first(count))
        lines.append(lineText(line));
    const QJsonObject header{ { u"alg"_s, u"EdDSA"_s }, { u"typ"_s, QString(passportType) } };
    QJsonObject payload{ { u"iss"_s, crypto::toDidKey(key.publicKey()) },
                         { u"name"_s, list.holder },
                         { u"day"_s, firstDay.daysTo(list.date) },
                         { u"list"_s, lines } };
    // Said inside the signature too: who reads the code must see that it is not all.
    if (count < list.lines.size())
        payload.insert(u"of"_s, list.lines.size());
    return signCompact(compactJson(header), compactJson(payload), key);
}

base::Result<PassportList> listOf(const QJsonObject& payload)
{
    PassportList list{ payload.value("iss"_L1).toString(),
                       payload.value("name"_L1).toString(),
                       firstDay.addDays(payload.value("day"_L1).toInteger()),
                       {},
                       0 };
    const auto lines = payload.value("list"_L1).toArray();
    for (const auto& one : lines) {
        const auto line = lineOf(one.toString());
        if (!line)
            return base::fail(line.error());
        list.lines.append(*line);
    }
    const auto all = payload.value("of"_L1).toInteger();
    list.leftOut = all > list.lines.size() ? all - list.lines.size() : 0;
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
        return base::fail(key.error());
    if (!crypto::verifyEd25519(*key, parts->signingInput, parts->signature))
        return base::fail(Code::Crypto, u"the passport's signature does not fit"_s);
    return listOf(*payload);
}

} // namespace inkaart::credential
