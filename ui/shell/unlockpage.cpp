// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlockpage.h"

#include "ui/session/keychain.h"
#include "ui/session/runthen.h"
#include "ui/shell/example.h"
#include "ui/shell/inkpanel.h"
#include "ui/shell/newpassphraseform.h"
#include "ui/shell/passphraseform.h"
#include "ui/shell/places.h"
#include "ui/shell/recoveryform.h"
#include "ui/shell/storesentence.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scrollpage.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace inkaart::shell {

using namespace Qt::StringLiterals;

namespace {
constexpr int formWidth = 476;
}

UnlockPage::UnlockPage(const Surroundings& around, QWidget* parent)
    : QWidget(parent)
    , m_around(around)
    , m_opener(new Opener(around, this))
    , m_panel(new InkPanel(this))
    , m_scroll(new widgets::ScrollPage(this))
    , m_forms(new QStackedWidget(m_scroll->widget()))
    , m_passphrase(new PassphraseForm(m_forms))
{
    build();
    connect(m_passphrase, &PassphraseForm::submitted, this, &UnlockPage::tryPassphrase);
    connect(m_passphrase, &PassphraseForm::keychainAsked, this, &UnlockPage::tryKeychain);
    connect(m_passphrase, &PassphraseForm::forgotten, this, &UnlockPage::showRecovery);
    connect(m_passphrase, &PassphraseForm::restoreAsked, this, &UnlockPage::restoreAsked);
    connect(m_passphrase, &PassphraseForm::homeAsked, this, &UnlockPage::homeAsked);
    connect(m_opener, &Opener::busyChanged, this, &UnlockPage::showBusy);
    m_passphrase->setKeychainOffered(session::Keychain::isChosen(around.store));
    if (isExampleStore(around.store))
        m_passphrase->setRemark(tr("The passphrase is: %1").arg(examplePassphrase()));
    lookAtStore();
}

void UnlockPage::build()
{
    // Parents first: a style sheet looks at a widget anew each time it gets another parent.
    m_forms->addWidget(m_passphrase);
    m_forms->setMaximumWidth(formWidth);
    m_scroll->body()->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_forms, 100);
    middle->addStretch(1);
    m_scroll->body()->addLayout(middle);
    m_scroll->body()->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_panel, 1);
    row->addWidget(m_scroll, 1);
}

void UnlockPage::showRecovery()
{
    if (!m_recovery) {
        m_recovery = new RecoveryForm;
        m_forms->addWidget(m_recovery);
        connect(m_recovery, &RecoveryForm::submitted, this, &UnlockPage::tryRecovery);
        connect(m_recovery, &RecoveryForm::leftBack, this, [this] { showForm(m_passphrase); });
    }
    showForm(m_recovery);
}

UnlockPage::~UnlockPage() = default;

void UnlockPage::lookAtStore()
{
    const auto label = store::Vault::label(m_around.store);
    m_passphrase->setPlace(label.value_or(QString()));
    if (!label)
        showStoreProblem(label.error());
}

void UnlockPage::showStoreProblem(const base::Error& error)
{
    using base::Code;
    const bool canRestore = error.code == Code::Corrupt || error.code == Code::Truncated
        || error.code == Code::NotFound;
    m_passphrase->setStoreProblem(storeSentence(error), canRestore);
}

void UnlockPage::showForm(QWidget* form)
{
    m_forms->setCurrentWidget(form);
    focusFirst();
}

void UnlockPage::focusFirst()
{
    if (m_forms->currentWidget() == m_passphrase)
        m_passphrase->firstField()->setFocus();
    else if (m_recovery && m_forms->currentWidget() == m_recovery)
        m_recovery->firstField()->setFocus();
    else if (m_new)
        m_new->firstField()->setFocus();
}

void UnlockPage::showBusy(bool busy)
{
    m_passphrase->setBusy(busy);
    if (m_recovery)
        m_recovery->setBusy(busy);
    if (m_new)
        m_new->setBusy(busy);
}

void UnlockPage::tryPassphrase()
{
    const QString name = m_passphrase->name();
    m_passphrase->setStoreProblem({});
    m_opener->open({ .means = Opener::Means::Passphrase,
                     .secret = m_passphrase->passphrase().toUtf8(),
                     .name = name },
                   [this, name](base::Result<std::unique_ptr<store::Store>> opened) {
                       if (opened)
                           return take(std::move(opened));
                       if (isAboutPassphrase(opened.error()))
                           m_passphrase->setProblem(passphraseSentence(opened.error(), name));
                       else
                           showStoreProblem(opened.error());
                   });
}

void UnlockPage::useKeychain()
{
    if (session::Keychain::isChosen(m_around.store))
        tryKeychain();
}

void UnlockPage::tryKeychain()
{
    if (m_opener->isBusy() || m_keychain)
        return;
    m_keychain = new session::Keychain(this);
    m_keychain->setPatience(m_around.keychainPatience);
    tryEntries(session::Keychain::chosen(m_around.store), base::Code::NotFound);
}

void UnlockPage::leaveKeychain(base::Code why)
{
    m_keychain->deleteLater();
    m_keychain = nullptr;
    showBusy(false);
    m_passphrase->setProblem(why == base::Code::Timeout
                                 ? tr("The keychain gives no answer. Type your passphrase.")
                                 : tr("The keychain does not open Inkaart. Type your passphrase."));
}

// Each worker has an entry of their own; without a name the newest choice opens.
void UnlockPage::tryEntries(QStringList entries, base::Code last)
{
    if (entries.isEmpty() || last == base::Code::Timeout)
        return leaveKeychain(last);
    showBusy(true);
    const QString entry = entries.takeFirst();
    const auto next = [this, entries](base::Code why) { tryEntries(entries, why); };
    m_keychain->read(entry, [this, next](const base::Result<QByteArray>& secret) {
        if (!secret)
            return next(secret.error().code);
        const auto take = [this, next](base::Result<std::unique_ptr<store::Store>> opened) {
            if (!opened && isAboutPassphrase(opened.error()))
                return next(opened.error().code);
            m_keychain->deleteLater();
            m_keychain = nullptr;
            if (opened)
                return this->take(std::move(opened));
            showBusy(false);
            showStoreProblem(opened.error());
        };
        m_opener->open(
            { .means = Opener::Means::Keychain, .secret = *secret, .name = m_passphrase->name() },
            take);
    });
}

void UnlockPage::tryRecovery()
{
    const auto answer = [this](base::Result<std::unique_ptr<store::Store>> opened) {
        if (!opened)
            return m_recovery->setProblem(
                isAboutPassphrase(opened.error())
                    ? tr("This is not the recovery code of this laptop. Look at it once more.")
                    : storeSentence(opened.error()));
        m_store = std::move(*opened);
        if (!m_new) {
            m_new = new NewPassphraseForm;
            m_forms->addWidget(m_new);
            connect(m_new, &NewPassphraseForm::submitted, this, &UnlockPage::setNewPassphrase);
        }
        m_new->setStore(*m_store);
        showForm(m_new);
    };
    m_opener->open(
        { .means = Opener::Means::Recovery, .secret = m_recovery->code().toUtf8(), .name = {} },
        answer);
}

void UnlockPage::setNewPassphrase()
{
    showBusy(true);
    const auto worker = m_new->worker();
    // The store stays with this page until the work is done, so what the work refers to stays.
    const auto work = [slots_ = store::Slots(m_around.store, m_store->unlocked(), m_around.random),
                       worker, passphrase = m_new->passphrase(), cost = m_around.cost]() mutable {
        return slots_.changePassphrase(worker, passphrase, cost);
    };
    session::runThen(this, work, [this, worker](const base::Result<void>& done) {
        showBusy(false);
        if (!done)
            return m_new->setProblem(storeSentence(done.error()));
        m_store->setWorker(worker);
        m_new->forget();
        m_recovery->forget();
        Q_EMIT opened();
    });
}

void UnlockPage::take(base::Result<std::unique_ptr<store::Store>> opened)
{
    m_store = std::move(*opened);
    m_passphrase->forget();
    Q_EMIT this->opened();
}

void UnlockPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_panel->setVisible(width() > 900);
}

} // namespace inkaart::shell
