// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QObject>
#include <QString>

namespace inkaart::session {

/// Where one can be in the program. Pages ask for places; the window decides how to get there.
struct Place {
    enum class Kind {
        Today,
        Learners,
        City,
        Insight,
        Settings, ///< detail: the section
        NewLearner, ///< who is here and what is allowed (18); detail: "edit" for a learner that
                    ///< exists
        Learner, ///< detail: the tab
        WhatDidYouDo, ///< the twelve pictures (17), the start of a conversation
        ChooseCards, ///< which cards
        Cards, ///< sorting; record: the conversation
        Tell, ///< telling about one skill; detail: the skill; record: the conversation
        BlankCard,
        Result, ///< before and now
        Agreement,
        Piles, ///< taking over paper cards
        Award, ///< detail: the achievement to begin with
        Check, ///< Controleer een badge; detail: a file
        Preview ///< paper before it is printed
    };
    Kind kind = Kind::Today;
    base::DossierId learner; ///< null with a nameless talk
    base::RecordId record;
    QString detail;

    friend bool operator==(const Place&, const Place&) = default;
};

/// The tabs of a learner, as `detail` of Place::Kind::Learner; empty means the overview.
namespace tab {
inline constexpr QLatin1StringView overview("overview");
inline constexpr QLatin1StringView conversations("conversations");
inline constexpr QLatin1StringView evidence("evidence");
inline constexpr QLatin1StringView badges("badges");
inline constexpr QLatin1StringView next("next");
} // namespace tab

/// More words for `detail`.
namespace detail {
/// Place::Kind::NewLearner: a short talk of six cards follows.
inline constexpr QLatin1StringView shortTalk("short");
/// Place::Kind::NewLearner: a learner that exists.
inline constexpr QLatin1StringView edit("edit");
/// Place::Kind::Learners and Today: the caret stands in the search field (Ctrl+K).
inline constexpr QLatin1StringView search("search");
/// Place::Kind::Learners: those whose dossier has been kept as long as the centre keeps them.
inline constexpr QLatin1StringView pastTerm("past-term");
} // namespace detail

/// The way pages speak to the window around them.
class Navigator : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void go(const Place& place) { Q_EMIT placeAsked(place); }
    void go(Place::Kind kind)
    {
        Q_EMIT placeAsked(Place{ .kind = kind, .learner = {}, .record = {}, .detail = {} });
    }
    /// To where one was before.
    void back() { Q_EMIT backAsked(); }
    /// A sentence that needs attention, as a banner in the page's window; empty takes it away.
    void warn(const QString& sentence) { Q_EMIT warned(sentence); }
    void lock() { Q_EMIT lockAsked(); }

Q_SIGNALS:
    void placeAsked(const inkaart::session::Place& place);
    void backAsked();
    void warned(const QString& sentence);
    void lockAsked();
};

} // namespace inkaart::session
