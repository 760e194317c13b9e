// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/number.h"

#include "core/base/encoding.h"
#include "core/crypto/kdf.h"

using namespace Qt::StringLiterals;

namespace inkaart::credential {

QString certificateNumber(const base::RecordId& award)
{
    const QString code =
        QString::fromLatin1(base::toBase32(crypto::sha256(award.toString().toLatin1())));
    return u"IK-"_s + code.first(5) + u'-' + code.sliced(5, 5);
}

} // namespace inkaart::credential
