// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/boxes.h"

#include <cstring>

namespace inkaart::store {

using namespace Qt::StringLiterals;

QByteArray boxLabel(const char* purpose, std::initializer_list<QByteArrayView> parts)
{
    QByteArray label(purpose);
    label.append('\0');
    for (const QByteArrayView part : parts)
        label.append(part);
    return label;
}

base::Result<QByteArray> openOwn(const crypto::SymmetricKey& key, QByteArrayView label,
                                 QByteArrayView box)
{
    auto plain = crypto::openWithNonce(key, label, box);
    if (!plain)
        return base::fail(base::Code::Corrupt,
                          u"a sealed box is damaged: "_s
                              + QString::fromLatin1(label.first(label.indexOf('\0'))));
    return plain;
}

void wipe(QByteArray& bytes)
{
    ::explicit_bzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

} // namespace inkaart::store
