// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure.h"

#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cmath>
#include <unistd.h>

namespace inkaart::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr Row table[] = {
    { "window", "ms", Against::Floor, 2.5, &windowOffScreen,
      "exec to first painted window (lock screen), off screen; floor: an empty Qt Widgets window" },
    { "window-first-run", "ms", Against::Floor, 2.5, &firstRunOffScreen,
      "the same with no store yet" },
    { "window-xvfb", "ms", Against::Floor, 2.5, &windowUnderXvfb,
      "exec to first painted window (lock screen) under Xvfb" },
    { "list-10000", "ms", Against::Number, 400, &listOf10000,
      "exec to a usable list of 10,000 learners, unlocked by the keychain; floor: an empty "
      "window" },
    { "cards-10000", "ms", Against::Floor, 3, &cardsOf10000,
      "reading, decrypting and parsing 10,000 index cards; floor: a bare loop" },
    { "search-key", "ms", Against::Number, 8, &searchKey,
      "one keystroke of search in 10,000 learners, painted, p99; floor: a plain scan and list" },
    { "open-learner", "ms", Against::Number, 16, &openLearner,
      "a learner with 500 records, to the painted page; floor: read and decrypt the changes" },
    { "sort-card", "ms", Against::Number, 16, &sortCard,
      "key press to committed and repainted, p99, store in memory; floor: a bare transaction" },
    { "sign", "us", Against::Floor, 3, &signBadge,
      "a VC-JWT of about 3 kB; floor: Ed25519 of the same bytes" },
    { "verify", "us", Against::Floor, 1.5, &verifyBadge,
      "a VC-JWT of about 3 kB; floor: Ed25519 of the same bytes" },
    { "canonize", "us", Against::Floor, 1.0 / 20, &canonizeBadge,
      "a full badge to canonical N-Quads; floor: jsonld and rdf-canonize" },
    { "proof-sign", "us", Against::Floor, 1.0 / 15, &signProof,
      "a full badge as Data Integrity; floor: @digitalbazaar/vc" },
    { "proof-verify", "us", Against::Floor, 1.0 / 15, &verifyProof,
      "a full badge as Data Integrity; floor: @digitalbazaar/vc" },
    { "jwt-verify", "us", Against::Floor, 1.0 / 3, &verifyBesideJose,
      "a full badge as VC-JWT; floor: jose" },
    { "issue-1000", "s", Against::Number, 2, &issue1000,
      "1,000 full badges signed in both formats; floor: bare Ed25519 of the same bytes" },
    { "bake-1000", "s", Against::Number, 10, &bake1000,
      "these baked into 512 px PNGs, in both formats; floor: copying the bytes" },
    { "memory-1000", "MB", Against::Number, 157, &memoryOf1000,
      "the most memory (RSS) that signing and baking the 1,000 takes: 150 MiB" },
    { "certificate-1", "ms", Against::Floor, 2.5, &certificateOnce,
      "one credential file to a PDF, as a process; floor: a bare QPdfWriter program" },
    { "certificate-200", "ms", Against::Floor, 2.5, &certificates200,
      "200 credential files to one PDF, as a process; floor: a bare QPdfWriter program" },
    { "memory-10000", "MB", Against::Number, 100, &memoryWith10000,
      "PSS a second after the list of 10,000 is usable; floor: an empty window" },
    { "demo-10000", "s", Against::Number, 60, &demoOf10000,
      "inkaartctl demo of 10,000 learners; floor: the same bytes in as many transactions" },
};

double rounded(double number)
{
    return std::round(number * 1000) / 1000;
}

double limitOf(const Row& row, const Measured& measured)
{
    return row.against == Against::Floor ? row.limit * measured.floor : row.limit;
}

/// Three digits are more than a busy computer repeats.
QString inTable(double number)
{
    const int whole = QString::number(qint64(number)).size();
    return QLocale::c().toString(number, 'f', std::clamp(3 - whole, 0, 2));
}

} // namespace

std::span<const Row> rows()
{
    return table;
}

bool isWithin(const Row& row, const Measured& measured)
{
    return measured.value <= limitOf(row, measured);
}

QByteArray toJson(const Row& row, const Measured& measured)
{
    const double ratio = measured.floor > 0 ? measured.value / measured.floor : 0;
    const QJsonObject object{ { u"name"_s, QString::fromLatin1(row.name) },
                              { u"value"_s, rounded(measured.value) },
                              { u"unit"_s, QString::fromLatin1(row.unit) },
                              { u"floor"_s, rounded(measured.floor) },
                              { u"ratio"_s, rounded(ratio) },
                              { u"limit"_s, rounded(limitOf(row, measured)) },
                              { u"within"_s, isWithin(row, measured) } };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray tableHead()
{
    const double bytes = double(::sysconf(_SC_PHYS_PAGES)) * double(::sysconf(_SC_PAGESIZE));
    const QString said = u"Measured on %1: %2 cores, %3 GB.\n\n"
                         "| row | measured | floor | ratio | limit | kept |\n"
                         "|---|---|---|---|---|---|"_s;
    return said.arg(QDate::currentDate().toString(Qt::ISODate))
        .arg(::sysconf(_SC_NPROCESSORS_ONLN))
        .arg(std::lround(bytes / 1073741824))
        .toUtf8();
}

QByteArray toTableLine(const Row& row, const Measured& measured)
{
    const QString unit = QString::fromLatin1(row.unit);
    const QString limit =
        QString::number(row.limit, 'g', 3) + u' ' + (row.against == Against::Floor ? u"×"_s : unit);
    return u"| `%1` | %2 %7 | %3 %7 | %4 × | %5 | %6 |"_s
        .arg(QString::fromLatin1(row.name), inTable(measured.value), inTable(measured.floor),
             inTable(measured.floor > 0 ? measured.value / measured.floor : 0), limit,
             isWithin(row, measured) ? u"yes"_s : u"no"_s, unit)
        .toUtf8();
}

} // namespace inkaart::bench
