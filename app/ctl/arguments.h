// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace inkaart::ctl {

/// Finds the command, reads its options, runs it; the exit code.
int run(int argc, char** argv);

/// The text of `inkaartctl --help`.
QString helpText();
/// The text of `inkaartctl COMMAND --help`.
QString helpText(const Command& command);

/// What is too much or too little for the command; empty when nothing is.
QString faultOf(const Command& command, const Invocation& call);

/// Malformed names the option that is unknown or lacks its value.
base::Result<void> parse(const Command& command, const QStringList& arguments, Invocation& call);

} // namespace inkaart::ctl
