// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace inkaart::media {

/// A JPEG with what it takes to paint it and nothing else: without what a camera or a program wrote
/// into it, without small pictures of itself, and without what stands behind its end. What is no
/// JPEG comes back as it was.
std::string bareJpeg(const std::string& jpeg);

/// A JPEG 2000 with the boxes of XML and UUID, where cameras and programs write, made empty. Its
/// length stays. The comments in its codestream stay too: they name the program that packed it.
std::string bareJpeg2000(std::string jpeg);

} // namespace inkaart::media
