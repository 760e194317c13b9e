// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/restorepage.h"

#include "ui/session/runthen.h"
#include "ui/shell/restoring.h"
#include "ui/shell/steppage.h"
#include "ui/shell/storesentence.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/passphrasefield.h"

#include <QFileDialog>
#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace inkaart::shell {

using namespace Qt::StringLiterals;
using widgets::Button;

RestorePage::RestorePage(const Surroundings& around, QWidget* parent)
    : QWidget(parent)
    , m_around(around)
    , m_steps(new QStackedLayout(this))
    , m_ask(new StepPage(tr("Put a backup back"),
                         tr("Choose the file of the backup, on this laptop or on a stick. What is "
                            "on this laptop now is put aside, never thrown away.")))
    , m_file(new widgets::LineEdit)
    , m_secret(new widgets::PassphraseField)
    //: Which backup is put back
    , m_fileField(new widgets::LabeledField(tr("File"), m_file))
    , m_secretField(
          new widgets::LabeledField(tr("Recovery code, or the passphrase of the backup"), m_secret))
{
    buildAsk();
    m_steps->addWidget(m_ask);
}

void RestorePage::buildAsk()
{
    m_file->setObjectName(u"backupFile"_s);
    m_secret->edit()->setObjectName(u"backupSecret"_s);
    auto* choose = new Button(tr("Choose a file"), u"document"_s);
    choose->setObjectName(u"backupFileButton"_s);
    m_ask->body()->addWidget(m_fileField);
    m_ask->body()->addWidget(choose, 0, Qt::AlignLeft);
    m_ask->body()->addWidget(m_secretField);
    m_go = m_ask->addPrimary(tr("Put back"), u"restoreGoButton"_s);
    //: Button: to the first screen
    Button* back = m_ask->addOther(tr("Back"), u"restoreBackButton"_s);
    connect(choose, &Button::clicked, this, &RestorePage::chooseFile);
    connect(m_go, &Button::clicked, this, &RestorePage::restore);
    connect(m_secret, &widgets::PassphraseField::submitted, this, &RestorePage::restore);
    connect(m_file, &QLineEdit::textChanged, this, [this] { m_fileField->setProblem({}); });
    connect(m_secret, &widgets::PassphraseField::textChanged, this,
            [this] { m_secretField->setProblem({}); });
    connect(back, &Button::clicked, this, &RestorePage::leftBack);
}

void RestorePage::focusFirst()
{
    m_file->setFocus();
}

void RestorePage::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose the file of the backup"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void RestorePage::restore()
{
    const QString file = m_file->text().trimmed();
    if (file.isEmpty())
        m_fileField->setProblem(tr("Choose the file first."));
    if (m_secret->text().trimmed().isEmpty())
        m_secretField->setProblem(tr("Type the recovery code or the passphrase of the backup."));
    if (m_fileField->hasProblem() || m_secretField->hasProblem() || !m_ask->isEnabled())
        return;
    m_ask->setProblem({});
    m_ask->setEnabled(false);
    m_go->setText(tr("Putting back …"));
    session::runThen(
        this,
        [file, secret = m_secret->text(), directory = m_around.store] {
            return restoreInPlace(file, secret, directory);
        },
        [this](const base::Result<store::RestoreReport>& done) { report(done); });
}

void RestorePage::report(const base::Result<store::RestoreReport>& done)
{
    m_ask->setEnabled(true);
    m_go->setText(tr("Put back"));
    if (!done) {
        if (done.error().code == base::Code::WrongPassphrase)
            return m_secretField->setProblem(
                tr("This does not open the backup. Nothing has changed. Look at it once more."));
        if (done.error().code == base::Code::NotFound)
            return m_fileField->setProblem(tr("There is no such file. Choose it once more."));
        return m_ask->setProblem(backupSentence(done.error()));
    }
    m_secret->clear();
    const QLocale locale;
    const QString made = locale.toString(done->made.toLocalTime().date(), u"d MMMM yyyy"_s);
    auto* end =
        new StepPage(tr("The backup is back"), tr("%1, made on %2.").arg(done->centreName, made));
    end->body()->addWidget(
        new widgets::Label(tr("%n learners", "in a backup", static_cast<int>(done->dossiers))));
    end->body()->addWidget(
        new widgets::Label(tr("%n files", "in a backup", static_cast<int>(done->files))));
    if (!done->missing.isEmpty())
        end->body()->addWidget(new widgets::Label(
            tr("%n things were not in the backup.", "", static_cast<int>(done->missing.size()))));
    Button* go = end->addPrimary(tr("Open Inkaart"), u"restoreDoneButton"_s);
    connect(go, &Button::clicked, this, &RestorePage::restored);
    m_steps->addWidget(end);
    m_steps->setCurrentWidget(end);
    go->setFocus();
}

} // namespace inkaart::shell
