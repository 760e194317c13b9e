// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/paper.h"

#include <qrcodegen/qrcodegen.hpp>

#include <exception>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

using qrcodegen::QrCode;
using qrcodegen::QrSegment;

/// Packed and signed bytes look random under any mask, so trying all eight (most of the time that
/// a code takes) finds nothing better. Plain text may repeat itself: there the best is looked for.
constexpr int maskForPacked = 2;
constexpr int bestMask = -1;

QrSegment byteSegment(QByteArrayView bytes)
{
    return QrSegment::makeBytes(std::vector<std::uint8_t>(bytes.begin(), bytes.end()));
}

base::Result<QrMatrix> matrix(const std::vector<QrSegment>& segments, int maxVersion, int mask)
{
    try {
        // Stronger correction is taken when it costs no bigger code.
        const auto code =
            QrCode::encodeSegments(segments, QrCode::Ecc::MEDIUM, 1, maxVersion, mask, true);
        QrMatrix result;
        result.size = code.getSize();
        result.dark.reserve(size_t(result.size) * size_t(result.size));
        for (int y = 0; y < result.size; ++y) {
            for (int x = 0; x < result.size; ++x)
                result.dark.push_back(code.getModule(x, y));
        }
        return result;
    } catch (const std::exception&) { // the library throws for data that is too long
        return base::fail(base::Code::TooBig,
                          u"more than a QR code of version %1 holds"_s.arg(maxVersion));
    }
}

} // namespace

base::Result<QrMatrix> makeQr(const PaperCode& code, int maxVersion)
{
    for (const char c : code.base32) {
        if (!((c >= 'A' && c <= 'Z') || (c >= '2' && c <= '7')))
            return base::fail(base::Code::Malformed, u"no base32"_s);
    }
    return matrix(
        { byteSegment(code.prefix.toUtf8()), QrSegment::makeAlphanumeric(code.base32.constData()) },
        maxVersion, maskForPacked);
}

base::Result<QrMatrix> makeQr(QByteArrayView text, int maxVersion)
{
    return matrix({ byteSegment(text) }, maxVersion, bestMask);
}

} // namespace inkaart::credential
