// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/piecesheet.h"

#include "core/media/document.h"
#include "core/media/photo.h"
#include "ui/conversation/dualfield.h"
#include "ui/conversation/visibility.h"
#include "ui/session/runthen.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedchoice.h"

#include <QLabel>
#include <QVBoxLayout>

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using widgets::Button;

namespace {

constexpr int ImageSide = 1040;
constexpr int ShownWidth = 520;

struct Leaf {
    QImage image;
    int pages = 0;
};

Leaf leafOf(const QByteArray& bytes, bool isDocument, int page)
{
    if (!isDocument)
        return { media::thumbnail(bytes, ImageSide), 1 };
    auto document = media::Document::open(bytes);
    if (!document)
        return {};
    const auto image = document->page(page, 110);
    return { image.value_or(QImage()), document->pageCount() };
}

} // namespace

PieceSheet::PieceSheet(QWidget* host)
    : SideSheet(host)
    , m_title(new widgets::Label({}, theme::TextRole::Heading))
    , m_image(new QLabel)
    , m_words(new widgets::Label({}, theme::TextRole::Spoken))
    , m_turn(new QWidget)
    , m_before(new Button({}, u"pijl-links"_s, Button::Kind::Quiet))
    , m_where(new widgets::Label({}, theme::TextRole::Small))
    , m_after(new Button({}, u"pijl-rechts"_s, Button::Kind::Quiet))
    , m_visibility(visibilityChoice())
    , m_whoSees(new DualField(m_visibility))
{
    setObjectName(u"pieceSheet"_s);
    setHeader(m_title);
    m_image->setObjectName(u"pieceImage"_s);
    m_image->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_before->setObjectName(u"pageBefore"_s);
    m_after->setObjectName(u"pageAfter"_s);
    m_before->setAccessibleName(tr("Previous page"));
    m_after->setAccessibleName(tr("Next page"));
    auto* turn = new QHBoxLayout(m_turn);
    turn->setContentsMargins(0, 0, 0, 0);
    turn->addWidget(m_before);
    turn->addWidget(m_where);
    turn->addWidget(m_after);
    turn->addStretch(1);
    m_words->setTurnsWithText(true);
    body()->addWidget(m_image);
    body()->addWidget(m_turn);
    body()->addWidget(m_words);
    body()->addStretch(1);
    body()->addWidget(m_whoSees);
    auto* removeButton = new Button(tr("Take away"), u"weg"_s);
    removeButton->setObjectName(u"removePiece"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(removeButton);
    row->addStretch(1);
    foot()->addLayout(row);
    connect(m_before, &Button::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_after, &Button::clicked, this, [this] { turnTo(m_page + 1); });
    connect(m_visibility, &widgets::SegmentedChoice::chosen, this,
            [this](int index) { Q_EMIT visibilityChosen(visibilityAt(index)); });
    connect(removeButton, &Button::clicked, this, &PieceSheet::removeAsked);
}

void PieceSheet::showPiece(const base::RecordId& record, const dossier::Evidence& evidence,
                           const QByteArray& bytes)
{
    m_record = record;
    m_bytes = bytes;
    m_isDocument = evidence.file.mediaType == "application/pdf"_L1;
    m_pages = 0;
    m_title->setText(evidence.file.name.isEmpty() ? tr("The story") : evidence.file.name);
    m_words->setText(evidence.story);
    m_words->setVisible(!evidence.story.isEmpty());
    m_image->clear();
    m_image->setVisible(!bytes.isEmpty());
    m_image->setAccessibleName(evidence.file.name);
    m_turn->hide();
    m_visibility->setCurrent(static_cast<int>(evidence.visibility));
    open();
    if (!bytes.isEmpty())
        turnTo(0);
}

void PieceSheet::say(const session::Words& words)
{
    m_whoSees->setTexts(words.phrase("tell.whoMaySee"_L1));
    sayVisibility(*m_visibility, words);
}

void PieceSheet::turnTo(int page)
{
    if (page < 0 || (m_pages > 0 && page >= m_pages))
        return;
    m_page = page;
    const int asked = ++m_asked;
    session::runThen(
        this,
        [bytes = m_bytes, isDocument = m_isDocument, page] {
            return leafOf(bytes, isDocument, page);
        },
        [this, asked](const Leaf& leaf) {
            if (asked == m_asked)
                showImage(leaf.image, leaf.pages);
        });
}

void PieceSheet::showImage(const QImage& image, int pages)
{
    m_pages = pages;
    m_turn->setVisible(pages > 1);
    m_where->setText(tr("Page %1 of %2").arg(m_page + 1).arg(pages));
    m_before->setEnabled(m_page > 0);
    m_after->setEnabled(m_page + 1 < pages);
    if (image.isNull()) {
        m_image->setText(tr("This cannot be shown here. It is kept as it is."));
        return;
    }
    const qreal ratio = devicePixelRatioF();
    const int width = qMin(ShownWidth, qMax(200, m_image->width()));
    QPixmap picture = QPixmap::fromImage(image).scaledToWidth(
        qMin(static_cast<int>(width * ratio), image.width()), Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    m_image->setPixmap(picture);
}

} // namespace inkaart::conversation
