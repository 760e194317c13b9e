// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/consentrow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/duallabel.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/segmentedchoice.h"

#include <QAbstractButton>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace inkaart::widgets {

namespace {

constexpr int Yes = 0;
constexpr int No = 1;

} // namespace

ConsentRow::ConsentRow(const QString& pictogram, const TwoTexts& sentence, const TwoTexts& yes,
                       const TwoTexts& no, QWidget* parent)
    : QWidget(parent)
    , m_sentence(new DualLabel(sentence, theme::TextRole::BodyBold))
    , m_choice(new SegmentedChoice)
    , m_yes(yes)
    , m_no(no)
{
    auto* row = new QHBoxLayout(this);
    row->setSpacing(16);
    row->addWidget(new Pictogram(pictogram, 28), 0, Qt::AlignVCenter);
    row->addWidget(m_sentence, 1, Qt::AlignVCenter);
    row->addWidget(m_choice, 0, Qt::AlignVCenter);
    m_choice->setMarksChosen(true);
    setSwapped(sentence.swapped);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &ConsentRow::pad);
    pad();
    connect(m_choice, &SegmentedChoice::chosen, this,
            [this](int index) { emit answered(index == Yes); });
}

void ConsentRow::pad()
{
    const bool isLow = theme::Theme::instance().sizeClass() == theme::SizeClass::Low;
    layout()->setContentsMargins(0, isLow ? 3 : 6, 0, isLow ? 3 : 6);
}

std::optional<bool> ConsentRow::answer() const
{
    return m_choice->current() < 0 ? std::nullopt : std::optional(m_choice->current() == Yes);
}

void ConsentRow::setAnswer(std::optional<bool> answer)
{
    m_choice->setCurrent(!answer ? -1 : *answer ? Yes : No);
}

void ConsentRow::setSwapped(bool swapped)
{
    m_sentence->setSwapped(swapped);
    m_yes.swapped = swapped;
    m_no.swapped = swapped;
    m_choice->setOptions({ m_yes, m_no });
    nameItself();
}

void ConsentRow::nameItself()
{
    // "Yes" alone says nothing to who cannot see what it answers.
    const QString sentence = m_sentence->texts().spoken();
    setAccessibleName(sentence);
    m_choice->setAccessibleName(sentence);
    m_choice->option(Yes)->setAccessibleName(u"%1: %2"_s.arg(m_yes.spoken(), sentence));
    m_choice->option(No)->setAccessibleName(u"%1: %2"_s.arg(m_no.spoken(), sentence));
}

} // namespace inkaart::widgets
