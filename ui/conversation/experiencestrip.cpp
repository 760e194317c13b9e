// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/experiencestrip.h"

#include "core/framework/framework.h"
#include "ui/conversation/rows.h"
#include "ui/session/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using widgets::Button;

namespace {

/// "Aleppo, 6 jaar, in een restaurant"
QString detailsOf(const dossier::Experience& experience, bool hasName)
{
    QStringList parts;
    for (const QString& part : { experience.place, experience.from,
                                 hasName ? experience.what : QString(), experience.diploma }) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u", "_s);
}

/// Both languages on one line, each keeping its own direction.
QString bothOf(const widgets::TwoTexts& texts)
{
    return texts.second().isEmpty()
        ? texts.first()
        : u"\u2068%1\u2069 · \u2068%2\u2069"_s.arg(texts.first(), texts.second());
}

} // namespace

ExperienceStrip::ExperienceStrip(QWidget* parent)
    : QWidget(parent)
{
    new widgets::FlowLayout(this, 12);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ExperienceStrip::show(const std::vector<dossier::Entry<dossier::Experience>>& experiences,
                           const session::Words& words)
{
    emptyLayout(layout());
    const framework::Framework& framework = framework::Framework::builtIn();
    for (const auto& entry : experiences) {
        const auto* activity = framework.activity(entry.value.activity);
        const QString told = detailsOf(entry.value, activity);
        const widgets::TwoTexts name =
            activity ? words.text(activity->name) : widgets::oneText(entry.value.what);
        auto* plate = new Button({}, activity ? activity->pictogram : u"document"_s);
        plate->setTexts(name.isEmpty() ? words.phrase("done.diploma"_L1) : name);
        plate->setObjectName(u"experience-"_s + (activity ? activity->id : u"other"_s));
        plate->setExplanation(told.isEmpty() ? bothOf(words.phrase("done.where"_L1)) : told);
        plate->setLeftAligned(true);
        connect(plate, &Button::clicked, this, [this, id = entry.id] { Q_EMIT chosen(id); });
        layout()->addWidget(plate);
    }
    auto* diploma = new Button({}, u"document"_s, Button::Kind::Default);
    diploma->setTexts(words.phrase("done.diploma"_L1));
    diploma->setObjectName(u"diplomaButton"_s);
    connect(diploma, &Button::clicked, this, &ExperienceStrip::diplomaAsked);
    layout()->addWidget(diploma);
    updateGeometry();
}

} // namespace inkaart::conversation
