// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/filesheet.h"

#include "ui/learner/filepictures.h"
#include "ui/learner/history.h"
#include "ui/learner/learnerpage.h"
#include "ui/learner/mediasentence.h"
#include "ui/learner/names.h"
#include "ui/session/runthen.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace inkaart::learner {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownWidth = 540;

/// A picture as wide as there is room, never larger than it is.
class PictureView : public QWidget {
public:
    explicit PictureView(const QImage& image)
        : m_image(image)
    {
        setObjectName(u"filePicture"_s);
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const QSizeF size = QSizeF(m_image.size()) / devicePixelRatioF();
        const double wide = std::min<double>(width, size.width());
        return qRound(size.height() * wide / std::max(1.0, size.width()));
    }
    QSize sizeHint() const override { return { shownWidth, heightForWidth(shownWidth) }; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QSizeF size =
            QSizeF(m_image.size()).scaled(QSizeF(this->size()), Qt::KeepAspectRatio);
        painter.drawImage(QRectF(QPointF(0, 0), size), m_image);
    }

private:
    QImage m_image;
};

} // namespace

FileSheet::FileSheet(session::OpenDossier& open, session::Session& session, QWidget* host)
    : SideSheet(host)
    , m_open(&open)
    , m_session(session)
{
    setObjectName(u"fileSheet"_s);
    setZone(-1);
}

void FileSheet::show(const dossier::Evidence& evidence)
{
    if (!m_open)
        return;
    emptyLayout(*body());
    const History history(m_open->dossier(), m_session);
    auto* header = new widgets::Label(history.evidence(evidence), theme::TextRole::Heading);
    setHeader(header);
    if (!evidence.file.name.isEmpty())
        body()->addWidget(
            new widgets::Label(cleanName(evidence.file.name), theme::TextRole::Small));
    body()->addWidget(new widgets::Label(tr("One moment …")));
    open();
    const int asked = ++m_asked;
    const int width = qRound(shownWidth * devicePixelRatioF());
    session::runThen(
        this,
        [read = readerFor(*m_open, evidence.file), type = evidence.file.mediaType, width] {
            return picturesOf(read, type, width);
        },
        [this, asked](const base::Result<QList<QImage>>& pictures) {
            if (asked == m_asked)
                take(pictures);
        });
}

void FileSheet::take(const base::Result<QList<QImage>>& pictures)
{
    emptyLayout(*body());
    if (!pictures)
        return body()->addWidget(new widgets::Label(fileSentence(pictures.error())));
    for (const QImage& picture : *pictures)
        body()->addWidget(new PictureView(picture));
    body()->addStretch(1);
}

} // namespace inkaart::learner
