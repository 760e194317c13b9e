// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/build.h"
#include "core/credential/datetext_p.h"
#include "core/credential/shapecheck_p.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

/// Collects the first thing that is wrong, with the name of the property.
class Checker {
public:
    base::Result<void> result() const
    {
        return m_wrong.isEmpty() ? base::Result<void>()
                                 : base::fail(base::Code::Malformed, m_wrong);
    }

    void credential(const QJsonObject& object)
    {
        nothingEmpty(object, {});
        contexts(object);
        hasType(object, {}, "VerifiableCredential"_L1);
        if (!types(object).contains("OpenBadgeCredential"_L1)
            && !types(object).contains("EndorsementCredential"_L1))
            wrong(u"type"_s, u"must hold OpenBadgeCredential"_s);
        uri(object, {}, "id"_L1);
        dates(object);
        issuer(object.value("issuer"_L1));
        subject(object.value("credentialSubject"_L1),
                types(object).contains("OpenBadgeCredential"_L1));
        status(object.value("credentialStatus"_L1));
        each(object, {}, "evidence"_L1, "Evidence"_L1);
    }

private:
    void wrong(const QString& property, const QString& what)
    {
        if (m_wrong.isEmpty())
            m_wrong = property + u": "_s + what;
    }

    static QString path(const QString& parent, QLatin1StringView name)
    {
        return parent.isEmpty() ? QString(name) : parent + u'.' + name;
    }

    static QStringList types(const QJsonObject& object)
    {
        const auto value = object.value("type"_L1);
        return value.isString() ? QStringList{ value.toString() }
                                : value.toVariant().toStringList();
    }

    /// Trap 10: no nulls, no empty arrays, objects or texts, at any depth.
    void nothingEmpty(const QJsonValue& value, const QString& name)
    {
        if (value.isNull() || value.isUndefined()
            || (value.isString() && value.toString().isEmpty())
            || (value.isArray() && value.toArray().isEmpty())
            || (value.isObject() && value.toObject().isEmpty()))
            return wrong(name.isEmpty() ? u"credential"_s : name, u"is empty"_s);
        if (value.isArray()) {
            const auto array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i)
                nothingEmpty(array[i], name + u'[' + QString::number(i) + u']');
        } else if (value.isObject()) {
            const auto object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it)
                nothingEmpty(it.value(), name.isEmpty() ? it.key() : name + u'.' + it.key());
        }
    }

    void contexts(const QJsonObject& object)
    {
        const auto array = object.value("@context"_L1).toArray();
        const QStringList needed = issueContexts();
        if (array.size() < needed.size() || array[0].toString() != needed[0]
            || array[1].toString() != needed[1])
            wrong(u"@context"_s, u"must begin with credentials/v2 and Open Badges 3.0"_s);
    }

    void hasType(const QJsonObject& object, const QString& parent, QLatin1StringView type)
    {
        if (!types(object).contains(type))
            wrong(path(parent, "type"_L1), u"must hold "_s + type);
    }

    void text(const QJsonObject& object, const QString& parent, QLatin1StringView name)
    {
        if (object.value(name).toString().isEmpty())
            wrong(path(parent, name), u"is missing"_s);
    }

    void uri(const QJsonObject& object, const QString& parent, QLatin1StringView name)
    {
        text(object, parent, name);
        const QUrl url(object.value(name).toString(), QUrl::StrictMode);
        if (!url.isValid() || url.scheme().isEmpty())
            wrong(path(parent, name), u"is no URI"_s);
    }

    void date(const QJsonObject& object, const QString& parent, QLatin1StringView name,
              bool isNeeded)
    {
        if (!isNeeded && !object.contains(name))
            return;
        const auto when = dateTimeStamp(object.value(name).toString());
        if (!when)
            wrong(path(parent, name), u"is no date and time with time zone"_s);
        else if (*when % 1000 != 0)
            wrong(path(parent, name), u"must be in whole seconds"_s);
    }

    void dates(const QJsonObject& object)
    {
        for (const auto old : { "issuanceDate"_L1, "expirationDate"_L1 }) {
            if (object.contains(old))
                wrong(old, u"belongs to version 1.1"_s);
        }
        date(object, {}, "validFrom"_L1, true);
        date(object, {}, "validUntil"_L1, false);
        date(object, {}, "awardedDate"_L1, false);
        const auto from = dateTimeStamp(object.value("validFrom"_L1).toString());
        const auto until = dateTimeStamp(object.value("validUntil"_L1).toString());
        if (from && until && *until < *from)
            wrong(u"validUntil"_s, u"lies before validFrom"_s);
    }

    void image(const QJsonObject& object, const QString& parent)
    {
        if (!object.contains("image"_L1))
            return;
        const auto picture = object.value("image"_L1).toObject();
        hasType(picture, parent + u".image"_s, "Image"_L1);
        text(picture, parent + u".image"_s, "id"_L1);
    }

    void issuer(const QJsonValue& value)
    {
        const auto object = value.toObject();
        uri(object, u"issuer"_s, "id"_L1);
        hasType(object, u"issuer"_s, "Profile"_L1);
        for (const auto name : { "name"_L1, "url"_L1, "description"_L1, "email"_L1, "phone"_L1 }) {
            if (object.contains(name) && !object.value(name).isString())
                wrong(path(u"issuer"_s, name), u"is no text"_s);
        }
        image(object, u"issuer"_s);
    }

    void subject(const QJsonValue& value, bool isAchievement)
    {
        const QString here = u"credentialSubject"_s;
        const auto object = value.toObject();
        uri(object, here, "id"_L1); // VC-JWT needs it as sub
        hasType(object, here, isAchievement ? "AchievementSubject"_L1 : "EndorsementSubject"_L1);
        each(object, here, "identifier"_L1, "IdentityObject"_L1);
        each(object, here, "result"_L1, "Result"_L1);
        resultStates(object.value("result"_L1).toArray());
        date(object, here, "activityStartDate"_L1, false);
        date(object, here, "activityEndDate"_L1, false);
        if (isAchievement)
            achievement(object.value("achievement"_L1).toObject());
    }

    /// The words of the enumeration ResultStatusType of Open Badges 3.0.
    void resultStates(const QJsonArray& results)
    {
        static const QStringList known{ u"Completed"_s,  u"Enrolled"_s, u"Failed"_s,
                                        u"InProgress"_s, u"OnHold"_s,   u"Provisional"_s,
                                        u"Withdrew"_s };
        for (const auto& result : results) {
            const auto status = result["status"_L1];
            if (!status.isUndefined() && !known.contains(status.toString()))
                wrong(u"credentialSubject.result.status"_s,
                      u"must be one of "_s + known.join(u", "_s));
        }
    }

    void achievement(const QJsonObject& object)
    {
        const QString here = u"credentialSubject.achievement"_s;
        uri(object, here, "id"_L1);
        hasType(object, here, "Achievement"_L1);
        text(object, here, "name"_L1);
        text(object, here, "description"_L1);
        const auto criteria = object.value("criteria"_L1).toObject();
        if (!criteria.contains("narrative"_L1) && !criteria.contains("id"_L1))
            wrong(here + u".criteria"_s, u"needs narrative or id"_s);
        image(object, here);
        each(object, here, "alignment"_L1, "Alignment"_L1);
        each(object, here, "resultDescription"_L1, "ResultDescription"_L1);
    }

    /// A property with many values is an array of objects of one type.
    void each(const QJsonObject& object, const QString& parent, QLatin1StringView name,
              QLatin1StringView type)
    {
        if (!object.contains(name))
            return;
        const QString here = path(parent, name);
        if (!object.value(name).isArray())
            return wrong(here, u"must be an array"_s);
        const auto array = object.value(name).toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            hasType(array[i].toObject(), here + u'[' + QString::number(i) + u']', type);
    }

    void status(const QJsonValue& value)
    {
        if (value.isUndefined())
            return;
        const auto object = value.toObject();
        const QString here = u"credentialStatus"_s;
        hasType(object, here, "BitstringStatusListEntry"_L1);
        uri(object, here, "statusListCredential"_L1);
        text(object, here, "statusPurpose"_L1);
        bool isNumber = false;
        if (object.value("statusListIndex"_L1).toString().toLongLong(&isNumber) < 0 || !isNumber)
            wrong(here + u".statusListIndex"_s, u"must be a number written as text"_s);
    }

    QString m_wrong;
};

} // namespace

base::Result<void> checkIssuable(const QJsonObject& credential)
{
    Checker checker;
    checker.credential(credential);
    if (const auto wrong = checker.result(); !wrong)
        return wrong;
    // What is read with a warning is not written.
    Findings findings;
    checkCredential(credential, findings);
    if (const auto& refusal = findings.refusal())
        return base::fail(base::Code::Malformed, refusal->why);
    if (!findings.warnings().isEmpty())
        return base::fail(base::Code::Malformed, findings.warnings().first());
    return {};
}

} // namespace inkaart::credential
