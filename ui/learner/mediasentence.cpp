// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/mediasentence.h"

#include "ui/session/errors.h"

#include <QCoreApplication>

namespace inkaart::learner {

namespace {

class MediaSentence {
    Q_DECLARE_TR_FUNCTIONS(MediaSentence)
};

} // namespace

QString photoSentence(const base::Error& error)
{
    switch (error.code) {
    case base::Code::TooBig:
        return MediaSentence::tr(
            "This photo is too large. Nothing was changed. Choose a smaller one.");
    case base::Code::Unsupported:
        return MediaSentence::tr("This file is no photo. Nothing was changed. Choose a JPEG, PNG "
                                 "or WebP.");
    case base::Code::Truncated:
    case base::Code::Malformed:
        return MediaSentence::tr("This photo is damaged. Nothing was changed. Choose another one.");
    default:
        return session::sentenceFor(error);
    }
}

QString fileSentence(const base::Error& error)
{
    switch (error.code) {
    case base::Code::Corrupt:
    case base::Code::Malformed:
    case base::Code::Truncated:
        return MediaSentence::tr("This file is damaged and cannot be shown. All else is safe.");
    case base::Code::Refused:
        return MediaSentence::tr("This document is locked with a password. It is kept safely, but "
                                 "cannot be shown here.");
    case base::Code::Unavailable:
        return MediaSentence::tr("Documents cannot be shown on this laptop. The file is kept "
                                 "safely.");
    default:
        return session::sentenceFor(error);
    }
}

} // namespace inkaart::learner
