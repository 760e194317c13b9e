// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/keepsheet.h"

#include "core/search/fold.h"
#include "ui/award/tickrow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/searchfield.h"

#include <QVBoxLayout>

#include <algorithm>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using theme::TextRole;
using widgets::Banner;
using widgets::Button;
using widgets::Label;

namespace {

QString foldedNames(const framework::Text& name)
{
    QStringList words;
    for (const QString& language : name.languages())
        words.append(name.in(language));
    return search::foldNames(words);
}

} // namespace

std::vector<SkillChoice> skillChoices(const framework::Framework& framework,
                                      const dossier::Dossier& learner)
{
    std::vector<SkillChoice> choices;
    for (const framework::Skill& skill : framework.skills)
        choices.push_back(
            { skill.id, skill.name.in(u"nl"), skill.pictogram, foldedNames(skill.name) });
    for (const auto& own : learner.all<dossier::OwnSkill>()) {
        const QString& words = own.value.sentenceDutch;
        const QString name = words.isEmpty() ? own.value.sentence : words;
        choices.push_back({ u"own:"_s + own.id.toString(), name, own.value.pictogram,
                            search::foldNames({ own.value.sentence, words }) });
    }
    return choices;
}

KeepSheet::KeepSheet(QWidget* host)
    : SideSheet(host)
    , m_badge(new Label({}, TextRole::Strong))
    , m_issuer(new Label)
    , m_whose(new Banner(Banner::Kind::Warn))
    , m_mark(new Banner(Banner::Kind::Info))
    , m_hint(new Label)
    , m_search(new widgets::SearchField(tr("Search by name of the skill")))
    , m_keep(new Button({}, Button::Kind::Primary))
{
    setObjectName(u"keepSheet"_s);
    setHeader(new Label(tr("Badge from elsewhere"), TextRole::Heading));
    m_issuer->setToken(theme::Token::InkSoft);
    m_whose->setObjectName(u"keepWhose"_s);
    m_mark->setObjectName(u"keepMark"_s);
    m_search->edit()->setObjectName(u"skillSearch"_s);
    m_search->edit()->setAccessibleName(tr("Search by name of the skill"));
    m_keep->setObjectName(u"keepAgreeButton"_s);
    body()->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{ m_badge, m_issuer, m_whose, m_mark })
        body()->addWidget(widget);
    body()->addWidget(new Label(tr("Which skills does it show?"), TextRole::BodyBold));
    body()->addWidget(m_hint);
    body()->addWidget(m_search);
    body()->addStretch(1);
    foot()->addWidget(m_keep, 0, Qt::AlignRight);
    connect(m_search, &widgets::SearchField::textChanged, this, &KeepSheet::filter);
    connect(m_keep, &Button::clicked, this, &KeepSheet::agreed);
}

void KeepSheet::ask(const BadgeCheck& check, const KeepFor& whose, std::vector<SkillChoice> choices,
                    const QStringList& named)
{
    m_named = named;
    std::stable_partition(choices.begin(), choices.end(),
                          [&](const SkillChoice& choice) { return named.contains(choice.id); });
    fillWhose(check, whose);
    fillList(choices);
    m_hint->setText(named.isEmpty()
                        ? tr("The badge names no skill that Inkaart knows. Choose one or more.")
                        : tr("The badge itself names what is ticked. Look whether that is right."));
    m_search->setText({});
    filter({});
    open();
}

void KeepSheet::fillWhose(const BadgeCheck& check, const KeepFor& whose)
{
    m_badge->setText(check.summary.name.isEmpty() ? tr("Badge without a name")
                                                  : check.summary.name);
    m_issuer->setText(check.summary.issuer);
    m_issuer->setVisible(!check.summary.issuer.isEmpty());
    m_whose->setVisible(whose.holder != Holder::Fits);
    m_whose->setKind(whose.holder == Holder::Differs ? Banner::Kind::Warn : Banner::Kind::Info);
    if (whose.holder == Holder::NotNamed)
        m_whose->setTexts(
            tr("Is it theirs?"),
            tr("The badge names nobody. You say that it belongs to %1.").arg(whose.name));
    else
        m_whose->setTexts(
            tr("Another name"),
            check.summary.holder.isEmpty()
                ? tr("The badge was made for somebody else, as far as can be told. Keep it only "
                     "when you know that it belongs to %1.")
                      .arg(whose.name)
                : tr("“%1” stands on the badge. Keep it only when you know that this is %2.")
                      .arg(check.summary.holder, whose.name));
    const bool isSure = check.verdict() == credential::Verdict::Valid;
    m_mark->setVisible(!isSure);
    m_mark->setTexts(verdictInWords(check.verdict()),
                     tr("%1 The badge is kept with that remark.").arg(verdictLine(check)));
    m_keep->setText(tr("Keep with %1").arg(whose.name));
}

void KeepSheet::fillList(const std::vector<SkillChoice>& choices)
{
    delete m_list;
    m_rows.clear();
    m_list = new QWidget;
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const SkillChoice& choice : choices) {
        auto* row = new TickRow(choice.name);
        row->setObjectName(u"skillChoice"_s);
        row->setProperty("skill", choice.id);
        row->setPictogram(choice.pictogram);
        if (m_named.contains(choice.id)) {
            row->setDetail(tr("The badge names this."));
            row->setChecked(true);
        }
        column->addWidget(row);
        m_rows.push_back({ choice.folded, row });
    }
    body()->insertWidget(body()->indexOf(m_search) + 1, m_list);
}

void KeepSheet::filter(const QString& query)
{
    const QStringList words =
        search::fold(query).section(u'\n', 0, 0).split(u' ', Qt::SkipEmptyParts);
    for (const auto& [folded, row] : m_rows) {
        const bool fits =
            std::all_of(words.begin(), words.end(),
                        [&folded = folded](const QString& word) { return folded.contains(word); });
        // What is ticked stays in sight.
        row->setVisible(fits || row->isChecked());
    }
}

QStringList KeepSheet::skills() const
{
    QStringList chosen;
    for (const auto& [folded, row] : m_rows) {
        if (row->isChecked())
            chosen.append(row->property("skill").toString());
    }
    return chosen;
}

dossier::MappedBy KeepSheet::mappedBy() const
{
    const QStringList chosen = skills();
    const bool isNamed = std::all_of(chosen.begin(), chosen.end(), [this](const QString& skill) {
        return m_named.contains(skill);
    });
    return isNamed && !chosen.isEmpty() ? dossier::MappedBy::Alignment : dossier::MappedBy::Hand;
}

} // namespace inkaart::award
