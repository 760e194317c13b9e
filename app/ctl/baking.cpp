// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "core/bake/bake.h"
#include "core/credential/strictjson.h"

namespace inkaart::ctl {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(bake::Kind kind)
{
    return kind == bake::Kind::Png ? u"png"_s : u"svg"_s;
}

/// Its secret half would go round with the picture.
bool isKey(const QByteArray& bytes)
{
    const auto json = credential::parseStrict(bytes);
    return json && json->contains("kty"_L1);
}

} // namespace

int bake(const Invocation& call)
{
    if (call.arguments.size() != 3)
        return complain(u"bake takes CREDENTIAL, IMAGE and OUT"_s, Usage);
    const auto credential = readFile(call.arguments[0]);
    if (!credential)
        return complain(credential.error());
    if (isKey(*credential))
        return complain(u"this is a key, no credential"_s, No);
    const auto image = readFile(call.arguments[1]);
    if (!image)
        return complain(image.error());
    const auto baked = bake::bake(*image, *credential);
    if (!baked)
        return complain(baked.error());
    const QString out = call.arguments[2];
    if (const auto done = writeFile(out, *baked); !done)
        return complain(done.error());
    if (call.wantsJson())
        sayJson({ { u"out"_s, out },
                  { u"kind"_s, nameOf(*bake::kindOf(*image)) },
                  { u"size"_s, baked->size() } });
    return Yes;
}

int unbake(const Invocation& call)
{
    if (call.arguments.size() != 1)
        return complain(u"unbake takes one IMAGE"_s, Usage);
    const auto image = readFile(call.arguments.first());
    if (!image)
        return complain(image.error());
    const auto found = bake::unbake(*image);
    if (!found)
        return complain(found.error());
    // As JSON it stands in the answer, unless it is to go into a file.
    if (call.has(u"out"_s) || !call.wantsJson()) {
        if (const auto done = deliver(call, found->bytes); !done)
            return complain(done.error());
    }
    if (!call.wantsJson())
        return Yes;
    QJsonObject answer{ { u"kind"_s, nameOf(found->kind) },
                        { u"version"_s,
                          found->version == bake::Version::V3 ? u"3.0"_s : u"2.0"_s } };
    if (call.has(u"out"_s))
        answer.insert("out"_L1, call.value(u"out"_s));
    else
        answer.insert("credential"_L1, QString::fromUtf8(found->bytes));
    sayJson(answer);
    return Yes;
}

} // namespace inkaart::ctl
