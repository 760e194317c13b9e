// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/encoding.h"
#include "core/credential/credentialview_p.h"
#include "core/credential/dataintegrity_p.h"
#include "core/credential/datetext_p.h"
#include "core/credential/issuerkeys_p.h"

using namespace Qt::StringLiterals;

namespace inkaart::credential {

using base::Code;
using base::Json;

namespace {

constexpr auto signatureName = "signature";
/// A credential has one proof or a few; each costs as much as the first.
constexpr size_t mostProofs = 10;
constexpr qsizetype signatureSize = 64;

QString textOf(const Json& object, QByteArrayView name)
{
    const Json* value = object.find(name);
    return value && value->isString() ? QString::fromUtf8(value->toString()) : QString();
}

std::optional<Suite> suiteOf(const Json& proof)
{
    const QString type = textOf(proof, "type");
    if (type == "Ed25519Signature2020"_L1)
        return Suite::Ed25519Signature2020;
    const QString suite = textOf(proof, "cryptosuite");
    if (type != "DataIntegrityProof"_L1)
        return std::nullopt;
    if (suite == "eddsa-rdfc-2022"_L1 || suite == "eddsa-2022"_L1)
        return Suite::EddsaRdfc2022;
    return suite == "eddsa-jcs-2022"_L1 ? std::optional(Suite::EddsaJcs2022) : std::nullopt;
}

/// What kind of proof it calls itself, for the message.
QString kindOf(const Json& proof)
{
    constexpr qsizetype longest = 60;
    const QString suite = textOf(proof, "cryptosuite");
    const QString kind = suite.isEmpty() ? textOf(proof, "type") : suite;
    return kind.isEmpty() ? u"of no type"_s : kind.left(longest);
}

/// Vc-data-integrity 2.1 and 4.4: what is wrong with the proof before its value is looked at.
std::optional<Check> formFault(const Json& proof, const QDateTime& now)
{
    const auto refused = [](const QString& why) {
        return no(signatureName, Reason::ProofRefused, why);
    };
    if (!proof.isObject())
        return refused(u"proof: is no object"_s);
    if (!suiteOf(proof))
        return no(signatureName, Reason::CryptosuiteUnknown,
                  u"proof: a kind that is not known here: "_s + kindOf(proof));
    if (textOf(proof, "verificationMethod").isEmpty())
        return refused(u"proof.verificationMethod: names no key"_s);
    if (textOf(proof, "proofPurpose") != "assertionMethod"_L1)
        return refused(u"proof.proofPurpose: is not assertionMethod"_s);
    if (proof.has("created") && !dateTimeStamp(textOf(proof, "created")))
        return refused(u"proof.created: is no date and time"_s);
    if (proof.has("expires")) {
        const auto expires = dateTimeStamp(textOf(proof, "expires"));
        if (!expires)
            return refused(u"proof.expires: is no date and time"_s);
        if (*expires < now.toMSecsSinceEpoch())
            return no(signatureName, Reason::Expired, u"the proof counted only for a while"_s);
    }
    return {};
}

/// Open Badges 3.0 section 1.6: with version 2.0 of the data model its context is 3.0.3. An earlier
/// one means the same for what has few words, so that a changed digit would pass unseen.
std::optional<Check> contextFault(const Json& document)
{
    const Json* context = document.find("@context");
    if (!context || !context->isArray())
        return {};
    const auto& all = context->array();
    const auto has = [&](const char* url) {
        return std::find(all.begin(), all.end(), Json(url)) != all.end();
    };
    if (!has("https://www.w3.org/ns/credentials/v2"))
        return {};
    for (const char* earlier : { "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json",
                                 "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json" }) {
        if (has(earlier))
            return no(signatureName, Reason::ContextUnknown,
                      u"@context: an Open Badges context of before version 2.0"_s);
    }
    return {};
}

base::Result<QByteArray> signatureOf(const Json& proof)
{
    const Json* value = proof.find("proofValue");
    if (!value || !value->isString() || !value->toString().startsWith('z'))
        return base::fail(Code::Malformed, u"proof.proofValue: is no base58 with a z before it"_s);
    auto bytes = base::fromBase58(QByteArrayView(value->toString()).sliced(1));
    if (!bytes || bytes->size() != signatureSize)
        return base::fail(Code::Malformed, u"proof.proofValue: is no Ed25519 signature"_s);
    return bytes;
}

/// Why the data could not be made, in the words of a check.
Check dataFault(const base::Error& error)
{
    if (error.code == Code::TooBig)
        return no(signatureName, Reason::TooCostly, error.detail);
    const bool isTerm = error.detail.startsWith("not defined by the context"_L1)
        || error.detail.startsWith("said under another name"_L1);
    return no(signatureName, isTerm ? Reason::TermUndefined : Reason::ContextUnknown, error.detail);
}

/// By the older contexts first, then by the newer where there are two of one name.
SignatureCheck fitting(const Json& document, const Json& proof, QByteArrayView signature,
                       const KeysFound& found)
{
    std::optional<base::Error> fault;
    for (const auto edition : { jsonld::Edition::Older, jsonld::Edition::Newer }) {
        if (edition == jsonld::Edition::Newer && !hasTwoEditions(document))
            break;
        const auto data = signedData(document, proof, *suiteOf(proof), edition);
        if (!data) {
            fault = fault.value_or(data.error());
            continue;
        }
        fault.reset();
        for (const TrustedKey& one : found.keys) {
            if (crypto::verifyEd25519(one.key, data->hashes, signature))
                return { yes(signatureName, Reason::Fine, u"the signature fits"_s), one.key };
        }
    }
    if (fault)
        return { dataFault(*fault), {} };
    return { no(signatureName, Reason::SignatureWrong,
                u"the signature does not fit: the badge was changed, or signed with another key"_s),
             {} };
}

SignatureCheck checkProof(const Json& document, const Json& proof, const QString& issuer,
                          const VerifyOptions& options)
{
    if (auto fault = formFault(proof, options.now))
        return { std::move(*fault), {} };
    if (auto fault = contextFault(document))
        return { std::move(*fault), {} };
    const auto signature = signatureOf(proof);
    if (!signature)
        return { no(signatureName, Reason::ProofRefused, signature.error().detail), {} };
    const KeysFound found = keysOf(textOf(proof, "verificationMethod"), issuer, options);
    if (found.keys.empty()) {
        // What nobody could check is refused all the same when it is not well said.
        const auto data = signedData(document, proof, *suiteOf(proof), jsonld::Edition::Newer);
        return { data ? unknown(signatureName, found.why, found.detail) : dataFault(data.error()),
                 {} };
    }
    return fitting(document, proof, *signature, found);
}

Json::Array proofsOf(const Json& document)
{
    const Json* proof = document.find("proof");
    if (!proof)
        return {};
    return proof->isArray() ? proof->array() : Json::Array{ *proof };
}

/// What counts for more: a proof that fits by the issuer's own key, one that fits, one that nobody
/// can tell, one that does not fit.
int rankOf(const Check& check, const QString& method, const QString& issuer)
{
    if (check.answer == Check::Answer::Yes)
        return method.section(u'#', 0, 0) == issuer ? 3 : 2;
    return check.answer == Check::Answer::Unknown ? 1 : 0;
}

} // namespace

Json previousProofs(const Json& proofs, const Json& names)
{
    const Json::Array wanted = names.isArray() ? names.array() : Json::Array{ names };
    Json::Array matching;
    for (const Json& proof : proofs.isArray() ? proofs.array() : Json::Array{ proofs }) {
        const Json* id = proof.find("id");
        if (id && std::find(wanted.begin(), wanted.end(), *id) != wanted.end())
            matching.push_back(proof);
    }
    return Json(std::move(matching));
}

ProofCheck checkProofs(const Json& document, const QString& issuer, const VerifyOptions& options)
{
    const Json::Array proofs = proofsOf(document);
    if (proofs.empty() || proofs.size() > mostProofs)
        return { { no(signatureName, proofs.empty() ? Reason::NoProof : Reason::TooCostly,
                      proofs.empty() ? u"nobody signed this"_s : u"more proofs than are read"_s),
                   {} },
                 {},
                 {} };
    ProofCheck best;
    int bestRank = -1;
    QStringList others;
    for (const Json& proof : proofs) {
        auto checked = checkProof(document, proof, issuer, options);
        const QString method = textOf(proof, "verificationMethod");
        const int rank = rankOf(checked.check, method, issuer);
        const Check& worse = rank > bestRank ? best.signature.check : checked.check;
        if (worse.answer != Check::Answer::Yes && !worse.why.isEmpty())
            others.append(worse.why);
        if (rank > bestRank) {
            best.signature = std::move(checked);
            best.method = method;
            bestRank = rank;
        }
    }
    if (!others.isEmpty())
        best.warning = u"another proof does not count: "_s + others.join(u"; "_s);
    return best;
}

} // namespace inkaart::credential
