// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "core/award/issue.h"
#include "core/award/offers.h"
#include "core/dossier/consentrules.h"
#include "core/dossier/fields.h"
#include "core/media/document.h"
#include "core/media/filename.h"
#include "core/media/photo.h"
#include "core/search/cleanname.h"
#include "core/store/clockrules.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace inkaart::ctl {

using namespace Qt::StringLiterals;

namespace {

/// A store and one learner in it, for the commands that write.
struct Work {
    std::unique_ptr<store::Store> store;
    base::DossierId id;
    std::optional<dossier::Dossier> learner;
};

base::Result<Work> open(const Invocation& call)
{
    const auto id = base::DossierId::parse(call.value(u"learner"_s));
    if (!id)
        return base::fail(id.error());
    auto store = call.openStore();
    if (!store)
        return base::fail(store.error());
    auto learner = (*store)->dossier(*id);
    if (!learner)
        return base::fail(learner.error());
    return Work{ std::move(*store), *id, std::move(*learner) };
}

int sayId(const Invocation& call, const QString& id)
{
    call.wantsJson() ? sayJson({ { u"id"_s, id } }) : say(id);
    return Yes;
}

template<class T>
int append(const Invocation& call, Work& work, const T& value)
{
    const base::RecordId id = work.store->newRecordId();
    if (const auto kept = work.store->append(work.id, { dossier::create(id, value) }); !kept)
        return complain(kept.error());
    return sayId(call, id.toString());
}

std::optional<dossier::Level> levelOf(const QString& word)
{
    static const QHash<QString, dossier::Level> words = {
        { u"can"_s, dossier::Level::Can },           { u"help"_s, dossier::Level::WithHelp },
        { u"learn"_s, dossier::Level::WantToLearn }, { u"later"_s, dossier::Level::Later },
        { u"not-seen"_s, dossier::Level::NotSeen },
    };
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<dossier::Voice> voiceOf(const QString& word)
{
    if (word == "learner"_L1)
        return dossier::Voice::Learner;
    if (word == "worker"_L1)
        return dossier::Voice::Worker;
    return word == "other"_L1 ? std::optional(dossier::Voice::Other) : std::nullopt;
}

/// A skill of the framework, or one that the learner put in own words.
bool isSkill(const QString& id, const dossier::Dossier& learner)
{
    if (!id.startsWith("own:"_L1))
        return framework::Framework::builtIn().skill(id);
    const auto record = base::RecordId::parse(QStringView(id).sliced(4));
    return record && learner.get<dossier::OwnSkill>(*record);
}

/// Nothing is added to a dossier that may not be kept, nor a photo without a yes to that.
base::Result<void> mayAdd(const Work& work, bool isPhoto)
{
    const auto allowed =
        dossier::allowed(*work.learner, work.store->settings(), work.store->clock().nowMs());
    if (!allowed.keepDossier)
        return base::fail(base::Code::NotAllowed,
                          u"this learner has not agreed to the dossier being kept"_s);
    if (allowed.isOverdue && store::isDateBelieved(*work.store))
        return base::fail(
            base::Code::NotAllowed,
            u"the term for a parent's yes has passed; ask for it, or take the learner "
            "away"_s);
    if (isPhoto && !allowed.photoAndSound)
        return base::fail(base::Code::NotAllowed,
                          u"this learner has not agreed to photos and sound"_s);
    return {};
}

base::Result<dossier::BlobRef> takeIn(Work& work, const QString& path)
{
    const QuietLibraries quiet;
    const QString name = media::safeFileName(QFileInfo(path).fileName());
    const auto bytes = readFile(path);
    if (!bytes)
        return base::fail(bytes.error());
    if (bytes->startsWith("%PDF-")) {
        const auto bare = media::Document::open(*bytes).and_then(
            [](const media::Document& document) { return document.withoutTraces(); });
        if (!bare)
            return base::fail(bare.error());
        return work.store->putBlob(work.id, *bare, u"application/pdf"_s, name);
    }
    if (const auto may = mayAdd(work, true); !may)
        return base::fail(may.error());
    const auto photo = media::importPhoto(*bytes);
    if (!photo)
        return base::fail(photo.error());
    return work.store->putBlob(work.id, photo->bytes, photo->mimeType, name);
}

/// The criteria as the command line says, the rest by the strongest proof there is.
base::Result<std::vector<dossier::MetCriterion>>
criteriaOf(const Invocation& call, const framework::Achievement& achievement,
           const dossier::Dossier& learner)
{
    std::map<QString, std::vector<base::RecordId>> given;
    for (const QString& pair : call.values(u"evidence"_s)) {
        const auto id = base::RecordId::parse(pair.section(u'=', 1));
        if (!id)
            return base::fail(base::Code::Malformed, u"--evidence wants CRITERION=ID"_s);
        given[pair.section(u'=', 0, 0)].push_back(*id);
    }
    for (const auto& [criterion, ids] : given) {
        const auto isIt = [&](const framework::Criterion& one) { return one.id == criterion; };
        if (std::none_of(achievement.criteria.begin(), achievement.criteria.end(), isIt))
            return base::fail(base::Code::Malformed,
                              u"this achievement has no criterion %1"_s.arg(criterion));
    }
    const std::vector<award::Proof> proofs = award::proofsFor(achievement, learner);
    std::vector<dossier::MetCriterion> met;
    for (const framework::Criterion& criterion : achievement.criteria) {
        if (given.contains(criterion.id))
            met.push_back({ criterion.id, given[criterion.id] });
        else if (!proofs.empty())
            met.push_back({ criterion.id, { proofs[met.size() % proofs.size()].id } });
    }
    return met;
}

int addAward(const Invocation& call, Work& work)
{
    QString id = call.value(u"achievement"_s);
    if (!id.startsWith("urn:"_L1))
        id = u"urn:inkaart:achievement:"_s + id;
    const auto achievement = award::findAchievement(id, work.store->centreDossier());
    if (!achievement)
        return complain(u"there is no such achievement; \"inkaartctl achievements\" lists them"_s,
                        Unreadable);
    award::Request request{ .achievement = *achievement };
    auto criteria = criteriaOf(call, *achievement, *work.learner);
    if (!criteria)
        return complain(criteria.error().detail, Usage);
    request.criteria = std::move(*criteria);
    request.result = call.value(u"result"_s);
    request.resultStatus =
        call.value(u"result-status"_s, request.result.isEmpty() ? QString() : u"Completed"_s);
    request.personalLine = call.value(u"line"_s);
    const auto issued = award::issue(request, *work.learner, *work.store);
    if (!issued)
        return complain(issued.error());
    if (const auto kept =
            work.store->append(work.id, { dossier::create(issued->id, issued->award) });
        !kept)
        return complain(kept.error());
    if (call.wantsJson())
        sayJson({ { u"id"_s, issued->id.toString() }, { u"number"_s, issued->award.number } });
    else
        say(issued->id.toString() + u"  "_s + issued->award.number);
    return Yes;
}

int revokeAward(const Invocation& call, Work& work)
{
    const auto id = base::RecordId::parse(call.value(u"award"_s));
    if (!id || call.value(u"why"_s).trimmed().isEmpty())
        return complain(u"revoke needs --award ID and --why TEXT"_s, Usage);
    auto revocation = award::revoke(*id, call.value(u"why"_s), *work.learner, *work.store);
    if (!revocation)
        return complain(revocation.error());
    if (const auto kept = award::keep(std::move(*revocation), work.id, *work.store); !kept)
        return complain(kept.error());
    return sayId(call, id->toString());
}

/// A language tag as BCP 47 shapes it, so that it can become the name of a file.
bool isLanguage(const QString& tag)
{
    static const QRegularExpression shape(u"\\A[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*\\z"_s);
    return shape.match(tag).hasMatch();
}

/// What is wrong with the options about a learner; empty when nothing is.
QString faultOf(const Invocation& call)
{
    const QStringList languages = call.values(u"language"_s);
    if (!std::all_of(languages.begin(), languages.end(), isLanguage))
        return u"--language wants a BCP 47 tag, as ar or pt-BR"_s;
    bool isNumber = true;
    const int thisYear = call.clock().today().year();
    const int year = call.value(u"birth-year"_s, QString::number(thisYear)).toInt(&isNumber);
    if (!isNumber || year < thisYear - 120 || year > thisYear)
        return u"--birth-year wants a year of the last 120"_s;
    for (const QString& option : { u"consent"_s, u"photos"_s }) {
        const QString answer = call.value(option, u"yes"_s);
        if (answer != "yes"_L1 && answer != "no"_L1)
            return u"--%1 wants yes or no"_s.arg(option);
    }
    return {};
}

} // namespace

int learner(const Invocation& call)
{
    if (const QString fault = faultOf(call); !fault.isEmpty())
        return complain(fault, Usage);
    const QString callName = search::cleanName(call.value(u"call-name"_s));
    if (call.arguments != QStringList{ u"add"_s } || callName.isEmpty())
        return complain(u"learner add needs --call-name NAME"_s, Usage);
    const auto store = call.openStore();
    if (!store)
        return complain(store.error());
    dossier::Learner who{ .callName = callName,
                          .fullName = search::cleanName(call.value(u"full-name"_s)),
                          .nameInOwnScript = search::cleanName(call.value(u"own-script"_s)),
                          .languages = call.values(u"language"_s) };
    if (who.languages.isEmpty())
        who.languages = QStringList{ u"nl"_s };
    if (call.has(u"birth-year"_s))
        who.birthYear = call.value(u"birth-year"_s).toInt();
    std::vector<dossier::Draft> first{ dossier::create((*store)->newRecordId(), who) };
    for (const auto& [option, purpose] : { std::pair{ u"consent"_s, dossier::Purpose::Dossier },
                                           { u"photos"_s, dossier::Purpose::PhotoAndSound } }) {
        // Nobody is taken to have said yes, or no, who was not asked.
        if (call.has(option))
            first.push_back(
                dossier::create((*store)->newRecordId(),
                                dossier::Consent{ .purpose = purpose,
                                                  .given = call.value(option) == "yes"_L1,
                                                  .ground = (*store)->settings().ground,
                                                  .language = u"nl"_s,
                                                  .at = call.clock().nowMs() }));
    }
    const auto id = (*store)->createDossier(std::move(first));
    return id ? sayId(call, id->toString()) : complain(id.error());
}

int rate(const Invocation& call)
{
    const auto level = levelOf(call.value(u"level"_s));
    const auto voice = voiceOf(call.value(u"voice"_s, u"learner"_s));
    if (call.arguments != QStringList{ u"add"_s } || !level || !voice)
        return complain(
            u"rate add needs --level can|help|learn|later|not-seen, and --voice learner|worker|other when given"_s,
            Usage);
    if (*voice == dossier::Voice::Other && search::cleanName(call.value(u"name"_s)).isEmpty())
        return complain(u"--voice other needs --name NAME"_s, Usage);
    auto work = open(call);
    if (!work)
        return complain(work.error());
    if (!isSkill(call.value(u"skill"_s), *work->learner))
        return complain(u"there is no such skill"_s, Unreadable);
    if (const auto may = mayAdd(*work, false); !may)
        return complain(may.error());
    return append(call, *work,
                  dossier::Rating{ .skill = call.value(u"skill"_s),
                                   .voice = *voice,
                                   .level = *level,
                                   .name = search::cleanName(call.value(u"name"_s)),
                                   .role = search::cleanName(call.value(u"role"_s)),
                                   .remark = call.value(u"remark"_s),
                                   .at = call.clock().nowMs() });
}

int evidence(const Invocation& call)
{
    static const QHash<QString, dossier::Visibility> words = {
        { u"private"_s, dossier::Visibility::Private },
        { u"badge"_s, dossier::Visibility::OnBadge },
        { u"public"_s, dossier::Visibility::Public }
    };
    const auto visibility = words.constFind(call.value(u"visibility"_s, u"private"_s));
    const QStringList skills = call.values(u"skill"_s);
    if (call.arguments != QStringList{ u"add"_s } || skills.isEmpty()
        || visibility == words.constEnd())
        return complain(
            u"evidence add needs --skill ID, and --visibility private|badge|public when given"_s,
            Usage);
    if (call.has(u"language"_s) && !isLanguage(call.value(u"language"_s)))
        return complain(u"--language wants a BCP 47 tag, as ar or pt-BR"_s, Usage);
    if (call.value(u"story"_s).trimmed().isEmpty() && !call.has(u"file"_s)
        && search::cleanName(call.value(u"seen-by"_s)).isEmpty())
        return complain(u"evidence is a --story, a --file or a --seen-by"_s, Usage);
    auto work = open(call);
    if (!work)
        return complain(work.error());
    const auto isKnown = [&](const QString& skill) { return isSkill(skill, *work->learner); };
    if (!std::all_of(skills.begin(), skills.end(), isKnown))
        return complain(u"there is no such skill"_s, Unreadable);
    if (const auto may = mayAdd(*work, false); !may)
        return complain(may.error());
    dossier::Evidence piece{ .skills = skills,
                             .story = call.value(u"story"_s),
                             .language = call.value(u"language"_s) };
    if (call.has(u"file"_s)) {
        auto file = takeIn(*work, call.value(u"file"_s));
        if (!file)
            return complain(file.error());
        piece.file = std::move(*file);
    }
    piece.seenBy = search::cleanName(call.value(u"seen-by"_s));
    piece.seenByRole = search::cleanName(call.value(u"role"_s));
    piece.seenAtWork = call.has(u"at-work"_s);
    piece.visibility = *visibility;
    piece.at = call.clock().nowMs();
    return append(call, *work, piece);
}

int award(const Invocation& call)
{
    const QString verb = call.arguments.value(0);
    if (verb == "batch"_L1)
        return batchAwards(call);
    if (verb != "add"_L1 && verb != "revoke"_L1)
        return complain(u"award add, award batch or award revoke?"_s, Usage);
    if (!call.has(u"learner"_s))
        return complain(u"award %1 needs --learner ID"_s.arg(verb), Usage);
    auto work = open(call);
    if (!work)
        return complain(work.error());
    return verb == "add"_L1 ? addAward(call, *work) : revokeAward(call, *work);
}

} // namespace inkaart::ctl
