// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/doorspage.h"

#include "ui/theme/pictogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/scrollpage.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace inkaart::shell {

using namespace Qt::StringLiterals;
using theme::TextRole;
using widgets::Button;

namespace {

constexpr qint64 longestInvitation = 64 * 1024;

/// Decorative, and in the ink of the theme that is on.
QLabel* picture(const QString& name, int size)
{
    auto* label = new QLabel;
    const auto draw = [label, name, size] {
        label->setPixmap(theme::pictogram(name, size, theme::now(theme::Token::Ink)));
    };
    draw();
    QObject::connect(&theme::Theme::instance(), &theme::Theme::changed, label, draw);
    return label;
}

QLayout* checked(const QString& text)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(picture(u"vink"_s, 20), 0, Qt::AlignTop);
    row->addWidget(new widgets::Label(text), 1);
    return row;
}

widgets::Card* door(const QString& pictogram, const QString& title, const QString& text,
                    const QStringList& points)
{
    auto* card = new widgets::Card;
    QVBoxLayout* body = card->body();
    body->setSpacing(8);
    body->addWidget(picture(pictogram, 56));
    body->addWidget(new widgets::Label(title, TextRole::Heading));
    body->addWidget(new widgets::Label(text));
    for (const QString& point : points)
        body->addLayout(checked(point));
    body->addStretch(1);
    body->addSpacing(12);
    return card;
}

} // namespace

DoorsPage::DoorsPage(QWidget* parent)
    : QWidget(parent)
    , m_remains(new widgets::Banner(widgets::Banner::Kind::Bad))
    , m_doors(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto* scroll = new widgets::ScrollPage;
    auto* inside = new QWidget;
    inside->setMaximumWidth(1110);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addLayout(buildHead());
    column->addWidget(m_remains);
    m_remains->setObjectName(u"remainsBanner"_s);
    m_remains->hide();
    m_doors->setSpacing(24);
    m_join = buildJoin();
    m_doors->addWidget(m_join, 408);
    m_doors->addWidget(buildHere(), 327);
    m_doors->addWidget(buildExample(), 327);
    column->addLayout(m_doors, 1);
    column->addLayout(buildFoot());
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(inside, 1000);
    middle->addStretch(1);
    scroll->body()->addLayout(middle, 1);
    auto* outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    outside->addWidget(scroll);
    connect(m_remains, &widgets::Banner::actionTriggered, this, &DoorsPage::restoreAsked);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &DoorsPage::fit);
    fit();
}

QLayout* DoorsPage::buildFoot()
{
    auto* foot = new QHBoxLayout;
    foot->addWidget(new widgets::Label(tr("No internet? Inkaart also works without a connection."),
                                       TextRole::Small),
                    1);
    auto* restore = new widgets::LinkButton(tr("Put a backup back"));
    restore->setObjectName(u"restoreButton"_s);
    foot->addWidget(restore);
    connect(restore, &widgets::LinkButton::clicked, this, &DoorsPage::restoreAsked);
    return foot;
}

QLayout* DoorsPage::buildHead()
{
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(new widgets::Label(tr("Welcome to Inkaart"), TextRole::Title));
    auto* sentence = new widgets::Label(
        tr("Map together with a young person what goes well already. How do you want to begin?"),
        TextRole::Spoken);
    sentence->setToken(theme::Token::InkSoft);
    words->addWidget(sentence);
    //: The name of the language that is on; the button changes it
    auto* language = new Button(tr("English"), u"wissel"_s, Button::Kind::Chip);
    language->setCheckable(false);
    language->setObjectName(u"languageButton"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(24);
    head->addWidget(new widgets::Mark(64, theme::Token::Ink));
    head->addLayout(words, 1);
    head->addWidget(language, 0, Qt::AlignVCenter);
    connect(language, &Button::clicked, this, &DoorsPage::languageAsked);
    return head;
}

QWidget* DoorsPage::buildJoin()
{
    auto* card = door(
        u"stad"_s, tr("Connect to my city"), tr("Comes with the next version of Inkaart."),
        { tr("Then: activities on the map of the city"),
          tr("Then: colleagues go on where you stop"), tr("Until then: begin on this laptop") });
    m_invitation = new widgets::LineEdit;
    m_invitation->setObjectName(u"invitation"_s);
    m_invitation->setPlaceholderText(tr("Paste here: inkaart-join:…"));
    //: What a city sends to let a laptop in
    m_invitationField = new widgets::LabeledField(tr("Invitation"), m_invitation);
    auto* file = new Button(tr("Choose a file"), u"document"_s);
    file->setObjectName(u"invitationFileButton"_s);
    //: Button: with a city
    auto* go = new Button(tr("Connect"));
    go->setPictogram(u"pijl-rechts"_s, true);
    go->setObjectName(u"joinButton"_s);
    card->body()->addWidget(m_invitationField);
    card->body()->addWidget(file);
    card->body()->addWidget(go);
    connect(m_invitation, &QLineEdit::textEdited, this,
            [this] { m_invitationField->setProblem({}); });
    connect(m_invitation, &QLineEdit::returnPressed, this, &DoorsPage::join);
    connect(go, &Button::clicked, this, &DoorsPage::join);
    connect(file, &Button::clicked, this, &DoorsPage::chooseFile);
    return card;
}

QWidget* DoorsPage::buildHere()
{
    auto* card = door(
        u"laptop"_s, tr("Only on this laptop"), tr("Everything stays here, encrypted."),
        { tr("Hold talks"), tr("Print badges and certificates"), tr("You can connect later") });
    card->setStrong(true);
    m_here = new Button(tr("Begin on this laptop"), Button::Kind::Primary);
    m_here->setObjectName(u"beginHereButton"_s);
    card->body()->addWidget(m_here);
    connect(m_here, &Button::clicked, this, &DoorsPage::hereAsked);
    return card;
}

QWidget* DoorsPage::buildExample()
{
    auto* card =
        door(u"kaart"_s, tr("Have a look first"), tr("Open the example centre."),
             { tr("Invented learners"), tr("Try everything"), tr("You cannot break anything") });
    m_example = new Button(tr("Open the example"));
    m_example->setObjectName(u"exampleButton"_s);
    card->body()->addWidget(m_example);
    connect(m_example, &Button::clicked, this, &DoorsPage::exampleAsked);
    return card;
}

void DoorsPage::setBusy(bool busy)
{
    m_example->setText(busy ? tr("Making the example …") : tr("Open the example"));
    m_example->setEnabled(!busy);
    m_here->setEnabled(!busy);
}

void DoorsPage::setProblem(const QString& sentence)
{
    m_example->setExplanation(sentence);
}

void DoorsPage::sayRemains()
{
    m_remains->setTexts(
        tr("The stored work cannot be found"),
        tr("There was work on this laptop, but its main file is gone. What is left stays as it is. "
           "Put a backup back, or ask for help before you begin anew."));
    m_remains->setAction(tr("Put a backup back"))->setObjectName(u"remainsRestoreButton"_s);
    m_remains->show();
}

QWidget* DoorsPage::firstField() const
{
    return m_here;
}

bool DoorsPage::isInvitation(const QString& line)
{
    return line.trimmed().startsWith("inkaart-join:"_L1);
}

QString DoorsPage::answerTo(const QString& line)
{
    if (line.trimmed().isEmpty())
        return tr("Paste the line of the invitation first, or choose its file.");
    if (!isInvitation(line))
        return tr("An invitation begins with inkaart-join: — ask your coordinator for the whole "
                  "line.");
    return tr("Connecting comes with the next version of Inkaart. Keep the invitation, and begin "
              "on this laptop: you can connect later.");
}

void DoorsPage::join()
{
    const QString answer = answerTo(m_invitation->text());
    // An invitation that is well formed is no mistake of anybody's.
    const bool isGood = isInvitation(m_invitation->text());
    m_invitationField->setHint(isGood ? answer : QString());
    m_invitationField->setProblem(isGood ? QString() : answer);
}

void DoorsPage::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose the file of the invitation"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QFile file(path);
        if (QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly))
            m_invitation->setText(QString::fromUtf8(file.read(longestInvitation)).trimmed());
        join();
    });
    dialog->open();
}

void DoorsPage::fit()
{
    const bool isCompact = theme::Theme::instance().isCompact();
    m_doors->setDirection(isCompact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Where one door is in sight at a time, the one that works today comes first.
    m_doors->removeWidget(m_join);
    m_doors->insertWidget(isCompact ? m_doors->count() : 0, m_join, 408);
}

} // namespace inkaart::shell
