// SPDX-License-Identifier: GPL-3.0-or-later
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

class IssueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void editionsVerify();
    void publicEditionNamesNobody();
    void twoBadgesDoNotLink();
    void evidenceStaysPrivateUnlessMarked();
    void aWitnessIsNoStory_data();
    void aWitnessIsNoStory();
    void evidenceLinksNoBadges();
    void resultStandsOnTheBadge();
    void personalLineStaysALine();
    void obstacles_data();
    void obstacles();
    void clockMustBeRight();
    void improvingKeepsTheDay();
    void aFarDateIsAskedFirst();
    void picturesTravelAsPng();
    void ownSkillsEarnABadge();

private:
    static QJsonObject payload(const dossier::Award& award, EditionKind kind);
};

QJsonObject IssueTest::payload(const dossier::Award& award, EditionKind kind)
{
    const auto jwt = credential::parseJwt(edition(award, kind)->bytes);
    return jwt ? QJsonDocument::fromJson(jwt->payloadJson).object() : QJsonObject();
}

void IssueTest::editionsVerify()
{
    Centre centre;
    const auto proof = centre.addStory(talking, u"Zo ging het."_s);
    const Issued given = centre.give(centre.request(talking2, proof));
    QCOMPARE(given.award.editions.size(), size_t(4));
    for (const auto kind : { EditionKind::Public, EditionKind::Own })
        QCOMPARE(verdict(centre, given.award, kind), credential::Verdict::Valid);
    QVERIFY(given.award.number.startsWith(u"IK-"_s));
    QVERIFY(given.award.subject.startsWith(u"urn:uuid:"_s));
    QCOMPARE(given.award.skills, QStringList{ talking });
    // As it comes back from disk.
    const auto stored = centre.learner().get<dossier::Award>(given.id);
    QVERIFY(stored);
    QCOMPARE(stored->value, given.award);
}

void IssueTest::publicEditionNamesNobody()
{
    Centre centre;
    const auto proof = centre.addStory(talking, u"Amina legde het uit."_s);
    const Issued given = centre.give(centre.request(talking2, proof));
    const QByteArray open = QJsonDocument(payload(given.award, EditionKind::Public)).toJson();
    const QByteArray own = QJsonDocument(payload(given.award, EditionKind::Own)).toJson();
    QVERIFY(!open.contains("Amina"));
    QVERIFY(own.contains("Amina Yusuf"));
    QVERIFY(payload(given.award, EditionKind::Public)["id"_L1]
            != payload(given.award, EditionKind::Own)["id"_L1]);
}

void IssueTest::twoBadgesDoNotLink()
{
    Centre centre;
    const auto proof = centre.addStory(talking, u"Een."_s);
    const Issued one = centre.give(centre.request(talking2, proof));
    const Issued two =
        centre.give(centre.request(u"urn:inkaart:achievement:praten-en-luisteren/1"_s, proof));
    QVERIFY(one.award.subject != two.award.subject);
    QVERIFY(one.award.number != two.award.number);
}

void IssueTest::evidenceStaysPrivateUnlessMarked()
{
    Centre centre;
    const auto hidden = centre.addStory(talking, u"Geheim verhaal."_s);
    const auto shown = centre.addStory(talking, u"Open verhaal."_s, dossier::Visibility::OnBadge);
    dossier::Evidence photo;
    photo.skills = QStringList{ talking };
    photo.visibility = dossier::Visibility::OnBadge;
    photo.file = { .id = base::BlobId::random(centre.store().random()),
                   .key = QByteArray(32, 'k'),
                   .size = 3,
                   .mediaType = u"image/jpeg"_s,
                   .name = u"Amina bij de kassa.jpg"_s,
                   .pieces = { QByteArray(32, 'p') } };
    const auto picture = centre.add(photo);
    Request request = centre.request(talking2, hidden);
    request.criteria.front().evidence.push_back(shown);
    request.criteria.front().evidence.push_back(picture);
    const Issued given = centre.give(request);
    const QJsonObject open = payload(given.award, EditionKind::Public);
    QCOMPARE(open["evidence"_L1].toArray().size(), 2);
    const QByteArray text = QJsonDocument(open).toJson();
    QVERIFY(text.contains("Open verhaal."));
    QVERIFY(!text.contains("Geheim"));
    QVERIFY(!text.contains("kassa")); // people write names in names of files
}

void IssueTest::aWitnessIsNoStory_data()
{
    QTest::addColumn<bool>("atWork");
    QTest::addColumn<QString>("role");
    QTest::addColumn<dossier::Hand>("hand");
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("narrative");
    using dossier::Hand;
    const QString words = u"Dat zag ik twee keer."_s;
    const auto row = [&](const char* name, bool atWork, const QString& role, Hand hand,
                         const QString& title) {
        QTest::newRow(name) << atWork << role << hand << QString() << title << words;
    };
    row("at work", true, {}, Hand::Unsaid, u"Gezien door iemand op het werk"_s);
    row("elsewhere", false, {}, Hand::Unsaid, u"Gezien door iemand"_s);
    row("a role at work", true, u" voorman"_s, Hand::Unsaid, u"Gezien door voorman op het werk"_s);
    row("a role", false, u"buurvrouw"_s, Hand::Unsaid, u"Gezien door buurvrouw"_s);
    row("a role with the name in it", false, u"voorman Karim"_s, Hand::Unsaid,
        u"Gezien door iemand"_s);
    row("typed", false, u"buurvrouw"_s, Hand::Own, u"Gezien door buurvrouw (zelf getypt)"_s);
    row("written down", false, u"buurvrouw"_s, Hand::Worker,
        u"Gezien door buurvrouw (opgeschreven door het centrum)"_s);
    QTest::newRow("beside a story") << true << u"voorman"_s << Hand::Own << u"Ik hielp mee."_s
                                    << u"Verhaal"_s << u"Ik hielp mee."_s;
}

void IssueTest::aWitnessIsNoStory()
{
    QFETCH(bool, atWork);
    QFETCH(QString, role);
    QFETCH(dossier::Hand, hand);
    QFETCH(QString, story);
    Centre centre;
    const auto seen = centre.add(dossier::Evidence{ .skills = { talking },
                                                    .story = story,
                                                    .seenBy = u"Karim de Vries"_s,
                                                    .seenByRole = role,
                                                    .seenByWords = u"Dat zag ik twee keer."_s,
                                                    .seenHand = hand,
                                                    .seenAtWork = atWork,
                                                    .visibility = dossier::Visibility::OnBadge });
    const Issued given = centre.give(centre.request(talking2, seen));
    const QJsonObject open = payload(given.award, EditionKind::Public);
    const QJsonArray evidence = open["evidence"_L1].toArray();
    QCOMPARE(evidence.size(), 1);
    QTEST(evidence.first()["name"_L1].toString(), "name");
    QTEST(evidence.first()["narrative"_L1].toString(), "narrative");
    QVERIFY(!QJsonDocument(open).toJson().contains("Karim"));
}

void IssueTest::evidenceLinksNoBadges()
{
    Centre centre;
    const auto proof = centre.addStory(talking, u"Een."_s, dossier::Visibility::Public);
    const auto idIn = [](const dossier::Award& award, EditionKind kind) {
        return payload(award, kind)["evidence"_L1][0]["id"_L1].toString();
    };
    const Issued one = centre.give(centre.request(talking2, proof));
    const Issued two = centre.give(centre.request(talking2, proof));
    const QString id = idIn(one.award, EditionKind::Public);
    QVERIFY(id.startsWith("urn:uuid:"_L1));
    QVERIFY(!id.contains(proof.toString()));
    QCOMPARE(QUuid(id.sliced(9)).version(), QUuid::Random); // it tells no time
    QVERIFY(id != idIn(two.award, EditionKind::Public));
    QCOMPARE(id, idIn(one.award, EditionKind::Own));
}

void IssueTest::resultStandsOnTheBadge()
{
    Centre centre;
    Request request = centre.request(talking2, centre.addStory(talking, u"Een."_s));
    request.result = u"8"_s;
    request.resultStatus = u"Completed"_s;
    request.personalLine = u"Bleef rustig."_s;
    const Issued given = centre.give(request);
    const QJsonObject open = payload(given.award, EditionKind::Public);
    const QJsonObject subject = open["credentialSubject"_L1].toObject();
    const QJsonObject result = subject["result"_L1].toArray().first().toObject();
    QCOMPARE(result["value"_L1].toString(), u"8"_s);
    QCOMPARE(open["description"_L1].toString(), u"Bleef rustig."_s);
    QCOMPARE(verdict(centre, given.award, EditionKind::Public), credential::Verdict::Valid);
}

void IssueTest::personalLineStaysALine()
{
    Centre centre;
    Request request = centre.request(talking2, centre.addStory(talking, u"Een."_s));
    request.personalLine = QString(longestPersonalLine, u'x');
    QVERIFY(issue(request, centre.learner(), centre.store()));
    request.personalLine += u'x';
    const auto refused = issue(request, centre.learner(), centre.store());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::Code::TooBig);
}

void IssueTest::obstacles_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<int>("obstacle");
    const auto row = [](const char* change, Obstacle obstacle) {
        QTest::newRow(change) << QString::fromLatin1(change) << static_cast<int>(obstacle);
    };
    row("nothing", Obstacle::None);
    row("no consent", Obstacle::NoConsent);
    row("waiting", Obstacle::NoConsent);
    row("one open", Obstacle::CriteriaOpen);
    row("no proof", Obstacle::CriteriaOpen);
    row("proof of nobody", Obstacle::CriteriaOpen);
    row("proof of another skill", Obstacle::CriteriaOpen);
    row("an answer that proves nothing", Obstacle::CriteriaOpen);
    row("a witness who was not named", Obstacle::NoWitnessAtWork);
    row("a witness beside what proves nothing", Obstacle::None);
    row("proof taken back", Obstacle::CriteriaOpen);
    row("no witness", Obstacle::NoWitnessAtWork);
    row("no name", Obstacle::NoName);
}

void IssueTest::obstacles()
{
    QFETCH(QString, change);
    QFETCH(int, obstacle);
    Centre centre;
    const bool isPractice = change.contains("witness"_L1);
    const auto proof = centre.addStory(isPractice ? u"werkritme"_s : talking, u"Een."_s);
    Request request = centre.request(isPractice ? rhythm : talking2, proof);
    dossier::Dossier learner = centre.learner();
    if (change == "no consent"_L1 || change == "waiting"_L1) {
        dossier::Consent consent;
        consent.given = false;
        consent.at = centre.clock.nowMs() + 1;
        if (change == "waiting"_L1)
            consent.waitingUntil = centre.clock.nowMs() + 1000;
        centre.add(consent);
    } else if (change == "one open"_L1) {
        request.criteria.pop_back();
    } else if (change == "no proof"_L1) {
        request.criteria.front().evidence.clear();
    } else if (change == "proof of nobody"_L1) {
        request.criteria.front().evidence = { base::RecordId::random(centre.store().random()) };
    } else if (change == "proof of another skill"_L1) {
        request.criteria.front().evidence = { centre.addStory(u"samenwerken"_s, u"Twee."_s) };
    } else if (change == "an answer that proves nothing"_L1) {
        request.criteria.front().evidence = { centre.addRating(talking, dossier::Voice::Learner,
                                                               dossier::Level::Later) };
    } else if (change == "a witness who was not named"_L1) {
        centre.addWitness(u"werkritme"_s, u"Piet"_s, true);
    } else if (change == "a witness beside what proves nothing"_L1) {
        request.criteria.front().evidence = { base::RecordId::random(centre.store().random()),
                                              centre.addWitness(u"werkritme"_s, u"Piet"_s, true) };
    } else if (change == "proof taken back"_L1) {
        centre.append(dossier::remove(*learner.records().find(proof)));
    } else if (change == "no name"_L1) {
        base::RecordId id;
        dossier::Learner person = learner.learner(&id);
        person.callName.clear();
        person.fullName.clear();
        centre.append(dossier::edit(*learner.records().find(id), person));
    }
    learner = centre.learner();
    const Obstacle found =
        inkaart::award::obstacle(request, learner, centre.store().settings(), centre.clock.nowMs());
    QCOMPARE(static_cast<int>(found), obstacle);
    const auto issued = issue(request, learner, centre.store());
    QCOMPARE(issued.has_value(), found == Obstacle::None);
    if (!issued)
        QCOMPARE(issued.error().code, base::Code::Refused);
    else
        // What proves nothing is not kept as proof.
        QCOMPARE(issued->award.criteria.front().evidence.size(), size_t(1));
}

void IssueTest::clockMustBeRight()
{
    Centre centre;
    const Request request = centre.request(talking2, centre.addStory(talking, u"Een."_s));
    centre.clock.set(0);
    const auto issued = issue(request, centre.learner(), centre.store());
    QVERIFY(!issued);
    QCOMPARE(issued.error().code, base::Code::ClockWrong);
}

void IssueTest::improvingKeepsTheDay()
{
    Centre centre;
    Request request = centre.request(talking2, centre.addStory(talking, u"Een."_s));
    const Issued old = centre.give(request);
    centre.clock.advance(5 * 24 * 3600 * 1000LL);
    request.replaces = old.id;
    request.awarded = old.award.awarded;
    const Issued mended = centre.give(request);
    QCOMPARE(mended.award.awarded, old.award.awarded);
    QCOMPARE(mended.award.replaces, old.id);
    const QJsonObject before = payload(old.award, EditionKind::Public);
    const QJsonObject after = payload(mended.award, EditionKind::Public);
    QCOMPARE(after["awardedDate"_L1], before["awardedDate"_L1]);
    // The new badge names the old one, in every edition.
    const auto paper = withPaper(mended.award, centre.learner(), centre.store());
    QVERIFY(paper);
    for (const auto kind : { EditionKind::Public, EditionKind::Own, EditionKind::Paper }) {
        QCOMPARE(payload(*paper, kind)["credentialSubject"_L1]["narrative"_L1].toString(),
                 u"Vervangt certificaat %1."_s.arg(old.award.number));
        QCOMPARE(verdict(centre, *paper, kind), credential::Verdict::Valid);
    }
    QVERIFY(!before["credentialSubject"_L1].toObject().contains("narrative"_L1));
    QVERIFY(after["validFrom"_L1] != before["validFrom"_L1]);
}

void IssueTest::aFarDateIsAskedFirst()
{
    Centre centre;
    const auto proof = centre.addStory(talking, u"Een."_s);
    const auto request = centre.request(talking2, proof);
    centre.clock.set(QDateTime({ 2099, 1, 1 }, {}, Qt::UTC).toMSecsSinceEpoch());
    const auto refused = issue(request, centre.learner(), centre.store());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::Code::ClockWrong);
    QVERIFY(canConfirmDate(centre.store()));
    QVERIFY(confirmDate(centre.store()));
    QVERIFY(issue(request, centre.learner(), centre.store()));
    // The yes was about that day.
    centre.clock.advance(24 * 3600 * 1000LL);
    QVERIFY(!issue(request, centre.learner(), centre.store()));
    centre.clock.set(0);
    QVERIFY(!canConfirmDate(centre.store()));
}

void IssueTest::picturesTravelAsPng()
{
    Centre centre;
    QImage picture(600, 300, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QByteArray logo;
    QBuffer buffer(&logo);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, "PNG"));
    const auto settings = centre.centre().all<dossier::CentreSettings>().front();
    dossier::CentreSettings with = settings.value;
    with.logo = *centre.store().putBlob(centre.centre().id(), logo, u"image/png"_s, u"l.png"_s);
    QVERIFY(centre.store().appendToCentre(
        { dossier::edit(*centre.centre().records().find(settings.id), with) }));
    const Issued given = centre.give(centre.request(talking2, centre.addStory(talking, u"Een."_s)));
    const auto imageIn = [](const QJsonValue& holder) {
        const QString uri = holder["image"_L1]["id"_L1].toString();
        const QString png = u"data:image/png;base64,"_s;
        return uri.startsWith(png)
            ? QImage::fromData(QByteArray::fromBase64(uri.mid(png.size()).toLatin1()))
            : QImage();
    };
    for (const auto kind : { EditionKind::Public, EditionKind::Own }) {
        const QJsonObject badge = payload(given.award, kind);
        QCOMPARE(imageIn(badge["credentialSubject"_L1]["achievement"_L1]).size(), QSize(512, 512));
        QCOMPARE(imageIn(badge["issuer"_L1]).size(), QSize(128, 64));
        QVERIFY(edition(given.award, kind)->bytes.size() < 20 * 1024);
        QCOMPARE(verdict(centre, given.award, kind), credential::Verdict::Valid);
    }
    const auto paper = withPaper(given.award, centre.learner(), centre.store());
    QVERIFY(paper);
    QVERIFY(!payload(*paper, EditionKind::Paper)["issuer"_L1].toObject().contains("image"_L1));
}

void IssueTest::ownSkillsEarnABadge()
{
    Centre centre;
    dossier::OwnSkill bread;
    bread.sentenceDutch = u"Ik kan brood bakken"_s;
    bread.pictogram = u"vh-koken"_s;
    bread.zone = u"doen"_s;
    const QString skill = ownSkillId(centre.add(bread));
    centre.addStory(skill, u"Twintig broden."_s);
    dossier::OwnAchievement own;
    own.name = u"Brood bakken"_s;
    own.kind = u"skill"_s;
    own.pictogram = u"vh-eigen"_s;
    own.skills = { skill };
    own.criteria = { { u"a"_s, u"Bakte brood"_s } };
    const QString id = u"urn:uuid:"_s + centre.addToCentre(own).toString();
    const auto found = offers(centre.learner(), centre.centre());
    const auto offer = std::find_if(found.begin(), found.end(),
                                    [&](const Offer& one) { return one.achievement.id == id; });
    QVERIFY(offer != found.end());
    QVERIFY(offer->isReady());
    QCOMPARE(offer->achievement.zone, u"doen"_s);
    QCOMPARE(offer->achievement.pictogram, u"vh-koken"_s);
    const Issued given = centre.give(centre.request(id, offer->proofs.front().id));
    QVERIFY(centre.learner().skillState(skill).hasBadge);
    // The skill's id is one person's and would link their badges.
    QVERIFY(!edition(given.award, EditionKind::Public)->bytes.isEmpty());
    const QByteArray json =
        QJsonDocument(payload(given.award, EditionKind::Public)).toJson(QJsonDocument::Compact);
    QVERIFY(!json.contains(skill.toLatin1()));
    const auto printed = withPaper(given.award, centre.learner(), centre.store());
    QVERIFY(printed);
    centre.append(dossier::edit(*centre.learner().records().find(given.id), *printed));
    const auto page =
        certificatePage(*centre.learner().get<dossier::Award>(given.id), centre.learner(),
                        centre.centre(), paperContext(centre.store(), u"ar"_s));
    QVERIFY(page);
    QCOMPARE(page->achievement.name.in(u"nl"), u"Brood bakken"_s);
    QCOMPARE(page->achievement.zone, u"doen"_s);
    QCOMPARE(page->achievement.pictogram, u"vh-koken"_s);
}

} // namespace inkaart::award

QTEST_GUILESS_MAIN(inkaart::award::IssueTest)
#include "issuetest.moc"
