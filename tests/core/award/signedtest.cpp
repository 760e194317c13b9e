// SPDX-License-Identifier: GPL-3.0-or-later
// What was signed holds, whatever became of the achievement, the name and the consent since.
#include "tests/unitmain.h"

#include "core/award/signed.h"

#include "core/credential/jwt.h"
#include "tests/core/award/centre.h"

#include <QBuffer>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using test::Centre;
using test::pageOf;
using test::printed;
using test::talking;
using test::talking2;

class SignedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEditChangesNoAward_data();
    void anEditChangesNoAward();
    void ownPictureIsSignedAndKept();
    void aMendedNameIsSignedAnew();
    void nothingIsSignedWithoutConsent();
};

namespace {

dossier::OwnAchievement kitchen()
{
    dossier::OwnAchievement own;
    own.name = u"Open Keuken"_s;
    own.kind = u"participation"_s;
    own.criteria = { { u"c1"_s, u"Kookte mee"_s }, { u"c2"_s, u"Waste af"_s } };
    own.pictogram = u"doen-koken"_s;
    return own;
}

void edit(Centre& centre, const base::RecordId& id, const dossier::OwnAchievement& own)
{
    QVERIFY(
        centre.store().appendToCentre({ dossier::edit(*centre.centre().records().find(id), own) }));
}

QStringList criteriaOn(const print::CertificatePage& page)
{
    QStringList criteria;
    for (const auto& criterion : page.achievement.criteria)
        criteria.append(criterion.text.in(u"nl"));
    return criteria;
}

QByteArray paperOf(Centre& centre, const base::RecordId& id)
{
    const auto award = centre.learner().get<dossier::Award>(id);
    const auto* paper = edition(award->value, dossier::EditionKind::Paper);
    return paper ? credential::parseJwt(paper->bytes)->payloadJson : QByteArray();
}

} // namespace

void SignedTest::anEditChangesNoAward_data()
{
    QTest::addColumn<bool>("isPrintedBefore");
    QTest::addColumn<QString>("what");
    for (const char* what : { "words", "no points", "gone", "level" }) {
        QTest::addRow("%s, then the first print", what) << false << QString::fromLatin1(what);
        QTest::addRow("%s, then a reprint", what) << true << QString::fromLatin1(what);
    }
}

/// What was given stays what it is, on the paper and in its code.
void SignedTest::anEditChangesNoAward()
{
    QFETCH(bool, isPrintedBefore);
    QFETCH(QString, what);
    Centre centre;
    const auto id = centre.addToCentre(kitchen());
    const Issued given =
        centre.give(centre.request(u"urn:uuid:"_s + id.toString(), centre.addStory({}, u"Een."_s)));
    if (isPrintedBefore)
        printed(centre, given.id);
    const QByteArray before = paperOf(centre, given.id);
    dossier::OwnAchievement other = kitchen();
    other.name = u"Grote Keuken"_s;
    other.pictogram = u"vh-eigen"_s;
    if (what == "words"_L1)
        other.criteria.front().text = u"Leidde de keuken"_s;
    else if (what == "no points"_L1)
        other.criteria.clear();
    else if (what == "level"_L1)
        other.level = 3;
    edit(centre, id, other);
    if (what == "gone"_L1)
        QVERIFY(centre.store().appendToCentre(
            { dossier::remove(*centre.centre().records().find(id)) }));
    printed(centre, given.id);
    const auto page = pageOf(centre, given.id);
    QVERIFY(page);
    QCOMPARE(page->achievement.title(u"nl"), u"Open Keuken"_s);
    QCOMPARE(criteriaOn(*page), QStringList({ u"Kookte mee"_s, u"Waste af"_s }));
    const bool isOtherPicture = page->picture.isNull();
    QCOMPARE(isOtherPicture, false); // the pictogram that was signed is drawn
    const QByteArray code = paperOf(centre, given.id);
    QVERIFY(code.contains("Open Keuken") && code.contains("Kookte mee"));
    QVERIFY(!code.contains("Grote") && !code.contains("Leidde"));
    if (isPrintedBefore)
        QCOMPARE(code, before);
    const auto passport =
        passportPage({}, centre.learner(), centre.store(), paperContext(centre.store(), u"nl"_s));
    QCOMPARE(passport->badges.front().achievement.title(u"nl"), u"Open Keuken"_s);
}

void SignedTest::ownPictureIsSignedAndKept()
{
    Centre centre;
    QImage picture(64, 64, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, "PNG"));
    dossier::OwnAchievement own = kitchen();
    own.picture = *centre.store().putBlob(centre.centre().id(), png, u"image/png"_s, u"k.png"_s);
    const auto id = centre.addToCentre(own);
    // Nobody hands it in: it is the achievement's.
    const Issued given =
        centre.give(centre.request(u"urn:uuid:"_s + id.toString(), centre.addStory({}, u"Een."_s)));
    edit(centre, id, kitchen());
    printed(centre, given.id);
    QCOMPARE(pageOf(centre, given.id)->picture.size(), QSize(64, 64));
    const Issued later =
        centre.give(centre.request(u"urn:uuid:"_s + id.toString(), centre.addStory({}, u"Een."_s)));
    printed(centre, later.id);
    QVERIFY(pageOf(centre, later.id)->picture.isNull());
}

/// A wrong name is mended by a new paper and own edition; the old bytes stay, so that taking the
/// badge back reaches them too.
void SignedTest::aMendedNameIsSignedAnew()
{
    using dossier::EditionKind;
    Centre centre;
    const Issued given = centre.give(centre.request(talking2, centre.addStory(talking, u"Een."_s)));
    printed(centre, given.id);
    base::RecordId person;
    dossier::Learner amina = centre.learner().learner(&person);
    amina.fullName = u"Amina Yousuf"_s;
    centre.append(dossier::edit(*centre.learner().records().find(person), amina));
    // Until it is signed, the paper says what its code says.
    QCOMPARE(pageOf(centre, given.id)->name, u"Amina Yusuf"_s);
    printed(centre, given.id);
    const auto award = centre.learner().get<dossier::Award>(given.id)->value;
    QCOMPARE(award.editions.size(), size_t(8));
    QCOMPARE(pageOf(centre, given.id)->name, u"Amina Yousuf"_s);
    for (const auto kind : { EditionKind::Own, EditionKind::Paper }) {
        QCOMPARE(signedName(*edition(award, kind)), u"Amina Yousuf"_s);
        QCOMPARE(test::verdict(centre, award, kind), credential::Verdict::Valid);
    }
    QCOMPARE(ownAttachment(award).bytes, edition(award, EditionKind::Own)->bytes);
    printed(centre, given.id);
    QCOMPARE(centre.learner().get<dossier::Award>(given.id)->value, award);
    QVERIFY(keep(*revoke(given.id, u"fout"_s, centre.learner(), centre.store()),
                 centre.learner().id(), centre.store()));
    for (const dossier::Edition& one : award.editions)
        QCOMPARE(credential::verify(one.bytes, verifyOptions(centre.store())).verdict,
                 credential::Verdict::Refused);
}

void SignedTest::nothingIsSignedWithoutConsent()
{
    Centre centre;
    const auto proof = centre.addStory(talking, u"Een."_s);
    const Issued before = centre.give(centre.request(talking2, proof));
    printed(centre, before.id);
    const Issued given = centre.give(centre.request(talking2, proof));
    dossier::Consent no;
    no.given = false;
    no.at = centre.clock.nowMs();
    no.waitingUntil = no.at + 1000;
    centre.add(no);
    const auto award = centre.learner().get<dossier::Award>(given.id)->value;
    const auto refused = withPaper(award, centre.learner(), centre.store());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::Code::Refused);
    // What was printed before signs nothing.
    QVERIFY(withPaper(centre.learner().get<dossier::Award>(before.id)->value, centre.learner(),
                      centre.store()));
}

} // namespace inkaart::award

QTEST_MAIN(inkaart::award::SignedTest)
#include "signedtest.moc"
