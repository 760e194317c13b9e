// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/handoversheet.h"

#include "core/award/signed.h"
#include "core/award/undo.h"
#include "ui/session/devices.h"
#include "ui/session/errors.h"
#include "ui/session/imports.h"
#include "ui/session/learnerwords.h"
#include "ui/session/paperports.h"
#include "ui/session/session.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

namespace inkaart::session {

using namespace Qt::StringLiterals;
using base::Code;
using widgets::Button;
using widgets::Label;

namespace {

/// Gives the sentences a context of their own in the translations.
class HandOver {
    Q_DECLARE_TR_FUNCTIONS(HandOver)

public:
    static QString writing(const base::Error& error);
    static QString leavingOut(const base::Error& error);
    static QString done(Device device);
};

QString HandOver::writing(const base::Error& error)
{
    switch (error.code) {
    case Code::DiskFull:
        return tr("There is no room left there. Make room, or choose another place.");
    case Code::ReadOnly:
        return tr("Nothing can be written there. Is there a switch on the stick? Move it, or "
                  "choose another place.");
    case Code::NotFound:
        return tr("The stick or phone is not there any more. Plug it in and try again.");
    case Code::Corrupt:
        return tr("The stick gives back something else than was put on it. It may be broken: "
                  "take another one.");
    case Code::Refused:
        return tr("Something else is there under that name. Choose another name.");
    default:
        return tr("Writing did not work. Try again, or take another stick.");
    }
}

QString HandOver::leavingOut(const base::Error& error)
{
    switch (error.code) {
    case Code::Refused:
        return tr("There is no consent for it now, or it was taken back.");
    case Code::TooBig:
        return tr("Its text is too long for the code on paper.");
    default:
        return sentenceFor(error);
    }
}

QString HandOver::done(Device device)
{
    switch (device) {
    case Device::Stick:
        return tr("Done. You can take the stick out.");
    case Device::Phone:
        return tr("Done. You can unplug the phone.");
    case Device::None:
        break;
    }
    return tr("Done. The file is there.");
}

} // namespace

HandOverSheet::HandOverSheet(Session& session, QWidget* host)
    : SideSheet(host)
    , m_session(session)
    , m_title(new Label({}, theme::TextRole::Heading))
    , m_words(new Label)
    , m_note(new Label({}, theme::TextRole::BodyBold))
    , m_go(new Button({}, u"stick"_s, Button::Kind::Primary))
{
    setObjectName(u"handOverSheet"_s);
    m_title->setObjectName(u"handOverTitle"_s);
    m_words->setObjectName(u"handOverWords"_s);
    m_note->setObjectName(u"handOverNote"_s);
    m_go->setObjectName(u"handOverButton"_s);
    setHeader(new Label(tr("Give along on a stick or phone"), theme::TextRole::Heading));
    body()->setSpacing(16);
    for (Label* label : { m_title, m_words, m_note })
        body()->addWidget(label);
    body()->addStretch(1);
    foot()->addWidget(m_go);
    connect(m_go, &Button::clicked, this, [this] { m_isDone ? dismiss() : choose(); });
}

QString HandOverSheet::name() const
{
    const OpenDossier* open = m_session.current();
    return open ? m_session.shownName(calledName(open->dossier().learner().callName)) : QString();
}

void HandOverSheet::say(const QString& title, const QStringList& sentences, const QString& action)
{
    m_title->setText(title);
    m_words->setText(sentences.join(u"\n\n"_s));
    m_note->clear();
    m_note->hide();
    m_go->setText(action);
    m_go->setPictogram(m_isDone ? u"vink"_s : u"stick"_s);
    m_go->setVisible(!action.isEmpty());
    m_title->setAccessibleName(title);
    QAccessibleEvent event(m_title, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void HandOverSheet::ask(const base::RecordId& award)
{
    const OpenDossier* open = m_session.current();
    if (m_isBusy)
        return SideSheet::open();
    if (!open)
        return;
    m_isDone = false;
    m_learner = open->id();
    m_awards = award.isNull() ? award::badgesToPack(open->dossier(), m_session.store())
                              : std::vector<base::RecordId>{ award };
    say(tr("%n badges of %1 go along, in one file.", "", static_cast<int>(m_awards.size()))
            .arg(name()),
        { tr("The certificate is in it too, and a page that says which file is for whom."),
          tr("The name of %1 is in the file. It belongs to %1: give it to nobody else.")
              .arg(name()) },
        tr("Choose the place"));
    SideSheet::open();
    m_go->setFocus(Qt::OtherFocusReason);
    runThen(this, PaperPorts::instance().deviceFolder, [this](const QString& folder) {
        m_device = folder;
        showDevice();
    });
}

void HandOverSheet::showDevice()
{
    if (m_isBusy || m_isDone)
        return;
    m_note->setText(m_device.isEmpty()
                        ? tr("No stick or phone is found. Plug it in, or choose a folder.")
                        : tr("Found: %1").arg(deviceName(m_device)));
    m_note->show();
}

void HandOverSheet::choose()
{
    const OpenDossier* open = m_session.current();
    if (m_isBusy || !open || open->id() != m_learner)
        return;
    const QString folder = m_device.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : m_device;
    const QString file = m_session.areNamesHidden()
        ? u"badges.zip"_s
        : award::packageName(m_awards, open->dossier(), m_session.store());
    PaperPorts::instance().choosePackage(window(), QDir(folder).filePath(file),
                                         [sheet = QPointer(this)](const QString& path) {
                                             if (sheet)
                                                 sheet->start(path);
                                         });
}

void HandOverSheet::start(const QString& path)
{
    const OpenDossier* open = m_session.current();
    if (m_isBusy || !open || open->id() != m_learner)
        return;
    m_isBusy = true;
    m_path = path;
    m_next = 0;
    m_packed.clear();
    m_leftOut.clear();
    m_package = award::packageFor(open->dossier(), m_session.store());
    say(tr("One moment. Leave the stick in."), {}, {});
    QTimer::singleShot(0, this, &HandOverSheet::addNext);
}

QString HandOverSheet::titleOf(const base::RecordId& award) const
{
    const dossier::Dossier& learner = m_session.current()->dossier();
    const auto entry = learner.get<dossier::Award>(award);
    const auto achievement = entry
        ? award::awardedAchievement(entry->value, learner, m_session.store().centreDossier())
        : std::nullopt;
    return achievement ? achievement->title(u"nl") : tr("A badge");
}

/// One at a time, so that the window goes on between two signatures.
void HandOverSheet::addNext()
{
    OpenDossier* open = m_session.current();
    if (!open || open->id() != m_learner)
        return fail(sentenceFor({ Code::NotFound, {} }));
    if (m_next == m_awards.size())
        return write();
    const base::RecordId award = m_awards[m_next++];
    const auto keep = [open](const dossier::Entry<dossier::Award>& entry) {
        return open->change(entry.id, entry.value);
    };
    const auto added = award::addBadge(m_package, award, open->dossier(), m_session.store(), keep);
    if (added)
        m_packed.push_back(award);
    else
        m_leftOut.push_back({ titleOf(award), added.error() });
    QTimer::singleShot(0, this, &HandOverSheet::addNext);
}

void HandOverSheet::write()
{
    if (m_packed.empty())
        return fail(tr("There is nothing to give along."));
    for (const base::RecordId& award : m_packed) {
        if (const auto noted = award::noteGivenAway(award, m_session.store()); !noted)
            return fail(sentenceFor(noted.error()));
    }
    // The page may be left meanwhile; a lock waits.
    m_session.imports().run(
        [package = m_package, path = m_path, now = m_session.clock().nowMs()] {
            return award::writeLearnerPackage(package, path, base::FixedClock(now));
        },
        [sheet = QPointer(this), &imports = m_session.imports()](const auto& written) {
            if (sheet)
                sheet->ended(written);
            else if (!written)
                imports.tellFailure(HandOver::writing(written.error()));
        });
}

QStringList HandOverSheet::leftOutInWords() const
{
    QStringList sentences;
    for (const LeftOut& one : m_leftOut)
        sentences.append(tr("Not in it: %1. %2").arg(one.title, HandOver::leavingOut(one.why)));
    return sentences;
}

void HandOverSheet::fail(const QString& sentence)
{
    m_isBusy = false;
    say(tr("This did not work"), QStringList{ sentence } + leftOutInWords(),
        tr("Choose another place"));
    SideSheet::open();
    m_go->setFocus(Qt::OtherFocusReason);
}

void HandOverSheet::ended(const base::Result<void>& written)
{
    if (!written) {
        // Of one that was pulled out nobody can tell.
        const bool isThere = written.error().code != Code::NotFound;
        const QString sentence = HandOver::writing(written.error());
        return fail(isThere ? sentence + u' ' + tr("Nothing half is left there.") : sentence);
    }
    m_isBusy = false;
    m_isDone = true;
    const Device device = deviceOf(m_path);
    const QFileInfo file(m_path);
    QStringList sentences{ device == Device::None ? m_path : file.fileName() };
    if (device == Device::None)
        sentences.append(tr("Is that this laptop? Then put it on the stick or phone of %1, and "
                            "throw it away here.")
                             .arg(name()));
    sentences.append(tr("From now on it can be withdrawn, but not undone."));
    say(HandOver::done(device), sentences + leftOutInWords(), tr("Close"));
    // It may have been closed meanwhile: whoever waits for the stick wants to know.
    SideSheet::open();
    m_go->setFocus(Qt::OtherFocusReason);
}

} // namespace inkaart::session
