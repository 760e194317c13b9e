// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/award/slips.h"

#include "core/award/catalogue.h"
#include "core/base/encoding.h"
#include "core/crypto/kdf.h"
#include "core/framework/framework.h"

#include <algorithm>

namespace inkaart::award {

using namespace Qt::StringLiterals;

namespace {

constexpr auto numberStart = "LB-"_L1;
/// Before the number in the code, so that no reader takes it for an address.
constexpr auto codeStart = "inkaart-briefje:"_L1;
constexpr qsizetype groupLength = 5;

QString group(const QString& id)
{
    const QByteArray code = base::toBase32(crypto::sha256(id.toLatin1()));
    return QString::fromLatin1(code.first(groupLength));
}

bool isOfNumber(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'2' && c <= u'7');
}

/// What is asked about: the achievement by its name, a skill by its sentence.
void nameSubject(print::MentorSlipPage& page, const dossier::MentorSlip& slip,
                 const dossier::Dossier& learner, const dossier::Dossier& centre)
{
    const auto achievement = findAchievement(slip.achievement, centre);
    if (achievement && !slip.achievement.isEmpty()) {
        page.sentence = achievement->name;
        page.pictogram = achievement->pictogram;
        return;
    }
    const QString first = slip.skills.value(0);
    if (const framework::Skill* skill = framework::Framework::builtIn().skill(first)) {
        page.sentence = skill->sentence;
        page.pictogram = skill->pictogram;
        return;
    }
    for (const auto& own : learner.all<dossier::OwnSkill>()) {
        if (ownSkillId(own.id) != first)
            continue;
        page.pictogram = own.value.pictogram;
        if (!own.value.sentenceDutch.isEmpty())
            page.sentence.set(u"nl"_s, own.value.sentenceDutch);
        if (!own.value.sentence.isEmpty())
            page.sentence.set(own.value.language.isEmpty() ? u"nl"_s : own.value.language,
                              own.value.sentence);
    }
}

} // namespace

QString slipNumber(const base::DossierId& learner, const base::RecordId& slip)
{
    return numberStart + group(learner.toString()) + u'-' + group(slip.toString());
}

std::optional<QString> slipNumberIn(QStringView text)
{
    QString code = text.trimmed().toString();
    if (code.startsWith(codeStart, Qt::CaseInsensitive))
        code = code.sliced(codeStart.size());
    code = code.toUpper();
    code.removeIf([](QChar c) { return c == u'-' || c.isSpace(); });
    // The alphabet has no 0 and no 1; people read them all the same.
    code.replace(u'0', u'O').replace(u'1', u'I');
    if (code.size() == 2 + 2 * groupLength && code.startsWith("LB"_L1))
        code = code.sliced(2);
    if (code.size() != 2 * groupLength || !std::all_of(code.begin(), code.end(), isOfNumber))
        return std::nullopt;
    return numberStart + code.first(groupLength) + u'-' + code.sliced(groupLength);
}

bool mayBeSlipOf(QStringView number, const base::DossierId& learner)
{
    return number.sliced(numberStart.size()).startsWith(group(learner.toString()));
}

SlipToPrint slipToPrint(const QStringList& skills, const QString& achievement,
                        const dossier::Dossier& learner, const store::Store& store)
{
    for (const auto& entry : learner.all<dossier::MentorSlip>()) {
        const bool isSame = entry.value.skills == skills && entry.value.achievement == achievement;
        if (isSame && dossier::cameBackWith(learner, entry.value.number).empty())
            return { entry.id, entry.value, false };
    }
    const base::RecordId id = store.newRecordId();
    return { id,
             { .number = slipNumber(learner.id(), id),
               .skills = skills,
               .achievement = achievement,
               .language = {},
               .printed = store.clock().nowMs() },
             true };
}

base::Result<print::MentorSlipPage> slipPage(const dossier::MentorSlip& slip,
                                             const dossier::Dossier& learner,
                                             const dossier::Dossier& centre,
                                             const PaperContext& context)
{
    auto qr = credential::makeQr((codeStart + slip.number).toLatin1());
    if (!qr)
        return base::fail(base::Code::Internal, qr.error().detail);
    const dossier::Learner person = learner.learner();
    print::MentorSlipPage page;
    page.centre = context.centre;
    page.centre.telephone = context.workerTelephone;
    page.number = slip.number;
    // The workplace knows the person by this name, and needs no other.
    page.name = person.callName;
    page.ownScriptName = person.nameInOwnScript;
    page.language = context.language;
    page.worker = context.worker;
    page.date = context.today;
    page.qr = std::move(*qr);
    page.isExample = context.isExample;
    nameSubject(page, slip, learner, centre);
    return page;
}

} // namespace inkaart::award
