// SPDX-License-Identifier: GPL-3.0-or-later
// The paper edition: signed when it is first printed, kept, and small enough for a code.
#include "tests/unitmain.h"

#include "core/award/signingdate.h"
#include "core/credential/jwt.h"
#include "tests/core/award/centre.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using dossier::EditionKind;
using test::Centre;
using test::rhythm;
using test::talking;
using test::talking2;
using test::verdict;

class PaperIssueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paperIsSignedOnce();
    void paperOfARevokedBadgeIsNotSigned();
    void paperFitsAQrForEveryAchievement();

private:
    static QJsonObject payload(const dossier::Award& award, EditionKind kind);
};

void PaperIssueTest::paperIsSignedOnce()
{
    Centre centre;
    const Issued given = centre.give(centre.request(talking2, centre.addStory(talking, u"Een."_s)));
    const auto once = withPaper(given.award, centre.learner(), centre.store());
    QVERIFY(once);
    QCOMPARE(verdict(centre, *once, EditionKind::Paper), credential::Verdict::Valid);
    const auto twice = withPaper(*once, centre.learner(), centre.store());
    QVERIFY(twice);
    QCOMPARE(*twice, *once);
}

void PaperIssueTest::paperOfARevokedBadgeIsNotSigned()
{
    Centre centre;
    Issued given = centre.give(centre.request(talking2, centre.addStory(talking, u"Een."_s)));
    given.award.revoked = centre.clock.nowMs();
    const auto paper = withPaper(given.award, centre.learner(), centre.store());
    QVERIFY(!paper);
    QCOMPARE(paper.error().code, base::Code::Refused);
}

void PaperIssueTest::paperFitsAQrForEveryAchievement()
{
    Centre centre;
    for (const auto& achievement : catalogue(centre.centre())) {
        const QString skill = achievement.skills.first();
        const auto proof = centre.addWitness(skill, u"Piet"_s, true);
        auto issued =
            issue(centre.request(achievement.id, proof), centre.learner(), centre.store());
        QVERIFY2(issued, qPrintable(achievement.id));
        const auto paper = withPaper(issued->award, centre.learner(), centre.store());
        QVERIFY2(paper, qPrintable(achievement.id));
        const auto code = credential::paperCode(edition(*paper, EditionKind::Paper)->bytes, {});
        QVERIFY(code);
        QVERIFY2(credential::makeQr(*code), qPrintable(achievement.id));
    }
}

} // namespace inkaart::award

QTEST_GUILESS_MAIN(inkaart::award::PaperIssueTest)
#include "paperissuetest.moc"
