// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/errors.h"

#include <QCoreApplication>

namespace inkaart::session {

namespace {
/// Gives the sentences a context of their own in the translations.
class Errors {
    Q_DECLARE_TR_FUNCTIONS(Errors)

public:
    static QString sentence(base::Code code);
};
} // namespace

QString sentenceFor(const base::Error& error)
{
    return Errors::sentence(error.code);
}

QString Errors::sentence(base::Code code)
{
    using base::Code;
    switch (code) {
    case Code::DiskFull:
        return tr(
            "This laptop's disk is full. Everything before this is safe. Make room and try again.");
    case Code::ReadOnly:
        return tr(
            "Inkaart may not write here. Nothing has changed. Ask who looks after this laptop.");
    case Code::NotFound:
        return tr("This is not here any more. The rest is safe.");
    case Code::Corrupt:
        return tr("A part of the stored work is damaged. Inkaart leaves it as it is. Restore a "
                  "backup, or ask for help.");
    case Code::Truncated:
        return tr("This file is not complete. Try to copy it again.");
    case Code::TooNew:
        return tr("This was made with a newer Inkaart. Update Inkaart on this laptop first. "
                  "Nothing has changed.");
    case Code::TooBig:
        return tr("This file is too big for Inkaart. Choose a smaller one.");
    case Code::Malformed:
        return tr("Inkaart cannot read this file. Choose another one.");
    case Code::Unsupported:
        return tr(
            "Inkaart does not know this kind of file. A photo (JPEG, PNG, WebP) or a PDF works.");
    case Code::WrongPassphrase:
        return tr("This does not open Inkaart. Check capitals and spaces and try again.");
    case Code::Locked:
        return tr("Inkaart is locked. Open it first.");
    case Code::AlreadyOpen:
        return tr("Inkaart is already open on this laptop. Go to that window.");
    case Code::NotAllowed:
        return tr("Only a coordinator can do this. Ask your coordinator.");
    case Code::Refused:
        return tr("This is not possible now. Nothing has changed.");
    case Code::Duplicate:
        return tr("This is here already.");
    case Code::ClockWrong:
        return tr("The date of this laptop is not right. Set the date first. Your work is safe.");
    case Code::Cancelled:
        return tr("Stopped. Nothing has changed.");
    case Code::Unavailable:
        return tr("This does not work on this laptop now. Your work is safe.");
    case Code::Timeout:
        return tr("This takes too long. Your work is safe. Try again later.");
    case Code::Io:
    case Code::Crypto:
    case Code::Internal:
        break;
    }
    return tr(
        "This did not work. Everything before this is safe. Try again, or start Inkaart again.");
}

} // namespace inkaart::session
