// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/proofsheet.h"

#include "ui/award/awardmodel.h"
#include "ui/award/awardwords.h"
#include "ui/award/tickrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace inkaart::award {

using namespace Qt::StringLiterals;

ProofSheet::ProofSheet(AwardModel& model, QDate today, QWidget* host)
    : SideSheet(host)
    , m_model(model)
    , m_today(today)
    , m_title(new widgets::Label({}, theme::TextRole::Heading))
{
    setObjectName(u"proofSheet"_s);
    setHeader(m_title);
    body()->addWidget(new widgets::Label(tr("What shows this? Choose one or more.")));
    body()->addStretch(1);
    //: Button: the proofs are chosen
    auto* done = new widgets::Button(tr("Done"));
    done->setObjectName(u"proofDone"_s);
    foot()->addWidget(done, 0, Qt::AlignRight);
    connect(done, &widgets::Button::clicked, this, &SideSheet::dismiss);
}

void ProofSheet::edit(const QString& criterion)
{
    const auto lines = m_model.criteria();
    const auto line = std::find_if(lines.begin(), lines.end(),
                                   [&](const auto& each) { return each.id == criterion; });
    if (line == lines.end())
        return;
    m_criterion = criterion;
    m_title->setText(line->text);
    delete m_list;
    m_list = new QWidget;
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    for (const Proof& proof : m_model.proofs()) {
        auto* row = new TickRow(proofInWords(proof, m_today));
        row->setPictogram(proofPictogram(proof.kind));
        row->setDetail(m_model.detailOf(proof));
        row->setObjectName(u"proofChoice"_s);
        row->setProperty("proof", proof.id.toString());
        row->setChecked(std::find(line->proofs.begin(), line->proofs.end(), proof)
                        != line->proofs.end());
        column->addWidget(row);
        connect(row, &TickRow::clicked, this, &ProofSheet::keep);
    }
    if (m_model.proofs().empty())
        column->addWidget(new widgets::Label(
            tr("There is no proof of this yet. Tell about it in a talk, or add a photo or somebody "
               "who saw it. It appears here then.")));
    body()->insertWidget(1, m_list);
    open();
}

void ProofSheet::keep()
{
    std::vector<base::RecordId> chosen;
    for (const TickRow* row : m_list->findChildren<TickRow*>()) {
        const auto id = base::RecordId::parse(row->property("proof").toString());
        if (row->isChecked() && id)
            chosen.push_back(*id);
    }
    m_model.setProofs(m_criterion, chosen);
}

} // namespace inkaart::award
