// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/numberfield.h"

#include "ui/session/autosave.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lineedit.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>

#include <algorithm>

namespace inkaart::settings {

using namespace Qt::StringLiterals;
using widgets::Button;

NumberField::NumberField(const QString& name, Range range, Unit unit, QWidget* parent)
    : QWidget(parent)
    , m_range(range)
    , m_unit(std::move(unit))
    , m_value(range.least)
    , m_edit(new widgets::LineEdit)
    , m_words(new widgets::Label)
    , m_less(new Button({}, u"min"_s))
    , m_more(new Button({}, u"plus"_s))
    , m_saver(
          new session::AutoSave([this] { return takeTyped(); }, this, session::AutoSave::settingMs))
{
    m_edit->setObjectName(name);
    m_edit->setAlignment(Qt::AlignCenter);
    m_edit->setValidator(new QIntValidator(0, 9999, m_edit));
    m_edit->installEventFilter(this);
    m_words->setWraps(false);
    buildButtons(name);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_less);
    row->addWidget(m_edit);
    row->addWidget(m_more);
    row->addWidget(m_words);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, m_saver, &session::AutoSave::touch);
    connect(m_edit, &QLineEdit::editingFinished, m_saver, &session::AutoSave::flush);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &NumberField::fit);
    fit();
    showValue();
}

void NumberField::fit()
{
    m_edit->setFixedWidth(theme::Theme::instance().scaled(72));
    for (Button* button : { m_less, m_more })
        button->setFixedSize(theme::Theme::instance().scaled(56), m_edit->sizeHint().height());
}

void NumberField::buildButtons(const QString& name)
{
    m_less->setObjectName(name + u"Less"_s);
    m_more->setObjectName(name + u"More"_s);
    //: Button: a smaller number
    m_less->setAccessibleName(tr("Less"));
    m_more->setAccessibleName(tr("More"));
    connect(m_less, &Button::clicked, this, [this] { step(-1); });
    connect(m_more, &Button::clicked, this, [this] { step(1); });
}

void NumberField::setWords(const QString& title, const QString& explanation)
{
    m_edit->setAccessibleName(title);
    m_edit->setAccessibleDescription(explanation);
    m_less->setAccessibleName(tr("Less: %1").arg(title));
    m_more->setAccessibleName(tr("More: %1").arg(title));
}

void NumberField::setValue(int value)
{
    if (m_saver->isPending())
        return;
    m_value = value;
    showValue();
}

void NumberField::flush()
{
    m_saver->flush();
}

bool NumberField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            step(key == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NumberField::step(int direction)
{
    m_saver->flush();
    choose(m_value + direction * m_range.step);
}

// A number that cannot be kept is not tried again: its owner shows the one that is.
bool NumberField::takeTyped()
{
    m_saver->drop();
    bool isNumber = false;
    const int typed = m_edit->text().toInt(&isNumber);
    choose(isNumber ? typed : m_value);
    return true;
}

void NumberField::choose(int value)
{
    const int within = std::clamp(value, m_range.least, m_range.most);
    const bool isNew = std::exchange(m_value, within) != within;
    showValue();
    if (isNew)
        Q_EMIT valueChosen(m_value);
}

void NumberField::showValue()
{
    m_edit->setText(QString::number(m_value));
    m_words->setText(m_unit(m_value));
    // Always said, never greyed out: at the end a press simply does nothing more.
    m_words->setVisible(!m_words->text().isEmpty());
}

} // namespace inkaart::settings
