// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/paperwords.h"

#include "ui/session/errors.h"

#include <QCoreApplication>

#include <algorithm>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using base::Code;

namespace {

/// Gives the words a context of their own in the translations.
class PaperWords {
    Q_DECLARE_TR_FUNCTIONS(PaperWords)

public:
    static QString title(PaperKind kind, int sheets);
    static QString sheet(int sheet, int count);
    static QString error(const base::Error& error);
    static QString done(const Written& written, bool isPrinting);
    static QString notSaved(const Written& written);
    static QString failed(const QString& who, const QString& why);
};

QString PaperWords::title(PaperKind kind, int sheets)
{
    switch (kind) {
    case PaperKind::Certificates:
        return tr("%n certificates", "", std::max(1, sheets));
    case PaperKind::Passport:
        return tr("Skills passport");
    case PaperKind::Result:
        //: The sheet with the honeycomb of one learner
        return tr("My map on paper");
    case PaperKind::Agreement:
        return tr("Agreement on paper");
    case PaperKind::Slip:
        return tr("Slip for a parent or guardian");
    case PaperKind::MentorSlip:
        return tr("Slip for the work mentor");
    case PaperKind::Cards:
        return tr("Print the cards");
    case PaperKind::Recovery:
        return tr("Recovery code on paper");
    }
    return {};
}

QString PaperWords::sheet(int sheet, int count)
{
    //: Sheet of paper in a preview
    return tr("Sheet %1 of %2").arg(sheet + 1).arg(count);
}

QString PaperWords::error(const base::Error& error)
{
    switch (error.code) {
    case Code::Cancelled:
        return tr("Stopped. What was finished before stays.");
    case Code::Unavailable:
        return tr("The printer does not answer. Everything is safe. Look whether it is on, or save "
                  "as PDF.");
    case Code::ReadOnly:
        return tr("Inkaart may not write in this place. Choose another folder. Nothing is lost.");
    case Code::DiskFull:
        return tr("The stick or disk is full. Choose another place, or make room there first. "
                  "Nothing is lost.");
    case Code::Refused:
        return tr("This badge was taken back before it was printed, so there is no paper of it.");
    case Code::NotFound:
        return tr("There is nothing to print here yet.");
    case Code::TooBig:
        return tr(
            "The texts of this badge are too long for the code on paper. Make the name of the "
            "badge shorter.");
    case Code::ClockWrong:
        return tr("The date of this laptop is not right, so nothing can be signed. Set the date "
                  "first. Your work is safe.");
    default:
        return session::sentenceFor(error);
    }
}

QString PaperWords::done(const Written& written, bool isPrinting)
{
    if (isPrinting)
        return tr("%n sheets went to the printer.", "", written.sheets);
    if (written.files == 1)
        return tr("Saved as PDF.");
    return tr("%n PDFs are saved.", "", written.files);
}

QString PaperWords::notSaved(const Written& written)
{
    if (written.files == 0)
        return tr("Not saved.");
    //: %1 and %2 are numbers
    return tr("Not everything is saved: %1 of %2 PDFs.").arg(written.files).arg(written.wanted);
}

QString PaperWords::failed(const QString& who, const QString& why)
{
    //: A person whose paper did not work, and why
    return tr("Not for %1: %2").arg(who, why);
}

} // namespace

QString paperTitle(PaperKind kind, int sheets)
{
    return PaperWords::title(kind, sheets);
}

QString sheetInWords(int sheet, int count)
{
    return PaperWords::sheet(sheet, count);
}

QString paperSentence(const base::Error& error)
{
    return PaperWords::error(error);
}

QString failuresInWords(const QList<PaperFailure>& failures)
{
    QStringList sentences;
    for (const PaperFailure& failure : failures) {
        const QString why = PaperWords::error(failure.error);
        sentences.append(failure.who.isEmpty() ? why : PaperWords::failed(failure.who, why));
    }
    return sentences.join(u'\n');
}

QString writtenInWords(const Written& written, bool isPrinting)
{
    QStringList sentences;
    const auto& failures = written.failures;
    const bool isOnlyStopped =
        std::all_of(failures.begin(), failures.end(), [](const PaperFailure& failure) {
            return failure.error.code == Code::Cancelled;
        });
    if (!isPrinting && !isOnlyStopped)
        sentences.append(PaperWords::notSaved(written));
    else if (written.files > 0 || written.sheets > 0)
        sentences.append(PaperWords::done(written, isPrinting));
    if (!written.failures.isEmpty())
        sentences.append(failuresInWords(written.failures));
    return sentences.join(u'\n');
}

} // namespace inkaart::award
