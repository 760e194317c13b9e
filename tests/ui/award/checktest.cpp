// SPDX-License-Identifier: GPL-3.0-or-later
// Controleer een badge: files of every kind, and a sentence for every reason.
#include "tests/unitmain.h"

#include "core/artwork/badge.h"
#include "core/award/issue.h"
#include "core/award/paper.h"
#include "core/award/trust.h"
#include "core/bake/bake.h"
#include "core/credential/endorse.h"
#include "core/credential/number.h"
#include "tests/ui/award/elsewhere.h"
#include "ui/award/badgecheck.h"
#include "ui/award/checkcard.h"
#include "ui/award/checkpage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/checkrow.h"

#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using credential::Check;
using credential::Reason;
using credential::Verdict;
using dossier::EditionKind;
using session::Place;
using test::Stage;
using test::talking2;
using test::write;

namespace {

dossier::Award award(Stage& stage)
{
    stage.fillTalking();
    stage.show(Place::Kind::Award, talking2);
    stage.tickAll();
    stage.click("awardButton");
    return stage.newestAward().value;
}

/// The last byte of the payload of a JWT, changed.
QByteArray tampered(QByteArray jwt)
{
    const qsizetype end = jwt.lastIndexOf('.');
    jwt[end - 6] = jwt[end - 6] == 'A' ? 'B' : 'A';
    return jwt;
}

/// Two words for each of the badges in a file: the verdict, and where it stands.
bool rowsSay(const Stage& stage, const QStringList& words)
{
    Stage::settle();
    const auto rows = stage.page->findChildren<QWidget*>(u"oneOfSeveral"_s);
    if (rows.size() * 2 != words.size())
        return false;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString name = rows[i]->accessibleName();
        if (!name.contains(words[2 * i]) || !name.contains(words[2 * i + 1]))
            return false;
    }
    return true;
}

void paintCode(QPainter& painter, QPoint at, const QByteArray& jwt)
{
    const auto code = credential::paperCode(jwt);
    const auto qr = code ? credential::makeQr(*code) : base::fail(code.error());
    if (!qr)
        qFatal("could not make the test's code");
    constexpr int module = 5;
    for (int y = 0; y < qr->size; ++y) {
        for (int x = 0; x < qr->size; ++x) {
            if (qr->isDark(x, y))
                painter.fillRect(at.x() + x * module, at.y() + y * module, module, module,
                                 Qt::black);
        }
    }
}

} // namespace

class CheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void everyReasonHasASentence_data();
    void everyReasonHasASentence();
    void sameReasonElsewhere_data();
    void sameReasonElsewhere();
    void endorsersAreNamed();
    void smallMistakesAreTold();
    void ownBadgeIsValid();
    void badgeOfAStrangerIsUnsure();
    void changedBadgeIsNotValid();
    void revokedBadgeIsNotValid();
    void badFilesGetASentence_data();
    void badFilesGetASentence();
    void badgeInsideAPicture();
    void dataIntegrityIsChecked();
    void pastesAndDrops();
    void fileOfTheCommandLine();
    void theWorstOfSeveralIsShown();
    void passportListIsRead();
    void takenBackInAPassport();
    void changedPassportShowsNothing();
    void newerFileWins();
    void textsOfOthersAreMadeSafe();

private:
    /// Shows the page, hands it a file, waits for the answer.
    static bool check(Stage& stage, const QString& path);
    static QString verdict(Stage& stage);
};

bool CheckTest::check(Stage& stage, const QString& path)
{
    PaperPorts::instance().chooseBadge = [path](QWidget*, const auto& chosen) { chosen(path); };
    auto* page = qobject_cast<CheckPage*>(stage.show(Place::Kind::Check));
    QSignalSpy checked(page, &CheckPage::checked);
    return stage.click("chooseFileButton") && (!checked.isEmpty() || checked.wait(20000));
}

QString CheckTest::verdict(Stage& stage)
{
    QWidget* plate = stage.find("verdict");
    return plate ? plate->accessibleName().section(u'.', 0, 0) : QString();
}

void CheckTest::everyReasonHasASentence_data()
{
    QTest::addColumn<int>("reason");
    for (int reason = 0; reason <= static_cast<int>(Reason::RecipientNotAsked); ++reason) {
        const QString name = credential::reasonName(static_cast<Reason>(reason));
        QVERIFY2(!name.isEmpty(), "the enum ends elsewhere");
        QTest::newRow(qPrintable(name)) << reason;
    }
}

void CheckTest::everyReasonHasASentence()
{
    QFETCH(int, reason);
    BadgeCheck about;
    about.report.knownAs = credential::TrustedIssuer{ .did = u"did:key:z"_s, .who = u"De Ster"_s };
    for (const char* name : { "structure", "signature", "dates", "status", "issuer-key",
                              "issuer-known", "recipient", "endorsement" }) {
        const Check check{ .name = QString::fromLatin1(name),
                           .reason = static_cast<Reason>(reason) };
        const QString sentence = reasonInWords(check, about);
        QVERIFY(sentence.endsWith(u'.'));
        QVERIFY(sentence.size() > 8);
    }
    // One after the last is no reason, or this test has to be made longer.
    QVERIFY(
        credential::reasonName(static_cast<Reason>(static_cast<int>(Reason::RecipientNotAsked) + 1))
            .isEmpty());
}

void CheckTest::sameReasonElsewhere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, Reason reason, const QString& word) {
        QTest::addRow("%s %s", name, qPrintable(credential::reasonName(reason)))
            << QString::fromLatin1(name) << static_cast<int>(reason) << word;
    };
    row("signature", Reason::IssuerNotReached, u"sleutel"_s);
    row("signature", Reason::IssuerRefused, u"sleutel"_s);
    row("signature", Reason::CannotCheckKind, u"tekenen"_s);
    row("status", Reason::CannotCheckKind, u"lijst"_s);
    row("status", Reason::BadProperty, u"na te kijken"_s);
    row("structure", Reason::BadProperty, u"niet zoals het hoort"_s);
}

void CheckTest::sameReasonElsewhere()
{
    QFETCH(QString, name);
    QFETCH(int, reason);
    QFETCH(QString, word);
    const Check check{ .name = name, .reason = static_cast<Reason>(reason) };
    QVERIFY(reasonInWords(check, BadgeCheck()).contains(word));
}

/// Each endorsement has a line of its own, with who it is.
void CheckTest::endorsersAreNamed()
{
    namespace samples = credential::samples;
    const auto endorsement = [](quint64 seed, const QString& name) -> QString {
        const auto key = samples::key(seed);
        const QJsonObject profile{ { u"id"_s, crypto::toDidKey(key.publicKey()) },
                                   { u"type"_s, QJsonArray{ u"Profile"_s } },
                                   { u"name"_s, name } };
        const credential::EndorsementContent content{
            u"urn:uuid:8d4a3e9e-2f4d-47f0-9f3a-1f6f0d1f7001"_s,
            u"Lassen"_s,
            profile,
            samples::at(u"2026-03-02T10:00:00Z"_s),
            samples::fullBadge()["id"_L1].toString(),
            u"Ik zag het."_s
        };
        return QString::fromLatin1(*credential::signJwt(credential::buildEndorsement(content), key,
                                                        crypto::didKeyMethod(key.publicKey())));
    };
    const auto badge =
        samples::with(test::elsewhere(u"Sam"_s), u"endorsementJwt"_s,
                      QJsonArray{ endorsement(2, u"Piet"_s), endorsement(3, u"Sara"_s) });
    const auto options = samples::trusting({ samples::known(samples::key(3)) });
    const BadgeCheck check = checkBytes(test::signedElsewhere(badge), options);
    QCOMPARE(check.endorsers.size(), size_t(2));
    QVERIFY(!check.endorsers[0].isKnown);
    QVERIFY(check.endorsers[1].isKnown);
    QStringList said;
    for (const CheckLine& line : linesOf(check)) {
        if (line.question == "Iemand anders staat erachter"_L1)
            said.append(line.why);
    }
    QCOMPARE(
        said,
        QStringList({ u"Er staat “Piet”. De handtekening klopt, maar deze laptop kent hen niet."_s,
                      u"Sara zegt: “Ik zag het.” De handtekening klopt."_s }));
}

void CheckTest::smallMistakesAreTold()
{
    const auto noteFor = [](const QStringList& warnings) {
        CheckCard card;
        BadgeCheck check;
        check.report.warnings = warnings;
        card.setCheck(check);
        const auto* note = card.findChild<widgets::Label*>(u"checkWarnings"_s);
        return note ? note->text() : QString();
    };
    QVERIFY(noteFor({}).isEmpty());
    QVERIFY(noteFor({ u"issuer.url: is no text"_s }).contains(u"1 klein foutje"_s));
    // That is no mistake of theirs, and the checks say it.
    QVERIFY(noteFor({ u"not reached: the badge"_s }).isEmpty());
}

void CheckTest::ownBadgeIsValid()
{
    Stage stage;
    const auto given = award(stage);
    QTemporaryDir folder;
    const QString path = write(folder, u"a.jwt"_s, edition(given, EditionKind::Own)->bytes);
    QVERIFY(check(stage, path));
    QCOMPARE(verdict(stage), u"Geldig"_s);
    QVERIFY(stage.words("checkedName").startsWith(u"Praten en luisteren"_s));
    const auto rows = stage.page->findChildren<widgets::CheckRow*>(u"check"_s);
    QVERIFY(rows.size() >= 5);
    bool isHolderShown = false;
    bool isUs = false;
    for (const auto* label : stage.page->findChildren<widgets::Label*>()) {
        isHolderShown = isHolderShown || label->text().contains(u"Amina"_s);
        isUs = isUs || label->text().contains(u"dat zijn wij"_s);
    }
    QVERIFY(isHolderShown);
    QVERIFY(isUs);
}

void CheckTest::badgeOfAStrangerIsUnsure()
{
    Stage stranger;
    const auto given = award(stranger);
    stranger.page.reset();
    Stage stage;
    QTemporaryDir folder;
    QVERIFY(check(stage, write(folder, u"a.jwt"_s, edition(given, EditionKind::Public)->bytes)));
    QCOMPARE(verdict(stage), u"Niet zeker"_s);
    bool isSaid = false;
    Stage::settle();
    for (const auto* label : stage.page->findChildren<widgets::Label*>())
        isSaid = isSaid || label->text().contains(u"Er staat “Buurthuis De Schakel”"_s);
    QVERIFY(isSaid);
}

void CheckTest::changedBadgeIsNotValid()
{
    Stage stage;
    const auto given = award(stage);
    QTemporaryDir folder;
    QVERIFY(check(stage,
                  write(folder, u"a.jwt"_s, tampered(edition(given, EditionKind::Public)->bytes))));
    QCOMPARE(verdict(stage), u"Niet geldig"_s);
}

void CheckTest::revokedBadgeIsNotValid()
{
    Stage stage;
    award(stage);
    const auto given = stage.newestAward();
    const auto back = revoke(given.id, u"per ongeluk"_s, stage.dossier(), stage.data.store());
    QVERIFY(back);
    QVERIFY(stage.data.store().appendToCentre({ back->inCentre }));
    QTemporaryDir folder;
    QVERIFY(
        check(stage, write(folder, u"a.jwt"_s, edition(given.value, EditionKind::Public)->bytes)));
    QCOMPARE(verdict(stage), u"Niet geldig"_s);
    bool isSaid = false;
    Stage::settle();
    for (const auto* label : stage.page->findChildren<widgets::Label*>())
        isSaid = isSaid || label->text().startsWith(u"Ingetrokken op 23 november 2026"_s);
    QVERIFY(isSaid);
}

void CheckTest::badFilesGetASentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << u"a.jwt"_s << QByteArray();
    QTest::newRow("text") << u"a.txt"_s << QByteArray("Hallo allemaal");
    QTest::newRow("noise") << u"a.png"_s << QByteArray("\x00\x01\xff\xfe\x80", 5).repeated(100);
    QTest::newRow("broken png") << u"a.png"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11);
    QTest::newRow("broken pdf") << u"a.pdf"_s << QByteArray("%PDF-1.7\n%%EOF");
    QTest::newRow("svg with script")
        << u"a.svg"_s
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>");
}

void CheckTest::badFilesGetASentence()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    Stage stage;
    QTemporaryDir folder;
    QVERIFY(check(stage, write(folder, name, bytes)));
    QVERIFY(verdict(stage).isEmpty());
    QVERIFY(stage.find("checkProblem"));
    // The next file is simply taken.
    QVERIFY(stage.find("chooseFileButton")->isEnabled());
}

/// In a PNG or SVG it lies out of sight.
void CheckTest::badgeInsideAPicture()
{
    Stage stage;
    const auto given = award(stage);
    const QByteArray jwt = edition(given, EditionKind::Public)->bytes;
    QTemporaryDir folder;
    const QByteArray png = artwork::badgePng(framework::Achievement(), 96);
    QVERIFY(check(stage, write(folder, u"a.png"_s, *bake::bake(png, jwt))));
    QCOMPARE(verdict(stage), u"Geldig"_s);
    const QByteArray svg = *bake::bake("<svg/>", jwt);
    QVERIFY(check(stage, write(folder, u"a.svg"_s, svg)));
    QCOMPARE(verdict(stage), u"Geldig"_s);

    const auto says = [&](const QString& name, const QByteArray& bytes, const QString& words) {
        if (!check(stage, write(folder, name, bytes)) || !verdict(stage).isEmpty())
            return false;
        const auto labels = stage.find("checkProblem")->findChildren<widgets::Label*>();
        return std::any_of(labels.begin(), labels.end(), [&](const widgets::Label* label) {
            return label->text().contains(words);
        });
    };
    const QByteArray element = svg.mid(5, svg.size() - 5 - 6);
    QVERIFY(
        says(u"b.svg"_s, "<svg>" + element + element + "</svg>", u"Meer dan één badge gevonden"_s));
    QVERIFY(says(u"c.svg"_s, "<!DOCTYPE svg [<!ENTITY a 'b'>]>" + svg, u"niet bij een badge"_s));
    QVERIFY(says(u"d.svg"_s, "<svg/>", u"zit geen badge"_s));
    QVERIFY(says(u"e.png"_s, bake::bake(png, jwt)->chopped(30), u"niet compleet"_s));
    QVERIFY(says(u"f.txt"_s, "Hallo allemaal", u"PNG of SVG"_s));
}

void CheckTest::dataIntegrityIsChecked()
{
    Stage stage;
    QTemporaryDir folder;
    const QByteArray json = R"({"@context":["https://www.w3.org/ns/credentials/v2",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
        "id":"urn:uuid:6f0c5cbd-6c1f-4f44-9b0a-0f9b1f3f8a01",
        "type":["VerifiableCredential","OpenBadgeCredential"],"name":"Lassen",
        "issuer":{"id":"did:web:example.org","type":["Profile"],"name":"De Werf"},
        "validFrom":"2026-01-01T00:00:00Z",
        "credentialSubject":{"id":"urn:uuid:6f0c5cbd-6c1f-4f44-9b0a-0f9b1f3f8a02",
        "type":["AchievementSubject"],"achievement":{"id":"https://example.org/a",
        "type":["Achievement"],"name":"Lassen","description":"Last veilig",
        "criteria":{"narrative":"- Last een naad"}}},
        "proof":{"type":"DataIntegrityProof","cryptosuite":"eddsa-rdfc-2022",
        "verificationMethod":"did:web:example.org#k","proofPurpose":"assertionMethod",
        "proofValue":"z3"}})";
    QVERIFY(check(stage, write(folder, u"a.json"_s, json)));
    QCOMPARE(verdict(stage), u"Niet geldig"_s);
    QCOMPARE(stage.words("checkedName"), u"Lassen"_s);
}

void CheckTest::pastesAndDrops()
{
    Stage stage;
    const auto given = award(stage);
    const QByteArray jwt = edition(given, EditionKind::Public)->bytes;
    auto* page = qobject_cast<CheckPage*>(stage.show(Place::Kind::Check));
    QSignalSpy checked(page, &CheckPage::checked);
    QApplication::clipboard()->setText(QString::fromLatin1(jwt));
    QTest::keyClick(page, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(checked.wait(20000));
    QCOMPARE(verdict(stage), u"Geldig"_s);
    QApplication::clipboard()->clear();
    QVERIFY(stage.click("pasteButton"));
    QVERIFY(stage.find("checkProblem"));

    QTemporaryDir folder;
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(write(folder, u"a.jwt"_s, jwt)) });
    checked.clear();
    QDropEvent drop({ 50, 50 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    // QApplication hands on only drops of a drag that it knows of.
    static_cast<QObject*>(page)->event(&drop);
    QVERIFY(checked.wait(20000));
    QCOMPARE(verdict(stage), u"Geldig"_s);
}

void CheckTest::fileOfTheCommandLine()
{
    Stage stage;
    const auto given = award(stage);
    QTemporaryDir folder;
    const QString path = write(folder, u"a.jwt"_s, edition(given, EditionKind::Public)->bytes);
    stage.show(Place::Kind::Check, path);
    QVERIFY(QTest::qWaitFor([&] { return !verdict(stage).isEmpty(); }, 20000));
    QCOMPARE(verdict(stage), u"Geldig"_s);
}

void CheckTest::theWorstOfSeveralIsShown()
{
    Stage stage;
    const auto given = award(stage);
    const auto printed =
        withPaper(given, *stage.data.store().dossier(stage.data.amina), stage.data.store());
    QVERIFY(printed);
    const QByteArray jwt = edition(*printed, EditionKind::Paper)->bytes;
    QImage sheet(1500, 800, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    paintCode(painter, { 40, 80 }, jwt);
    paintCode(painter, { 780, 80 }, tampered(jwt));
    painter.end();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"twee.png"_s);
    QVERIFY(sheet.save(path));
    QVERIFY(check(stage, path));
    QCOMPARE(verdict(stage), u"Niet geldig"_s);
    QVERIFY(stage.find("verdict")->accessibleName().contains(u"In dit bestand staan 2 badges"_s));
    QVERIFY(rowsSay(stage, { u"Geldig"_s, u"Code 1"_s, u"Niet geldig"_s, u"Code 2"_s }));

    // One that is not to be seen comes first.
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto baked = bake::bake(file.readAll(), edition(given, EditionKind::Public)->bytes);
    QVERIFY(baked);
    QVERIFY(check(stage, write(folder, u"drie.png"_s, *baked)));
    QCOMPARE(verdict(stage), u"Niet geldig"_s);
    QVERIFY(rowsSay(stage,
                    { u"Geldig"_s, u"In het plaatje zelf"_s, u"Geldig"_s, u"Code 1"_s,
                      u"Niet geldig"_s, u"Code 2"_s }));
}

void CheckTest::passportListIsRead()
{
    Stage stage;
    const auto given = award(stage);
    const auto& store = stage.data.store();
    credential::PassportList list;
    list.holder = u"Voorbeeld: Amina"_s;
    list.date = QDate(2026, 11, 23);
    list.lines.append({ given.number, u"Praten en luisteren"_s, list.date });
    const auto code = credential::passportCode(list, store.unlocked().keys.badges);
    QVERIFY(code);
    const BadgeCheck ours = checkBytes(code->code.text(), verifyOptions(store));
    QVERIFY(!ours.error);
    QCOMPARE(ours.verdict(), Verdict::Valid);
    QCOMPARE(ours.passport->lines.size(), 1);
    Stage other;
    const BadgeCheck theirs = checkBytes(code->code.text(), verifyOptions(other.data.store()));
    QCOMPARE(theirs.verdict(), Verdict::Unsure);
    QTemporaryDir folder;
    QVERIFY(check(stage, write(folder, u"a.txt"_s, code->code.text())));
    QCOMPARE(verdict(stage), u"Geldig"_s);
    QVERIFY(stage.words("passportBadge").contains(given.number));
    QVERIFY(!stage.find("passportRest"));
    while (list.lines.size() < 90)
        list.lines.append(list.lines.first());
    // As alike as real ones: equal numbers would all fit.
    base::SeededRandom random(3);
    for (credential::PassportLine& line : list.lines)
        line.number = credential::certificateNumber(base::RecordId::random(random));
    const auto big = credential::passportCode(list, store.unlocked().keys.badges);
    QVERIFY(big && big->included < 90);
    QVERIFY(check(stage, write(folder, u"b.txt"_s, big->code.text())));
    QVERIFY(stage.words("passportRest").startsWith(QString::number(90 - big->included)));
}

void CheckTest::takenBackInAPassport()
{
    Stage stage;
    const auto given = award(stage);
    auto& store = stage.data.store();
    credential::PassportList list;
    list.holder = u"Voorbeeld: Amina"_s;
    list.date = QDate(2026, 11, 23);
    list.lines.append({ given.number, u"Praten en luisteren"_s, list.date });
    list.lines.append({ u"IK-AAAAA-AAAAA"_s, u"Samenwerken"_s, list.date });
    const auto code = credential::passportCode(list, store.unlocked().keys.badges);
    QVERIFY(code);
    const auto learner = store.dossier(stage.data.amina);
    QVERIFY(learner);
    const auto back = revoke(stage.newestAward().id, u"vergissing"_s, *learner, store);
    QVERIFY(back);
    QVERIFY(store.append(stage.data.amina, { back->inLearner }));
    QVERIFY(store.appendToCentre({ back->inCentre }));
    QTemporaryDir folder;
    QVERIFY(check(stage, write(folder, u"a.txt"_s, code->code.text())));
    // A check says no, so the paper is refused; which badge that is stands beside it.
    QCOMPARE(verdict(stage), u"Niet geldig"_s);
    QVERIFY(
        stage.find("verdict")->accessibleName().contains(u"1 van de 2 badges telt niet meer."_s));
    QVERIFY(stage.words("passportBadge").contains(given.number));
    QVERIFY(stage.words("passportTakenBack").startsWith(u"Ingetrokken op 23 november 2026"_s));
    QStringList answers;
    for (const QWidget* disc : stage.page->findChildren<QWidget*>(u"passportBadgeDisc"_s))
        answers << disc->accessibleName();
    QCOMPARE(answers, QStringList({ u"nee"_s, u"ja"_s }));
}

void CheckTest::changedPassportShowsNothing()
{
    Stage stage;
    const auto given = award(stage);
    credential::PassportList list;
    list.holder = u"Amina"_s;
    list.lines.append({ given.number, u"Praten en luisteren"_s, QDate(2026, 11, 23) });
    const auto code =
        credential::passportCode(list, stage.data.store().unlocked().keys.badges)
            .and_then([](const auto& made) { return credential::jwtFromQrText(made.code.text()); });
    QVERIFY(code);
    QTemporaryDir folder;
    QVERIFY(check(stage, write(folder, u"a.jwt"_s, tampered(*code))));
    QCOMPARE(verdict(stage), u"Niet geldig"_s);
    QVERIFY(!stage.find("passportBadge"));
}

void CheckTest::newerFileWins()
{
    Stage stage;
    const auto given = award(stage);
    QTemporaryDir folder;
    const QByteArray jwt = edition(given, EditionKind::Public)->bytes;
    const QString good = write(folder, u"good.jwt"_s, jwt);
    const QString bad = write(folder, u"bad.jwt"_s, tampered(jwt));
    auto* page = qobject_cast<CheckPage*>(stage.show(Place::Kind::Check));
    QSignalSpy checked(page, &CheckPage::checked);
    for (const QString& path : { good, bad, good, bad }) {
        PaperPorts::instance().chooseBadge = [path](QWidget*, const auto& chosen) { chosen(path); };
        auto* button = qobject_cast<QAbstractButton*>(stage.find("chooseFileButton"));
        button->click();
    }
    QVERIFY(checked.wait(20000));
    QVERIFY(QTest::qWaitFor([&] { return verdict(stage) == u"Niet geldig"_s; }, 5000));
}

void CheckTest::textsOfOthersAreMadeSafe()
{
    QCOMPARE(shownText(u"a\u202Eb\nc\u0007d"_s), u"ab cd"_s);
    QCOMPARE(shownText(QString(1000, u'x')).size(), 300);
    // An address in a badge is never followed; only what travels in it is a picture.
    const auto picture = [](const QString& id) {
        const QJsonObject achievement{ { u"image"_s, QJsonObject{ { u"id"_s, id } } } };
        return summaryOf(
                   { { u"credentialSubject"_s, QJsonObject{ { u"achievement"_s, achievement } } } })
            .picture;
    };
    QVERIFY(picture(u"https://example.org/a.png"_s).isEmpty());
    QVERIFY(picture(u"file:///etc/passwd"_s).isEmpty());
    QCOMPARE(picture(u"data:image/png;base64,QUJD"_s), QByteArray("ABC"));
}

} // namespace inkaart::award

QTEST_MAIN(inkaart::award::CheckTest)
#include "checktest.moc"
