// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/example.h"

#include "core/demo/centre.h"

#include <QDir>

namespace inkaart::shell {

namespace {

constexpr int exampleLearners = 14;
constexpr quint64 exampleSeed = 1;

} // namespace

QString examplePassphrase()
{
    return QString::fromUtf16(demo::passphrase);
}

base::Result<store::Unlocked> makeExample(const QString& directory, const base::Clock& clock,
                                          base::Random& random)
{
    QDir(directory).removeRecursively();
    demo::EarlierClock earlier(clock);
    auto made = demo::makeVault(directory, earlier, random);
    if (!made)
        return made;
    auto store = store::Store::open(directory, std::move(*made), earlier, random);
    if (!store)
        return base::fail(store.error());
    if (const auto filled = demo::fill(**store, earlier, exampleLearners, exampleSeed); !filled)
        return base::fail(filled.error());
    store->reset();
    return store::Vault::unlock(directory, examplePassphrase());
}

} // namespace inkaart::shell
