// SPDX-License-Identifier: GPL-3.0-or-later
// How photos and files come into the telling: dialog, drag, paste.
#include "core/dossier/consentrules.h"
#include "ui/conversation/filelanding.h"
#include "ui/conversation/tellpage.h"
#include "ui/session/imports.h"
#include "ui/widgets/banner.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>

namespace inkaart::conversation {

using namespace Qt::StringLiterals;

namespace {

QStringList localFiles(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

// Without a yes to photos none is kept; the sentence says how the yes is given.
bool TellPage::mayTakeMedia()
{
    if (open() && dossier::allowed(dossier(), session().settings(), now()).photoAndSound)
        return true;
    const QString name = callName();
    if (!open() || open()->isNameless() || name.isEmpty()) {
        m_media->setTexts(tr("No photos in a talk without a name."),
                          tr("A photo shows who somebody is. Words are kept as they are."));
    } else {
        m_media->setTexts(tr("%1 has not said yet that photos are fine.").arg(name),
                          tr("Ask first. The yes stands with the consent of the dossier."));
    }
    m_media->unfold();
    return false;
}

void TellPage::choose(bool onlyPictures)
{
    if (onlyPictures && !mayTakeMedia())
        return;
    auto* dialog = new QFileDialog(this, onlyPictures ? tr("Choose a photo") : tr("Choose a file"));
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(onlyPictures ? tr("Photos (*.jpg *.jpeg *.png *.webp)")
                                       : tr("Photos and PDF (*.jpg *.jpeg *.png *.webp *.pdf)"));
    connect(dialog, &QFileDialog::filesSelected, this, &TellPage::take);
    dialog->open();
}

void TellPage::take(const QStringList& paths)
{
    for (const QString& path : paths)
        takeIn([path] { return takeFile(path); });
}

void TellPage::takeImage(const QImage& picture)
{
    takeIn([picture] { return takePicture(picture); });
}

// Nothing of the page goes along but a pointer that knows when it is gone.
void TellPage::takeIn(std::function<base::Result<TakenFile>()> work)
{
    if (!open())
        return;
    const Landing landing{ open(), open()->id(), m_place.record, m_skill };
    session().imports().run(std::move(work),
                            [&session = session(), landing, page = QPointer(this)](auto file) {
                                arrive(session, page, land(session, landing, file));
                            });
}

void TellPage::arrive(session::Session& session, TellPage* page, const Landed& landed)
{
    if (page && !landed.isAllowed)
        page->mayTakeMedia();
    else if (!landed.sentence.isEmpty())
        session.imports().tellFailure(landed.sentence);
    else if (page && landed.isKept)
        page->noteArrived(landed.mayShowSomebody);
}

// A diploma that was scanned is a document, a photo in one is a photo: only a person sees which.
void TellPage::noteArrived(bool mayShowSomebody)
{
    navigator().warn({});
    m_media->hide();
    if (!mayShowSomebody)
        return;
    m_media->setTexts(
        tr("Is there somebody in a photo in this document?"),
        tr("Then ask first whether photos are fine. If not, take the document away."));
    m_media->unfold();
}

bool TellPage::paste()
{
    const QMimeData* clip = QGuiApplication::clipboard()->mimeData();
    if (!clip)
        return false;
    if (const QStringList paths = localFiles(clip); !paths.isEmpty()) {
        take(paths);
        return true;
    }
    if (!clip->hasImage())
        return false;
    if (mayTakeMedia())
        takeImage(qvariant_cast<QImage>(clip->imageData()));
    return true;
}

bool TellPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste))
        return paste();
    return TalkPage::eventFilter(watched, event);
}

void TellPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasImage() || !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void TellPage::dropEvent(QDropEvent* event)
{
    if (const QStringList paths = localFiles(event->mimeData()); !paths.isEmpty())
        take(paths);
    else if (event->mimeData()->hasImage() && mayTakeMedia())
        takeImage(qvariant_cast<QImage>(event->mimeData()->imageData()));
    event->acceptProposedAction();
}

} // namespace inkaart::conversation
