// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/slotkeeper.h"

#include "ui/settings/storework.h"

#include <QCoreApplication>

#include <tuple>

namespace inkaart::settings {

using namespace Qt::StringLiterals;
using base::Code;
using dossier::Worker;

namespace {

/// A slot box of its own for one job on a worker thread. The random source is the system's: the
/// store's belongs to its thread.
template<class Job>
auto withSlots(const store::Store& store, Job job)
{
    return [&store, job = std::move(job)] {
        base::SystemRandom random;
        store::Slots vaultSlots(store.directory(), store.unlocked(), random);
        return job(vaultSlots);
    };
}

base::Result<void> checkPresent(const store::Store& store, const QString& present)
{
    const auto unlocked = store::Vault::unlock(store.directory(), present);
    if (!unlocked)
        return base::fail(unlocked.error());
    // Another worker's passphrase opens the vault too, but must not change this one's.
    if (unlocked->worker != store.worker())
        return base::fail(Code::WrongPassphrase, u"the passphrase is somebody else's"_s);
    return {};
}

QString firstKey(const base::RecordId& worker)
{
    return u"firstPassphrase/"_s + worker.toString();
}

/// Gives the sentences a context of their own in the translations.
class SlotSentence {
    Q_DECLARE_TR_FUNCTIONS(SlotSentence)

public:
    static QString of(Code code);
};

QString SlotSentence::of(Code code)
{
    switch (code) {
    case Code::WrongPassphrase:
        return tr("This is not your present passphrase. Nothing has changed. Check capitals and "
                  "spaces and try again.");
    case Code::NotAllowed:
        return tr("Then nobody could open Inkaart any more. Nothing has changed. First add "
                  "somebody else.");
    case Code::Refused:
        return tr("There has to be a coordinator. Nothing has changed. First make somebody else "
                  "coordinator.");
    default:
        return session::sentenceFor({ code, {} });
    }
}

} // namespace

QString slotSentence(const base::Error& error)
{
    return SlotSentence::of(error.code);
}

SlotKeeper::SlotKeeper(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{ }

void SlotKeeper::list(Listed handler)
{
    runOnStore(m_desk.session(), this,
               withSlots(m_desk.session().store(),
                         [](store::Slots& vaultSlots) { return vaultSlots.list(); }),
               std::move(handler));
}

void SlotKeeper::changeOwn(const QString& present, const QString& wanted, Done handler)
{
    const store::Store& store = m_desk.session().store();
    const base::RecordId worker = store.worker();
    auto job = [&store, worker, present, wanted,
                cost = m_desk.tools().cost](store::Slots& vaultSlots) -> base::Result<void> {
        if (auto isRight = checkPresent(store, present); !isRight)
            return isRight;
        return vaultSlots.changePassphrase(worker, wanted, cost);
    };
    runOnStore(m_desk.session(), this, withSlots(store, std::move(job)),
               [this, worker, handler = std::move(handler)](const base::Result<void>& done) {
                   if (done)
                       noteFirst(worker, false);
                   handler(done);
               });
}

void SlotKeeper::addWorker(const Worker& worker, const QString& passphrase, Done handler)
{
    const base::RecordId id = m_desk.session().store().newRecordId();
    auto job = [id, passphrase, cost = m_desk.tools().cost](store::Slots& vaultSlots) {
        return vaultSlots.addPassphrase(id, passphrase, cost);
    };
    runOnStore(m_desk.session(), this, withSlots(m_desk.session().store(), std::move(job)),
               [this, id, worker, handler = std::move(handler)](base::Result<void> done) {
                   if (done)
                       done = m_desk.addWorker(id, worker);
                   if (done)
                       noteFirst(id, true);
                   else
                       runOnStore(m_desk.session(), this,
                                  withSlots(m_desk.session().store(),
                                            [id](store::Slots& s) { return s.removeWorker(id); }),
                                  [](const auto&) {});
                   handler(done);
               });
}

void SlotKeeper::putAway(const base::RecordId& worker, Done handler)
{
    const auto before = m_desk.session().store().workerById(worker);
    if (!before)
        return handler(base::fail(Code::NotFound, u"no such worker"_s));
    if (before->role == dossier::Role::Coordinator && m_desk.countCoordinators() == 1)
        return handler(base::fail(Code::Refused, u"nobody would be coordinator"_s));
    auto job = [worker](store::Slots& vaultSlots) { return vaultSlots.removeWorker(worker); };
    runOnStore(m_desk.session(), this, withSlots(m_desk.session().store(), std::move(job)),
               [this, worker, away = *before,
                handler = std::move(handler)](base::Result<void> done) mutable {
                   away.isAway = true;
                   if (done)
                       done = m_desk.setWorker(worker, away, {});
                   handler(done);
               });
}

void SlotKeeper::takeBack(const base::RecordId& worker, const QString& passphrase, Done handler)
{
    auto job = [worker, passphrase, cost = m_desk.tools().cost](store::Slots& vaultSlots) {
        return vaultSlots.changePassphrase(worker, passphrase, cost);
    };
    runOnStore(m_desk.session(), this, withSlots(m_desk.session().store(), std::move(job)),
               [this, worker, handler = std::move(handler)](base::Result<void> done) {
                   auto back = m_desk.session().store().workerById(worker);
                   if (done && back) {
                       back->isAway = false;
                       done = m_desk.setWorker(worker, *back, {});
                       noteFirst(worker, true);
                   }
                   handler(done);
               });
}

void SlotKeeper::newCode(Made handler)
{
    runOnStore(m_desk.session(), this,
               withSlots(m_desk.session().store(),
                         [](store::Slots& vaultSlots) { return vaultSlots.newRecoveryCode(); }),
               std::move(handler));
}

bool SlotKeeper::hasFirstPassphrase(const base::RecordId& worker) const
{
    const auto note = m_desk.session().store().local(firstKey(worker));
    return note && !note->isEmpty();
}

void SlotKeeper::noteFirst(const base::RecordId& worker, bool isFirst)
{
    // Only a reminder: when it cannot be written, everything else is still right.
    std::ignore = m_desk.session().store().setLocal(firstKey(worker),
                                                    isFirst ? QByteArray("yes") : QByteArray());
}

} // namespace inkaart::settings
