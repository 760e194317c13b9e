// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/award/learnerpackage.h"

#include "core/artwork/badge.h"
#include "core/award/content.h"
#include "core/award/packagepage.h"
#include "core/award/proofs.h"
#include "core/award/signed.h"
#include "core/award/signingdate.h"
#include "core/award/trust.h"
#include "core/award/verifypage.h"
#include "core/bake/bake.h"
#include "core/credential/jwt.h"
#include "core/dossier/consentrules.h"
#include "core/framework/phrases.h"
#include "core/store/files.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using base::Code;
using dossier::EditionKind;

namespace {

constexpr int longestName = 50;
constexpr int pagePictureSide = 192;

/// Letters and digits of any script; all else, also what is no name on some system, is a dash.
QString fileNameOf(const QString& words, const QString& otherwise)
{
    QString name;
    for (const QChar c : words.normalized(QString::NormalizationForm_C).toLower()) {
        if (c.isLetterOrNumber() || c.isMark())
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name.truncate(longestName);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? otherwise : name;
}

/// "samenwerken-niveau-2"; what is called "con" or "aux" is no file on Windows.
QString folderOf(const framework::Achievement& achievement, const LearnerPackage& package)
{
    QString name = fileNameOf(achievement.name.in(u"nl"), u"badge"_s);
    if (name.size() <= 4)
        name.prepend(u"badge-"_s);
    if (achievement.level > 0)
        name += u"-niveau-%1"_s.arg(achievement.level);
    QString folder = name;
    const auto isTaken = [&](const PackableBadge& badge) { return badge.folder == folder; };
    for (int i = 2; std::any_of(package.badges.begin(), package.badges.end(), isTaken); ++i)
        folder = u"%1-%2"_s.arg(name).arg(i);
    return folder;
}

QString issuerIn(const dossier::Edition& own)
{
    const auto jwt = credential::parseJwt(own.bytes);
    if (!jwt)
        return {};
    const QJsonObject said = QJsonDocument::fromJson(jwt->payloadJson).object();
    return said["issuer"_L1].toObject()["name"_L1].toString();
}

/// Whoever took back their yes has what was signed before; nothing is signed anew.
base::Result<void> maySignNow(const dossier::Dossier& learner, const store::Store& store)
{
    if (const auto clock = checkSigningDate(store); !clock)
        return clock;
    if (!dossier::allowed(learner, store.settings(), store.clock().nowMs()).award)
        return base::fail(Code::Refused, u"nobody said yes to keeping the dossier"_s);
    return {};
}

base::Result<dossier::Award> withAll(const dossier::Award& award, const dossier::Dossier& learner,
                                     const store::Store& store)
{
    auto printed = withPaper(award, learner, store);
    if (!printed || proofEdition(*printed, EditionKind::Own))
        return printed;
    auto with = withProofs(*printed, store);
    if (!with || *with == *printed)
        return with;
    return maySignNow(learner, store).map([&] { return std::move(*with); });
}

} // namespace

QString packageLanguage(const dossier::Learner& learner)
{
    const QStringList known = framework::Phrases::builtIn().languages();
    const auto own =
        std::find_if(learner.languages.begin(), learner.languages.end(),
                     [&](const QString& code) { return code != "nl"_L1 && known.contains(code); });
    return own == learner.languages.end() ? u"nl"_s : *own;
}

LearnerPackage packageFor(const dossier::Dossier& learner, const store::Store& store)
{
    const dossier::Learner person = learner.learner();
    return { .name = nameOnPaper(person),
             .context = paperContext(store, packageLanguage(person)),
             .issuers = ownIssuers(store),
             .badges = {} };
}

std::vector<base::RecordId> badgesToPack(const dossier::Dossier& learner, const store::Store& store)
{
    auto awards = learner.all<dossier::Award>();
    const auto known = knownRevocations(store);
    std::erase_if(awards, [&](const auto& award) { return isTakenBack(award.value, known); });
    std::stable_sort(awards.begin(), awards.end(), [](const auto& a, const auto& b) {
        return a.value.awarded > b.value.awarded;
    });
    std::vector<base::RecordId> ids;
    for (const auto& award : awards)
        ids.push_back(award.id);
    return ids;
}

base::Result<void> addBadge(LearnerPackage& package, const base::RecordId& award,
                            const dossier::Dossier& learner, const store::Store& store,
                            const KeepAward& keep)
{
    auto entry = learner.get<dossier::Award>(award);
    if (!entry)
        return base::fail(Code::NotFound, u"no such award"_s);
    if (isTakenBack(entry->value, package.context.revoked))
        return base::fail(Code::Refused, u"the award is revoked"_s);
    const auto with = withAll(entry->value, learner, store);
    if (!with)
        return base::fail(with.error());
    const bool isNew = *with != entry->value;
    entry->value = *with;
    auto page = certificatePage(*entry, learner, store.centreDossier(), package.context);
    if (!page)
        return base::fail(page.error());
    const dossier::Edition* own = edition(entry->value, EditionKind::Own);
    if (!own)
        return base::fail(Code::NotFound, u"this award has no own edition"_s);
    // Last, since it changes the dossier.
    if (const auto kept = isNew ? keep(*entry) : base::Result<void>(); !kept)
        return kept;
    const QString folder = folderOf(page->achievement, package);
    package.badges.push_back({ *with, std::move(*page), issuerIn(*own), folder });
    return {};
}

QString packageName(const std::vector<base::RecordId>& awards, const dossier::Dossier& learner,
                    const store::Store& store)
{
    const auto only =
        awards.size() == 1 ? learner.get<dossier::Award>(awards.front()) : std::nullopt;
    const auto achievement =
        only ? awardedAchievement(only->value, learner, store.centreDossier()) : std::nullopt;
    if (achievement)
        return u"badge-%1.zip"_s.arg(folderOf(*achievement, {}));
    return u"badges-%1.zip"_s.arg(fileNameOf(learner.learner().callName, u"pakket"_s));
}

namespace {

/// The badge's own picture as it was signed, else the generated one.
QByteArray pictureOf(const PackableBadge& badge)
{
    if (badge.page.picture.isNull())
        return artwork::badgePng(badge.page.achievement);
    return signedContent(badge.award)->achievement.image.png;
}

QByteArray smallPictureOf(const PackableBadge& badge)
{
    if (badge.page.picture.isNull())
        return artwork::badgePng(badge.page.achievement, pagePictureSide);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    badge.page.picture
        .scaled(pagePictureSide, pagePictureSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        .save(&buffer, "PNG");
    return png;
}

/// The files of one badge, and what they are called.
class BadgeFiles {
public:
    explicit BadgeFiles(const PackableBadge& badge)
        : m_badge(badge)
        , m_own(*edition(badge.award, EditionKind::Own))
        , m_proof(proofEdition(badge.award, EditionKind::Own))
    { }

    base::Result<void> make()
    {
        return addPdf()
            .and_then([this] { return addPng(); })
            .and_then([this] { return addSvg(); })
            .map([this] {
                // A badge that another laptop signed before there was Data Integrity has none.
                if (m_proof)
                    add(names.json, u".json"_s, m_proof->bytes);
                add(names.jwt, u".jwt"_s, m_own.bytes);
            });
    }

    BadgeFileNames names;
    QList<PackedFile> files;

private:
    void add(QString& name, const QString& ending, const QByteArray& bytes)
    {
        if (name.isEmpty())
            name = m_badge.folder + ending;
        files.append({ m_badge.folder + u'/' + name, bytes });
    }

    base::Result<void> addPdf()
    {
        const QString title = u"certificaat-"_s + m_badge.award.number;
        names.pdf = title + u".pdf"_s;
        return print::toPdf(
                   { m_badge.page },
                   { .title = title, .attachments = { ownAttachment(m_badge.award) }, .watch = {} })
            .map([&](const QByteArray& pdf) { add(names.pdf, {}, pdf); });
    }

    /// Open Badges 3.0, section 5.3.1. With the proof inside: a verifier of Data Integrity has to
    /// know its suite, one of JWTs only RS256, and these are signed with EdDSA.
    base::Result<void> addPng()
    {
        return bake::bakePng(pictureOf(m_badge), m_proof ? m_proof->bytes : m_own.bytes)
            .map([&](const QByteArray& png) { add(names.png, u".png"_s, png); });
    }

    /// Section 5.3.2: a JWT in an attribute comes through tools that tidy an SVG. An own picture is
    /// no drawing and stays a PNG.
    base::Result<void> addSvg()
    {
        if (!m_badge.page.picture.isNull())
            return {};
        return bake::bakeSvg(artwork::badgeSvg(m_badge.page.achievement), m_own.bytes)
            .map([&](const QByteArray& svg) { add(names.svg, u".svg"_s, svg); });
    }

    const PackableBadge& m_badge;
    const dossier::Edition& m_own;
    const dossier::Edition* m_proof;
};

} // namespace

base::Result<QList<PackedFile>> packageFiles(const LearnerPackage& package)
{
    if (package.badges.empty())
        return base::fail(Code::Refused, u"a package without a badge"_s);
    QList<PackedFile> files;
    std::vector<BadgeFileNames> names;
    std::vector<QByteArray> pictures;
    for (const PackableBadge& badge : package.badges) {
        BadgeFiles made(badge);
        if (const auto done = made.make(); !done)
            return base::fail(done.error());
        files += made.files;
        names.push_back(made.names);
        pictures.push_back(smallPictureOf(badge));
    }
    files.prepend({ checkPageName, verifyPage(package.issuers) });
    files.prepend({ readPageName, packagePage(package, names, pictures) });
    return files;
}

base::Result<void> writeLearnerPackage(const LearnerPackage& package, const QString& path,
                                       const base::Clock& clock)
{
    const auto files = packageFiles(package);
    if (!files)
        return base::fail(files.error());
    const auto zip = packed(*files, clock);
    if (!zip)
        return base::fail(zip.error());
    if (const auto written = store::writeDurably(path, *zip); !written)
        return written;
    const auto back = store::readFile(path, packageLimit);
    if (back && *back == *zip)
        return {};
    QFile::remove(path);
    return base::fail(Code::Corrupt, u"what was written reads back as something else"_s);
}

} // namespace inkaart::award
