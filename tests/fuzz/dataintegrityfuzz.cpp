// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/dataintegrity.h"
#include "core/credential/strictjson.h"
#include "tests/fuzz/signer.h"
#include "tests/fuzz/target.h"

#include <QJsonDocument>

using namespace inkaart;
using credential::Suite;
using credential::Verdict;

namespace {

/// Signed here; the signature has to fit, whatever was signed.
void trySigned(const QJsonObject& document)
{
    const auto secured =
        credential::addProof(document, fuzz::key(), fuzz::method(), fuzz::options().now);
    if (!secured)
        return;
    const auto report = fuzz::verified(QJsonDocument(*secured).toJson(QJsonDocument::Compact));
    const auto* signature = report.check(u"signature");
    const bool isBadge2 = signature && signature->reason == credential::Reason::CannotCheckKind;
    fuzz::must(isBadge2 || (signature && signature->answer == credential::Check::Answer::Yes),
               "what was signed here is signed");
}

/// Each suite over the document's own proof, or over itself.
void tryHashes(const base::Json& document)
{
    const base::Json* proof = document.find("proof");
    for (const auto suite :
         { Suite::EddsaRdfc2022, Suite::EddsaJcs2022, Suite::Ed25519Signature2020 })
        (void)credential::signedData(document, proof && proof->isObject() ? *proof : document,
                                     suite);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto input = fuzz::view(data, size);
    fuzz::must(fuzz::verified(input).verdict != Verdict::Valid, "nothing is valid by chance");
    const auto object = credential::parseStrict(input);
    if (!object)
        return 0;
    tryHashes(*base::parseJson(input));
    trySigned(*object);
    return 0;
}
