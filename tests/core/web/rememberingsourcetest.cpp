// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/remembering.h"
#include "tests/unitmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;

namespace {

class CountingSource final : public web::DocumentSource {
public:
    base::Result<web::Document> get(const QUrl& address, qsizetype) override
    {
        ++asked;
        if (address.path() == "/gone"_L1)
            return base::fail(base::Code::NotFound, u"gone"_s);
        return web::Document{ "twelve bytes", {}, false };
    }

    int asked = 0;
};

} // namespace

class RememberingSourceTest : public QObject {
    Q_OBJECT

private slots:
    void asksOnce();
    void limits();
};

void RememberingSourceTest::asksOnce()
{
    const auto counting = std::make_shared<CountingSource>();
    web::RememberingSource source(counting, 5);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(source.get(QUrl(u"https://stad.nl/a"_s), 20));
        QCOMPARE(source.get(QUrl(u"https://stad.nl/gone"_s), 20).error().code,
                 base::Code::NotFound);
    }
    QCOMPARE(counting->asked, 2);
    // Remembered for who took more does not mean given to who takes less.
    QCOMPARE(source.get(QUrl(u"https://stad.nl/a"_s), 11).error().code, base::Code::TooBig);
}

void RememberingSourceTest::limits()
{
    const auto counting = std::make_shared<CountingSource>();
    web::RememberingSource source(counting, 2);
    QVERIFY(source.get(QUrl(u"https://stad.nl/a"_s), 20));
    QVERIFY(source.get(QUrl(u"https://stad.nl/b"_s), 20));
    QCOMPARE(source.get(QUrl(u"https://stad.nl/c"_s), 20).error().code, base::Code::Refused);
    QVERIFY(source.get(QUrl(u"https://stad.nl/b"_s), 20));
    QCOMPARE(counting->asked, 2);
}

QTEST_GUILESS_MAIN(RememberingSourceTest)
#include "rememberingsourcetest.moc"
