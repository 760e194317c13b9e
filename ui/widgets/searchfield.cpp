// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fieldframe.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/lineedit.h"

#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace inkaart::widgets {

SearchField::SearchField(const QString& placeholder, const QString& keyCap, QWidget* parent)
    : QWidget(parent)
    , m_frame(new FieldFrame)
    , m_edit(m_frame->edit())
    , m_clear(new Button({}, u"kruis"_s, Button::Kind::Inner))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_frame);
    m_frame->addBefore(new Pictogram(u"zoeken"_s, 24));
    if (!keyCap.isEmpty())
        m_frame->addAfter(m_keyCap = new KeyCap(keyCap));
    m_frame->addAfter(m_clear);
    //: Empties the search field; read aloud only
    m_clear->setAccessibleName(tr("Empty the search"));
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(placeholder);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &SearchField::textChanged);
    connect(m_edit, &QLineEdit::textChanged, this, &SearchField::fit);
    connect(m_edit, &QLineEdit::returnPressed, this, &SearchField::submitted);
    connect(m_clear, &QAbstractButton::clicked, m_edit, &QLineEdit::clear);
    connect(m_clear, &QAbstractButton::clicked, m_edit,
            [this] { m_edit->setFocus(Qt::OtherFocusReason); });
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &SearchField::fit);
    fit();
}

QString SearchField::text() const
{
    return m_edit->text();
}

void SearchField::setText(const QString& text)
{
    m_edit->setText(text);
}

/// Either the key that leads here or the cross that empties: never both.
void SearchField::fit()
{
    const bool empty = m_edit->text().isEmpty();
    m_clear->setVisible(!empty);
    if (m_keyCap)
        m_keyCap->setVisible(empty && !theme::Theme::instance().isCompact());
    m_frame->row()->setContentsMargins(14, 2, empty ? 14 : 2, 2);
}

bool SearchField::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !m_edit->text().isEmpty()) {
        m_edit->clear();
        return true;
    }
    if (key != Qt::Key_Down)
        return false;
    emit leftDownwards();
    return true;
}

} // namespace inkaart::widgets
