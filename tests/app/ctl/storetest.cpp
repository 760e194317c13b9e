// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/store/store.h"

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/dossier/fields.h"
#include "tests/app/ctl/program.h"
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace inkaart;
using inkaart::tests::Answer;
using inkaart::tests::ctl;

/// A centre from init to restore, as a script would drive it.
class StoreTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_store;
    QString m_learner;

    base::SystemClock m_clock;
    base::SystemRandom m_random;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// As the window has it; nobody else may meanwhile.
    std::unique_ptr<store::Store> opened()
    {
        auto unlocked = store::Vault::unlock(m_store, u"voorbeeld"_s);
        if (!unlocked)
            qFatal("no unlock");
        auto store = store::Store::open(m_store, std::move(*unlocked), m_clock, m_random);
        if (!store)
            qFatal("no store");
        return std::move(*store);
    }
    void takeAway(const base::DossierId& id, const base::RecordId& record)
    {
        const auto store = opened();
        const auto dossier = store->dossier(id);
        QVERIFY(store->append(id, { dossier::remove(*dossier->records().find(record)) }));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = path(u"centre"_s);
        const Answer answer =
            ctl({ u"demo"_s, m_store, u"--learners"_s, u"20"_s, u"--seed"_s, u"7"_s });
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.out.count('\n'), 20);
        const Answer found =
            ctl({ u"learners"_s, u"--store"_s, m_store, u"--search"_s, u"أمينة"_s });
        QCOMPARE(found.code, 0);
        m_learner = found.line().section(u' ', 0, 0);
        QCOMPARE(m_learner.size(), 36);
    }

    void theSameSeedGivesTheSamePeople()
    {
        const auto names = [this](const QString& name) {
            QStringList list;
            const Answer answer =
                ctl({ u"demo"_s, path(name), u"--learners"_s, u"25"_s, u"--seed"_s, u"3"_s });
            for (const QByteArray& line : answer.out.trimmed().split('\n'))
                list.append(QJsonDocument::fromJson(line)["name"_L1].toString());
            return list;
        };
        const QStringList first = names(u"one"_s);
        QCOMPARE(first.size(), 25);
        QCOMPARE(names(u"two"_s), first);
    }

    void aWrongPassphraseOpensNothing()
    {
        const Answer answer = ctl({ u"learners"_s, u"--store"_s, m_store }, {}, u"iets anders"_s);
        QCOMPARE(answer.code, 2);
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(answer.error, "inkaartctl: the passphrase does not fit\n");
    }

    void namesAreCleanedAsInTheWindows()
    {
        const QStringList to = { u"--store"_s, m_store };
        const Answer added = ctl(QStringList{ u"learner"_s, u"add"_s, u"--call-name"_s,
                                              u"  Bo\u202E\u0007ris\n \tde  Rode "_s }
                                 + to);
        QCOMPARE(added.code, 0);
        const Answer shown = ctl(QStringList{ u"show"_s, added.line(), u"--json"_s } + to);
        QCOMPARE(shown.json()["callName"_L1].toString(), u"Boris de Rode"_s);
        QCOMPARE(
            ctl(QStringList{ u"learner"_s, u"add"_s, u"--call-name"_s, u"\u202E \u0007"_s } + to)
                .code,
            3);
    }

    void aPassportOfAKnownIssuerIsValid()
    {
        const QStringList whose = { u"--store"_s, m_store, u"--learner"_s, m_learner };
        const QString badge = path(u"badge.pdf"_s);
        const QString passport = path(u"passport.pdf"_s);
        QCOMPARE(ctl(QStringList{ u"certificate"_s, u"--out"_s, badge } + whose).code, 0);
        QCOMPARE(
            ctl(QStringList{ u"certificate"_s, u"--kind"_s, u"passport"_s, u"--out"_s, passport }
                + whose)
                .code,
            0);
        const Answer inspected = ctl({ u"inspect"_s, badge, u"--json"_s });
        const QString issuer = inspected.json()["issuer"_L1]["id"_L1].toString();
        QVERIFY(issuer.startsWith("did:key:"_L1));
        QCOMPARE(ctl({ u"verify"_s, passport }).code, 4);
        QCOMPARE(ctl({ u"verify"_s, passport, u"--trust"_s, issuer }).code, 0);
    }

    void writesGoTheRealWay()
    {
        const QStringList to = { u"--store"_s, m_store };
        const Answer added = ctl(QStringList{ u"learner"_s, u"add"_s, u"--call-name"_s, u"Zoë"_s,
                                              u"--language"_s, u"uk"_s, u"--consent"_s, u"yes"_s }
                                 + to);
        QCOMPARE(added.code, 0);
        const QStringList whose = { u"--learner"_s, added.line() };
        for (const QString& voice : { u"learner"_s, u"worker"_s }) {
            const Answer rated =
                ctl(QStringList{ u"rate"_s, u"add"_s, u"--skill"_s, u"samenwerken"_s, u"--level"_s,
                                 u"can"_s, u"--voice"_s, voice }
                    + to + whose);
            QCOMPARE(rated.code, 0);
        }
        QCOMPARE(ctl(QStringList{ u"evidence"_s, u"add"_s, u"--skill"_s, u"samenwerken"_s,
                                  u"--story"_s, u"Samen opgeruimd."_s }
                     + to + whose)
                     .code,
                 0);
        QCOMPARE(ctl(QStringList{ u"evidence"_s, u"add"_s, u"--skill"_s, u"samenwerken"_s,
                                  u"--story"_s, u"  "_s }
                     + to + whose)
                     .code,
                 3);
        const Answer awarded = ctl(
            QStringList{ u"award"_s, u"add"_s, u"--achievement"_s, u"samenwerken/2"_s, u"--json"_s }
            + to + whose);
        QCOMPARE(awarded.code, 0);
        QVERIFY(awarded.json()["number"_L1].toString().startsWith("IK-"_L1));
        const Answer shown = ctl(QStringList{ u"show"_s, added.line(), u"--json"_s } + to);
        QCOMPARE(shown.json()["awards"_L1].toArray().size(), 1);
        const Answer revoked =
            ctl(QStringList{ u"award"_s, u"revoke"_s, u"--award"_s,
                             awarded.json()["id"_L1].toString(), u"--why"_s, u"Vergissing"_s }
                + to + whose);
        QCOMPARE(revoked.code, 0);
        const Answer after = ctl(QStringList{ u"show"_s, added.line(), u"--json"_s } + to);
        QVERIFY(after.json()["awards"_L1].toArray().first()["revoked"_L1].toBool());
        QCOMPARE(ctl(QStringList{ u"check"_s } + to).code, 0);
    }

    void practiceNeedsAWitness()
    {
        const QStringList to = { u"--store"_s, m_store };
        const Answer added = ctl(QStringList{ u"learner"_s, u"add"_s, u"--call-name"_s, u"Bo"_s,
                                              u"--consent"_s, u"yes"_s }
                                 + to);
        const QStringList whose = { u"--learner"_s, added.line() };
        ctl(QStringList{ u"evidence"_s, u"add"_s, u"--skill"_s, u"werkritme"_s, u"--story"_s,
                         u"Elke dag op tijd."_s }
            + to + whose);
        const QStringList award =
            QStringList{ u"award"_s, u"add"_s, u"--achievement"_s, u"praktijk-werkritme"_s } + to
            + whose;
        QCOMPARE(ctl(award).code, 1);
        ctl(QStringList{ u"evidence"_s, u"add"_s, u"--skill"_s, u"werkritme"_s, u"--seen-by"_s,
                         u"Kok"_s, u"--at-work"_s }
            + to + whose);
        QCOMPARE(ctl(award).code, 0);
    }

    void oneBadgeForAList()
    {
        const QStringList to = { u"--store"_s, m_store };
        QStringList ids;
        for (const QString& name : { u"Lijst Een"_s, u"Lijst Twee"_s, u"Lijst Drie"_s }) {
            ids += ctl(QStringList{ u"learner"_s, u"add"_s, u"--call-name"_s, name, u"--consent"_s,
                                    u"yes"_s }
                       + to)
                       .line();
            if (ids.size() < 3)
                ctl(QStringList{ u"evidence"_s, u"add"_s, u"--skill"_s, u"helpen"_s, u"--story"_s,
                                 u"Geholpen."_s, u"--learner"_s, ids.last() }
                    + to);
        }
        QFile list(path(u"lijst.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(
            "naam;regel\r\nLijst Een;Goed zo\r\nNiemand;Hoi\r\nLijst Drie;\r\nlijst twee;\r\n");
        list.close();
        const QStringList batch =
            QStringList{ u"award"_s, u"batch"_s,      u"--achievement"_s, u"helpen/2"_s,
                         u"--csv"_s, list.fileName(), u"--json"_s }
            + to;
        // Half right is not right: nobody gets one until that is said.
        const Answer asked = ctl(batch);
        QCOMPARE(asked.code, 1);
        QVERIFY(asked.json()["people"_L1].toArray().isEmpty());
        const QJsonObject problem = asked.json()["problems"_L1].toArray().first().toObject();
        QCOMPARE(problem["row"_L1].toInt(), 3);
        QCOMPARE(problem["column"_L1].toInt(), 1);
        const Answer given = ctl(batch + QStringList{ u"--good-rows"_s });
        QCOMPARE(given.code, 1);
        const QJsonArray people = given.json()["people"_L1].toArray();
        QCOMPARE(people.size(), 3);
        QCOMPARE(people[0]["learner"_L1].toString(), ids[0]);
        QVERIFY(people[0]["number"_L1].toString().startsWith("IK-"_L1));
        QVERIFY(people[1]["why"_L1].toString().contains("no proof"_L1));
        QCOMPARE(people[2]["learner"_L1].toString(), ids[1]);
        // Nobody gets it twice.
        const Answer again = ctl(batch + QStringList{ u"--good-rows"_s });
        QCOMPARE(again.json()["people"_L1].toArray()[0]["why"_L1].toString(), u"has it already"_s);
    }

    void nobodySaidYesMeansNoBadge()
    {
        const QStringList to = { u"--store"_s, m_store };
        const Answer added = ctl(QStringList{ u"learner"_s, u"add"_s, u"--call-name"_s, u"Bo"_s,
                                              u"--consent"_s, u"no"_s }
                                 + to);
        const QStringList whose = { u"--learner"_s, added.line() };
        ctl(QStringList{ u"evidence"_s, u"add"_s, u"--skill"_s, u"helpen"_s, u"--story"_s,
                         u"Geholpen."_s }
            + to + whose);
        QCOMPARE(
            ctl(QStringList{ u"award"_s, u"add"_s, u"--achievement"_s, u"helpen/2"_s } + to + whose)
                .code,
            1);
    }

    void nothingIsKeptWithoutAYes()
    {
        const QStringList to = { u"--store"_s, m_store };
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        const QString photo = path(u"photo.png"_s);
        QVERIFY(picture.save(photo));
        const auto add = [&](const QStringList& consent) {
            return QStringList{ u"--learner"_s,
                                ctl(QStringList{ u"learner"_s, u"add"_s, u"--call-name"_s, u"Bo"_s }
                                    + consent + to)
                                    .line() };
        };
        const auto rate = [&](const QStringList& whose) {
            return ctl(QStringList{ u"rate"_s, u"add"_s, u"--skill"_s, u"samenwerken"_s,
                                    u"--level"_s, u"can"_s }
                       + to + whose)
                .code;
        };
        const auto photograph = [&](const QStringList& whose) {
            return ctl(QStringList{ u"evidence"_s, u"add"_s, u"--skill"_s, u"samenwerken"_s,
                                    u"--file"_s, photo }
                       + to + whose)
                .code;
        };
        const QStringList nobody = add({ u"--consent"_s, u"no"_s });
        QCOMPARE(rate(nobody), 1);
        QCOMPARE(photograph(nobody), 1);
        const Answer shown = ctl(QStringList{ u"export"_s, nobody.last() } + to);
        QVERIFY(!shown.out.contains("\"rating\"") && !shown.out.contains("\"evidence\""));
        const QStringList notAsked = add({});
        QCOMPARE(rate(notAsked), 1);
        QVERIFY(!ctl(QStringList{ u"export"_s, notAsked.last() } + to).out.contains("\"consent\""));
        const QStringList dossierOnly = add({ u"--consent"_s, u"yes"_s });
        QCOMPARE(rate(dossierOnly), 0);
        QCOMPARE(photograph(dossierOnly), 1);
        QCOMPARE(photograph(add({ u"--consent"_s, u"yes"_s, u"--photos"_s, u"yes"_s })), 0);
    }

    void nothingIsKeptAfterTheTerm()
    {
        const QStringList to = { u"--store"_s, m_store };
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const Answer added =
            ctl(QStringList{ u"learner"_s, u"add"_s, u"--call-name"_s, u"Sem"_s, u"--consent"_s,
                             u"yes"_s, u"--birth-year"_s, QString::number(now.date().year() - 9) }
                + to);
        QCOMPARE(added.code, 0);
        const auto answers = [&](const QDateTime& when) {
            const QStringList whose = {
                u"--learner"_s,   added.line(), u"--skill"_s,
                u"samenwerken"_s, u"--clock"_s, when.toString(Qt::ISODate)
            };
            const Answer rated =
                ctl(QStringList{ u"rate"_s, u"add"_s, u"--level"_s, u"can"_s } + to + whose);
            const Answer told = ctl(
                QStringList{ u"evidence"_s, u"add"_s, u"--story"_s, u"Geholpen."_s } + to + whose);
            return rated.code == told.code ? rated : Answer{};
        };
        QCOMPARE(answers(now).code, 0);
        const Answer late = answers(now.addDays(200));
        QCOMPARE(late.code, 1);
        QVERIFY(late.error.contains("the term for a parent's yes has passed"));
    }

    void answersAreWhatTheySay_data()
    {
        QTest::addColumn<QString>("skill");
        QTest::newRow("a path") << u"own:../../x"_s;
        QTest::newRow("nothing") << u"own:"_s;
        QTest::newRow("very long") << u"own:"_s + QString(5000, u'a');
        QTest::newRow("nobody's") << u"own:01234567-89ab-cdef-0123-456789abcdef"_s;
    }

    void answersAreWhatTheySay()
    {
        QFETCH(QString, skill);
        const Answer answer = ctl({ u"rate"_s, u"add"_s, u"--store"_s, m_store, u"--learner"_s,
                                    m_learner, u"--level"_s, u"can"_s, u"--skill"_s, skill });
        QCOMPARE(answer.code, 2);
        QCOMPARE(answer.error, "inkaartctl: there is no such skill\n");
    }

    void exportHoldsHistoryAndFiles()
    {
        const QStringList of = { u"--store"_s, m_store };
        const Answer added = ctl(QStringList{ u"learner"_s, u"add"_s, u"--call-name"_s, u"Bo"_s,
                                              u"--consent"_s, u"yes"_s, u"--photos"_s, u"yes"_s }
                                 + of);
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::darkRed);
        const QString photo = path(u"rood.png"_s);
        QVERIFY(picture.save(photo));
        QCOMPARE(ctl(QStringList{ u"evidence"_s, u"add"_s, u"--skill"_s, u"samenwerken"_s,
                                  u"--file"_s, photo, u"--learner"_s, added.line() }
                     + of)
                     .code,
                 0);
        const Answer answer = ctl(QStringList{ u"export"_s, added.line() } + of);
        QCOMPARE(answer.code, 0);
        const QJsonArray history = answer.json()["history"_L1].toArray();
        QCOMPARE(history.size(), 4);
        for (const QJsonValue change : history) {
            QCOMPARE(change["act"_L1].toString(), u"set"_s);
            QVERIFY(!change["at"_L1].toString().isEmpty() && !change["by"_L1].toString().isEmpty());
        }
        const QJsonArray files = answer.json()["files"_L1].toArray();
        QCOMPARE(files.size(), 1);
        const QByteArray bytes =
            QByteArray::fromBase64(files[0]["base64"_L1].toString().toLatin1());
        QCOMPARE(bytes.size(), files[0]["size"_L1].toInt());
        QCOMPARE(QImage::fromData(bytes).size(), picture.size());
        const QJsonObject named = history.last()["fields"_L1]["file"_L1].toObject();
        QCOMPARE(named["id"_L1], files[0]["id"_L1]);
        QVERIFY(!named.contains("key"_L1));
    }

    void aDocumentKeepsNoAuthor()
    {
        const QStringList to = { u"--store"_s, m_store };
        const QString document = path(u"brief.pdf"_s);
        {
            QPdfWriter writer(document);
            writer.setCreator(u"Fatima Geheim"_s);
            QPainter(&writer).drawRect(100, 100, 200, 200);
        }
        const auto holds = [](const QByteArray& bytes) {
            return bytes.contains("Fatima Geheim")
                || bytes.contains(QByteArray("\0F\0a\0t\0i\0m\0a", 12));
        };
        QFile written(document);
        QVERIFY(written.open(QIODevice::ReadOnly) && holds(written.readAll()));
        const Answer added = ctl(QStringList{ u"learner"_s, u"add"_s, u"--call-name"_s, u"Bo"_s,
                                              u"--consent"_s, u"yes"_s }
                                 + to);
        QCOMPARE(ctl(QStringList{ u"evidence"_s, u"add"_s, u"--skill"_s, u"samenwerken"_s,
                                  u"--file"_s, document, u"--learner"_s, added.line() }
                     + to)
                     .code,
                 0);
        const QJsonArray files =
            ctl(QStringList{ u"export"_s, added.line() } + to).json()["files"_L1].toArray();
        QCOMPARE(files.size(), 1);
        const QByteArray kept = QByteArray::fromBase64(files[0]["base64"_L1].toString().toLatin1());
        QVERIFY(kept.startsWith("%PDF-") && !holds(kept));
    }

    void whatWasTakenAway()
    {
        const QStringList of = { u"--store"_s, m_store };
        const Answer added = ctl(QStringList{ u"learner"_s, u"add"_s, u"--call-name"_s, u"Weg"_s,
                                              u"--consent"_s, u"yes"_s, u"--photos"_s, u"yes"_s }
                                 + of);
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::darkBlue);
        const QString photo = path(u"blauw.png"_s);
        QVERIFY(picture.save(photo));
        const Answer evidence =
            ctl(QStringList{ u"evidence"_s, u"add"_s, u"--skill"_s, u"samenwerken"_s, u"--file"_s,
                             photo, u"--learner"_s, added.line() }
                + of);
        QCOMPARE(evidence.code, 0);
        const auto id = *base::DossierId::parse(added.line());
        const auto line = [&] {
            const QByteArray all = ctl(QStringList{ u"learners"_s } + of).out;
            return QString::fromUtf8(all).split(u'\n').filter(added.line()).value(0);
        };
        QVERIFY(!line().contains(u"taken away"_s));
        takeAway(id, *base::RecordId::parse(evidence.line()));
        const auto files = [&](const QDateTime& now) {
            const Answer answer = ctl(
                QStringList{ u"export"_s, added.line(), u"--clock"_s, now.toString(Qt::ISODate) }
                + of);
            return answer.code == 0 ? answer.json()["files"_L1].toArray().size() : -1;
        };
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(files(now), 1);
        QCOMPARE(files(now.addDays(31)), 0);
        base::RecordId learner;
        opened()->dossier(id)->learner(&learner);
        takeAway(id, learner);
        QVERIFY2(line().endsWith(u"(taken away)"_s), qPrintable(line()));
    }

    void exportHoldsWhatIsKeptAndNoKeys()
    {
        const Answer answer = ctl({ u"export"_s, m_learner, u"--store"_s, m_store });
        QCOMPARE(answer.code, 0);
        const QJsonArray records = answer.json()["records"_L1].toArray();
        QVERIFY(records.size() > 20);
        QVERIFY(!answer.out.contains("\"pieces\""));
        QVERIFY(!answer.out.contains("\"key\""));
    }

    void initTellsTheRecoveryCode()
    {
        const Answer answer = ctl({ u"init"_s, path(u"new"_s), u"--worker"_s, u"Kim"_s,
                                    u"--centre"_s, u"Huis"_s, u"--json"_s },
                                  {}, u"een lange wachtzin"_s);
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.json()["recoveryCode"_L1].toString().size() >= 32);
        QCOMPARE(
            ctl({ u"learners"_s, u"--store"_s, path(u"new"_s) }, {}, u"een lange wachtzin"_s).code,
            0);
    }

    void noNameStandsInTheFiles()
    {
        QFile database(m_store + u"/inkaart.sqlite"_s);
        QVERIFY(database.open(QIODevice::ReadOnly));
        const QByteArray bytes = database.readAll();
        QVERIFY(bytes.size() > 10000);
        for (const QString& name : { u"Amina"_s, u"أمينة"_s, u"Danylo"_s, u"Noor Bakker"_s })
            QVERIFY2(!bytes.contains(name.toUtf8()), qPrintable(name));
    }
};

QTEST_MAIN(StoreTest)
#include "storetest.moc"
