// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/purposerow.h"

#include "ui/session/session.h"
#include "ui/session/words.h"
#include "ui/widgets/consentrow.h"

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using dossier::GivenBy;
using dossier::Purpose;

namespace {

struct Look {
    QLatin1StringView toLearner;
    QLatin1StringView toParent;
    QString pictogram;
};

Look lookOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Dossier:
        return { "consent.dossier"_L1, "parent.dossier"_L1, u"vandaag"_s };
    case Purpose::BadgesToCity:
        return { "consent.city"_L1, "parent.city"_L1, u"badge"_s };
    case Purpose::Statistics:
        return { "consent.counting"_L1, "parent.counting"_L1, u"inzicht"_s };
    case Purpose::PhotoAndSound:
        return { "consent.media"_L1, "parent.media"_L1, u"camera"_s };
    }
    return {};
}

} // namespace

widgets::ConsentRow* purposeRow(Purpose purpose, GivenBy asked, session::Session& session)
{
    const Look look = lookOf(purpose);
    const auto phrase = asked == GivenBy::Learner ? look.toLearner : look.toParent;
    const session::Words words(session.languages());
    return new widgets::ConsentRow(look.pictogram, words.phrase(phrase, session.settings().name),
                                   words.phrase("word.yes"_L1), words.phrase("word.no"_L1));
}

} // namespace inkaart::learner
