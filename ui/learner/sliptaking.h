// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dossier/slip.h"

#include <QImage>

namespace inkaart::session {
class Session;
}

namespace inkaart::learner {

/// A photo or scan of a mentor's slip as it will be kept, and what its code says.
struct ScannedSlip {
    QByteArray bytes;
    QString mediaType;
    QString name; ///< safe to show
    QImage picture; ///< to look at while taking over
    QString number; ///< empty: no code of a slip could be read
};

/// Reads a photo, or a PDF whose code stands on one of its first pages. Pure, for a worker thread.
/// Errors as core/media.
base::Result<ScannedSlip> readSlip(const QString& path);

/// Where a slip belongs.
struct SlipHome {
    base::DossierId learner;
    QString callName;
    dossier::MentorSlip slip;
    bool hasComeBack = false; ///< it was taken over before
};
/// The dossier that is open, else whichever the number leads to; nothing when this centre does not
/// know it.
std::optional<SlipHome> homeOfSlip(const QString& number, session::Session& session);

/// What the worker copies from the paper.
struct SlipAnswers {
    QStringList answers; ///< as dossier::slipAnswers; an empty one was not ticked
    QString name;
    QString role;
};
/// Keeps it as evidence in the slip's own dossier, with a step of undo when that is open.
/// NotAllowed when that dossier may not be kept.
base::Result<void> keepSlip(const ScannedSlip& scan, const SlipHome& home,
                            const SlipAnswers& answers, session::Session& session);

/// "Zelf", "Een paar keer", "Weer doen: Ja"; what was not ticked is left out.
QStringList answersInWords(const QStringList& answers);

} // namespace inkaart::learner
