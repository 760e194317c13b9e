// SPDX-License-Identifier: GPL-3.0-or-later
// Data Integrity and JWTs beside the libraries that others use for them, on the same badge.
#include "core/credential/dataintegrity.h"
#include "core/credential/jwt.h"
#include "core/credential/verify.h"
#include "core/jsonld/builtin.h"
#include "core/jsonld/canonize.h"
#include "core/jsonld/tordf.h"
#include "tests/bench/fullbadge.h"
#include "tests/bench/measure.h"
#include "tests/bench/process.h"
#include "tests/bench/world.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QProcess>

namespace inkaart::bench {

using namespace Qt::StringLiterals;
using base::Code;
using base::fail;

namespace {

constexpr int rounds = 5;
constexpr double roundMs = 400;
constexpr int patience = 120'000;

const QString interop = QStringLiteral(INKAART_SOURCE_DIR "/tests/interop/");

/// Microseconds for each, over a while.
template<class Act>
base::Result<double> each(const Act& act)
{
    int count = 0;
    bool isFine = true;
    QElapsedTimer timer;
    timer.start();
    while (double(timer.nsecsElapsed()) / 1e6 < roundMs) {
        isFine = act() && isFine;
        ++count;
    }
    if (!isFine)
        return fail(Code::Internal, u"a badge was refused"_s);
    return double(timer.nsecsElapsed()) / 1e3 / count;
}

/// What a script of tests/interop answers as JSON.
base::Result<QJsonObject> answerOf(const QString& program, const QStringList& arguments,
                                   const QByteArray& input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        return fail(Code::Io, u"%1 did not answer"_s.arg(program));
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

/// Microseconds for each by the library, from how many it does in a second.
base::Result<double> theirs(const QString& script, const QStringList& arguments,
                            const QByteArray& input, const QString& figure)
{
    const QString node = findProgram(u"node"_s);
    if (node.isEmpty() || !QDir(interop + u"node_modules/@digitalbazaar/vc"_s).exists())
        return fail(Code::Unavailable, u"npm ci in tests/interop was not done"_s);
    const auto answer = answerOf(node, QStringList{ interop + script } + arguments, input);
    if (!answer)
        return fail(answer.error());
    const double rate = (*answer)[figure].toDouble();
    return rate > 0 ? base::Result<double>(1e6 / rate) : fail(Code::Internal, u"no figure"_s);
}

crypto::Ed25519Key signer()
{
    base::SeededRandom random(1);
    return crypto::Ed25519Key::generate(random);
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

base::Result<QJsonObject> proven(const crypto::Ed25519Key& key)
{
    return credential::signDataIntegrity(fullBadge(key), key, crypto::didKeyMethod(key.publicKey()),
                                         QDateTime({ 2026, 3, 1 }, { 10, 0 }, Qt::UTC));
}

bool isSigned(QByteArrayView text)
{
    const auto report = credential::verify(text, { .now = QDateTime::currentDateTimeUtc() });
    const credential::Check* check = report.check(u"signature");
    return check && check->answer == credential::Check::Answer::Yes;
}

bool canonized(const QByteArray& text)
{
    return base::parseJson(text)
        .and_then([](const auto& json) { return jsonld::expand(json, jsonld::builtInOptions()); })
        .and_then([](const auto& json) { return jsonld::toRdf(json, true); })
        .and_then([](const auto& dataset) { return jsonld::canonize(dataset); })
        .has_value();
}

template<class Ours>
base::Result<Measured> besideLibrary(const QString& figure, const QByteArray& secured,
                                     const Ours& ours)
{
    return inTurn(
        rounds, [&] { return each(ours); },
        [&] {
            return theirs(u"dataintegrity.mjs"_s,
                          { u"time"_s, QString::number(int(roundMs)), figure }, secured, figure);
        });
}

/// One figure of inkaart-batch, and the floor that stands beside it.
base::Result<Measured> ofBatch(const QString& figure, const QString& floor)
{
    const auto run = [&](const QString& name) -> base::Result<double> {
        return answerOf(QCoreApplication::applicationDirPath() + u"/inkaart-batch"_s, {}, {})
            .map([&](const QJsonObject& answer) { return answer[name].toDouble(); });
    };
    return inTurn(
        3, [&] { return run(figure); }, [&] { return run(floor); });
}

} // namespace

base::Result<Measured> canonizeBadge(World&)
{
    const auto key = signer();
    const auto secured = proven(key);
    if (!secured)
        return fail(secured.error());
    const QByteArray bare = compact(fullBadge(key));
    return besideLibrary(u"canonize"_s, compact(*secured), [&] { return canonized(bare); });
}

base::Result<Measured> signProof(World&)
{
    const auto key = signer();
    const auto secured = proven(key);
    if (!secured)
        return fail(secured.error());
    return besideLibrary(u"sign"_s, compact(*secured), [&] { return proven(key).has_value(); });
}

base::Result<Measured> verifyProof(World&)
{
    const auto secured = proven(signer());
    if (!secured)
        return fail(secured.error());
    const QByteArray text = compact(*secured);
    return besideLibrary(u"verify"_s, text, [&] { return isSigned(text); });
}

base::Result<Measured> verifyBesideJose(World&)
{
    const auto key = signer();
    const auto jwt =
        credential::signJwt(fullBadge(key), key, crypto::didKeyMethod(key.publicKey()));
    if (!jwt)
        return fail(jwt.error());
    const QString jwk = QString::fromUtf8(compact(crypto::toJwk(key.publicKey())));
    return inTurn(
        rounds, [&] { return each([&] { return isSigned(*jwt); }); },
        [&] {
            return theirs(u"jwt.mjs"_s, { u"time"_s, jwk, QString::number(int(roundMs)) }, *jwt,
                          u"verify"_s);
        });
}

base::Result<Measured> issue1000(World&)
{
    return ofBatch(u"issue"_s, u"sign"_s);
}

base::Result<Measured> bake1000(World&)
{
    return ofBatch(u"bake"_s, u"copy"_s);
}

base::Result<Measured> memoryOf1000(World&)
{
    return ofBatch(u"memory"_s, QString());
}

} // namespace inkaart::bench
