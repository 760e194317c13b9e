// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/checkactions.h"

#include "ui/award/badgecheck.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using theme::TextRole;
using widgets::Button;
using widgets::Label;

CheckActions::CheckActions(QWidget* parent)
    : Card(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_title(new Label({}, TextRole::BodyBold))
    , m_text(new Label)
    , m_ask(new Button({}, u"synchroniseren"_s))
    , m_keep(new Button({}, u"plus"_s))
{
    m_title->setObjectName(u"askedTitle"_s);
    m_text->setObjectName(u"askText"_s);
    m_text->setToken(theme::Token::InkSoft);
    m_ask->setObjectName(u"askIssuerButton"_s);
    m_keep->setObjectName(u"keepBadgeButton"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addStretch(1);
    m_row->setSpacing(14);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_ask, 0, Qt::AlignVCenter);
    m_row->addWidget(m_keep, 0, Qt::AlignVCenter);
    body()->addLayout(m_row);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &CheckActions::fit);
    fit();
    connect(m_ask, &Button::clicked, this, &CheckActions::askAsked);
    connect(m_keep, &Button::clicked, this, &CheckActions::keepAsked);
}

void CheckActions::fit()
{
    m_row->setDirection(theme::Theme::instance().isCompact() ? QBoxLayout::TopToBottom
                                                             : QBoxLayout::LeftToRight);
}

QString CheckActions::titleFor(const BadgeCheck& check, const QString& learner)
{
    if (check.asked)
        return askedSentence(*check.asked);
    if (check.canAskIssuer())
        return tr("Not everything can be told without the internet.");
    return learner.isEmpty() ? tr("This badge is from elsewhere.")
                             : tr("This badge can go into the dossier of %1.").arg(learner);
}

void CheckActions::setCheck(const BadgeCheck& check, const QString& learner)
{
    const bool canAsk = check.canAskIssuer();
    const bool canKeep = check.canBeKept();
    m_title->setText(titleFor(check, learner));
    QStringList text;
    if (canAsk)
        text << tr("Inkaart then asks the issuer's site for its keys and lists. Nothing of your "
                   "learners is sent.");
    if (canKeep && learner.isEmpty())
        text << tr("To keep this badge with somebody: open that learner, and choose Badges there.");
    m_text->setText(text.join(u'\n'));
    m_text->setVisible(!text.isEmpty());
    m_ask->setText(check.asked ? tr("Ask the issuer again (internet)")
                               : tr("Ask the issuer (internet)"));
    m_ask->setVisible(canAsk);
    m_ask->setEnabled(true);
    m_keep->setText(tr("Keep with %1 …").arg(learner));
    m_keep->setVisible(canKeep && !learner.isEmpty());
    m_keep->setEnabled(true);
    setVisible(canAsk || canKeep || check.asked);
}

void CheckActions::setAsking()
{
    m_title->setText(tr("Asking the issuer … You can go on meanwhile."));
    m_ask->setEnabled(false);
    m_keep->setEnabled(false);
}

} // namespace inkaart::award
