// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace inkaart::award {

/// Where it is said that no more fits; empty takes the words away.
using SayLimit = std::function<void(const QString& sentence)>;

/// The field takes no more than \a letters, and says so in words when somebody tries.
void limitLetters(QLineEdit& field, int letters, SayLimit say);
void limitLetters(QPlainTextEdit& field, int letters, SayLimit say);

} // namespace inkaart::award
