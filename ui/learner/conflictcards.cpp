// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/conflictcards.h"

#include "core/dossier/foreignbadge.h"
#include "ui/learner/names.h"
#include "ui/learner/skills.h"
#include "ui/learner/tileof.h"
#include "ui/session/errors.h"
#include "ui/session/learnerwords.h"
#include "ui/session/navigator.h"
#include "ui/session/session.h"
#include "ui/session/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/follow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/plate.h"
#include "ui/widgets/sectionheader.h"

#include <QCoreApplication>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using base::cbor::Value;
using session::Session;
using theme::TextRole;
using widgets::Button;
using widgets::Card;
using widgets::Label;

namespace {

class ConflictWords {
    Q_DECLARE_TR_FUNCTIONS(Conflicts)

public:
    /// \a skill: its name, empty where the conflict is about something else.
    static QString titleOf(const OpenConflict& open, const QString& skill);
    static QString countOf(size_t conflicts);
    static QString kindOf(const QString& kind);
};

QString ConflictWords::kindOf(const QString& kind)
{
    static const std::map<QString, const char*> words{
        //: What two laptops changed
        { u"learner"_s, QT_TR_NOOP("Details of this person") },
        { u"consent"_s, QT_TR_NOOP("Consent") },
        { u"experience"_s, QT_TR_NOOP("What was done before") },
        { u"ownSkill"_s, QT_TR_NOOP("Own card") },
        { u"conversation"_s, QT_TR_NOOP("Talk") },
        { u"rating"_s, QT_TR_NOOP("Answer") },
        { u"evidence"_s, QT_TR_NOOP("Evidence") },
        { u"award"_s, QT_TR_NOOP("Badge") },
        { u"plan"_s, QT_TR_NOOP("Wish") },
        { u"foreign"_s, QT_TR_NOOP("Badge from elsewhere") },
    };
    const auto found = words.find(kind);
    //: What two laptops changed, when it has no word of its own
    return found == words.end() ? tr("Something") : tr(found->second);
}

QString ConflictWords::titleOf(const OpenConflict& open, const QString& skill)
{
    static const std::map<QString, const char*> words{
        { u"callName"_s, QT_TR_NOOP("Call name") },
        { u"fullName"_s, QT_TR_NOOP("Full name") },
        { u"nameInOwnScript"_s, QT_TR_NOOP("Name in own script") },
        { u"languages"_s, QT_TR_NOOP("Languages") },
        { u"birthYear"_s, QT_TR_NOOP("Year of birth") },
        { u"birthDate"_s, QT_TR_NOOP("Day of birth") },
        { u"contact"_s, QT_TR_NOOP("Telephone or e-mail") },
        { u"story"_s, QT_TR_NOOP("Story") },
        { u"wish"_s, QT_TR_NOOP("Wish") },
        { u"place"_s, QT_TR_NOOP("Place") },
    };
    if (open.conflict.field.isEmpty())
        //: %1: what it is about, "Story"
        return tr("%1: keep or take away?").arg(kindOf(open.kind));
    const auto found = words.find(open.conflict.field);
    const QString what = found == words.end() ? kindOf(open.kind) : tr(found->second);
    //: %1: what two laptops changed, "Story"; %2: the skill it is about
    return skill.isEmpty() ? what : tr("%1 with %2").arg(what, skill);
}

QString ConflictWords::countOf(size_t conflicts)
{
    return conflicts == 1 ? tr("Two laptops changed this")
                          : tr("Two laptops changed %n things", "", static_cast<int>(conflicts));
}

QString levelInWords(const QString& level)
{
    static const std::map<QString, dossier::Level> levels{
        { u"can"_s, dossier::Level::Can },
        { u"withHelp"_s, dossier::Level::WithHelp },
        { u"wantToLearn"_s, dossier::Level::WantToLearn },
        { u"later"_s, dossier::Level::Later },
    };
    const auto found = levels.find(level);
    return found == levels.end() ? level : session::answerIn(u"nl", tileOf(found->second));
}

QString textsOf(const Value& list)
{
    QStringList texts;
    for (const Value& one : list.array())
        texts.append(one.toText());
    return texts.join(u", "_s);
}

bool isStory(const OpenConflict& open)
{
    static const QStringList stories{ u"story"_s, u"remark"_s, u"seenByWords"_s, u"wish"_s };
    return stories.contains(open.conflict.field);
}

QString laptopOf(const base::DeviceId& device, const store::Store& store)
{
    for (const auto& entry : store.centreDossier().all<dossier::Device>()) {
        if (entry.value.device == device && !entry.value.name.isEmpty())
            return cleanName(entry.value.name);
    }
    return device == store.device() ? ConflictWords::tr("This laptop")
                                    : ConflictWords::tr("Another laptop");
}

/// The skill that the record speaks of; empty where it is about something else.
QString skillOf(const OpenConflict& open, const dossier::Dossier& dossier)
{
    if (const auto piece = dossier.get<dossier::Evidence>(open.record);
        piece && open.kind == dossier::kind::evidence)
        return piece->value.skills.value(0);
    if (const auto rating = dossier.get<dossier::Rating>(open.record);
        rating && open.kind == dossier::kind::rating)
        return rating->value.skill;
    return {};
}

/// The sunken half of the card that one laptop has.
class Side : public QWidget {
public:
    Side() { widgets::followTheme(this); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        widgets::Plate{ theme::now(theme::Token::Sunken), {} }.draw(painter, rect());
    }
};

/// One laptop's value: who, when, what. Both sides look the same.
QWidget* sideOf(const OpenConflict& open, const dossier::FieldValue& side, Session& session)
{
    auto* half = new Side;
    auto* column = new QVBoxLayout(half);
    column->setContentsMargins(20, 14, 20, 14);
    const QString worker = session.store().workerById(side.author).value_or(dossier::Worker{}).name;
    const auto at = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(side.hlc.ms));
    const QString when = session::dayInWords(at.date(), session.clock().now().toLocalTime().date())
        + at.toString(u" H.mm"_s);
    auto* laptop = new QHBoxLayout;
    laptop->setSpacing(10);
    laptop->addWidget(new widgets::Pictogram(u"laptop"_s));
    laptop->addWidget(new Label(laptopOf(side.device, session.store()), TextRole::BodyBold), 1);
    column->setSpacing(4);
    column->addLayout(laptop);
    column->addWidget(
        new Label(worker.isEmpty() ? when : worker + u", "_s + when, TextRole::Small));
    auto* said = new Label(valueInWords(open, side.value), TextRole::Spoken);
    said->setTurnsWithText(true);
    column->addWidget(said, 1);
    return half;
}

class ConflictCard : public Card {
public:
    ConflictCard(const OpenConflict& conflict, session::OpenDossier& open, Session& session,
                 session::Navigator& navigator);

private:
    QWidget* heading(const SkillFace& face) const;
    void addChoice(QHBoxLayout& row, const QString& text, const QString& name, const Value& value);
    void settle(const Value& value);

    OpenConflict m_conflict;
    QString m_title; ///< "Verhaal bij Veilig werken"
    session::OpenDossier& m_open;
    session::Navigator& m_navigator;
};

ConflictCard::ConflictCard(const OpenConflict& conflict, session::OpenDossier& open,
                           Session& session, session::Navigator& navigator)
    : m_conflict(conflict)
    , m_open(open)
    , m_navigator(navigator)
{
    setObjectName(u"conflictCard"_s);
    const SkillFace face =
        faceOf(skillOf(conflict, open.dossier()), session.framework(), open.dossier());
    m_title = ConflictWords::titleOf(conflict, face.name.in(u"nl"));
    body()->addWidget(heading(face));
    auto* sides = new QHBoxLayout;
    sides->setSpacing(14);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(8);
    const auto& values = conflict.conflict.values;
    for (size_t i = 0; i < values.size(); ++i) {
        sides->addWidget(sideOf(conflict, values[i], session), 1);
        //: Which of two equal sides is kept
        const QString text = i == 0 ? ConflictWords::tr("Keep left")
            : i == 1                ? ConflictWords::tr("Keep right")
                                    : ConflictWords::tr("Keep number %1").arg(i + 1);
        addChoice(*choices, text, u"keep%1Button"_s.arg(i), values[i].value);
    }
    if (isStory(conflict)) {
        QStringList all;
        for (const dossier::FieldValue& side : values)
            all.append(side.value.toText());
        addChoice(*choices, ConflictWords::tr("Keep both, one under the other"),
                  u"keepBothButton"_s, Value(all.join(u"\n\n"_s)));
    }
    choices->addStretch(1);
    body()->addLayout(sides);
    body()->addLayout(choices);
}

QWidget* ConflictCard::heading(const SkillFace& face) const
{
    auto* title = new widgets::SectionHeader(m_title);
    title->title()->setObjectName(u"conflictTitle"_s);
    if (face.zone < 0)
        return title;
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new widgets::ZoneChip(face.zone, face.zoneName.in(u"nl")), 0, Qt::AlignVCenter);
    row->addWidget(title, 1);
    return whole;
}

void ConflictCard::addChoice(QHBoxLayout& row, const QString& text, const QString& name,
                             const Value& value)
{
    auto* button = new Button(text);
    button->setObjectName(name);
    row.addWidget(button);
    connect(button, &Button::clicked, this, [this, value] { settle(value); });
}

void ConflictCard::settle(const Value& value)
{
    const dossier::Record* record = m_open.dossier().records().find(m_conflict.record);
    if (!record)
        return;
    const QString what = ConflictWords::tr("%1: you kept “%2”")
                             .arg(m_title, valueInWords(m_conflict, value).left(40));
    const auto done =
        m_open.apply({ dossier::settle(*record, m_conflict.conflict.field, value) }, what);
    if (!done)
        m_navigator.warn(session::sentenceFor(done.error()));
}

} // namespace

std::vector<OpenConflict> openConflicts(const dossier::Records& records)
{
    std::vector<OpenConflict> conflicts;
    for (const char16_t* kind :
         { dossier::kind::learner, dossier::kind::consent, dossier::kind::experience,
           dossier::kind::ownSkill, dossier::kind::conversation, dossier::kind::rating,
           dossier::kind::evidence, dossier::kind::award, dossier::kind::plan,
           dossier::kind::foreignBadge }) {
        for (const dossier::Record* record : records.ofKind(kind)) {
            for (const dossier::Conflict& conflict : record->conflicts)
                conflicts.push_back({ record->id, record->kind, conflict });
        }
    }
    return conflicts;
}

QString valueInWords(const OpenConflict& open, const Value& value)
{
    if (open.conflict.field.isEmpty())
        //: What one of two laptops did with something
        return value.isNull() ? ConflictWords::tr("Taken away") : ConflictWords::tr("Kept");
    if (value.isNull())
        //: A field that one laptop left empty
        return ConflictWords::tr("empty", "value");
    if (value.isBool())
        return value.toBool() ? ConflictWords::tr("yes", "value")
                              : ConflictWords::tr("no", "value");
    if (value.isInteger())
        return QString::number(value.toInteger());
    if (open.conflict.field == "languages"_L1)
        return session::languagesInColumn(textsOf(value).split(u", "_s));
    if (value.isArray())
        return textsOf(value);
    if (!value.isText())
        return ConflictWords::tr("a file");
    return open.conflict.field == "level"_L1 ? levelInWords(value.toText()) : value.toText();
}

QList<QWidget*> conflictCards(session::OpenDossier& open, Session& session,
                              session::Navigator& navigator)
{
    QList<QWidget*> cards;
    const std::vector<OpenConflict> conflicts = openConflicts(open.dossier().records());
    if (conflicts.empty())
        return cards;
    auto* banner = new widgets::Banner(
        widgets::Banner::Kind::Warn, ConflictWords::countOf(conflicts.size()),
        ConflictWords::tr("Nothing is lost. Choose together what is right. As long as you do not "
                          "choose, both stay."));
    banner->setObjectName(u"conflictBanner"_s);
    cards.append(banner);
    for (const OpenConflict& conflict : conflicts)
        cards.append(new ConflictCard(conflict, open, session, navigator));
    return cards;
}

} // namespace inkaart::learner
