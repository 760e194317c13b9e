// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/revokecard.h"

#include "core/award/catalogue.h"
#include "ui/award/awardmodel.h"
#include "ui/award/awardwords.h"
#include "ui/award/fieldlimit.h"
#include "ui/session/badgepicture.h"
#include "ui/session/bsnhint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/lineedit.h"

#include <QVBoxLayout>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using theme::TextRole;
using theme::Token;
using widgets::Button;
using widgets::Label;

RevokeCard::RevokeCard(AwardModel& model, QWidget* parent)
    : Card(parent)
    , m_model(model)
    , m_picture(new session::BadgePicture(96))
    , m_name(new Label({}, TextRole::Heading))
    , m_detail(new Label)
    , m_meaning(
          new Label(tr("The badge counts no more from then on. Who checks it here, sees that it "
                       "was taken back. A paper that somebody has already, stays paper: ask "
                       "for it back.")))
    , m_why(new widgets::LineEdit)
    , m_whyField(new widgets::LabeledField(tr("Why is the badge taken back?"), m_why))
    , m_revoke(new Button(tr("Take the badge back"), u"weg"_s))
    , m_sure(new QWidget)
    , m_note(new Label({}, TextRole::Small))
{
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_detail);
    words->addStretch(1);
    head->addWidget(m_picture);
    head->addLayout(words, 1);
    body()->addLayout(head);
    body()->addWidget(m_meaning);
    body()->addWidget(m_whyField);
    body()->addWidget(m_note);
    m_detail->setToken(Token::InkSoft);
    m_note->setToken(Token::Bad);
    m_note->setObjectName(u"revokeNote"_s);
    m_note->hide();
    m_why->setObjectName(u"whyField"_s);
    limitLetters(*m_why, 300, [this](const QString& said) { m_whyField->setProblem(said); });
    session::BsnHint::watch(m_why);
    m_whyField->setHint(tr("Stays in the dossier. Leave names out."));
    buildButtons();
    body()->addStretch(1);
    connect(m_why, &QLineEdit::textEdited, &m_model, &AwardModel::setWhy);
    connect(&model, &AwardModel::choiceChanged, this, &RevokeCard::fill);
    fill();
}

void RevokeCard::buildButtons()
{
    auto* row = new QHBoxLayout(m_sure);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* question = new Label(tr("Are you sure? This cannot be undone."), TextRole::BodyBold);
    auto* yes = new Button(tr("Yes, take it back"));
    auto* no = new Button(tr("No, keep it"), Button::Kind::Quiet);
    yes->setObjectName(u"revokeYesButton"_s);
    no->setObjectName(u"revokeNoButton"_s);
    m_revoke->setObjectName(u"revokeButton"_s);
    row->addWidget(question, 1);
    row->addWidget(no);
    row->addWidget(yes);
    m_sure->hide();
    body()->addWidget(m_revoke, 0, Qt::AlignLeft);
    body()->addWidget(m_sure);
    auto* badges = new Button(tr("To the badges"), Button::Kind::Quiet);
    badges->setObjectName(u"toBadgesButton"_s);
    body()->addWidget(badges, 0, Qt::AlignLeft);
    connect(m_revoke, &Button::clicked, this, &RevokeCard::ask);
    connect(yes, &Button::clicked, this, &RevokeCard::revoke);
    connect(no, &Button::clicked, this, [this] {
        m_sure->hide();
        m_revoke->show();
        m_revoke->setFocus(Qt::OtherFocusReason);
    });
    connect(badges, &Button::clicked, this, &RevokeCard::badgesAsked);
}

void RevokeCard::fill()
{
    const auto old = m_model.old();
    if (!old || !m_model.chosen())
        return;
    m_picture->setAchievement(*m_model.chosen(), m_model.pictureOf(*m_model.chosen()));
    m_name->setText(m_model.chosen()->name.in(u"nl"));
    m_detail->setText(tr("%1 · %2 · number %3")
                          .arg(levelInWords(*m_model.chosen()), m_model.today(old->value.awarded),
                               old->value.number));
    const bool isGone = old->value.revoked != 0;
    m_whyField->setVisible(!isGone);
    m_revoke->setVisible(!isGone && m_sure->isHidden());
    if (isGone) {
        m_sure->hide();
        m_meaning->setText(
            tr("Taken back on %1. It counts no more.").arg(m_model.today(old->value.revoked)));
    } else if (!m_why->hasFocus()) {
        m_why->setText(m_model.draft().why);
    }
}

void RevokeCard::ask()
{
    if (m_why->text().trimmed().isEmpty()) {
        m_whyField->setProblem(tr("Write in a few words why. Nothing has changed yet."));
        m_why->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_revoke->hide();
    m_sure->show();
    m_sure->findChild<Button*>(u"revokeNoButton"_s)->setFocus(Qt::OtherFocusReason);
}

void RevokeCard::revoke()
{
    const auto done = m_model.revoke();
    say(done ? QString() : awardSentence(done.error()));
}

void RevokeCard::say(const QString& sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

QWidget* RevokeCard::firstFocus() const
{
    return m_why;
}

} // namespace inkaart::award
