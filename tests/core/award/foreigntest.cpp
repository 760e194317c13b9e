// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/award/foreign.h"

#include "tests/core/credential/badge2samples.h"

#include <QTest>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using credential::AlignedTo;

class ForeignTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void skillsAreFound_data();
    void skillsAreFound();
    void everyOneOnce();
    void holders_data();
    void holders();
    void holderByAddress();
};

void ForeignTest::skillsAreFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("framework");
    QTest::addColumn<QString>("skill");
    const QString esco = u"http://data.europa.eu/esco/skill/7dd94ad3-13d6-43fe-8b94-51fcbf67ced9"_s;
    const QString lifeComp = u"https://ec.europa.eu/jrc/en/lifecomp"_s;
    const QString critical = u"kritisch-denken"_s;
    QTest::newRow("ESCO by address") << u"x"_s << esco << QString() << QString() << critical;
    QTest::newRow("by https and with a slash")
        << u"x"_s << u"HTTPS"_s + esco.mid(4) + u'/' << QString() << QString() << critical;
    QTest::newRow("ESCO as code") << u"x"_s << QString() << esco << u"ESCO"_s << critical;
    QTest::newRow("ESCO by name")
        << u"Evaluate  information"_s << QString() << QString()
        << u"European Skills, Competences, Qualifications and Occupations (ESCO)"_s << critical;
    QTest::newRow("the same name elsewhere")
        << u"Evaluate information"_s << QString() << QString() << u"Own list"_s << QString();
    // One address for all of LifeComp says nothing.
    QTest::newRow("LifeComp by address")
        << QString() << lifeComp << QString() << u"LifeComp"_s << QString();
    QTest::newRow("LifeComp by name")
        << u"Critical thinking"_s << lifeComp << QString() << QString() << critical;
    QTest::newRow("LifeComp by code")
        << QString() << QString() << u"L2"_s << u"LifeComp"_s << critical;
    QTest::newRow("ours") << u"x"_s << u"urn:inkaart:skill:helpen"_s << QString() << QString()
                          << u"helpen"_s;
    QTest::newRow("nothing") << QString() << QString() << QString() << QString() << QString();
}

void ForeignTest::skillsAreFound()
{
    QFETCH(QString, name);
    QFETCH(QString, url);
    QFETCH(QString, code);
    QFETCH(QString, framework);
    QFETCH(QString, skill);
    const auto found =
        skillsNamedBy({ AlignedTo{ name, url, code, framework } }, framework::Framework::builtIn());
    QCOMPARE(found, skill.isEmpty() ? QStringList() : QStringList{ skill });
}

/// What our own badges of a skill say finds that skill, in another centre too.
void ForeignTest::everyOneOnce()
{
    for (const framework::Skill& skill : framework::Framework::builtIn().skills) {
        QList<AlignedTo> alignments;
        for (const auto& one : skill.alignments)
            alignments.append({ one.targetName, one.targetUrl, {}, one.targetFramework });
        const auto found = skillsNamedBy(alignments, framework::Framework::builtIn());
        QVERIFY2(alignments.isEmpty() || found.contains(skill.id), qPrintable(skill.id));
    }
}

void ForeignTest::holders_data()
{
    QTest::addColumn<QJsonValue>("identifier");
    QTest::addColumn<int>("holder");
    const auto row = [](const char* name, const char* identifier, Holder holder) {
        QTest::newRow(name) << credential::samples::json(identifier) << static_cast<int>(holder);
    };
    row("full name", R"([{"type":"IdentityObject","hashed":false,"identityType":"name",
        "identityHash":"amina yusuf"}])",
        Holder::Fits);
    row("own script", R"([{"type":"IdentityObject","hashed":false,"identityType":"name",
        "identityHash":"أمينة"}])",
        Holder::Fits);
    row("somebody else", R"([{"type":"IdentityObject","hashed":false,"identityType":"name",
        "identityHash":"Sam"}])",
        Holder::Differs);
    row("an address", R"([{"type":"IdentityObject","hashed":false,"identityType":"emailAddress",
        "identityHash":"amina@voorbeeld.nl"}])",
        Holder::Fits);
    row("another address", R"([{"type":"IdentityObject","hashed":false,
        "identityType":"emailAddress","identityHash":"sam@voorbeeld.nl"}])",
        Holder::Differs);
    row("a number", R"([{"type":"IdentityObject","hashed":false,"identityType":"studentId",
        "identityHash":"1"}])",
        Holder::NotNamed);
    row("nobody", "[]", Holder::NotNamed);
}

void ForeignTest::holders()
{
    QFETCH(QJsonValue, identifier);
    QFETCH(int, holder);
    const auto badge = credential::samples::with(credential::samples::fullBadge(),
                                                 u"credentialSubject.identifier"_s, identifier);
    const dossier::Learner learner{ .callName = u"Amina"_s,
                                    .fullName = u"Amina Yusuf"_s,
                                    .nameInOwnScript = u"أمينة"_s,
                                    .contact = u"amina@voorbeeld.nl"_s };
    const auto found = compareHolder(credential::samples::compact(badge), learner,
                                     credential::samples::trusting());
    QCOMPARE(static_cast<int>(found), holder);
}

/// Open Badges 2.0 have a hashed address.
void ForeignTest::holderByAddress()
{
    const auto bytes = credential::samples::compact(credential::samples::hostedAssertion());
    const auto options = credential::samples::trusting();
    dossier::Learner learner{ .callName = u"Sam"_s, .contact = u"sam@voorbeeld.nl"_s };
    QCOMPARE(compareHolder(bytes, learner, options), Holder::Fits);
    learner.contact = u"06 00000000"_s;
    QCOMPARE(compareHolder(bytes, learner, options), Holder::NotNamed);
    learner.contact = u"amina@voorbeeld.nl"_s;
    QCOMPARE(compareHolder(bytes, learner, options), Holder::Differs);
}

} // namespace inkaart::award

QTEST_GUILESS_MAIN(inkaart::award::ForeignTest)
#include "foreigntest.moc"
