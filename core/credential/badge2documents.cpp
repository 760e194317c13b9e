// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/badge2_p.h"
#include "core/credential/credentialview_p.h"
#include "core/credential/datetext_p.h"
#include "core/credential/strictjson.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

using base::Code;

/// A BadgeClass may carry its picture.
constexpr qsizetype documentLimit = 4 * 1024 * 1024;

QJsonArray listOf(const QJsonValue& value)
{
    return value.isArray() ? value.toArray() : QJsonArray{ value };
}

bool isSame(const QJsonValue& file, const QJsonValue& hosted);

/// An object says less than, or as much as, another.
bool isSameObject(const QJsonObject& file, const QJsonObject& hosted)
{
    for (auto it = file.begin(); it != file.end(); ++it) {
        if (it.key() != "@context"_L1 && !isSame(it.value(), hosted.value(it.key())))
            return false;
    }
    return true;
}

bool isSameText(const QString& file, const QString& hosted)
{
    const auto when = dateTimeStamp(file);
    return file == hosted || (when && when == dateTimeStamp(hosted));
}

/// Linked data writes one value bare or in an array, and a thing by its address or in full.
bool isSame(const QJsonValue& file, const QJsonValue& hosted)
{
    if (file.isArray() || hosted.isArray()) {
        const auto one = listOf(file);
        const auto other = listOf(hosted);
        return std::equal(one.begin(), one.end(), other.begin(), other.end(), isSame);
    }
    if (file.isObject() && hosted.isObject())
        return isSameObject(file.toObject(), hosted.toObject());
    if (file.isObject() || hosted.isObject())
        return !idOf(file).isEmpty() && idOf(file) == idOf(hosted)
            && (!file.isObject() || file.toObject().size() <= 2);
    if (file.isString() && hosted.isString())
        return isSameText(file.toString(), hosted.toString());
    return file == hosted;
}

/// A thing that is written out, or else asked for at its address.
QJsonObject thing(const QJsonValue& value, const VerifyOptions& options, QString& missing)
{
    const bool isWhole = value.isObject() && value.toObject().contains("name"_L1);
    const QString address = idOf(value);
    if (isWhole || address.isEmpty())
        return value.toObject();
    const auto fetched = fetchObject(address, options);
    if (fetched && idOf(fetched->object) == address)
        return fetched->object;
    missing = address + u": "_s
        + (fetched ? u"it says that it is something else"_s : fetched.error().detail);
    return value.isObject() ? value.toObject() : QJsonObject{ { u"id"_s, address } };
}

} // namespace

base::Result<Fetched> fetchObject(const QString& address, const VerifyOptions& options)
{
    if (!options.web)
        return base::fail(Code::Unavailable, u"nothing is asked on the internet"_s);
    QUrl url(address, QUrl::StrictMode);
    // Older badges have names of http; only https is asked, which says no less.
    if (url.scheme() == "http"_L1 && url.port() < 0)
        url.setScheme(u"https"_s);
    const auto document = options.web->get(url, documentLimit);
    if (!document)
        return base::fail(document.error());
    const auto object = parseStrict(document->bytes);
    if (!object)
        return base::fail(object.error());
    return Fetched{ *object, document->fetched, document->isKept };
}

QString idOf(const QJsonValue& value)
{
    return value.isString() ? value.toString() : value["id"_L1].toString();
}

QString hostOf(const QString& address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isOfWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isOfWeb)
        return {};
    return url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
}

QJsonObject verificationOf(const QJsonObject& object)
{
    const auto value = object.value("verification"_L1);
    return (value.isUndefined() ? object.value("verify"_L1) : value).toObject();
}

Badge2Parts partsOf(const QJsonObject& assertion, const VerifyOptions& options)
{
    Badge2Parts parts;
    parts.badge = thing(assertion.value("badge"_L1), options, parts.missing);
    // What a profile says of itself counts only from its own address.
    const auto issuer = parts.badge.value("issuer"_L1);
    const auto own = fetchObject(idOf(issuer), options);
    parts.isIssuersOwn = own && idOf(own->object) == idOf(issuer);
    if (parts.isIssuersOwn)
        parts.issuer = own->object;
    else
        parts.issuer =
            issuer.isObject() ? issuer.toObject() : QJsonObject{ { u"id"_s, idOf(issuer) } };
    if (!own && parts.missing.isEmpty())
        parts.missing = idOf(issuer) + u": "_s + own.error().detail;
    return parts;
}

std::optional<bool> isClassAsHosted(const QJsonValue& badge, const VerifyOptions& options)
{
    const auto own = fetchObject(idOf(badge), options);
    if (!own)
        return {};
    QJsonObject written = badge.toObject();
    written.remove("issuer"_L1);
    const bool isSameIssuer = !badge.isObject() || !badge.toObject().contains("issuer"_L1)
        || idOf(badge["issuer"_L1]) == idOf(own->object.value("issuer"_L1));
    return idOf(own->object) == idOf(badge) && isSameIssuer && !differenceIn(written, own->object);
}

QJsonObject writtenOut(QJsonObject assertion, const Badge2Parts& parts)
{
    auto badge = parts.badge;
    if (badge.contains("issuer"_L1))
        badge.insert("issuer"_L1, parts.issuer);
    assertion.insert("badge"_L1, badge);
    return assertion;
}

std::optional<QString> differenceIn(const QJsonObject& file, const QJsonObject& hosted)
{
    // Where it lies and how it is read may be written otherwise; the picture is the baked one.
    static const QStringList free{ u"@context"_s, u"type"_s,  u"verification"_s, u"verify"_s,
                                   u"uid"_s,      u"image"_s, u"revoked"_s };
    for (auto it = file.begin(); it != file.end(); ++it) {
        if (!free.contains(it.key()) && !isSame(it.value(), hosted.value(it.key())))
            return it.key();
    }
    return {};
}

} // namespace inkaart::credential
