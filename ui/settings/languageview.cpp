// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/languageview.h"

#include "core/framework/phrases.h"
#include "ui/session/learnerwords.h"
#include "ui/settings/settingrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/segmentedchoice.h"

#include <QAbstractButton>
#include <QVBoxLayout>

namespace inkaart::settings {

using namespace Qt::StringLiterals;
using widgets::SegmentedChoice;

namespace {

const QStringList codes{ u"system"_s, u"nl"_s, u"en"_s };

} // namespace

LanguageView::LanguageView(Desk& desk, QWidget* parent)
    : SectionView(desk, parent)
    // Each language is called by its own name: who cannot read this one still finds theirs.
    , m_program(new SegmentedChoice({ tr("As the laptop"), u"Nederlands"_s, u"English"_s }))
{
    m_program->setObjectName(u"programLanguage"_s);
    column()->addWidget(buildProgram());
    column()->addWidget(buildCards());
    column()->addStretch(1);
}

QWidget* LanguageView::buildProgram()
{
    auto* card = new SettingsCard;
    card->addRow(
        new SettingRow(tr("Language of Inkaart"), tr("Your buttons and menus."), m_program));
    connect(m_program, &SegmentedChoice::chosen, this,
            [this](int index) { prefer(u"language"_s, codes[index]); });
    return card;
}

QWidget* LanguageView::buildCards()
{
    auto* card = new SettingsCard(tr("Languages of the cards"));
    const framework::Phrases& phrases = framework::Phrases::builtIn();
    for (const QString& code : phrases.languages()) {
        const bool isReviewed = phrases.reviewed(code);
        auto* mark = new QWidget;
        auto* row = new QHBoxLayout(mark);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto* sign = new widgets::Pictogram(isReviewed ? u"vink"_s : u"let-op"_s, 20);
        sign->setToken(isReviewed ? theme::Token::Ok : theme::Token::Warn);
        //: A language whose words a native speaker has read, or not yet
        auto* word = new widgets::Label(isReviewed ? tr("Checked") : tr("Concept"));
        word->setWraps(false);
        row->addWidget(sign);
        row->addWidget(word);
        const QString name = session::languageInWords(code);
        const QString own = phrases.nativeName(code);
        card->addRow(new SettingRow(name, own == name ? QString() : own, mark));
    }
    card->body()->addWidget(new widgets::Label(
        tr("Concept: a native speaker has not read these words yet."), theme::TextRole::Small));
    return card;
}

void LanguageView::fill()
{
    const qsizetype at = codes.indexOf(session().preference(u"language"_s, u"system"_s));
    m_program->setCurrent(static_cast<int>(std::max<qsizetype>(0, at)));
}

QWidget* LanguageView::firstFocus()
{
    return m_program->option(m_program->current());
}

} // namespace inkaart::settings
