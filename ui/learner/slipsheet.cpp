// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/slipsheet.h"

#include "core/award/slips.h"
#include "core/framework/phrases.h"
#include "ui/learner/mediasentence.h"
#include "ui/learner/names.h"
#include "ui/learner/skills.h"
#include "ui/session/bsnhint.h"
#include "ui/session/errors.h"
#include "ui/session/paperports.h"
#include "ui/session/runthen.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/segmentedchoice.h"

#include <QVBoxLayout>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using theme::Token;
using widgets::Button;
using widgets::Label;
using widgets::LabeledField;

namespace {

constexpr int pictureHeight = 180;
constexpr int longestName = 200;

/// The question as it stands on the paper in Dutch.
constexpr QLatin1StringView questionKeys[] = { "mentor.how"_L1, "mentor.often"_L1,
                                               "mentor.again"_L1 };
constexpr QLatin1StringView choiceKeys[][dossier::slipChoices] = {
    { "mentor.how.alone"_L1, "mentor.how.help"_L1, "mentor.how.notYet"_L1 },
    { "mentor.often.once"_L1, "mentor.often.sometimes"_L1, "mentor.often.often"_L1 },
    { "word.yes"_L1, "mentor.again.maybe"_L1, "word.no"_L1 },
};

QString onPaper(QLatin1StringView key)
{
    return framework::Phrases::builtIn().text(u"nl", key);
}

QStringList choicesOf(int question)
{
    QStringList words;
    for (const QLatin1StringView key : choiceKeys[question])
        words.append(onPaper(key));
    return words;
}

} // namespace

SlipSheet::SlipSheet(const base::DossierId& learner, session::Session& session, QWidget* host)
    : SideSheet(host)
    , m_learner(learner)
    , m_session(session)
    , m_note(new Label)
    , m_picture(new Label)
    , m_number(new widgets::LineEdit)
    , m_form(buildForm())
    , m_keep(new Button(tr("Keep it"), Button::Kind::Primary))
{
    setObjectName(u"slipSheet"_s);
    build();
}

void SlipSheet::build()
{
    setHeader(new Label(tr("Take over a work mentor’s slip"), theme::TextRole::Heading));
    body()->addWidget(new Label(tr("Take a photo or scan of the slip and choose it here. Inkaart "
                                   "reads the number on it.")));
    auto* choose = new Button(tr("Choose the photo"), u"camera"_s);
    choose->setObjectName(u"chooseSlipButton"_s);
    m_note->setObjectName(u"slipNote"_s);
    m_picture->setObjectName(u"slipPicture"_s);
    m_number->setObjectName(u"slipNumber"_s);
    m_keep->setObjectName(u"keepSlipButton"_s);
    body()->addWidget(choose, 0, Qt::AlignLeft);
    body()->addWidget(m_picture, 0, Qt::AlignLeft);
    body()->addWidget(m_note);
    body()->addWidget(m_form);
    body()->addStretch(1);
    foot()->addWidget(m_keep, 0, Qt::AlignRight);
    connect(choose, &Button::clicked, this, &SlipSheet::choose);
    connect(m_keep, &Button::clicked, this, &SlipSheet::keep);
    connect(m_number, &QLineEdit::textEdited, this, &SlipSheet::findHome);
}

QWidget* SlipSheet::buildForm()
{
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    //: Number of a mentor's slip
    column->addWidget(new LabeledField(tr("Number on the slip"), m_number));
    for (int i = 0; i < dossier::slipQuestions; ++i) {
        m_answers[i] = new widgets::SegmentedChoice(choicesOf(i));
        m_answers[i]->setObjectName(u"slipAnswer%1"_s.arg(i));
        m_questions[i] = new LabeledField(onPaper(questionKeys[i]), m_answers[i]);
        column->addWidget(m_questions[i]);
    }
    m_name = new widgets::LineEdit;
    m_name->setObjectName(u"slipName"_s);
    m_role = new widgets::LineEdit;
    m_role->setObjectName(u"slipRole"_s);
    m_who = new LabeledField(tr("Who saw it? The name on the slip"), m_name);
    column->addWidget(m_who);
    column->addWidget(new LabeledField(tr("Work or role"), m_role));
    for (widgets::LineEdit* field : { m_name, m_role }) {
        field->setMaxLength(longestName);
        session::BsnHint::watch(field);
    }
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_who->setProblem({}); });
    return form;
}

void SlipSheet::begin()
{
    ++m_asked;
    m_scan.reset();
    m_home.reset();
    for (widgets::LineEdit* field : { m_number, m_name, m_role })
        field->clear();
    for (widgets::SegmentedChoice* answer : m_answers)
        answer->setCurrent(-1);
    m_who->setProblem({});
    m_picture->hide();
    m_form->hide();
    m_keep->setEnabled(false);
    say({});
    open();
}

void SlipSheet::choose()
{
    session::PaperPorts::instance().chooseScan(this, [this](const QString& path) {
        const int asked = ++m_asked;
        say(tr("One moment …"));
        session::runThen(
            this, [path] { return readSlip(path); },
            [this, asked](const base::Result<ScannedSlip>& scan) {
                if (asked == m_asked)
                    take(scan);
            });
    });
}

void SlipSheet::take(const base::Result<ScannedSlip>& scan)
{
    if (!scan)
        return say(photoSentence(scan.error()), true);
    m_scan = *scan;
    const int height = theme::Theme::instance().scaled(pictureHeight);
    QPixmap shown = QPixmap::fromImage(scan->picture.scaledToHeight(
        qRound(height * devicePixelRatioF()), Qt::SmoothTransformation));
    shown.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(shown);
    m_picture->setVisible(!scan->picture.isNull());
    m_form->show();
    m_number->setText(scan->number);
    findHome(scan->number);
}

void SlipSheet::findHome(const QString& typed)
{
    const auto number = award::slipNumberIn(typed);
    m_home = number ? homeOfSlip(*number, m_session) : std::nullopt;
    m_keep->setEnabled(m_home && m_scan);
    if (typed.trimmed().isEmpty())
        return say(tr("The number cannot be read from this photo. Type it over from the slip, or "
                      "take a new photo."),
                   true);
    if (!number)
        return say(tr("A number looks like this: LB-ABCDE-FGHIJ."), true);
    if (!m_home)
        return say(tr("This laptop does not know this number. Look whether it is typed right, and "
                      "whether the slip is of this centre. The photo stays where it is."),
                   true);
    showHome();
}

QString SlipSheet::aboutHome() const
{
    const QString name = nameIn(m_session, m_home->callName);
    const auto& skills = m_home->slip.skills;
    const auto learner = m_session.store().dossier(m_home->learner);
    const QString skill = skills.isEmpty() || !learner
        ? QString()
        : faceOf(skills.first(), m_session.framework(), *learner).name.in(u"nl");
    //: %1: a learner, %2: a skill
    const QString about = tr("A slip about %1: %2.").arg(name, skill);
    QStringList sentences{ about };
    if (m_home->learner != m_learner)
        //: %1: a learner
        sentences.append(tr("Mind: it is not of the learner whose evidence you look at. It is kept "
                            "with %1.")
                             .arg(name));
    if (m_home->hasComeBack)
        sentences.append(tr("This number was taken over before. You can keep it once more."));
    return sentences.join(u' ');
}

void SlipSheet::showHome()
{
    const QString name = nameIn(m_session, m_home->callName);
    for (int i = 0; i < dossier::slipQuestions; ++i) {
        const QString question = onPaper(questionKeys[i]);
        m_questions[i]->setLabel(
            widgets::oneText(question.contains("%1"_L1) ? question.arg(name) : question));
    }
    say(aboutHome(), m_home->learner != m_learner);
}

SlipAnswers SlipSheet::answers() const
{
    SlipAnswers said{ {}, m_name->text().trimmed(), m_role->text().trimmed() };
    for (size_t i = 0; i < dossier::slipQuestions; ++i) {
        const int chosen = m_answers[i]->current();
        said.answers.append(chosen < 0
                                ? QString()
                                : dossier::slipAnswers[i][static_cast<size_t>(chosen)].toString());
    }
    return said;
}

void SlipSheet::keep()
{
    if (!m_scan || !m_home)
        return;
    const SlipAnswers said = answers();
    if (said.name.isEmpty()) {
        m_who->setProblem(tr("Write down who it was."));
        return m_name->setFocus();
    }
    const auto kept = keepSlip(*m_scan, *m_home, said, m_session);
    if (!kept && kept.error().code == base::Code::NotAllowed)
        return say(tr("Nobody said yes yet to keeping this dossier. Ask first. The photo stays "
                      "where it is."),
                   true);
    if (!kept)
        return say(session::sentenceFor(kept.error()), true);
    const base::DossierId home = m_home->learner;
    m_scan.reset();
    dismiss();
    Q_EMIT slipKept(home);
}

void SlipSheet::say(const QString& sentence, bool isBad)
{
    m_note->setText(sentence);
    m_note->setToken(isBad ? Token::Bad : Token::Ink);
    m_note->setVisible(!sentence.isEmpty());
}

} // namespace inkaart::learner
