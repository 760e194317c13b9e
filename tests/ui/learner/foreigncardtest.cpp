// SPDX-License-Identifier: GPL-3.0-or-later
// Badges of others on a learner's pages.
#include "tests/unitmain.h"

#include "ui/learner/foreigncard.h"

#include "core/dossier/foreignbadge.h"
#include "stage.h"
#include "ui/learner/badgespage.h"
#include "ui/session/errors.h"
#include "ui/session/imports.h"
#include "ui/session/paperports.h"
#include "ui/widgets/honeycomb.h"
#include "ui/widgets/label.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace inkaart;
using dossier::ForeignBadge;
using tests::Stage;
using tests::TestStore;
using Kind = session::Place::Kind;

namespace {

ForeignBadge welding(session::OpenDossier& open, const QByteArray& bytes)
{
    const auto file = open.putBlob(bytes, u"application/jwt"_s, u"lassen.jwt"_s);
    return { .file = *file,
             .name = u"Lassen"_s,
             .issuer = u"De Werkplaats"_s,
             .verdict = dossier::ForeignVerdict::Unsure,
             .checked = open.store().clock().nowMs(),
             .skills = { u"samenwerken"_s },
             .at = open.store().clock().nowMs() };
}

bool says(const QWidget* card, const QString& words)
{
    const auto labels = card->findChildren<widgets::Label*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const auto* label) { return label->text().contains(words); });
}

} // namespace

class ForeignCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void cleanup() { session::PaperPorts::instance() = session::PaperPorts::real(); }

    void standsBesideOwnBadges()
    {
        TestStore world;
        session::OpenDossier* open = *world.session().openLearner(world.amina);
        QVERIFY(open->add(welding(*open, "a.b.c")));
        Stage stage(world);
        stage.go(Kind::Learner, world.amina, u"badges"_s);
        const QWidget* card = stage.find("foreignCard");
        QVERIFY(card);
        QVERIFY(says(card, u"Lassen"_s));
        QVERIFY(says(card, u"Van elders: “De Werkplaats”"_s));
        QVERIFY(says(card, u"Bewijs voor Samenwerken"_s));
        QVERIFY(says(card, u"Niet zeker, gecontroleerd op 23"_s));
        QVERIFY(!stage.find("badgeCard"));
    }

    void comesOutAsItWentIn()
    {
        TestStore world;
        session::OpenDossier* open = *world.session().openLearner(world.amina);
        const QByteArray bytes("a.b.c\n\0\xff", 8);
        const auto id = open->add(welding(*open, bytes));
        Stage stage(world);
        stage.go(Kind::Learner, world.amina, u"badges"_s);
        QVERIFY(stage.isSeen("saveForeignButton"));
        const QTemporaryDir folder;
        const QString path = folder.filePath(
            learner::foreignFileName(open->dossier().get<ForeignBadge>(*id)->value));
        QVERIFY(path.endsWith(u"/lassen.jwt"_s));
        auto* page = static_cast<learner::BadgesPage*>(stage.page);
        page->saveForeignTo(*id, path);
        QTRY_VERIFY(!world.session().imports().isRunning());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        page->saveForeignTo(*id, folder.filePath(u"no/such/folder.jwt"_s));
        QTRY_COMPARE(stage.warning, session::sentenceFor({ base::Code::NotFound, {} }));
    }

    void takenAwayAndUndone()
    {
        TestStore world;
        session::OpenDossier* open = *world.session().openLearner(world.amina);
        QVERIFY(open->add(welding(*open, "a.b.c")));
        Stage stage(world);
        stage.go(Kind::Learner, world.amina, u"badges"_s);
        stage.touch("removeForeignButton");
        QVERIFY(open->dossier().all<ForeignBadge>().empty());
        world.session().undo().undo();
        QCOMPARE(open->dossier().all<ForeignBadge>().size(), size_t(1));
    }

    void chosenFileIsCheckedFirst()
    {
        TestStore world;
        session::PaperPorts::instance().chooseBadge = [](QWidget*, const auto& chosen) {
            chosen(u"/tmp/lassen.jwt"_s);
        };
        Stage stage(world);
        stage.go(Kind::Learner, world.amina, u"badges"_s);
        stage.touch("addForeignButton");
        QCOMPARE(stage.asked.kind, Kind::Check);
        QCOMPARE(stage.asked.learner, world.amina);
        QCOMPARE(stage.asked.detail, u"/tmp/lassen.jwt"_s);

        stage.asked = {};
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(u"/tmp/ander.png"_s) });
        QDropEvent drop({ 50, 50 }, Qt::CopyAction, &data, Qt::LeftButton, {});
        static_cast<QObject*>(stage.page)->event(&drop);
        Stage::settle();
        QCOMPARE(stage.asked.detail, u"/tmp/ander.png"_s);
    }

    void standsWithItsSkill()
    {
        TestStore world;
        session::OpenDossier* open = *world.session().openLearner(world.amina);
        QVERIFY(open->add(welding(*open, "a.b.c")));
        Stage stage(world);
        stage.go(Kind::Learner, world.amina);
        auto* map = stage.find<widgets::Honeycomb>("skillMap");
        QTest::mouseClick(map, Qt::LeftButton, {}, map->tileRect(u"samenwerken"_s).center());
        Stage::settle();
        stage.touch("sheetForeign");
        QCOMPARE(stage.asked.detail, u"badges"_s);
    }
};

QTEST_MAIN(ForeignCardTest)
#include "foreigncardtest.moc"
