// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/award/verifypage.h"

#include "core/credential/paper.h"
#include "core/crypto/kdf.h"
#include "core/framework/phrases.h"
#include "tests/unitmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace inkaart::award {

using namespace Qt::StringLiterals;

/// The page as a file; what it does in a browser is for tests/app/ctl/verifypagetest.cpp.
class VerifyPageTest : public QObject {
    Q_OBJECT

private:
    static QByteArray between(const QByteArray& page, QByteArrayView from, QByteArrayView to)
    {
        const qsizetype begin = page.indexOf(from) + from.size();
        return page.sliced(begin, page.indexOf(to, begin) - begin);
    }
    static QJsonObject dataOf(const QByteArray& page)
    {
        return QJsonDocument::fromJson(between(page, "id=\"data\">", "</script>")).object();
    }

private Q_SLOTS:
    void itIsOneFileAndTheSameEachTime();
    void itsPolicyAllowsWhatIsInIt();
    void itCarriesTableAndWords();
    void itKnowsWhomItWasTold();
};

void VerifyPageTest::itIsOneFileAndTheSameEachTime()
{
    const QByteArray page = verifyPage({});
    QVERIFY(page.startsWith("<!DOCTYPE html>") && page.endsWith("</html>\n"));
    QVERIFY(page.size() < 200 * 1024);
    for (const char* outside : { "src=", "stylesheet", "@import", "url(", "@style@", "@data@" })
        QVERIFY2(!page.contains(outside), outside);
    QCOMPARE(page.count("</script>"), 3);
    QCOMPARE(verifyPage({}), page);
}

void VerifyPageTest::itsPolicyAllowsWhatIsInIt()
{
    const QByteArray page = verifyPage({});
    const QByteArray policy = between(page, "Policy\" content=\"", "\">");
    QVERIFY(policy.startsWith("default-src 'none'; "));
    const auto isAllowed = [&](const QByteArray& text) {
        return text.size() > 1000
            && policy.contains("'sha256-" + crypto::sha256(text).toBase64() + '\'');
    };
    QVERIFY(isAllowed(between(page, "<style>", "</style>")));
    const QByteArray library = between(page, "<script>", "</script>");
    QVERIFY(isAllowed(library) && library.contains("nacl"));
    const QByteArray rest = page.sliced(page.indexOf(library) + library.size());
    QVERIFY(isAllowed(between(rest, "<script>", "</script>")));
}

void VerifyPageTest::itCarriesTableAndWords()
{
    const QJsonObject data = dataOf(verifyPage({}));
    QCOMPARE(data["table"_L1],
             QJsonValue(QJsonDocument::fromJson(credential::paperTable()).object()));
    QCOMPARE(data["table"_L1]["strings"_L1].toArray().size(), 31);
    const QJsonArray languages = data["languages"_L1].toArray();
    QCOMPARE(languages.size(), framework::Phrases::builtIn().languages().size());
    QCOMPARE(languages[0]["code"_L1].toString(), u"nl"_s);
    for (const QJsonValue language : languages) {
        QVERIFY(language["words"_L1].toObject().size() > 70);
        QVERIFY(!language["words"_L1]["passport.title"_L1].toString().isEmpty());
    }
}

void VerifyPageTest::itKnowsWhomItWasTold()
{
    auto issuer =
        credential::trustDidKey(u"did:key:z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw");
    QVERIFY(issuer);
    issuer->who = u"</script><b>De Schakel@"_s;
    const QByteArray page = verifyPage({ *issuer });
    QCOMPARE(page.count("</script>"), 3);
    const QJsonValue told = dataOf(page)["trusted"_L1].toArray()[0];
    QCOMPARE(told["did"_L1].toString(), issuer->did);
    QCOMPARE(told["who"_L1].toString(), issuer->who);
    // The public key of RFC 8032, section 7.1, test 1.
    QCOMPARE(told["keys"_L1][0]["x"_L1].toString(),
             u"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"_s);
}

} // namespace inkaart::award

QTEST_GUILESS_MAIN(inkaart::award::VerifyPageTest)
#include "verifypagetest.moc"
