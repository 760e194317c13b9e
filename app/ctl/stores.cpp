// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "core/demo/centre.h"
#include "core/framework/achievement.h"
#include "core/framework/framework.h"
#include "core/framework/phrases.h"
#include "core/search/nameindex.h"
#include "core/store/survey.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace inkaart::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject cardJson(const dossier::Card& card)
{
    return { { u"id"_s, card.dossier.toString() },
             { u"callName"_s, card.callName },
             { u"fullName"_s, card.fullName },
             { u"nameInOwnScript"_s, card.nameInOwnScript },
             { u"languages"_s, QJsonArray::fromStringList(card.languages) },
             { u"lastTalk"_s, timeText(card.lastTalk) },
             { u"badges"_s, card.badges },
             { u"conversations"_s, card.conversations },
             { u"takenAway"_s, card.deletedAt != 0 } };
}

/// Whether what stands without a name is a learner's id.
bool isId(const Invocation& call)
{
    return base::DossierId::parse(call.arguments.value(0)).has_value();
}

base::Result<dossier::Dossier> dossierOf(const Invocation& call, const store::Store& store)
{
    const auto id = base::DossierId::parse(call.arguments.value(0));
    return id ? store.dossier(*id) : base::fail(id.error());
}

QString levelWord(dossier::Level level)
{
    switch (level) {
    case dossier::Level::Can:
        return u"can"_s;
    case dossier::Level::WithHelp:
        return u"help"_s;
    case dossier::Level::WantToLearn:
        return u"learn"_s;
    case dossier::Level::Later:
        return u"later"_s;
    case dossier::Level::NotSeen:
        return u"not-seen"_s;
    case dossier::Level::Unsaid:
        break;
    }
    return u"unsaid"_s;
}

} // namespace

QString timeText(qint64 ms)
{
    return ms ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate) : QString();
}

int init(const Invocation& call)
{
    if (call.arguments.value(0).isEmpty())
        return complain(u"init takes one DIR"_s, Usage);
    const auto secret = call.passphrase();
    if (!secret)
        return complain(secret.error());
    store::NewVault what;
    what.workerName = call.value(u"worker"_s, u"Coördinator"_s);
    what.centreName = call.value(u"centre"_s, u"Centrum"_s);
    what.deviceName = QSysInfo::machineHostName();
    what.passphrase = *secret;
    const auto created =
        store::Vault::create(call.arguments.first(), what, call.clock(), call.random());
    if (!created)
        return complain(created.error());
    if (call.wantsJson())
        sayJson({ { u"recoveryCode"_s, created->recoveryCode },
                  { u"centre"_s, created->unlocked.centre.toString() } });
    else
        say(u"Recovery code, shown once: "_s + created->recoveryCode);
    return Yes;
}

namespace {

bool isAbsentOrEmpty(const QString& directory)
{
    return QDir(directory).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System
                                   | QDir::NoDotAndDotDot);
}

void removeWhole(const QString& directory, bool keepFolder)
{
    QDir(directory).removeRecursively();
    if (keepFolder)
        QDir().mkdir(directory);
}

/// What went wrong before anybody was said to be on disk leaves nothing behind.
int makeDemo(const Invocation& call, const QString& directory, int learners, quint64 seed)
{
    const bool isOurs = isAbsentOrEmpty(directory);
    const bool wasThere = QFileInfo::exists(directory);
    bool hasSaid = false;
    const auto filled = [&]() -> base::Result<void> {
        base::SeededRandom random(seed);
        demo::EarlierClock clock(call.clock());
        auto unlocked = demo::makeVault(directory, clock, random);
        if (!unlocked)
            return base::fail(unlocked.error());
        auto store = store::Store::open(directory, std::move(*unlocked), clock, random);
        if (!store)
            return base::fail(store.error());
        return demo::fill(**store, clock, learners, seed, [&](const demo::Made& made) {
            hasSaid = true;
            sayJson({ { u"number"_s, made.number },
                      { u"id"_s, made.dossier.toString() },
                      { u"name"_s, made.learner.fullName },
                      { u"changes"_s, made.changes },
                      { u"awards"_s, made.awards } });
            return true;
        });
    }();
    if (!filled && isOurs && !hasSaid)
        removeWhole(directory, wasThere);
    return filled ? int(Yes) : complain(filled.error());
}

} // namespace

int demo(const Invocation& call)
{
    if (call.arguments.value(0).isEmpty())
        return complain(u"demo takes one DIR"_s, Usage);
    bool isNumber = false;
    const int learners = call.value(u"learners"_s, u"14"_s).toInt(&isNumber);
    if (!isNumber || learners < 0)
        return complain(u"--learners needs a number"_s, Usage);
    const quint64 seed = call.value(u"seed"_s, u"1"_s).toULongLong(&isNumber);
    if (!isNumber)
        return complain(u"--seed needs a number"_s, Usage);
    return makeDemo(call, call.arguments.first(), learners, seed);
}

int skills(const Invocation& call)
{
    const auto& framework = framework::Framework::builtIn();
    for (const framework::Skill& skill : framework.skills) {
        const QString dutch = skill.name.in(u"nl");
        const QString english = skill.name.in(u"en");
        if (call.wantsJson())
            sayJson({ { u"id"_s, skill.id },
                      { u"zone"_s, skill.zone },
                      { u"nl"_s, dutch },
                      { u"en"_s, english } });
        else
            say(QStringList{ skill.id, skill.zone, dutch, english }.join(u"  "_s));
    }
    return Yes;
}

int achievements(const Invocation& call)
{
    for (const framework::Achievement& one : framework::Achievements::builtIn().list) {
        const QString id = one.id.section(u':', -1);
        if (!call.wantsJson())
            say(id + u"  "_s + one.title(u"nl"));
        QJsonObject criteria;
        for (const framework::Criterion& criterion : one.criteria) {
            criteria.insert(criterion.id, criterion.text.in(u"nl"));
            if (!call.wantsJson())
                say(u"  "_s + criterion.id + u"  "_s + criterion.text.in(u"nl"));
        }
        if (call.wantsJson())
            sayJson(
                { { u"id"_s, id }, { u"name"_s, one.title(u"nl") }, { u"criteria"_s, criteria } });
    }
    return Yes;
}

int learners(const Invocation& call)
{
    const auto store = call.openForReading();
    if (!store)
        return complain(store.error());
    const auto found = store::Survey(**store).cards();
    if (!found)
        return complain(found.error());
    const std::vector<dossier::Card>& cards = found->cards;
    QList<int> rows;
    search::NameIndex index;
    for (int i = 0; i < static_cast<int>(cards.size()); ++i) {
        rows.append(i);
        index.put(i, cards[static_cast<size_t>(i)].searchKey);
    }
    if (call.has(u"search"_s))
        rows = index.find(call.value(u"search"_s));
    for (const int row : rows) {
        const dossier::Card& card = cards[static_cast<size_t>(row)];
        if (call.wantsJson())
            sayJson(cardJson(card));
        else
            say(card.dossier.toString() + u"  "_s + card.callName
                + (card.nameInOwnScript.isEmpty() ? QString() : u"  "_s + card.nameInOwnScript)
                + (card.deletedAt == 0 ? QString() : u"  (taken away)"_s));
    }
    // One that is damaged hides nobody else.
    return found->isWhole()
        ? int(Yes)
        : complain(u"%1 dossiers are damaged, %2 partly; see `check`"_s.arg(found->damaged.size())
                       .arg(found->partly.size()),
                   No);
}

/// Says what is missing of somebody; the code to answer with.
int wholeness(const dossier::Dossier& dossier)
{
    return dossier.setAside() == 0
        ? int(Yes)
        : complain(u"%1 changes of this dossier cannot be read"_s.arg(dossier.setAside()), No);
}

int show(const Invocation& call)
{
    if (!isId(call))
        return complain(u"give the learner's id, as `learners` prints it"_s, Usage);
    const auto store = call.openForReading();
    if (!store)
        return complain(store.error());
    const auto dossier = dossierOf(call, **store);
    if (!dossier)
        return complain(dossier.error());
    QJsonArray skills;
    for (const auto& [id, state] : dossier->skillStates()) {
        skills.append(QJsonObject{
            { u"skill"_s, id },
            { u"learner"_s, state.learner ? levelWord(*state.learner) : u"not-asked"_s },
            { u"seen"_s, state.isSeen },
            { u"badge"_s, state.hasBadge } });
    }
    QJsonArray awards;
    for (const auto& award : dossier->all<dossier::Award>()) {
        awards.append(QJsonObject{ { u"id"_s, award.id.toString() },
                                   { u"achievement"_s, award.value.achievement },
                                   { u"number"_s, award.value.number },
                                   { u"awarded"_s, timeText(award.value.awarded) },
                                   { u"revoked"_s, award.value.revoked != 0 } });
    }
    const dossier::Learner learner = dossier->learner();
    const QJsonObject all{
        { u"id"_s, dossier->id().toString() },
        { u"callName"_s, learner.callName },
        { u"fullName"_s, learner.fullName },
        { u"nameInOwnScript"_s, learner.nameInOwnScript },
        { u"languages"_s, QJsonArray::fromStringList(learner.languages) },
        { u"conversations"_s, static_cast<int>(dossier->all<dossier::Conversation>().size()) },
        { u"evidence"_s, static_cast<int>(dossier->all<dossier::Evidence>().size()) },
        { u"skills"_s, skills },
        { u"awards"_s, awards }
    };
    call.wantsJson() ? sayJson(all) : sayIndented(all);
    return wholeness(*dossier);
}

int check(const Invocation& call)
{
    const auto store = call.openForReading();
    if (!store)
        return complain(store.error());
    const auto report = (*store)->check();
    if (!report)
        return complain(report.error());
    if (call.wantsJson()) {
        sayJson({ { u"dossiers"_s, report->dossiers },
                  { u"changes"_s, report->changes },
                  { u"files"_s, report->blobs },
                  { u"problems"_s, QJsonArray::fromStringList(report->problems) } });
    } else {
        say(u"%1 dossiers, %2 changes, %3 files, %4 problems"_s.arg(report->dossiers)
                .arg(report->changes)
                .arg(report->blobs)
                .arg(report->problems.size()));
        for (const QString& problem : report->problems)
            say(u"  "_s + problem);
    }
    return report->problems.isEmpty() ? Yes : No;
}

} // namespace inkaart::ctl
