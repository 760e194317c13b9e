// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recoverycode.h"

#include "core/crypto/kdf.h"
#include "core/store/boxes.h"

namespace inkaart::store {

using namespace Qt::StringLiterals;

namespace {

// https://www.crockford.com/base32.html
constexpr QLatin1StringView alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int codeBytes = 20;
constexpr int codeLetters = codeBytes * 8 / 5;
constexpr int groupLetters = 4;

bool isSeparator(QChar letter)
{
    return letter.isSpace() || letter.category() == QChar::Punctuation_Dash;
}

/// -1 when the letter is none of the code's.
int valueOf(QChar letter)
{
    const QChar upper = letter.toUpper();
    if (upper == u'O')
        return 0;
    if (upper == u'I' || upper == u'L')
        return 1;
    return static_cast<int>(alphabet.indexOf(upper));
}

} // namespace

QString makeRecoveryCode(base::Random& random)
{
    QByteArray letters = random.bytes(codeLetters);
    QString code;
    for (int i = 0; i < codeLetters; ++i) {
        if (i > 0 && i % groupLetters == 0)
            code += u'-';
        code += alphabet.at(static_cast<quint8>(letters.at(i)) & 31);
    }
    wipe(letters);
    return code;
}

base::Result<crypto::SecretBuffer> parseRecoveryCode(QStringView code)
{
    crypto::SecretBuffer bytes(codeBytes);
    int letters = 0;
    for (const QChar letter : code) {
        if (isSeparator(letter))
            continue;
        const int value = valueOf(letter);
        if (value < 0 || letters == codeLetters)
            return base::fail(base::Code::Malformed, u"this is no recovery code"_s);
        for (int bit = 0; bit < 5; ++bit) {
            const int at = letters * 5 + bit;
            if (value & (16 >> bit))
                bytes.span()[static_cast<size_t>(at / 8)] |= static_cast<quint8>(128 >> at % 8);
        }
        ++letters;
    }
    if (letters != codeLetters)
        return base::fail(base::Code::Malformed, u"a recovery code has 32 letters and digits"_s);
    return bytes;
}

base::Result<crypto::X25519Private> recoveryKey(const crypto::SecretBuffer& code,
                                                const base::CentreId& centre)
{
    const auto derived = crypto::hkdf(code.view(), centre.bytes(), "inkaart/recovery-key/1",
                                      crypto::X25519Private::size);
    if (!derived)
        return base::fail(derived.error());
    crypto::X25519Private key;
    std::copy(derived->span().begin(), derived->span().end(), key.span().begin());
    return key;
}

} // namespace inkaart::store
