// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/contentreader.h"

#include <QJsonDocument>
#include <QResource>

using namespace Qt::StringLiterals;

namespace {
/// More than any framework of a city needs; keeps a wrong file from filling the memory.
constexpr qsizetype mostBytes = 16 * 1024 * 1024;
} // namespace

namespace inkaart::framework {

ContentReader::ContentReader(QByteArrayView json)
{
    if (json.size() > mostBytes) {
        fail(u"the file is larger than 16 MB"_s, base::Code::TooBig);
        return;
    }
    QJsonParseError problem;
    const auto document =
        QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size()), &problem);
    if (problem.error != QJsonParseError::NoError)
        fail(u"no JSON: %1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset));
    else if (!document.isObject())
        fail(u"the file is no JSON object"_s);
    m_root = document.object();
}

void ContentReader::fail(const QString& what, base::Code code)
{
    if (m_failed)
        return;
    QString place;
    for (const Step& step : m_place) {
        place += (place.isEmpty() ? ""_L1 : "."_L1) + step.array + u"[%1]"_s.arg(step.index);
        if (!step.id.isEmpty())
            place += u" (%1)"_s.arg(step.id);
    }
    m_failed = true;
    m_error = { code, place.isEmpty() ? what : place + ": "_L1 + what };
}

QStringList ContentReader::languages()
{
    each(m_root, "languages"_L1, 1, [this](const QJsonObject& object) {
        const QString code = string(object, "code"_L1);
        if (m_languages.contains(code))
            fail(u"language %1 stands here twice"_s.arg(code));
        m_languages.append(code);
        if (!flag(object, "reviewed"_L1))
            m_unreviewed.append(code);
    });
    return m_languages;
}

QString ContentReader::string(const QJsonObject& object, QLatin1StringView key)
{
    const QString found = object.value(key).toString();
    if (found.isEmpty())
        fail(u"%1 is missing or no text"_s.arg(key));
    return found;
}

QString ContentReader::optionalString(const QJsonObject& object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isString())
        fail(u"%1 is no text"_s.arg(key));
    return value.toString();
}

QStringList ContentReader::strings(const QJsonObject& object, QLatin1StringView key)
{
    QStringList found;
    const QJsonArray values = array(object, key, 0);
    for (const QJsonValue& value : values) {
        if (value.toString().isEmpty())
            fail(u"%1 holds something that is no text"_s.arg(key));
        found.append(value.toString());
    }
    return found;
}

int ContentReader::number(const QJsonObject& object, QLatin1StringView key, int most)
{
    const int found = object.value(key).toInt(-1);
    if (found < 0 || found > most) {
        fail(u"%1 is no whole number from 0 to %2"_s.arg(key).arg(most));
        return 0;
    }
    return found;
}

bool ContentReader::flag(const QJsonObject& object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isBool())
        fail(u"%1 is neither true nor false"_s.arg(key));
    return value.toBool();
}

Text ContentReader::text(const QJsonObject& object, QLatin1StringView key)
{
    return text(object.value(key), key);
}

Text ContentReader::text(const QJsonValue& value, QLatin1StringView key)
{
    Text found;
    if (!value.isObject()) {
        fail(u"%1 is missing"_s.arg(key));
        return found;
    }
    const QJsonObject words = value.toObject();
    for (const QString& language : std::as_const(m_languages)) {
        const QString said = words.value(language).toString();
        if (said.trimmed().isEmpty())
            fail(u"%1 has no %2"_s.arg(key, language));
        found.set(language, said);
    }
    found.setUnreviewed(m_unreviewed);
    return found;
}

QList<Alignment> ContentReader::alignments(const QJsonObject& object)
{
    QList<Alignment> found;
    if (!object.contains("alignments"_L1))
        return found;
    each(object, "alignments"_L1, 0, [&](const QJsonObject& entry) {
        found.append({ string(entry, "targetName"_L1), string(entry, "targetUrl"_L1),
                       string(entry, "targetFramework"_L1), optionalString(entry, "version"_L1) });
    });
    return found;
}

QJsonArray ContentReader::array(const QJsonObject& object, QLatin1StringView key, int least)
{
    const QJsonValue value = object.value(key);
    if (!value.isArray()) {
        fail(u"%1 is missing or no list"_s.arg(key));
        return {};
    }
    if (value.toArray().size() < least)
        fail(u"%1 has fewer than %2 elements"_s.arg(key).arg(least));
    return value.toArray();
}

void ContentReader::each(const QJsonObject& object, QLatin1StringView key, int least,
                         const std::function<void(const QJsonObject&)>& read)
{
    const QJsonArray elements = array(object, key, least);
    m_place.push_back({ key, 0, {} });
    for (const QJsonValue& element : elements) {
        if (m_failed)
            break;
        if (!element.isObject())
            fail(u"is no object"_s);
        else
            read(element.toObject());
        ++m_place.back().index;
        m_place.back().id.clear();
    }
    m_place.pop_back();
}

void ContentReader::here(const QString& id)
{
    if (!m_place.empty())
        m_place.back().id = id;
}

QByteArray resourceBytes(const QString& path)
{
    const QResource resource(":/inkaart/"_L1 + path);
    if (!resource.isValid())
        qFatal("built without the resource %s", qPrintable(path));
    return resource.uncompressedData();
}

} // namespace inkaart::framework
