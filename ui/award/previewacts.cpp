// SPDX-License-Identifier: GPL-3.0-or-later
// What PreviewPage does with the paper, and the lines of a passport.
#include "ui/award/awardwords.h"
#include "ui/award/paperports.h"
#include "ui/award/paperwords.h"
#include "ui/award/previewpage.h"
#include "ui/award/sheetview.h"
#include "ui/award/tickrow.h"
#include "ui/session/runthen.h"
#include "ui/session/session.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPagedPaintDevice>
#include <QTimer>
#include <QVBoxLayout>

namespace inkaart::award {

using namespace Qt::StringLiterals;

namespace {

/// As many as one sheet holds.
constexpr int blankCards = 8;

struct PassportChoice {
    QString id;
    QString words;
};

/// What could stand in the passport: skills with an answer, in the order of the map, then own ones.
std::vector<PassportChoice> choicesOf(const dossier::Dossier& learner,
                                      const framework::Framework& framework)
{
    std::vector<PassportChoice> choices;
    const auto states = learner.skillStates();
    const auto isAsked = [&](const QString& id) {
        const auto state = states.find(id);
        return state != states.end() && state->second.learner
            && *state->second.learner != dossier::Level::Later;
    };
    for (const framework::Skill& skill : framework.skills) {
        if (isAsked(skill.id))
            choices.push_back({ skill.id, skill.name.in(u"nl") });
    }
    for (const auto& own : learner.all<dossier::OwnSkill>()) {
        const QString id = u"own:"_s + own.id.toString();
        const QString& dutch = own.value.sentenceDutch;
        if (isAsked(id))
            choices.push_back({ id, dutch.isEmpty() ? own.value.sentence : dutch });
    }
    return choices;
}

/// Lines that were left out last time; a new skill is printed until somebody leaves it out.
QString leftOutKey(const base::DossierId& learner)
{
    return u"passport-without/"_s + learner.toString();
}

QStringList leftOut(const store::Store& store, const base::DossierId& learner)
{
    const auto bytes = store.local(leftOutKey(learner));
    QStringList skills;
    const QJsonArray kept = QJsonDocument::fromJson(bytes.value_or(QByteArray())).array();
    for (const QJsonValue& skill : kept)
        skills.append(skill.toString());
    return skills;
}

} // namespace

void PreviewPage::buildLines(QVBoxLayout* column)
{
    const auto open = m_session.openLearner(m_place.learner);
    if (!open)
        return;
    const dossier::Dossier& learner = (*open)->dossier();
    const QString name = spokenName(m_session, learner.learner().callName);
    auto* box = new QVBoxLayout;
    box->setSpacing(0);
    box->addWidget(
        new widgets::Label(tr("%1 chooses what is printed").arg(name), theme::TextRole::SmallBold));
    const QStringList without = leftOut(m_session.store(), m_place.learner);
    for (const PassportChoice& choice : choicesOf(learner, m_session.framework())) {
        auto* row = new TickRow(choice.words);
        row->setObjectName(u"passportLine"_s);
        row->setProperty("skill", choice.id);
        row->setChecked(!without.contains(choice.id));
        if (row->isChecked())
            m_lines.append(choice.id);
        box->addWidget(row);
        const QString id = choice.id;
        connect(row, &TickRow::clicked, this, [this, id](bool on) { chooseLine(id, on); });
    }
    column->addLayout(box);
}

void PreviewPage::buildBlanks(QVBoxLayout* column)
{
    auto* row = new TickRow(tr("A sheet of blank cards too"));
    row->setObjectName(u"blankCards"_s);
    row->setDetail(tr("For what is not on the cards."));
    column->addWidget(row);
    connect(row, &TickRow::clicked, this, [this](bool on) {
        m_job->setBlanks(on ? blankCards : 0);
        gather();
    });
}

void PreviewPage::chooseLine(const QString& skill, bool on)
{
    m_lines.removeAll(skill);
    if (on)
        m_lines.append(skill);
    QJsonArray without;
    for (const TickRow* row : findChildren<TickRow*>(u"passportLine"_s)) {
        if (!row->isChecked())
            without.append(row->property("skill").toString());
    }
    const QByteArray bytes =
        without.isEmpty() ? QByteArray() : QJsonDocument(without).toJson(QJsonDocument::Compact);
    if (const auto kept = m_session.store().setLocal(leftOutKey(m_place.learner), bytes); !kept)
        say(paperSentence(kept.error()), true);
    gather();
}

/// Says why not, where it is not plain to see.
bool PreviewPage::canWrite()
{
    if (m_state)
        return false;
    if (m_job->isRunning())
        say(tr("One moment, the paper is being made ready."));
    else if (m_job->items().isEmpty() && m_job->failures().isEmpty())
        say(tr("There is nothing to print here yet."));
    return !m_job->isRunning() && !m_job->items().isEmpty();
}

void PreviewPage::print()
{
    if (!canWrite())
        return;
    // The system asks every print server that it knows, which may take long.
    session::runThen(this, PaperPorts::instance().hasPrinter,
                     [this](bool hasPrinter) { choosePrinter(hasPrinter); });
}

void PreviewPage::choosePrinter(bool hasPrinter)
{
    if (!canWrite())
        return;
    if (!hasPrinter)
        return say(tr("This laptop has no printer. Save as PDF and print it somewhere else."),
                   true);
    const PrinterWish wish{ m_view->sheetCount(), m_session.preference(u"printer"_s) };
    PaperPorts::instance().choosePrinter(this, wish, [this](const PaperPorts::Device& device) {
        run([items = m_job->items(),
             device](PaperState& state) { return writePaper(items, *device, state); },
            m_view->sheetCount(), true);
    });
}

void PreviewPage::save()
{
    if (!canWrite())
        return;
    const PaperPorts& ports = PaperPorts::instance();
    if (m_job->isAboutSeveral()) {
        return ports.chooseFolder(this, [this](const QString& folder) {
            run([items = m_job->items(),
                 folder](PaperState& state) { return writeFolder(items, folder, state); },
                static_cast<int>(m_job->items().size()), false);
        });
    }
    const QString name = m_job->items().size() == 1
        ? m_job->items().first().fileName
        : u"certificaten-"_s + m_session.clock().today().toString(Qt::ISODate);
    ports.chooseFile(this, name + u".pdf"_s, [this](const QString& path) {
        run([items = m_job->items(),
             path](PaperState& state) { return writePdf(items, path, state); },
            m_view->sheetCount(), false);
    });
}

void PreviewPage::run(std::function<Written(PaperState&)> work, int total, bool isPrinting)
{
    say({});
    m_state = std::make_shared<PaperState>();
    // Known before the worker begins: what is much can be stopped from the first moment.
    m_state->total = total;
    m_watch->start();
    showProgress();
    session::runThen(
        this, [work = std::move(work), state = m_state] { return work(*state); },
        [this, isPrinting](const Written& written) { ended(written, isPrinting); });
}

void PreviewPage::showProgress()
{
    if (!m_state)
        return;
    const int total = m_state->total;
    m_progress->setVisible(total > 1);
    m_cancel->setVisible(total > 1);
    if (total > 1)
        m_progress->setState(m_state->done, total,
                             sheetInWords(std::min(m_state->done.load(), total - 1), total));
}

void PreviewPage::ended(const Written& written, bool isPrinting)
{
    m_state.reset();
    m_watch->stop();
    m_progress->hide();
    m_cancel->hide();
    say(writtenInWords(written, isPrinting), !written.failures.isEmpty());
}

} // namespace inkaart::award
