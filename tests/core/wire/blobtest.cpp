// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/wire/blob.h"

#include "core/crypto/kdf.h"

#include <QFile>
#include <QTest>

#include <limits>

using namespace inkaart;
using namespace inkaart::wire;
using base::Code;
using base::Result;
using base::SeededRandom;

namespace {

struct Fixture {
    SeededRandom random{ 256 };
    crypto::SymmetricKey key = keyOf(random);
    base::BlobId id = base::BlobId::random(random);

    static crypto::SymmetricKey keyOf(base::Random& random)
    {
        crypto::SymmetricKey key;
        random.fill(key.span());
        return key;
    }
    QList<SealedPiece> sealed(const QByteArray& plain)
    {
        return sealBlob(plain, id, key, random).value_or(QList<SealedPiece>());
    }
};

constexpr qsizetype kib = 1024;

} // namespace

class BlobTest : public QObject {
    Q_OBJECT

private slots:
    void goldenFile();
    void comesBack_data();
    void comesBack();
    void namesAreHashes();
    void samePlainOtherBytes();
    void piecesSwapped();
    void piecesMissingOrMore();
    void pieceOfAnotherFile();
    void changedPiece();
    void wrongSize_data();
    void wrongSize();
    void wrongKeyWrongId();
};

/// A missing file is written when INKAART_GOLDEN=write.
void BlobTest::goldenFile()
{
    Fixture f;
    const QByteArray plain("een foto, en wat er achter staat");
    const QList<SealedPiece> pieces = f.sealed(plain);
    QCOMPARE(pieces.size(), 1);
    QFile file(QStringLiteral(INKAART_SOURCE_DIR "/tests/core/wire/golden/blob-piece.hex"));
    if (!file.exists() && qgetenv("INKAART_GOLDEN") == "write") {
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray hex = pieces.first().bytes.toHex();
        for (qsizetype at = 0; at < hex.size(); at += 96)
            file.write(hex.mid(at, 96) + '\n');
        file.close();
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = QByteArray::fromHex(file.readAll());
    QCOMPARE(pieces.first().bytes.toHex(), kept.toHex());
    const Result<QByteArray> opened =
        openBlob({ { crypto::sha256(kept), kept } }, plain.size(), f.id, f.key);
    QCOMPARE(opened.value_or(QByteArray()), plain);
}

void BlobTest::comesBack_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<QList<qsizetype>>("pieces");
    const qsizetype full = blobPieceSize;
    QTest::newRow("empty") << qsizetype(0) << QList<qsizetype>{ 4 * kib };
    QTest::newRow("1 byte") << qsizetype(1) << QList<qsizetype>{ 4 * kib };
    QTest::newRow("4 KiB") << 4 * kib << QList<qsizetype>{ 4 * kib };
    QTest::newRow("4 KiB and a byte") << 4 * kib + 1 << QList<qsizetype>{ 8 * kib };
    QTest::newRow("100 KiB") << 100 * kib << QList<qsizetype>{ 128 * kib };
    QTest::newRow("a byte less than a piece") << full - 1 << QList<qsizetype>{ full };
    QTest::newRow("a piece") << full << QList<qsizetype>{ full };
    QTest::newRow("a byte more than a piece") << full + 1 << QList<qsizetype>{ full, 4 * kib };
    QTest::newRow("three pieces") << 3 * full << QList<qsizetype>{ full, full, full };
    QTest::newRow("a photo") << 2 * full + 20 * kib << QList<qsizetype>{ full, full, 32 * kib };
}

void BlobTest::comesBack()
{
    QFETCH(qsizetype, size);
    QFETCH(QList<qsizetype>, pieces);
    Fixture f;
    const QByteArray plain = f.random.bytes(size);
    const QList<SealedPiece> sealed = f.sealed(plain);
    QList<qsizetype> sizes;
    for (const SealedPiece& piece : sealed)
        sizes.append(piece.bytes.size() - crypto::gcmNonceSize - crypto::gcmTagSize);
    QCOMPARE(sizes, pieces);
    const Result<QByteArray> opened = openBlob(sealed, size, f.id, f.key);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QVERIFY(*opened == plain);
}

void BlobTest::namesAreHashes()
{
    Fixture f;
    for (const SealedPiece& piece : f.sealed(f.random.bytes(300 * kib)))
        QCOMPARE(piece.name, crypto::sha256(piece.bytes));
}

void BlobTest::samePlainOtherBytes()
{
    Fixture f;
    const QByteArray plain(600 * kib, 'p');
    const QList<SealedPiece> one = f.sealed(plain);
    const QList<SealedPiece> two = f.sealed(plain);
    QVERIFY(one[0].name != one[1].name);
    QVERIFY(one[0].name != two[0].name);
}

void BlobTest::piecesSwapped()
{
    Fixture f;
    const QByteArray plain(3 * blobPieceSize, 'p');
    for (const auto& [a, b] : { std::pair(0, 1), std::pair(1, 2), std::pair(0, 2) }) {
        QList<SealedPiece> pieces = f.sealed(plain);
        pieces.swapItemsAt(a, b);
        QCOMPARE(openBlob(pieces, plain.size(), f.id, f.key).error().code, Code::Crypto);
    }
    QList<SealedPiece> twice = f.sealed(plain);
    twice[1] = twice[0];
    QCOMPARE(openBlob(twice, plain.size(), f.id, f.key).error().code, Code::Crypto);
}

void BlobTest::piecesMissingOrMore()
{
    Fixture f;
    const QByteArray plain(3 * blobPieceSize, 'p');
    const QList<SealedPiece> pieces = f.sealed(plain);
    QCOMPARE(openBlob(pieces.first(2), plain.size(), f.id, f.key).error().code, Code::Truncated);
    QCOMPARE(openBlob({}, plain.size(), f.id, f.key).error().code, Code::Truncated);
    QCOMPARE(openBlob({}, 0, f.id, f.key).error().code, Code::Truncated);
    QCOMPARE(openBlob(pieces + pieces, plain.size(), f.id, f.key).error().code, Code::Malformed);
    // Shortened together with the size: the flag of the last piece is missing.
    QCOMPARE(openBlob(pieces.first(2), 2 * blobPieceSize, f.id, f.key).error().code, Code::Crypto);
    QCOMPARE(openBlob(pieces.last(2), 2 * blobPieceSize, f.id, f.key).error().code, Code::Crypto);
}

void BlobTest::pieceOfAnotherFile()
{
    Fixture f;
    const QByteArray plain(2 * blobPieceSize, 'p');
    QList<SealedPiece> pieces = f.sealed(plain);
    const QList<SealedPiece> others =
        sealBlob(plain, base::BlobId::random(f.random), f.key, f.random)
            .value_or(QList<SealedPiece>());
    pieces[1] = others[1];
    QCOMPARE(openBlob(pieces, plain.size(), f.id, f.key).error().code, Code::Crypto);
}

void BlobTest::changedPiece()
{
    Fixture f;
    const QByteArray plain(1000, 'p');
    const QList<SealedPiece> pieces = f.sealed(plain);
    QList<SealedPiece> renamed = pieces;
    renamed[0].name = crypto::sha256("other");
    QCOMPARE(openBlob(renamed, plain.size(), f.id, f.key).error().code, Code::Corrupt);
    QList<SealedPiece> cut = pieces;
    cut[0].bytes.chop(1);
    QCOMPARE(openBlob(cut, plain.size(), f.id, f.key).error().code, Code::Corrupt);
    cut[0].name = crypto::sha256(cut[0].bytes);
    QCOMPARE(openBlob(cut, plain.size(), f.id, f.key).error().code, Code::Crypto);
    QList<SealedPiece> empty = pieces;
    empty[0] = { crypto::sha256({}), {} };
    QCOMPARE(openBlob(empty, plain.size(), f.id, f.key).error().code, Code::Truncated);
    for (const qsizetype at :
         { qsizetype(0), qsizetype(12), qsizetype(500), pieces[0].bytes.size() - 1 }) {
        QList<SealedPiece> flipped = pieces;
        flipped[0].bytes[at] = static_cast<char>(flipped[0].bytes.at(at) ^ 1);
        QCOMPARE(openBlob(flipped, plain.size(), f.id, f.key).error().code, Code::Corrupt);
        flipped[0].name = crypto::sha256(flipped[0].bytes);
        QCOMPARE(openBlob(flipped, plain.size(), f.id, f.key).error().code, Code::Crypto);
    }
}

void BlobTest::wrongSize_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<Code>("code");
    QTest::newRow("negative") << qint64(-1) << Code::Malformed;
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << Code::Malformed;
    QTest::newRow("greatest") << std::numeric_limits<qint64>::max() << Code::Truncated;
    QTest::newRow("terabytes") << (qint64(1) << 42) << Code::Truncated;
    QTest::newRow("shorter than the text") << qint64(4999) << Code::Malformed;
    QTest::newRow("other padding") << qint64(8193) << Code::Malformed;
}

void BlobTest::wrongSize()
{
    QFETCH(qint64, size);
    QFETCH(Code, code);
    Fixture f;
    const QList<SealedPiece> pieces = f.sealed(QByteArray(5000, 'p'));
    const Result<QByteArray> opened = openBlob(pieces, size, f.id, f.key);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
}

void BlobTest::wrongKeyWrongId()
{
    Fixture f;
    const QList<SealedPiece> pieces = f.sealed("photo");
    QCOMPARE(openBlob(pieces, 5, f.id, Fixture::keyOf(f.random)).error().code, Code::Crypto);
    QCOMPARE(openBlob(pieces, 5, base::BlobId::random(f.random), f.key).error().code, Code::Crypto);
}

QTEST_GUILESS_MAIN(BlobTest)
#include "blobtest.moc"
