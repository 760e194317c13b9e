// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/desk.h"

#include "ui/shell/look.h"
#include "ui/shell/process.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QPixmap>
#include <QStandardPaths>

namespace inkaart::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize size(1366, 768); // of the cheapest laptops

void copyFiles(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    for (const QFileInfo& file :
         QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)) {
        const QString there = to + u'/' + file.fileName();
        if (file.isDir())
            copyFiles(file.filePath(), there);
        else if (!file.fileName().endsWith("-shm"_L1)) // memory, not disk
            QFile::copy(file.filePath(), there);
    }
}

bool isWiderThanItsArea(const QWidget& widget)
{
    for (const QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        const auto* area = qobject_cast<const widgets::ScrollPage*>(parent);
        if (area
            && widget.mapTo(area->viewport(), QPoint(widget.width(), 0)).x()
                > area->viewport()->width())
            return true;
    }
    return false;
}

/// What needs more room than it got, or stands beyond the edge of what only scrolls up and down.
QStringList cutOff(const QWidget& window)
{
    QStringList cut;
    for (const auto* label : window.findChildren<widgets::Label*>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed = label->hasHeightForWidth() ? label->heightForWidth(label->width())
                                                      : label->sizeHint().height();
        const bool isNarrow =
            !label->hasHeightForWidth() && label->sizeHint().width() > label->width() + 1;
        if (needed > label->height() + 1 || isNarrow || isWiderThanItsArea(*label))
            cut << label->text();
    }
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && isWiderThanItsArea(*button))
            cut << button->accessibleName();
    }
    return cut;
}

} // namespace

Desk::Desk()
    : m_clock(shell::clockOfProcess())
{
    QStandardPaths::setTestModeEnabled(true);
    m_language.start("nl");
    auto& theme = theme::Theme::instance();
    theme.setChoice(theme::SchemeChoice::Light);
    theme.setReducedMotion(true);
    theme.apply();
    widgets::FocusRing::install();
}

shell::Surroundings Desk::around()
{
    return { .store = store(),
             .home = store(),
             .clock = *m_clock,
             .random = m_random,
             .cost = { 16, 1, 1 },
             .keychainPatience = std::chrono::milliseconds(300),
             .restart = [this](const QString& which) { m_restarts << which; } };
}

void Desk::show()
{
    m_window = std::make_unique<shell::MainWindow>(around());
    m_window->resize(size);
    m_window->start(false);
    m_window->show();
    // As a window manager does with a new window.
    m_window->activateWindow();
    m_hand.emplace(*m_window);
    m_hand->awaits([this] { return m_window->isActiveWindow(); }, "the window is active");
}

void Desk::start()
{
    m_hand.reset();
    m_window.reset();
    show();
}

void Desk::fall()
{
    const QString kept = path(u"kept"_s);
    copyFiles(store(), kept);
    m_hand.reset();
    m_window.reset();
    QDir(store()).removeRecursively();
    QDir().rename(kept, store());
    show();
}

void Desk::unlock(Where where)
{
    m_hand->fill(u"passphrase"_s, passphrase(), where);
    m_hand->click(u"openButton"_s, where);
    m_hand->awaits([this] { return m_window->workspace() != nullptr; }, "it opens", where);
}

void Desk::lock(Where where)
{
    m_restarts.clear();
    m_hand->press(Qt::Key_L, Qt::ControlModifier);
    m_hand->awaits([this] { return m_restarts == QStringList{ store() }; }, "it locks", where);
    start();
}

Hand Desk::dialog(Where where)
{
    m_hand->awaits([] { return QApplication::activeModalWidget() != nullptr; }, "a dialog", where);
    QWidget* top = QApplication::activeModalWidget();
    Hand hand(top ? *top : *m_window);
    if (top) {
        top->activateWindow();
        hand.awaits([top] { return top->isActiveWindow(); }, "the dialog is active", where);
    }
    return hand;
}

void Desk::answerDialog(const QString& path, Where where)
{
    Hand hand = dialog(where);
    if (hand.isLost() || m_hand->isLost())
        return;
    hand.fill(u"fileNameEdit"_s, path, where);
    look(u"dialoog-"_s + QFileInfo(path).fileName(), hand.window(), where);
    const QPointer<QWidget> top = &hand.window();
    hand.press(Qt::Key_Return);
    m_hand->awaits([top] { return !top || !top->isVisible(); }, "the dialog goes", where);
    m_window->activateWindow();
    m_hand->awaits([this] { return m_window->isActiveWindow(); }, "back at the window", where);
}

void Desk::look(const QString& name, Where where)
{
    if (m_window)
        look(name, *m_window, where);
}

void Desk::look(const QString& name, const QWidget& window, Where where)
{
    if (m_hand->isLost())
        return;
    // What was made anew is laid out by the event loop.
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    const QString folder = qEnvironmentVariable("INKAART_SHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        const_cast<QWidget&>(window).grab().save(folder + u'/' + name + u".png"_s);
    const auto say = [&](const char* what, const QStringList& words) {
        if (!words.isEmpty())
            QTest::qFail(qPrintable(name + u": "_s + QString::fromLatin1(what) + u": "_s
                                    + words.join(u" | "_s)),
                         where.file_name(), static_cast<int>(where.line()));
    };
    say("English", m_english.in(wordsOn(window)));
    say("cut off", cutOff(window));
}

} // namespace inkaart::tests
