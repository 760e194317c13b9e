// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/workerrow.h"

#include "ui/session/passphrasepair.h"
#include "ui/settings/askinrow.h"
#include "ui/settings/newworkerform.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/slotkeeper.h"
#include "ui/settings/textsetting.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedchoice.h"

#include <QVBoxLayout>

namespace inkaart::settings {

using namespace Qt::StringLiterals;
using dossier::Role;
using dossier::Worker;
using widgets::Button;

WorkerRow::WorkerRow(Desk& desk, SlotKeeper& keeper, const base::RecordId& id, int number,
                     QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_keeper(keeper)
    , m_id(id)
    , m_problem(new widgets::Label)
{
    setObjectName(u"workerRow%1"_s.arg(number));
    m_problem->setToken(theme::Token::Bad);
    m_problem->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(12);
    column->addWidget(buildHead(number));
    column->addWidget(buildEditor(number));
    column->addWidget(buildReturn(number));
    column->addWidget(m_ask);
    column->addWidget(m_problem);
    unfold(false);
    fill();
}

QWidget* WorkerRow::buildHead(int number)
{
    m_avatar = new widgets::Avatar({});
    m_name = new widgets::Label({}, theme::TextRole::BodyBold);
    m_about = new widgets::Label({}, theme::TextRole::Small);
    m_open = new Button;
    m_open->setObjectName(u"workerEdit%1"_s.arg(number));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_about);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_avatar);
    row->addLayout(words, 1);
    row->addWidget(m_open);
    connect(m_open, &Button::clicked, this, [this] { unfold(!m_isOpen); });
    return head;
}

QWidget* WorkerRow::buildEditor(int number)
{
    m_nameField =
        //: Of a worker
        TextSetting::line(tr("Name"), u"workerName%1"_s.arg(number), [this](const QString& text) {
            m_nameField->setProblem(text.isEmpty() ? tr("Somebody has a name. The old one stays.")
                                                   : QString());
            return text.isEmpty()
                || change([text](Worker& worker) { worker.name = text; }, tr("Name: %1").arg(text));
        });
    m_telephone =
        TextSetting::line(tr("Telephone, stands on agreements"), u"workerTelephone%1"_s.arg(number),
                          [this](const QString& text) {
                              return change([text](Worker& worker) { worker.telephone = text; },
                                            tr("Telephone changed"));
                          });
    m_role = new widgets::SegmentedChoice(roleWords());
    m_role->setObjectName(u"workerRole%1"_s.arg(number));
    //: Worker or coordinator
    m_role->setAccessibleName(tr("Role"));
    //: Button: somebody does not work here any more
    m_away = new Button(tr("Put away"), u"weg"_s);
    m_away->setObjectName(u"workerAway%1"_s.arg(number));
    m_ask = new AskInRow(u"workerAway%1"_s.arg(number), tr("Put away"), tr("Leave it so"));
    connectEditor();
    return layEditor();
}

QWidget* WorkerRow::layEditor()
{
    m_editor = new QWidget;
    auto* fields = new Columns;
    fields->addField(m_nameField);
    fields->addField(m_telephone);
    auto* last = new QHBoxLayout;
    last->addWidget(m_role);
    last->addStretch(1);
    last->addWidget(m_away);
    auto* column = new QVBoxLayout(m_editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(fields);
    column->addLayout(last);
    return m_editor;
}

void WorkerRow::connectEditor()
{
    connect(m_role, &widgets::SegmentedChoice::chosen, this, [this](int index) {
        const Role role = index == 1 ? Role::Coordinator : Role::Worker;
        change([role](Worker& worker) { worker.role = role; }, roleWords()[index]);
    });
    connect(m_away, &Button::clicked, this, [this] {
        m_problem->hide();
        m_ask->ask(tr("Are you sure? %1 cannot open Inkaart here any more. The name stays with "
                      "the talks.")
                       .arg(m_name->text()));
    });
    connect(m_ask, &AskInRow::answeredYes, this, &WorkerRow::putAway);
    connect(m_ask, &AskInRow::answeredNo, this, [this] { m_away->setFocus(Qt::OtherFocusReason); });
}

QWidget* WorkerRow::buildReturn(int number)
{
    m_pair = new session::PassphrasePair(tr("First passphrase"),
                                         u"workerBackPassphrase%1"_s.arg(number));
    auto* back = new Button(tr("Let in again"), u"ongedaan"_s);
    back->setObjectName(u"workerBack%1"_s.arg(number));
    m_return = new QWidget;
    auto* column = new QVBoxLayout(m_return);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_pair);
    column->addWidget(back, 0, Qt::AlignLeft);
    connect(back, &Button::clicked, this, &WorkerRow::takeBack);
    connect(m_pair, &session::PassphrasePair::submitted, this, &WorkerRow::takeBack);
    return m_return;
}

void WorkerRow::unfold(bool open)
{
    flush();
    m_isOpen = open;
    const auto worker = m_desk.session().store().workerById(m_id);
    const bool isAway = worker && worker->isAway;
    m_editor->setVisible(open && !isAway);
    m_return->setVisible(open && isAway);
    m_ask->hide();
    m_problem->hide();
    m_open->setText(open ? tr("Ready") : isAway ? tr("Let in again") : tr("Change"));
}

void WorkerRow::fill()
{
    const auto worker = m_desk.session().store().workerById(m_id);
    if (!worker)
        return;
    m_avatar->setName(worker->name);
    m_name->setText(worker->name);
    m_open->setAccessibleName(u"%1: %2"_s.arg(m_open->text(), worker->name));
    const QString role = roleWords()[worker->role == Role::Coordinator ? 1 : 0];
    QStringList about{ worker->isAway ? tr("Put away", "state of a worker") : role };
    if (!worker->isAway && m_keeper.hasFirstPassphrase(m_id))
        about.append(tr("still opens with the first passphrase"));
    if (!worker->telephone.isEmpty())
        about.append(worker->telephone);
    m_about->setText(about.join(u" · "_s));
    if (!m_nameField->hasProblem())
        m_nameField->showText(worker->name);
    m_telephone->showText(worker->telephone);
    m_role->setCurrent(worker->role == Role::Coordinator ? 1 : 0);
    if (m_isOpen && m_editor->isHidden() != worker->isAway)
        unfold(false);
    else if (!m_isOpen)
        m_open->setText(worker->isAway ? tr("Let in again") : tr("Change"));
}

void WorkerRow::flush()
{
    m_nameField->flush();
    m_telephone->flush();
}

bool WorkerRow::change(const std::function<void(Worker&)>& edit, const QString& what)
{
    auto worker = m_desk.session().store().workerById(m_id);
    if (!worker)
        return true;
    edit(*worker);
    const auto done = m_desk.setWorker(m_id, *worker, what);
    tell(done);
    return done.has_value();
}

void WorkerRow::putAway()
{
    m_editor->setEnabled(false);
    m_keeper.putAway(m_id, [this](const base::Result<void>& done) {
        m_editor->setEnabled(true);
        unfold(!done);
        fill();
        tell(done);
    });
}

void WorkerRow::takeBack()
{
    if (!m_pair->check())
        return;
    m_return->setEnabled(false);
    m_keeper.takeBack(m_id, m_pair->passphrase(), [this](const base::Result<void>& done) {
        m_return->setEnabled(true);
        if (done)
            m_pair->clear();
        unfold(!done);
        fill();
        tell(done);
    });
}

void WorkerRow::tell(const base::Result<void>& done)
{
    m_problem->setVisible(!done);
    if (done)
        return;
    m_problem->setText(slotSentence(done.error()));
    fill();
}

} // namespace inkaart::settings
