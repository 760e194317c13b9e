// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/checks_p.h"
#include "core/credential/credentialview_p.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

constexpr auto recipientName = "recipient";

QJsonArray identifiersOf(const QJsonObject& credential)
{
    const auto value = subjectOf(credential).value("identifier"_L1);
    return value.isObject() ? QJsonArray{ value } : value.toArray();
}

/// `sha256$hex` or `md5$hex` of the value and its salt (Open Badges 3.0, IdentityHash; trap 8).
bool hashFits(const QString& hash, const QString& value, const QString& salt)
{
    const auto algorithm = hash.section(u'$', 0, 0).toLower();
    const QByteArray hex = hash.section(u'$', 1).toLatin1().toLower();
    const QByteArray salted = value.toUtf8() + salt.toUtf8();
    if (algorithm == "sha256"_L1)
        return QCryptographicHash::hash(salted, QCryptographicHash::Sha256).toHex() == hex;
    if (algorithm == "md5"_L1)
        return QCryptographicHash::hash(salted, QCryptographicHash::Md5).toHex() == hex;
    return false;
}

bool fits(const QJsonObject& identity, const QString& value)
{
    const QString stored = identity.value("identityHash"_L1).toString();
    // Some write it in quotes.
    const auto hashed = identity.value("hashed"_L1);
    if (!hashed.toBool() && hashed != QJsonValue(u"true"_s))
        return stored.normalized(QString::NormalizationForm_C)
                   .compare(value.normalized(QString::NormalizationForm_C), Qt::CaseInsensitive)
            == 0;
    const QString salt = identity.value("salt"_L1).toString();
    return hashFits(stored, value, salt) || hashFits(stored, value.toLower(), salt);
}

/// Whether any identity of these types fits; nothing when the badge has none of them.
std::optional<bool> anyFits(const QJsonArray& identities, const QStringList& types,
                            const QString& value)
{
    std::optional<bool> answer;
    for (const auto& identity : identities) {
        if (types.contains(identity["identityType"_L1].toString()))
            answer = answer.value_or(false) || fits(identity.toObject(), value);
    }
    return answer;
}

} // namespace

Check checkRecipient(const QJsonObject& credential, const VerifyOptions& options)
{
    const auto identities = identifiersOf(credential);
    if (identities.isEmpty())
        return unknown(recipientName, Reason::RecipientNotNamed,
                       u"the badge does not say whose it is"_s);
    std::optional<bool> name;
    std::optional<bool> email;
    if (!options.recipientName.isEmpty())
        name = anyFits(identities, { u"name"_s }, options.recipientName);
    if (!options.recipientEmail.isEmpty())
        email = anyFits(identities, { u"emailAddress"_s, u"email"_s }, options.recipientEmail);
    if (name == false || email == false)
        return no(recipientName, Reason::RecipientDiffers, u"it belongs to somebody else"_s);
    if (name || email)
        return yes(recipientName, Reason::RecipientFits, u"it belongs to the person asked for"_s);
    return unknown(recipientName, Reason::RecipientNotAsked, u"nobody asked whose it should be"_s);
}

} // namespace inkaart::credential
