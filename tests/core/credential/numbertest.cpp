// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/credential/number.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;

class NumberTest : public QObject {
    Q_OBJECT
private slots:
    void known();
    void differ();
};

void NumberTest::known()
{
    const auto award = base::RecordId::parse(u"0190a3c2-11f3-7c1e-9d6e-1b1f6a3d9c01");
    QVERIFY(award);
    // printf 0190a3c2-11f3-7c1e-9d6e-1b1f6a3d9c01 | sha256sum | xxd -r -p | base32 | head -c 10
    QCOMPARE(credential::certificateNumber(*award), u"IK-TRC4U-7RT2R"_s);
}

void NumberTest::differ()
{
    base::SeededRandom random(7);
    QSet<QString> seen;
    const QRegularExpression form(u"^IK-[A-Z2-7]{5}-[A-Z2-7]{5}$"_s);
    for (int i = 0; i < 2000; ++i) {
        const auto number = credential::certificateNumber(base::RecordId::random(random));
        QVERIFY(form.match(number).hasMatch());
        seen.insert(number);
    }
    QCOMPARE(seen.size(), 2000);
}

QTEST_GUILESS_MAIN(NumberTest)
#include "numbertest.moc"
