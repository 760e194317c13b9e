// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/criterionrow.h"

#include "ui/award/awardmodel.h"
#include "ui/award/awardwords.h"
#include "ui/award/proofline.h"
#include "ui/award/tickrow.h"

#include <QVBoxLayout>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using theme::Token;

CriterionRow::CriterionRow(const CriterionLine& line, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_tick(new TickRow(line.text))
    , m_proof(new ProofLine)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tick);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(TickRow::textLeft(), 0, 0, 0);
    below->addWidget(m_proof);
    column->addLayout(below);
    m_tick->setObjectName(u"criterion"_s);
    m_tick->setProperty("criterion", line.id);
    m_proof->setObjectName(u"criterionProof"_s);
    m_proof->setProperty("criterion", line.id);
    connect(m_tick, &TickRow::clicked, this, &CriterionRow::ticked);
    connect(m_proof, &ProofLine::clicked, this, &CriterionRow::proofAsked);
    setLine(line);
}

QWidget* CriterionRow::tick() const
{
    return m_tick;
}

void CriterionRow::setLine(const CriterionLine& line)
{
    m_tick->setChecked(line.isTicked);
    if (line.proofs.empty()) {
        m_proof->setProof(u"let-op"_s, tr("No proof yet. Choose one."), Token::Warn);
        m_proof->setAccessibleName(tr("%1: no proof yet, choose one").arg(line.text));
        return;
    }
    QStringList words;
    for (const Proof& proof : line.proofs)
        words.append(proofInWords(proof, m_today));
    const QString all = words.join(u" · "_s);
    m_proof->setProof(proofPictogram(line.proofs.front().kind), all, Token::InkSoft);
    m_proof->setAccessibleName(tr("%1: %2, choose another proof").arg(line.text, all));
}

} // namespace inkaart::award
