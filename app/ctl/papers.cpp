// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "core/award/catalogue.h"
#include "core/award/paper.h"
#include "core/award/trust.h"
#include "core/credential/paper.h"
#include "core/credential/reader.h"
#include "core/dossier/fields.h"
#include "core/framework/phrases.h"
#include "core/store/survey.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QUrl>
#include <QtConcurrentMap>

#include <optional>

namespace inkaart::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Paper {
    QList<print::Page> pages;
    print::PdfOptions options;
};

QString prefixOf(const Invocation& call)
{
    const QString city = call.value(u"city"_s);
    if (city.isEmpty())
        return {};
    return city.endsWith(u'#') ? city : (city.endsWith("/v"_L1) ? city + u'#' : city + u"/v#"_s);
}

QString languageOf(const Invocation& call)
{
    for (const QString& code : call.value(u"language"_s).split(u',', Qt::SkipEmptyParts)) {
        if (code != "nl"_L1)
            return code;
    }
    return u"nl"_s;
}

/// The achievement that a credential speaks of; one of ours when its id says so.
framework::Achievement achievementIn(const QJsonObject& json)
{
    if (const auto* builtIn = framework::Achievements::builtIn().find(json["id"_L1].toString()))
        return *builtIn;
    framework::Achievement achievement;
    achievement.id = json["id"_L1].toString();
    achievement.kind = framework::Kind::Participation;
    achievement.zone = framework::Framework::builtIn().zones.last().id;
    achievement.pictogram = u"vh-eigen"_s;
    achievement.name = framework::Text(json["name"_L1].toString());
    const QString narrative = json["criteria"_L1].toObject()["narrative"_L1].toString();
    int number = 0;
    for (QString line : narrative.split(u'\n', Qt::SkipEmptyParts)) {
        line = line.startsWith("- "_L1) ? line.sliced(2) : line;
        achievement.criteria.append({ QString::number(++number), framework::Text(line) });
    }
    return achievement;
}

QString recipientIn(const QJsonObject& subject)
{
    for (const QJsonValue& value : subject["identifier"_L1].toArray()) {
        const QJsonObject identity = value.toObject();
        if (!identity["hashed"_L1].toBool())
            return identity["identityHash"_L1].toString();
    }
    return {};
}

base::Result<print::CertificatePage> pageOf(const QByteArray& bytes, const Invocation& call)
{
    const credential::Report report = credential::verify(bytes, { .now = call.clock().now() });
    if (report.verdict == credential::Verdict::Refused)
        return base::fail(base::Code::Refused, u"a badge that does not verify is not printed"_s);
    const QJsonObject& badge = report.credential;
    const QJsonObject subject = badge["credentialSubject"_L1].toObject();
    const QJsonObject issuer = badge["issuer"_L1].toObject();
    print::CertificatePage page;
    page.centre.name = issuer["name"_L1].toString();
    page.language = languageOf(call);
    page.achievement = achievementIn(subject["achievement"_L1].toObject());
    page.name = recipientIn(subject);
    const QString awarded = badge["awardedDate"_L1].toString(badge["validFrom"_L1].toString());
    page.date = QDateTime::fromString(awarded, Qt::ISODate).date();
    // What is too long for a QR code still travels inside the PDF.
    if (const auto code = credential::paperCode(bytes, prefixOf(call))) {
        if (auto qr = credential::makeQr(*code))
            page.qr = std::move(*qr);
    }
    page.checkWithCamera = call.has(u"city"_s);
    return page;
}

/// The pages are made side by side: most of the time goes into checking and into the codes.
base::Result<Paper> fromFiles(const Invocation& call)
{
    const QuietLibraries quiet;
    QList<QByteArray> badges;
    for (const QString& path : call.arguments) {
        const auto found = credential::findCredentialsIn(path);
        if (!found)
            return base::fail(found.error());
        for (const credential::Found& one : *found)
            badges.append(one.bytes);
    }
    // It is made when it is first asked for, which is for one thread.
    std::ignore = call.clock();
    auto pages = QtConcurrent::blockingMapped<QList<base::Result<print::CertificatePage>>>(
        badges, [&call](const QByteArray& bytes) { return pageOf(bytes, call); });
    Paper paper;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (!pages[i])
            return base::fail(pages[i].error());
        paper.pages.append(std::move(*pages[i]));
        const QString name = u"badge-%1.jwt"_s.arg(i + 1);
        paper.options.attachments.append({ name, badges[i], u"application/vc+jwt"_s });
    }
    return paper;
}

/// The certificate of one award; its paper edition is signed and kept when it was not before.
base::Result<void> addCertificate(Paper& paper, store::Store& store, dossier::Dossier& learner,
                                  dossier::Entry<dossier::Award> award,
                                  const award::PaperContext& context)
{
    const auto printed = award::withPaper(award.value, learner, store);
    if (!printed)
        return base::fail(printed.error());
    const dossier::Record* record = learner.records().find(award.id);
    if (*printed != award.value && record) {
        if (store.isReadOnly())
            return base::fail(base::Code::ReadOnly,
                              u"a certificate that was never printed before needs the centre to be "
                              "written; it can only be read now"_s);
        const auto kept = store.append(learner.id(), { dossier::edit(*record, *printed) });
        if (!kept)
            return base::fail(kept.error());
        award.value = *printed;
    }
    auto page = award::certificatePage(award, learner, store.centreDossier(), context);
    if (!page)
        return base::fail(page.error());
    paper.pages.append(std::move(*page));
    paper.options.attachments.append(award::ownAttachment(award.value));
    return {};
}

base::Result<void> addLearner(Paper& paper, store::Store& store, dossier::Dossier& learner,
                              const Invocation& call)
{
    QString language = languageOf(call);
    if (!call.has(u"language"_s))
        language = learner.learner().languages.value(0, u"nl"_s);
    award::PaperContext context = award::paperContext(store, language);
    if (call.has(u"city"_s))
        context.qrPrefix = prefixOf(call);
    const QString kind = call.value(u"kind"_s, u"certificate"_s);
    if (kind == "passport"_L1) {
        auto page = award::passportPage({}, learner, store, context);
        if (!page)
            return base::fail(page.error());
        paper.pages.append(std::move(*page));
        return {};
    }
    if (kind == "agreement"_L1) {
        const auto talks = learner.all<dossier::Conversation>();
        if (talks.empty())
            return base::fail(base::Code::NotFound, u"there is no conversation yet"_s);
        paper.pages.append(award::agreementPage(talks.back().value, context));
        return {};
    }
    for (const auto& award : learner.all<dossier::Award>()) {
        const bool isAsked = !call.has(u"award"_s) || call.value(u"award"_s) == award.id.toString();
        if (!isAsked || award::isTakenBack(award.value, context.revoked))
            continue;
        if (const auto added = addCertificate(paper, store, learner, award, context); !added)
            return added;
    }
    return {};
}

base::Result<std::vector<base::DossierId>> whose(const Invocation& call, const store::Store& store)
{
    if (call.has(u"learner"_s)) {
        const auto id = base::DossierId::parse(call.value(u"learner"_s));
        if (!id)
            return base::fail(base::Code::Malformed, u"--learner wants an id"_s);
        return std::vector<base::DossierId>{ *id };
    }
    // One that is damaged keeps nobody else's paper back.
    const auto found = store::Survey(store).cards();
    if (!found)
        return base::fail(found.error());
    std::vector<base::DossierId> ids;
    for (const dossier::Card& card : found->cards) {
        if (!card.deletedAt && (card.badges > 0 || call.value(u"kind"_s) == "passport"_L1))
            ids.push_back(card.dossier);
    }
    return ids;
}

/// A certificate's first print signs its paper edition and keeps that. Where nothing can be kept,
/// all that was printed before can still be printed again.
base::Result<std::unique_ptr<store::Store>> openForPaper(const Invocation& call)
{
    auto store = call.openStore();
    if (store)
        return store;
    switch (store.error().code) {
    case base::Code::AlreadyOpen:
    case base::Code::ReadOnly:
    case base::Code::DiskFull:
    case base::Code::TooNew:
        return call.openForReading();
    default:
        return store;
    }
}

base::Result<Paper> fromStore(const Invocation& call)
{
    auto store = openForPaper(call);
    if (!store)
        return base::fail(store.error());
    const auto ids = whose(call, **store);
    if (!ids)
        return base::fail(ids.error());
    Paper paper;
    for (const base::DossierId& id : *ids) {
        auto learner = (*store)->dossier(id);
        if (!learner)
            return base::fail(learner.error());
        if (const auto added = addLearner(paper, **store, *learner, call); !added)
            return base::fail(added.error());
    }
    return paper;
}

base::Result<Paper> gather(const Invocation& call)
{
    if (call.value(u"kind"_s) == "cards"_L1)
        return Paper{ { print::CardsSheet{ .language = languageOf(call) } }, {} };
    return call.has(u"store"_s) ? fromStore(call) : fromFiles(call);
}

/// A language that paper has words for.
bool isPaperLanguage(const QString& code)
{
    return code == "nl"_L1 || framework::Phrases::builtIn().languages().contains(code);
}

/// What is wrong with the options; empty when nothing is.
QString faultOf(const Invocation& call)
{
    static const QStringList kinds = { u"certificate"_s, u"passport"_s, u"agreement"_s,
                                       u"cards"_s };
    const QString kind = call.value(u"kind"_s, kinds.first());
    const bool isStore = call.has(u"store"_s)
        && (call.has(u"award"_s) || call.has(u"learner"_s) || call.has(u"all"_s));
    const bool isCards = kind == "cards"_L1;
    if (!kinds.contains(kind))
        return u"--kind wants certificate, passport, agreement or cards"_s;
    if (!call.has(u"out"_s) || (!isStore && !isCards && call.arguments.isEmpty()))
        return u"certificate takes CREDENTIAL files, or --store DIR with --award, --learner or --all, and --out FILE.pdf"_s;
    const QString out = QFileInfo(call.value(u"out"_s)).canonicalFilePath();
    const auto isOut = [&](const QString& path) {
        return !out.isEmpty() && QFileInfo(path).canonicalFilePath() == out;
    };
    if (std::any_of(call.arguments.begin(), call.arguments.end(), isOut))
        return u"--out would write over the badge that is read"_s;
    if ((call.has(u"store"_s) || isCards) && !call.arguments.isEmpty())
        return u"there is one word too many: "_s + call.arguments.first();
    if (!call.has(u"store"_s) && !isCards && kind != kinds.first())
        return u"--kind %1 needs --store: a badge makes a certificate"_s.arg(kind);
    for (const QString& code : call.value(u"language"_s, u"nl"_s).split(u',')) {
        if (!isPaperLanguage(code))
            return u"--language: there are no words for paper in "_s + code;
    }
    const QUrl city(call.value(u"city"_s), QUrl::StrictMode);
    if (call.has(u"city"_s)
        && (!city.isValid() || city.scheme() != "https"_L1 || city.host().isEmpty()))
        return u"--city wants an https address, not "_s + call.value(u"city"_s);
    return {};
}

} // namespace

int certificate(const Invocation& call)
{
    if (const QString fault = faultOf(call); !fault.isEmpty())
        return complain(fault, Usage);
    auto paper = gather(call);
    if (!paper)
        return complain(paper.error());
    if (paper->pages.isEmpty())
        return complain(u"there is nothing to print: no badge, or it was taken back"_s, Unreadable);
    paper->options.title = u"Inkaart"_s;
    const auto pdf = print::toPdf(paper->pages, paper->options);
    if (!pdf)
        return complain(pdf.error());
    const auto written = writeFile(call.value(u"out"_s), *pdf);
    return written ? int(Yes) : complain(written.error());
}

} // namespace inkaart::ctl
