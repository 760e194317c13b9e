// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/ed25519.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QList>
#include <QString>

#include <vector>

namespace inkaart::credential {

/// Packed bytes of a badge above this do not fit a QR code that can be read from paper.
constexpr qsizetype paperLimit = 560;
/// Inflating stops here.
constexpr qsizetype paperInflateLimit = 16 * 1024;

/// What stands in a QR code: `prefix` as bytes, then `base32` in the denser alphanumeric mode.
struct PaperCode {
    QString prefix; ///< "https://<host>/v#", or "inkaart:" without a city
    QByteArray base32; ///< upper case, no padding

    QByteArray text() const { return prefix.toUtf8() + base32; }
    friend bool operator==(const PaperCode&, const PaperCode&) = default;
};

/// Version byte, raw deflate (RFC 1951) of the header's and the payload's JSON bytes with a zero
/// byte between, the bytes 01-1F standing for the strings of the frozen table, then the 64 bytes of
/// the signature. Malformed when \a compact is no EdDSA JWT · TooBig above paperLimit.
base::Result<QByteArray> packPaper(QByteArrayView compact);
/// The very bytes that went in. Malformed · Truncated · TooBig · TooNew (an unknown version byte).
base::Result<QByteArray> unpackPaper(QByteArrayView packed);

/// packPaper in base32 behind \a prefix; an empty one becomes "inkaart:".
base::Result<PaperCode> paperCode(QByteArrayView compact, const QString& prefix = {});
/// The compact JWT in what a QR code says. Unsupported when it is none of ours.
base::Result<QByteArray> jwtFromQrText(QByteArrayView text);
/// True when \a text is a code of ours, by its prefix and version byte, that no longer unpacks.
bool isDamagedCode(QByteArrayView text);

/// The frozen table of strings behind the bytes 01-1F, as its JSON file: the verify page has the
/// same.
QByteArray paperTable();

/// A square of dark and light modules, without the quiet zone of four modules round it.
struct QrMatrix {
    int size = 0; ///< modules along a side: 4 x version + 17
    std::vector<bool> dark; ///< row by row

    bool isDark(int x, int y) const
    {
        return dark[static_cast<size_t>(y) * static_cast<size_t>(size) + static_cast<size_t>(x)];
    }
    friend bool operator==(const QrMatrix&, const QrMatrix&) = default;
};

/// Quiet zone in modules that must stay white round a code.
constexpr int qrQuietZone = 4;
/// The biggest code on paper: version 20-M, 97 modules.
constexpr int paperQrVersion = 20;

/// Error correction M. TooBig when it needs more than \a maxVersion.
base::Result<QrMatrix> makeQr(const PaperCode& code, int maxVersion = paperQrVersion);
/// Any text, byte mode: an invitation, an address.
base::Result<QrMatrix> makeQr(QByteArrayView text, int maxVersion = paperQrVersion);

/// One badge in the passport's list.
struct PassportLine {
    QString number; ///< certificateNumber()
    QString name;
    QDate date;

    friend bool operator==(const PassportLine&, const PassportLine&) = default;
};

/// A passport's list as it is signed.
struct PassportList {
    QString issuer; ///< DID of the signer
    QString holder; ///< the learner's name
    QDate date; ///< when it was printed
    QList<PassportLine> lines;
    qint64 leftOut = 0; ///< badges on the paper that did not fit its code; only set by reading

    friend bool operator==(const PassportList&, const PassportList&) = default;
};

struct PassportCode {
    PaperCode code;
    qsizetype included = 0; ///< how many lines, from the first on, the code holds
};

/// Signs as many lines as fit, and how many there are when that is not all of them; TooBig when not
/// even the first does. The issuer is the key's did:key.
base::Result<PassportCode> passportCode(const PassportList& list, const crypto::Ed25519Key& key,
                                        const QString& prefix = {});
/// True when the header of a JWT can be read and says that it is a passport's list; whether that is
/// a good one is for readPassport to say.
bool looksLikePassport(QByteArrayView compact);
/// The list in a JWT that jwtFromQrText gave, its signature checked. Unsupported when it is no
/// passport · Crypto when the signature does not fit · Malformed names the property that is wrong.
base::Result<PassportList> readPassport(QByteArrayView compact);

} // namespace inkaart::credential
