// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/example.h"

#include "core/store/store.h"

#include <QDir>

namespace inkaart::shell {

using namespace Qt::StringLiterals;

namespace {

/// Nobody's secrets hang on it, so it may be cheap.
constexpr crypto::ScryptCost exampleCost{ .n = 1U << 12, .r = 8, .p = 1 };

struct Person {
    QString callName;
    QString ownScript;
    QStringList languages;
};

QList<Person> people()
{
    return { { u"Voorbeeld: Amina"_s, u"أمينة"_s, { u"ar"_s, u"nl"_s } },
             { u"Voorbeeld: Danylo"_s, u"Данило"_s, { u"uk"_s, u"nl"_s } },
             { u"Voorbeeld: Jaylen"_s, {}, { u"nl"_s } },
             { u"Voorbeeld: Selam"_s, u"ሰላም"_s, { u"ti"_s, u"nl"_s } },
             { u"Voorbeeld: Robin"_s, {}, { u"nl"_s } },
             { u"Voorbeeld: Yusuf"_s, {}, { u"tr"_s, u"nl"_s } } };
}

base::Result<void> fill(store::Store& store)
{
    for (const Person& person : people()) {
        const dossier::Learner learner{ .callName = person.callName,
                                        .nameInOwnScript = person.ownScript,
                                        .birthYear = 2005,
                                        .languages = person.languages };
        const dossier::Consent consent{ .purpose = dossier::Purpose::Dossier,
                                        .given = true,
                                        .ground = u"consent"_s,
                                        .at = store.clock().nowMs() };
        const auto made = store.createDossier({ dossier::create(store.newRecordId(), learner),
                                                dossier::create(store.newRecordId(), consent) });
        if (!made)
            return base::fail(made.error());
    }
    return {};
}

} // namespace

QString examplePassphrase()
{
    return u"samen aan tafel"_s;
}

base::Result<store::Unlocked> makeExample(const QString& directory, const base::Clock& clock,
                                          base::Random& random)
{
    QDir(directory).removeRecursively();
    auto created = store::Vault::create(directory,
                                        { .workerName = u"Noor (voorbeeld)"_s,
                                          .passphrase = examplePassphrase(),
                                          .centreName = u"Voorbeeld: Buurthuis De Schakel"_s,
                                          .deviceName = u"laptop 1"_s,
                                          .cost = exampleCost },
                                        clock, random);
    if (!created)
        return base::fail(created.error());
    auto store = store::Store::open(directory, std::move(created->unlocked), clock, random);
    if (!store)
        return base::fail(store.error());
    if (const auto filled = fill(**store); !filled)
        return base::fail(filled.error());
    store->reset();
    return store::Vault::unlock(directory, examplePassphrase());
}

} // namespace inkaart::shell
