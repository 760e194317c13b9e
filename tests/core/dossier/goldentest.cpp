// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/dossier/slip.h"
#include "dump.h"
#include "samples.h"
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;
using namespace inkaart::dossier;

namespace {

const QString folder = QStringLiteral(INKAART_SOURCE_DIR "/tests/core/dossier/golden/");

template<class T>
std::pair<QString, QByteArray> sample(const T& value)
{
    return { Traits<T>::kindName(),
             encodeBody(create(samples::record(1), value), samples::record(2)) };
}

std::map<QString, QByteArray> bodies()
{
    return { sample(samples::learner()),        sample(samples::consent()),
             sample(samples::experience()),     sample(samples::ownSkill()),
             sample(samples::conversation()),   sample(samples::rating()),
             sample(samples::evidence()),       sample(samples::endorsement()),
             sample(samples::award()),          sample(samples::plan()),
             sample(samples::worker()),         sample(samples::settings()),
             sample(samples::ownAchievement()), sample(samples::device()),
             sample(samples::foreignBadge()) };
}

/// What has a golden file though no struct of values.h stands for it: lines that core/award keeps
/// in the centre's dossier, slips, and the acts that set nothing.
std::map<QString, Draft> others()
{
    const base::RecordId record = samples::record(1);
    const Heads heads{ { u"name"_s, { samples::id<base::ChangeId>(4) } } };
    return {
        { u"revocation"_s,
          { .record = record,
            .kind = u"revocation"_s,
            .set = { { u"ids"_s, base::cbor::Array{ u"urn:uuid:1"_s, u"urn:uuid:2"_s } },
                     { u"number"_s, u"IK-7Q4M2-XK9PT"_s },
                     { u"at"_s, qint64(1795438800000) },
                     { u"why"_s, u"Naam was fout"_s } } } },
        { u"example"_s,
          { .record = record,
            .kind = u"example"_s,
            .set = { { u"since"_s, qint64(1795438800000) } } } },
        { u"slip"_s,
          create(record,
                 MentorSlip{ .number = u"LB-ABCDE-FGHIJ"_s,
                             .skills = { u"samenwerken"_s },
                             .achievement = u"urn:inkaart:achievement:samenwerken/2"_s,
                             .language = u"ar"_s,
                             .printed = 1795438800000 }) },
        { u"delete"_s,
          { .record = record, .kind = u"evidence"_s, .act = Act::Delete, .on = heads } },
        { u"retract"_s,
          { .record = record,
            .kind = u"award"_s,
            .act = Act::Retract,
            .retracts = samples::id<base::ChangeId>(5) } },
        { u"alias"_s,
          { .act = Act::Alias, .on = heads, .other = samples::id<base::DossierId>(6) } },
        { u"alias-off"_s,
          { .act = Act::Alias, .other = samples::id<base::DossierId>(6), .aliasOn = false } },
    };
}

QString read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString wrapped(const QString& hex)
{
    QString lines;
    for (qsizetype at = 0; at < hex.size(); at += 96)
        lines += hex.sliced(at, std::min<qsizetype>(96, hex.size() - at)) + u'\n';
    return lines;
}

/// The body in hexadecimal, an empty line, then what it says.
QString describe(const QByteArray& body)
{
    const auto change = decodeBody(body);
    return wrapped(QString::fromLatin1(body.toHex())) + u'\n' + dump(change->set);
}

/// Every `inline constexpr char16_t x[] = u"…"` in the headers that name kinds.
QStringList kindsInHeaders()
{
    static const QRegularExpression pattern(u"char16_t \\w+\\[\\] = u\"(\\w+)\""_s);
    QStringList kinds;
    for (const char* header : { "fields.h", "foreignbadge.h" }) {
        auto match = pattern.globalMatch(read(QStringLiteral(INKAART_SOURCE_DIR "/core/dossier/")
                                              + QString::fromLatin1(header)));
        while (match.hasNext())
            kinds += match.next().captured(1);
    }
    return kinds;
}

} // namespace

/// The bytes of each kind, made once: what lies in dossiers must stay readable, and a laptop with
/// an older program must write the same. A missing file is written when INKAART_GOLDEN=write.
class GoldenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasAFile_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString& kind : kindsInHeaders())
            QTest::newRow(qPrintable(kind)) << kind;
    }
    void everyKindHasAFile()
    {
        QFETCH(QString, kind);
        const auto made = bodies();
        QVERIFY2(made.contains(kind), "no sample of this kind");
        const QString path = folder + kind + u".txt"_s;
        if (!QFile::exists(path) && qgetenv("INKAART_GOLDEN") == "write") {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(describe(made.at(kind)).toUtf8());
        }
        QCOMPARE(describe(made.at(kind)), read(path));
    }

    void fileReadsBack_data()
    {
        QTest::addColumn<QString>("name");
        // "learner-1": as a program wrote it that knew fewer members.
        for (const QString& file : QDir(folder).entryList({ u"*.txt"_s }))
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }
    void fileReadsBack()
    {
        QFETCH(QString, name);
        const auto acts = others();
        const auto act = acts.find(name);
        const QString kind = act == acts.end() ? name.section(u'-', 0, 0) : act->second.kind;
        const QString hex = read(folder + name + u".txt"_s).section(u"\n\n"_s, 0, 0);
        const QByteArray body = QByteArray::fromHex(hex.toLatin1());
        const auto change = decodeBody(body);
        QVERIFY(change.has_value());
        QCOMPARE(change->kind, kind);
        QCOMPARE(change->record, act == acts.end() ? samples::record(1) : act->second.record);
        QCOMPARE(encodeBody(*change, change->author), body);
    }

    void othersHaveAFile_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto& [name, draft] : others())
            QTest::newRow(qPrintable(name)) << name;
    }
    void othersHaveAFile()
    {
        QFETCH(QString, name);
        const Draft draft = others().at(name);
        const QByteArray body = encodeBody(draft, samples::record(2));
        const QString path = folder + name + u".txt"_s;
        if (!QFile::exists(path) && qgetenv("INKAART_GOLDEN") == "write") {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(describe(body).toUtf8());
        }
        QCOMPARE(describe(body), read(path));
        const auto change = decodeBody(body);
        QVERIFY(change.has_value());
        QVERIFY(static_cast<const Draft&>(*change) == draft);
    }

    void everySampleIsOfAKind() { QCOMPARE(kindsInHeaders().size(), qsizetype(bodies().size())); }
};

QTEST_GUILESS_MAIN(GoldenTest)
#include "goldentest.moc"
