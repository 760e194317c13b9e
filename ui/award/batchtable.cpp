// SPDX-License-Identifier: GPL-3.0-or-later
// The people of a batch out of a file: what is wrong with it is said by row and column, and nobody
// of it is taken until somebody has said so.
#include "core/base/csv.h"
#include "ui/award/batchpage.h"
#include "ui/award/batchwords.h"
#include "ui/session/paperports.h"
#include "ui/session/runthen.h"
#include "ui/session/session.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QFile>
#include <QVBoxLayout>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using theme::TextRole;
using theme::Token;
using widgets::Button;
using widgets::Label;

namespace {

constexpr size_t mostProblems = 12;

base::Result<PeopleList> readList(const QString& path, const std::vector<dossier::Card>& cards)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::Code::Io, u"the file cannot be opened"_s);
    return readPeople(file.read(base::csvSizeLimit + 1), cards);
}

} // namespace

void BatchPage::chooseList()
{
    session::PaperPorts::instance().chooseTable(this, [this](const QString& path) {
        session::runThen(
            this, [path, cards = m_session.learners().allCards()] { return readList(path, cards); },
            [this](const base::Result<PeopleList>& list) { takeList(list); });
    });
}

void BatchPage::takeList(const base::Result<PeopleList>& list)
{
    dropList();
    if (!list) {
        auto* note = new Label(listSentence(list.error()));
        note->setObjectName(u"batchListNote"_s);
        note->setToken(Token::Bad);
        m_problems->body()->addWidget(note);
        return m_problems->show();
    }
    m_list = *list;
    if (m_list->problems.empty())
        return takeGoodRows();
    showProblems();
}

void BatchPage::showProblems()
{
    QVBoxLayout* column = m_problems->body();
    const auto& problems = m_list->problems;
    auto* note =
        new Label(tr("%n rows are not right", "", int(problems.size())), TextRole::BodyBold);
    note->setObjectName(u"batchListNote"_s);
    column->addWidget(note);
    for (size_t i = 0; i < std::min(problems.size(), mostProblems); ++i) {
        auto* problem = new Label(listProblemInWords(problems[i]), TextRole::Small);
        problem->setObjectName(u"listProblem"_s);
        column->addWidget(problem);
    }
    if (problems.size() > mostProblems)
        column->addWidget(new Label(tr("And %n more", "rows", int(problems.size() - mostProblems)),
                                    TextRole::Small));
    const int good = static_cast<int>(m_list->people.size());
    auto* take = new Button(tr("Take the %n good rows", "", good));
    take->setObjectName(u"takeGoodRows"_s);
    take->setEnabled(good > 0);
    //: Button: none of the list is taken
    auto* drop = new Button(tr("Not now", "list"), Button::Kind::Quiet);
    drop->setObjectName(u"dropList"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(take);
    row->addWidget(drop);
    row->addStretch(1);
    column->addLayout(row);
    connect(take, &Button::clicked, this, &BatchPage::takeGoodRows, Qt::QueuedConnection);
    connect(drop, &Button::clicked, this, &BatchPage::dropList, Qt::QueuedConnection);
    m_problems->show();
}

void BatchPage::takeGoodRows()
{
    const std::vector<BatchPerson> people = m_list ? m_list->people : std::vector<BatchPerson>();
    dropList();
    m_model->add(people);
}

void BatchPage::dropList()
{
    m_list.reset();
    m_problems->hide();
    emptied(*m_problems->body());
}

} // namespace inkaart::award
