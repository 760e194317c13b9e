// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/sectionlist.h"
#include "ui/settings/sectionview.h"
#include "ui/settings/textsetting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpage.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace inkaart::settings {

using namespace Qt::StringLiterals;
using session::Place;
using theme::Theme;

namespace {

constexpr int listWidth = 232;
/// A scrolling part keeps this much room at its edges for the focus ring.
constexpr int ringRoom = 6;

} // namespace

SettingsPage::SettingsPage(const Place& place, session::Session& session,
                           session::Navigator& navigator, Tools tools, QWidget* parent)
    : Page(parent)
    , m_desk(session, navigator, std::move(tools))
    , m_list(new SectionList(sectionsFor(session.isCoordinator())))
    , m_listScroll(new widgets::ScrollPage)
    , m_scroll(new widgets::ScrollPage)
    , m_head(new QWidget)
    , m_column(new QVBoxLayout(this))
    , m_beside(new QHBoxLayout)
    , m_isCompact(Theme::instance().isCompact())
{
    m_list->setObjectName(u"sectionList"_s);
    m_listScroll->setFlush(true);
    m_listScroll->body()->addWidget(m_list);
    m_scroll->setFlush(true);
    buildHead();
    m_column->addWidget(m_head);
    m_column->addLayout(m_beside, 1);
    m_beside->addWidget(m_listScroll);
    m_beside->addWidget(m_scroll, 1);
    connect(m_list, &SectionList::activated, this, &SettingsPage::open);
    connect(&session.store(), &store::Store::centreChanged, this, &SettingsPage::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &SettingsPage::fit);
    if (!place.detail.isEmpty() || !m_isCompact)
        open(place.detail);
    fit();
}

void SettingsPage::buildHead()
{
    m_title = new widgets::Label({}, theme::TextRole::Title);
    m_title->setObjectName(u"settingsTitle"_s);
    //: Back to the list of sections
    m_back = new widgets::Button(tr("All settings"), u"pijl-links"_s, widgets::Button::Kind::Quiet);
    m_back->setObjectName(u"allSettingsButton"_s);
    auto* row = new QHBoxLayout(m_head);
    row->setContentsMargins(ringRoom, 0, ringRoom, 0);
    row->addWidget(m_title, 1);
    row->addWidget(m_back);
    connect(m_back, &widgets::Button::clicked, this, &SettingsPage::closeSection);
}

bool SettingsPage::has(const QString& id) const
{
    return !wordOf(id).isEmpty();
}

QString SettingsPage::wordOf(const QString& id) const
{
    const auto all = sectionsFor(m_desk.session().isCoordinator());
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Section& s) { return s.id == id; });
    return found == all.end() ? QString() : found->word;
}

void SettingsPage::open(const QString& id)
{
    const QString wanted = has(id) ? id : sectionsFor(m_desk.session().isCoordinator()).front().id;
    if (m_view && wanted == m_section) {
        m_list->setCurrent(m_section);
        return;
    }
    flush();
    if (hasUnsaved())
        return m_list->setCurrent(m_section);
    delete m_view;
    m_section = wanted;
    m_view = makeView(wanted, m_desk);
    m_view->setObjectName(u"view-"_s + wanted);
    m_scroll->body()->addWidget(m_view);
    m_view->show();
    m_scroll->verticalScrollBar()->setValue(0);
    m_list->setCurrent(wanted);
    m_desk.warn({});
    m_view->fill();
    fit();
}

void SettingsPage::closeSection()
{
    flush();
    if (hasUnsaved())
        return;
    const QString before = std::exchange(m_section, {});
    delete m_view;
    m_list->setCurrent(before);
    fit();
    m_list->currentButton()->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::fit()
{
    const bool compact = Theme::instance().isCompact();
    const bool low = Theme::instance().sizeClass() == theme::SizeClass::Low;
    if (std::exchange(m_isCompact, compact) && !compact && !m_view)
        return open({});
    const bool isListAlone = compact && m_section.isEmpty();
    m_listScroll->setVisible(!compact || isListAlone);
    m_listScroll->setMinimumWidth(compact ? 0 : listWidth + 2 * ringRoom);
    m_listScroll->setMaximumWidth(compact ? QWIDGETSIZE_MAX : listWidth + 2 * ringRoom);
    m_scroll->setVisible(!isListAlone);
    m_back->setVisible(compact && !isListAlone);
    //: The place where things are set
    m_title->setText(compact && !isListAlone ? wordOf(m_section) : tr("Settings"));
    const int side = compact ? 16 : low ? 24 : 32;
    const int top = compact ? 8 : low ? 14 : 24;
    m_column->setContentsMargins(side - ringRoom, top, side - ringRoom, 0);
    m_column->setSpacing(compact ? 2 : top - ringRoom);
    m_beside->setSpacing(24 - 2 * ringRoom);
    // The page scrolls to the window's edge; what is in it ends a margin before that.
    if (m_view)
        m_view->layout()->setContentsMargins(0, 0, 0, top - ringRoom);
}

void SettingsPage::refresh()
{
    if (m_view)
        m_view->fill();
}

QWidget* SettingsPage::firstFocus()
{
    return m_listScroll->isHidden() ? m_back : m_list->currentButton();
}

QByteArray SettingsPage::remember() const
{
    return m_section.toUtf8();
}

void SettingsPage::recall(const QByteArray& state)
{
    if (!state.isEmpty())
        open(QString::fromUtf8(state));
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::flush()
{
    if (m_view)
        m_view->flush();
}

bool SettingsPage::hasUnsaved() const
{
    const auto fields = findChildren<TextSetting*>();
    return std::any_of(fields.begin(), fields.end(),
                       [](const TextSetting* field) { return field->isPending(); });
}

Place SettingsPage::printPlace() const
{
    if (m_section != section::print)
        return {};
    return { .kind = Place::Kind::Preview, .learner = {}, .record = {}, .detail = u"cards"_s };
}

} // namespace inkaart::settings
