// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/newpassphraseform.h"

#include "core/store/store.h"
#include "ui/session/passphrasepair.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledfield.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace inkaart::shell {

using namespace Qt::StringLiterals;
using theme::TextRole;
using widgets::Button;

NewPassphraseForm::NewPassphraseForm(QWidget* parent)
    : QWidget(parent)
    , m_worker(new QComboBox)
    , m_pair(new session::PassphrasePair(tr("New passphrase"), u"newPassphrase"_s))
    , m_problem(new widgets::Label)
    , m_go(new Button(tr("Open Inkaart"), u"slot"_s, Button::Kind::Primary))
{
    m_worker->setObjectName(u"recoveredWorker"_s);
    m_go->setObjectName(u"newPassphraseButton"_s);
    m_problem->setToken(theme::Token::Warn);
    m_problem->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(new widgets::Label(tr("Choose a new passphrase"), TextRole::Title));
    column->addWidget(new widgets::Label(
        tr("The recovery code is right. The old passphrase will not open Inkaart any more.")));
    column->addSpacing(8);
    column->addWidget(new widgets::LabeledField(tr("Who are you?"), m_worker));
    column->addWidget(m_pair);
    column->addWidget(m_problem);
    column->addSpacing(8);
    column->addWidget(m_go, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_go, &Button::clicked, this, &NewPassphraseForm::submit);
    connect(m_pair, &session::PassphrasePair::submitted, this, &NewPassphraseForm::submit);
}

void NewPassphraseForm::setStore(const store::Store& store)
{
    m_ids.clear();
    m_worker->clear();
    for (const auto& entry : store.centreDossier().all<dossier::Worker>()) {
        if (entry.value.isAway)
            continue;
        m_ids.push_back(entry.id);
        m_worker->addItem(entry.value.name);
    }
}

base::RecordId NewPassphraseForm::worker() const
{
    const int at = m_worker->currentIndex();
    return at < 0 ? base::RecordId() : m_ids[static_cast<size_t>(at)];
}

QString NewPassphraseForm::passphrase() const
{
    return m_pair->passphrase();
}

void NewPassphraseForm::setBusy(bool busy)
{
    m_go->setText(busy ? tr("Opening …") : tr("Open Inkaart"));
    m_pair->setEnabled(!busy);
    m_worker->setEnabled(!busy);
}

void NewPassphraseForm::setProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void NewPassphraseForm::forget()
{
    m_pair->clear();
}

QWidget* NewPassphraseForm::firstField() const
{
    return m_ids.size() > 1 ? static_cast<QWidget*>(m_worker) : m_pair->firstField();
}

void NewPassphraseForm::submit()
{
    setProblem({});
    if (m_pair->check())
        Q_EMIT submitted();
}

} // namespace inkaart::shell
