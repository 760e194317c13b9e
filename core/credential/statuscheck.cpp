// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/checks_p.h"
#include "core/credential/credentialview_p.h"
#include "core/credential/issuerkeys_p.h"
#include "core/credential/statuslist.h"
#include "core/credential/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

using base::Code;
using Answer = Check::Answer;

constexpr auto statusName = "status";
constexpr qsizetype listLimit = 4 * 1024 * 1024;
constexpr qsizetype mostEntries = 8;

Check refused(const QString& why)
{
    return no(statusName, Reason::StatusRefused, why);
}

/// The list could not be had: that is no reason to refuse the badge, nor to take it.
Check notHad(const base::Error& error)
{
    switch (error.code) {
    case Code::Unavailable:
    case Code::Timeout:
    case Code::NotFound:
        return unknown(statusName, Reason::StatusNotReached,
                       u"the status list could not be had: "_s + error.detail);
    default:
        return unknown(statusName, Reason::StatusRefused,
                       u"the status list cannot be used: "_s + error.detail);
    }
}

base::Result<web::Document> fetch(const QString& address, const VerifyOptions& options)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty())
        return base::fail(Code::Refused, u"its address is none of https"_s);
    return options.web->get(url.adjusted(QUrl::RemoveFragment), listLimit);
}

/// Yes, with the date when it is not of now.
Check good(const web::Document& document, const QString& note = {})
{
    if (!document.isKept)
        return yes(statusName, Reason::StatusGood, u"the issuer's list does not name it"_s + note);
    return yes(statusName, Reason::StatusKept,
               u"the issuer's list as it was on %1 does not name it"_s.arg(
                   document.fetched.date().toString(Qt::ISODate))
                   + note);
}

/// Section 3.2, Validate Algorithm, step "verify all proofs": the list is a credential itself. Its
/// issuer is the badge's; another one is taken only when it is known, as who wants a badge to count
/// could name a list of his own that revokes nothing. Null when the list can be used.
std::optional<Check> checkSigner(const Report& list, const QString& issuer, bool isKept)
{
    for (const QString& name : { u"structure"_s, u"signature"_s, u"issuer-key"_s, u"dates"_s }) {
        const Check* check = list.check(name);
        if (check && check->answer == Answer::Yes)
            continue;
        const QString why = u"the status list: "_s
            + (check ? check->why : u"nobody could check its %1"_s.arg(name));
        // A list kept too long, of after the time that is asked about, or signed in a way that is
        // not known here: our lack.
        const bool isOurs = (check && isOurLack(check->reason))
            || (name == "dates"_L1 && (isKept || (check && check->reason == Reason::NotYetValid)));
        if (check && check->answer == Answer::No && !isOurs)
            return refused(why);
        return unknown(statusName, Reason::StatusNotReached, why);
    }
    const Check* known = list.check(u"issuer-known");
    const bool isKnown = known && known->answer == Answer::Yes;
    if (issuerIdOf(list.credential) != issuer && !isKnown)
        return unknown(statusName, Reason::StatusRefused,
                       u"the status list is of somebody else, who is not known"_s);
    return {};
}

/// A number in digits; a bare number is seen through and told.
struct Index {
    std::optional<qint64> value;
    QString note;
};

Index indexOf(const QJsonValue& value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        const bool isWhole = number >= 0 && number < 1e15 && number == double(qint64(number));
        return { isWhole ? std::optional(qint64(number)) : std::nullopt,
                 u"; its statusListIndex should be text"_s };
    }
    const QString text = value.toString();
    const bool isDigits = !text.isEmpty() && text.size() <= 15
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return { isDigits ? std::optional(text.toLongLong()) : std::nullopt, {} };
}

Check byBit(bool isOn, const QString& purpose, const web::Document& document, const QString& note)
{
    // "refresh" says that a newer one can be had, which takes nothing from this one.
    if (!isOn || purpose == "refresh"_L1)
        return good(document, note);
    return purpose == "suspension"_L1
        ? no(statusName, Reason::Suspended, u"suspended by its issuer"_s + note)
        : no(statusName, Reason::Revoked, u"revoked by its issuer"_s + note);
}

Report listReport(const web::Document& document, const VerifyOptions& options)
{
    VerifyOptions inner = options;
    inner.asksStatus = false;
    inner.recipientName.clear();
    inner.recipientEmail.clear();
    return verify(document.bytes, inner);
}

// Section 3.2, Validate Algorithm; StatusList2021 says the same in older words.
Check checkBit(const QJsonObject& entry, const QString& issuer, const VerifyOptions& options)
{
    const QString purpose = entry.value("statusPurpose"_L1).toString();
    if (purpose != "revocation"_L1 && purpose != "suspension"_L1 && purpose != "refresh"_L1)
        return unknown(statusName, Reason::CannotCheckKind,
                       u"status lists for %1 are not read"_s.arg(
                           purpose.isEmpty() ? u"no purpose"_s : purpose.left(40)));
    const auto [index, note] = indexOf(entry.value("statusListIndex"_L1));
    if (!index)
        return no(statusName, Reason::BadProperty,
                  u"credentialStatus.statusListIndex is no number in digits"_s);
    const auto entryBits = entry.value("statusSize"_L1);
    if (!entryBits.isUndefined() && entryBits != QJsonValue(1))
        return unknown(statusName, Reason::CannotCheckKind,
                       u"status lists with more than one bit an entry are not read"_s);
    const QString address = entry.value("statusListCredential"_L1).toString();
    const auto document = fetch(address, options);
    if (!document)
        return notHad(document.error());
    const Report report = listReport(*document, options);
    if (auto wrong = checkSigner(report, issuer, document->isKept))
        return *wrong;
    const auto content = readStatusList(report.credential);
    if (!content)
        return content.error().code == Code::Unsupported
            ? unknown(statusName, Reason::CannotCheckKind, content.error().detail)
            : refused(u"the status list: "_s + content.error().detail);
    if (!content->id.isEmpty() && content->id != address)
        return refused(u"the status list is another than the badge names"_s);
    if (!content->purposes.contains(purpose))
        return refused(u"the status list is not for %1"_s.arg(purpose));
    const auto bit = content->list.get(*index);
    return bit ? byBit(*bit, purpose, *document, note) : refused(bit.error().detail);
}

/// Whether \a item, an id or an object with one, revokes \a id.
bool isRevokedBy(const QJsonValue& item, const QString& id)
{
    if (item.isString())
        return item.toString() == id;
    return item["id"_L1].toString() == id && item["revoked"_L1].toBool(true);
}

// https://purl.imsglobal.org/spec/vcrl/v1p0/: deprecated, and not signed.
Check checkRevocationList(const QJsonObject& entry, const QJsonObject& credential,
                          const VerifyOptions& options)
{
    const QString address = entry.value("id"_L1).toString();
    const auto document = fetch(address, options);
    if (!document)
        return notHad(document.error());
    if (const auto strict = base::checkJson(document->bytes); !strict)
        return refused(u"the revocation list: "_s + strict.error().detail);
    const QJsonDocument json = QJsonDocument::fromJson(document->bytes);
    const QJsonValue list = json.isArray() ? json.array() : json["revokedCredential"_L1];
    const QString owner = issuerIdOf(json.object());
    const QString listId = json["id"_L1].toString();
    if (!list.isArray() || (!owner.isEmpty() && owner != issuerIdOf(credential))
        || (!listId.isEmpty() && listId != address))
        return refused(u"the revocation list is none, or somebody else's"_s);
    const QString id = credential.value("id"_L1).toString();
    if (id.isEmpty())
        return unknown(statusName, Reason::StatusRefused,
                       u"the badge has no id to look up in the revocation list"_s);
    const auto items = list.toArray();
    for (const auto& item : items) {
        const QString why = item["revocationReason"_L1].toString();
        if (isRevokedBy(item, id))
            return no(statusName, Reason::Revoked,
                      u"revoked by its issuer"_s + (why.isEmpty() ? QString() : u": "_s + why));
    }
    return good(*document);
}

Check checkEntry(const QJsonObject& entry, const QJsonObject& credential,
                 const VerifyOptions& options)
{
    const QStringList types = typesOf(entry);
    if (types.contains("BitstringStatusListEntry"_L1) || types.contains("StatusList2021Entry"_L1))
        return checkBit(entry, issuerIdOf(credential), options);
    if (types.contains("1EdTechRevocationList"_L1))
        return checkRevocationList(entry, credential, options);
    return unknown(statusName, Reason::CannotCheckKind,
                   u"a status of type %1 is not read"_s.arg(types.value(0, u"none"_s).left(40)));
}

} // namespace

Check checkStatusLists(const QJsonObject& credential, const VerifyOptions& options)
{
    const QJsonValue value = credential.value("credentialStatus"_L1);
    const QJsonArray entries = value.isArray() ? value.toArray() : QJsonArray{ value };
    const bool isFine = !entries.isEmpty() && entries.size() <= mostEntries
        && std::all_of(entries.begin(), entries.end(),
                       [](const QJsonValue& entry) { return entry.isObject(); });
    if (!isFine)
        return no(statusName, Reason::BadProperty, u"credentialStatus has the wrong form"_s);
    if (!options.web)
        return unknown(statusName, Reason::StatusNotAsked,
                       u"the issuer's status list was not asked"_s);
    // One list that names the badge is enough to refuse it; all must be had to take it.
    std::optional<Check> worst;
    const auto weight = [](const Check& check) {
        return check.answer == Answer::No        ? 3
            : check.answer == Answer::Unknown    ? 2
            : check.reason == Reason::StatusKept ? 1
                                                 : 0;
    };
    for (const auto& entry : entries) {
        Check check = checkEntry(entry.toObject(), credential, options);
        if (!worst || weight(check) > weight(*worst))
            worst = std::move(check);
    }
    return *worst;
}

} // namespace inkaart::credential
