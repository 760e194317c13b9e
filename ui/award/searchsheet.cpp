// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/searchsheet.h"

#include "core/search/fold.h"
#include "ui/award/awardwords.h"
#include "ui/award/badgeoption.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/searchfield.h"

#include <QMetaMethod>
#include <QVBoxLayout>

#include <algorithm>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using widgets::Button;

namespace {

QString foldedWords(const framework::Achievement& achievement)
{
    QStringList words{ kindInWords(achievement), levelInWords(achievement) };
    for (const QString& language : achievement.name.languages())
        words.append(achievement.name.in(language));
    return search::foldNames(words);
}

} // namespace

SearchSheet::SearchSheet(Everything everything, PictureOf pictureOf, QWidget* host)
    : SideSheet(host)
    , m_everything(std::move(everything))
    , m_pictureOf(std::move(pictureOf))
    , m_search(new widgets::SearchField(tr("Search by name of the badge")))
    , m_none(new widgets::Label(tr("Nothing has this name. Try a shorter word.")))
{
    setObjectName(u"searchSheet"_s);
    setHeader(new widgets::Label(tr("Find another badge"), theme::TextRole::Heading));
    m_search->edit()->setObjectName(u"badgeSearch"_s);
    m_search->edit()->setAccessibleName(tr("Search by name of the badge"));
    body()->addWidget(m_search);
    body()->addWidget(m_none);
    body()->addStretch(1);
    connect(m_search, &widgets::SearchField::textChanged, this, &SearchSheet::filter);
    connect(m_search, &widgets::SearchField::submitted, this, [this] {
        const auto first = std::find_if(m_rows.begin(), m_rows.end(),
                                        [](const Row& row) { return !row.whole->isHidden(); });
        if (first != m_rows.end())
            first->option->click();
    });
}

void SearchSheet::ask()
{
    fill();
    m_search->setText({});
    filter({});
    open();
    m_search->edit()->setFocus(Qt::OtherFocusReason);
}

QWidget* SearchSheet::addRow(const framework::Achievement& achievement)
{
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    auto* option = new BadgeOption(achievement, m_pictureOf(achievement), kindInWords(achievement));
    option->setObjectName(u"badgeHit"_s);
    option->setCheckable(false);
    row->addWidget(option, 1);
    const QString id = achievement.id;
    connect(option, &BadgeOption::clicked, this, [this, id] {
        dismiss();
        Q_EMIT chosen(id);
    });
    const bool canEdit = isSignalConnected(QMetaMethod::fromSignal(&SearchSheet::editAsked));
    if (canEdit && id.startsWith("urn:uuid:"_L1)) {
        auto* edit = new Button({}, u"potlood"_s, Button::Kind::Quiet);
        edit->setAccessibleName(tr("Change %1").arg(achievement.name.in(u"nl")));
        edit->setObjectName(u"editOwn"_s);
        row->addWidget(edit);
        connect(edit, &Button::clicked, this, [this, id] {
            dismiss();
            Q_EMIT editAsked(id);
        });
    }
    m_rows.push_back({ foldedWords(achievement), whole, option });
    return whole;
}

void SearchSheet::fill()
{
    delete m_list;
    m_rows.clear();
    m_list = new QWidget;
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    // The centre's own first: those are looked for by name.
    const std::vector<framework::Achievement> all = m_everything();
    for (const bool own : { true, false }) {
        for (const framework::Achievement& achievement : all) {
            if (achievement.id.startsWith("urn:uuid:"_L1) == own)
                column->addWidget(addRow(achievement));
        }
    }
    body()->insertWidget(1, m_list);
}

void SearchSheet::filter(const QString& query)
{
    const QStringList words =
        search::fold(query).section(u'\n', 0, 0).split(u' ', Qt::SkipEmptyParts);
    bool isAny = false;
    for (const Row& row : m_rows) {
        const bool fits = std::all_of(words.begin(), words.end(), [&](const QString& word) {
            return row.words.contains(word);
        });
        row.whole->setVisible(fits);
        isAny = isAny || fits;
    }
    m_none->setVisible(!isAny);
}

} // namespace inkaart::award
