// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/foreignbadge.h"
#include "core/store/blobtable.h"
#include "core/store/cardtable.h"
#include "core/store/certificate.h"
#include "core/store/chaincheck.h"
#include "core/store/dossiertable.h"
#include "core/store/envelopetable.h"
#include "core/store/store_p.h"
#include "core/store/vaultkeys.h"

#include <QSet>

namespace inkaart::store {

using namespace Qt::StringLiterals;

namespace {

/// What would make two cards of the same dossier differ without anything being wrong.
dossier::Card comparable(dossier::Card card, const dossier::Card& other)
{
    if (card.searchKeyVersion != other.searchKeyVersion) {
        card.searchKey = other.searchKey;
        card.searchKeyVersion = other.searchKeyVersion;
    }
    return card;
}

void checkPages(Database& database, CheckReport& report)
{
    auto statement = database.prepare("PRAGMA integrity_check");
    for (auto row = statement.next(); !row || *row; row = statement.next()) {
        if (!row) {
            report.problems += u"The database cannot be read: "_s + row.error().detail;
            return;
        }
        if (statement.text(0) != "ok"_L1)
            report.problems += u"The database is damaged: "_s + statement.text(0);
    }
}

void checkRoot(Database& database, const Unlocked& unlocked, const dossier::Dossier& centre,
               CheckReport& report)
{
    const auto pinned = pinnedRoot(database, unlocked.keys.vault);
    const auto root = pinned ? readCertificate(*pinned, unlocked.keys.changes.publicKey())
                             : base::fail(pinned.error());
    if (!root || root->device != unlocked.device)
        report.problems += u"The certificate of this laptop is not right."_s;
    bool isListed = false;
    for (const auto& device : centre.all<dossier::Device>())
        isListed = isListed || (pinned && device.value.certificate == *pinned);
    if (!isListed)
        report.problems += u"The centre's dossier does not list this laptop."_s;
    if (!readRecoveryPublic(database, unlocked))
        report.problems += u"The recovery key is not the one this laptop signed."_s;
}

/// The names of all pieces that should be there.
QSet<QByteArray> checkBlobs(Database& database, const BlobFiles& files, CheckReport& report)
{
    const auto rows = BlobTable(database).all();
    report.blobs = BlobTable(database).countFiles().value_or(0);
    if (!rows) {
        report.problems += u"The list of files cannot be read: "_s + rows.error().detail;
        return {};
    }
    QSet<QByteArray> names;
    for (const BlobRow& row : *rows) {
        names.insert(row.name);
        const auto bytes = files.read(row.name);
        if (!bytes || bytes->size() != row.size)
            report.problems += u"A piece of a file is missing or damaged: "_s
                + QString::fromLatin1(row.name.toHex());
    }
    return names;
}

/// A record that says it has a file which was never stored, or of which no row is left.
template<class T>
void checkFilesOf(const dossier::Dossier& dossier, const QString& what,
                  const QSet<QByteArray>& pieces, CheckReport& report)
{
    for (const auto& entry : dossier.all<T>()) {
        const dossier::BlobRef& file = entry.value.file;
        const std::vector<QByteArray>& names = file.pieces;
        const bool isWhole = !names.empty()
            && std::all_of(names.begin(), names.end(),
                           [&](const QByteArray& name) { return pieces.contains(name); });
        if (!file.id.isNull() && !isWhole)
            report.problems += u"The file of %1 %2 in dossier %3 is missing."_s.arg(
                what, entry.id.toString(), dossier.id().toString());
    }
}

void checkFiles(const dossier::Dossier& dossier, const QSet<QByteArray>& pieces,
                CheckReport& report)
{
    checkFilesOf<dossier::Evidence>(dossier, u"evidence"_s, pieces, report);
    checkFilesOf<dossier::ForeignBadge>(dossier, u"badge from elsewhere"_s, pieces, report);
}

void checkWhole(const dossier::Dossier& dossier, CheckReport& report)
{
    if (dossier.setAside() > 0)
        report.problems += u"Changes of dossier %1 that are damaged or gone, and set aside: %2."_s
                               .arg(dossier.id().toString())
                               .arg(dossier.setAside());
}

void checkLearner(Database& database, Shelf& shelf, const base::DossierId& id,
                  const QSet<QByteArray>& pieces, CheckReport& report)
{
    const auto read = shelf.dossier(id);
    if (!read) {
        report.problems +=
            u"Dossier %1 cannot be read: %2"_s.arg(id.toString(), read.error().detail);
        return;
    }
    checkFiles(read->dossier, pieces, report);
    // What was set aside is on the card still.
    if (read->dossier.setAside() > 0)
        return checkWhole(read->dossier, report);
    const auto box = CardTable(database).box(id);
    const auto card = box ? shelf.openCard(id, *box) : base::fail(box.error());
    const dossier::Card again = dossier::makeCard(read->dossier);
    if (!card || comparable(*card, again) != again)
        report.problems +=
            u"The index card of dossier %1 does not fit its changes."_s.arg(id.toString());
}

} // namespace

base::Result<CheckReport> Store::check() const
{
    CheckReport report;
    Database& database = *d->database;
    checkPages(database, report);
    checkRoot(database, d->unlocked, d->centre.dossier, report);
    checkWhole(d->centre.dossier, report);
    const QSet<QByteArray> pieces = checkBlobs(database, d->files, report);
    const auto ids = DossierTable(database).all();
    if (!ids)
        return base::fail(ids.error());
    for (const base::DossierId& id : *ids) {
        ++report.dossiers;
        if (id != d->unlocked.centreDossier)
            checkLearner(database, *d->shelf, id, pieces, report);
    }
    if (auto all = cards(); !all)
        report.problems += u"The index cards cannot be read: "_s + all.error().detail;
    if (auto followed = checkChains(database, *d->shelf, d->unlocked, report); !followed)
        report.problems += u"The changes cannot be read: "_s + followed.error().detail;
    return report;
}

} // namespace inkaart::store
