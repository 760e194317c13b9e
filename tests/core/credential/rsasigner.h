// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/encoding.h"

#include <QByteArray>
#include <QJsonObject>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

#include <memory>

namespace inkaart::credential::samples {

/// Signs RS256 as issuers elsewhere do; a new key each.
class RsaSigner {
public:
    explicit RsaSigner(unsigned bits = 2048)
        : m_key(EVP_RSA_gen(bits), EVP_PKEY_free)
    { }

    QJsonObject jwk() const
    {
        return { { QStringLiteral("kty"), QStringLiteral("RSA") },
                 { QStringLiteral("n"), number(OSSL_PKEY_PARAM_RSA_N) },
                 { QStringLiteral("e"), number(OSSL_PKEY_PARAM_RSA_E) } };
    }

    QByteArray sign(const QByteArray& message) const
    {
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                              EVP_MD_CTX_free);
        size_t size = 1024;
        QByteArray signature(1024, '\0');
        EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get());
        EVP_DigestSign(context.get(), reinterpret_cast<quint8*>(signature.data()), &size,
                       reinterpret_cast<const quint8*>(message.data()), size_t(message.size()));
        return signature.first(qsizetype(size));
    }

    QByteArray compact(const QByteArray& header, const QByteArray& payload) const
    {
        const QByteArray input = base::toBase64Url(header) + '.' + base::toBase64Url(payload);
        return input + '.' + base::toBase64Url(sign(input));
    }

private:
    QString number(const char* name) const
    {
        BIGNUM* value = nullptr;
        EVP_PKEY_get_bn_param(m_key.get(), name, &value);
        QByteArray bytes(BN_num_bytes(value), '\0');
        BN_bn2bin(value, reinterpret_cast<quint8*>(bytes.data()));
        BN_free(value);
        return QString::fromLatin1(base::toBase64Url(bytes));
    }

    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> m_key;
};

} // namespace inkaart::credential::samples
