// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/dataintegrity.h"

#include "core/base/encoding.h"
#include "core/credential/build.h"
#include "core/credential/dataintegrity_p.h"
#include "core/crypto/kdf.h"
#include "core/jsonld/builtin.h"
#include "core/jsonld/canonize.h"
#include "core/jsonld/tordf.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

using base::Json;

namespace {

constexpr auto twoEditions = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

/// Whether a node object with this id, and with more than an endorsement says of what it is about,
/// stands in \a expanded below the outermost.
bool saysMore(const Json& expanded, const Json& id, bool isOutermost)
{
    if (expanded.isArray())
        return std::any_of(expanded.array().begin(), expanded.array().end(),
                           [&](const Json& one) { return saysMore(one, id, isOutermost); });
    if (!expanded.isObject())
        return false;
    const auto& members = expanded.object();
    const auto isPlain = [](const Json::Member& member) {
        return member.name == "@id" || member.name == "@type"
            || member.name == "https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementComment";
    };
    const Json* own = expanded.find("@id");
    if (!isOutermost && own && *own == id && !std::all_of(members.begin(), members.end(), isPlain))
        return true;
    return std::any_of(members.begin(), members.end(), [&](const Json::Member& member) {
        return saysMore(member.value, id, false);
    });
}

/// What is said of a node may stand in several places of a document. Of the document itself it must
/// stand in one: whoever reads its dates and its status there then overlooks none.
base::Result<Json> describedOnce(Json expanded)
{
    const Json* first =
        expanded.isArray() && expanded.array().size() == 1 ? &expanded.array().front() : nullptr;
    if (!first)
        return base::fail(base::Code::Malformed, u"more than one document in it"_s);
    if (const Json* id = first->find("@id"); id && saysMore(*first, *id, true))
        return base::fail(base::Code::Malformed, u"id: described in two places"_s);
    return expanded;
}

base::Result<QByteArray> canonicalRdf(const Json& document, jsonld::Edition edition)
{
    return jsonld::expand(document, jsonld::builtInOptions(edition))
        .and_then(describedOnce)
        .and_then([](const Json& expanded) { return jsonld::toRdf(expanded, true); })
        .and_then([](const jsonld::Dataset& dataset) { return jsonld::canonize(dataset); })
        .map([](jsonld::Canonized done) { return std::move(done.nquads); });
}

base::Result<QByteArray> canonical(const Json& document, Suite suite, jsonld::Edition edition)
{
    if (suite == Suite::EddsaJcs2022)
        return base::toCanonicalJson(document);
    return canonicalRdf(document, edition);
}

bool beginsWith(const Json& context, const Json& beginning)
{
    const auto list = [](const Json& one) {
        return one.isArray() ? one.array() : Json::Array{ one };
    };
    const Json::Array all = list(context);
    const Json::Array first = list(beginning);
    return first.size() <= all.size() && std::equal(first.begin(), first.end(), all.begin());
}

/// https://www.w3.org/TR/vc-di-eddsa/#verify-proof-eddsa-jcs-2022: the proof keeps the contexts
/// that stood there when it was made.
base::Result<void> takeContext(Json& unsecured, const Json& proof)
{
    const Json* kept = proof.find("@context");
    if (!kept)
        return {};
    Json& context = unsecured.at("@context");
    if (!beginsWith(context, *kept))
        return base::fail(base::Code::Refused,
                          u"proof.@context: is not how the document's begins"_s);
    context = *kept;
    return {};
}

} // namespace

bool hasTwoEditions(const Json& document)
{
    const Json* context = document.find("@context");
    if (!context)
        return false;
    const auto isIt = [](const Json& one) { return one == Json(twoEditions); };
    return isIt(*context)
        || (context->isArray()
            && std::any_of(context->array().begin(), context->array().end(), isIt));
}

/// https://www.w3.org/TR/vc-di-eddsa/#transformation-eddsa-rdfc-2022 to #hashing-eddsa-rdfc-2022
base::Result<SignedData> signedData(const Json& document, const Json& proof, Suite suite,
                                    jsonld::Edition edition)
{
    Json unsecured = document;
    unsecured.remove("proof");
    // A proof of a chain signs the proofs that it builds on as well.
    if (const Json* earlier = document.find("proof"); earlier && proof.has("previousProof"))
        unsecured.at("proof") = previousProofs(*earlier, *proof.find("previousProof"));
    Json options = proof;
    for (const char* value : { "proofValue", "jws", "signatureValue" })
        options.remove(value);
    if (suite == Suite::EddsaJcs2022) {
        if (const auto taken = takeContext(unsecured, proof); !taken)
            return base::fail(taken.error());
    } else if (const Json* context = document.find("@context")) {
        options.at("@context") = *context;
    }
    auto text = canonical(unsecured, suite, edition);
    if (!text)
        return base::fail(text.error());
    auto optionText = canonical(options, suite, edition);
    if (!optionText)
        return base::fail(optionText.error());
    const QByteArray hashes = crypto::sha256(*optionText) + crypto::sha256(*text);
    return SignedData{ std::move(*text), std::move(*optionText), hashes };
}

base::Result<SignedData> signedData(const Json& document, const Json& proof, Suite suite)
{
    return signedData(document, proof, suite, jsonld::Edition::Older);
}

base::Result<QJsonObject> addProof(const QJsonObject& document, const crypto::Ed25519Key& key,
                                   const QString& method, const QDateTime& created)
{
    QJsonObject proof{ { u"type"_s, u"DataIntegrityProof"_s },
                       { u"cryptosuite"_s, u"eddsa-rdfc-2022"_s },
                       { u"created"_s, dateTimeText(created) },
                       { u"verificationMethod"_s, method },
                       { u"proofPurpose"_s, u"assertionMethod"_s } };
    const auto read = [](const QJsonObject& object) {
        return base::parseJson(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    const auto text = read(document);
    if (!text)
        return base::fail(text.error());
    const auto options = read(proof);
    const auto data = signedData(*text, *options, Suite::EddsaRdfc2022, jsonld::Edition::Older);
    if (!data)
        return base::fail(data.error());
    const QByteArray value = 'z' + base::toBase58(key.sign(data->hashes));
    proof.insert("proofValue"_L1, QString::fromLatin1(value));
    QJsonObject secured = document;
    secured.insert("proof"_L1, proof);
    return secured;
}

base::Result<QJsonObject> signDataIntegrity(const QJsonObject& credential,
                                            const crypto::Ed25519Key& key, const QString& method,
                                            const QDateTime& created)
{
    if (const auto fine = checkIssuable(credential); !fine)
        return base::fail(fine.error());
    return addProof(credential, key, method, created);
}

} // namespace inkaart::credential
