// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/learnerpage.h"

#include "ui/learner/names.h"
#include "ui/learner/notices.h"
#include "ui/session/errors.h"
#include "ui/session/learnerwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scrollpage.h"

#include <QCoreApplication>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using session::Place;

void emptyLayout(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        // It may be the widget whose press led here.
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (item->layout()) {
            emptyLayout(*item->layout());
        }
        delete item;
    }
}

LearnerPage::LearnerPage(const Place& place, session::Session& session,
                         session::Navigator& navigator, QWidget* parent)
    : Page(parent)
    , m_place(place)
    , m_session(session)
    , m_navigator(navigator)
    , m_open(session.current())
    , m_scroll(new widgets::ScrollPage)
    , m_notices(new QVBoxLayout)
    , m_soon(new QTimer(this))
{
    m_notices->setSpacing(12);
    m_scroll->body()->addLayout(m_notices);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &LearnerPage::refresh);
    // Many changes in one go are shown once.
    connect(m_open, &session::OpenDossier::changed, m_soon, qOverload<>(&QTimer::start));
    connect(&session, &session::Session::namesHiddenChanged, m_soon, qOverload<>(&QTimer::start));
}

Place LearnerPage::printPlace() const
{
    return open() && !open()->isNameless() ? placeOf(Place::Kind::Preview, u"passport"_s) : Place{};
}

int LearnerPage::heightInSight() const
{
    const QMargins margins = body().contentsMargins();
    const int width = m_scroll->viewport()->width() - margins.left() - margins.right();
    int notices = 0;
    if (hasNotices())
        notices = std::max(m_notices->heightForWidth(width), m_notices->sizeHint().height())
            + body().spacing();
    // What the undo strip takes for a moment is scrolled, so that nothing is drawn smaller for it.
    const int strip = property("undoRoom").toInt();
    return m_scroll->viewport()->height() + strip - margins.top() - margins.bottom() - notices;
}

void LearnerPage::layOut()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    // The scroll bar comes and goes by a queued call, and takes room.
    QCoreApplication::sendPostedEvents(m_scroll, QEvent::MetaCall);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

QVBoxLayout& LearnerPage::body() const
{
    return *m_scroll->body();
}

void LearnerPage::refresh()
{
    if (!m_open)
        return;
    m_soon->stop();
    fillNotices();
    fill();
}

bool LearnerPage::hasNotices() const
{
    return !m_notices->isEmpty();
}

QByteArray LearnerPage::remember() const
{
    return QByteArray::number(m_scroll->verticalScrollBar()->value());
}

void LearnerPage::recall(const QByteArray& state)
{
    m_scroll->verticalScrollBar()->setValue(state.toInt());
}

QString LearnerPage::day(dossier::Time at) const
{
    return at == 0 ? QString() : session::dayInWords(session::dayOf(at), today());
}

QString LearnerPage::called(int most) const
{
    const QString name = dossier().learner().callName;
    //: Stands for the name of somebody whose talk had no name
    return name.isEmpty() ? tr("this learner") : nameIn(m_session, name, most);
}

Place LearnerPage::placeOf(Place::Kind kind, const QString& detail,
                           const base::RecordId& record) const
{
    return { .kind = kind,
             .learner = m_open ? m_open->id() : m_place.learner,
             .record = record,
             .detail = detail };
}

void LearnerPage::go(Place::Kind kind, const QString& detail, const base::RecordId& record)
{
    m_navigator.go(placeOf(kind, detail, record));
}

void LearnerPage::warn(const base::Error& error)
{
    m_navigator.warn(session::sentenceFor(error));
}

void LearnerPage::fillNotices()
{
    emptyLayout(*m_notices);
    for (QWidget* notice : noticesFor(*m_open, m_session, m_navigator))
        m_notices->addWidget(notice);
}

} // namespace inkaart::learner
