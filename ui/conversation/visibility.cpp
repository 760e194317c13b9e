// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/visibility.h"

#include "ui/widgets/segmentedchoice.h"

#include <QCoreApplication>

#include <algorithm>

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using dossier::Visibility;

QString visibilityInWords(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Private:
        //: Who may see a piece of evidence
        return QCoreApplication::translate("Visibility", "Only us");
    case Visibility::OnBadge:
        return QCoreApplication::translate("Visibility", "On the badge");
    case Visibility::Public:
        break;
    }
    return QCoreApplication::translate("Visibility", "Everybody");
}

widgets::TwoTexts visibilityInPair(Visibility visibility, const session::Words& words)
{
    switch (visibility) {
    case Visibility::Private:
        return words.phrase("tell.onlyUs"_L1);
    case Visibility::OnBadge:
        return words.phrase("tell.onBadge"_L1);
    case Visibility::Public:
        break;
    }
    return words.phrase("tell.everybody"_L1);
}

widgets::SegmentedChoice* visibilityChoice()
{
    auto* choice = new widgets::SegmentedChoice;
    choice->setObjectName(u"visibility"_s);
    return choice;
}

void sayVisibility(widgets::SegmentedChoice& choice, const session::Words& words)
{
    choice.setOptions({ visibilityInPair(Visibility::Private, words),
                        visibilityInPair(Visibility::OnBadge, words),
                        visibilityInPair(Visibility::Public, words) });
}

Visibility visibilityAt(int index)
{
    return static_cast<Visibility>(std::clamp(index, 0, 2));
}

} // namespace inkaart::conversation
