// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/workersview.h"

#include "ui/settings/newworkerform.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/slotkeeper.h"
#include "ui/settings/textsetting.h"
#include "ui/settings/workerrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sectionheader.h"

#include <QVBoxLayout>

#include <algorithm>

namespace inkaart::settings {

using namespace Qt::StringLiterals;
using dossier::Worker;
using widgets::Button;

WorkersView::WorkersView(Desk& desk, QWidget* parent)
    : SectionView(desk, parent)
    , m_keeper(new SlotKeeper(desk, this))
    , m_name(TextSetting::line(tr("Your name"), u"ownName"_s,
                               [this](const QString& text) {
                                   m_name->setProblem(
                                       text.isEmpty() ? tr("You have a name. The old one stays.")
                                                      : QString());
                                   return text.isEmpty()
                                       || saveOwn([text](Worker& worker) { worker.name = text; },
                                                  tr("Your name: %1").arg(text));
                               }))
    , m_telephone(TextSetting::line(
          tr("Your telephone number"), u"ownTelephone"_s, [this](const QString& text) {
              return saveOwn([text](Worker& worker) { worker.telephone = text; },
                             tr("Your telephone number changed"));
          }))
{
    column()->addWidget(buildOwn());
    if (session().isCoordinator())
        column()->addWidget(buildAll());
    column()->addStretch(1);
}

QWidget* WorkersView::buildOwn()
{
    //: Heading: the worker who has unlocked
    auto* card = new SettingsCard(tr("You"));
    auto* fields = new Columns;
    fields->addField(m_name);
    fields->addField(m_telephone);
    m_telephone->setHint(tr("Stands on agreements, so that somebody can reach you."));
    card->body()->addWidget(fields);
    return card;
}

QWidget* WorkersView::buildAll()
{
    m_all = new SettingsCard;
    //: Heading: the other workers
    auto* header = new widgets::SectionHeader(tr("Colleagues"));
    m_add = new Button(tr("Add somebody"), u"nieuw-mens"_s);
    m_add->setObjectName(u"workerAdd"_s);
    header->addAction(m_add);
    m_all->body()->addWidget(header);
    m_none = new widgets::Label(tr("Nobody else works with Inkaart on this laptop yet."));
    m_none->setToken(theme::Token::InkSoft);
    m_all->body()->addWidget(m_none);
    m_form = new NewWorkerForm;
    m_all->body()->addWidget(m_form);
    m_form->hide();
    connect(m_add, &Button::clicked, this, [this] { showForm(true); });
    connect(m_form, &NewWorkerForm::cancelled, this, [this] { showForm(false); });
    connect(m_form, &NewWorkerForm::submitted, this, &WorkersView::add);
    return m_all;
}

void WorkersView::showForm(bool show)
{
    m_form->clear();
    m_form->setVisible(show);
    m_add->setVisible(!show);
    (show ? m_form->firstField() : m_add)->setFocus(Qt::OtherFocusReason);
}

void WorkersView::add()
{
    m_form->setBusy(true);
    m_keeper->addWorker(m_form->worker(), m_form->passphrase(),
                        [this](const base::Result<void>& done) {
                            m_form->setBusy(false);
                            if (!done)
                                return m_form->setProblem(slotSentence(done.error()));
                            showForm(false);
                            fill();
                        });
}

bool WorkersView::saveOwn(const std::function<void(Worker&)>& edit, const QString& what)
{
    Worker worker = session().worker();
    edit(worker);
    return desk().check(desk().setWorker(session().store().worker(), worker, what));
}

void WorkersView::fill()
{
    const Worker own = session().worker();
    if (!m_name->hasProblem())
        m_name->showText(own.name);
    m_telephone->showText(own.telephone);
    if (!m_all)
        return;
    for (const auto& entry : desk().workers()) {
        const bool isShown = std::any_of(m_rows.begin(), m_rows.end(), [&](const WorkerRow* row) {
            return row->id() == entry.id;
        });
        // One's own row would say the same as the card above.
        if (isShown || entry.id == session().store().worker())
            continue;
        auto* row = new WorkerRow(desk(), *m_keeper, entry.id, static_cast<int>(m_rows.size()));
        m_all->addRow(row);
        m_rows.push_back(row);
    }
    for (WorkerRow* row : m_rows)
        row->fill();
    m_none->setVisible(m_rows.empty());
}

void WorkersView::flush()
{
    m_name->flush();
    m_telephone->flush();
    for (WorkerRow* row : m_rows)
        row->flush();
}

QWidget* WorkersView::firstFocus()
{
    return m_name->field();
}

} // namespace inkaart::settings
