// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/offercolumn.h"

#include "ui/award/awardmodel.h"
#include "ui/award/awardwords.h"
#include "ui/award/badgeoption.h"
#include "ui/award/fieldlimit.h"
#include "ui/session/bsnhint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/lineedit.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using theme::TextRole;
using widgets::Button;
using widgets::Label;

namespace {

QString asSentence(const QString& why)
{
    const QString words = why.trimmed();
    return words.endsWith(u'.') || words.endsWith(u'!') || words.endsWith(u'?') ? words
                                                                                : words + u'.';
}

} // namespace

OfferColumn::OfferColumn(AwardModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new Label({}, TextRole::Heading))
    , m_old(new Label)
    , m_why(new widgets::LineEdit)
    , m_whyField(new widgets::LabeledField(tr("Why is the old badge not right?"), m_why))
    , m_nothing(new Label(tr("Nothing is ready yet. Search for a badge, or first write down what "
                             "went well.")))
    //: Button: leads to where a skill is told about
    , m_tell(new Button(tr("Tell about it"), u"gesprek"_s))
    , m_list(new QVBoxLayout)
    , m_buttons(new QWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{ m_title, m_old, m_whyField, m_nothing })
        column->addWidget(widget);
    m_tell->setObjectName(u"tellButton"_s);
    column->addWidget(m_tell);
    m_list->setSpacing(8);
    column->addLayout(m_list);
    column->addWidget(m_buttons);
    column->addStretch(1);
    auto* buttons = new QVBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 8, 0, 0);
    auto* search = new Button(tr("Find another badge"), u"zoeken"_s);
    auto* own = new Button(tr("Make a badge of your own"), u"plus"_s, Button::Kind::Quiet);
    search->setObjectName(u"searchBadgeButton"_s);
    own->setObjectName(u"ownBadgeButton"_s);
    auto* several = new Button(tr("For more people"), u"mensen"_s, Button::Kind::Quiet);
    several->setObjectName(u"forMorePeopleButton"_s);
    buttons->addWidget(search);
    buttons->addWidget(own);
    buttons->addWidget(several);
    m_why->setObjectName(u"whyField"_s);
    limitLetters(*m_why, 300, [this](const QString& said) { m_whyField->setProblem(said); });
    session::BsnHint::watch(m_why);
    connect(search, &Button::clicked, this, &OfferColumn::searchAsked);
    connect(own, &Button::clicked, this, &OfferColumn::ownAsked);
    connect(several, &Button::clicked, this, &OfferColumn::severalAsked);
    connect(m_tell, &Button::clicked, this, &OfferColumn::tellAsked);
    connect(m_why, &QLineEdit::textEdited, &m_model, &AwardModel::setWhy);
    connect(&model, &AwardModel::choiceChanged, this, &OfferColumn::fill);
    connect(&model, &AwardModel::draftChanged, this, &OfferColumn::followDraft);
    fill();
}

void OfferColumn::fillOld()
{
    const auto old = m_model.old();
    m_title->setText(old ? tr("1. What was not right?") : tr("1. Choose the badge"));
    const auto awarded = m_model.awarded();
    m_old->setVisible(old.has_value());
    m_whyField->setVisible(old && !awarded);
    if (awarded)
        m_title->setText(old ? tr("The badge is improved") : tr("Another badge?"));
    if (!old)
        return;
    if (awarded) {
        m_old->setText(
            tr("Badge %1 is taken back: %2 Number %3 came in its place.")
                .arg(old->value.number, asSentence(old->value.revokedWhy), awarded->value.number));
        return;
    }
    m_old->setText(tr("Badge %1 of %2. It is taken back, and a new one comes in its place.")
                       .arg(old->value.number, m_model.today(old->value.awarded)));
    if (!m_why->hasFocus())
        m_why->setText(m_model.draft().why);
}

QString OfferColumn::lineOf(const Offer& offer, bool isChosen) const
{
    if (const auto given = isChosen ? m_model.awarded() : std::nullopt)
        return tr("Given on %1").arg(m_model.today(given->value.awarded));
    if (const auto before = m_model.givenBefore(offer.achievement.id))
        return tr("Was given already on %1. You can give it once more.")
            .arg(m_model.today(*before));
    // What was missing is there now: that is said at once, not when one comes back.
    if (isChosen && m_model.openCriteria() == 0)
        return kindInWords(offer.achievement);
    return offerInWords(offer);
}

void OfferColumn::followDraft()
{
    const bool isComplete = m_model.openCriteria() == 0;
    if (isComplete != m_isComplete)
        fill();
}

void OfferColumn::fill()
{
    fillOld();
    m_isComplete = m_model.openCriteria() == 0;
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Offer& offer : m_model.offers()) {
        const bool isChosen = m_model.chosen() && m_model.chosen()->id == offer.achievement.id;
        if (m_model.isImproving() && !isChosen)
            continue;
        auto* option = new BadgeOption(offer.achievement, m_model.pictureOf(offer.achievement),
                                       lineOf(offer, isChosen));
        option->setObjectName(u"awardOffer"_s);
        option->setChecked(isChosen);
        m_list->addWidget(option);
        connect(
            option, &BadgeOption::clicked, this,
            [this, option] {
                // The list is made anew by the choice, so the focus has to be put back.
                m_model.choose(option->achievement());
                if (QWidget* chosen = firstFocus())
                    chosen->setFocus(Qt::OtherFocusReason);
            },
            Qt::QueuedConnection);
    }
    m_nothing->setVisible(m_model.offers().empty());
    m_tell->setVisible(m_model.offers().empty() && !m_model.skillToTell().isEmpty());
    m_buttons->setVisible(!m_model.isImproving());
}

QWidget* OfferColumn::firstFocus() const
{
    if (m_model.isImproving())
        return m_why;
    for (int i = 0; i < m_list->count(); ++i) {
        auto* option = qobject_cast<BadgeOption*>(m_list->itemAt(i)->widget());
        if (option && option->isChecked())
            return option;
    }
    return m_list->count() ? m_list->itemAt(0)->widget() : nullptr;
}

void OfferColumn::askWhy()
{
    m_whyField->setProblem(tr("Write in a few words what was not right. Nothing has changed yet."));
    m_why->setFocus(Qt::OtherFocusReason);
}

} // namespace inkaart::award
