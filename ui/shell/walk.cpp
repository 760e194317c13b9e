// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/walk.h"

#include "ui/award/paperports.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/places.h"
#include "ui/shell/walkback.h"
#include "ui/shell/walkwitness.h"
#include "ui/shell/walkwitness.h"

#include <QDir>
#include <QFile>
#include <QPixmap>

#include <cstdio>

namespace inkaart::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int beat = 60; // milliseconds between two looks
constexpr int longestWait = 15000;
constexpr int settling = 4; // looks before the picture
constexpr int mostRepeats = 60;

} // namespace

QString walkFolder()
{
    return runtimeFolder() + u"/walk"_s;
}

QString walkStore()
{
    // What the last walk put aside, too.
    for (const QString& left : { walkFolder(), walkFolder() + u"-opzij-1"_s })
        QDir(left).removeRecursively();
    QFile::remove(walkBackup());
    return walkFolder();
}

Walk::Walk(MainWindow& window, const QString& folder, std::vector<WalkStep> steps)
    : QObject(&window)
    , m_window(window)
    , m_hand(window)
    , m_folder(folder)
    , m_steps(std::move(steps))
{
    m_timer.setInterval(beat);
    connect(&m_timer, &QTimer::timeout, this, &Walk::look);
}

void Walk::start()
{
    QDir().mkpath(m_folder);
    useFolderForPaper();
    m_timer.start();
}

void Walk::useFolderForPaper()
{
    // No one is there to answer the system's own file dialogs: paper goes to the folder, and the
    // first certificate is the badge that is checked.
    using award::PaperPorts;
    PaperPorts::instance().chooseFile = [this](QWidget*, const QString& name,
                                               const PaperPorts::Path& then) {
        const QString path = QDir(m_folder).absoluteFilePath(name);
        if (m_certificate.isEmpty() && name.startsWith("certificaat"_L1))
            m_certificate = path;
        if (name.startsWith("leermeesterbriefje"_L1))
            m_slip = path;
        then(path);
    };
    PaperPorts::instance().chooseBadge = [this](QWidget*, const PaperPorts::Path& then) {
        then(m_certificate);
    };
    PaperPorts::instance().chooseScan = [this](QWidget*, const PaperPorts::Path& then) {
        then(m_slip);
    };
    PaperPorts::instance().chooseTable = [this](QWidget*, const PaperPorts::Path& then) {
        then(walkList(m_folder));
    };
    PaperPorts::instance().choosePackage = [this](QWidget*, const QString& suggested,
                                                  const PaperPorts::Path& then) {
        then(QDir(m_folder).absoluteFilePath(QFileInfo(suggested).fileName()));
    };
    PaperPorts::instance().deviceFolder = [] { return QString(); };
}

void Walk::look()
{
    if (m_at == m_steps.size()) {
        m_timer.stop();
        Q_EMIT ended();
        return;
    }
    const WalkStep& step = m_steps[m_at];
    if (!m_hand.sees(step.awaits)) {
        if (m_repeats > 0)
            return next();
        m_waited += beat;
        if (m_waited > longestWait) {
            ++m_missed;
            // What stands there instead says why.
            keepPicture(u"missed-%1"_s.arg(m_missed));
            std::fprintf(stderr, "walk: %s does not come (%s)\n", qPrintable(step.picture),
                         qPrintable(step.awaits));
            next();
        }
        return;
    }
    // Pictures and thumbnails come from workers; a person looks a moment too.
    if (m_repeats == 0 && ++m_seen < settling)
        return;
    if (m_repeats == 0)
        keepPicture(step.picture);
    if (step.act)
        step.act(m_hand);
    if (step.again && ++m_repeats < mostRepeats && step.again(m_hand))
        return;
    next();
}

void Walk::next()
{
    ++m_at;
    m_waited = 0;
    m_seen = 0;
    m_repeats = 0;
}

void Walk::keepPicture(const QString& name)
{
    if (name.isEmpty())
        return;
    const QString path = m_folder + u'/' + name + u".png"_s;
    if (m_window.grab().save(path))
        std::printf("%s\n", qPrintable(path));
    std::fflush(stdout);
}

} // namespace inkaart::shell
