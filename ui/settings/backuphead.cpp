// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backuphead.h"

#include "core/store/clockrules.h"
#include "ui/session/passphrasepair.h"
#include "ui/settings/backupplaces.h"
#include "ui/settings/backupwords.h"
#include "ui/settings/desk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/segmentedchoice.h"

#include <QVBoxLayout>

namespace inkaart::settings {

using namespace Qt::StringLiterals;
using theme::TextRole;
using theme::Theme;
using theme::Token;
using widgets::Button;

namespace {

constexpr int segments = 20;
constexpr dossier::Time dayMs = 24LL * 60 * 60 * 1000;

} // namespace

BackupHead::BackupHead(Desk& desk, QWidget* parent)
    : SettingsCard({}, parent)
    , m_desk(desk)
    , m_job(BackupJob::of(desk.session()))
    , m_places(new BackupPlaces(desk))
    , m_own(onOff(u"backupOwn"_s))
    , m_pair(new session::PassphrasePair(tr("Passphrase of this backup"), u"backupPassphrase"_s))
{
    addRow(buildState());
    addRow(m_places);
    addRow(buildPassphrase());
    body()->addWidget(m_pair);
    m_pair->hide();
    m_own->setCurrent(1);
    connect(m_own, &widgets::SegmentedChoice::chosen, this, [this](int index) {
        m_pair->setVisible(index == 0);
        m_pair->clear();
    });
    connect(m_job, &BackupJob::progressed, this, &BackupHead::showProgress);
    connect(m_job, &BackupJob::made, this, &BackupHead::showMade);
    connect(m_job, &BackupJob::failed, this, &BackupHead::showFailed);
    connect(&Theme::instance(), &Theme::changed, this, &BackupHead::fit);
    fit();
    showProgress();
}

QWidget* BackupHead::buildState()
{
    m_sign = new widgets::Pictogram(u"rate-kan"_s, 32);
    m_title = new widgets::Label({}, TextRole::Strong);
    m_title->setObjectName(u"backupState"_s);
    m_text = new widgets::Label;
    m_text->setObjectName(u"backupText"_s);
    m_make = new Button(tr("Make a backup now"), u"stick"_s, Button::Kind::Primary);
    m_make->setObjectName(u"backupButton"_s);
    m_progress = new widgets::Progress;
    m_progress->setObjectName(u"backupProgress"_s);
    //: Button: no further with this backup
    m_stop = new Button(tr("Stop"));
    m_stop->setObjectName(u"backupStop"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addWidget(m_progress, 0, Qt::AlignLeft);
    auto* left = new QHBoxLayout;
    left->setSpacing(16);
    left->addWidget(m_sign, 0, Qt::AlignVCenter);
    left->addLayout(words, 1);
    auto* state = new QWidget;
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, state);
    m_row->setContentsMargins(0, 0, 0, 4);
    m_row->setSpacing(16);
    m_row->addLayout(left, 1);
    m_row->addWidget(m_make);
    m_row->addWidget(m_stop);
    connect(m_make, &Button::clicked, this, &BackupHead::start);
    connect(m_stop, &Button::clicked, m_job, &BackupJob::stop);
    return state;
}

QWidget* BackupHead::buildPassphrase()
{
    return new SettingRow(tr("A passphrase of its own"),
                          tr("The recovery code always opens it. A passphrase can be added, for "
                             "who does not have the code."),
                          m_own);
}

void BackupHead::fit()
{
    const bool narrow = Theme::instance().isCompact() || Theme::instance().textFactor() > 1.3;
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QWidget* button : { static_cast<QWidget*>(m_make), static_cast<QWidget*>(m_stop) })
        m_row->setAlignment(button, narrow ? Qt::AlignLeft : Qt::AlignVCenter);
}

void BackupHead::start()
{
    const BackupPlaces::Spot spot = m_places->chosen();
    if (spot.folder.isEmpty())
        return say(false, tr("Where to?"), tr("Put in a stick, or choose another place."));
    if (m_own->current() == 0 && !m_pair->check())
        return;
    m_news.clear();
    m_job->start({ .folder = spot.folder,
                   .place = spot.name,
                   .isOnStick = spot.isStick,
                   .passphrase = m_own->current() == 0 ? m_pair->passphrase() : QString() });
    m_stop->setFocus(Qt::OtherFocusReason);
}

void BackupHead::showProgress()
{
    const BackupJob::State& state = m_job->state();
    m_make->setVisible(!state.isRunning);
    m_stop->setVisible(state.isRunning);
    m_progress->setVisible(state.isRunning);
    m_text->setVisible(!state.isRunning);
    m_places->setEnabled(!state.isRunning);
    m_own->setEnabled(!state.isRunning);
    if (!state.isRunning)
        return;
    m_sign->setName(u"stick"_s);
    m_sign->setToken(Token::Ink);
    const bool isReading = state.total > 0 && state.done * 2 > state.total;
    m_title->setText(state.isStopping ? tr("Stopping …")
                         : isReading  ? tr("Reading the backup back")
                                      : tr("Making the backup"));
    const int step = state.total > 0 ? static_cast<int>(state.done * segments / state.total) : 0;
    //: %1 and %2 are sizes: "12 MB of 84 MB"
    const QString words =
        tr("%1 of %2").arg(sizeInWords(state.done / 2), sizeInWords(state.total / 2));
    m_progress->setState(std::min(step, segments - 1), segments,
                         state.total > 0 ? words : tr("Getting ready"));
}

void BackupHead::showMade(const store::BackupReport& report)
{
    m_news = reportInWords(report);
    m_own->setCurrent(1);
    m_pair->hide();
    m_pair->clear();
    fill();
    m_make->setFocus(Qt::OtherFocusReason);
    Q_EMIT backupMade();
}

void BackupHead::showFailed(const base::Error& error, const QString& folder)
{
    say(false,
        error.code == base::Code::Cancelled ? tr("No backup was made")
                                            : tr("The backup was not made"),
        backupSentence(error, folder));
    m_make->setFocus(Qt::OtherFocusReason);
}

void BackupHead::say(bool isGood, const QString& title, const QString& text)
{
    m_sign->setName(isGood ? u"rate-kan"_s : u"let-op"_s);
    m_sign->setToken(isGood ? Token::Ok : Token::Warn);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setToken(isGood ? Token::InkSoft : Token::Ink);
    m_text->setVisible(!text.isEmpty());
}

void BackupHead::ageInWords(dossier::Time last)
{
    const store::Store& store = m_desk.session().store();
    const auto copies = copiesOf(store);
    if (last == 0 || !store::isDateBelieved(store) || store.clock().nowMs() < last)
        return say(false, m_news.isEmpty() ? tr("There is a backup") : m_news,
                   tr("The date of this laptop is not right, or was not when it was made. Set the "
                      "date, and then make a new backup: one of a wrong date does not expire."));
    const int days = static_cast<int>((store.clock().nowMs() - last) / dayMs);
    const QString title = tr("Last backup: %1").arg(momentInWords(last, store.clock().today()));
    if (days >= backupDays)
        return say(false, title, tr("That is %n days ago. Make a new one today.", "", days));
    if (!copies.empty() && copies.front().missing > 0)
        return say(false, title, lostInWords(copies.front().missing));
    const QString where = copies.empty()
        ? QString()
        : tr("%1. Read back: everything can be returned.").arg(placeInWords(copies.front()));
    say(true, title, m_news.isEmpty() ? where : m_news);
}

void BackupHead::fill()
{
    if (m_job->state().isRunning)
        return showProgress();
    const dossier::Time last = lastBackup(m_desk.session().store());
    if (last == 0 && copiesOf(m_desk.session().store()).empty())
        return say(false, tr("There is no backup yet"),
                   tr("If this laptop breaks or is lost, everything on it is gone. A stick "
                      "helps."));
    ageInWords(last);
}

} // namespace inkaart::settings
