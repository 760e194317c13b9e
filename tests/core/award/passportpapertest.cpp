// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the skills passport and on the page of a result.
#include "tests/unitmain.h"

#include "core/award/example.h"
#include "core/print/layout.h"
#include "tests/core/award/centre.h"

namespace inkaart::award {

using namespace Qt::StringLiterals;
using dossier::Level;
using dossier::Voice;
using test::Centre;
using test::pageOf;
using test::printed;
using test::talking;
using test::talking2;

class PassportPaperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passportAsksTheDate_data();
    void passportAsksTheDate();
    void passportHoldsChosenLines();
    void passportIsSigned();
    void badgeGoesWhereItsSkillGoes();
    void passportSaysWhatItsCodeHolds();
    void resultHoldsNoBadges();
};

void PassportPaperTest::passportAsksTheDate_data()
{
    QTest::addColumn<QDate>("date");
    QTest::newRow("1970") << QDate(1970, 1, 1);
    QTest::newRow("2099") << QDate(2099, 1, 1);
}

void PassportPaperTest::passportAsksTheDate()
{
    QFETCH(QDate, date);
    Centre centre;
    centre.addRating(talking, Voice::Learner, Level::Can);
    const auto passport = [&] {
        return passportPage({}, centre.learner(), centre.store(),
                            paperContext(centre.store(), u"nl"_s));
    };
    const qint64 right = centre.clock.nowMs();
    const qint64 wrong = QDateTime(date, {}, Qt::UTC).toMSecsSinceEpoch();
    // Without badges nothing is signed.
    centre.clock.set(wrong);
    QVERIFY(passport());
    centre.clock.set(right);
    centre.give(centre.request(talking2, centre.addStory(talking, u"Een."_s)));
    QVERIFY(passport());
    centre.clock.set(wrong);
    const auto refused = passport();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::Code::ClockWrong);
}

void PassportPaperTest::passportHoldsChosenLines()
{
    Centre centre;
    centre.addRating(talking, Voice::Learner, Level::Can);
    centre.addRating(u"samenwerken"_s, Voice::Learner, Level::WithHelp);
    dossier::OwnSkill own;
    own.sentenceDutch = u"Ik kan brood bakken"_s;
    const QString ownId = u"own:"_s + centre.add(own).toString();
    centre.addRating(ownId, Voice::Learner, Level::Can);
    const auto context = paperContext(centre.store(), u"ar"_s);
    const auto page = [&](const QStringList& skills) {
        return *passportPage(skills, centre.learner(), centre.store(), context);
    };
    QCOMPARE(page({}).skills.size(), 2);
    QCOMPARE(page({}).ownSkills.size(), 1);
    QCOMPARE(page({ talking }).skills.size(), 1);
    QCOMPARE(page({ talking }).ownSkills.size(), 0);
    QCOMPARE(page({ ownId }).skills.size(), 0);
    QCOMPARE(page({ ownId }).ownSkills.size(), 1);
}

void PassportPaperTest::passportIsSigned()
{
    Centre centre;
    const auto context = paperContext(centre.store(), u"nl"_s);
    // Without badges there is nothing to sign.
    QCOMPARE(passportPage({}, centre.learner(), centre.store(), context)->qr.size, 0);
    const Issued given = centre.give(centre.request(talking2, centre.addStory(talking, u"Een."_s)));
    const auto page = passportPage({}, centre.learner(), centre.store(), context);
    QVERIFY(page->qr.size > 0 && page->qr.size <= 77);
    QCOMPARE(page->badges.size(), 1);
    QCOMPARE(page->badgesInCode, 1);
    centre.append(revoke(given.id, u"fout"_s, centre.learner(), centre.store())->inLearner);
    QCOMPARE(passportPage({}, centre.learner(), centre.store(), context)->badges.size(), 0);
}

void PassportPaperTest::badgeGoesWhereItsSkillGoes()
{
    Centre centre;
    const auto context = paperContext(centre.store(), u"nl"_s);
    centre.give(centre.request(talking2, centre.addStory(talking, u"Een."_s)));
    centre.addRating(u"samenwerken"_s, Voice::Learner, Level::Can);
    const auto badges = [&](const QStringList& skills) {
        return passportPage(skills, centre.learner(), centre.store(), context)->badges.size();
    };
    // Without an answer it is no line that could be left out.
    QCOMPARE(badges({ u"samenwerken"_s }), 1);
    centre.addRating(talking, Voice::Learner, Level::Can);
    QCOMPARE(badges({}), 1);
    QCOMPARE(badges({ talking }), 1);
    QCOMPARE(badges({ u"samenwerken"_s }), 0);
    const auto without =
        passportPage({ u"samenwerken"_s }, centre.learner(), centre.store(), context);
    QCOMPARE(without->qr.size, 0); // nothing is left to sign
}

void PassportPaperTest::passportSaysWhatItsCodeHolds()
{
    Centre centre;
    const auto context = paperContext(centre.store(), u"ar"_s);
    const auto& all = framework::Achievements::builtIn().ofKind(framework::Kind::Skill);
    const auto pageWith = [&](int badges) {
        while (int(centre.learner().all<dossier::Award>().size()) < badges) {
            const auto i = qsizetype(centre.learner().all<dossier::Award>().size());
            const framework::Achievement& next = *all[i * 7 % all.size()];
            const auto proof = centre.addStory(next.skills.first(), u"Een."_s);
            centre.give(centre.request(next.id, proof));
        }
        return *passportPage({}, centre.learner(), centre.store(), context);
    };
    const auto dozen = pageWith(12);
    QCOMPARE(dozen.badgesInCode, 12);
    const auto many = pageWith(40);
    QCOMPARE(many.badges.size(), 40);
    qInfo("%d of 40 badges stand in the passport's code", many.badgesInCode);
    QVERIFY(many.badgesInCode >= 15 && many.badgesInCode < 40);
    QVERIFY(many.qr.size <= 97);
}

void PassportPaperTest::resultHoldsNoBadges()
{
    Centre centre;
    centre.addRating(talking, Voice::Learner, Level::Can);
    centre.give(centre.request(talking2, centre.addStory(talking, u"Een."_s)));
    const auto page = resultPage(centre.learner(), paperContext(centre.store(), u"ar"_s));
    QCOMPARE(page.kind, print::PassportPage::Kind::Result);
    QVERIFY(page.badges.isEmpty());
    QCOMPARE(page.qr.size, 0);
    QCOMPARE(page.skills.size(), 1);
    QVERIFY(page.skills.first().state.hasBadge);
}

} // namespace inkaart::award

QTEST_MAIN(inkaart::award::PassportPaperTest)
#include "passportpapertest.moc"
