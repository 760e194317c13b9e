// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/logocard.h"

#include "ui/session/errors.h"
#include "ui/session/imports.h"
#include "ui/session/navigator.h"
#include "ui/session/runthen.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QVBoxLayout>

namespace inkaart::settings {

using namespace Qt::StringLiterals;
using widgets::Button;

namespace {

constexpr int pictureSide = 120;

QString fileOf(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

/// Gives the sentences a context of their own in the translations.
class LogoSentence {
    Q_DECLARE_TR_FUNCTIONS(LogoSentence)

public:
    static QString of(base::Code code);
};

QString LogoSentence::of(base::Code code)
{
    using base::Code;
    switch (code) {
    case Code::TooBig:
        return tr("This picture is too big. The logo stays as it was. Choose a smaller one.");
    case Code::Unsupported:
        return tr("This is no JPEG, PNG or SVG. The logo stays as it was. Choose another file.");
    case Code::Malformed:
    case Code::Truncated:
        return tr("This picture is damaged. The logo stays as it was. Choose another file.");
    case Code::Refused:
        return tr("This SVG holds programs or links, so Inkaart does not take it. Save it as PNG "
                  "and choose that.");
    case Code::NotFound:
        return tr("This file is not here any more. The logo stays as it was.");
    default:
        return session::sentenceFor({ code, {} });
    }
}

} // namespace

QString logoSentence(const base::Error& error)
{
    return LogoSentence::of(error.code);
}

LogoCard::LogoCard(Desk& desk, QWidget* parent)
    : Card(parent)
    , m_desk(desk)
    , m_picture(new QLabel)
    , m_none(new widgets::Label(tr("No logo yet. Drop a picture here, or choose one.")))
    , m_problem(new widgets::Label)
    , m_choose(new Button(tr("Choose a picture"), u"plus"_s))
    , m_remove(new Button(tr("Take away"), u"weg"_s))
{
    setObjectName(u"logoCard"_s);
    setAcceptDrops(true);
    build();
    connect(m_choose, &Button::clicked, this, [this] {
        m_desk.tools().chooseFile(this, tr("Pictures (%1)").arg(u"*.png *.jpg *.jpeg *.svg"_s),
                                  [this](const QString& path) { take(path); });
    });
    connect(m_remove, &Button::clicked, this, &LogoCard::remove);
}

void LogoCard::build()
{
    m_picture->setObjectName(u"logoPicture"_s);
    m_picture->setAccessibleName(tr("Logo of the centre"));
    m_none->setToken(theme::Token::InkSoft);
    m_problem->setObjectName(u"logoProblem"_s);
    m_problem->setToken(theme::Token::Bad);
    m_choose->setObjectName(u"logoChoose"_s);
    m_remove->setObjectName(u"logoRemove"_s);
    //: Heading: the centre's own
    body()->addWidget(new widgets::Label(tr("Logo"), theme::TextRole::Heading));
    body()->addWidget(m_none);
    body()->addWidget(m_picture, 0, Qt::AlignLeft);
    body()->addWidget(m_problem);
    body()->addStretch(1);
    body()->addWidget(
        new widgets::Label(tr("JPEG, PNG or SVG. It stands on certificates and in the badges."),
                           theme::TextRole::Small));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    body()->addLayout(buttons);
    m_picture->hide();
    m_problem->hide();
}

void LogoCard::fill()
{
    const dossier::BlobRef logo = m_desk.settings().logo;
    m_none->setVisible(logo.isNull());
    m_remove->setVisible(!logo.isNull());
    m_picture->setVisible(!logo.isNull());
    m_choose->setText(logo.isNull() ? tr("Choose a picture") : tr("Choose another one"));
    if (logo == m_shown)
        return;
    m_shown = logo;
    if (logo.isNull())
        return;
    const auto bytes = m_desk.session().store().blob(logo);
    if (!m_desk.check(bytes))
        return;
    const int side = static_cast<int>(pictureSide * devicePixelRatioF());
    session::runThen(
        this, [bytes = *bytes, side] { return media::thumbnail(bytes, side); },
        [this, logo](const QImage& picture) {
            if (logo == m_shown)
                showPicture(picture);
        });
}

void LogoCard::showPicture(const QImage& picture)
{
    QPixmap pixmap = QPixmap::fromImage(picture);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(pixmap);
}

void LogoCard::take(const QString& path)
{
    m_problem->hide();
    session::Session* session = &m_desk.session();
    session->imports().run([path] { return media::importPictureFile(path); },
                           [card = QPointer(this), session](const auto& photo) {
                               if (card)
                                   card->keep(photo);
                               else
                                   land(*session, photo);
                           });
}

base::Result<void> LogoCard::storeLogo(Desk& desk, const media::Photo& photo)
{
    store::Store& store = desk.session().store();
    const auto kept =
        store.putBlob(store.centreDossier().id(), photo.bytes, photo.mimeType, u"logo.png"_s);
    if (!kept)
        return base::fail(kept.error());
    dossier::CentreSettings settings = desk.settings();
    settings.logo = *kept;
    return desk.setSettings(settings, tr("New logo"));
}

// The page was left before the picture was read in.
void LogoCard::land(session::Session& session, const base::Result<media::Photo>& photo)
{
    if (!photo)
        return session.imports().tellFailure(logoSentence(photo.error()));
    session::Navigator nowhere;
    Desk desk(session, nowhere, {});
    if (const auto done = storeLogo(desk, *photo); !done)
        session.imports().tellFailure(session::sentenceFor(done.error()));
}

void LogoCard::keep(const base::Result<media::Photo>& photo)
{
    if (!photo) {
        m_problem->setText(logoSentence(photo.error()));
        m_problem->show();
        return;
    }
    m_desk.check(storeLogo(m_desk, *photo));
}

void LogoCard::remove()
{
    dossier::CentreSettings settings = m_desk.settings();
    settings.logo = {};
    m_desk.check(m_desk.setSettings(settings, tr("Logo taken away")));
}

void LogoCard::dragEnterEvent(QDragEnterEvent* event)
{
    if (fileOf(event->mimeData()).isEmpty())
        return;
    setStrong(true);
    event->acceptProposedAction();
}

void LogoCard::dragLeaveEvent(QDragLeaveEvent*)
{
    setStrong(false);
}

void LogoCard::dropEvent(QDropEvent* event)
{
    setStrong(false);
    event->acceptProposedAction();
    take(fileOf(event->mimeData()));
}

} // namespace inkaart::settings
