// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/checkcolumn.h"

#include "ui/award/awardmodel.h"
#include "ui/award/awardwords.h"
#include "ui/award/criterionrow.h"
#include "ui/award/fieldlimit.h"
#include "ui/session/autosave.h"
#include "ui/session/bsnhint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/segmentedchoice.h"

#include <QVBoxLayout>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using theme::TextRole;
using theme::Token;
using widgets::Button;
using widgets::Label;

CheckColumn::CheckColumn(AwardModel& model, QDate today, QWidget* parent)
    : Card(parent)
    , m_model(model)
    , m_today(today)
    , m_title(new Label({}, TextRole::Heading))
    , m_intro(new Label)
    , m_rows(new QVBoxLayout)
    , m_levelBox(new QWidget)
    , m_level(new widgets::SegmentedChoice(levelWords()))
    , m_backing(new QWidget)
    , m_backer(new Label({}, TextRole::BodyBold))
    , m_backerRole(new Label({}, TextRole::Small))
    , m_endorse(new Button)
    , m_typing(new session::AutoSave([this] { return keepTyped(); }, this))
    , m_more(new widgets::LinkButton(tr("Add a result or a personal line")))
    , m_moreBox(buildMore())
    , m_said(new Label({}, TextRole::Small))
{
    body()->setSpacing(8);
    body()->addWidget(m_title);
    body()->addWidget(m_intro);
    m_intro->setToken(Token::InkSoft);
    m_intro->setObjectName(u"checkIntro"_s);
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
    body()->addStretch(1);
    buildFoot();
    connect(&model, &AwardModel::choiceChanged, this, &CheckColumn::fill);
    connect(&model, &AwardModel::draftChanged, this, &CheckColumn::update);
    fill();
}

/// A field that loses the focus while everything goes away must not write any more.
CheckColumn::~CheckColumn()
{
    m_result->disconnect(this);
    m_personal->disconnect(this);
}

QWidget* CheckColumn::buildMore()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_result = new widgets::LineEdit;
    m_personal = new widgets::LineEdit;
    m_result->setObjectName(u"resultField"_s);
    m_personal->setObjectName(u"personalField"_s);
    for (widgets::LineEdit* field : { m_result, m_personal })
        session::BsnHint::watch(field);
    auto* result =
        new widgets::LabeledField(tr("Result of a test or assessment, if there was one"), m_result);
    auto* personal = new widgets::LabeledField(tr("A personal line on the badge"), m_personal);
    limitLetters(*m_result, 80, [result](const QString& said) { result->setProblem(said); });
    limitLetters(*m_personal, longestPersonalLine,
                 [personal](const QString& said) { personal->setProblem(said); });
    personal->setHint(tr("Everybody who sees the badge can read this. Leave names out."));
    column->addWidget(result);
    column->addWidget(personal);
    for (const widgets::LineEdit* field : { m_result, m_personal }) {
        connect(field, &QLineEdit::textEdited, m_typing, &session::AutoSave::touch);
        connect(field, &QLineEdit::editingFinished, this, &CheckColumn::flush);
    }
    box->hide();
    return box;
}

void CheckColumn::buildFoot()
{
    body()->addWidget(new widgets::Divider);
    auto* level = new QVBoxLayout(m_levelBox);
    level->setContentsMargins(0, 8, 0, 0);
    level->setSpacing(8);
    level->addWidget(new Label(tr("How did it go?"), TextRole::BodyBold));
    level->addWidget(m_level);
    m_level->setObjectName(u"levelChoice"_s);
    m_level->setAccessibleName(tr("How did it go?"));
    body()->addWidget(m_levelBox);
    buildBacking();
    body()->addWidget(m_more, 0, Qt::AlignLeft);
    body()->addWidget(m_moreBox);
    body()->addWidget(m_said);
    m_more->setObjectName(u"moreButton"_s);
    m_said->setObjectName(u"saidOnBadge"_s);
    connect(m_level, &widgets::SegmentedChoice::chosen, this,
            [this](int index) { m_model.setLevel(index + 1); });
    connect(m_more, &widgets::LinkButton::clicked, this, [this] {
        m_more->hide();
        m_moreBox->show();
        m_result->setFocus(Qt::OtherFocusReason);
    });
}

void CheckColumn::buildBacking()
{
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_backer);
    words->addWidget(m_backerRole);
    auto* row = new QHBoxLayout(m_backing);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(16);
    row->addWidget(new widgets::Pictogram(u"oog"_s));
    row->addLayout(words, 1);
    row->addWidget(m_endorse);
    body()->addWidget(m_backing);
    m_endorse->setObjectName(u"endorseButton"_s);
    connect(m_endorse, &Button::clicked, this, [this] {
        if (const auto done = m_model.endorse(!m_model.backing().isEndorsed); !done)
            Q_EMIT m_model.failed(done.error());
    });
}

void CheckColumn::flush()
{
    m_typing->drop();
    (void)keepTyped();
}

bool CheckColumn::keepTyped()
{
    // Only what differs: each of them is written to disk.
    if (m_result->text() != m_model.draft().result)
        m_model.setResult(m_result->text());
    if (m_personal->text() != m_model.draft().personalLine)
        m_model.setPersonalLine(m_personal->text());
    return true;
}

void CheckColumn::fill()
{
    setVisible(m_model.chosen());
    const auto awarded = m_model.awarded();
    m_title->setText(awarded ? tr("This is what it rests on") : tr("2. Look it over"));
    m_intro->setText(awarded ? tr("Given on %1. Something wrong? Choose Improve the badge.")
                                   .arg(m_model.today(awarded->value.awarded))
                             : tr("Every point belongs to a proof."));
    fillRows();
    m_levelBox->setVisible(m_model.hasLevels() && !awarded);
    m_level->setCurrent(m_model.chosen() ? m_model.chosen()->level - 1 : -1);
    fillMore();
    updateBacking();
}

void CheckColumn::fillRows()
{
    QString focused;
    for (CriterionRow* row : m_criteria) {
        if (row->tick()->hasFocus())
            focused = row->tick()->property("criterion").toString();
        row->hide();
        row->deleteLater();
    }
    m_criteria.clear();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (auto* divider = qobject_cast<widgets::Divider*>(item->widget()))
            divider->deleteLater();
        delete item;
    }
    for (const CriterionLine& line : m_model.criteria()) {
        if (!m_criteria.empty())
            m_rows->addWidget(new widgets::Divider);
        addRow(line);
        if (line.id == focused && !m_model.awarded())
            m_criteria.back()->tick()->setFocus(Qt::OtherFocusReason);
    }
}

void CheckColumn::addRow(const CriterionLine& line)
{
    auto* row = new CriterionRow(line, m_today);
    // What was given stands; only undo or *Verbeter badge* changes it.
    row->setFixed(m_model.awarded().has_value());
    row->setLine(line);
    m_rows->addWidget(row);
    m_criteria.push_back(row);
    const QString id = line.id;
    connect(row, &CriterionRow::ticked, this, [this, id](bool on) { m_model.setTicked(id, on); });
    connect(row, &CriterionRow::proofAsked, this, [this, id] { Q_EMIT proofAsked(id); });
}

void CheckColumn::fillMore()
{
    const auto awarded = m_model.awarded();
    m_result->setText(m_model.draft().result);
    m_personal->setText(m_model.draft().personalLine);
    const bool hasMore = !m_result->text().isEmpty() || !m_personal->text().isEmpty();
    m_moreBox->setVisible(!awarded && (hasMore || m_moreBox->isVisibleTo(this)));
    m_more->setVisible(!awarded && !m_moreBox->isVisibleTo(this));
    QStringList said;
    if (awarded && !awarded->value.result.isEmpty())
        said.append(tr("Result: %1").arg(awarded->value.result));
    if (awarded && !awarded->value.personalLine.isEmpty())
        said.append(tr("On the badge: %1").arg(awarded->value.personalLine));
    m_said->setText(said.join(u'\n'));
    m_said->setVisible(!said.isEmpty());
}

void CheckColumn::update()
{
    const auto lines = m_model.criteria();
    for (size_t i = 0; i < lines.size() && i < m_criteria.size(); ++i)
        m_criteria[i]->setLine(lines[i]);
    updateBacking();
}

void CheckColumn::updateBacking()
{
    const Backing who = m_model.backing();
    m_backing->setVisible(!who.name.isEmpty() || !m_model.awarded());
    m_endorse->setVisible(!who.name.isEmpty() && !m_model.awarded());
    if (who.name.isEmpty()) {
        m_backer->setText(tr("Nobody else stands behind it yet"));
        m_backerRole->setText(tr("That may be so. It counts for more with somebody who saw it."));
        return;
    }
    m_backer->setText(who.isEndorsed ? tr("%1 stands behind it").arg(who.name)
                                     : tr("%1 saw it").arg(who.name));
    const QString day = m_model.today(who.at);
    const QString said =
        who.isEndorsed ? tr("Said yes on %1.").arg(day) : tr("Seen on %1.").arg(day);
    const QString role = who.role.left(1).toUpper() + who.role.mid(1);
    m_backerRole->setText(role.isEmpty() ? said : role + u". "_s + said);
    m_endorse->setText(who.isEndorsed ? tr("Undo yes") : tr("Says yes"));
    m_endorse->setAccessibleName(who.isEndorsed
                                     ? tr("%1 no longer stands behind it").arg(who.name)
                                     : tr("%1 says yes to standing behind it").arg(who.name));
}

QWidget* CheckColumn::firstOpen() const
{
    const auto lines = m_model.criteria();
    for (size_t i = 0; i < lines.size() && i < m_criteria.size(); ++i) {
        if (!lines[i].isMet())
            return m_criteria[i]->tick();
    }
    return m_criteria.empty() ? nullptr : m_criteria.front()->tick();
}

} // namespace inkaart::award
