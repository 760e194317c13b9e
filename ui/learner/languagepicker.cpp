// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/languagepicker.h"

#include "core/framework/phrases.h"
#include "core/search/fold.h"
#include "ui/session/learnerwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/searchfield.h"

#include <QVBoxLayout>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using framework::Phrases;
using widgets::Button;

namespace {

constexpr int mostHits = 4;

void empty(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        // It may be the button that is being pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

LanguagePicker::LanguagePicker(QWidget* parent)
    : QWidget(parent)
    , m_more(new Button(tr("Another language"), u"plus"_s, Button::Kind::Chip))
    , m_search(new widgets::SearchField(tr("Search a language")))
    , m_hits(new QVBoxLayout)
{
    m_more->setObjectName(u"otherLanguageButton"_s);
    m_more->setCheckable(false);
    m_search->edit()->setObjectName(u"languageSearch"_s);
    m_search->edit()->setAccessibleName(tr("Search a language"));
    auto* chips = new QWidget;
    m_chips = new widgets::FlowLayout(chips, 8);
    m_hits->setSpacing(4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(chips);
    column->addWidget(m_search);
    column->addLayout(m_hits);
    m_search->hide();
    connect(m_more, &Button::clicked, this, [this] { openSearch(true); });
    connect(m_search, &widgets::SearchField::textChanged, this, &LanguagePicker::fillHits);
    connect(m_search, &widgets::SearchField::submitted, this, [this] {
        const QStringList found = matches(m_search->text(), 1);
        if (!found.isEmpty())
            toggle(found.first());
    });
    fillChips();
}

void LanguagePicker::setLanguages(const QStringList& codes)
{
    if (codes == m_chosen)
        return;
    m_chosen = codes;
    fillChips();
}

void LanguagePicker::fillChips()
{
    m_chips->removeWidget(m_more);
    empty(m_chips);
    QStringList shown = m_chosen;
    for (const QString& code : Phrases::builtIn().languages()) {
        if (!shown.contains(code))
            shown.append(code);
    }
    for (const QString& code : std::as_const(shown)) {
        auto* chip = new Button(Phrases::builtIn().nativeName(code), Button::Kind::Chip);
        chip->setObjectName(u"language-"_s + code);
        chip->setAccessibleName(session::languageInWords(code));
        chip->setChecked(m_chosen.contains(code));
        m_chips->addWidget(chip);
        connect(chip, &Button::clicked, this, [this, code] { toggle(code); });
    }
    m_chips->addWidget(m_more);
    updateGeometry();
}

void LanguagePicker::toggle(const QString& code)
{
    if (!m_chosen.removeOne(code))
        m_chosen.append(code);
    fillChips();
    if (!m_search->isHidden())
        openSearch(false);
    else if (auto* chip = findChild<Button*>(u"language-"_s + code))
        chip->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void LanguagePicker::openSearch(bool open)
{
    m_search->setVisible(open);
    m_more->setVisible(!open);
    m_search->setText({});
    fillHits({});
    (open ? static_cast<QWidget*>(m_search->edit()) : m_more)->setFocus(Qt::OtherFocusReason);
}

QStringList LanguagePicker::matches(const QString& query, int most)
{
    const QString wanted = search::fold(query.trimmed()).section(u'\n', 0, 0);
    QStringList first;
    QStringList second;
    for (const framework::Language& language : Phrases::builtIn().spoken()) {
        for (const QString& name : { language.dutchName, language.nativeName,
                                     session::languageInWords(language.code), language.code }) {
            const QString folded = search::fold(name);
            if (wanted.isEmpty() || !folded.contains(wanted))
                continue;
            (folded.startsWith(wanted) ? first : second).append(language.code);
            break;
        }
    }
    return (first + second).mid(0, most);
}

void LanguagePicker::fillHits(const QString& query)
{
    empty(m_hits);
    for (const QString& code : matches(query, mostHits)) {
        const QString native = Phrases::builtIn().nativeName(code);
        const QString word = session::languageInWords(code);
        auto* hit = new Button(native == word ? native : u"%1  \u2068%2\u2069"_s.arg(word, native));
        hit->setObjectName(u"hit-"_s + code);
        hit->setLeftAligned(true);
        m_hits->addWidget(hit);
        connect(hit, &Button::clicked, this, [this, code] {
            if (!m_chosen.contains(code))
                toggle(code);
            else
                openSearch(false);
        });
    }
}

} // namespace inkaart::learner
