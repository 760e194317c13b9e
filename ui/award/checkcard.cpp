// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/checkcard.h"

#include "ui/award/verdictplate.h"
#include "ui/session/badgepicture.h"
#include "ui/theme/theme.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/label.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using credential::Check;
using theme::TextRole;
using theme::Theme;
using theme::Token;
using widgets::CheckRow;
using widgets::Label;

namespace {

constexpr int artwork = 64;

void empty(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

CheckRow::Outcome outcomeOf(credential::Verdict verdict)
{
    switch (verdict) {
    case credential::Verdict::Valid:
        return CheckRow::Outcome::Yes;
    case credential::Verdict::Refused:
        return CheckRow::Outcome::No;
    case credential::Verdict::Unsure:
        break;
    }
    return CheckRow::Outcome::Unknown;
}

CheckRow::Outcome outcomeOf(Check::Answer answer)
{
    switch (answer) {
    case Check::Answer::Yes:
        return CheckRow::Outcome::Yes;
    case Check::Answer::No:
        return CheckRow::Outcome::No;
    case Check::Answer::Unknown:
        break;
    }
    return CheckRow::Outcome::Unknown;
}

Label* soft(const QString& text)
{
    auto* label = new Label(text);
    label->setToken(Token::InkSoft);
    label->setTurnsWithText(true);
    return label;
}

QString dayOf(QDate date)
{
    return date.isValid() ? QLocale().toString(date, u"d MMMM yyyy"_s) : QString();
}

} // namespace

CheckCard::CheckCard(QWidget* parent)
    : Card(parent)
    , m_verdict(new VerdictPlate)
    , m_picture(new session::BadgePicture(artwork))
    , m_headBox(new QWidget)
    , m_several(new QVBoxLayout)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_head(new QVBoxLayout)
    , m_checks(new QVBoxLayout)
    , m_says(new QVBoxLayout)
{
    setFlush(true);
    body()->setSpacing(0);
    body()->addWidget(m_verdict);
    m_several->setContentsMargins(18, 8, 18, 0);
    m_several->setSpacing(0);
    body()->addLayout(m_several);
    auto* head = new QHBoxLayout(m_headBox);
    head->setContentsMargins(18, 16, 18, 8);
    head->setSpacing(14);
    head->addWidget(m_picture);
    head->addLayout(m_head, 1);
    m_head->setSpacing(0);
    body()->addWidget(m_headBox);
    m_columns->setContentsMargins(18, 0, 18, 18);
    m_columns->setSpacing(32);
    m_columns->addLayout(m_checks, 1);
    m_columns->addLayout(m_says, 1);
    m_checks->setSpacing(0);
    m_says->setSpacing(8);
    body()->addLayout(m_columns);
    connect(&Theme::instance(), &Theme::changed, this, &CheckCard::fit);
    fit();
}

void CheckCard::fit()
{
    m_columns->setDirection(Theme::instance().isCompact() ? QBoxLayout::TopToBottom
                                                          : QBoxLayout::LeftToRight);
}

Label* CheckCard::takenBackRow(const QDateTime& at)
{
    //: Under a badge in a passport's list; %1 is a day
    const QString dated = tr("Taken back on %1. It counts no more.");
    const QString text = at.isValid() ? dated.arg(dayOf(at.toLocalTime().date()))
                                      //: Under a badge in a passport's list
                                      : tr("Taken back. It counts no more.");
    auto* row = new Label(text, TextRole::BodyBold);
    row->setObjectName(u"passportTakenBack"_s);
    row->setToken(theme::Token::Bad);
    return row;
}

void CheckCard::setCheck(const BadgeCheck& check)
{
    m_verdict->setVerdict(check.verdict(), verdictInWords(check.verdict()), verdictLine(check));
    for (QLayout* layout : std::initializer_list<QLayout*>{ m_several, m_head, m_checks, m_says })
        empty(layout);
    fillSeveral(check);
    fillHead(check);
    fillChecks(check);
    fillSays(check);
}

/// Each badge of the file with its own verdict, before the checks of the one that is shown.
void CheckCard::fillSeveral(const BadgeCheck& check)
{
    int number = 0;
    for (const OneOfSeveral& one : check.all) {
        auto* row = new CheckRow(outcomeOf(one.verdict), titleOf(one, ++number),
                                 verdictInWords(one.verdict), lineOf(one));
        row->setObjectName(u"oneOfSeveral"_s);
        m_several->addWidget(row);
        m_several->addWidget(new widgets::Divider);
    }
}

void CheckCard::fillHead(const BadgeCheck& check)
{
    m_picture->setVisible(!check.picture.isNull());
    m_picture->setImage(check.picture);
    const bool isPassport = check.passport.has_value();
    const QString name = isPassport ? tr("Skills passport") : check.summary.name;
    const QString holder = isPassport ? shownText(check.passport->holder) : check.summary.holder;
    const QString day = dayOf(isPassport ? check.passport->date : check.summary.date);
    const bool isOld = check.report.format == credential::Format::OpenBadges2;
    m_headBox->setVisible(!name.isEmpty() || !holder.isEmpty() || isOld);
    auto* title = new Label(name, TextRole::Strong);
    title->setObjectName(u"checkedName"_s);
    title->setTurnsWithText(true);
    m_head->addStretch(1);
    m_head->addWidget(title);
    title->setVisible(!name.isEmpty());
    QStringList below{ holder, day };
    below.removeAll(QString());
    m_head->addWidget(soft(below.join(u", "_s)));
    if (isOld) {
        //: The older kind of badge, by the name of its standard
        auto* kind = soft(tr("Open Badges 2.0"));
        kind->setObjectName(u"badgeKind"_s);
        m_head->addWidget(kind);
    }
    m_head->addStretch(1);
}

void CheckCard::fillChecks(const BadgeCheck& check)
{
    for (const CheckLine& line : linesOf(check)) {
        m_checks->addWidget(new widgets::Divider);
        auto* row = new CheckRow(outcomeOf(line.answer), line.question, answerInWords(line.answer),
                                 line.why);
        row->setObjectName(u"check"_s);
        m_checks->addWidget(row);
    }
    const auto& warnings = check.report.warnings;
    // What was not reached is no mistake of the issuer's; the checks tell that.
    const auto faults = std::count_if(warnings.begin(), warnings.end(), [](const QString& warning) {
        return !warning.startsWith("not reached: "_L1);
    });
    if (faults > 0) {
        auto* note = soft(tr("The issuer made %n small mistakes in this badge. They are no reason "
                             "to refuse it.",
                             nullptr, static_cast<int>(faults)));
        note->setObjectName(u"checkWarnings"_s);
        m_checks->addWidget(new widgets::Divider);
        m_checks->addWidget(note);
    }
    m_checks->addStretch(1);
}

void CheckCard::fillSays(const BadgeCheck& check)
{
    // What nobody signed is not shown as said.
    const bool hasNoList = check.passport && check.passport->lines.isEmpty();
    if (hasNoList || (!check.passport && check.summary == BadgeSummary{}))
        return;
    m_says->addWidget(new widgets::Divider);
    if (check.passport)
        fillPassport(check);
    else
        fillBadge(check.summary);
    m_says->addStretch(1);
}

void CheckCard::fillPassport(const BadgeCheck& check)
{
    m_says->addWidget(new Label(tr("These badges stand on it"), TextRole::BodyBold));
    for (const credential::PassportLine& line : check.passport->lines)
        m_says->addWidget(passportRow(line, check));
    if (check.passport->leftOut == 0)
        return;
    auto* rest = soft(tr("%n more badges stand on the paper. They are not in its code.", nullptr,
                         int(check.passport->leftOut)));
    rest->setObjectName(u"passportRest"_s);
    m_says->addWidget(rest);
}

/// A badge with its own answer, and close below it that it counts no more.
QWidget* CheckCard::passportRow(const credential::PassportLine& line, const BadgeCheck& check)
{
    const bool isBack = check.takenBack.contains(line.number);
    // Only a list of a known signer says that a badge counts.
    const Check* known = check.report.check(u"issuer-known");
    const Check::Answer answer = isBack ? Check::Answer::No
        : known                         ? known->answer
                                        : Check::Answer::Unknown;
    auto* whole = new QWidget;
    auto* across = new QHBoxLayout(whole);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(12);
    auto* disc = new widgets::OutcomeDisc(outcomeOf(answer), 24);
    disc->setObjectName(u"passportBadgeDisc"_s);
    disc->setAccessibleName(answerInWords(answer));
    across->addWidget(disc, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    across->addLayout(column, 1);
    column->setSpacing(0);
    auto* row =
        new Label(tr("%1 · %2 · %3").arg(shownText(line.name), line.number, dayOf(line.date)));
    row->setObjectName(u"passportBadge"_s);
    column->addWidget(row);
    if (isBack)
        column->addWidget(takenBackRow(check.takenBack.value(line.number).at));
    return whole;
}

void CheckCard::fillBadge(const BadgeSummary& says)
{
    if (!says.issuer.isEmpty())
        m_says->addWidget(
            new Label(tr("Issuer, as the badge says: “%1”").arg(says.issuer), TextRole::BodyBold));
    if (!says.description.isEmpty() && says.description != says.name)
        m_says->addWidget(soft(says.description));
    if (!says.criteria.isEmpty())
        m_says->addWidget(new Label(tr("What the badge stands for"), TextRole::BodyBold));
    for (const QString& criterion : says.criteria)
        m_says->addWidget(soft(u"· "_s + criterion));
}

} // namespace inkaart::award
