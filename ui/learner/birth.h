// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace inkaart::learner {

/// When somebody was born, as far as they say.
struct Birth {
    std::optional<int> year;
    QDate date;

    friend bool operator==(const Birth&, const Birth&) = default;
};

/// "2009" is a year; "12-3-2009", "12/3/2009" and "12 3 2009" are a day, whose year is then known
/// too. Empty text says nothing. Nothing for anything else, and for what lies in the future or
/// more than 120 years back.
std::optional<Birth> readBirth(const QString& text, QDate today);
/// The same as it is shown in the field.
QString birthInField(const Birth& birth);

} // namespace inkaart::learner
