// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/paper.h"
#include "core/credential/papertext_p.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QList>

#include <algorithm>

static void loadPaperResource()
{
    Q_INIT_RESOURCE(inkaartpaper);
}

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

constexpr char firstFree = 0x20;

QList<QByteArray> loadTable()
{
    QList<QByteArray> table;
    const auto strings = QJsonDocument::fromJson(paperTable())["strings"_L1].toArray();
    for (const auto& one : strings)
        table.append(one.toString().toUtf8());
    return table;
}

/// Entry n stands for byte n + 1.
const QList<QByteArray>& table()
{
    static const QList<QByteArray> strings = loadTable();
    return strings;
}

/// The entry with the longest string at the beginning of \a text; -1 when none fits.
qsizetype longestAt(QByteArrayView text)
{
    qsizetype best = -1;
    for (qsizetype i = 0; i < table().size(); ++i) {
        if (text.startsWith(table()[i]) && (best < 0 || table()[i].size() > table()[best].size()))
            best = i;
    }
    return best;
}

} // namespace

QByteArray paperTable()
{
    loadPaperResource();
    QFile file(u":/inkaart/credential/paper-table-1.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

base::Result<QByteArray> shortenPaper(QByteArrayView text)
{
    QByteArray out;
    while (!text.isEmpty()) {
        if (static_cast<unsigned char>(text.front()) < firstFree)
            return base::fail(base::Code::Malformed, u"control characters in the JSON"_s);
        const auto entry = longestAt(text);
        out += entry < 0 ? text.front() : char(entry + 1);
        text = text.sliced(entry < 0 ? 1 : table()[entry].size());
    }
    return out;
}

base::Result<QByteArray> expandPaper(QByteArrayView text, qsizetype limit)
{
    QByteArray out;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) >= firstFree)
            out += c;
        else if (c > 0 && c <= table().size())
            out += table()[c - 1];
        else
            return base::fail(base::Code::Malformed, u"a byte that stands for nothing"_s);
        if (out.size() > limit)
            return base::fail(base::Code::TooBig, u"packed data that grows above its limit"_s);
    }
    return out;
}

} // namespace inkaart::credential
