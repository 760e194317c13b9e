// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "core/award/learnerpackage.h"
#include "core/award/undo.h"
#include "core/dossier/fields.h"
#include "core/store/survey.h"

#include <QJsonArray>

namespace inkaart::ctl {

using namespace Qt::StringLiterals;

namespace {

/// A badge that did not go along.
struct LeftOut {
    base::RecordId award;
    base::Error why;
};

struct Packing {
    award::LearnerPackage package;
    std::vector<base::RecordId> packed;
    std::vector<LeftOut> leftOut;
};

/// Whose award it is; one that is damaged keeps nobody else's back.
base::Result<dossier::Dossier> holderOf(const base::RecordId& award, const store::Store& store)
{
    const auto found = store::Survey(store).cards();
    if (!found)
        return base::fail(found.error());
    for (const dossier::Card& card : found->cards) {
        auto learner = store.dossier(card.dossier);
        if (!card.deletedAt && learner && learner->get<dossier::Award>(award))
            return learner;
    }
    return base::fail(base::Code::NotFound, u"there is no such award"_s);
}

Packing pack(const dossier::Dossier& learner, const std::vector<base::RecordId>& awards,
             store::Store& store)
{
    Packing packing{ .package = award::packageFor(learner, store), .packed = {}, .leftOut = {} };
    const auto keep = [&](const dossier::Entry<dossier::Award>& entry) {
        const dossier::Record* record = learner.records().find(entry.id);
        return store.append(learner.id(), { dossier::edit(*record, entry.value) })
            .map([](const auto&) {});
    };
    for (const base::RecordId& id : awards) {
        auto added = award::addBadge(packing.package, id, learner, store, keep);
        if (added)
            packing.packed.push_back(id);
        else
            packing.leftOut.push_back({ id, added.error() });
    }
    return packing;
}

/// They count as given away from before the file is there.
base::Result<void> write(const Packing& packing, const Invocation& call, store::Store& store)
{
    for (const base::RecordId& id : packing.packed) {
        if (const auto noted = award::noteGivenAway(id, store); !noted)
            return noted;
    }
    return award::writeLearnerPackage(packing.package, call.value(u"out"_s), store.clock());
}

base::Result<Packing> gather(const Invocation& call, store::Store& store)
{
    if (call.has(u"award"_s)) {
        const auto award = base::RecordId::parse(call.value(u"award"_s));
        if (!award)
            return base::fail(base::Code::Malformed, u"--award wants an id"_s);
        const auto learner = holderOf(*award, store);
        if (!learner)
            return base::fail(learner.error());
        return pack(*learner, { *award }, store);
    }
    const auto id = base::DossierId::parse(call.value(u"learner"_s));
    if (!id)
        return base::fail(base::Code::Malformed, u"--learner wants an id"_s);
    const auto learner = store.dossier(*id);
    if (!learner)
        return base::fail(learner.error());
    return pack(*learner, award::badgesToPack(*learner, store), store);
}

QJsonObject answerOf(const Packing& packing, const QString& out)
{
    QJsonArray badges;
    for (size_t i = 0; i < packing.packed.size(); ++i)
        badges.append(QJsonObject{ { u"award"_s, packing.packed[i].toString() },
                                   { u"folder"_s, packing.package.badges[i].folder } });
    QJsonArray leftOut;
    for (const LeftOut& one : packing.leftOut)
        leftOut.append(
            QJsonObject{ { u"award"_s, one.award.toString() }, { u"why"_s, one.why.detail } });
    return { { u"out"_s, out }, { u"badges"_s, badges }, { u"leftOut"_s, leftOut } };
}

} // namespace

int package(const Invocation& call)
{
    if (!call.has(u"out"_s) || call.has(u"award"_s) == call.has(u"learner"_s))
        return complain(u"package takes --store DIR, --award or --learner, and --out FILE.zip"_s,
                        Usage);
    const auto store = call.openStore();
    if (!store)
        return complain(store.error());
    const auto packing = gather(call, **store);
    if (!packing)
        return complain(packing.error());
    if (packing->packed.empty() && packing->leftOut.empty())
        return complain(u"there is nothing to pack: no badge, or it was taken back"_s, Unreadable);
    for (const LeftOut& one : packing->leftOut)
        complain(u"%1 is left out: %2"_s.arg(one.award.toString(), one.why.detail), No);
    if (packing->packed.empty())
        return No;
    if (const auto written = write(*packing, call, **store); !written)
        return complain(written.error());
    if (call.wantsJson())
        sayJson(answerOf(*packing, call.value(u"out"_s)));
    return packing->leftOut.empty() ? Yes : No;
}

} // namespace inkaart::ctl
