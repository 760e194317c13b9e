// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/checkpage.h"

#include "core/award/trust.h"
#include "ui/award/checkactions.h"
#include "ui/award/checkcard.h"
#include "ui/award/keepsheet.h"
#include "ui/award/paperports.h"
#include "ui/session/runthen.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/scrollpage.h"

#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QVBoxLayout>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using session::Place;
using theme::TextRole;
using theme::Token;
using widgets::Button;
using widgets::Label;

CheckPage::CheckPage(const Place& place, session::Session& session, session::Navigator& navigator,
                     QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_scroll(new widgets::ScrollPage)
    , m_note(new Label)
    , m_problem(new widgets::Banner(widgets::Banner::Kind::Warn))
    , m_actions(new CheckActions)
    , m_card(new CheckCard)
    , m_open(place.learner.isNull() ? nullptr : session.current())
{
    build();
    connect(m_actions, &CheckActions::askAsked, this, &CheckPage::askIssuer);
    connect(m_actions, &CheckActions::keepAsked, this, &CheckPage::askToKeep);
    if (!place.detail.isEmpty())
        checkPath(place.detail);
}

CheckPage::~CheckPage()
{
    stopAsking();
    if (m_sheet)
        m_sheet->deleteLater();
}

void CheckPage::build()
{
    setAcceptDrops(true);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    const auto fit = [this] {
        const int side = theme::Theme::instance().isCompact() ? 12 : 24;
        m_scroll->body()->setContentsMargins(side, 16, side, 16);
        m_scroll->body()->setSpacing(14);
    };
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, fit);
    fit();
    m_scroll->body()->addLayout(buildHead());
    m_scroll->body()->addWidget(buildDrop());
    m_scroll->body()->addWidget(m_note);
    m_scroll->body()->addWidget(m_problem);
    m_scroll->body()->addWidget(m_actions);
    m_scroll->body()->addWidget(m_card);
    m_scroll->body()->addStretch(1);
    m_note->setObjectName(u"checkNote"_s);
    m_problem->setObjectName(u"checkProblem"_s);
    for (QWidget* widget : std::initializer_list<QWidget*>{ m_note, m_problem, m_actions, m_card })
        widget->hide();
}

QLayout* CheckPage::buildHead()
{
    auto* row = new QHBoxLayout;
    row->addWidget(new Label(tr("Check a badge"), TextRole::Title), 1);
    //: Button: away from this page
    auto* close = new Button(tr("Close"), u"kruis"_s, Button::Kind::Quiet);
    close->setObjectName(u"checkBack"_s);
    row->addWidget(close);
    connect(close, &Button::clicked, &m_navigator, &session::Navigator::back);
    return row;
}

QWidget* CheckPage::buildDrop()
{
    auto* card = new widgets::Card;
    card->setDashed(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(tr("Drag a file or a photo of the code here."), TextRole::BodyBold));
    auto* offline = new Label(tr("Works without the internet."));
    offline->setToken(Token::InkSoft);
    words->addWidget(offline);
    //: Button: a badge from the clipboard
    auto* paste = new Button(tr("Paste"), u"document"_s);
    paste->setObjectName(u"pasteButton"_s);
    m_choose = new Button(tr("Choose a file"), u"opslaan"_s, Button::Kind::Primary);
    m_choose->setObjectName(u"chooseFileButton"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(new widgets::Pictogram(u"opslaan"_s, 28));
    row->addLayout(words, 1);
    row->addWidget(paste);
    row->addWidget(m_choose);
    card->body()->addLayout(row);
    connect(m_choose, &Button::clicked, this, [this] {
        PaperPorts::instance().chooseBadge(this, [this](const QString& path) { checkPath(path); });
    });
    connect(paste, &Button::clicked, this, [this] {
        if (!takeClipboard())
            show({ .error = base::Error{ base::Code::NotFound, u"an empty clipboard"_s } });
    });
    return card;
}

QWidget* CheckPage::firstFocus()
{
    return m_choose;
}

bool CheckPage::takeClipboard()
{
    // Some desktops give nothing at all for an empty clipboard.
    const QMimeData* mime = QApplication::clipboard()->mimeData();
    return mime && take(*mime);
}

bool CheckPage::take(const QMimeData& mime)
{
    const QList<QUrl> urls = mime.urls();
    if (!urls.isEmpty() && urls.first().isLocalFile()) {
        checkPath(urls.first().toLocalFile());
        return true;
    }
    if (mime.hasImage()) {
        const auto image = mime.imageData().value<QImage>();
        look([image](const credential::VerifyOptions& options) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            image.save(&buffer, "PNG");
            return checkBytes(bytes, options);
        });
        return true;
    }
    if (mime.text().trimmed().isEmpty())
        return false;
    checkData(mime.text().trimmed().toUtf8());
    return true;
}

void CheckPage::checkPath(const QString& path)
{
    if (path.isEmpty())
        return;
    look([path](const auto& options) { return checkFile(path, options); });
}

void CheckPage::checkData(const QByteArray& bytes)
{
    look([bytes](const auto& options) { return checkBytes(bytes, options); });
}

void CheckPage::look(Look look)
{
    stopAsking();
    m_card->hide();
    m_actions->hide();
    m_problem->hide();
    m_note->setText(tr("Looking …"));
    m_note->show();
    m_look = std::move(look);
    run([look = m_look, options = verifyOptions(m_session.store())] { return look(options); });
}

void CheckPage::run(std::function<BadgeCheck()> work)
{
    session::runThen(this, std::move(work), [this, run = ++m_run](const BadgeCheck& check) {
        if (run == m_run)
            show(check);
    });
}

void CheckPage::show(const BadgeCheck& check)
{
    m_check = check;
    m_note->hide();
    m_problem->setVisible(check.error.has_value());
    m_card->setVisible(!check.error);
    const bool isTooMany = check.error && check.error->code == base::Code::Duplicate;
    if (check.error)
        m_problem->setTexts(isTooMany ? tr("More than one badge found") : tr("No badge found"),
                            fileSentence(*check.error));
    else
        m_card->setCheck(check);
    m_actions->setCheck(check, learnersName());
    QWidget* answer = check.error ? static_cast<QWidget*>(m_problem) : m_card;
    QAccessibleEvent event(answer, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT checked();
}

void CheckPage::dragEnterEvent(QDragEnterEvent* event)
{
    const QMimeData& mime = *event->mimeData();
    if (mime.hasUrls() || mime.hasImage() || mime.hasText())
        event->acceptProposedAction();
}

void CheckPage::dropEvent(QDropEvent* event)
{
    if (take(*event->mimeData()))
        event->acceptProposedAction();
}

void CheckPage::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Paste))
        takeClipboard();
    else if (isEnter)
        m_choose->click();
    else
        Page::keyPressEvent(event);
}

} // namespace inkaart::award
