// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credential/trust.h"
#include "core/web/documents.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace inkaart::credential {

enum class Verdict {
    Valid, ///< signature, dates and issuer known are yes; status is yes or absent
    Refused, ///< a check says no
    Unsure ///< the rest: the signature may well fit, but who signed cannot be told
};

/// Why a check came out as it did; ui makes the sentence from it.
enum class Reason {
    Fine, ///< the answer is yes, and there is nothing more to say
    // structure
    NotACredential, ///< neither a compact JWT nor a JSON object
    BadJson, ///< JSON that is broken, too deep, too big, or names something twice
    BadBase64, ///< broken or non-canonical base64url, or not three parts
    MissingProperty, ///< why names the property
    BadProperty, ///< a property of the wrong form; why names it
    ClaimMismatch, ///< iss, sub, jti, nbf or exp do not fit the credential; why names it
    NoSubject, ///< neither id nor identifier: read, with a warning
    // signature
    SignatureWrong,
    NoProof,
    AlgorithmRefused, ///< none, HS256 and others that must not be used
    HeaderRefused, ///< a private key, or header names that are not allowed
    CannotCheckKind, ///< of a kind that this version cannot check
    KeyNotFound, ///< no key at hand: did:web without network
    ProofRefused, ///< a proof of the wrong form or purpose; why names the property
    CryptosuiteUnknown, ///< Data Integrity in a suite that is not checked here
    ContextUnknown, ///< a context that is not built in; why names it
    TermUndefined, ///< a term that no context defines, so that it is not signed; why names it
    TooCostly, ///< a graph made to take for ever
    NotAsHosted, ///< Open Badges 2.0: its address answers something else
    HostedNotAsked, ///< Open Badges 2.0: its address was not asked
    // dates
    Expired,
    NotYetValid,
    BadDate,
    // status
    Revoked,
    StatusNotAsked, ///< there is a list, and it was not asked
    StatusDamaged, ///< part of what this laptop knew of its own badges cannot be read
    StatusGood, ///< yes: the list was read
    StatusKept, ///< yes, by a list that was kept from before; since says the date
    StatusNotReached, ///< the list could not be had
    StatusRefused, ///< the list is not signed by whom it should be, or of the wrong form
    Suspended,
    // issuer's key
    OwnDidKey, ///< yes: the issuer is the did:key itself
    KeyOfKnownIssuer, ///< yes: in what is known of this issuer
    KeyFromDocument, ///< yes: in the issuer's own document, asked now
    KeyFromKept, ///< yes: in the issuer's document, kept from before
    KeyNotOfIssuer,
    IssuerNotLookedUp, ///< no way to look up the issuer's keys now
    IssuerNotReached, ///< its document could not be had; why says what happened
    IssuerRefused, ///< its document is not what it should be
    // issuer known
    KnownAsOwn, ///< yes: a key of this centre
    KnownFromRegister, ///< yes
    KnownFromBefore, ///< yes: kept DID document; since says the date
    KnownAsGiven, ///< yes: named by the person who asks
    IssuerNotKnown,
    // endorsement
    Endorsed, ///< yes: somebody's signature under this badge fits
    EndorsementWrong, ///< the endorsement is refused; why says what is wrong with it
    EndorsesOther, ///< it is about something else than what it stands in
    EndorsementLapsed, ///< it was one: its time is over, or who endorsed took it back
    EndorserNotChecked, ///< its signature fits or not: who signed cannot be told
    // recipient
    RecipientFits,
    RecipientDiffers,
    RecipientNotNamed, ///< the badge does not say whose it is
    RecipientNotAsked ///< it names somebody; nobody asked whether it is that person
};

/// "signature-wrong" and so on: for --json and for tests.
QString reasonName(Reason reason);

struct Check {
    enum class Answer { Yes, No, Unknown };

    QString name; ///< "structure", "signature", "dates", "status", "issuer-key", "issuer-known",
                  ///< "recipient", "endorsement" (one for each that stands in it)
    Answer answer = Answer::Unknown;
    Reason reason = Reason::Fine;
    QString why; ///< one English sentence

    friend bool operator==(const Check&, const Check&) = default;
};

/// "yes", "no", "unknown".
QString answerName(Check::Answer answer);
/// "valid", "refused", "unsure".
QString verdictName(Verdict verdict);

/// How the credential was secured.
enum class Format {
    None, ///< no credential was found in it
    VcJwt,
    DataIntegrity,
    OpenBadges2, ///< no credential but an assertion, hosted or signed
    Unsigned ///< a JSON object without proof
};

struct Report {
    Verdict verdict = Verdict::Unsure;
    QList<Check> checks; ///< status is left out when the badge names no status list
    Format format = Format::None;
    /// Without the JWT's own claims; empty when it could not be read. Of Open Badges 2.0 the
    /// assertion as its issuer keeps it, with badge and issuer written out as far as they were had.
    QJsonObject credential;
    std::optional<TrustedIssuer> knownAs; ///< who the issuer is known as, when it is known
    std::optional<QDateTime> revokedAt; ///< when this laptop knows that
    QStringList warnings; ///< to be mended by the issuer, and no reason to refuse

    /// Null when there is no such check.
    const Check* check(QStringView name) const;
    /// The contract of `inkaartctl verify --json`.
    QJsonObject toJson() const;
};

/// A badge that this laptop itself knows to be revoked.
struct KnownRevocation {
    QDateTime at; ///< not valid: nobody knew what day it was
    QString reason;

    friend bool operator==(const KnownRevocation&, const KnownRevocation&) = default;
};

struct VerifyOptions {
    QDateTime now;
    QList<TrustedIssuer> trusted;
    QHash<QString, KnownRevocation> revoked; ///< by credential's id, any edition, and by number
    bool isRevokedWhole = true; ///< false: some that should stand in `revoked` cannot be read
    /// Endorsements inside are verified on their own; those in an endorsement are not.
    bool looksAtEndorsements = true;
    QString recipientName; ///< whose it should be; empty asks nothing
    QString recipientEmail;
    /// What answers for the addresses of issuers and lists; null asks nobody.
    std::shared_ptr<web::DocumentSource> web;
    bool asksStatus = true; ///< false for a status list itself, which has no list of its own
};

/// Checks a credential: a compact VC-JWT or JSON; an assertion of Open Badges 2.0: JSON, a JWS, or
/// the address where it is hosted. Never fails: what is no credential is refused by
/// the check "structure". Files of other kinds go through findCredential first.
Report verify(QByteArrayView bytes, const VerifyOptions& options);

} // namespace inkaart::credential
