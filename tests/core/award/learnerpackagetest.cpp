// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/award/learnerpackage.h"

#include "core/artwork/badge.h"
#include "core/award/proofs.h"
#include "core/award/undo.h"
#include "core/award/verifypage.h"
#include "core/bake/bake.h"
#include "core/credential/reader.h"
#include "core/framework/phrases.h"
#include "tests/core/award/centre.h"
#include "tests/core/base/noroom.h"
#include "tests/unitmain.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using namespace test;
using base::Code;
using dossier::EditionKind;

class LearnerPackageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsGood();
    void awardedBefore();
    void ofAnotherLaptop();
    void ownPictureIsNoDrawing();
    void failures_data();
    void failures();
    void withdrawnGetsWhatWasSigned();
    void oneFailureStopsNobody();
    void names_data();
    void names();
    void pageAsksForNothing();
    void pageEscapesEverything();
    void pageInTheLearnersLanguage_data();
    void pageInTheLearnersLanguage();
    void thirtyBadges();
    void onTheStick();
    void nothingHalfIsLeft();
};

namespace {

Issued given(Centre& centre)
{
    return centre.give(centre.request(talking2, centre.addStory(talking, u"Zo ging het."_s)));
}

KeepAward keepIn(Centre& centre, int* times = nullptr)
{
    return [&centre, times](const dossier::Entry<dossier::Award>& award) {
        if (times)
            ++*times;
        centre.append(dossier::edit(*centre.learner().records().find(award.id), award.value));
        return base::Result<void>();
    };
}

base::Result<void> addTo(LearnerPackage& package, Centre& centre, const base::RecordId& award)
{
    return addBadge(package, award, centre.learner(), centre.store(), keepIn(centre));
}

LearnerPackage packageOf(Centre& centre)
{
    LearnerPackage package = packageFor(centre.learner(), centre.store());
    for (const auto& award : badgesToPack(centre.learner(), centre.store())) {
        if (const auto added = addTo(package, centre, award); !added)
            qFatal("not added: %s", qPrintable(added.error().detail));
    }
    return package;
}

QByteArray fileIn(const QList<PackedFile>& files, const QString& ending)
{
    for (const PackedFile& file : files) {
        if (file.name.endsWith(ending))
            return file.bytes;
    }
    return {};
}

QStringList namesOf(const QList<PackedFile>& files)
{
    QStringList names;
    for (const PackedFile& file : files)
        names.append(file.name);
    return names;
}

/// As an earlier version awarded it.
void forgetProofs(Centre& centre, const base::RecordId& id, const QString& method = {})
{
    dossier::Award award = centre.learner().get<dossier::Award>(id)->value;
    std::erase_if(award.editions, [](const auto& one) { return one.format == "di"_L1; });
    for (dossier::Edition& edition : award.editions)
        edition.keyMethod = method.isEmpty() ? edition.keyMethod : method;
    // Editions only gather in a dossier: what was is a record of its own.
    centre.append(dossier::remove(*centre.learner().records().find(id)));
    centre.add(award);
}

base::RecordId onlyAward(Centre& centre)
{
    return centre.learner().all<dossier::Award>().front().id;
}

void callLearner(Centre& centre, const QString& name, const QString& language)
{
    base::RecordId id;
    dossier::Learner learner = centre.learner().learner(&id);
    learner.fullName = name;
    learner.languages = { language };
    centre.append(dossier::edit(*centre.learner().records().find(id), learner));
}

} // namespace

void LearnerPackageTest::everyFileIsGood()
{
    Centre centre;
    const Issued issued = given(centre);
    const auto package = packageOf(centre);
    const auto files = packageFiles(package);
    QVERIFY(files);
    const QString number = issued.award.number;
    const QString folder = u"praten-en-luisteren-niveau-2/"_s;
    const QString file = folder + u"praten-en-luisteren-niveau-2"_s;
    QCOMPARE(namesOf(*files),
             (QStringList{ u"lees-mij.html"_s, u"controleer.html"_s,
                           folder + u"certificaat-%1.pdf"_s.arg(number), file + u".png"_s,
                           file + u".svg"_s, file + u".json"_s, file + u".jwt"_s }));
    const auto award = centre.learner().get<dossier::Award>(issued.id)->value;
    const QByteArray jwt = edition(award, EditionKind::Own)->bytes;
    const QByteArray json = proofEdition(award, EditionKind::Own)->bytes;
    QCOMPARE(fileIn(*files, u".jwt"_s), jwt);
    QCOMPARE(fileIn(*files, u".json"_s), json);
    // The image that is uploaded everywhere holds what every verifier of proofs must know.
    QCOMPARE(bake::unbakePng(fileIn(*files, u".png"_s))->bytes, json);
    QCOMPARE(bake::unbakeSvg(fileIn(*files, u".svg"_s))->bytes, jwt);
    QCOMPARE(fileIn(*files, u"controleer.html"_s), verifyPage(ownIssuers(centre.store())));
    for (const PackedFile& one : files->sliced(2)) {
        const auto found = credential::findCredentials(one.bytes);
        QVERIFY2(found, qPrintable(one.name));
        QCOMPARE(found->size(), 1);
        auto options = verifyOptions(centre.store());
        options.recipientName = u"Amina Yusuf"_s;
        const auto report = credential::verify(found->first().bytes, options);
        QVERIFY2(report.verdict == credential::Verdict::Valid, qPrintable(one.name));
        QCOMPARE(report.check(u"recipient")->reason, credential::Reason::RecipientFits);
    }
    const auto inPdf = credential::findCredential(fileIn(*files, u".pdf"_s));
    QCOMPARE(inPdf->where, credential::FoundIn::PdfAttachment);
    QCOMPARE(inPdf->bytes, jwt);
    QCOMPARE(QImage::fromData(fileIn(*files, u".png"_s)),
             QImage::fromData(artwork::badgePng(package.badges.front().page.achievement)));
}

void LearnerPackageTest::awardedBefore()
{
    Centre centre;
    forgetProofs(centre, given(centre).id);
    const base::RecordId id = onlyAward(centre);
    QVERIFY(!proofEdition(centre.learner().get<dossier::Award>(id)->value, EditionKind::Own));
    int kept = 0;
    LearnerPackage package = packageFor(centre.learner(), centre.store());
    QVERIFY(addBadge(package, id, centre.learner(), centre.store(), keepIn(centre, &kept)));
    QCOMPARE(kept, 1);
    const auto award = centre.learner().get<dossier::Award>(id)->value;
    QVERIFY(proofEdition(award, EditionKind::Own));
    QVERIFY(edition(award, EditionKind::Paper));
    const QByteArray json = fileIn(*packageFiles(package), u".json"_s);
    QCOMPARE(json, proofEdition(award, EditionKind::Own)->bytes);
    // What is kept goes along again, byte for byte.
    LearnerPackage again = packageFor(centre.learner(), centre.store());
    QVERIFY(addBadge(again, id, centre.learner(), centre.store(), keepIn(centre, &kept)));
    QCOMPARE(kept, 1);
    QCOMPARE(fileIn(*packageFiles(again), u".json"_s), json);
    // What cannot be kept goes nowhere.
    forgetProofs(centre, id);
    LearnerPackage none = packageFor(centre.learner(), centre.store());
    const auto failed = addBadge(none, onlyAward(centre), centre.learner(), centre.store(),
                                 [](const auto&) { return base::fail(Code::DiskFull, u"full"_s); });
    QCOMPARE(failed.error().code, Code::DiskFull);
    QVERIFY(none.badges.empty());
}

void LearnerPackageTest::ofAnotherLaptop()
{
    Centre centre;
    forgetProofs(centre, given(centre).id, u"did:key:z6Mkother#z6Mkother"_s);
    const auto files = packageFiles(packageOf(centre));
    QVERIFY(files);
    const QByteArray jwt = fileIn(*files, u".jwt"_s);
    QVERIFY(fileIn(*files, u".json"_s).isEmpty());
    QCOMPARE(bake::unbakePng(fileIn(*files, u".png"_s))->bytes, jwt);
    QVERIFY(!fileIn(*files, u"lees-mij.html"_s).contains(".json"));
}

void LearnerPackageTest::ownPictureIsNoDrawing()
{
    Centre centre;
    QImage red(300, 200, QImage::Format_RGB32);
    red.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && red.save(&buffer, "PNG"));
    dossier::OwnAchievement own{ .name = u"Open Keuken"_s,
                                 .criteria = { { u"a"_s, u"Kookt voor anderen"_s } },
                                 .kind = u"participation"_s };
    own.picture = *centre.store().putBlob(centre.centre().id(), png, u"image/png"_s, u"b.png"_s);
    const base::RecordId id = centre.addToCentre(own);
    centre.give(
        centre.request(u"urn:uuid:"_s + id.toString(), centre.addStory({}, u"Ik kookte."_s)));
    const auto files = packageFiles(packageOf(centre));
    QVERIFY(files);
    QVERIFY(namesOf(*files).contains(u"open-keuken/open-keuken.png"_s));
    QVERIFY(fileIn(*files, u".svg"_s).isEmpty());
    QCOMPARE(QImage::fromData(fileIn(*files, u".png"_s)).convertToFormat(QImage::Format_RGB32),
             red);
    QCOMPARE(bake::unbakePng(fileIn(*files, u".png"_s))->bytes, fileIn(*files, u".json"_s));
    QVERIFY(!fileIn(*files, u"lees-mij.html"_s).contains(".svg<"));
}

void LearnerPackageTest::failures_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<Code>("code");
    QTest::newRow("no such badge") << u"unknown"_s << Code::NotFound;
    QTest::newRow("taken back") << u"revoked"_s << Code::Refused;
    QTest::newRow("no yes any more") << u"consent"_s << Code::Refused;
    QTest::newRow("the date cannot be right") << u"clock"_s << Code::ClockWrong;
}

void LearnerPackageTest::failures()
{
    QFETCH(QString, what);
    QFETCH(Code, code);
    Centre centre;
    base::RecordId id = given(centre).id;
    if (what == "unknown"_L1) {
        id = centre.store().newRecordId();
    } else if (what == "revoked"_L1) {
        auto back = revoke(id, u"fout"_s, centre.learner(), centre.store());
        QVERIFY(back && keep(std::move(*back), centre.learner().id(), centre.store()));
        QVERIFY(badgesToPack(centre.learner(), centre.store()).empty());
    } else if (what == "consent"_L1) {
        centre.clock.advance(1000);
        centre.add(dossier::Consent{ .at = centre.clock.nowMs() });
    } else {
        centre.clock.set(1000);
    }
    LearnerPackage package = packageFor(centre.learner(), centre.store());
    const auto added = addTo(package, centre, id);
    QVERIFY(!added);
    QCOMPARE(added.error().code, code);
    QVERIFY(package.badges.empty());
    QCOMPARE(packageFiles(package).error().code, Code::Refused);
}

/// It is the learner's; but nothing new is signed about who said no.
void LearnerPackageTest::withdrawnGetsWhatWasSigned()
{
    Centre centre;
    const base::RecordId id = given(centre).id;
    printed(centre, id);
    centre.clock.advance(1000);
    centre.add(dossier::Consent{ .at = centre.clock.nowMs() });
    LearnerPackage package = packageFor(centre.learner(), centre.store());
    QVERIFY(addTo(package, centre, id));
    QVERIFY(packageFiles(package));
    forgetProofs(centre, id);
    LearnerPackage again = packageFor(centre.learner(), centre.store());
    QCOMPARE(addTo(again, centre, onlyAward(centre)).error().code, Code::Refused);
}

void LearnerPackageTest::oneFailureStopsNobody()
{
    Centre centre;
    const base::RecordId first = given(centre).id;
    LearnerPackage package = packageFor(centre.learner(), centre.store());
    QVERIFY(!addTo(package, centre, centre.store().newRecordId()));
    QVERIFY(addTo(package, centre, first));
    QCOMPARE(package.badges.size(), 1u);
}

void LearnerPackageTest::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("folder");
    QTest::newRow("plain") << u"Open Keuken"_s << u"open-keuken"_s;
    QTest::newRow("signs") << u"  ../Één & \"twee\": 3/4? "_s << u"één-twee-3-4"_s;
    QTest::newRow("a device") << u"CON"_s << u"badge-con"_s;
    QTest::newRow("Arabic") << u"العمل معًا"_s << u"العمل-معًا"_s;
    QTest::newRow("turned round") << u"a\u202egpj"_s << u"a-gpj"_s;
    QTest::newRow("nothing") << u"😀 ★"_s << u"badge"_s;
    QTest::newRow("long") << QString(300, u'x') << QString(50, u'x');
}

void LearnerPackageTest::names()
{
    QFETCH(QString, name);
    QFETCH(QString, folder);
    Centre centre;
    const base::RecordId id = centre.addToCentre(dossier::OwnAchievement{
        .name = name, .criteria = { { u"a"_s, u"Doet mee"_s } }, .kind = u"participation"_s });
    const QString achievement = u"urn:uuid:"_s + id.toString();
    const base::RecordId story = centre.addStory({}, u"Zo."_s);
    centre.give(centre.request(achievement, story));
    centre.give(centre.request(achievement, story));
    const auto package = packageOf(centre);
    QCOMPARE(package.badges[0].folder, folder);
    QCOMPARE(package.badges[1].folder, folder + u"-2"_s);
    QVERIFY(packed(*packageFiles(package), centre.clock));
    QCOMPARE(packageName(badgesToPack(centre.learner(), centre.store()), centre.learner(),
                         centre.store()),
             u"badges-amina.zip"_s);
}

void LearnerPackageTest::pageAsksForNothing()
{
    Centre centre;
    given(centre);
    const auto files = packageFiles(packageOf(centre));
    const QString page = QString::fromUtf8(fileIn(*files, u"lees-mij.html"_s));
    static const QRegularExpression link(u"(?:src|href|content|url)\\s*[=(]\\s*[\"']([^\"']*)"_s);
    const QStringList names = namesOf(*files);
    int links = 0;
    for (auto it = link.globalMatch(page); it.hasNext(); ++links) {
        const QString to = QUrl::fromPercentEncoding(it.next().captured(1).toLatin1());
        QVERIFY2(to.startsWith("data:"_L1) || to.startsWith(u'#') || names.contains(to)
                     || !to.contains(u'/'),
                 qPrintable(to));
    }
    QVERIFY(links > 15);
    for (const auto word :
         { "http://"_L1, "https://"_L1, "//"_L1, "<script"_L1, "@import"_L1, " on"_L1 }) {
        QString bare = page;
        bare.remove(QRegularExpression(u"base64,[^\"]*|sha256-[^']*"_s));
        // Words of people may have it, attributes may not.
        if (word == " on"_L1)
            QVERIFY(!bare.contains(QRegularExpression(u"<[^>]* on[a-z]+="_s)));
        else
            QVERIFY2(!bare.contains(word), word.data());
    }
    QVERIFY(page.contains("default-src 'none'"_L1));
    for (const QString& name : names.sliced(1))
        QVERIFY2(page.contains(name), qPrintable(name));
}

void LearnerPackageTest::pageEscapesEverything()
{
    Centre centre;
    const QString evil = u"<script>alert(\"1\")</script> & %1 @style@"_s;
    callLearner(centre, evil, u"ar"_s);
    const base::RecordId id =
        centre.addToCentre(dossier::OwnAchievement{ .name = u"<img src=x onerror=y> %2"_s,
                                                    .criteria = { { u"a"_s, u"<b>dik</b>"_s } },
                                                    .kind = u"participation"_s });
    centre.give(centre.request(u"urn:uuid:"_s + id.toString(), centre.addStory({}, u"Zo."_s)));
    const QByteArray page = fileIn(*packageFiles(packageOf(centre)), u"lees-mij.html"_s);
    QVERIFY(!page.contains("<script"));
    QVERIFY(!page.contains("<img src=x"));
    QVERIFY(!page.contains("<b>"));
    QVERIFY(page.contains(evil.toHtmlEscaped().toUtf8()));
    QVERIFY(page.contains("&lt;img src=x onerror=y&gt; %2"));
    QVERIFY(page.contains("&lt;b&gt;dik&lt;/b&gt;"));
}

void LearnerPackageTest::pageInTheLearnersLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("direction");
    QTest::newRow("ar") << u"ar"_s << u"شارات <bdi>أمينة يوسف</bdi>"_s << u"rtl"_s;
    QTest::newRow("uk") << u"uk"_s << u"Відзнаки: <bdi>أمينة يوسف</bdi>"_s << u"ltr"_s;
    QTest::newRow("en") << u"en"_s << u"Badges of <bdi>أمينة يوسف</bdi>"_s << u"ltr"_s;
    QTest::newRow("without cards") << u"so"_s << QString() << u"ltr"_s;
    QTest::newRow("nl") << u"nl"_s << QString() << u"ltr"_s;
}

void LearnerPackageTest::pageInTheLearnersLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, heading);
    QFETCH(QString, direction);
    Centre centre;
    callLearner(centre, u"أمينة يوسف"_s, language);
    given(centre);
    const auto package = packageOf(centre);
    const QString page = QString::fromUtf8(fileIn(*packageFiles(package), u"lees-mij.html"_s));
    QVERIFY(page.contains(u"Badges van <bdi>أمينة يوسف</bdi></h1>"_s));
    QVERIFY(page.contains(u"<section lang=\"nl\" dir=\"ltr\""_s));
    QVERIFY(page.contains(u"Praten en luisteren, niveau 2"_s));
    const QString first = heading.isEmpty() ? u"nl"_s : language;
    QVERIFY(page.contains(u"<html lang=\"%1\" dir=\"%2\">"_s.arg(first, direction)));
    QCOMPARE(page.count(u"<section"_s), heading.isEmpty() ? 1 : 2);
    if (heading.isEmpty())
        return;
    QVERIFY(page.contains(heading + u"</h1>"_s));
    const auto& achievement = package.badges.front().page.achievement;
    QVERIFY(page.contains(achievement.title(language).toHtmlEscaped()));
    for (const auto& criterion : achievement.criteria)
        QVERIFY(page.contains(criterion.text.in(language).toHtmlEscaped()));
    // Said of words that nobody who speaks the language has checked.
    const auto& phrases = framework::Phrases::builtIn();
    QCOMPARE(page.contains(phrases.text(language, "verify.draft"_L1)), !phrases.reviewed(language));
}

void LearnerPackageTest::thirtyBadges()
{
    Centre centre;
    const auto& all = framework::Achievements::builtIn().list;
    for (int i = 0; i < 30; ++i) {
        const QString skill = all[i].skills.value(0);
        centre.give(centre.request(all[i].id, centre.addStory(skill, u"Zo."_s)));
    }
    const auto files = packageFiles(packageOf(centre));
    QVERIFY(files);
    QCOMPARE(files->size(), 2 + 30 * 5);
    const auto zip = packed(*files, centre.clock);
    QVERIFY(zip);
    QVERIFY2(zip->size() < 20 * 1024 * 1024, QByteArray::number(zip->size()));
    QVERIFY(fileIn(*files, u"lees-mij.html"_s).size() < 2 * 1024 * 1024);
}

void LearnerPackageTest::onTheStick()
{
    if (QStandardPaths::findExecutable(u"unzip"_s).isEmpty())
        QSKIP("unzip is not installed");
    Centre centre;
    given(centre);
    const QTemporaryDir stick;
    const auto package = packageOf(centre);
    const QString name = packageName({ onlyAward(centre) }, centre.learner(), centre.store());
    QCOMPARE(name, u"badge-praten-en-luisteren-niveau-2.zip"_s);
    const QString path = stick.filePath(name);
    QVERIFY(writeLearnerPackage(package, path, centre.clock));
    QCOMPARE(QDir(stick.path()).entryList(QDir::Files | QDir::Hidden), { name });
    const QTemporaryDir out;
    QCOMPARE(QProcess::execute(u"unzip"_s, { u"-q"_s, path, u"-d"_s, out.path() }), 0);
    const auto files = packageFiles(package);
    for (const PackedFile& one : *files) {
        QFile file(out.filePath(one.name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(one.name));
        // Every PDF has its own moment of making.
        if (!one.name.endsWith(".pdf"_L1))
            QCOMPARE(file.readAll(), one.bytes);
    }
}

void LearnerPackageTest::nothingHalfIsLeft()
{
    Centre centre;
    given(centre);
    const auto package = packageOf(centre);
    const QTemporaryDir stick;
    const QString path = stick.filePath(u"badges.zip"_s);
    {
        const tests::NoRoom full(5000);
        QCOMPARE(writeLearnerPackage(package, path, centre.clock).error().code, Code::DiskFull);
    }
    QVERIFY(QDir(stick.path()).isEmpty());
    // What was there from before stays.
    QVERIFY(writeLearnerPackage(package, path, centre.clock));
    const qint64 size = QFileInfo(path).size();
    {
        const tests::NoRoom full(5000);
        QVERIFY(!writeLearnerPackage(package, path, centre.clock));
    }
    QCOMPARE(QFileInfo(path).size(), size);
    QCOMPARE(QDir(stick.path()).entryList(QDir::Files | QDir::Hidden), { u"badges.zip"_s });
    QCOMPARE(writeLearnerPackage(package, stick.filePath(u"weg/badges.zip"_s), centre.clock)
                 .error()
                 .code,
             Code::NotFound);
    // No file can be made there, by root neither: as on a stick with its switch on read-only.
    QCOMPARE(writeLearnerPackage(package, u"/sys/badges.zip"_s, centre.clock).error().code,
             Code::ReadOnly);
}

} // namespace inkaart::award

QTEST_MAIN(inkaart::award::LearnerPackageTest)
#include "learnerpackagetest.moc"
