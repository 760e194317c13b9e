// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/sliptaking.h"

#include "core/award/slips.h"
#include "core/dossier/consentrules.h"
#include "core/media/document.h"
#include "core/media/filename.h"
#include "core/media/photo.h"
#include "core/media/qrscan.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using base::Code;

namespace {

struct SlipWords {
    Q_DECLARE_TR_FUNCTIONS(SlipTaking)
};

constexpr int pagesToRead = 5;
constexpr double scanDpi = 150;
constexpr qint64 headLength = 1024;

QString numberOn(const QImage& picture)
{
    for (const QByteArray& text : media::qrTexts(picture)) {
        if (const auto number = award::slipNumberIn(QString::fromUtf8(text)))
            return *number;
    }
    return {};
}

base::Result<ScannedSlip> readDocument(const QByteArray& bytes, const QString& name)
{
    const auto document = media::Document::open(bytes);
    if (!document)
        return base::fail(document.error());
    const auto bare = document->withoutTraces();
    if (!bare)
        return base::fail(bare.error());
    ScannedSlip scan{ *bare, u"application/pdf"_s, name, {}, {} };
    for (int i = 0; i < std::min(pagesToRead, document->pageCount()); ++i) {
        const auto page = document->page(i, scanDpi);
        if (!page)
            continue;
        scan.number = numberOn(*page);
        if (scan.picture.isNull() || !scan.number.isEmpty())
            scan.picture = *page;
        if (!scan.number.isEmpty())
            break;
    }
    return scan;
}

std::optional<SlipHome> homeIn(const dossier::Dossier& learner, const base::DossierId& id,
                               const QString& number)
{
    const auto slip = dossier::slipOf(learner, number);
    if (!slip)
        return std::nullopt;
    return SlipHome{ id, learner.learner().callName, slip->value,
                     !dossier::cameBackWith(learner, number).empty() };
}

dossier::Evidence evidenceOf(const SlipHome& home, const SlipAnswers& answers, dossier::Time now)
{
    dossier::Evidence evidence;
    evidence.skills = home.slip.skills;
    evidence.seenBy = answers.name;
    evidence.seenByRole = answers.role;
    evidence.seenHand = dossier::Hand::Worker;
    evidence.seenAtWork = true;
    evidence.slip = home.slip.number;
    evidence.answers = answers.answers;
    evidence.at = now;
    return evidence;
}

} // namespace

base::Result<ScannedSlip> readSlip(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(Code::Io, u"the file cannot be opened"_s);
    const QString name = media::safeFileName(QFileInfo(path).fileName(), u"leermeesterbriefje"_s);
    if (media::looksLikePdf(file.read(headLength))) {
        if (file.size() > media::documentLimit)
            return base::fail(Code::TooBig, u"a document above 100 MB"_s);
        file.seek(0);
        return readDocument(file.readAll(), name);
    }
    const auto photo = media::importPhotoFile(path);
    if (!photo)
        return base::fail(photo.error());
    ScannedSlip scan{ photo->bytes, photo->mimeType, name, QImage::fromData(photo->bytes), {} };
    scan.number = numberOn(scan.picture);
    return scan;
}

std::optional<SlipHome> homeOfSlip(const QString& number, session::Session& session)
{
    const session::OpenDossier* open = session.current();
    if (open && !open->isNameless()) {
        if (auto home = homeIn(open->dossier(), open->id(), number))
            return home;
    }
    for (const dossier::Card& card : session.learners().allCards()) {
        if (card.deletedAt != 0 || !award::mayBeSlipOf(number, card.dossier))
            continue;
        const auto learner = session.store().dossier(card.dossier);
        if (!learner)
            continue;
        if (auto home = homeIn(*learner, card.dossier, number))
            return home;
    }
    return std::nullopt;
}

base::Result<void> keepSlip(const ScannedSlip& scan, const SlipHome& home,
                            const SlipAnswers& answers, session::Session& session)
{
    session::OpenDossier* open = session.current();
    const bool isOpen = open && open->id() == home.learner;
    const auto learner = isOpen ? base::Result<dossier::Dossier>(open->dossier())
                                : session.store().dossier(home.learner);
    if (!learner)
        return base::fail(learner.error());
    const dossier::Time now = session.clock().nowMs();
    if (!dossier::allowed(*learner, session.settings(), now).keepDossier)
        return base::fail(Code::NotAllowed, u"this dossier may not be kept"_s);
    const auto file = isOpen
        ? open->putBlob(scan.bytes, scan.mediaType, scan.name)
        : session.store().putBlob(home.learner, scan.bytes, scan.mediaType, scan.name);
    if (!file)
        return base::fail(file.error());
    dossier::Evidence evidence = evidenceOf(home, answers, now);
    evidence.file = *file;
    if (isOpen)
        return open->add(evidence, SlipWords::tr("Slip taken over: %1").arg(home.slip.number))
            .map([](const auto&) {});
    const base::RecordId id = session.store().newRecordId();
    return session.store()
        .append(home.learner, { dossier::create(id, evidence) })
        .map([](const auto&) {});
}

QStringList answersInWords(const QStringList& answers)
{
    const QString words[dossier::slipQuestions][dossier::slipChoices] = {
        { SlipWords::tr("Alone", "slip"), SlipWords::tr("With help", "slip"),
          SlipWords::tr("Not yet", "slip") },
        { SlipWords::tr("Seen once", "slip"), SlipWords::tr("Seen a few times", "slip"),
          SlipWords::tr("Seen often", "slip") },
        { SlipWords::tr("May do it again", "slip"), SlipWords::tr("Perhaps again", "slip"),
          SlipWords::tr("Rather not again", "slip") },
    };
    QStringList said;
    for (size_t i = 0; i < dossier::slipQuestions; ++i) {
        const auto& choices = dossier::slipAnswers[i];
        const QString answer = answers.value(static_cast<qsizetype>(i));
        const auto found = std::find(choices.begin(), choices.end(), answer);
        if (!answer.isEmpty() && found != choices.end())
            said.append(words[i][found - choices.begin()]);
    }
    return said;
}

} // namespace inkaart::learner
