// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passphrasefield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fieldframe.h"
#include "ui/widgets/label.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/lineedit.h"

#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace inkaart::widgets {

PassphraseField::PassphraseField(QWidget* parent)
    : QWidget(parent)
    , m_frame(new FieldFrame)
    , m_edit(m_frame->edit())
    , m_show(new Button({}, u"oog"_s, Button::Kind::Inner))
    , m_warning(new QWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_frame);
    column->addWidget(m_warning);
    auto* row = new QHBoxLayout(m_warning);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* sign = new Pictogram(u"let-op"_s, 20);
    sign->setToken(theme::Token::Warn);
    row->addWidget(sign, 0, Qt::AlignTop);
    auto* words = new Label(tr("Caps Lock is on. Mind the capitals."), theme::TextRole::Small);
    words->setToken(theme::Token::Warn);
    row->addWidget(words, 1);
    m_warning->hide();
    m_frame->addAfter(m_show);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    setShown(false);
    connect(m_edit, &QLineEdit::textChanged, this, &PassphraseField::textChanged);
    connect(m_edit, &QLineEdit::returnPressed, this, &PassphraseField::submitted);
    connect(m_show, &QAbstractButton::clicked, this, [this] { setShown(!isShown()); });
}

QString PassphraseField::text() const
{
    return m_edit->text();
}

void PassphraseField::clear()
{
    m_edit->setText(QString(m_edit->text().size(), u' '));
    m_edit->clear();
    noticeCapsLock(false);
}

bool PassphraseField::isShown() const
{
    return m_edit->echoMode() == QLineEdit::Normal;
}

void PassphraseField::setShown(bool shown)
{
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setPictogram(shown ? u"oog-dicht"_s : u"oog"_s);
    //: Makes a hidden passphrase readable
    m_show->setText(shown ? tr("Hide", "passphrase") : tr("Show", "passphrase"));
}

bool PassphraseField::warnsOfCapsLock() const
{
    return !m_warning->isHidden();
}

void PassphraseField::noticeCapsLock(bool on)
{
    m_warning->setVisible(on);
}

bool PassphraseField::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_CapsLock) {
        // From here on only the next letter tells; until then the warning would be a guess.
        noticeCapsLock(false);
        return false;
    }
    const QString typed = key->text();
    if (typed.size() != 1 || !typed.front().isLetter())
        return false;
    const bool upper = typed.front().isUpper();
    const bool lower = typed.front().isLower();
    if (upper || lower)
        noticeCapsLock(upper != key->modifiers().testFlag(Qt::ShiftModifier));
    return false;
}

} // namespace inkaart::widgets
