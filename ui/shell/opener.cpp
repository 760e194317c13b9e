// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/opener.h"

#include "core/search/fold.h"
#include "ui/session/runthen.h"

namespace inkaart::shell {

using namespace Qt::StringLiterals;

namespace {

base::Result<store::Unlocked> unlock(const QString& directory, const Opener::Attempt& attempt)
{
    switch (attempt.means) {
    case Opener::Means::Recovery:
        return store::Vault::unlockWithRecovery(directory, QString::fromUtf8(attempt.secret));
    case Opener::Means::Keychain:
        return store::Vault::unlockWithSecret(directory, attempt.secret);
    case Opener::Means::Passphrase:
        break;
    }
    return store::Vault::unlock(directory, QString::fromUtf8(attempt.secret));
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
    const auto work = [directory = m_around.store, attempt] { return unlock(directory, attempt); };
    const auto take = [this, name = attempt.name,
                       handler = std::move(handler)](base::Result<store::Unlocked> unlocked) {
        setBusy(false);
        if (!unlocked)
            return handler(base::fail(unlocked.error()));
        auto opened = openStore(std::move(*unlocked));
        if (opened && !name.isEmpty()) {
            const auto worker = (*opened)->workerById((*opened)->worker());
            if (!worker || !isMeant(worker->name, name))
                opened = base::fail(base::Code::Refused, u"opens for another worker"_s);
        }
        handler(std::move(opened));
    };
    session::runThen(this, work, take);
}

base::Result<std::unique_ptr<store::Store>> Opener::openStore(store::Unlocked unlocked)
{
    return store::Store::open(m_around.store, std::move(unlocked), m_around.clock, m_around.random);
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
