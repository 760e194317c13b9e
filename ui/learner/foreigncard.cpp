// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/foreigncard.h"

#include "ui/learner/badgespage.h"
#include "ui/learner/filepictures.h"
#include "ui/learner/history.h"
#include "ui/learner/names.h"
#include "ui/session/badgepicture.h"
#include "ui/session/runthen.h"
#include "ui/session/session.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/legend.h"

#include <QVBoxLayout>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using dossier::ForeignBadge;
using dossier::ForeignVerdict;
using theme::TextRole;
using widgets::Button;
using widgets::Label;

namespace {

constexpr int pictureSide = 96;

QString endingOf(const QString& mediaType)
{
    static const std::map<QString, QString> endings{
        { u"application/jwt"_s, u".jwt"_s }, { u"application/json"_s, u".json"_s },
        { u"application/pdf"_s, u".pdf"_s }, { u"image/png"_s, u".png"_s },
        { u"image/svg+xml"_s, u".svg"_s },   { u"image/jpeg"_s, u".jpg"_s },
    };
    const auto found = endings.find(mediaType);
    return found == endings.end() ? u".txt"_s : found->second;
}

/// Letters and digits only, whatever a stranger called it.
QString plainName(const QString& title)
{
    constexpr qsizetype longest = 60;
    QString name;
    for (const QChar c : title.toLower()) {
        if (c.isLetterOrNumber())
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? u"badge"_s : name.left(longest);
}

} // namespace

QString foreignFileName(const ForeignBadge& badge)
{
    if (!badge.file.name.isEmpty())
        return badge.file.name;
    return plainName(badge.name) + endingOf(badge.file.mediaType);
}

ForeignCard::ForeignCard(const dossier::Entry<ForeignBadge>& badge, session::OpenDossier& open,
                         session::Session& session, QWidget* parent)
    : Card(parent)
    , m_badge(badge.value)
    , m_title(shortened(cleanName(badge.value.name), 80))
{
    setObjectName(u"foreignCard"_s);
    if (m_title.isEmpty())
        m_title = tr("Badge without a name");
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(picture(open), 0, Qt::AlignTop);
    row->addLayout(words(open, session), 1);
    body()->addLayout(row);
}

/// The file's own picture, when it is one.
QWidget* ForeignCard::picture(session::OpenDossier& open) const
{
    if (m_badge.file.mediaType != "image/png"_L1)
        return new widgets::Pictogram(u"medaille"_s, pictureSide);
    auto* picture = new session::BadgePicture(pictureSide);
    session::runThen(
        picture,
        [read = readerFor(open, m_badge.file), type = m_badge.file.mediaType] {
            return smallPicture(read, type, 2 * pictureSide);
        },
        [picture](const QImage& image) { picture->setImage(image); });
    return picture;
}

QLayout* ForeignCard::words(const session::OpenDossier& open, session::Session& session)
{
    const History history(open.dossier(), session);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    auto* title = new Label(m_title, TextRole::Heading);
    title->setTurnsWithText(true);
    words->addWidget(title);
    const QString issuer = shortened(cleanName(m_badge.issuer), 80);
    //: Who gave a badge of others; %1: what they call themselves
    words->addWidget(
        new Label(issuer.isEmpty() ? tr("From elsewhere") : tr("From elsewhere: “%1”").arg(issuer),
                  TextRole::Small));
    const QString about = history.skills(m_badge.skills);
    words->addWidget(new Label(about.isEmpty() ? tr("No skills were chosen.")
                                               //: Evidence for skills; %1: their names
                                               : tr("Evidence for %1").arg(about)));
    addMark(*words, history.day(m_badge.checked));
    words->addSpacing(6);
    words->addLayout(actions());
    return words;
}

void ForeignCard::addMark(QVBoxLayout& words, const QString& day) const
{
    const bool isValid = m_badge.verdict == ForeignVerdict::Valid;
    //: Of a badge of others; %1: a day
    auto* mark = new Label(isValid ? tr("Valid, checked on %1").arg(day)
                                   : tr("Not sure, checked on %1").arg(day),
                           TextRole::BodyBold);
    mark->setObjectName(u"foreignMark"_s);
    mark->setToken(isValid ? theme::Token::Ok : theme::Token::Warn);
    words.addWidget(mark);
}

QLayout* ForeignCard::actions()
{
    auto* actions = new widgets::FlowLayout(nullptr, 8);
    //: Button: the badge's file as it came
    auto* save = new Button(tr("Save the file"), u"opslaan"_s);
    save->setObjectName(u"saveForeignButton"_s);
    auto* away = new Button(tr("Take away"), u"weg"_s, Button::Kind::Quiet);
    away->setObjectName(u"removeForeignButton"_s);
    for (Button* button : { save, away }) {
        button->setAccessibleName(u"%1: %2"_s.arg(button->text(), m_title));
        actions->addWidget(button);
    }
    connect(save, &Button::clicked, this, &ForeignCard::saveAsked);
    connect(away, &Button::clicked, this, &ForeignCard::removeAsked);
    return actions;
}

} // namespace inkaart::learner
