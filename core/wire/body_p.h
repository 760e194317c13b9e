// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace inkaart::wire {

/// What goes into the box: length, flag, body (deflated above 1 KiB where that is shorter) and
/// zeros, so that the size tells little about what was written.
base::Result<QByteArray> packBody(QByteArrayView body);
/// The body again. TooBig when it inflates to more than maxBodySize.
base::Result<QByteArray> unpackBody(QByteArrayView packed);

} // namespace inkaart::wire
