// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "core/jsonld/builtin.h"
#include "core/jsonld/canonize.h"
#include "core/jsonld/expand.h"
#include "core/jsonld/nquads.h"
#include "core/jsonld/tordf.h"

#include <QDir>
#include <QFile>
#include <QUrl>

namespace inkaart::ctl {

using namespace Qt::StringLiterals;
using base::Json;

namespace {

/// Documents of tests are larger and deeper than a badge may be.
constexpr base::JsonLimits limits{ 32 * 1024 * 1024, 200 };

base::Result<Json> readDocument(const QString& path)
{
    return readFile(path).and_then(
        [](const QByteArray& text) { return base::parseJson(text, limits); });
}

/// DIR/host/path answers for https://host/path, and what is built in for what is not there.
jsonld::Loader loaderFrom(const QString& directory)
{
    return [directory](const QByteArray& url) -> base::Result<jsonld::RemoteDocument> {
        const QUrl address = QUrl::fromEncoded(url);
        const QString path = QDir::cleanPath(address.host() + address.path());
        const bool isInside = !address.host().isEmpty() && !path.startsWith(".."_L1);
        if (!directory.isEmpty() && isInside && QFile::exists(directory + u'/' + path)) {
            return readDocument(directory + u'/' + path).map([&](Json document) {
                return jsonld::RemoteDocument{ url, std::move(document) };
            });
        }
        return jsonld::builtInContext(url, jsonld::Edition::Newer);
    };
}

/// Safely: what no context defines is an error and not left out.
enum class Safely { No, Yes };

base::Result<Json> expanded(const Invocation& call, const QByteArray& text, Safely safely)
{
    const auto document = base::parseJson(text, limits);
    if (!document)
        return document;
    jsonld::ExpandOptions options;
    options.base = call.value(u"base"_s).toUtf8();
    options.isSafe = safely == Safely::Yes;
    options.loader = loaderFrom(call.value(u"load"_s));
    Json context;
    if (const QString path = call.value(u"expand-context"_s); !path.isEmpty()) {
        auto read = readDocument(path);
        if (!read)
            return read;
        context = std::move(*read);
        options.expandContext = &context;
    }
    return jsonld::expand(*document, options);
}

std::optional<jsonld::RdfDirection> directionIn(const QString& word)
{
    if (word.isEmpty())
        return jsonld::RdfDirection::None;
    if (word == "i18n-datatype"_L1)
        return jsonld::RdfDirection::I18nDatatype;
    if (word == "compound-literal"_L1)
        return jsonld::RdfDirection::CompoundLiteral;
    return std::nullopt;
}

base::Result<jsonld::Dataset> rdfOf(const Invocation& call, const QByteArray& text, Safely safely,
                                    jsonld::RdfDirection direction)
{
    return expanded(call, text, safely).and_then([&](const Json& json) {
        return jsonld::toRdf(json, safely == Safely::Yes, direction);
    });
}

int answer(const Invocation& call, const QByteArray& text)
{
    const auto done = deliver(call, text);
    return done ? int(Yes) : complain(done.error());
}

/// What the text is when nobody says so: JSON begins with a bracket, which no statement does.
bool isJson(const QByteArray& text)
{
    const QByteArray bare = text.trimmed();
    return bare.startsWith('{') || bare.startsWith('[');
}

} // namespace

int expand(const Invocation& call)
{
    if (call.arguments.size() != 1)
        return complain(u"expand takes one FILE"_s, Usage);
    const auto json = readFile(call.arguments.first()).and_then([&](const QByteArray& text) {
        return expanded(call, text, Safely::No);
    });
    return json ? answer(call, base::toCanonicalJson(*json) + '\n') : complain(json.error());
}

int toRdf(const Invocation& call)
{
    if (call.arguments.size() != 1)
        return complain(u"to-rdf takes one FILE"_s, Usage);
    const auto direction = directionIn(call.value(u"rdf-direction"_s));
    if (!direction)
        return complain(u"--rdf-direction is i18n-datatype or compound-literal"_s, Usage);
    const auto dataset = readFile(call.arguments.first()).and_then([&](const QByteArray& text) {
        return rdfOf(call, text, Safely::No, *direction);
    });
    return dataset ? answer(call, jsonld::toNQuads(*dataset)) : complain(dataset.error());
}

int canonize(const Invocation& call)
{
    if (call.arguments.size() != 1)
        return complain(u"canonize takes one FILE"_s, Usage);
    const QString hash = call.value(u"hash"_s, u"sha256"_s);
    if (hash != "sha256"_L1 && hash != "sha384"_L1)
        return complain(u"--hash is sha256 or sha384"_s, Usage);
    const QString input = call.value(u"input"_s);
    if (!input.isEmpty() && input != "nquads"_L1 && input != "jsonld"_L1)
        return complain(u"--input is nquads or jsonld"_s, Usage);
    const auto text = readFile(call.arguments.first());
    if (!text)
        return complain(text.error());
    const bool isLinked = input.isEmpty() ? isJson(*text) : input == "jsonld"_L1;
    const auto dataset = isLinked ? rdfOf(call, *text, Safely::Yes, jsonld::RdfDirection::None)
                                  : jsonld::parseNQuads(*text);
    if (!dataset)
        return complain(dataset.error());
    const auto canonized = jsonld::canonize(
        *dataset, hash == "sha384"_L1 ? jsonld::HashName::Sha384 : jsonld::HashName::Sha256);
    return canonized ? answer(call, canonized->nquads) : complain(canonized.error());
}

} // namespace inkaart::ctl
