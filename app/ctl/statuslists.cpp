// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "core/credential/jwt.h"
#include "core/credential/statuslist.h"
#include "core/credential/strictjson.h"
#include "core/crypto/didkey.h"

#include <algorithm>

namespace inkaart::ctl {

using namespace Qt::StringLiterals;

namespace {

using base::Code;

struct Signer {
    crypto::Ed25519Key key;
    QString kid;
    credential::Format format = credential::Format::DataIntegrity;
};

base::Result<crypto::Ed25519Key> keyOf(const Invocation& call)
{
    const auto jwk = readJson(call.value(u"key"_s));
    if (!jwk)
        return base::fail(jwk.error());
    return crypto::privateFromJwk(*jwk);
}

/// Signed, and looked at as who asks for the list will.
base::Result<QByteArray> signedList(const Invocation& call,
                                    const credential::StatusListContent& content,
                                    const Signer& signer)
{
    const auto credential = credential::buildStatusList(content);
    if (!credential)
        return base::fail(Code::Refused, credential.error().detail);
    auto list =
        credential::signStatusList(*credential, signer.key, signer.kid, credential::Format::VcJwt);
    if (!list)
        return list;
    const auto report = credential::verify(*list, { .now = call.clock().now() });
    for (const credential::Check& check : report.checks) {
        if (check.answer == credential::Check::Answer::No)
            return base::fail(Code::Refused, u"nobody could verify this list: "_s + check.why);
    }
    return list;
}

/// A list and how it was signed.
struct OpenedList {
    credential::StatusListContent content;
    QString kid;
    credential::Format format;
};

/// The list in \a text, unchecked.
base::Result<OpenedList> open(const QByteArray& text)
{
    using credential::Format;
    if (text.startsWith('{')) {
        const auto object = credential::parseStrict(text);
        if (!object)
            return base::fail(object.error());
        return credential::readStatusList(*object).map([&](const auto& content) {
            return OpenedList{ content, (*object)["proof"_L1]["verificationMethod"_L1].toString(),
                               Format::DataIntegrity };
        });
    }
    const auto jwt = credential::parseJwt(text);
    if (!jwt)
        return base::fail(jwt.error());
    const auto payload = credential::parseStrict(jwt->payloadJson);
    if (!payload)
        return base::fail(payload.error());
    return credential::readStatusList(*payload).map([&](const auto& content) {
        return OpenedList{ content, jwt->kid, Format::VcJwt };
    });
}

/// Who signs anew answers for all of it, so that only what the same key signed is signed again.
bool isSignedBy(const crypto::Ed25519Public& key, const QByteArray& text, const OpenedList& list)
{
    const credential::TrustedIssuer own{ list.content.issuer, { { list.kid, key } } };
    const auto report =
        credential::verify(text, { .now = list.content.validFrom, .trusted = { own } });
    const auto isYes = [&report](const QString& name) {
        const credential::Check* check = report.check(name);
        return check && check->answer == credential::Check::Answer::Yes;
    };
    return isYes(u"signature"_s) && isYes(u"issuer-key"_s);
}

std::optional<qint64> numberIn(const QString& text)
{
    const bool isDigits = !text.isEmpty() && text.size() <= 15
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isDigits ? std::optional(text.toLongLong()) : std::nullopt;
}

void tell(const Invocation& call, const OpenedList& list, qint64 index, bool isOn)
{
    if (call.wantsJson())
        sayJson({ { u"list"_s, list.content.id },
                  { u"index"_s, index },
                  { u"purpose"_s, list.content.purposes.first() },
                  { u"value"_s, isOn ? 1 : 0 } });
    else
        say(isOn ? u"1"_s : u"0"_s);
}

int create(const Invocation& call)
{
    for (const QString& needed : { u"id"_s, u"key"_s, u"issuer"_s, u"out"_s }) {
        if (call.value(needed).isEmpty())
            return complain(u"--%1 is needed"_s.arg(needed), Usage);
    }
    const QString purpose = call.value(u"purpose"_s, u"revocation"_s);
    if (purpose != "revocation"_L1 && purpose != "suspension"_L1)
        return complain(u"--purpose is revocation or suspension"_s, Usage);
    const bool isJwt = call.value(u"format"_s) == "jwt"_L1;
    if (!isJwt && call.value(u"format"_s, u"di"_s) != "di"_L1)
        return complain(u"--format is jwt or di"_s, Usage);
    const auto size =
        call.has(u"size"_s) ? numberIn(call.value(u"size"_s)) : credential::StatusList::fewestBits;
    auto bits = size ? credential::StatusList::make(*size)
                     : base::fail(Code::Malformed, u"--size is no number"_s);
    if (!bits)
        return complain(bits.error().detail, Usage);
    auto key = keyOf(call);
    if (!key)
        return complain(key.error());
    const QString kid = call.value(u"kid"_s, crypto::didKeyMethod(key->publicKey()));
    const auto list =
        signedList(call,
                   { call.value(u"id"_s),
                     call.value(u"issuer"_s),
                     call.clock().now(),
                     { purpose },
                     std::move(*bits) },
                   { std::move(*key), kid,
                     isJwt ? credential::Format::VcJwt : credential::Format::DataIntegrity });
    if (!list)
        return complain(list.error());
    if (const auto done = deliver(call, *list + '\n'); !done)
        return complain(done.error());
    return Yes;
}

/// The file and the number behind `set` and `get`.
int withEntry(const Invocation& call, int (*act)(const Invocation&, const QByteArray&, qint64))
{
    const auto index = numberIn(call.arguments.value(2));
    if (call.arguments.size() != 3 || !index)
        return complain(u"status-list %1 takes LIST and a number"_s.arg(call.arguments.first()),
                        Usage);
    const auto file = readFile(call.arguments[1]);
    return file ? act(call, *file, *index) : complain(file.error());
}

int get(const Invocation& call, const QByteArray& file, qint64 index)
{
    const auto list = open(file.trimmed());
    if (!list)
        return complain(list.error());
    const auto isOn = list->content.list.get(index);
    if (!isOn)
        return complain(isOn.error());
    tell(call, *list, index, *isOn);
    return Yes;
}

int set(const Invocation& call, const QByteArray& file, qint64 index)
{
    auto key = keyOf(call);
    if (!key)
        return complain(key.error());
    auto list = open(file.trimmed());
    if (!list)
        return complain(list.error());
    if (!isSignedBy(key->publicKey(), file.trimmed(), *list))
        return complain(u"the list was changed, or signed with another key"_s, No);
    const bool isOn = !call.has(u"clear"_s);
    if (const auto done = list->content.list.set(index, isOn); !done)
        return complain(done.error());
    list->content.validFrom = call.clock().now();
    const auto again =
        signedList(call, list->content, { std::move(*key), list->kid, list->format });
    if (!again)
        return complain(again.error());
    const auto written = writeFile(call.value(u"out"_s, call.arguments[1]), *again + '\n');
    if (!written)
        return complain(written.error());
    tell(call, *list, index, isOn);
    return Yes;
}

} // namespace

int statusList(const Invocation& call)
{
    const QString what = call.arguments.value(0);
    if (what == "create"_L1 && call.arguments.size() == 1)
        return create(call);
    if (what == "set"_L1 && call.value(u"key"_s).isEmpty())
        return complain(u"--key FILE is needed"_s, Usage);
    if (what == "set"_L1)
        return withEntry(call, set);
    if (what == "get"_L1)
        return withEntry(call, get);
    return complain(u"status-list takes create, set LIST N or get LIST N"_s, Usage);
}

} // namespace inkaart::ctl
