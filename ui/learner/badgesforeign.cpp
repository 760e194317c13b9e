// SPDX-License-Identifier: GPL-3.0-or-later
// Badges of others on the page of badges.
#include "core/store/files.h"
#include "ui/learner/badgespage.h"
#include "ui/learner/filepictures.h"
#include "ui/learner/foreigncard.h"
#include "ui/session/errors.h"
#include "ui/session/imports.h"
#include "ui/session/paperports.h"
#include "ui/widgets/sectionheader.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using dossier::ForeignBadge;
using session::Place;

namespace {

QString fileIn(const QMimeData& mime)
{
    const QList<QUrl> urls = mime.urls();
    return urls.isEmpty() ? QString() : urls.first().toLocalFile();
}

} // namespace

void BadgesPage::addForeign()
{
    session::PaperPorts::instance().chooseBadge(
        this, [this](const QString& path) { go(Place::Kind::Check, path); });
}

void BadgesPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!fileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void BadgesPage::dropEvent(QDropEvent* event)
{
    const QString path = fileIn(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    go(Place::Kind::Check, path);
}

void BadgesPage::fillForeign()
{
    auto badges = dossier().all<ForeignBadge>();
    if (badges.empty())
        return;
    std::stable_sort(badges.begin(), badges.end(),
                     [](const auto& a, const auto& b) { return a.value.at > b.value.at; });
    //: Heading: badges that others gave
    m_badges->addWidget(new widgets::SectionHeader(tr("From elsewhere")));
    for (const auto& badge : badges) {
        auto* card = new ForeignCard(badge, *open(), session());
        m_badges->addWidget(card);
        connect(
            card, &ForeignCard::saveAsked, this,
            [this, id = badge.id, name = foreignFileName(badge.value)] { saveForeign(id, name); });
        connect(card, &ForeignCard::removeAsked, this,
                [this, id = badge.id] { removeForeign(id); });
    }
}

void BadgesPage::removeForeign(const base::RecordId& badge)
{
    check(open()->remove(badge, tr("Badge from elsewhere is taken away")));
}

void BadgesPage::saveForeign(const base::RecordId& badge, const QString& name)
{
    auto* dialog = new QFileDialog(window(), tr("Save the file"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    dialog->setDirectory(folder.isEmpty() ? QDir::homePath() : folder);
    dialog->selectFile(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, badge](const QString& path) { saveForeignTo(badge, path); });
    dialog->open();
}

void BadgesPage::saveForeignTo(const base::RecordId& badge, const QString& path)
{
    const auto entry = dossier().get<ForeignBadge>(badge);
    if (!entry)
        return warn({ base::Code::NotFound, u"this badge is gone"_s });
    // A stick may be slow; the page may be left meanwhile.
    session().imports().run(
        [path, read = readerFor(*open(), entry->value.file)] {
            return read().and_then(
                [&](const QByteArray& bytes) { return store::writeDurably(path, bytes); });
        },
        [page = QPointer(this), &imports = session().imports()](const auto& written) {
            if (!written && page)
                page->warn(written.error());
            else if (!written)
                imports.tellFailure(session::sentenceFor(written.error()));
        });
}

} // namespace inkaart::learner
