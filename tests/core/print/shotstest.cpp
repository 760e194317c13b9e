// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every paper, to be looked at; only when INKAART_SHOTS names a folder.
#include "tests/unitmain.h"

#include "core/print/document.h"
#include "tests/core/print/samples.h"
#include <QTest>

using namespace Qt::StringLiterals;

namespace inkaart::print {

class ShotsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void papers_data();
    void papers();
};

void ShotsTest::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("INKAART_SHOTS"))
        QSKIP("INKAART_SHOTS names no folder");
}

void ShotsTest::papers_data()
{
    QTest::addColumn<Page>("page");
    const QString latin = u"Maria van den Heuvel-Bartholomeus tot Nieuwegein "_s.repeated(7);
    const QString mixed = u"Amina أمينة بنت يوسف van den Heuvel "_s.repeated(10).left(300);
    for (const QString& language : { u"nl"_s, u"ar"_s, u"en"_s, u"uk"_s }) {
        const auto row = [&](const QString& name, const Page& page) {
            QTest::newRow(qPrintable(name + u'-' + language)) << page;
        };
        row(u"certificate"_s, samples::certificate(language));
        CertificatePage many = samples::certificate(language);
        for (int i = 0; i < 3000; ++i)
            many.achievement.criteria << many.achievement.criteria.first();
        row(u"certificate-many"_s, many);
        row(u"passport"_s, samples::passport(language));
        PassportPage full = samples::passport(language);
        full.skills.clear();
        for (const framework::Skill& skill : framework::Framework::builtIn().skills)
            full.skills << SkillLine{ skill.id, { dossier::Level::WithHelp, true, true } };
        row(u"passport-full"_s, full);
        row(u"agreement"_s, samples::agreement(language));
        row(u"cards"_s, samples::cards(language, 2));
        row(u"slip"_s, samples::slip(language));
        row(u"mentorslip"_s, samples::mentorSlip(language));
        for (const auto& [sort, name] :
             { std::pair(u"long"_s, latin.left(300)), { u"mixed"_s, mixed } }) {
            PassportPage passport = samples::passport(language);
            passport.name = passport.ownScriptName = passport.callName = name;
            row(u"passport-%1"_s.arg(sort), passport);
            ParentSlip slip = samples::slip(language);
            slip.name = slip.ownScriptName = name;
            slip.centre.name = name;
            row(u"slip-%1"_s.arg(sort), slip);
            CertificatePage certificate = samples::certificate(language);
            certificate.name = certificate.ownScriptName = certificate.worker = name;
            certificate.centre.name = name;
            row(u"certificate-%1"_s.arg(sort), certificate);
        }
    }
    QTest::newRow("recovery") << Page(samples::recovery());
}

void ShotsTest::papers()
{
    QFETCH(Page, page);
    const QString stem =
        qEnvironmentVariable("INKAART_SHOTS") + u'/' + QString::fromUtf8(QTest::currentDataTag());
    for (int sheet = 0; sheet < sheetCount(page); ++sheet)
        QVERIFY(sheetImage(page, sheet, 1.25).save(u"%1-%2.png"_s.arg(stem).arg(sheet + 1)));
}

} // namespace inkaart::print

QTEST_MAIN(inkaart::print::ShotsTest)
#include "shotstest.moc"
