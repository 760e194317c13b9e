// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/whatdidyoudopage.h"

#include "ui/conversation/cardchoice.h"
#include "ui/conversation/experiencesheet.h"
#include "ui/conversation/experiencestrip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/duallabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/picturetile.h"
#include "ui/widgets/scrollpage.h"

#include <QDataStream>
#include <QIODevice>
#include <QVBoxLayout>

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using dossier::Experience;
using session::Place;
using theme::TextRole;
using theme::Theme;
using widgets::Button;
using widgets::PictureTile;

WhatDidYouDoPage::WhatDidYouDoPage(const Place& place, session::Session& session,
                                   session::Navigator& navigator, QWidget* parent)
    : TalkPage(place, session, navigator, parent)
    , m_scroll(new widgets::ScrollPage)
    , m_title(new widgets::DualLabel({}, TextRole::Title))
    , m_hint(new widgets::DualLabel)
    , m_grid(new QGridLayout)
    , m_strip(new ExperienceStrip)
    , m_fitting(new widgets::Label({}, TextRole::Small))
    , m_other(new Button({}, u"plus"_s, Button::Kind::Quiet))
    , m_skip(new Button)
    , m_next(new Button(tr("On to the cards"), u"pijl-rechts"_s, Button::Kind::Primary))
{
    m_scroll->setFlush(true);
    column().addWidget(m_scroll, 1);
    buildHead();
    buildTiles();
    buildFoot();
    if (open()) {
        m_sheet = new ExperienceSheet(*open(), this);
        connect(m_sheet, &ExperienceSheet::failed, this, &WhatDidYouDoPage::warn);
        connect(open(), &session::OpenDossier::changed, this, &WhatDidYouDoPage::showExperiences);
    }
    connect(&Theme::instance(), &Theme::changed, this, &WhatDidYouDoPage::fit);
    fit();
}

void WhatDidYouDoPage::buildHead()
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_title, 1, Qt::AlignBottom);
    row->addWidget(m_hint, 1, Qt::AlignBottom);
    m_hint->setAlignment(Qt::AlignRight);
    m_scroll->body()->addLayout(row);
}

void WhatDidYouDoPage::buildTiles()
{
    for (const framework::Activity& activity : session().framework().activities) {
        auto* tile = new PictureTile(activity.pictogram, {});
        tile->setCheckable(true);
        tile->setObjectName(u"activity-"_s + activity.id);
        tile->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        connect(tile, &PictureTile::clicked, this, [this, id = activity.id] { toggle(id); });
        m_tiles.emplace_back(activity.id, tile);
    }
    m_scroll->body()->addLayout(m_grid, 1);
    m_scroll->body()->addWidget(m_strip);
    connect(m_strip, &ExperienceStrip::chosen, this, [this](const base::RecordId& record) {
        m_sheet->edit(record);
        m_sheet->say(words());
    });
    connect(m_strip, &ExperienceStrip::diplomaAsked, this, [this] {
        m_sheet->begin(Experience{ .kind = dossier::ExperienceKind::School });
        m_sheet->say(words());
    });
}

void WhatDidYouDoPage::buildFoot()
{
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(24, 4, 24, 12);
    foot->setSpacing(12);
    m_other->setObjectName(u"otherButton"_s);
    m_skip->setObjectName(u"skipButton"_s);
    m_next->setObjectName(u"nextButton"_s);
    m_next->setPictogram(u"pijl-rechts"_s, true);
    m_fitting->setObjectName(u"fittingLabel"_s);
    m_fitting->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    foot->addWidget(m_other);
    foot->addWidget(m_fitting, 1);
    foot->addWidget(m_skip);
    foot->addWidget(m_next);
    column().addLayout(foot);
    connect(m_other, &Button::clicked, this, [this] {
        m_sheet->begin(Experience{ .kind = dossier::ExperienceKind::Work });
        m_sheet->say(words());
    });
    const auto next = [this] { go(Place::Kind::ChooseCards); };
    connect(m_skip, &Button::clicked, this, next);
    connect(m_next, &Button::clicked, this, next);
}

void WhatDidYouDoPage::fit()
{
    const bool isCompact = Theme::instance().isCompact();
    const int side = isCompact ? 12 : 24;
    m_scroll->body()->setContentsMargins(side, 6, side, 6);
    m_scroll->body()->setSpacing(isCompact ? 8 : 14);
    m_grid->setSpacing(isCompact ? 8 : 14);
    const int columns = isCompact ? 4 : 6;
    for (int i = 0; i < static_cast<int>(m_tiles.size()); ++i)
        m_grid->addWidget(m_tiles[static_cast<size_t>(i)].second, i / columns, i % columns);
    m_fitting->setVisible(!isCompact);
}

QWidget* WhatDidYouDoPage::firstFocus()
{
    // Focus brings what has it into sight; in a small window the question is to be seen first.
    return m_tiles.empty() || Theme::instance().isCompact() ? nullptr : m_tiles.front().second;
}

void WhatDidYouDoPage::flush()
{
    if (m_sheet)
        m_sheet->flush();
}

bool WhatDidYouDoPage::hasUnsaved() const
{
    return m_sheet && m_sheet->isPending();
}

void WhatDidYouDoPage::refresh()
{
    sayWords();
}

void WhatDidYouDoPage::sayWords()
{
    const session::Words say = words();
    m_title->setTexts(say.phrase("done.question"_L1));
    m_hint->setTexts(say.phrase("done.hint"_L1));
    m_other->setTexts(say.phrase("done.other"_L1));
    m_skip->setTexts(say.phrase("done.skip"_L1));
    for (const auto& [id, tile] : m_tiles)
        tile->setTexts(say.text(session().framework().activity(id)->name));
    if (m_sheet)
        m_sheet->say(say);
    showExperiences();
}

void WhatDidYouDoPage::showExperiences()
{
    if (!open())
        return;
    const auto experiences = dossier().all<Experience>();
    for (const auto& [id, tile] : m_tiles) {
        tile->setChecked(std::any_of(experiences.begin(), experiences.end(),
                                     [&](const auto& e) { return e.value.activity == id; }));
    }
    m_strip->show(experiences, words());
    const int fitting = fittingCards(session().framework(), dossier());
    m_fitting->setText(fitting == 0
                           ? QString()
                           : tr("%n card(s) go with this. They come first.", nullptr, fitting));
}

void WhatDidYouDoPage::toggle(const QString& activity)
{
    if (!open())
        return;
    const framework::Activity* what = session().framework().activity(activity);
    for (const auto& entry : dossier().all<Experience>()) {
        if (entry.value.activity == activity) {
            //: The undo strip: what somebody did before is taken away
            if (!check(open()->remove(entry.id, tr("%1: taken away").arg(what->name.in(u"nl")))))
                showExperiences();
            return;
        }
    }
    Experience experience;
    experience.activity = activity;
    experience.skills = what->skills;
    experience.language = session().languages().own();
    //: The undo strip: a picture of what somebody did before
    // What could not be kept must not look as if it was.
    if (!check(open()->add(experience, tr("%1: noted").arg(what->name.in(u"nl")))))
        showExperiences();
}

QByteArray WhatDidYouDoPage::remember() const
{
    if (!m_sheet || !m_sheet->isOpen())
        return {};
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_sheet->record().bytes() << static_cast<quint8>(m_sheet->kind());
    return state;
}

void WhatDidYouDoPage::recall(const QByteArray& state)
{
    QDataStream stream(state);
    QByteArray bytes;
    quint8 kind = 0;
    stream >> bytes >> kind;
    const auto record = base::RecordId::fromBytes(bytes);
    if (!m_sheet || stream.status() != QDataStream::Ok)
        return;
    if (record && dossier().get<Experience>(*record))
        m_sheet->edit(*record);
    else
        m_sheet->begin(Experience{ .kind = static_cast<dossier::ExperienceKind>(kind) });
    m_sheet->say(words());
}

} // namespace inkaart::conversation
