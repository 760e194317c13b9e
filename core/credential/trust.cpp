// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/trust.h"

#include "core/credential/keydocument_p.h"
#include "core/credential/strictjson.h"
#include "core/crypto/didkey.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

using base::Code;

base::Result<TrustedIssuer> trustDidKey(QStringView did)
{
    const auto key = crypto::fromDidKey(did);
    if (!key)
        return base::fail(key.error());
    return TrustedIssuer{ crypto::toDidKey(*key),
                          { { crypto::didKeyMethod(*key), *key } },
                          {},
                          {},
                          TrustedIssuer::Source::Given };
}

base::Result<TrustedIssuer> parseTrust(QByteArrayView file)
{
    const auto text = file.trimmed();
    if (text.startsWith("did:key:"))
        return trustDidKey(QString::fromLatin1(text));
    const auto document = parseStrict(text);
    if (!document)
        return base::fail(document.error());
    const QString id = document->value("id"_L1).toString();
    if (!id.startsWith("did:"_L1) && !id.startsWith("https://"_L1))
        return base::fail(Code::Malformed, u"id: is no DID"_s);
    const auto found = keysInDocument(*document, id, {});
    if (!found)
        return base::fail(found.error());
    if (found->isEmpty())
        return base::fail(Code::Unsupported, u"no key for assertions in the DID document"_s);
    return TrustedIssuer{ id, found->keys, {}, {}, TrustedIssuer::Source::Given, found->rsaKeys };
}

} // namespace inkaart::credential
