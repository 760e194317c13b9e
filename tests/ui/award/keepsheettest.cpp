// SPDX-License-Identifier: GPL-3.0-or-later
// Badge van elders toevoegen: from a file to a record, by real clicks.
#include "tests/unitmain.h"

#include "ui/award/keepsheet.h"

#include "tests/ui/award/elsewhere.h"
#include "ui/award/awardwords.h"

namespace inkaart::award {

using namespace Qt::StringLiterals;
using dossier::ForeignBadge;
using session::Place;
using test::checkFrom;
using test::elsewhere;
using test::signedElsewhere;
using test::Stage;
using test::write;

namespace {

const QString named = QStringLiteral("kritisch-denken");

/// Presses "Bewaar bij …" and waits for the sheet.
bool openSheet(Stage& stage)
{
    return stage.click("keepBadgeButton")
        && QTest::qWaitFor([&] { return stage.find("keepSheet") != nullptr; }, 20000);
}

QString wordsIn(Stage& stage, const char* name)
{
    const QWidget* widget = stage.find(name);
    QStringList words;
    if (widget) {
        for (const auto* label : widget->findChildren<widgets::Label*>())
            words += label->text();
    }
    return words.join(u' ');
}

} // namespace

class KeepSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }

    void keptUnchangedWithItsSkills()
    {
        Stage stage;
        QTemporaryDir folder;
        const QByteArray bytes = signedElsewhere(elsewhere(u"Sam"_s)) + '\n';
        QVERIFY(checkFrom(stage, write(folder, u"lassen.jwt"_s, bytes)));
        QVERIFY(openSheet(stage));
        auto* ticked = qobject_cast<QAbstractButton*>(stage.find("skillChoice", "skill", named));
        QVERIFY(ticked && ticked->isChecked());
        QTest::keyClicks(stage.find("skillSearch"), u"samenw"_s);
        QVERIFY(stage.click("skillChoice", "skill", u"samenwerken"_s));
        // What is ticked stays in sight, the rest is not what was looked for.
        QVERIFY(stage.find("skillChoice", "skill", named));
        QVERIFY(!stage.find("skillChoice", "skill", u"helpen"_s));
        QVERIFY(stage.click("keepAgreeButton"));

        const auto all = stage.dossier().all<ForeignBadge>();
        QCOMPARE(all.size(), size_t(1));
        const ForeignBadge& badge = all.front().value;
        QCOMPARE(*stage.open().blob(badge.file), bytes);
        QCOMPARE(badge.file.name, u"lassen.jwt"_s);
        QCOMPARE(badge.name, u"Lassen"_s);
        QCOMPARE(badge.issuer, u"De Werkplaats"_s);
        QCOMPARE(badge.holder, u"Sam"_s);
        QCOMPARE(badge.verdict, dossier::ForeignVerdict::Unsure);
        QCOMPARE(badge.skills, QStringList({ named, u"samenwerken"_s }));
        QCOMPARE(badge.mapped, dossier::MappedBy::Hand);
        QCOMPARE(badge.mappedBy, stage.data.store().worker());
        QCOMPARE(stage.asked.detail, QString(session::tab::badges));
        QCOMPARE(stage.data.store().check()->problems, QStringList());
        stage.session().undo().undo();
        QVERIFY(stage.dossier().all<ForeignBadge>().empty());
    }

    void onlyWhatItNames()
    {
        Stage stage;
        QTemporaryDir folder;
        const QByteArray bytes = signedElsewhere(elsewhere(u"Sam"_s));
        const QString path = write(folder, u"a.jwt"_s, bytes);
        QVERIFY(checkFrom(stage, path));
        QVERIFY(openSheet(stage));
        QVERIFY(stage.click("keepAgreeButton"));
        QCOMPARE(stage.dossier().all<ForeignBadge>().front().value.mapped,
                 dossier::MappedBy::Alignment);
        // Once is enough.
        QString warning;
        connect(&stage.navigator, &session::Navigator::warned, this,
                [&](const QString& sentence) { warning = sentence; });
        QVERIFY(checkFrom(stage, path));
        QVERIFY(openSheet(stage));
        QVERIFY(stage.click("keepAgreeButton"));
        QCOMPARE(stage.dossier().all<ForeignBadge>().size(), size_t(1));
        QVERIFY(warning.contains(u"al bewaard"_s));
    }

    void nameIsCompared_data()
    {
        QTest::addColumn<QString>("holder");
        QTest::addColumn<QString>("said");
        QTest::newRow("the same") << u"Voorbeeld: Amina"_s << QString();
        QTest::newRow("capitals") << u"voorbeeld: amina"_s << QString();
        QTest::newRow("another") << u"Sam"_s << u"Een andere naam"_s;
    }
    void nameIsCompared()
    {
        QFETCH(QString, holder);
        QFETCH(QString, said);
        Stage stage;
        QTemporaryDir folder;
        QVERIFY(checkFrom(stage, write(folder, u"a.jwt"_s, signedElsewhere(elsewhere(holder)))));
        QVERIFY(openSheet(stage));
        QCOMPARE(wordsIn(stage, "keepWhose").section(u" Op"_s, 0, 0).trimmed(), said);
        QVERIFY(wordsIn(stage, "keepMark").contains(u"Niet zeker"_s));
    }

    void namesNobody()
    {
        Stage stage;
        QTemporaryDir folder;
        const auto badge = credential::samples::with(
            elsewhere({}), u"credentialSubject.identifier"_s, QJsonValue(QJsonValue::Undefined));
        QVERIFY(checkFrom(stage, write(folder, u"a.jwt"_s, signedElsewhere(badge))));
        QVERIFY(openSheet(stage));
        QVERIFY(wordsIn(stage, "keepWhose").contains(u"De badge noemt niemand"_s));
    }

    void refusedIsNotKept()
    {
        Stage stage;
        QTemporaryDir folder;
        QByteArray bytes = signedElsewhere(elsewhere(u"Sam"_s));
        const qsizetype at = bytes.lastIndexOf('.') - 6;
        bytes[at] = bytes[at] == 'A' ? 'B' : 'A';
        QVERIFY(checkFrom(stage, write(folder, u"a.jwt"_s, bytes)));
        QVERIFY(!stage.find("keepBadgeButton"));
    }

    void ownBadgeIsNotFromElsewhere()
    {
        Stage stage;
        stage.fillTalking();
        stage.show(Place::Kind::Award, test::talking2);
        stage.tickAll();
        stage.click("awardButton");
        QTemporaryDir folder;
        const auto given = stage.newestAward().value;
        QVERIFY(checkFrom(
            stage, write(folder, u"a.jwt"_s, edition(given, dossier::EditionKind::Public)->bytes)));
        QVERIFY(!stage.find("keepBadgeButton"));
    }

    void withoutALearnerItSaysHow()
    {
        Stage stage;
        stage.learner = {};
        QTemporaryDir folder;
        QVERIFY(checkFrom(stage, write(folder, u"a.jwt"_s, signedElsewhere(elsewhere(u"Sam"_s)))));
        QVERIFY(!stage.find("keepBadgeButton"));
        QVERIFY(stage.words("askText").contains(u"kies daar Badges"_s));
    }

    void takenAsProofWithItsName()
    {
        Stage stage;
        ForeignBadge badge;
        badge.name = u"Presenteren"_s;
        badge.skills = { u"praten-en-luisteren"_s };
        badge.at = stage.data.clock.nowMs();
        const auto id = *stage.open().add(badge);
        const Proof proof{ .id = id, .kind = Proof::Kind::Document, .at = badge.at };
        const QString detail = proofDetail(proof, stage.dossier(), stage.session().framework());
        QVERIFY(detail.startsWith(u"Praten en luisteren · "_s));
        QVERIFY(detail.contains(u"Presenteren"_s));
    }
};

} // namespace inkaart::award

QTEST_MAIN(inkaart::award::KeepSheetTest)
#include "keepsheettest.moc"
