// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QWidget;

namespace inkaart::shell {

/// Which field of \a window has the focus, where its caret stands and what is selected, and the
/// words in its fields that nothing has kept yet. Passphrases are left out. Whoever keeps the bytes
/// seals them.
QByteArray noteFocus(const QWidget& window);

/// Brings back what noteFocus() noted, on the same screen made anew. Words only go into fields that
/// are empty: what is there now is newer. False when the field is not there any more.
bool restoreFocus(QWidget& window, const QByteArray& note);

} // namespace inkaart::shell
