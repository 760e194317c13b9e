// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credential/paper.h"
#include "core/framework/achievement.h"
#include "core/print/document.h"
#include "core/print/pages.h"

#include <QRandomGenerator>

/// Pages as people of the example centre would print them.
namespace inkaart::print::samples {

using namespace Qt::StringLiterals;
using dossier::Level;

inline framework::Text say(const QString& dutch, const QString& language = {},
                           const QString& own = {})
{
    framework::Text text(dutch);
    if (!own.isEmpty())
        text.set(language, own);
    return text;
}

inline Centre centre()
{
    return { u"Buurthuis De Schakel"_s,
             u"Voorbeeldstad"_s,
             u"Marktstraat 12\n1234 AB Voorbeeldstad"_s,
             u"010 123 45 67"_s,
             {} };
}

/// As many characters as the fullest certificate has: 97 modules.
inline credential::PaperCode code(int characters)
{
    QRandomGenerator random(7);
    QByteArray text;
    for (int i = 0; i < characters; ++i)
        text += "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[random.bounded(32)];
    return { u"https://voorbeeldstad.example/v#"_s, text };
}

inline credential::QrMatrix qr(int characters)
{
    return credential::makeQr(code(characters)).value_or(credential::QrMatrix{});
}

inline framework::Achievement achievement(QStringView skill, int level)
{
    const auto* found = framework::Achievements::builtIn().ofSkill(skill, level);
    return found ? *found : framework::Achievement{};
}

inline CertificatePage certificate(const QString& language = u"ar"_s)
{
    CertificatePage page;
    page.centre = centre();
    page.number = u"IK-7Q4M2-XK9PT"_s;
    page.name = u"Amina Yusuf"_s;
    page.language = language;
    page.achievement = achievement(u"praten-en-luisteren", 2);
    page.proof =
        say(u"2 gesprekken, 1 foto met verhaal, 2 mensen die het zagen. Piet de Wit, leermeester "
            "bij de Open Keuken, staat erachter."_s);
    if (language == "ar"_L1) {
        page.ownScriptName = u"أمينة يوسف"_s;
        page.proof.set(
            u"ar"_s,
            u"محادثتان، وصورة مع شرح، وشخصان شاهدا ذلك. ويؤكّد ذلك مشرف المطبخ المفتوح بيت دي فيت."_s);
    } else if (language == "uk"_L1) {
        page.name = u"Danylo Koval"_s;
        page.ownScriptName = u"Данило Коваль"_s;
        page.proof.set(u"uk"_s, u"2 розмови, 1 фото з розповіддю, 2 людини це бачили."_s);
    }
    page.basis = Basis::Seen;
    page.worker = u"Noor Bakker"_s;
    page.workerTitle = say(u"jongerenwerker"_s);
    page.date = QDate(2026, 5, 12);
    page.qr = qr(896);
    page.isExample = true;
    return page;
}

inline QList<SkillLine> danylosSkills()
{
    const auto can = Level::Can;
    const auto help = Level::WithHelp;
    const auto learn = Level::WantToLearn;
    return { { u"kritisch-denken"_s, { learn } },
             { u"creatief-denken"_s, { help } },
             { u"stap-voor-stap"_s, { Level::Later } },
             { u"problemen-oplossen"_s, { can } },
             { u"ict-basis"_s, { can, true } },
             { u"mediawijs"_s, { help } },
             { u"informatie-zoeken"_s, { help } },
             { u"samenwerken"_s, { can, true, true } },
             { u"praten-en-luisteren"_s, { learn } },
             { u"omgaan-met-verschil"_s, { can } },
             { u"helpen"_s, { can, true } },
             { u"zelf-plannen"_s, { help } },
             { u"volhouden"_s, { can } },
             { u"leren-leren"_s, { help } },
             { u"werkritme"_s, { can, true } },
             { u"afspraken-nakomen"_s, { can, true, true } },
             { u"veilig-werken"_s, { help, true } },
             { u"feedback-gebruiken"_s, { learn } },
             { u"taal-op-het-werk"_s, { learn } },
             { u"meedoen"_s, { Level::Later } },
             { u"rechten-en-plichten"_s, { learn } } };
}

inline PassportPage passport(const QString& language = u"uk"_s)
{
    PassportPage page;
    page.centre = centre();
    page.name = u"Danylo Koval"_s;
    page.ownScriptName = u"Данило Коваль"_s;
    page.callName = u"Danylo"_s;
    page.language = language;
    if (language == "ar"_L1) {
        page.name = u"Amina Yusuf"_s;
        page.callName = u"Amina"_s;
        page.ownScriptName = u"أمينة يوسف"_s;
    }
    page.skills = danylosSkills();
    page.badges = { { achievement(u"samenwerken", 3), {}, u"IK-3TB6H-R2VQ5"_s },
                    { achievement(u"afspraken-nakomen", 2), {}, u"IK-LM4X7-6ZQ2D"_s } };
    page.qr = qr(510);
    page.date = QDate(2026, 5, 12);
    page.isExample = true;
    return page;
}

inline AgreementPage agreement(const QString& language = u"ar"_s)
{
    AgreementPage page;
    page.centre = centre();
    page.worker = u"Noor"_s;
    page.language = language;
    const auto both = [](const QString& dutch, const QString& arabic) {
        return say(dutch, u"ar"_s, arabic);
    };
    page.learnerDoes = both(u"Ik kijk mee bij de Open Keuken"_s, u"المشاركة في المطبخ المفتوح"_s);
    page.workerDoes = both(u"Noor belt Piet over zaterdag"_s, u"الاتصال ببيت بخصوص يوم السبت"_s);
    page.when = both(u"Zaterdag 16 mei, 10.00 uur"_s, u"السبت ١٦ مايو، الساعة ١٠:٠٠"_s);
    page.where = both(u"Open Keuken, Marktstraat 4"_s, u"المطبخ المفتوح، Marktstraat 4"_s);
    page.nextTalk = both(u"dinsdag 26 mei, 14.00 uur"_s, u"الثلاثاء ٢٦ مايو، ١٤:٠٠"_s);
    page.telephone = u"010 123 45 67"_s;
    return page;
}

inline CardsSheet cards(const QString& language = u"ar"_s, int blanks = 0)
{
    CardsSheet page;
    page.language = language;
    page.blanks = blanks;
    return page;
}

inline ParentSlip slip(const QString& language = u"ar"_s)
{
    ParentSlip page;
    page.centre = centre();
    page.name = u"Amina Yusuf"_s;
    page.ownScriptName = u"أمينة يوسف"_s;
    page.language = language;
    page.worker = u"Noor Bakker"_s;
    page.date = QDate(2026, 5, 12);
    page.waitingUntil = QDate(2026, 5, 26);
    page.why = ParentSlip::Why::Younger;
    page.isExample = true;
    return page;
}

inline MentorSlipPage mentorSlip(const QString& language = u"ar"_s)
{
    const framework::Skill* skill = framework::Framework::builtIn().skill(u"samenwerken");
    MentorSlipPage page;
    page.centre = centre();
    page.number = u"LB-7Q4M2-XK7PT"_s;
    page.name = language == "uk"_L1 ? u"Danylo"_s : u"Amina"_s;
    page.ownScriptName = language == "uk"_L1 ? u"Данило"_s : u"أمينة"_s;
    page.language = language;
    page.sentence = skill->sentence;
    page.pictogram = skill->pictogram;
    page.worker = u"Noor Bakker"_s;
    page.date = QDate(2026, 5, 12);
    page.qr = credential::makeQr("inkaart-briefje:LB-7Q4M2-XK7PT").value_or(credential::QrMatrix{});
    page.isExample = true;
    return page;
}

inline RecoverySheet recovery()
{
    return { u"Buurthuis De Schakel"_s, u"Noor Bakker"_s, u"laptop achter"_s,
             u"K7QM-2XRT-9PDA-BV4N-3HJE-W6CZ-8FGY-5LSU"_s, QDate(2026, 5, 12) };
}

} // namespace inkaart::print::samples
