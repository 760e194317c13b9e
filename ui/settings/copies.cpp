// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/copies.h"

#include "core/store/clockrules.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace inkaart::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr auto copiesKey = "backup/copies"_L1;
/// Vandaag reads this one.
constexpr auto lastKey = "backup/last"_L1;
constexpr size_t most = 20;

QJsonObject toJson(const Copy& copy)
{
    return {
        { u"path"_s, copy.path },       { u"place"_s, copy.place }, { u"stick"_s, copy.isOnStick },
        { u"bytes"_s, copy.bytes },     { u"made"_s, copy.made },   { u"expires"_s, copy.expires },
        { u"missing"_s, copy.missing },
    };
}

Copy fromJson(const QJsonObject& json)
{
    return { .path = json[u"path"].toString(),
             .place = json[u"place"].toString(),
             .isOnStick = json[u"stick"].toBool(),
             .bytes = json[u"bytes"].toInteger(),
             .made = json[u"made"].toInteger(),
             .expires = json[u"expires"].toInteger(),
             .missing = json[u"missing"].toInt() };
}

} // namespace

std::vector<Copy> copiesOf(const store::Store& store)
{
    std::vector<Copy> copies;
    const auto kept = store.local(copiesKey);
    const QJsonArray all = QJsonDocument::fromJson(kept.value_or(QByteArray())).array();
    for (const QJsonValue& one : all) {
        if (Copy copy = fromJson(one.toObject()); !copy.path.isEmpty())
            copies.push_back(std::move(copy));
    }
    std::stable_sort(copies.begin(), copies.end(),
                     [](const Copy& a, const Copy& b) { return a.made > b.made; });
    const auto now = store::believedNow(store);
    if (now && copies.size() > 1) {
        const auto isOver = [ms = now->toMSecsSinceEpoch()](const Copy& copy) {
            return copy.expires != 0 && copy.expires <= ms;
        };
        copies.erase(std::remove_if(copies.begin() + 1, copies.end(), isOver), copies.end());
    }
    return copies;
}

base::Result<void> noteCopy(store::Store& store, const Copy& copy)
{
    std::vector<Copy> copies = copiesOf(store);
    std::erase_if(copies, [&](const Copy& old) { return old.path == copy.path; });
    copies.insert(copies.begin(), copy);
    if (copies.size() > most)
        copies.resize(most);
    QJsonArray all;
    for (const Copy& one : copies)
        all.append(toJson(one));
    if (auto done = store.setLocal(copiesKey, QJsonDocument(all).toJson(QJsonDocument::Compact));
        !done || copy.expires == 0)
        return done;
    return store.setLocal(lastKey, QByteArray::number(copy.made));
}

dossier::Time lastBackup(const store::Store& store)
{
    return store.local(lastKey).value_or(QByteArray()).toLongLong();
}

QString backupPath(const QString& folder, const QDateTime& now)
{
    const QString stem = folder + u"/Inkaart-"_s + now.toLocalTime().toString(u"yyyy-MM-dd-HHmm"_s);
    const QString ending = u".inkaart-backup"_s;
    QString path = stem + ending;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = u"%1-%2%3"_s.arg(stem).arg(number).arg(ending);
    return path;
}

} // namespace inkaart::settings
