// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/opener.h"

#include "core/search/fold.h"
#include "core/store/vaultexcept.h"
#include "core/store/writability.h"
#include "ui/session/runthen.h"

namespace inkaart::shell {

using namespace Qt::StringLiterals;

namespace {

base::Result<store::Unlocked> unlock(const QString& directory, const Opener::Attempt& attempt,
                                     const std::vector<base::RecordId>& notFor)
{
    switch (attempt.means) {
    case Opener::Means::Recovery:
        return store::Vault::unlockWithRecovery(directory, QString::fromUtf8(attempt.secret));
    case Opener::Means::Keychain:
        return store::Vault::unlockWithSecret(directory, attempt.secret);
    case Opener::Means::Passphrase:
        break;
    }
    return store::unlockExcept(directory, QString::fromUtf8(attempt.secret), notFor);
}

} // namespace

Opener::Opener(const Surroundings& around, QObject* parent)
    : QObject(parent)
    , m_around(around)
{ }

void Opener::setBusy(bool busy)
{
    m_isBusy = busy;
    Q_EMIT busyChanged(busy);
}

void Opener::open(const Attempt& attempt, Handler handler)
{
    if (m_isBusy)
        return;
    setBusy(true);
    openExcept(attempt, {}, std::move(handler));
}

void Opener::openExcept(const Attempt& attempt, std::vector<base::RecordId> notFor, Handler handler)
{
    const auto work = [directory = m_around.store, attempt, notFor] {
        return unlock(directory, attempt, notFor);
    };
    const auto take = [this, attempt, notFor, handler = std::move(handler)](
                          base::Result<store::Unlocked> unlocked) mutable {
        const auto answer = [this, &handler](base::Result<std::unique_ptr<store::Store>> opened) {
            setBusy(false);
            handler(std::move(opened));
        };
        if (!unlocked && unlocked.error().code == base::Code::WrongPassphrase && !notFor.empty())
            return answer(base::fail(base::Code::Refused, u"opens for another worker"_s));
        if (!unlocked)
            return answer(base::fail(unlocked.error()));
        auto opened = openStore(std::move(*unlocked));
        if (!opened || isFor(**opened, attempt.name))
            return answer(std::move(opened));
        if (attempt.means != Means::Passphrase)
            return answer(base::fail(base::Code::Refused, u"opens for another worker"_s));
        // Somebody else may have the same passphrase. The store is let go before the next try.
        notFor.push_back((*opened)->worker());
        opened->reset();
        openExcept(attempt, std::move(notFor), std::move(handler));
    };
    session::runThen(this, work, take);
}

bool Opener::isFor(const store::Store& store, const QString& name)
{
    if (name.isEmpty())
        return true;
    const auto worker = store.workerById(store.worker());
    return worker && isMeant(worker->name, name);
}

base::Result<std::unique_ptr<store::Store>> Opener::openStore(store::Unlocked unlocked)
{
    return store::openAsItCan(m_around.store, std::move(unlocked), m_around.clock, m_around.random);
}

bool Opener::isMeant(const QString& name, const QString& typed)
{
    const QStringList wholes = search::fold(name).split(u'\n');
    const QStringList wanted = search::fold(typed).split(u'\n');
    const auto fits = [](const QString& whole, const QString& part) {
        return whole == part || (!part.isEmpty() && whole.startsWith(part + u' '));
    };
    return std::any_of(wholes.begin(), wholes.end(), [&](const QString& whole) {
        return std::any_of(wanted.begin(), wanted.end(),
                           [&](const QString& part) { return fits(whole, part); });
    });
}

} // namespace inkaart::shell
