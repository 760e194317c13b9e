// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/award/issue.h"
#include "core/award/paper.h"
#include "tests/ui/award/stage.h"
#include "ui/award/awardmodel.h"
#include "ui/award/paperjob.h"
#include <QElapsedTimer>
namespace inkaart::award {
using namespace Qt::StringLiterals;
using session::Place; using test::Stage; using test::talking2;
class TimingTest : public QObject { Q_OBJECT
private Q_SLOTS:
 void initTestCase(){ tests::dressUp(); }
 void t(){
  Stage stage; stage.fillTalking();
  for (int i=0;i<100;++i) stage.addStory({u"samenwerken"_s}, u"verhaal"_s);
  auto& open = stage.open();
  QElapsedTimer t;
  auto say=[&](const char* w){ qInfo("%s %.1f ms", w, double(t.nsecsElapsed())/1e6); t.restart(); };
  t.start();
  auto page = std::unique_ptr<session::Page>(make({.kind=Place::Kind::Award,.learner=stage.learner,.record={},.detail=talking2}, stage.session(), stage.navigator, nullptr)); say("make page");
  page->resize(1262,696); page->show(); QCoreApplication::processEvents(); say("show");
  auto* m = page->findChild<AwardModel*>();
  m->setTicked(u"a"_s,true); say("tick"); m->setTicked(u"b"_s,true); m->setTicked(u"c"_s,true); m->setTicked(u"d"_s,true); t.restart();
  QCoreApplication::processEvents(); say("repaint");
  auto r = m->award(); say("award whole"); QVERIFY(r);
  auto award = *open.dossier().get<dossier::Award>(*r); t.restart();
  auto paper = withPaper(award.id, award.value, open.dossier(), stage.data.store()); say("withPaper");
  award.value=*paper; auto ctx = paperContext(stage.data.store(), u"ar"_s); say("context");
  auto p = certificatePage(award, open.dossier(), stage.data.store().centreDossier(), ctx); say("certificatePage");
  auto pp = passportPage({}, open.dossier(), stage.data.store(), ctx); say("passportPage");
  t.restart(); page->findChild<QAbstractButton*>(u"searchBadgeButton"_s)->click(); say("search sheet"); QCoreApplication::processEvents(); say("search sheet shown");
  QTest::keyClick(page->findChild<QWidget*>(u"badgeSearch"_s),'s'); say("key"); QCoreApplication::processEvents(); say("key shown");
  t.restart(); page->findChild<QAbstractButton*>(u"ownBadgeButton"_s)->click(); say("own sheet"); QCoreApplication::processEvents(); say("own sheet shown");
 }
};
}
QTEST_MAIN(inkaart::award::TimingTest)
#include "timingtest.moc"
