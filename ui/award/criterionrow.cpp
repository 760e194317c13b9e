// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/criterionrow.h"

#include "ui/award/awardmodel.h"
#include "ui/award/awardwords.h"
#include "ui/award/proofline.h"
#include "ui/award/tickrow.h"

#include <algorithm>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using theme::Token;

namespace {

/// The proof's target is 44 high; its words stand close under the criterion all the same.
constexpr int overlap = 8;

} // namespace

CriterionRow::CriterionRow(const CriterionLine& line, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_tick(new TickRow(line.text, this))
    , m_proof(new ProofLine(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_tick->setObjectName(u"criterion"_s);
    m_tick->setProperty("criterion", line.id);
    m_proof->setObjectName(u"criterionProof"_s);
    m_proof->setProperty("criterion", line.id);
    connect(m_tick, &TickRow::clicked, this, &CriterionRow::ticked);
    connect(m_proof, &ProofLine::clicked, this, &CriterionRow::proofAsked);
    setLine(line);
}

int CriterionRow::proofHeight(int width) const
{
    return m_proof->heightForWidth(std::max(1, width - TickRow::textLeft()));
}

int CriterionRow::heightForWidth(int width) const
{
    m_tick->setRoomBelow(proofHeight(width) - overlap);
    return m_tick->heightForWidth(width);
}

QSize CriterionRow::sizeHint() const
{
    const int wide =
        std::max(m_tick->naturalWidth(), TickRow::textLeft() + m_proof->naturalWidth());
    return { wide, heightForWidth(width() > 0 ? width() : wide) };
}

QSize CriterionRow::minimumSizeHint() const
{
    return { m_tick->minimumSizeHint().width(), heightForWidth(std::max(width(), 1)) };
}

void CriterionRow::arrange()
{
    const int tall = proofHeight(width());
    const int room = width() - TickRow::textLeft();
    m_tick->setRoomBelow(tall - overlap);
    m_tick->setGeometry(rect());
    m_proof->setGeometry(TickRow::textLeft(), height() - tall,
                         std::min(room, m_proof->naturalWidth()), tall);
    m_proof->raise();
}

void CriterionRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
    updateGeometry();
}

QWidget* CriterionRow::tick() const
{
    return m_tick;
}

void CriterionRow::setFixed(bool fixed)
{
    m_isFixed = fixed;
    m_tick->setFixed(fixed);
    m_proof->setFixed(fixed);
}

void CriterionRow::setLine(const CriterionLine& line)
{
    m_tick->setChecked(line.isTicked);
    if (line.proofs.empty())
        showNoProof(line);
    else
        showProofs(line);
    arrange();
    updateGeometry();
}

void CriterionRow::showNoProof(const CriterionLine& line)
{
    // What was given rests on something; it may have been taken out of the dossier since.
    if (m_isFixed) {
        m_proof->setProof(u"document"_s, tr("The proof is no longer here."), Token::InkSoft);
        m_proof->setAccessibleName(tr("%1: the proof is no longer here").arg(line.text));
        return;
    }
    m_proof->setProof(u"let-op"_s, tr("No proof yet. Choose one."), Token::Warn);
    m_proof->setAccessibleName(tr("%1: no proof yet, choose one").arg(line.text));
}

void CriterionRow::showProofs(const CriterionLine& line)
{
    QStringList words;
    for (const Proof& proof : line.proofs)
        words.append(proofInWords(proof, m_today));
    const QString all = words.join(u" · "_s);
    m_proof->setProof(proofPictogram(line.proofs.front().kind), all, Token::InkSoft);
    m_proof->setAccessibleName(m_isFixed ? u"%1: %2"_s.arg(line.text, all)
                                         : tr("%1: %2, choose another proof").arg(line.text, all));
}

} // namespace inkaart::award
