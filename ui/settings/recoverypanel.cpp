// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/recoverypanel.h"

#include "ui/session/paperprinting.h"
#include "ui/settings/askinrow.h"
#include "ui/settings/slotkeeper.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/lineedit.h"

#include <QVBoxLayout>

namespace inkaart::settings {

using namespace Qt::StringLiterals;
using theme::TextRole;
using widgets::Button;

namespace {

/// The groups that are asked back, counted from 0.
constexpr int firstAsked = 2;
constexpr int secondAsked = 6;

/// As core reads a code: O is 0, I and L are 1; case, spaces and dashes do not count.
QString plain(const QString& text)
{
    QString letters;
    for (const QChar letter : text.toUpper()) {
        if (letter == u'O')
            letters += u'0';
        else if (letter == u'I' || letter == u'L')
            letters += u'1';
        else if (letter.isLetterOrNumber())
            letters += letter;
    }
    return letters;
}

QVBoxLayout* columnOf(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    return column;
}

} // namespace

QStringList codeGroups(const QString& code)
{
    QString letters;
    for (const QChar letter : code) {
        if (letter.isLetterOrNumber())
            letters += letter;
    }
    QStringList groups;
    for (qsizetype at = 0; at < letters.size(); at += 4)
        groups.append(letters.mid(at, 4));
    return groups;
}

bool answersCode(const QString& typed, const QString& code)
{
    const QString given = plain(typed);
    const QStringList groups = codeGroups(code);
    return !given.isEmpty()
        && (given == plain(code)
            || given == plain(groups.value(firstAsked) + groups.value(secondAsked)));
}

RecoveryPanel::RecoveryPanel(Desk& desk, SlotKeeper& keeper, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_keeper(keeper)
    , m_new(new Button(tr("Make a new code")))
    , m_ask(new AskInRow(u"codeNew"_s, tr("Make a new code"), tr("Leave it so")))
    , m_state(new widgets::Label)
    , m_letters(new widgets::Label({}, TextRole::Heading))
    , m_typed(new widgets::LineEdit)
    , m_field(new widgets::LabeledField(
          tr("Type group %1 and group %2 of the code").arg(firstAsked + 1).arg(secondAsked + 1),
          m_typed))
    , m_shown(buildShown())
    , m_check(buildCheck())
{
    m_new->setObjectName(u"codeNew"_s);
    m_state->setObjectName(u"codeState"_s);
    m_state->hide();
    m_shown->hide();
    m_check->hide();
    QVBoxLayout* column = columnOf(this);
    column->addWidget(new widgets::Label(
        tr("Forgot your passphrase? With the recovery code you come in again. Keep it in a safe "
           "place, not beside the laptop.")));
    column->addWidget(m_new, 0, Qt::AlignLeft);
    for (QWidget* part :
         { static_cast<QWidget*>(m_ask), m_shown, m_check, static_cast<QWidget*>(m_state) })
        column->addWidget(part);
    connect(m_new, &Button::clicked, this, [this] {
        m_state->hide();
        m_ask->ask(tr("Are you sure? The old code does not open this laptop any more. Backups made "
                      "before still need the old code: keep it with them."));
    });
    connect(m_ask, &AskInRow::answeredYes, this, &RecoveryPanel::make);
    connect(m_ask, &AskInRow::answeredNo, this, [this] { m_new->setFocus(Qt::OtherFocusReason); });
}

RecoveryPanel::~RecoveryPanel()
{
    m_code.fill(u' ');
}

QWidget* RecoveryPanel::buildShown()
{
    m_letters->setObjectName(u"codeShown"_s);
    //: Button: the recovery code on paper
    auto* print = new Button(tr("Print"), u"afdrukken"_s);
    print->setObjectName(u"codePrint"_s);
    auto* kept = new Button(tr("I have kept it"), u"vink"_s);
    kept->setObjectName(u"codeKept"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(print);
    buttons->addWidget(kept);
    buttons->addStretch(1);
    auto* shown = new QWidget;
    QVBoxLayout* column = columnOf(shown);
    column->addWidget(
        new widgets::Label(tr("This is the new code. It is shown once. Print it or write it down."),
                           TextRole::BodyBold));
    column->addWidget(m_letters);
    column->addLayout(buttons);
    connect(print, &Button::clicked, this, &RecoveryPanel::print);
    connect(kept, &Button::clicked, this, [this] {
        m_check->show();
        m_shown->hide();
        m_typed->setFocus(Qt::OtherFocusReason);
    });
    return shown;
}

QWidget* RecoveryPanel::buildCheck()
{
    m_typed->setObjectName(u"codeCheck"_s);
    m_field->setHint(tr("Small letters and spaces are fine."));
    //: Button: whether the code was typed right
    auto* done = new Button(tr("Check"), u"vink"_s);
    done->setObjectName(u"codeCheckButton"_s);
    auto* again = new Button(tr("Show the code again"), Button::Kind::Quiet);
    again->setObjectName(u"codeAgain"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(done);
    buttons->addWidget(again);
    buttons->addStretch(1);
    auto* asked = new QWidget;
    QVBoxLayout* column = columnOf(asked);
    column->addWidget(m_field);
    column->addLayout(buttons);
    connect(done, &Button::clicked, this, &RecoveryPanel::check);
    connect(m_typed, &QLineEdit::returnPressed, this, &RecoveryPanel::check);
    connect(m_typed, &QLineEdit::textEdited, this, [this] { m_field->setProblem({}); });
    connect(again, &Button::clicked, this, [this] {
        m_shown->show();
        m_check->hide();
    });
    return asked;
}

void RecoveryPanel::make()
{
    m_new->setEnabled(false);
    m_keeper.newCode([this](const base::Result<QString>& code) {
        m_new->setEnabled(true);
        showCode(code);
    });
}

void RecoveryPanel::showCode(const base::Result<QString>& code)
{
    if (!code) {
        m_state->setText(slotSentence(code.error()));
        m_state->setToken(theme::Token::Bad);
        m_state->show();
        return;
    }
    m_code = *code;
    m_letters->setText(codeGroups(m_code).join(u"  –  "_s));
    m_new->hide();
    m_shown->show();
}

void RecoveryPanel::print()
{
    const print::RecoverySheet sheet{ .centre = m_desk.settings().name,
                                      .worker = m_desk.session().worker().name,
                                      .laptop = {},
                                      .code = m_code,
                                      .date = m_desk.session().clock().today() };
    session::printOnPaper(this, { sheet }, m_desk.session().preference(u"printer"_s),
                          [this](const QString& problem) {
                              m_state->setToken(theme::Token::Bad);
                              m_state->setText(problem);
                              m_state->setVisible(!problem.isEmpty());
                          });
}

void RecoveryPanel::check()
{
    if (answersCode(m_typed->text(), m_code))
        return finish();
    m_field->setProblem(tr("These are not the letters of the code. Look once more."));
}

void RecoveryPanel::finish()
{
    std::ignore = m_desk.session().store().noteRecoveryCodeKept();
    m_code.fill(u' ');
    m_code.clear();
    m_typed->clear();
    m_letters->clear();
    m_check->hide();
    m_new->show();
    m_state->setToken(theme::Token::Ok);
    m_state->setText(tr("The new code works. The old one does not open this laptop any more."));
    m_state->show();
    m_new->setFocus(Qt::OtherFocusReason);
}

} // namespace inkaart::settings
