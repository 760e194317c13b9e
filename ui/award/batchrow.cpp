// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/batchrow.h"

#include "ui/award/batchwords.h"
#include "ui/award/fieldlimit.h"
#include "ui/session/bsnhint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/lineedit.h"

#include <QVBoxLayout>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using theme::TextRole;
using theme::Token;
using widgets::Button;
using widgets::Label;

BatchRow::BatchRow(const BatchEntry& entry, QWidget* parent)
    : QWidget(parent)
    , m_learner(entry.person.learner)
    , m_name(new Label({}, TextRole::BodyBold))
    , m_state(new Label({}, TextRole::Small))
    , m_sign(new widgets::Pictogram(u"vink"_s, 20))
    , m_line(new widgets::LineEdit)
    , m_limit(new Label({}, TextRole::Small))
    , m_drop(new Button({}, u"kruis"_s, Button::Kind::Quiet))
    //: Button: takes one badge back that was just given
    , m_undo(new Button(tr("Undo"), u"ongedaan"_s))
{
    setObjectName(u"batchRow"_s);
    setProperty("learner", m_learner.toString());
    m_state->setObjectName(u"batchState"_s);
    m_line->setObjectName(u"batchLine"_s);
    m_drop->setObjectName(u"dropPersonButton"_s);
    m_undo->setObjectName(u"undoPersonButton"_s);
    auto* row = new QHBoxLayout(this);
    build(*row);
    m_line->setText(entry.person.personalLine);
    limitLetters(*m_line, longestPersonalLine, [this](const QString& said) {
        m_limit->setText(said);
        m_limit->setVisible(!said.isEmpty());
    });
    session::BsnHint::watch(m_line);
    connect(m_line, &QLineEdit::textEdited, this,
            [this](const QString& line) { Q_EMIT lineTyped(m_learner, line); });
    connect(m_drop, &Button::clicked, this, [this] { Q_EMIT dropAsked(m_learner); });
    connect(m_undo, &Button::clicked, this, [this] { Q_EMIT undoAsked(m_learner); });
    show(entry);
}

void BatchRow::build(QHBoxLayout& row)
{
    row.setContentsMargins(16, 8, 8, 8);
    row.setSpacing(12);
    auto* who = new QVBoxLayout;
    who->setSpacing(2);
    auto* state = new QHBoxLayout;
    state->setSpacing(6);
    state->addWidget(m_sign, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    who->addWidget(m_name);
    who->addLayout(state);
    auto* line = new QVBoxLayout;
    line->setSpacing(2);
    line->addWidget(m_line);
    line->addWidget(m_limit);
    m_limit->hide();
    row.addLayout(who, 5);
    row.addLayout(line, 6);
    row.addWidget(m_undo, 0, Qt::AlignVCenter);
    row.addWidget(m_drop, 0, Qt::AlignVCenter);
}

void BatchRow::show(const BatchEntry& entry)
{
    const QString name = entry.name;
    m_name->setText(name);
    m_state->setText(batchStateInWords(entry));
    const BatchNews news = batchNews(entry);
    m_sign->setVisible(news != BatchNews::None);
    m_sign->setName(news == BatchNews::Good ? u"vink"_s : u"let-op"_s);
    m_state->setToken(news == BatchNews::Bad ? Token::Warn : Token::InkSoft);
    //: Placeholder: a line on the certificate for one person
    m_line->setPlaceholderText(tr("A line for %1").arg(name));
    m_line->setAccessibleName(tr("A line for %1").arg(name));
    m_drop->setAccessibleName(tr("Leave %1 out").arg(name));
    m_drop->setToolTip(tr("Leave %1 out").arg(name));
    const bool isGiven = entry.outcome && entry.outcome->issued;
    m_line->setReadOnly(entry.outcome.has_value());
    m_line->setVisible(!entry.outcome || !entry.person.personalLine.isEmpty());
    m_drop->setVisible(!entry.outcome);
    m_undo->setVisible(isGiven && !entry.isUndone);
    m_undo->setAccessibleName(tr("Undo the badge of %1").arg(name));
}

} // namespace inkaart::award
