// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>
#include <utility>

namespace inkaart::base {

/// What went wrong, as a value that code can branch on. The sentence for people is made in ui.
enum class Code {
    Io, ///< reading or writing failed for a reason the system did not make clearer
    NotFound, ///< the file, record or key is not there
    ReadOnly, ///< the place may be read but not written
    DiskFull, ///< no room left to write
    Corrupt, ///< bytes that were once ours have been damaged
    Truncated, ///< the bytes stop too early
    TooNew, ///< made by a newer version of the program
    TooBig, ///< over a limit; detail names the limit
    Malformed, ///< outside data that does not follow its format
    Unsupported, ///< well formed, but of a kind this program does not know
    WrongPassphrase, ///< no slot opens with it
    Locked, ///< the vault is not open
    AlreadyOpen, ///< another process holds the store
    NotAllowed, ///< this worker's role, or a missing consent, forbids it
    Refused, ///< a rule of the domain says no; detail names the rule
    Duplicate, ///< it is there already
    ClockWrong, ///< the computer's date cannot be right
    Cancelled, ///< a person stopped it
    Unavailable, ///< a service (keychain, printer) is not there
    Timeout, ///< a service did not answer in time
    Crypto, ///< the crypto library refused
    Internal ///< a bug of ours
};

/// An error: a code, and an English sentence for logs that never holds personal data.
struct Error {
    Code code = Code::Internal;
    QString detail;

    friend bool operator==(const Error&, const Error&) = default;
};

/// A value or an Error. Becomes std::expected the day the compiler has it.
template<class T>
using Result = tl::expected<T, Error>;

/// `return fail(Code::Malformed, u"..."_s);` in any function that returns a Result.
[[nodiscard]] inline tl::unexpected<Error> fail(Code code, QString detail)
{
    return tl::unexpected<Error>(Error{ code, std::move(detail) });
}

/// Hands an error on: `if (!x) return fail(x.error());`
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace inkaart::base
