// SPDX-License-Identifier: GPL-3.0-or-later
// Signs a thousand full badges in both formats and bakes them into pictures, as an evening's work
// of a centre; prints how long each took and the most memory it needed, beside bare signing and
// copying.
#include "core/artwork/badge.h"
#include "core/bake/bake.h"
#include "core/credential/dataintegrity.h"
#include "core/credential/jwt.h"
#include "tests/bench/fullbadge.h"
#include "tests/bench/measure.h"

#include <QGuiApplication>
#include <QJsonDocument>

#include <cstdio>
#include <sys/resource.h>

using namespace inkaart;
using namespace Qt::StringLiterals;

namespace {

constexpr int badges = 1000;

struct Signed {
    QByteArray jwt;
    QByteArray proof;
};

std::vector<Signed> issue(const crypto::Ed25519Key& key)
{
    const QString method = crypto::didKeyMethod(key.publicKey());
    std::vector<Signed> all;
    for (int i = 0; i < badges; ++i) {
        const QJsonObject badge = bench::fullBadge(key, i);
        const auto jwt = credential::signJwt(badge, key, method);
        const auto proof =
            credential::signDataIntegrity(badge, key, method, QDateTime::currentDateTimeUtc());
        if (!jwt || !proof)
            return {};
        all.push_back({ *jwt, QJsonDocument(*proof).toJson(QJsonDocument::Compact) });
    }
    return all;
}

/// Each picture is dropped as a program drops it once it is written.
bool bakeAll(const std::vector<Signed>& all, const QByteArray& picture)
{
    for (const Signed& one : all) {
        for (const QByteArray& credential : { one.jwt, one.proof }) {
            const auto baked = bake::bakePng(picture, credential);
            if (!baked || baked->size() <= picture.size())
                return false;
        }
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    base::SeededRandom random(1);
    const auto key = crypto::Ed25519Key::generate(random);
    framework::Achievement achievement;
    achievement.id = u"samenwerken/2"_s;
    const QByteArray picture = artwork::badgePng(achievement);
    std::vector<Signed> all;
    bool isFine = !picture.isEmpty();
    const double issuing = bench::timed([&] { all = issue(key); });
    const double signing = bench::timed([&] {
        for (const Signed& one : all)
            isFine = !key.sign(one.jwt).isEmpty() && !key.sign(one.proof).isEmpty() && isFine;
    });
    const double baking = bench::timed([&] { isFine = bakeAll(all, picture) && isFine; });
    const double copying = bench::timed([&] {
        for (const Signed& one : all)
            isFine = !(picture + one.jwt).isEmpty() && !(picture + one.proof).isEmpty() && isFine;
    });
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    std::printf(R"({"issue": %f, "sign": %f, "bake": %f, "copy": %f, "memory": %f})"
                "\n",
                issuing / 1000, signing / 1000, baking / 1000, copying / 1000,
                double(usage.ru_maxrss) * 1024 / 1e6);
    return isFine && all.size() == badges ? 0 : 1;
}
