// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/jsonld/canonize.h"

#include "core/jsonld/nquads.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <random>

using namespace inkaart;
using namespace inkaart::jsonld;
using namespace Qt::StringLiterals;

namespace {

QString suite()
{
    return QStringLiteral(INKAART_SOURCE_DIR "/../shared/conformance/rdfc10/tests/");
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Dataset parsed(const QByteArray& text)
{
    const auto dataset = parseNQuads(text);
    if (!dataset)
        qFatal("no dataset: %s", qPrintable(dataset.error().detail));
    return *dataset;
}

/// Each of \a count blank nodes knows each other one: nobody can tell them apart.
QByteArray clique(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i) {
        for (int j = 0; j < count; ++j) {
            if (i != j)
                text +=
                    "_:n" + QByteArray::number(i) + " <a:p> _:n" + QByteArray::number(j) + " .\n";
        }
    }
    return text;
}

/// Blank nodes in a ring.
QByteArray ring(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "_:n" + QByteArray::number(i) + " <a:p> _:n" + QByteArray::number((i + 1) % count)
            + " .\n";
    return text;
}

Term renamed(const Term& term, const std::map<QByteArray, QByteArray>& names)
{
    return term.isBlank() ? Term{ Term::Kind::Blank, names.at(term.value), {}, {} } : term;
}

} // namespace

class CanonizeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void suiteOfTheW3c_data();
    void suiteOfTheW3c();
    void labelsAndOrderDoNotCount_data();
    void labelsAndOrderDoNotCount();
    void whatDiffersStaysDifferent();
    void poisonIsNamed_data();
    void poisonIsNamed();
    void quadsHaveALimit();
};

// https://w3c.github.io/rdf-canon/tests/
void CanonizeTest::suiteOfTheW3c_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("result");
    QTest::addColumn<bool>("isSha384");
    const auto manifest = QJsonDocument::fromJson(contents(suite() + u"manifest.jsonld"_s));
    for (const QJsonValue& entry : manifest["entries"_L1].toArray()) {
        QTest::addRow("%s", qPrintable(entry["id"_L1].toString()))
            << entry["type"_L1].toString() << entry["action"_L1].toString()
            << entry["result"_L1].toString()
            << (entry["hashAlgorithm"_L1].toString() == "SHA384"_L1);
    }
    if (manifest.isNull())
        QTest::newRow("none") << QString() << QString() << QString() << false;
}

void CanonizeTest::suiteOfTheW3c()
{
    QFETCH(QString, type);
    QFETCH(QString, action);
    QFETCH(QString, result);
    QFETCH(bool, isSha384);
    if (type.isEmpty())
        QSKIP("the W3C suite is not beside this checkout");
    const auto canonized = canonize(parsed(contents(suite() + action)),
                                    isSha384 ? HashName::Sha384 : HashName::Sha256);
    if (type.contains("Negative"_L1)) {
        QVERIFY(!canonized);
        QCOMPARE(canonized.error().code, base::Code::TooBig);
        return;
    }
    QVERIFY2(canonized, canonized ? "" : qPrintable(canonized.error().detail));
    if (!type.contains("Map"_L1)) {
        QCOMPARE(canonized->nquads, contents(suite() + result));
        return;
    }
    QJsonObject labels;
    for (const auto& [before, after] : canonized->labels)
        labels.insert(QString::fromUtf8(before), QString::fromUtf8(after));
    QCOMPARE(labels, QJsonDocument::fromJson(contents(suite() + result)).object());
}

void CanonizeTest::labelsAndOrderDoNotCount_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a ring") << ring(7);
    QTest::newRow("a clique") << clique(4);
    QTest::newRow("two rings") << ring(4) + ring(5).replace("_:n", "_:m");
    QTest::newRow("blank graphs") << QByteArray(
        "_:a <a:p> _:b _:g .\n_:c <a:p> _:d _:h .\n_:g <a:q> _:h .\n");
    QTest::newRow("one twice in one quad") << QByteArray("_:a <a:p> _:a _:a .\n_:b <a:p> _:b .\n");
}

void CanonizeTest::labelsAndOrderDoNotCount()
{
    QFETCH(QByteArray, text);
    const Dataset dataset = parsed(text);
    const auto expected = canonize(dataset);
    QVERIFY(expected);
    std::vector<QByteArray> labels;
    for (const auto& [label, canonical] : expected->labels)
        labels.push_back(label);
    std::mt19937 random(7);
    for (int round = 0; round < 20; ++round) {
        std::vector<QByteArray> others = labels;
        std::shuffle(others.begin(), others.end(), random);
        std::map<QByteArray, QByteArray> names;
        for (size_t i = 0; i < labels.size(); ++i)
            names.emplace(labels[i], others[i] + "x");
        Dataset same;
        for (const Quad& quad : dataset)
            same.push_back({ renamed(quad.subject, names), quad.predicate,
                             renamed(quad.object, names), renamed(quad.graph, names) });
        std::shuffle(same.begin(), same.end(), random);
        const auto canonized = canonize(same);
        QVERIFY(canonized);
        QCOMPARE(canonized->nquads, expected->nquads);
    }
}

void CanonizeTest::whatDiffersStaysDifferent()
{
    // Every node has one neighbour before it and one behind, in both.
    const auto one = canonize(parsed(ring(6)));
    const auto two = canonize(parsed(ring(3) + ring(3).replace("_:n", "_:m")));
    QVERIFY(one && two);
    QVERIFY(one->nquads != two->nquads);
}

void CanonizeTest::poisonIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a clique of ten") << clique(10);
    QTest::newRow("a clique of thirty") << clique(30);
    QTest::newRow("a ring of a thousand") << ring(1000);
}

void CanonizeTest::poisonIsNamed()
{
    QFETCH(QByteArray, text);
    const auto canonized = canonize(parsed(text));
    QVERIFY(!canonized);
    QCOMPARE(canonized.error().code, base::Code::TooBig);
    QVERIFY(canonized.error().detail.startsWith(u"this dataset cannot be canonized"_s));
}

void CanonizeTest::quadsHaveALimit()
{
    QCOMPARE(canonize(parsed(ring(3)), HashName::Sha256, { .quads = 2 }).error().code,
             base::Code::TooBig);
}

QTEST_GUILESS_MAIN(CanonizeTest)
#include "canonizetest.moc"
