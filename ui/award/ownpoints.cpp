// SPDX-License-Identifier: GPL-3.0-or-later
// The points of an own badge in OwnSheet: one line each, moved, added and taken away.
#include "ui/award/fieldlimit.h"
#include "ui/award/ownsheet.h"
#include "ui/session/autosave.h"
#include "ui/session/bsnhint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lineedit.h"

#include <QVBoxLayout>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using theme::TextRole;
using widgets::Button;
using widgets::Label;
using widgets::LineEdit;

void OwnSheet::buildCriteria()
{
    auto* box = new QVBoxLayout;
    box->setSpacing(8);
    box->addWidget(new Label(tr("What do you have to see for it?"), TextRole::SmallBold));
    auto* rows = new QVBoxLayout(m_criteria);
    rows->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_criteria);
    m_pointsNote->setObjectName(u"ownPointsNote"_s);
    m_pointsNote->setToken(theme::Token::Bad);
    m_pointsNote->hide();
    box->addWidget(m_pointsNote);
    auto* add = new Button(tr("One more point"), u"plus"_s);
    add->setObjectName(u"ownAddCriterion"_s);
    box->addWidget(add, 0, Qt::AlignLeft);
    body()->addLayout(box);
    connect(add, &Button::clicked, this, [this] {
        flush();
        m_model.addCriterion();
        m_lines.back()->setFocus(Qt::OtherFocusReason);
    });
}

QWidget* OwnSheet::criterionRow(int index, const QString& text)
{
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(criterionField(index, text), 1);
    addCriterionActs(index, row);
    return whole;
}

QWidget* OwnSheet::criterionField(int index, const QString& text)
{
    auto* line = new LineEdit;
    line->setText(text);
    limitLetters(*line, 200, [this](const QString& said) { sayOfPoints(said); });
    line->setObjectName(u"ownCriterion"_s);
    session::BsnHint::watch(line);
    line->setAccessibleName(tr("Point %1").arg(index + 1));
    m_lines.push_back(line);
    connect(line, &QLineEdit::textEdited, m_typing, &session::AutoSave::touch);
    connect(line, &QLineEdit::editingFinished, this,
            [this, line, index] { m_model.setCriterion(index, line->text()); });
    return line;
}

void OwnSheet::addCriterionActs(int index, QHBoxLayout* row)
{
    const auto addButton = [&](const QString& sign, const QString& name, const QString& words,
                               std::function<void()> act) {
        auto* button = new Button(sign, Button::Kind::Quiet);
        button->setObjectName(name);
        button->setAccessibleName(words);
        row->addWidget(button);
        // Queued: the act makes the rows anew, and this button is one of them.
        connect(button, &Button::clicked, this, std::move(act), Qt::QueuedConnection);
    };
    addButton(u"↑"_s, u"ownUp"_s, tr("Point %1 goes up").arg(index + 1), [this, index] {
        flush();
        m_model.moveCriterion(index, -1);
        m_lines[static_cast<size_t>(std::max(0, index - 1))]->setFocus(Qt::OtherFocusReason);
    });
    addButton(u"↓"_s, u"ownDown"_s, tr("Point %1 goes down").arg(index + 1), [this, index] {
        flush();
        m_model.moveCriterion(index, 1);
        m_lines[std::min(static_cast<size_t>(index) + 1, m_lines.size() - 1)]->setFocus(
            Qt::OtherFocusReason);
    });
    addButton(u"×"_s, u"ownDrop"_s, tr("Take point %1 away").arg(index + 1), [this, index] {
        flush();
        m_model.dropCriterion(index);
        m_lines[static_cast<size_t>(std::max(0, index - 1))]->setFocus(Qt::OtherFocusReason);
    });
}

void OwnSheet::fillCriteria()
{
    // Going away, a line may get the focus for a moment and then say that it was edited.
    for (LineEdit* line : m_lines)
        line->disconnect(this);
    m_lines.clear();
    QLayout* rows = m_criteria->layout();
    while (QLayoutItem* item = rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    sayOfPoints({});
    const auto& criteria = m_model.value().criteria;
    for (size_t i = 0; i < criteria.size(); ++i)
        rows->addWidget(criterionRow(static_cast<int>(i), criteria[i].text));
}

void OwnSheet::sayOfPoints(const QString& sentence)
{
    m_pointsNote->setText(sentence);
    m_pointsNote->setVisible(!sentence.isEmpty());
}

} // namespace inkaart::award
