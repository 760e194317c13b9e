// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/awardwords.h"

#include "core/dossier/foreignbadge.h"
#include "ui/award/badgesummary.h"
#include "ui/session/errors.h"
#include "ui/session/learnerwords.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace inkaart::award {

using namespace Qt::StringLiterals;

namespace {

/// Gives the words a context of their own in the translations.
class AwardWords {
    Q_DECLARE_TR_FUNCTIONS(AwardWords)

public:
    static QString kind(framework::Kind kind);
    static QString level(int level);
    static QString offer(const Offer& offer);
    static QString proof(const Proof& proof, const QString& day);
    static QString seen(const Proof& proof, const QString& day);
    static QString obstacle(Obstacle obstacle, const QString& name, int openCriteria);
    static QString error(const base::Error& error);
    static QString joined(const QString& kind, int level);
    static QString numbered(int level, const QString& words);
};

/// Kept together in its own direction: a story is in any language.
QString firstWords(const QString& text)
{
    constexpr int most = 8;
    const QString whole = text.simplified();
    const QString begin = whole.section(u' ', 0, most - 1);
    if (begin.isEmpty())
        return {};
    return QChar(0x2068) + begin + (begin == whole ? u""_s : u" …"_s) + QChar(0x2069);
}

QString AwardWords::kind(framework::Kind kind)
{
    switch (kind) {
    case framework::Kind::Skill:
        //: Kind of badge: what one can do
        return tr("Skill", "badge");
    case framework::Kind::Practice:
        //: Kind of badge: shown at work
        return tr("Practice", "badge");
    case framework::Kind::Participation:
        //: Kind of badge: took part
        return tr("Taking part", "badge");
    }
    return {};
}

QString AwardWords::level(int level)
{
    switch (level) {
    case 1:
        //: Level of a badge, after "How did it go?"
        return tr("With help", "level");
    case 2:
        //: Level of a badge, after "How did it go?"
        return tr("On their own", "level");
    case 3:
        //: Level of a badge, after "How did it go?"
        return tr("Teaches others", "level");
    default:
        return {};
    }
}

QString AwardWords::joined(const QString& kind, int level)
{
    //: Under a badge's name: "Skill, level 2"
    return tr("%1, level %2").arg(kind).arg(level);
}

QString AwardWords::numbered(int level, const QString& words)
{
    //: "Level 2: on their own"; %2 stands in small letters
    return tr("Level %1: %2").arg(level).arg(words.toLower());
}

QString AwardWords::offer(const Offer& offer)
{
    if (offer.lacksWitnessAtWork)
        return tr("Somebody at work has to see it first");
    if (offer.proofsMissing > 0)
        return tr("%n more proofs needed", "", offer.proofsMissing);
    return kindInWords(offer.achievement);
}

QString AwardWords::seen(const Proof& proof, const QString& day)
{
    if (proof.who.isEmpty())
        //: A worker saw it; %1 is a day
        return tr("Seen by us on %1").arg(day);
    if (proof.role.isEmpty())
        return tr("Seen by %1").arg(proof.who);
    //: %1 is a name, %2 what that person does ("work mentor")
    return tr("Seen by %1, %2").arg(proof.who, proof.role);
}

QString AwardWords::proof(const Proof& proof, const QString& day)
{
    switch (proof.kind) {
    case Proof::Kind::Talk:
        //: Proof of a criterion; %1 is a day
        return tr("Talk on %1", "proof").arg(day);
    case Proof::Kind::Story:
        return tr("Story of %1", "proof").arg(day);
    case Proof::Kind::Photo:
        return tr("Photo of %1", "proof").arg(day);
    case Proof::Kind::Document:
        return tr("Document of %1", "proof").arg(day);
    case Proof::Kind::Seen:
    case Proof::Kind::WorkerSaw:
        break;
    }
    return seen(proof, day);
}

QString AwardWords::obstacle(Obstacle obstacle, const QString& name, int openCriteria)
{
    switch (obstacle) {
    case Obstacle::NoConsent:
        return tr("%1 has not said yes to keeping this yet. Ask first. What you ticked stays here.")
            .arg(name);
    case Obstacle::CriteriaOpen:
        return tr("%n points still need a tick and a proof. What you ticked stays here.", "",
                  openCriteria);
    case Obstacle::NoWitnessAtWork:
        return tr("Somebody at work has to have seen this. Write down who, under the skill at "
                  "“Somebody saw it”.");
    case Obstacle::NoName:
        return tr("This talk has no name yet. A badge belongs to somebody: keep the talk with a "
                  "name first.");
    case Obstacle::None:
        break;
    }
    return {};
}

QString AwardWords::error(const base::Error& error)
{
    using base::Code;
    switch (error.code) {
    case Code::ClockWrong:
        return tr("The date of this laptop is not right, so nothing can be signed. Set the date "
                  "first. What you ticked is safe.");
    case Code::Malformed:
        return tr("The name holds signs that cannot stand on a badge. Change the name first. "
                  "Nothing is lost.");
    case Code::Duplicate:
        return tr("This badge is taken back already.");
    case Code::Refused:
        return tr("This badge cannot be given now. What you ticked is safe.");
    default:
        return session::sentenceFor(error);
    }
}

} // namespace

QString kindInWords(const framework::Achievement& achievement)
{
    const QString kind = AwardWords::kind(achievement.kind);
    return achievement.level > 0 ? AwardWords::joined(kind, achievement.level) : kind;
}

QString levelInWords(const framework::Achievement& achievement)
{
    const QString words = AwardWords::level(achievement.level);
    return words.isEmpty() ? AwardWords::kind(achievement.kind)
                           : AwardWords::numbered(achievement.level, words);
}

QStringList levelWords()
{
    return { AwardWords::level(1), AwardWords::level(2), AwardWords::level(3) };
}

QString offerInWords(const Offer& offer)
{
    return AwardWords::offer(offer);
}

QString proofInWords(const Proof& proof, QDate today)
{
    return AwardWords::proof(proof, session::dayInWords(session::dayOf(proof.at), today));
}

QString proofPictogram(Proof::Kind kind)
{
    switch (kind) {
    case Proof::Kind::Talk:
        return u"gesprek"_s;
    case Proof::Kind::Story:
        return u"pen"_s;
    case Proof::Kind::Photo:
        return u"camera"_s;
    case Proof::Kind::Document:
        return u"document"_s;
    case Proof::Kind::Seen:
    case Proof::Kind::WorkerSaw:
        break;
    }
    return u"oog"_s;
}

QString proofDetail(const Proof& proof, const dossier::Dossier& learner,
                    const framework::Framework& framework)
{
    QStringList skills;
    QString words;
    if (const auto evidence = learner.get<dossier::Evidence>(proof.id)) {
        skills = evidence->value.skills;
        words =
            evidence->value.story.isEmpty() ? evidence->value.seenByWords : evidence->value.story;
    } else if (const auto rating = learner.get<dossier::Rating>(proof.id)) {
        skills = QStringList{ rating->value.skill };
        words = rating->value.remark;
    } else if (const auto badge = learner.get<dossier::ForeignBadge>(proof.id)) {
        skills = badge->value.skills;
        words = shownText(badge->value.name);
    }
    QStringList parts;
    for (const QString& id : skills) {
        if (const framework::Skill* skill = framework.skill(id))
            parts.append(skill->name.in(u"nl"));
    }
    if (const QString begin = firstWords(words); !begin.isEmpty())
        parts.append(begin);
    return parts.join(u" · "_s);
}

QString obstacleInWords(Obstacle obstacle, const QString& name, int openCriteria)
{
    return AwardWords::obstacle(obstacle, name, openCriteria);
}

QString spokenName(const session::Session& session, const QString& callName)
{
    return session.shownName(session::calledName(callName));
}

QString awardSentence(const base::Error& error)
{
    return AwardWords::error(error);
}

} // namespace inkaart::award
