// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railplaces.h"

#include <QCoreApplication>

namespace inkaart::shell {

using namespace Qt::StringLiterals;
using Kind = session::Place::Kind;

namespace {

/// Gives the words a context of their own in the translations.
class RailPlaces {
    Q_DECLARE_TR_FUNCTIONS(RailPlaces)

public:
    static QList<RailPlace> all();
};

QList<RailPlace> RailPlaces::all()
{
    return {
        //: Place in the rail: who comes and what waits
        { Kind::Today, u"placeToday"_s, tr("Today", "rail"), u"vandaag"_s },
        //: Place in the rail: the young people
        { Kind::Learners, u"placeLearners"_s, tr("Learners", "rail"), u"deelnemers"_s },
        //: Place in the rail: the map of the city
        { Kind::City, u"placeCity"_s, tr("City", "rail"), u"stad"_s },
        //: Place in the rail: figures for the coordinator
        { Kind::Insight, u"placeInsight"_s, tr("Insight", "rail"), u"inzicht"_s },
        //: Place in the rail
        { Kind::Settings, u"placeSettings"_s, tr("Settings", "rail"), u"instellingen"_s },
    };
}

} // namespace

QList<RailPlace> railPlaces()
{
    return RailPlaces::all();
}

QString railIdOf(Kind kind)
{
    switch (kind) {
    case Kind::Today:
    case Kind::Check:
        return u"placeToday"_s;
    case Kind::City:
        return u"placeCity"_s;
    case Kind::Insight:
        return u"placeInsight"_s;
    case Kind::Settings:
        return u"placeSettings"_s;
    default:
        return u"placeLearners"_s;
    }
}

bool isAboutLearner(Kind kind)
{
    switch (kind) {
    case Kind::Today:
    case Kind::Learners:
    case Kind::City:
    case Kind::Insight:
    case Kind::Settings:
    case Kind::Check:
        return false;
    default:
        return true;
    }
}

bool isForMany(const session::Place& place)
{
    return place.kind == Kind::Award && place.learner.isNull()
        && place.detail.section(u':', 0, 0) == "batch"_L1;
}

bool needsOpenDossier(Kind kind)
{
    return isAboutLearner(kind) && kind != Kind::NewLearner && kind != Kind::Preview;
}

} // namespace inkaart::shell
