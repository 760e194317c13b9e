// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/barecard.h"

#include <openssl/evp.h>

namespace inkaart::bench {

namespace {

constexpr qsizetype nonceSize = 12;
constexpr qsizetype tagSize = 16;

const quint8* dataOf(QByteArrayView bytes)
{
    return reinterpret_cast<const quint8*>(bytes.data());
}

/// CBOR as our cards have it (RFC 8949), read without a doubt.
class Bytes {
public:
    explicit Bytes(const QByteArray& bytes)
        : m_at(dataOf(bytes))
    { }

    quint64 number()
    {
        m_kind = *m_at >> 5;
        const quint8 low = *m_at++ & 31;
        if (low < 24)
            return low;
        quint64 value = 0;
        for (int i = 0; i < 1 << (low - 24); ++i)
            value = value << 8 | *m_at++;
        return value;
    }
    qint64 integer()
    {
        const quint64 value = number();
        return m_kind == 1 ? -1 - qint64(value) : qint64(value);
    }
    QString text()
    {
        const auto size = qsizetype(number());
        m_at += size;
        return QString::fromUtf8(reinterpret_cast<const char*>(m_at - size), size);
    }
    QStringList texts()
    {
        QStringList list;
        for (quint64 left = number(); left > 0; --left)
            list.append(text());
        return list;
    }
    template<class Id>
    Id id()
    {
        base::IdBytes bytes;
        m_at += number();
        std::copy_n(m_at - 16, 16, bytes.begin());
        return Id(bytes);
    }
    bool flag() { return *m_at++ == 0xf5; }

private:
    const quint8* m_at;
    int m_kind = 0;
};

void readMember(dossier::Card& card, quint64 key, Bytes& bytes)
{
    switch (key) {
    case 1:
        card.callName = bytes.text();
        break;
    case 2:
        card.fullName = bytes.text();
        break;
    case 3:
        card.nameInOwnScript = bytes.text();
        break;
    case 4:
        card.languages = bytes.texts();
        break;
    case 5:
        card.searchKey = bytes.text();
        break;
    case 6:
        card.searchKeyVersion = int(bytes.integer());
        break;
    case 7:
        card.created = bytes.integer();
        break;
    case 8:
        card.lastTalk = bytes.integer();
        break;
    case 9:
        card.lastChange = bytes.integer();
        break;
    case 10:
        card.waitingUntil = bytes.integer();
        break;
    case 11:
        card.deletedAt = bytes.integer();
        break;
    case 12:
        card.isNameless = bytes.flag();
        break;
    case 13:
        card.hasOpenConversation = bytes.flag();
        break;
    case 14:
        card.hasConflict = bytes.flag();
        break;
    case 15:
        card.badges = int(bytes.integer());
        break;
    case 16:
        card.conversations = int(bytes.integer());
        break;
    case 17:
        card.lastWorker = bytes.id<base::RecordId>();
        break;
    default:
        card.aliasOf = bytes.id<base::DossierId>();
    }
}

} // namespace

BareCipher::BareCipher(QByteArrayView key)
    : m_context(EVP_CIPHER_CTX_new())
    , m_label("inkaart/card/1\0", 15)
{
    EVP_DecryptInit_ex2(static_cast<EVP_CIPHER_CTX*>(m_context), EVP_aes_256_gcm(), dataOf(key),
                        nullptr, nullptr);
}

BareCipher::~BareCipher()
{
    EVP_CIPHER_CTX_free(static_cast<EVP_CIPHER_CTX*>(m_context));
}

QByteArray BareCipher::open(QByteArrayView id, const QByteArray& box)
{
    auto* context = static_cast<EVP_CIPHER_CTX*>(m_context);
    const quint8* bytes = dataOf(box);
    const qsizetype size = box.size() - nonceSize - tagSize;
    QByteArray plain(size, Qt::Uninitialized);
    auto* out = reinterpret_cast<quint8*>(plain.data());
    quint8 tag[tagSize];
    std::copy_n(bytes + nonceSize + size, tagSize, tag);
    m_label.truncate(15);
    m_label.append(id);
    int written = 0;
    EVP_DecryptInit_ex2(context, nullptr, nullptr, bytes, nullptr);
    EVP_DecryptUpdate(context, nullptr, &written, dataOf(m_label), int(m_label.size()));
    EVP_DecryptUpdate(context, out, &written, bytes + nonceSize, int(size));
    EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, tagSize, tag);
    EVP_DecryptFinal_ex(context, out + size, &written);
    return plain;
}

dossier::Card parseCard(const QByteArray& id, const QByteArray& plain)
{
    dossier::Card card;
    base::IdBytes raw;
    std::copy_n(dataOf(id), raw.size(), raw.begin());
    card.dossier = base::DossierId(raw);
    Bytes bytes(plain);
    for (quint64 left = bytes.number(); left > 0; --left) {
        const quint64 key = bytes.number();
        readMember(card, key, bytes);
    }
    return card;
}

} // namespace inkaart::bench
