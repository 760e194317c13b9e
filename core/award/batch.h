// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/award/issue.h"
#include "core/dossier/card.h"

namespace inkaart::award {

/// The criteria of \a achievement, each with the strongest proof there is; the same one again where
/// there are fewer proofs than criteria. Without any proof none is met.
std::vector<dossier::MetCriterion> strongestProofs(const framework::Achievement& achievement,
                                                   const dossier::Dossier& learner);

/// Whether one person of a batch can get it now.
struct Standing {
    Obstacle obstacle = Obstacle::None;
    bool hasIt = false; ///< was given before and still counts: not given twice by a batch

    bool isReady() const { return obstacle == Obstacle::None && !hasIt; }
    friend bool operator==(const Standing&, const Standing&) = default;
};
Standing standing(const framework::Achievement& achievement, const dossier::Dossier& learner,
                  const dossier::CentreSettings& settings, dossier::Time now);

/// One person, and the line that is for them alone.
struct BatchPerson {
    base::DossierId learner;
    QString personalLine;

    friend bool operator==(const BatchPerson&, const BatchPerson&) = default;
};

/// What became of one of them.
struct BatchOutcome {
    base::DossierId learner;
    Standing standing; ///< as it was just before
    std::optional<Issued> issued; ///< given, and on disk
    std::optional<dossier::Change> made; ///< what undoAward undoes
    std::optional<base::Error> error; ///< neither: the standing says why, or this
};

/// Signs it for one and keeps it.
BatchOutcome awardOne(const framework::Achievement& achievement, const BatchPerson& person,
                      store::Store& store);
/// For everybody, in that order; who cannot get it does not stop the others.
std::vector<BatchOutcome> awardBatch(const framework::Achievement& achievement,
                                     const std::vector<BatchPerson>& people, store::Store& store);

/// What is wrong with a row of a list of people; rows and columns as a spreadsheet counts them.
struct ListProblem {
    enum class Kind {
        Quote,
        TooManyCells,
        TooFewCells,
        TooLong, ///< the personal line, or a cell
        NotText,
        NoName,
        Unknown, ///< nobody here is called so
        Several, ///< more than one is: the number says who
        Twice ///< stands in the list already
    };
    int row = 0;
    int column = 0;
    Kind kind = Kind::Unknown;
    QString said; ///< what stands there, where that helps

    friend bool operator==(const ListProblem&, const ListProblem&) = default;
};

/// The people of a list, and what is wrong with its other rows.
struct PeopleList {
    std::vector<BatchPerson> people;
    std::vector<ListProblem> problems; ///< by row

    friend bool operator==(const PeopleList&, const PeopleList&) = default;
};

/// Reads a table of people (see core/base/csv.h). Its first row names the columns: the person
/// ("naam", "roepnaam" or "nummer", "id"; one of them) and the line ("regel", "zin"; may be left
/// out), in Dutch or English. A number is the id that `inkaartctl learners` prints. Malformed
/// when no column names a person; other errors as readCsv.
base::Result<PeopleList> readPeople(QByteArrayView csv, const std::vector<dossier::Card>& cards);

} // namespace inkaart::award
