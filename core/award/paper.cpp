// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/award/paper.h"

#include "core/award/catalogue.h"
#include "core/award/content.h"
#include "core/award/example.h"
#include "core/award/prooftext.h"
#include "core/award/signed.h"
#include "core/award/signingdate.h"
#include "core/award/trust.h"
#include "core/credential/paper.h"
#include "core/crypto/didkey.h"
#include "core/dossier/consentrules.h"

#include <algorithm>

namespace inkaart::award {

using namespace Qt::StringLiterals;

namespace {

QDate dateOf(dossier::Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time).date();
}

base::Result<credential::QrMatrix> certificateQr(const dossier::Award& award, const QString& prefix)
{
    const dossier::Edition* paper = edition(award, dossier::EditionKind::Paper);
    if (!paper)
        return base::fail(base::Code::NotFound, u"the award has no paper edition yet"_s);
    const auto code = credential::paperCode(paper->bytes, prefix);
    if (!code)
        return base::fail(code.error());
    return credential::makeQr(*code);
}

print::CertificatePage::Standing standingOf(const dossier::Entry<dossier::Award>& award,
                                            const dossier::Dossier& learner,
                                            const PaperContext& context, QString* by)
{
    using Standing = print::CertificatePage::Standing;
    for (const auto& other : learner.all<dossier::Award>()) {
        if (other.value.replaces == award.id) {
            *by = other.value.number;
            return Standing::Replaced;
        }
    }
    return isTakenBack(award.value, context.revoked) ? Standing::Revoked : Standing::Valid;
}

/// Who gave it, whoever prints it later; nobody when that is not known any more.
void nameGiver(print::CertificatePage& page, const base::RecordId& author,
               const dossier::Dossier& centre)
{
    const auto giver = centre.get<dossier::Worker>(author);
    if (!giver)
        return;
    page.worker = giver->value.name;
    page.workerTitle = framework::Text(
        giver->value.role == dossier::Role::Coordinator ? u"coördinator"_s : u"jongerenwerker"_s);
}

/// What was taken back stands in the learner's dossier and in the centre's: with a loss in both
/// nobody knows, and nothing is vouched for.
bool counts(const dossier::Award& award, const dossier::Dossier& learner,
            const PaperContext& context)
{
    const bool isKnown = learner.setAside() == 0 || context.isRevokedWhole;
    return isKnown && !isTakenBack(award, context.revoked);
}

/// Skills with a badge that counts.
QSet<QString> skillsWithBadge(const dossier::Dossier& learner, const PaperContext& context)
{
    QSet<QString> skills;
    for (const auto& award : learner.all<dossier::Award>()) {
        if (counts(award.value, learner, context))
            skills.unite({ award.value.skills.begin(), award.value.skills.end() });
    }
    return skills;
}

print::SkillState stateOf(const QString& skill, const dossier::SkillState& state,
                          const QSet<QString>& withBadge)
{
    return { .level = state.learner.value_or(dossier::Level::NotSeen),
             .isSeen = state.isSeen,
             .hasBadge = state.hasBadge && withBadge.contains(skill) };
}

framework::Text ownText(const dossier::OwnSkill& own)
{
    framework::Text text;
    if (!own.sentenceDutch.isEmpty())
        text.set(u"nl"_s, own.sentenceDutch);
    if (!own.sentence.isEmpty())
        text.set(own.language.isEmpty() ? u"nl"_s : own.language, own.sentence);
    return text;
}

/// Own skills with an answer; empty \a chosen takes all, else only those that it names.
QList<print::OwnSkillLine> ownLines(const dossier::Dossier& learner, const QStringList& chosen,
                                    const PaperContext& context)
{
    QList<print::OwnSkillLine> lines;
    const QSet<QString> withBadge = skillsWithBadge(learner, context);
    const auto states = learner.skillStates();
    for (const auto& own : learner.all<dossier::OwnSkill>()) {
        const QString id = u"own:"_s + own.id.toString();
        const auto state = states.find(id);
        if (state == states.end() || !state->second.learner
            || (!chosen.isEmpty() && !chosen.contains(id)))
            continue;
        lines.append({ ownText(own.value), own.value.pictogram, own.value.zone,
                       stateOf(id, state->second, withBadge) });
    }
    return lines;
}

/// What the learner could have chosen as a line, and did not.
QSet<QString> linesLeftOut(const print::PassportPage& page, const QStringList& chosen)
{
    QSet<QString> leftOut;
    for (const print::SkillLine& line : page.skills) {
        const bool isLine = line.state.level != dossier::Level::Later;
        if (isLine && !chosen.isEmpty() && !chosen.contains(line.skill))
            leftOut.insert(line.skill);
    }
    return leftOut;
}

/// A badge tells the skill: it stays off paper when all that it is about does.
bool isLeftOut(const framework::Achievement& achievement, const QSet<QString>& leftOut)
{
    return !achievement.skills.isEmpty()
        && std::all_of(achievement.skills.begin(), achievement.skills.end(),
                       [&](const QString& skill) { return leftOut.contains(skill); });
}

} // namespace

QByteArray ownPictureFile(QStringView achievement, const store::Store& store)
{
    const dossier::BlobRef ref = ownPicture(achievement, store.centreDossier());
    return ref.isNull() ? QByteArray() : store.blob(ref).value_or(QByteArray());
}

QString qrPrefix(const dossier::CentreSettings& settings)
{
    const QUrl url(settings.url, QUrl::StrictMode);
    const bool isPage = url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty()
        && !url.hasQuery() && !url.hasFragment();
    return isPage ? settings.url + u'#' : QString();
}

PaperContext paperContext(const store::Store& store, const QString& language)
{
    const dossier::CentreSettings settings = store.settings();
    PaperContext context;
    context.centre = { .name = settings.name,
                       .place = settings.place,
                       .address = settings.address };
    if (!settings.logo.isNull()) {
        if (const auto logo = store.blob(settings.logo))
            context.centre.logo = QImage::fromData(*logo);
    }
    const dossier::Worker worker = store.workerById(store.worker()).value_or(dossier::Worker{});
    context.worker = worker.name;
    context.workerTelephone = worker.telephone;
    context.qrPrefix = qrPrefix(settings);
    context.today = store.clock().today();
    context.language = language;
    context.revoked = knownRevocations(store);
    context.isRevokedWhole = store.centreDossier().setAside() == 0;
    context.isExample = isExample(store.centreDossier());
    return context;
}

base::Result<print::CertificatePage> certificatePage(const dossier::Entry<dossier::Award>& award,
                                                     const dossier::Dossier& learner,
                                                     const dossier::Dossier& centre,
                                                     const PaperContext& context)
{
    const auto achievement = awardedAchievement(award.value, learner, centre);
    if (!achievement)
        return base::fail(base::Code::NotFound,
                          u"the achievement of this award is not known here"_s);
    auto qr = certificateQr(award.value, context.qrPrefix);
    if (!qr)
        return base::fail(qr.error());
    const dossier::Learner person = learner.learner();
    const QString name = signedName(*edition(award.value, dossier::EditionKind::Paper));
    print::CertificatePage page;
    page.centre = context.centre;
    page.number = award.value.number;
    // The same as in the code below it, whatever was mended since.
    page.name = name.isEmpty() ? nameOnPaper(person) : name;
    page.ownScriptName = person.nameInOwnScript;
    page.language = context.language;
    page.achievement = *achievement;
    page.picture = awardedPicture(award.value, *achievement);
    ProofText proof = proofText(award, learner, centre, context.language);
    page.proof = std::move(proof.text);
    page.basis = proof.basis;
    nameGiver(page, award.author, centre);
    page.date = dateOf(award.value.awarded);
    page.qr = std::move(*qr);
    page.checkWithCamera = !context.qrPrefix.isEmpty();
    page.isExample = context.isExample;
    page.standing = standingOf(award, learner, context, &page.replacedBy);
    if (const auto old = learner.get<dossier::Award>(award.value.replaces))
        page.replaces = old->value.number;
    return page;
}

print::Attachment ownAttachment(const dossier::Award& award)
{
    const dossier::Edition* own = edition(award, dossier::EditionKind::Own);
    return { .name = award.number + u".jwt"_s,
             .bytes = own ? own->bytes : QByteArray(),
             .mediaType = u"application/vc+jwt"_s };
}

print::PassportPage resultPage(const dossier::Dossier& learner, const PaperContext& context)
{
    const dossier::Learner person = learner.learner();
    print::PassportPage page;
    page.kind = print::PassportPage::Kind::Result;
    page.centre = context.centre;
    page.name = person.isNameless ? QString()
                                  : (person.fullName.isEmpty() ? person.callName : person.fullName);
    page.ownScriptName = person.isNameless ? QString() : person.nameInOwnScript;
    page.callName = person.isNameless ? QString() : person.callName;
    page.language = context.language;
    page.date = context.today;
    page.isExample = context.isExample;
    const auto states = learner.skillStates();
    const QSet<QString> withBadge = skillsWithBadge(learner, context);
    for (const auto& [skill, state] : states) {
        if (state.learner && framework::Framework::builtIn().skill(skill))
            page.skills.append({ skill, stateOf(skill, state, withBadge) });
    }
    page.ownSkills = ownLines(learner, {}, context);
    return page;
}

namespace {

/// Those that count and that nobody left out, on the page and in the list that is signed.
void listBadges(print::PassportPage& page, credential::PassportList& list,
                const dossier::Dossier& learner, const dossier::Dossier& centre,
                const PaperContext& context, const QSet<QString>& leftOut)
{
    for (const auto& award : learner.all<dossier::Award>()) {
        if (!counts(award.value, learner, context))
            continue;
        const auto achievement = awardedAchievement(award.value, learner, centre);
        if (!achievement || isLeftOut(*achievement, leftOut))
            continue;
        page.badges.append({ .achievement = *achievement,
                             .picture = awardedPicture(award.value, *achievement),
                             .number = award.value.number });
        list.lines.append(
            { award.value.number, achievement->title(u"nl"), dateOf(award.value.awarded) });
    }
}

} // namespace

base::Result<print::PassportPage> passportPage(const QStringList& skills,
                                               const dossier::Dossier& learner,
                                               const store::Store& store,
                                               const PaperContext& context)
{
    print::PassportPage page = resultPage(learner, context);
    page.kind = print::PassportPage::Kind::Passport;
    const QSet<QString> leftOut = linesLeftOut(page, skills);
    if (!skills.isEmpty()) {
        page.skills.removeIf(
            [&](const print::SkillLine& line) { return !skills.contains(line.skill); });
        page.ownSkills = ownLines(learner, skills, context);
    }
    credential::PassportList list;
    const crypto::Ed25519Key& key = store.unlocked().keys.badges;
    list.issuer = crypto::toDidKey(key.publicKey());
    list.holder = page.name;
    list.date = context.today;
    listBadges(page, list, learner, store.centreDossier(), context, leftOut);
    if (list.lines.isEmpty())
        return page;
    if (const auto clock = checkSigningDate(store); !clock)
        return base::fail(clock.error());
    const auto code = credential::passportCode(list, key, context.qrPrefix);
    if (!code)
        return base::fail(code.error());
    auto qr = credential::makeQr(code->code);
    if (!qr)
        return base::fail(qr.error());
    page.qr = std::move(*qr);
    page.badgesInCode = int(code->included);
    page.checkWithCamera = !context.qrPrefix.isEmpty();
    return page;
}

namespace {

/// A year of birth alone leaves two ages open; only when both are too young is it known.
print::ParentSlip::Why whyAsked(const dossier::Learner& learner, int consentAge, QDate today)
{
    using Why = print::ParentSlip::Why;
    const auto youngest = dossier::ageOn(learner, today);
    if (!youngest)
        return Why::AgeUnsure;
    const int oldest = learner.birthDate.isValid() ? *youngest : *youngest + 1;
    if (oldest < consentAge)
        return Why::Younger;
    return *youngest < consentAge ? Why::AgeUnsure : Why::Asked;
}

} // namespace

print::ParentSlip parentSlip(const dossier::Learner& learner, dossier::Time waitingUntil,
                             const dossier::CentreSettings& settings, const PaperContext& context)
{
    print::ParentSlip slip;
    slip.centre = context.centre;
    slip.centre.telephone = context.workerTelephone;
    slip.name = learner.fullName.isEmpty() ? learner.callName : learner.fullName;
    slip.ownScriptName = learner.nameInOwnScript;
    slip.language = context.language;
    slip.worker = context.worker;
    slip.date = context.today;
    slip.consentAge = settings.consentAge;
    slip.why = whyAsked(learner, settings.consentAge, context.today);
    slip.waitingDays = settings.waitingDays;
    slip.waitingUntil =
        waitingUntil ? dateOf(waitingUntil) : context.today.addDays(settings.waitingDays);
    slip.retentionMonths = settings.retentionMonths;
    slip.isExample = context.isExample;
    return slip;
}

} // namespace inkaart::award
