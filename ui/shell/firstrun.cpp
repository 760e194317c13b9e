// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstrun.h"

#include "core/store/files.h"
#include "ui/session/passphrasepair.h"
#include "ui/session/runthen.h"
#include "ui/shell/codesteps.h"
#include "ui/shell/doorspage.h"
#include "ui/shell/steppage.h"
#include "ui/shell/storesentence.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/lineedit.h"

#include <QStackedLayout>
#include <QSysInfo>

namespace inkaart::shell {

using namespace Qt::StringLiterals;
using widgets::Button;

FirstRun::FirstRun(const Surroundings& around, QWidget* parent)
    : QWidget(parent)
    , m_around(around)
    , m_steps(new QStackedLayout(this))
    , m_doors(new DoorsPage(this))
{
    m_steps->addWidget(m_doors);
    if (store::hasRemains(around.store))
        m_doors->sayRemains();
    connect(m_doors, &DoorsPage::hereAsked, this, &FirstRun::askNames);
    connect(m_doors, &DoorsPage::exampleAsked, this, &FirstRun::exampleAsked);
    connect(m_doors, &DoorsPage::languageAsked, this, &FirstRun::languageAsked);
    connect(m_doors, &DoorsPage::restoreAsked, this, &FirstRun::restoreAsked);
}

FirstRun::~FirstRun() = default;

void FirstRun::focusFirst()
{
    m_doors->firstField()->setFocus();
}

void FirstRun::showStep(QWidget* step, QWidget* focus)
{
    if (m_steps->indexOf(step) < 0)
        m_steps->addWidget(step);
    m_steps->setCurrentWidget(step);
    focus->setFocus();
}

void FirstRun::askNames()
{
    if (m_names)
        return showStep(m_names, m_centre);
    m_names = new StepPage(
        tr("Begin on this laptop"),
        tr("Everything is encrypted with your passphrase. Nobody can read it without."));
    m_centre = new widgets::LineEdit;
    m_centre->setObjectName(u"centreName"_s);
    m_worker = new widgets::LineEdit;
    m_worker->setObjectName(u"newWorkerName"_s);
    m_pair = new session::PassphrasePair(tr("New passphrase"), u"newPassphrase"_s);
    m_centreField = new widgets::LabeledField(tr("Name of the centre"), m_centre);
    m_workerField = new widgets::LabeledField(tr("Your name"), m_worker);
    m_centreField->setHint(tr("It stands on certificates. You can change it later."));
    for (QWidget* field : std::initializer_list<QWidget*>{ m_centreField, m_workerField, m_pair })
        m_names->body()->addWidget(field);
    m_make = m_names->addPrimary(tr("Go on"), u"makeVaultButton"_s);
    //: Button: to the step before
    Button* back = m_names->addOther(tr("Back"), u"vaultBackButton"_s);
    connect(m_centre, &QLineEdit::returnPressed, m_worker, qOverload<>(&QWidget::setFocus));
    connect(m_worker, &QLineEdit::returnPressed, m_pair->firstField(),
            qOverload<>(&QWidget::setFocus));
    connect(m_centre, &QLineEdit::textEdited, this, [this] { m_centreField->setProblem({}); });
    connect(m_worker, &QLineEdit::textEdited, this, [this] { m_workerField->setProblem({}); });
    connect(m_pair, &session::PassphrasePair::submitted, this, &FirstRun::makeVault);
    connect(m_make, &Button::clicked, this, &FirstRun::makeVault);
    connect(back, &Button::clicked, this, [this] { showStep(m_doors, m_doors->firstField()); });
    showStep(m_names, m_centre);
}

void FirstRun::makeVault()
{
    const QString centre = m_centre->text().trimmed();
    const QString worker = m_worker->text().trimmed();
    if (centre.isEmpty())
        m_centreField->setProblem(tr("What is the centre called?"));
    if (worker.isEmpty())
        m_workerField->setProblem(tr("What is your name?"));
    const bool isGood = m_pair->check() && !centre.isEmpty() && !worker.isEmpty();
    if (!isGood || !m_names->isEnabled())
        return;
    m_names->setProblem({});
    m_names->setEnabled(false);
    m_make->setText(tr("Making the vault …"));
    const store::NewVault what{ .workerName = worker,
                                .passphrase = m_pair->passphrase(),
                                .centreName = centre,
                                .deviceName = QSysInfo::machineHostName(),
                                .cost = m_around.cost,
                                .isCodeAskedBack = true };
    session::runThen(
        this,
        [directory = m_around.store, what, &clock = m_around.clock, &random = m_around.random] {
            return store::Vault::create(directory, what, clock, random);
        },
        [this](base::Result<store::Created> created) { take(std::move(created)); });
}

void FirstRun::take(base::Result<store::Created> created)
{
    m_names->setEnabled(true);
    m_make->setText(tr("Go on"));
    if (!created)
        return m_names->setProblem(storeSentence(created.error()));
    auto opened = store::Store::open(m_around.store, std::move(created->unlocked), m_around.clock,
                                     m_around.random);
    if (!opened)
        return m_names->setProblem(storeSentence(opened.error()));
    m_store = std::move(*opened);
    m_pair->clear();
    m_code = new CodeSteps(*m_store, created->recoveryCode, CodeSteps::Why::First);
    created->recoveryCode.fill(u'x');
    connect(m_code, &CodeSteps::kept, this, &FirstRun::askKeychain);
    m_steps->addWidget(m_code);
    m_steps->setCurrentWidget(m_code);
    m_code->focusFirst();
}

void FirstRun::finish()
{
    Q_EMIT opened();
}

} // namespace inkaart::shell
