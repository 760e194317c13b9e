// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/attention.h"

#include <QDate>

namespace inkaart::shell {

/// A row of "this asks for attention": a bold line, a small one, a pictogram.
struct AttentionWords {
    QString title;
    QString detail;
    QString pictogram;
};

/// \a name is what is shown for the person, which may be hidden.
AttentionWords wordsFor(const Attention& attention, const QString& name, QDate today);

} // namespace inkaart::shell
