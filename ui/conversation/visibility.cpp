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

widgets::SegmentedChoice* visibilityChoice()
{
    auto* choice = new widgets::SegmentedChoice(
        QStringList{ visibilityInWords(Visibility::Private), visibilityInWords(Visibility::OnBadge),
                     visibilityInWords(Visibility::Public) });
    choice->setObjectName(u"visibility"_s);
    return choice;
}

Visibility visibilityAt(int index)
{
    return static_cast<Visibility>(std::clamp(index, 0, 2));
}

} // namespace inkaart::conversation
