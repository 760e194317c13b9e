// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/codesteps.h"

#include "ui/session/paperprinting.h"
#include "ui/shell/recoverygroups.h"
#include "ui/shell/steppage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/lineedit.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace inkaart::shell {

using namespace Qt::StringLiterals;
using widgets::Button;

CodeSteps::CodeSteps(store::Store& store, const QString& code, Why why, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_recoveryCode(code)
    , m_steps(new QStackedLayout(this))
{
    showCode(why);
}

CodeSteps::~CodeSteps()
{
    m_recoveryCode.fill(u'x');
}

void CodeSteps::focusFirst()
{
    m_print->setFocus();
}

void CodeSteps::showStep(QWidget* step, QWidget* focus)
{
    if (m_steps->indexOf(step) < 0)
        m_steps->addWidget(step);
    m_steps->setCurrentWidget(step);
    focus->setFocus();
}

void CodeSteps::showCode(Why why)
{
    const QString advice =
        tr("Without your passphrase only this code opens Inkaart. Print it or write it down, and "
           "keep it in a safe place, not beside the laptop.");
    if (why == Why::First)
        m_code = new StepPage(tr("Your recovery code"), advice);
    else
        m_code = new StepPage(
            tr("A new recovery code"),
            tr("Inkaart was closed before anybody kept the recovery code. So here is a new one; "
               "the one before does not open this laptop any more. Is there a backup already? Then "
               "make another one afterwards.")
                + u' ' + advice);
    const QStringList groups = RecoveryGroups(m_recoveryCode).groups();
    auto* card = new widgets::Card;
    for (qsizetype at = 0; at < groups.size(); at += 4) {
        auto* line = new widgets::Label(groups.mid(at, 4).join(u"  –  "_s), theme::TextRole::Title);
        line->setObjectName(u"shownCode"_s);
        line->setWraps(false);
        card->body()->addWidget(line, 0, Qt::AlignHCenter);
    }
    m_code->body()->addWidget(card);
    Button* kept = m_code->addPrimary(tr("I have kept it"), u"codeKeptButton"_s);
    //: Button: the recovery code on paper
    Button* print = m_code->addOther(tr("Print"), u"printCodeButton"_s, false);
    print->setPictogram(u"afdrukken"_s);
    connect(print, &Button::clicked, this, &CodeSteps::printCode);
    connect(kept, &Button::clicked, this, &CodeSteps::askCode);
    m_print = print;
    showStep(m_code, print);
}

void CodeSteps::printCode()
{
    const print::RecoverySheet sheet{
        .centre = m_store.settings().name,
        .worker = m_store.workerById(m_store.worker()).value_or(dossier::Worker{}).name,
        .laptop = {},
        .code = m_recoveryCode,
        .date = m_store.clock().today()
    };
    session::printOnPaper(this, { sheet }, {},
                          [this](const QString& problem) { m_code->setProblem(problem); });
}

void CodeSteps::askCode()
{
    const QStringList groups = RecoveryGroups(m_recoveryCode).groups();
    if (!m_check) {
        m_check = new StepPage(
            tr("Do you have the code at hand?"),
            tr("Type group %1 and group %2 of the code, or the whole code.").arg(3).arg(7));
        m_codeField = new widgets::LineEdit;
        m_codeField->setObjectName(u"codeCheck"_s);
        auto* field = new widgets::LabeledField(tr("From the recovery code"), m_codeField);
        field->setHint(tr("Small letters and spaces are fine."));
        m_check->body()->addWidget(field);
        Button* go = m_check->addPrimary(tr("Go on"), u"codeCheckButton"_s);
        Button* again = m_check->addOther(tr("Show the code again"), u"codeAgainButton"_s);
        connect(go, &Button::clicked, this, &CodeSteps::checkCode);
        connect(m_codeField, &QLineEdit::returnPressed, this, &CodeSteps::checkCode);
        connect(m_codeField, &QLineEdit::textEdited, this, [this] { m_check->setProblem({}); });
        connect(again, &Button::clicked, this, [this] { showStep(m_code, m_code); });
    }
    showStep(m_check, m_codeField);
}

void CodeSteps::checkCode()
{
    if (!RecoveryGroups(m_recoveryCode).isAnsweredBy(m_codeField->text()))
        return m_check->setProblem(
            tr("These are not the letters of the code. Look once more, or show the code again."));
    // Not noted, it is asked once more at the next unlock; no more than that.
    std::ignore = m_store.noteRecoveryCodeKept();
    Q_EMIT kept();
}

} // namespace inkaart::shell
