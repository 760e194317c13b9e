// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

namespace inkaart::dossier {

namespace kind {
inline constexpr char16_t foreignBadge[] = u"foreign";
} // namespace kind

/// What came of checking a badge of others. One that was refused is never kept.
enum class ForeignVerdict { Unsure, Valid };

/// Who said which skills a badge of others shows.
enum class MappedBy {
    Hand, ///< somebody chose them
    Alignment ///< the badge itself names them, and somebody agreed
};

/// A badge that somebody else gave: evidence for skills, and not an award of this centre.
struct ForeignBadge {
    BlobRef file; ///< the bytes exactly as they came in
    QString name; ///< this and what follows is what the badge says of itself
    QString description;
    QString issuer;
    QString issuerId;
    QString holder; ///< a name in clear; may be empty
    Time issued = 0;
    QString version; ///< of Open Badges: "2.0", "3.0"
    ForeignVerdict verdict = ForeignVerdict::Unsure; ///< as it was at `checked`
    Time checked = 0;
    QStringList skills;
    MappedBy mapped = MappedBy::Hand;
    base::RecordId mappedBy; ///< the worker
    Time at = 0; ///< when it was added

    friend bool operator==(const ForeignBadge&, const ForeignBadge&) = default;
};

template<>
struct Traits<ForeignBadge> {
    static QString kindName();
    static Fields toFields(const ForeignBadge& value);
    static ForeignBadge fromRecord(const Record& record);
    static bool isUnderstood(const Record& record);
};

/// Those that show \a skill, oldest first.
std::vector<Entry<ForeignBadge>> foreignBadgesOf(const Dossier& dossier, const QString& skill);

} // namespace inkaart::dossier
