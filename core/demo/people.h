// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dossier/values.h"

#include <map>

namespace inkaart::demo {

/// Somebody of the example centre whom everybody meets: always the same.
struct Person {
    dossier::Learner learner;
    std::map<QString, QString>
        states; ///< skill id → "kan", "hulp", "leren", "later"; " o" seen, "b" badge
    int talks = 0;
    QString activity; ///< what they did before
    QString place;
    QString country;
    QString wish;
    bool hasOpenTalk = false;
    bool isWaiting = false; ///< for a parent's yes
    bool hasPhoto = false;
};

/// Names of one language, to be put together for a crowd.
struct Crowd {
    QString language;
    QString surname; ///< the language's word for "example", so that nobody takes it for a person
    QString ownSurname; ///< in its own script; empty when that is Latin
    std::vector<std::pair<QString, QString>> names; ///< Latin, own script
};

/// resources/example/people.json: invented people only.
struct People {
    dossier::CentreSettings centre;
    std::vector<dossier::Worker> workers; ///< the first is the coordinator
    std::vector<Person> people;
    std::vector<Crowd> crowd;
    std::map<QString, QStringList> stories; ///< by language
    std::vector<std::pair<QString, QString>> witnesses; ///< name, role
    QStringList wishes;

    static const People& builtIn();
};

} // namespace inkaart::demo
