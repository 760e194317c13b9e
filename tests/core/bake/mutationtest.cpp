// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bake/bake.h"
#include "tests/core/bake/credentials.h"
#include "tests/core/bake/images.h"
#include "tests/unitmain.h"

#include <QDateTime>
#include <QTest>

#include <array>
#include <random>

using namespace inkaart;
using namespace inkaart::bake;
using namespace Qt::StringLiterals;

namespace {

using Random = std::mt19937_64;

/// 0 to \a below, that not.
qsizetype some(Random& random, qsizetype below)
{
    return qsizetype(random() % quint64(below));
}

QByteArray damagedPng(Random& random)
{
    constexpr std::array types = { "iTXt", "tEXt", "zTXt", "abCd" };
    QByteArray text = some(random, 3) ? "openbadgecredential" : "openbadges";
    text += QByteArray(some(random, 6), char(some(random, 3)));
    text += some(random, 2) ? images::packed(credentials::jwt) : credentials::json;
    for (qsizetype i = some(random, 4); i > 0; --i)
        text[some(random, text.size())] = char(random());
    text.truncate(some(random, text.size() + 1));
    // The checksum fits, so that what is in the chunk is read; then some of it does not.
    QByteArray image = images::png(images::chunk(types[size_t(some(random, 4))], text));
    for (qsizetype i = some(random, 3) ? 0 : some(random, 3); i > 0; --i)
        image[some(random, image.size())] = char(random());
    return some(random, 5) ? image : image.first(some(random, image.size()));
}

QByteArray damagedSvg(Random& random)
{
    static const QList<QByteArray> whole = {
        *bakeSvg("<?xml version='1.0'?><!-- a --><svg a='b'><g><![CDATA[x]]></g>&amp;</svg>",
                 credentials::awkward),
        *bakeSvg("<svg xmlns='http://www.w3.org/2000/svg'/>", credentials::jwt),
        "<svg xmlns:o='http://openbadges.org'><o:assertion verify='a.b.c'> <![CDATA[{}]]> "
        "</o:assertion></svg>",
    };
    static const QList<QByteArray> bits = {
        "<",
        "/>",
        ">",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?x ?>",
        "&#13;",
        "&amp;",
        "\"",
        "'",
        "<g>",
        "</g>",
        "</svg>",
        "<svg>",
        "\xFF",
        "&#xD;",
        "\xEF\xBF\xBE",
        " xmlns:a='u'",
        "<openbadges:credential>",
        "</openbadges:credential>",
        QByteArray(1, '\0'),
    };
    QByteArray image = whole[some(random, whole.size())];
    for (qsizetype i = some(random, 5); i >= 0 && !image.isEmpty(); --i) {
        const qsizetype at = some(random, image.size());
        switch (some(random, 3)) {
        case 0:
            image.insert(at, bits[some(random, bits.size())]);
            break;
        case 1:
            image.remove(at, 1 + some(random, 8));
            break;
        default:
            image[at] = char(random());
        }
    }
    return image;
}

quint64 firstSeed()
{
    bool isGiven = false;
    const quint64 seed = qEnvironmentVariable("INKAART_SEED").toULongLong(&isGiven);
    return isGiven ? seed : quint64(QDateTime::currentMSecsSinceEpoch());
}

} // namespace

/// Damaged images, each of its own seed. Repeat a failure with INKAART_SEED=<the printed one>.
class MutationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Whatever takes a credential gives it back, and takes it again without a change.
    void whatIsBakedComesOut()
    {
        const quint64 seed = firstSeed();
        const int count = qEnvironmentVariableIsSet("INKAART_LONG") ? 500'000 : 10'000;
        qInfo("INKAART_SEED=%llu, %d images", static_cast<unsigned long long>(seed), count);
        int baked = 0;
        for (int i = 0; i < count; ++i) {
            Random random(seed + quint64(i));
            const QByteArray image = some(random, 2) ? damagedPng(random) : damagedSvg(random);
            const QByteArray where = QByteArray::number(seed + quint64(i)) + ' ' + image.toHex();
            const auto before = unbake(image);
            const auto made = bake::bake(image, credentials::awkward);
            QVERIFY2(made || !before || made.error().code == base::Code::Unsupported, where);
            if (!made)
                continue;
            ++baked;
            const auto after = unbake(*made);
            QVERIFY2(after && after->bytes == credentials::awkward, where);
            QVERIFY2(*bake::bake(*made, credentials::awkward) == *made, where);
        }
        QVERIFY2(baked > count / 10, "hardly any image was whole enough");
    }
};

QTEST_GUILESS_MAIN(MutationTest)
#include "mutationtest.moc"
