// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/agreementpage.h"

#include "ui/conversation/dualfield.h"
#include "ui/conversation/summary.h"
#include "ui/session/autosave.h"
#include "ui/session/bsnhint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/conversationbar.h"
#include "ui/widgets/duallabel.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/scrollpage.h"

#include <QDataStream>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using dossier::Agreement;
using session::Place;
using theme::TextRole;
using theme::Theme;
using widgets::Button;

namespace {

/// On paper a line follows the words, so they end in a colon there; above a field they do not.
widgets::TwoTexts asLabel(widgets::TwoTexts texts)
{
    for (QString* text : { &texts.own, &texts.other }) {
        if (text->endsWith(u':'))
            text->chop(1);
    }
    return texts;
}

} // namespace

AgreementPage::AgreementPage(const Place& place, session::Session& session,
                             session::Navigator& navigator, QWidget* parent)
    : TalkPage(place, session, navigator, parent)
    , m_autoSave(new session::AutoSave([this] { return save(); }, this))
    , m_scroll(new widgets::ScrollPage)
    , m_title(new widgets::DualLabel({}, TextRole::Title))
    , m_grid(new QGridLayout)
    , m_lines{ { { &Agreement::learnerDoes, u"learnerDoes"_s, u"hand"_s },
                 { &Agreement::workerDoes, u"workerDoes"_s, u"mensen"_s },
                 { &Agreement::when, u"when"_s, u"kalender"_s },
                 { &Agreement::where, u"where"_s, u"speld"_s },
                 { &Agreement::who, u"whoElse"_s, u"nieuw-mens"_s },
                 { &Agreement::nextTalk, u"nextTalk"_s, u"gesprek"_s } } }
    , m_call(new widgets::DualLabel)
    , m_copy(new Button(tr("Copy summary"), u"document"_s))
{
    bar().setLeave(tr("Back", "button"), u"pijl-links"_s);
    m_scroll->setFlush(true);
    column().addWidget(m_scroll, 1);
    m_scroll->body()->addWidget(m_title);
    buildLines();
    m_scroll->body()->addWidget(m_call);
    m_scroll->body()->addStretch(1);
    buildFoot();
    connect(&Theme::instance(), &Theme::changed, this, &AgreementPage::fit);
    fit();
    fill();
}

void AgreementPage::buildLines()
{
    auto* card = new widgets::Card;
    card->body()->addLayout(m_grid);
    m_scroll->body()->addWidget(card);
    for (Line& line : m_lines) {
        line.field = new widgets::LineEdit;
        line.field->setObjectName(line.name);
        line.field->setMaxLength(300);
        line.labeled = new DualField(line.field, line.pictogram);
        session::BsnHint::watch(line.field);
        connect(line.field, &QLineEdit::textEdited, m_autoSave, &session::AutoSave::touch);
        connect(line.field, &QLineEdit::editingFinished, this, &AgreementPage::flush);
    }
}

void AgreementPage::buildFoot()
{
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(24, 4, 24, 14);
    foot->setSpacing(12);
    //: Button: the agreement is written down
    auto* done = new Button(tr("Done"));
    auto* print = new Button(tr("Print the agreement"), u"afdrukken"_s, Button::Kind::Primary);
    done->setObjectName(u"agreementDone"_s);
    print->setObjectName(u"agreementPrint"_s);
    m_copy->setObjectName(u"copySummary"_s);
    foot->addWidget(m_copy);
    foot->addStretch(1);
    foot->addWidget(done);
    foot->addWidget(print);
    column().addLayout(foot);
    connect(m_copy, &Button::clicked, this, [this] {
        flush();
        if (open())
            ClipboardLoan::instance().lend(
                summaryOf(dossier(), m_place.record, session().framework()));
        m_copy->setText(tr("Copied. Gone again in a minute."));
    });
    connect(print, &Button::clicked, this, [this] {
        close();
        navigator().go(printPlace());
    });
    connect(done, &Button::clicked, this, [this] {
        close();
        if (!open() || open()->isNameless())
            return go(Place::Kind::Result);
        navigator().go(Place{
            .kind = Place::Kind::Learner, .learner = open()->id(), .record = {}, .detail = {} });
    });
}

void AgreementPage::fit()
{
    const bool isCompact = Theme::instance().isCompact();
    const int side = isCompact ? 12 : 128;
    m_scroll->body()->setContentsMargins(side, 6, side, 6);
    m_scroll->body()->setSpacing(isCompact ? 10 : 14);
    m_grid->setHorizontalSpacing(isCompact ? 12 : 32);
    m_grid->setVerticalSpacing(isCompact ? 10 : 16);
    const int columns = isCompact ? 1 : 2;
    for (int i = 0; i < static_cast<int>(m_lines.size()); ++i)
        m_grid->addWidget(m_lines[static_cast<size_t>(i)].labeled, i / columns, i % columns);
}

void AgreementPage::fill()
{
    if (!open())
        return;
    const auto talk = dossier().get<dossier::Conversation>(m_place.record);
    for (Line& line : m_lines)
        line.field->setText(talk ? talk->value.agreement.*line.member : QString());
}

void AgreementPage::refresh()
{
    // Undo may have changed what stands here.
    if (!m_autoSave->isPending())
        fill();
    sayWords();
}

QWidget* AgreementPage::firstFocus()
{
    return m_lines.front().field;
}

void AgreementPage::flush()
{
    m_autoSave->flush();
}

bool AgreementPage::hasUnsaved() const
{
    return m_autoSave->isPending();
}

// Whoever had the talk made the promise, whoever opens it later.
dossier::Worker AgreementPage::talkWorker() const
{
    if (open()) {
        const auto talk = dossier().get<dossier::Conversation>(m_place.record);
        if (const auto worker =
                session().store().workerById(talk ? talk->value.worker : base::RecordId()))
            return *worker;
    }
    return session().worker();
}

void AgreementPage::sayWords()
{
    const session::Words say = words();
    const dossier::Worker worker = talkWorker();
    m_title->setTexts(say.phrase("agreement.title"_L1));
    const widgets::TwoTexts texts[] = {
        say.phrase("agreement.mine"_L1),
        say.phrase("agreement.yours"_L1, worker.name.section(u' ', 0, 0)),
        say.phrase("agreement.when"_L1),
        say.phrase("agreement.where"_L1),
        say.phrase("agreement.who"_L1),
        say.phrase("agreement.next"_L1)
    };
    for (size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i].labeled->setTexts(asLabel(texts[i]));
    widgets::TwoTexts call = say.phrase("agreement.cannot"_L1);
    // Isolated: a number stays the same number between right-to-left words.
    const QString number = u' ' + (QChar(0x2066) + worker.telephone + QChar(0x2069));
    call.other += number;
    if (!call.own.isEmpty())
        call.own += number;
    m_call->setTexts(call);
    m_call->setVisible(!worker.telephone.isEmpty());
}

bool AgreementPage::save()
{
    if (!open())
        return true;
    const auto talk = dossier().get<dossier::Conversation>(m_place.record);
    if (!talk)
        return true;
    dossier::Conversation written = talk->value;
    for (const Line& line : m_lines)
        written.agreement.*line.member = line.field->text().trimmed();
    return check(open()->change(m_place.record, written));
}

void AgreementPage::close()
{
    flush();
    if (!open())
        return;
    const auto talk = dossier().get<dossier::Conversation>(m_place.record);
    if (!talk || talk->value.closed != 0)
        return;
    dossier::Conversation closed = talk->value;
    closed.closed = now();
    check(open()->change(m_place.record, closed));
}

Place AgreementPage::printPlace() const
{
    return { .kind = Place::Kind::Preview,
             .learner = open() && !open()->isNameless() ? open()->id() : base::DossierId(),
             .record = m_place.record,
             .detail = u"agreement"_s };
}

void AgreementPage::leave()
{
    go(Place::Kind::Result);
}

bool AgreementPage::ownsKey(const QKeyEvent& event) const
{
    return event.key() == Qt::Key_Left && event.modifiers() == Qt::AltModifier;
}

void AgreementPage::keyPressEvent(QKeyEvent* event)
{
    if (ownsKey(*event))
        leave();
    else
        TalkPage::keyPressEvent(event);
}

QByteArray AgreementPage::remember() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    for (const Line& line : m_lines)
        stream << line.field->hasFocus() << qint32(line.field->cursorPosition());
    return state;
}

void AgreementPage::recall(const QByteArray& state)
{
    QDataStream stream(state);
    for (const Line& line : m_lines) {
        bool hadFocus = false;
        qint32 caret = 0;
        stream >> hadFocus >> caret;
        line.field->setCursorPosition(caret);
        if (hadFocus)
            line.field->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace inkaart::conversation
