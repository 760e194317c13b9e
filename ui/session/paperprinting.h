// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pages.h"

#include <QList>

#include <functional>

class QWidget;

namespace inkaart::session {

/// Prints \a pages on a printer that somebody chooses, painted on a worker thread; never to a file.
/// The dialog opens with \a printer, as the settings name it; empty: the system's.
/// \a tell gets the sentence of what went wrong, or an empty one when it is with the printer. It
/// is not called when somebody cancels or \a parent is gone.
void printOnPaper(QWidget* parent, const QList<print::Page>& pages, const QString& printer,
                  std::function<void(const QString& problem)> tell);

} // namespace inkaart::session
