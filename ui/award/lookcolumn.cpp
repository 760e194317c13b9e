// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/lookcolumn.h"

#include "ui/award/awardmodel.h"
#include "ui/award/awardwords.h"
#include "ui/session/badgepicture.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linkbutton.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using theme::TextRole;
using theme::Theme;
using theme::Token;
using widgets::Button;
using widgets::Label;

namespace {

constexpr int artwork = 184;
constexpr int smallArtwork = 128;
constexpr int tinyArtwork = 96;

Label* centred(TextRole role)
{
    auto* label = new Label({}, role);
    label->setAlignment(Qt::AlignHCenter);
    return label;
}

} // namespace

LookColumn::LookColumn(AwardModel& model, QWidget* parent)
    : Card(parent)
    , m_model(model)
    , m_title(new Label({}, TextRole::Heading))
    , m_picture(new session::BadgePicture(artwork))
    , m_name(centred(TextRole::Heading))
    , m_level(centred(TextRole::Body))
    , m_consent(new Label({}, TextRole::Small))
    , m_missing(new Label({}, TextRole::Small))
    , m_next(centred(TextRole::Small))
    , m_done(new Label({}, TextRole::BodyBold))
    , m_number(new Label({}, TextRole::Heading))
    , m_before(buildBefore())
    , m_after(buildAfter())
{
    body()->setSpacing(12);
    body()->addWidget(m_title);
    body()->addWidget(m_picture, 0, Qt::AlignHCenter);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_level);
    body()->addLayout(words);
    m_level->setToken(Token::InkSoft);
    body()->addWidget(new widgets::Divider);
    body()->addWidget(m_consent);
    body()->addStretch(1);
    body()->addWidget(m_before);
    body()->addWidget(m_after);
    connect(&model, &AwardModel::choiceChanged, this, &LookColumn::fill);
    connect(&model, &AwardModel::draftChanged, this, [this] {
        say({});
        fillConsent();
    });
    connect(&Theme::instance(), &Theme::changed, this, &LookColumn::fit);
    fit();
    fill();
}

QWidget* LookColumn::buildBefore()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_consent->setObjectName(u"awardConsent"_s);
    m_missing->setObjectName(u"awardMissing"_s);
    m_missing->setToken(Token::Bad);
    m_missing->hide();
    m_award = new Button({}, u"badge"_s, Button::Kind::Primary);
    m_award->setObjectName(u"awardButton"_s);
    column->addWidget(m_missing);
    column->addWidget(m_award);
    column->addWidget(m_next);
    connect(m_award, &Button::clicked, this, &LookColumn::awardAsked);
    return box;
}

void LookColumn::addQuestion(QWidget* question)
{
    auto* column = static_cast<QVBoxLayout*>(m_before->layout());
    column->insertWidget(column->indexOf(m_award), question);
}

QWidget* LookColumn::buildAfter()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_number->setObjectName(u"awardedNumber"_s);
    auto* print = new Button(tr("Print certificate"), u"afdrukken"_s, Button::Kind::Primary);
    auto* along = new Button(tr("Hand over the badge"), u"stick"_s);
    auto* badges = new Button(tr("To the badges"));
    print->setObjectName(u"printCertificateButton"_s);
    along->setObjectName(u"giveAlongButton"_s);
    badges->setObjectName(u"toBadgesButton"_s);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{ m_done, m_number, print, along, badges })
        column->addWidget(widget);
    column->addLayout(buildMending());
    connect(print, &Button::clicked, this, &LookColumn::printAsked);
    connect(along, &Button::clicked, this, &LookColumn::giveAlongAsked);
    connect(badges, &Button::clicked, this, &LookColumn::badgesAsked);
    return box;
}

QLayout* LookColumn::buildMending()
{
    auto* improve = new widgets::LinkButton(tr("Improve the badge"));
    auto* revoke = new widgets::LinkButton(tr("Take it back"));
    improve->setObjectName(u"improveButton"_s);
    revoke->setObjectName(u"takeBackButton"_s);
    connect(improve, &widgets::LinkButton::clicked, this, &LookColumn::improveAsked);
    connect(revoke, &widgets::LinkButton::clicked, this, &LookColumn::revokeAsked);
    auto* row = new QHBoxLayout;
    row->addWidget(improve);
    row->addStretch(1);
    row->addWidget(revoke);
    return row;
}

void LookColumn::fit()
{
    const bool isSmall = Theme::instance().sizeClass() != theme::SizeClass::Wide;
    // What can be done with it stands below, and the undo strip takes its own room.
    const bool isGiven = m_model.awarded().has_value();
    if (isGiven)
        m_picture->setSize(isSmall ? tinyArtwork : smallArtwork);
    else
        m_picture->setSize(isSmall ? smallArtwork : artwork);
}

void LookColumn::fill()
{
    const framework::Achievement* achievement = m_model.chosen();
    setVisible(achievement);
    if (!achievement)
        return;
    fit();
    m_picture->setAchievement(*achievement, m_model.pictureOf(*achievement));
    m_name->setText(achievement->name.in(u"nl"));
    m_level->setText(levelInWords(*achievement));
    m_award->setText(m_model.isImproving() ? tr("Improve the badge") : tr("Give the badge"));
    m_next->setText(tr("Then you print the certificate."));
    const auto awarded = m_model.awarded();
    // Afterwards there are no steps left to count.
    m_title->setText(awarded ? tr("This is what it looks like")
                             : tr("3. This is what it looks like"));
    m_before->setVisible(!awarded);
    m_after->setVisible(awarded.has_value());
    // What was asked before is answered; the column keeps its room for what comes next.
    m_consent->setVisible(!awarded);
    if (awarded) {
        m_done->setText(tr("%1 has this badge now.").arg(m_model.learnerName()));
        m_number->setText(awarded->value.number);
    }
    say({});
    fillConsent();
}

void LookColumn::fillConsent()
{
    if (!m_model.chosen())
        return;
    const QString name = m_model.learnerName();
    const Obstacle obstacle = m_model.obstacle();
    const bool mayKeep = obstacle != Obstacle::NoConsent && obstacle != Obstacle::NoName;
    QStringList sentences{ mayKeep ? tr("%1 said yes to keeping this.").arg(name)
                                   : tr("%1 has not said yes to keeping this yet.").arg(name) };
    const int shown = m_model.shownOnBadge();
    sentences.append(shown ? tr("%n pieces of evidence stand on the badge itself.", "", shown)
                           : tr("No story or photo stands on the badge itself."));
    sentences.append(tr("%1 chooses who sees the evidence.").arg(name));
    m_consent->setText(sentences.join(u' '));
}

void LookColumn::say(const QString& sentence)
{
    m_missing->setText(sentence);
    m_missing->setVisible(!sentence.isEmpty());
    m_next->setVisible(sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    m_missing->setAccessibleName(sentence);
    QAccessibleEvent event(m_missing, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace inkaart::award
