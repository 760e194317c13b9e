// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/encoding.h"
#include "core/credential/statuslist.h"
#include "core/credential/strictjson.h"
#include "tests/fuzz/answers.h"
#include "tests/fuzz/badge.h"
#include "tests/fuzz/target.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace inkaart;
using credential::StatusList;

namespace {

void tryEncoded(const QString& encoded)
{
    const auto list = StatusList::decode(encoded);
    if (!list)
        return;
    fuzz::must(list->size() >= StatusList::fewestBits && list->size() <= StatusList::mostBits,
               "a list has a size that is allowed");
    fuzz::must(list->get(0) && list->get(list->size() - 1) && !list->get(list->size()),
               "it has all its entries");
    const auto again = list->encode();
    fuzz::must(again && StatusList::decode(*again) == list, "it is read as it was written");
}

/// What a badge says of its status, and what its list answers: as it is, and signed.
void tryBadge(QByteArrayView entry, QByteArrayView list)
{
    const auto status = QJsonDocument::fromJson(entry.toByteArray());
    QJsonObject badge = fuzz::badge();
    badge.insert(QStringLiteral("credentialStatus"),
                 status.isArray() ? QJsonValue(status.array()) : QJsonValue(status.object()));
    const QByteArray jwt = fuzz::signedJwt(fuzz::asClaims(badge));
    (void)fuzz::verifiedWith(jwt, { list.toByteArray() });
    (void)fuzz::verifiedWith(jwt, { fuzz::signedJwt(list) });
}

} // namespace

/// A list credential, or its list; or an entry, a zero and a list credential.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto input = fuzz::view(data, size);
    const auto [first, second] = fuzz::cutAtZero(input);
    if (!second.isNull()) {
        tryBadge(first, second);
        return 0;
    }
    static const QByteArray entry = R"({"type":"BitstringStatusListEntry","statusPurpose":)"
                                    R"("revocation","statusListIndex":"7",)"
                                    R"("statusListCredential":"https://voorbeeldstad.nl/s"})";
    tryEncoded(QString::fromUtf8(input));
    tryEncoded(QString::fromLatin1(base::toBase64Url(input)));
    if (const auto object = credential::parseStrict(input))
        (void)credential::readStatusList(*object);
    tryBadge(entry, input);
    return 0;
}
