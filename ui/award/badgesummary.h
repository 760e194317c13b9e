// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credential/summary.h"

#include <QByteArray>
#include <QDate>

namespace inkaart::award {

/// What a badge of anybody says of itself, of Open Badges 2.0 or 3.0, made fit to show: texts
/// without control characters and of bounded length. Nothing in it is proven; that is for the
/// checks.
struct BadgeSummary {
    QString name;
    QString description;
    QString issuer; ///< what the issuer calls itself
    QString issuerId;
    QString holder; ///< a name in clear, if it carries one
    QDate date; ///< awarded, or else valid from
    QDate expires;
    QStringList criteria;
    QByteArray picture; ///< the bytes of a picture that travels in it; nothing is ever fetched
    QList<credential::AlignedTo> alignments; ///< as they are written, not made fit to show

    friend bool operator==(const BadgeSummary&, const BadgeSummary&) = default;
};

BadgeSummary summaryOf(const QJsonObject& credential);

/// \a text on one line, without control and direction characters, at most \a most long.
QString shownText(const QString& text, int most = 300);

} // namespace inkaart::award
