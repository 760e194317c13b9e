// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/bsnhint.h"

#include "core/dossier/consentrules.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linkbutton.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace inkaart::session {

using namespace Qt::StringLiterals;

namespace {

/// The innermost column in \a layout that holds \a widget, and where.
std::pair<QBoxLayout*, int> columnWith(QLayout* layout, const QWidget* widget)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        const bool isIt = layout->itemAt(i)->widget() == widget;
        const auto inside = columnWith(layout->itemAt(i)->layout(), widget);
        if (inside.second < 0 && !isIt)
            continue;
        auto* box = qobject_cast<QBoxLayout*>(layout);
        const bool isColumn = box && box->direction() == QBoxLayout::TopToBottom;
        return inside.first || !isColumn ? std::pair(inside.first, i) : std::pair(box, i);
    }
    return { nullptr, -1 };
}

/// As above, in the nearest widget around \a field that has one.
std::pair<QBoxLayout*, int> columnAround(const QWidget* field)
{
    for (const QWidget* inner = field; inner->parentWidget(); inner = inner->parentWidget()) {
        const auto found = columnWith(inner->parentWidget()->layout(), inner);
        if (found.first)
            return found;
    }
    return { nullptr, -1 };
}

/// The number and the space that would be left over.
std::pair<int, int> withSpace(const QString& text, const dossier::Span& found)
{
    int at = static_cast<int>(found.at);
    int size = static_cast<int>(found.size);
    const bool endsThere = at + size == text.size() || text.at(at + size).isSpace();
    if (at > 0 && text.at(at - 1) == u' ' && endsThere) {
        --at;
        ++size;
    }
    return { at, size };
}

} // namespace

void BsnHint::watch(QLineEdit* field)
{
    auto* hint = new BsnHint(field);
    connect(field, &QLineEdit::textChanged, hint, &BsnHint::look);
}

void BsnHint::watch(QPlainTextEdit* field)
{
    auto* hint = new BsnHint(field);
    // The document also tells what is put there by the program.
    connect(field->document(), &QTextDocument::contentsChanged, hint, &BsnHint::look);
}

BsnHint::BsnHint(QWidget* field)
    : QWidget(field)
    , m_field(field)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* words = new widgets::Label(tr("This looks like a BSN. We may not keep it."),
                                     theme::TextRole::SmallBold);
    words->setToken(theme::Token::Bad);
    auto* out = new widgets::LinkButton(tr("Take it out"));
    out->setObjectName(field->objectName() + u"TakeOut"_s);
    setObjectName(field->objectName() + u"BsnHint"_s);
    row->addWidget(words, 1);
    row->addWidget(out);
    connect(out, &widgets::LinkButton::clicked, this, &BsnHint::takeOut);
    connect(field, &QObject::destroyed, this, &QObject::deleteLater);
    hide();
}

QString BsnHint::text() const
{
    if (const auto* line = qobject_cast<const QLineEdit*>(m_field.data()))
        return line->text();
    return static_cast<const QPlainTextEdit*>(m_field.data())->toPlainText();
}

void BsnHint::look()
{
    if (!m_field)
        return;
    const bool hasNumber = dossier::findBsn(text()).has_value();
    if (hasNumber && parentWidget() == m_field && !settle())
        return;
    setVisible(hasNumber);
}

bool BsnHint::settle()
{
    const auto [column, at] = columnAround(m_field);
    if (!column)
        return false;
    column->insertWidget(at + 1, this);
    return true;
}

// As if somebody did it with the keys: the field saves it, and can take it back.
void BsnHint::takeOut()
{
    while (const auto found = dossier::findBsn(text())) {
        const auto [at, size] = withSpace(text(), *found);
        if (auto* line = qobject_cast<QLineEdit*>(m_field.data())) {
            line->setSelection(at, size);
            line->insert({});
        } else {
            auto* area = static_cast<QPlainTextEdit*>(m_field.data());
            QTextCursor cursor(area->document());
            cursor.setPosition(at);
            cursor.setPosition(at + size, QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
        }
    }
    m_field->setFocus(Qt::OtherFocusReason);
}

} // namespace inkaart::session
