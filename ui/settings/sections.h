// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace inkaart::settings {

/// The sections of the settings, as `detail` of Place::Kind::Settings.
namespace section {
inline constexpr QLatin1StringView centre("centre");
inline constexpr QLatin1StringView workers("workers");
inline constexpr QLatin1StringView consent("consent");
inline constexpr QLatin1StringView language("language");
inline constexpr QLatin1StringView look("look");
inline constexpr QLatin1StringView print("print");
inline constexpr QLatin1StringView lock("lock");
inline constexpr QLatin1StringView backup("backup");
} // namespace section

/// One line of the list at the left.
struct Section {
    QString id;
    QString word;
    QString pictogram;

    friend bool operator==(const Section&, const Section&) = default;
};

/// In their order; those that only a coordinator can use are left out for others.
std::vector<Section> sectionsFor(bool isCoordinator);

} // namespace inkaart::settings
