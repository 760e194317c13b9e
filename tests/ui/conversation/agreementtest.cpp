// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "tests/ui/conversation/stage.h"
#include "ui/widgets/duallabel.h"

using namespace inkaart;
using namespace Qt::StringLiterals;
using tests::Stage;
using tests::TestStore;
using Kind = session::Place::Kind;

/// The page of the agreement.
class AgreementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }

    void namesWhoHadTheTalk()
    {
        TestStore world;
        const base::RecordId karim = world.store().newRecordId();
        QVERIFY(world.store().appendToCentre({ dossier::create(
            karim, dossier::Worker{ .name = u"Karim Aziz"_s, .telephone = u"06 1234"_s }) }));
        dossier::Conversation talk;
        talk.worker = karim;
        const auto record = (*world.session().openLearner(world.amina))->add(talk);
        QVERIFY(record);
        Stage stage(world);
        stage.learner = world.amina;
        stage.open(Kind::Agreement, {}, *record);
        QVERIFY(spoken(stage, u"Wat Karim doet"_s));
        QVERIFY(!spoken(stage, u"Wat Noor doet"_s));
        QVERIFY(spoken(stage, u"06 1234"_s));
    }

private:
    /// Whether some label on the page says \a words.
    static bool spoken(const Stage& stage, const QString& words)
    {
        const auto labels = stage.page->findChildren<widgets::DualLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const widgets::DualLabel* label) {
            return label->accessibleName().contains(words);
        });
    }
};

QTEST_MAIN(AgreementTest)
#include "agreementtest.moc"
