// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/fields.h"
#include "core/store/clockrules.h"
#include "core/store/store.h"

#include <QTemporaryDir>
#include <QTest>

namespace inkaart::store::test {

constexpr qint64 oneDay = 24LL * 60 * 60 * 1000;
/// A moment that this build takes for possible.
inline const qint64 someDay = buildDateMs() + 30 * oneDay;

/// Cheap enough for thousands of unlocks.
inline const crypto::ScryptCost smallCost{ 16, 1, 1 };

inline NewVault newVault()
{
    return { QStringLiteral("Samira"), QStringLiteral("correct horse battery"),
             QStringLiteral("Buurthuis De Ster"), QStringLiteral("laptop 1"), smallCost };
}

/// A folder, a clock and random bytes of its own.
struct Place {
    QTemporaryDir folder;
    base::FixedClock clock{ someDay };
    base::SeededRandom random{ 1 };

    QString path() const { return folder.filePath(QStringLiteral("store")); }
    base::Result<Created> create() { return Vault::create(path(), newVault(), clock, random); }
    base::Result<std::unique_ptr<Store>> open(Unlocked unlocked)
    {
        return Store::open(path(), std::move(unlocked), clock, random);
    }
    base::Result<std::unique_ptr<Store>> reopen()
    {
        auto unlocked = Vault::unlock(path(), newVault().passphrase);
        if (!unlocked)
            return base::fail(unlocked.error());
        return open(std::move(*unlocked));
    }
};

inline dossier::Draft learnerDraft(const Store& store, const QString& name)
{
    dossier::Learner learner;
    learner.callName = name;
    learner.languages = { QStringLiteral("ar") };
    return dossier::create(store.newRecordId(), learner);
}

inline dossier::Draft ratingDraft(const Store& store, const QString& skill, dossier::Level level)
{
    dossier::Rating rating;
    rating.skill = skill;
    rating.level = level;
    rating.at = store.clock().nowMs();
    return dossier::create(store.newRecordId(), rating);
}

} // namespace inkaart::store::test

/// Fails the test with the error's detail.
#define VERIFY_RESULT(result)                                                                      \
    do {                                                                                           \
        const auto& verified = (result);                                                           \
        QVERIFY2(verified.has_value(),                                                             \
                 qPrintable(verified ? QString() : verified.error().detail));                      \
    } while (false)
#define COMPARE_CODE(result, wanted)                                                               \
    do {                                                                                           \
        const auto& failed = (result);                                                             \
        QVERIFY(!failed.has_value());                                                              \
        QVERIFY2(failed.error().code == (wanted), qPrintable(failed.error().detail));              \
    } while (false)
