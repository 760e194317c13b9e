// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credential/passportcheck.h"
#include "core/credential/reader.h"
#include "ui/award/badgesummary.h"
#include "ui/award/issuersource.h"

#include <QImage>

#include <optional>

namespace inkaart::award {

/// One row of the answer: a question, yes, no or cannot be told, and why.
struct CheckLine {
    QString question;
    credential::Check::Answer answer = credential::Check::Answer::Unknown;
    QString why;
};

/// One of several badges in a file.
struct OneOfSeveral {
    credential::FoundIn where = credential::FoundIn::Jwt;
    QString place; ///< as credential::Found tells it
    QString name; ///< what it says it is; empty when that cannot be read
    credential::Verdict verdict = credential::Verdict::Unsure;
    QString why; ///< the first reason not to rely on it; empty for a valid one
};

/// Who says that they stand behind a badge.
struct Endorser {
    QString name; ///< what they call themselves
    QString comment;
    bool isKnown = false; ///< this laptop knows whose key it is
};

/// Where a badge came from, to be kept as it is.
struct BadgeFile {
    QByteArray bytes; ///< of the whole file; empty when it cannot be kept
    QString name; ///< of the file; empty for what was pasted
    QByteArray credential; ///< what was found in it
    credential::FoundIn where = credential::FoundIn::Jwt;
};

/// A bigger file is checked, and is not kept.
constexpr qsizetype keptFileLimit = 8 * 1024 * 1024;

/// What came of looking at one file.
struct BadgeCheck {
    std::optional<base::Error> error; ///< nothing was found in it
    credential::Report report;
    BadgeSummary summary;
    QImage picture; ///< safe to show; null without one
    std::optional<credential::PassportList> passport; ///< the file is a passport's list
    QHash<QString, credential::KnownRevocation> takenBack; ///< lines that count no more, by number
    int among = 1; ///< how many badges the file holds; this is the worst of them
    int number = 1; ///< which of them it is, counted from 1
    std::vector<OneOfSeveral> all; ///< each of them, when there are more
    std::vector<Endorser> endorsers; ///< in the order of the checks "endorsement"
    BadgeFile file;
    std::optional<Asked> asked; ///< what came of asking issuers; nobody was asked without

    credential::Verdict verdict() const;
    /// A signature that this version cannot check: said in so many words.
    bool isOfAnotherKind() const;
    /// Something cannot be told that the issuer could tell over the internet.
    bool canAskIssuer() const;
    /// A badge of somebody else, alone in its file, and nothing wrong with it.
    bool canBeKept() const;
};

/// Pure and slow, for a worker thread.
BadgeCheck checkBytes(const QByteArray& bytes, const credential::VerifyOptions& options);
BadgeCheck checkFile(const QString& path, const credential::VerifyOptions& options);

/// Every check in the order of the page, in words. Also says whether a badge without a list of what
/// counts no more is known to be taken back.
QList<CheckLine> linesOf(const BadgeCheck& check);
/// One sentence for the reason of one check.
QString reasonInWords(const credential::Check& check, const BadgeCheck& about);
QString answerInWords(credential::Check::Answer answer);
/// "Geldig", "Niet zeker", "Niet geldig".
QString verdictInWords(credential::Verdict verdict);
QString verdictLine(const BadgeCheck& check);
/// "1. Samenwerken".
QString titleOf(const OneOfSeveral& one, int number);
/// Where in the file it stands, and what is wrong with it.
QString lineOf(const OneOfSeveral& one);
/// What came of asking the issuer.
QString askedSentence(const Asked& asked);
/// What is wrong with the file itself.
QString fileSentence(const base::Error& error);

} // namespace inkaart::award
