// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/summary.h"

#include "ui/conversation/cardface.h"
#include "ui/session/learnerwords.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using dossier::Level;

namespace {

struct SummaryWords {
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

QString listOf(const QStringList& names)
{
    //: After a colon: there is nothing of this kind
    return names.isEmpty() ? SummaryWords::tr("none", "list") : names.join(u", "_s);
}

/// One line, however it was typed.
QString agreementInWords(const dossier::Agreement& agreement)
{
    QStringList parts;
    for (const QString& part : { agreement.learnerDoes, agreement.workerDoes, agreement.who,
                                 agreement.when, agreement.where, agreement.nextTalk }) {
        if (const QString line = part.simplified(); !line.isEmpty())
            parts << line;
    }
    return parts.join(u"; "_s);
}

} // namespace

QString summaryOf(const dossier::Dossier& dossier, const base::RecordId& conversation,
                  const framework::Framework& framework)
{
    const auto talk = dossier.get<dossier::Conversation>(conversation);
    if (!talk)
        return {};
    QHash<QString, Level> answers;
    QStringList order;
    for (const auto& rating : dossier.all<dossier::Rating>()) {
        if (rating.value.conversation != conversation
            || rating.value.voice != dossier::Voice::Learner)
            continue;
        if (!answers.contains(rating.value.skill))
            order << rating.value.skill;
        answers[rating.value.skill] = rating.value.level;
    }
    const auto namesOf = [&](Level level) {
        QStringList names;
        for (const QString& skill : std::as_const(order)) {
            if (answers.value(skill) == level)
                names << faceOf(skill, framework, dossier).name.in(u"nl").simplified();
        }
        return listOf(names);
    };
    const QDate day = session::dayOf(talk->value.opened);
    // Seen from another year, so that the date carries its year.
    const QString date = session::dayInWords(day, day.addYears(1));
    const QString agreed =
        talk->value.agreement.isEmpty() ? listOf({}) : agreementInWords(talk->value.agreement);
    QStringList lines;
    //: First line of a summary. %1 is a date.
    lines << SummaryWords::tr("Talk on %1, %n card(s)", nullptr, static_cast<int>(order.size()))
                 .arg(date)
          << SummaryWords::tr("I can: %1").arg(namesOf(Level::Can))
          << SummaryWords::tr("I can with help: %1").arg(namesOf(Level::WithHelp))
          << SummaryWords::tr("I want to learn: %1").arg(namesOf(Level::WantToLearn))
          << SummaryWords::tr("Agreement: %1").arg(agreed);
    return lines.join(u'\n');
}

ClipboardLoan& ClipboardLoan::instance()
{
    static auto* loan = new ClipboardLoan(qApp);
    return *loan;
}

ClipboardLoan::ClipboardLoan(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(lentMs);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardLoan::takeBack);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &ClipboardLoan::takeBack);
}

void ClipboardLoan::lend(const QString& text)
{
    m_lent = text;
    auto* data = new QMimeData;
    data->setText(text);
    // Klipper and others keep no history of what bears this.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(data);
    m_timer.start();
}

void ClipboardLoan::takeBack()
{
    m_timer.stop();
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (!m_lent.isEmpty() && clipboard->text() == m_lent)
        clipboard->clear();
    m_lent.clear();
}

} // namespace inkaart::conversation
