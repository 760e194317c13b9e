// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/credentialview_p.h"
#include "core/credential/datetext_p.h"
#include "core/credential/shapecheck_p.h"

#include <QDate>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

constexpr qsizetype mostWarnings = 20;

bool isEmpty(const QJsonValue& value)
{
    return value.isNull() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty())
        || (value.isObject() && value.toObject().isEmpty());
}

/// The digits of a LanguageCode: "nl", "zh-Hant", "en-GB", "es-419".
bool isLanguageCode(const QString& text)
{
    const auto parts = text.split(u'-');
    const auto all = [](const QString& part, auto fits) {
        return std::all_of(part.begin(), part.end(), fits);
    };
    const auto isLower = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto isUpper = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (parts[0].size() < 2 || parts[0].size() > 4 || !all(parts[0], isLower))
        return false;
    qsizetype at = 1;
    if (at < parts.size() && parts[at].size() == 4 && isUpper(parts[at][0])
        && all(parts[at].sliced(1), isLower))
        ++at;
    if (at < parts.size()
        && ((parts[at].size() == 2 && all(parts[at], isUpper))
            || (parts[at].size() == 3 && all(parts[at], isDigit))))
        ++at;
    return at == parts.size();
}

/// Whether text stands there; a number or a text with its language is read too.
bool text(const QJsonValue& value, const Property& property, const Place& place, Findings& findings)
{
    if (value.isString())
        return true;
    const bool isScalar = value.isDouble() || value.isBool();
    const bool hasLanguage = value.isObject() && value["@value"_L1].isString();
    if ((isScalar && property.count != Count::One) || hasLanguage)
        findings.warn(place, u"is no plain text"_s);
    else
        findings.bad(place, u"is no text"_s);
    return false;
}

void dateTime(const QString& written, const Place& place, Findings& findings)
{
    if (dateTimeStamp(written))
        return;
    // Others leave out the time zone, or the time.
    if (dateTimeStamp(written + u'Z') || QDate::fromString(written, Qt::ISODate).isValid())
        findings.warn(place, u"has no time zone"_s);
    else
        findings.bad(place, u"is no date and time"_s);
}

void word(const QString& written, const Property& property, const Place& place, Findings& findings)
{
    const Vocabulary* vocabulary = vocabularyOf(property.of);
    if (vocabulary->has(written))
        return;
    const QString what = u"%1 is none of the words for this"_s.arg(written.left(40));
    // What may grow has grown elsewhere without its prefix.
    vocabulary->canGrow ? findings.warn(place, what) : findings.bad(place, what);
}

/// A value that is text of some form.
void written(const QJsonValue& value, const Property& property, const Place& place,
             Findings& findings)
{
    if (!text(value, property, place, findings))
        return;
    const QString written = value.toString();
    switch (property.form) {
    case Form::Uri:
        if (!isUri(written))
            findings.bad(place, u"is no URI"_s);
        break;
    case Form::Link:
        if (!isUri(written))
            findings.warn(place, u"is no URI"_s);
        break;
    case Form::DateTime:
        dateTime(written, place, findings);
        break;
    case Form::Date:
        if (!QDate::fromString(written.left(10), Qt::ISODate).isValid())
            findings.bad(place, u"is no date"_s);
        break;
    case Form::Language:
        if (!isLanguageCode(written))
            findings.warn(place, u"is no language code"_s);
        break;
    case Form::Jws:
        if (written.count(u'.') != 2)
            findings.bad(place, u"is no JWT"_s);
        break;
    case Form::Word:
        word(written, property, place, findings);
        break;
    default:
        break;
    }
}

void object(const QJsonValue& value, const Property& property, const Place& place,
            Findings& findings)
{
    const Shape* shape = shapeOf(property.of);
    if (value.isObject())
        return checkShape(value.toObject(), *shape, place, findings);
    // Linked data may name a thing instead of writing it out; an achievement is to be written out.
    const bool canBeNamed =
        property.form == Form::Reference || shape->naming == Shape::Naming::Usual;
    if (!value.isString() || !canBeNamed)
        findings.bad(place, u"is no object of type "_s + property.of);
    else if (!isUri(value.toString()))
        findings.bad(place, u"is no URI"_s);
    else if (property.of != "Profile"_L1)
        findings.warn(place, u"should be an object of type "_s + property.of);
}

void typed(const QJsonValue& value, const Place& place, Findings& findings)
{
    if (!value.isObject())
        findings.bad(place, u"is no object"_s);
    else if (typesOf(value.toObject()).isEmpty())
        findings.missing(place / "type"_L1);
}

void one(const QJsonValue& value, const Property& property, const Place& place, Findings& findings)
{
    switch (property.form) {
    case Form::Object:
    case Form::Reference:
        return object(value, property, place, findings);
    case Form::Typed:
        return typed(value, place, findings);
    case Form::Number: {
        bool isNumber = value.isDouble();
        if (isNumber)
            return;
        value.toString().toDouble(&isNumber);
        isNumber ? findings.warn(place, u"is a number in quotes"_s)
                 : findings.bad(place, u"is no number"_s);
        return;
    }
    case Form::Boolean:
        if (value == QJsonValue(u"true"_s) || value == QJsonValue(u"false"_s))
            findings.warn(place, u"is true or false in quotes"_s);
        else if (!value.isBool())
            findings.bad(place, u"is neither true nor false"_s);
        return;
    default:
        return written(value, property, place, findings);
    }
}

void list(const QJsonArray& values, const Property& property, const Place& place,
          Findings& findings)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        const Place item = place[i];
        if (isEmpty(values[i]))
            findings.warn(item, u"is empty"_s);
        else
            one(values[i], property, item, findings);
    }
}

/// Trap 10 of the readers: what may be many is an array, what may not is none, and nothing that is
/// written is empty. Others do it otherwise, and it can be read.
void check(const QJsonValue& value, const Property& property, const Place& place,
           Findings& findings)
{
    if (value.isNull() && property.count == Count::One)
        return findings.missing(place);
    if (isEmpty(value))
        return findings.warn(place, u"is empty"_s);
    const bool canBeBare = property.form == Form::Typed;
    if (property.count == Count::Many && value.isArray())
        return list(value.toArray(), property, place, findings);
    if (property.count == Count::Many && !canBeBare)
        findings.warn(place, u"should be an array"_s);
    if (property.count == Count::Many || !value.isArray())
        return one(value, property, place, findings);
    const auto array = value.toArray();
    if (array.size() > 1)
        return findings.bad(place, u"must be one, not %1"_s.arg(array.size()));
    findings.warn(place, u"should be no array"_s);
    one(array.first(), property, place, findings);
}

bool holds(const QJsonValue& types, QLatin1StringView type)
{
    if (!types.isArray())
        return types.toString() == type;
    const auto array = types.toArray();
    return std::any_of(array.begin(), array.end(),
                       [&](const QJsonValue& one) { return one.toString() == type; });
}

/// Null for what the class does not name.
const Property* propertyOf(const Shape& shape, const QString& name)
{
    const auto found =
        std::find_if(shape.properties.begin(), shape.properties.end(), [&](const Property& one) {
            return one.name.size() == name.size() && name == one.name;
        });
    return found == shape.properties.end() ? nullptr : &*found;
}

/// What is needed and was not among the members that \a seen tells.
void checkNeeded(const Shape& shape, quint64 seen, bool hasType, const Place& place,
                 Findings& findings)
{
    for (size_t i = 0; i < shape.properties.size(); ++i) {
        const auto& property = shape.properties[i];
        if (property.count == Count::One && !(seen >> i & 1))
            findings.missing(place / property.name);
    }
    if (hasType || shape.naming == Shape::Naming::None)
        return;
    if (shape.naming == Shape::Naming::Needed)
        findings.missing(place / "type"_L1);
    else
        findings.warn(place / "type"_L1, u"is missing"_s);
}

} // namespace

QString Place::toString() const
{
    const QString before = m_parent ? m_parent->toString() : QString();
    if (m_index >= 0)
        return before + u'[' + QString::number(m_index) + u']';
    return before.isEmpty() ? QString(m_name) : before + u'.' + m_name;
}

QString Findings::missingText()
{
    return u"is missing"_s;
}

void Findings::refuse(Reason reason, const QString& path, const QString& what)
{
    if (!m_refusal)
        m_refusal = Refusal{ reason, path + u": "_s + what };
}

void Findings::warn(const QString& path, const QString& what)
{
    if (m_warnings.size() < mostWarnings)
        m_warnings.append(path + u": "_s + what);
}

/// RFC 3986 section 3 and RFC 3987, without taking it apart.
bool isUri(QStringView text)
{
    const auto colon = text.indexOf(u':');
    if (colon < 1 || colon + 1 == text.size())
        return false;
    const auto scheme = text.first(colon);
    const auto isLetter = [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); };
    const auto fitsScheme = [&](QChar c) {
        return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'+' || c == u'-' || c == u'.';
    };
    const auto isWrong = [](QChar c) {
        return c.unicode() <= 0x20 || c == u'<' || c == u'>' || c == u'"' || c == u'{' || c == u'}'
            || c == u'|' || c == u'\\' || c == u'^' || c == u'`' || c.isSpace();
    };
    return isLetter(scheme[0]) && std::all_of(scheme.begin(), scheme.end(), fitsScheme)
        && std::none_of(text.begin() + colon, text.end(), isWrong);
}

/// By the members that are there: looking up each that could be costs more than the signature.
void checkShape(const QJsonObject& object, const Shape& shape, const Place& place,
                Findings& findings)
{
    quint64 seen = 0;
    bool hasType = false;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = it.key();
        if (name == "type"_L1) {
            hasType = true;
            if (shape.naming != Shape::Naming::None && !holds(it.value(), shape.type))
                findings.bad(place / "type"_L1, u"does not hold "_s + shape.type);
        } else if (const Property* property = propertyOf(shape, name)) {
            seen |= quint64(1) << (property - shape.properties.data());
            check(it.value(), *property, place / property->name, findings);
        }
    }
    checkNeeded(shape, seen, hasType, place, findings);
}

} // namespace inkaart::credential
