// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/award/verifypage.h"

#include "core/credential/paper.h"
#include "core/crypto/didkey.h"
#include "core/crypto/kdf.h"
#include "core/framework/phrases.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace inkaart::award {

using namespace Qt::StringLiterals;

namespace {

/// In the order in which they need one another.
constexpr std::array modules = { "bytes",    "inflate",   "json",      "code",   "ed25519",
                                 "keys",     "documents", "signature", "status", "badge",
                                 "passport", "words",     "pieces",    "render", "main" };
/// Words of paper that the page says too.
constexpr std::array paperWords = { "certificate.date"_L1, "passport.title"_L1,
                                    "passport.badges"_L1, "passport.codeHolds"_L1 };

QByteArray part(const QString& name)
{
    QFile file(u":/inkaart/verify-page/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One function round all of them, so that nothing lies about in the page.
QByteArray script()
{
    QByteArray all = "\n(() => {\n\"use strict\";\n";
    for (const char* name : modules)
        all += part(QLatin1StringView(name) + u".js"_s);
    return all + "})();\n";
}

QJsonObject wordsIn(const QString& language)
{
    const auto& phrases = framework::Phrases::builtIn();
    QJsonObject words;
    for (const QString& key : phrases.keys()) {
        const QByteArray latin = key.toLatin1();
        const QLatin1StringView name(latin);
        const bool isShared =
            std::find(paperWords.begin(), paperWords.end(), name) != paperWords.end();
        if (isShared || key.startsWith("verify."_L1))
            words.insert(key, phrases.text(language, name));
    }
    return words;
}

QJsonArray languages()
{
    const auto& phrases = framework::Phrases::builtIn();
    QJsonArray all;
    for (const QString& code : phrases.languages())
        all.append(QJsonObject{
            { u"code"_s, code },
            { u"name"_s, phrases.nativeName(code) },
            { u"direction"_s, phrases.direction(code) == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s },
            { u"reviewed"_s, phrases.reviewed(code) },
            { u"words"_s, wordsIn(code) } });
    return all;
}

QJsonArray issuers(const QList<credential::TrustedIssuer>& trusted)
{
    QJsonArray all;
    for (const credential::TrustedIssuer& issuer : trusted) {
        QJsonArray keys;
        for (const credential::TrustedKey& key : issuer.keys)
            keys.append(QJsonObject{ { u"method"_s, key.method },
                                     { u"x"_s, crypto::toJwk(key.key).value("x"_L1) } });
        all.append(
            QJsonObject{ { u"did"_s, issuer.did }, { u"who"_s, issuer.who }, { u"keys"_s, keys } });
    }
    return all;
}

/// JSON inside a script element: a "<" could end it.
QByteArray data(const QList<credential::TrustedIssuer>& trusted)
{
    const QJsonObject object{ { u"table"_s,
                                QJsonDocument::fromJson(credential::paperTable()).object() },
                              { u"languages"_s, languages() },
                              { u"trusted"_s, issuers(trusted) } };
    return QJsonDocument(object).toJson(QJsonDocument::Compact).replace('<', "\\u003c");
}

/// Content Security Policy Level 3, section 2.3.1: a hash-source.
QByteArray hashSource(QByteArrayView text)
{
    return "'sha256-" + crypto::sha256(text).toBase64() + '\'';
}

QByteArray noScript()
{
    const auto& phrases = framework::Phrases::builtIn();
    QString all;
    for (const QString& code : phrases.languages())
        all += u"<p lang=\"%1\" dir=\"auto\">%2</p>"_s.arg(
            code, phrases.text(code, "verify.noScript"_L1).toHtmlEscaped());
    return all.toUtf8();
}

/// In one go: what is put in may hold an "@" itself.
QByteArray filled(const QByteArray& page, const QHash<QByteArray, QByteArray>& parts)
{
    QByteArray out;
    const QList<QByteArray> pieces = page.split('@');
    for (qsizetype i = 0; i < pieces.size(); ++i)
        out += i % 2 == 0 ? pieces[i] : parts.value(pieces[i]);
    return out;
}

} // namespace

QByteArray verifyPage(const QList<credential::TrustedIssuer>& trusted)
{
    const QByteArray style = '\n' + part(u"style.css"_s);
    const QByteArray library = part(u"tweetnacl.js"_s);
    const QByteArray own = script();
    const QString title = framework::Phrases::builtIn().text(u"nl", "verify.title"_L1);
    return filled(part(u"page.html"_s),
                  { { "scriptHashes", hashSource(library) + ' ' + hashSource(own) },
                    { "styleHash", hashSource(style) },
                    { "title", title.toHtmlEscaped().toUtf8() },
                    { "style", style },
                    { "noScript", noScript() },
                    { "data", data(trusted) },
                    { "library", library },
                    { "script", own } });
}

} // namespace inkaart::award
