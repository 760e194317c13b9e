// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/piecesrow.h"

#include "ui/conversation/filetaking.h"
#include "ui/conversation/pieceplate.h"
#include "ui/conversation/rows.h"
#include "ui/conversation/visibility.h"
#include "ui/session/runthen.h"
#include "ui/widgets/flowlayout.h"

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using dossier::Evidence;

namespace {

constexpr int ThumbnailSide = 160;

QString pictogramOf(const Evidence& evidence)
{
    if (evidence.file.mediaType.startsWith("image/"_L1))
        return u"camera"_s;
    return evidence.file.mediaType.isEmpty() ? u"oog"_s : u"document"_s;
}

bool isSame(const dossier::Entry<Evidence>& a, const dossier::Entry<Evidence>& b)
{
    return a.id == b.id && a.value == b.value;
}

} // namespace

PiecesRow::PiecesRow(QWidget* parent)
    : QWidget(parent)
{
    new widgets::FlowLayout(this, 12);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PiecesRow::show(const std::vector<dossier::Entry<Evidence>>& pieces,
                     const session::OpenDossier& open, const session::Words& words)
{
    // Typing a story must not decrypt the photos again.
    const QString language = visibilityInPair(dossier::Visibility::Private, words).spoken();
    if (m_shownIn == language
        && std::equal(pieces.begin(), pieces.end(), m_shown.begin(), m_shown.end(), isSame))
        return;
    m_shown = pieces;
    m_shownIn = language;
    emptyLayout(layout());
    for (const auto& piece : pieces)
        addPiece(piece, open, words);
    updateGeometry();
}

void PiecesRow::addPiece(const dossier::Entry<Evidence>& piece, const session::OpenDossier& open,
                         const session::Words& words)
{
    const Evidence& value = piece.value;
    const bool isWitness = value.file.mediaType.isEmpty();
    const QString title = isWitness
        ? (value.seenBy.isEmpty() ? tr("Somebody saw it") : tr("%1 saw it").arg(value.seenBy))
        : value.file.name;
    const QString detail = isWitness && !value.seenByRole.isEmpty()
        ? value.seenByRole
        : visibilityInPair(value.visibility, words).onOneLine();
    auto* plate = new PiecePlate(title, detail, pictogramOf(value));
    plate->setObjectName(u"piece-"_s + QString::number(layout()->count()));
    connect(plate, &PiecePlate::clicked, this, [this, id = piece.id] { Q_EMIT chosen(id); });
    layout()->addWidget(plate);
    const auto bytes = isWitness ? base::Result<QByteArray>() : open.blob(value.file);
    if (!bytes || bytes->isEmpty())
        return;
    session::runThen(
        plate,
        [file = *bytes, type = value.file.mediaType] {
            return pictureOf(file, type, ThumbnailSide);
        },
        [plate](const QImage& picture) { plate->setPicture(picture); });
}

} // namespace inkaart::conversation
