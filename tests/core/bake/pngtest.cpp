// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/artwork/badge.h"
#include "core/bake/bake.h"
#include "tests/core/bake/credentials.h"
#include "tests/core/bake/images.h"
#include "tests/unitmain.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace inkaart;
using namespace inkaart::bake;
using namespace Qt::StringLiterals;
using base::Code;

class PngTest : public QObject {
    Q_OBJECT
private slots:
    void goesInAndOut_data();
    void goesInAndOut();
    void chunkStandsAsSpecified();
    void othersAreRead_data();
    void othersAreRead();
    void refuses_data();
    void refuses();
    void everyTruncation();
    void everyWrongChecksum();
    void everyChangedByte();
    void bakesNothingElse_data();
    void bakesNothingElse();
    void anotherProgramAgrees();
};

static QByteArray animated()
{
    const QByteArray control = images::number(0) + images::number(1) + images::number(1)
        + images::number(0) + images::number(0) + QByteArray("\0\1\0\1\0\0", 6);
    return images::png(images::chunk("acTL", images::number(1) + images::number(0))
                           + images::chunk("fcTL", control) + images::tEXt("Title", "badge")
                           + images::chunk("prVt", "whatever"),
                       images::chunk("tIME", QByteArray("\x07\xEA\1\1\0\0\0", 7)))
        + "behind the end";
}

static QByteArray drawn()
{
    framework::Achievement one;
    one.level = 2;
    one.zone = u"samen"_s;
    one.pictogram = u"vh-samenwerken"_s;
    return artwork::badgePng(one);
}

void PngTest::goesInAndOut_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<QByteArray>("credential");
    const std::pair<const char*, QByteArray> pictures[] = {
        { "one pixel", images::png() },
        { "animated", animated() },
        { "by Qt", images::painted(64) },
        { "artwork", drawn() },
    };
    for (const auto& [name, image] : pictures) {
        QTest::addRow("%s, JWT", name) << image << credentials::jwt;
        QTest::addRow("%s, JSON", name) << image << credentials::json;
        QTest::addRow("%s, awkward JSON", name) << image << credentials::awkward;
    }
}

void PngTest::goesInAndOut()
{
    QFETCH(QByteArray, image);
    QFETCH(QByteArray, credential);
    const auto baked = bake::bake(image, credential);
    QVERIFY2(baked, qPrintable(baked ? QString() : baked.error().detail));
    QCOMPARE(*unbake(*baked), (Baked{ credential, Version::V3, Kind::Png }));
    // Nothing of the image changed: without the one chunk it is what it was.
    const qsizetype added = baked->size() - image.size();
    QCOMPARE(QByteArray(*baked).remove(33, added), image);
    // The same again, and another in its place.
    QCOMPARE(*bake::bake(*baked, credential), *baked);
    const auto anew = bake::bake(*baked, credentials::other);
    QCOMPARE(*anew, *bake::bake(image, credentials::other));
    QCOMPARE(unbake(*anew)->bytes, credentials::other);
    const QImage before = QImage::fromData(image);
    QVERIFY(!before.isNull());
    QCOMPARE(QImage::fromData(*baked), before);
}

void PngTest::chunkStandsAsSpecified()
{
    const auto baked = bakePng(images::png(), credentials::jwt + '\n');
    QCOMPARE(*baked,
             images::png(images::chunk(
                 "iTXt", "openbadgecredential" + QByteArray(5, '\0') + credentials::jwt)));
}

void PngTest::othersAreRead_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("version");
    const auto row = [](const char* name, const QByteArray& chunk, const QByteArray& bytes,
                        Version version) {
        QTest::newRow(name) << images::png(chunk) << bytes << int(version);
    };
    const QByteArray keyword("openbadgecredential");
    row("with a language", images::iTXt(keyword, credentials::jwt), credentials::jwt, Version::V3);
    row("compressed",
        images::iTXt(keyword, images::packed(credentials::json), QByteArray("\1\0", 2)),
        credentials::json, Version::V3);
    const QByteArray large = '{' + QByteArray(credentialLimit - 2, ' ') + '}';
    row("compressed, as large as may be",
        images::iTXt(keyword, images::packed(large), QByteArray("\1\0", 2)), large, Version::V3);
    row("2.0, JSON", images::iTXt("openbadges", credentials::json), credentials::json, Version::V2);
    row("2.0, JWS", images::iTXt("openbadges", credentials::jwt), credentials::jwt, Version::V2);
    row("1.0, address", images::tEXt("openbadges", credentials::address), credentials::address,
        Version::V2);
    row("packed text",
        images::chunk("zTXt", QByteArray("openbadges\0\0", 12) + images::packed(credentials::jwt)),
        credentials::jwt, Version::V2);
    QTest::newRow("behind the picture") << images::png({}, images::iTXt(keyword, credentials::jwt))
                                        << credentials::jwt << int(Version::V3);
}

void PngTest::othersAreRead()
{
    QFETCH(QByteArray, image);
    const auto found = unbake(image);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
    QTEST(found->bytes, "bytes");
    QTEST(int(found->version), "version");
    // Whoever bakes into it replaces that too.
    QCOMPARE(*bake::bake(image, credentials::other),
             *bake::bake(images::png(), credentials::other));
}

void PngTest::refuses_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const QByteArray& image, Code code) {
        QTest::newRow(name) << image << int(code);
    };
    const QByteArray keyword("openbadgecredential");
    const QByteArray good = images::iTXt(keyword, credentials::jwt);
    const QByteArray older = images::tEXt("openbadges", credentials::jwt);
    const QByteArray packs("\1\0", 2);
    row("no credential", images::png(), Code::NotFound);
    row("another text", images::png(images::tEXt("Comment", keyword)), Code::NotFound);
    row("two", images::png(good, good), Code::Duplicate);
    row("of two versions", images::png(good + older), Code::Duplicate);
    row("two older ones", images::png(older, older), Code::Duplicate);
    row("empty", images::png(images::iTXt(keyword, {})), Code::Malformed);
    row("keyword alone", images::png(images::chunk("iTXt", keyword)), Code::Malformed);
    row("cut behind the flags", images::png(images::chunk("iTXt", keyword + QByteArray(3, '\0'))),
        Code::Malformed);
    row("cut behind the language",
        images::png(images::chunk("iTXt", keyword + QByteArray(3, '\0') + "nl" + '\0')),
        Code::Malformed);
    row("packed in an unknown way",
        images::png(images::iTXt(keyword, images::packed(credentials::jwt), "\1\1")),
        Code::Malformed);
    row("another flag", images::png(images::iTXt(keyword, credentials::jwt, "\2")),
        Code::Malformed);
    row("packed and cut",
        images::png(images::iTXt(keyword, images::packed(credentials::jwt).chopped(5), packs)),
        Code::Malformed);
    row("packed, and more behind it",
        images::png(images::iTXt(keyword, images::packed(credentials::jwt) + "x", packs)),
        Code::Malformed);
    row("packed badly", images::png(images::iTXt(keyword, "no zlib at all", packs)),
        Code::Malformed);
    const QByteArray bomb = images::packed(QByteArray(200 * 1024 * 1024, 'A'));
    row("bomb", images::png(images::iTXt(keyword, bomb, packs)), Code::TooBig);
    row("one byte too much",
        images::png(
            images::iTXt(keyword, images::packed(QByteArray(credentialLimit + 1, 'A')), packs)),
        Code::TooBig);
    row("too much unpacked", images::png(images::iTXt(keyword, QByteArray(5'000'000, 'A'))),
        Code::TooBig);
    row("no header", images::signature + good + images::pixels() + images::end(), Code::Malformed);
    row("two headers", images::png(images::header() + good), Code::Malformed);
    row("short header",
        images::signature + images::chunk("IHDR", "12345") + images::pixels() + images::end(),
        Code::Malformed);
    row("no picture", images::signature + images::header() + good + images::end(), Code::Malformed);
    row("a picture in two pieces", images::png(images::pixels() + good), Code::Malformed);
    row("an end with something in it",
        images::signature + images::header() + images::pixels() + images::chunk("IEND", "x"),
        Code::Malformed);
    row("a chunk without a name", images::png(images::chunk("1TXt", "x")), Code::Malformed);
    row("a length beyond all", images::png(QByteArray("\xFF\xFF\xFF\xFFtEXt", 8)), Code::Malformed);
    row("a length beyond the file", images::png(QByteArray("\x7F\xFF\xFF\xFFtEXt", 8)),
        Code::Truncated);
    row("above 100 MB", images::signature + QByteArray(imageLimit, '\0'), Code::TooBig);
    row("no image", "GIF89a", Code::Unsupported);
    row("nothing", {}, Code::Unsupported);
}

void PngTest::refuses()
{
    QFETCH(QByteArray, image);
    const auto found = unbake(image);
    QVERIFY(!found);
    QTEST(int(found.error().code), "code");
    QVERIFY(!found.error().detail.isEmpty());
}

void PngTest::everyTruncation()
{
    const QByteArray whole = images::png(images::iTXt("openbadgecredential", credentials::jwt));
    for (qsizetype size = 1; size < whole.size(); ++size) {
        const auto found = unbake(whole.first(size));
        QVERIFY2(!found && found.error().code == Code::Truncated,
                 qPrintable(QString::number(size)));
        QVERIFY(!bake::bake(whole.first(size), credentials::jwt));
    }
    QVERIFY(unbake(whole));
}

void PngTest::everyWrongChecksum()
{
    const QByteArray image = *bakePng(animated(), credentials::jwt);
    QStringList names;
    for (qsizetype at = 8; at + 12 <= image.size();) {
        const auto length = qFromBigEndian<quint32>(image.constData() + at);
        const QString name = QString::fromLatin1(image.mid(at + 4, 4));
        names.append(name);
        QByteArray broken = image;
        broken[at + 8 + length + 3] = char(broken[at + 8 + length + 3] ^ 1);
        const auto found = unbake(broken);
        QVERIFY2(!found && found.error().code == Code::Malformed, qPrintable(name));
        QVERIFY2(found.error().detail.contains(name), qPrintable(found.error().detail));
        QCOMPARE(bake::bake(broken, credentials::jwt).error(), found.error());
        at += 12 + length;
        if (name == "IEND"_L1)
            break;
    }
    QCOMPARE(names.join(u' '), u"IHDR iTXt acTL fcTL tEXt prVt IDAT tIME IEND"_s);
}

/// Whatever is changed inside is noticed, in the credential as in the picture.
void PngTest::everyChangedByte()
{
    const QByteArray image = *bakePng(images::png(), credentials::jwt);
    for (qsizetype at = 0; at < image.size(); ++at) {
        QByteArray changed = image;
        changed[at] = char(changed[at] ^ 0x20);
        QVERIFY2(!unbake(changed), qPrintable(QString::number(at)));
    }
}

void PngTest::bakesNothingElse_data()
{
    QTest::addColumn<QByteArray>("credential");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const QByteArray& credential, Code code) {
        QTest::newRow(name) << credential << int(code);
    };
    row("nothing", {}, Code::Malformed);
    row("text", "Dit is geen badge.", Code::Malformed);
    row("an address", credentials::address, Code::Malformed);
    row("a JWT with padding", credentials::jwt + "==", Code::Malformed);
    row("a JWT with a line in it", QByteArray(credentials::jwt).insert(30, '\n'), Code::Malformed);
    row("a JWT of four parts", credentials::jwt + ".a", Code::Malformed);
    row("no payload", "a..b", Code::Malformed);
    row("a list", "[]", Code::Malformed);
    row("half of it", "{\"a\":", Code::Malformed);
    row("a name twice", "{\"a\":1,\"a\":2}", Code::Malformed);
    row("no UTF-8", "{\"a\":\"\xFF\"}", Code::Malformed);
    row("too much", '{' + QByteArray(credentialLimit, ' ') + '}', Code::TooBig);
}

void PngTest::bakesNothingElse()
{
    QFETCH(QByteArray, credential);
    QFETCH(int, code);
    for (const QByteArray& image : { images::png(), QByteArray("<svg/>") }) {
        const auto baked = bake::bake(image, credential);
        QVERIFY(!baked);
        QCOMPARE(int(baked.error().code), code);
    }
}

/// pngcheck reads what came of it, and finds the text.
void PngTest::anotherProgramAgrees()
{
    const QString program = QStandardPaths::findExecutable(u"pngcheck"_s);
    if (program.isEmpty())
        QSKIP("pngcheck is not installed");
    const QTemporaryDir folder;
    for (const QByteArray& credential : { credentials::jwt, credentials::json }) {
        for (const QByteArray& image : { drawn(), images::painted(64), images::png() }) {
            QFile file(folder.filePath(u"a.png"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(*bakePng(image, credential));
            file.close();
            QProcess process;
            process.start(program, { u"-v"_s, file.fileName() });
            QVERIFY(process.waitForFinished());
            const QByteArray said = process.readAllStandardOutput();
            QVERIFY2(process.exitCode() == 0 && said.contains("No errors detected"), said);
            QCOMPARE(said.count("iTXt"), 1 + image.count("iTXt"));
            QVERIFY2(said.contains("keyword: openbadgecredential"), said);
        }
    }
}

QTEST_GUILESS_MAIN(PngTest)
#include "pngtest.moc"
