// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/records.h"
#include "core/dossier/values.h"

namespace inkaart::dossier {

/// The record kinds' names in changes.
namespace kind {
inline constexpr char16_t learner[] = u"learner";
inline constexpr char16_t consent[] = u"consent";
inline constexpr char16_t experience[] = u"experience";
inline constexpr char16_t ownSkill[] = u"ownSkill";
inline constexpr char16_t conversation[] = u"conversation";
inline constexpr char16_t rating[] = u"rating";
inline constexpr char16_t evidence[] = u"evidence";
inline constexpr char16_t endorsement[] = u"endorsement";
inline constexpr char16_t award[] = u"award";
inline constexpr char16_t plan[] = u"plan";
inline constexpr char16_t worker[] = u"worker";
inline constexpr char16_t settings[] = u"settings";
inline constexpr char16_t ownAchievement[] = u"achievement";
inline constexpr char16_t device[] = u"device";
} // namespace kind

/// Specialised for each struct of values.h (see fields.cpp): kind name, toFields, fromRecord.
/// Empty members are not written, so that a record holds only what was told. fromRecord gives a
/// member its default where the field is missing or of a form this program does not know;
/// isUnderstood is false when that happens to a word that decides what the record means (purpose
/// of a consent; skill, voice and level of a rating), which must then not be read as something
/// else.
template<class T>
struct Traits;

#define INKAART_DOSSIER_TRAITS(Type)                                                               \
    template<>                                                                                     \
    struct Traits<Type> {                                                                          \
        static QString kindName();                                                                 \
        static Fields toFields(const Type& value);                                                 \
        static Type fromRecord(const Record& record);                                              \
        static bool isUnderstood(const Record& record);                                            \
    };
INKAART_DOSSIER_TRAITS(Learner)
INKAART_DOSSIER_TRAITS(Consent)
INKAART_DOSSIER_TRAITS(Experience)
INKAART_DOSSIER_TRAITS(OwnSkill)
INKAART_DOSSIER_TRAITS(Conversation)
INKAART_DOSSIER_TRAITS(Rating)
INKAART_DOSSIER_TRAITS(Evidence)
INKAART_DOSSIER_TRAITS(Endorsement)
INKAART_DOSSIER_TRAITS(Award)
INKAART_DOSSIER_TRAITS(Plan)
INKAART_DOSSIER_TRAITS(Worker)
INKAART_DOSSIER_TRAITS(CentreSettings)
INKAART_DOSSIER_TRAITS(OwnAchievement)
INKAART_DOSSIER_TRAITS(Device)
#undef INKAART_DOSSIER_TRAITS

/// A draft that sets \a set on a record: only what differs from \a current, naming its heads.
/// A field that vanished from \a set is set to null.
Draft editFields(const Record& current, const Fields& set, const Fields& before);

/// True when \a draft says nothing, as an edit that changed nothing.
bool isEmpty(const Draft& draft);

/// A new record.
template<class T>
Draft create(const base::RecordId& id, const T& value)
{
    return Draft{ .record = id,
                  .kind = Traits<T>::kindName(),
                  .act = Act::Set,
                  .set = Traits<T>::toFields(value) };
}

/// An edit of \a current to \a value; fields this program does not know stay as they are.
/// An edit that changes nothing has an empty `set` and need not be appended.
template<class T>
Draft edit(const Record& current, const T& value)
{
    return editFields(current, Traits<T>::toFields(value),
                      Traits<T>::toFields(Traits<T>::fromRecord(current)));
}

/// Takes a record away; names all heads, so that a concurrent edit wins over it.
Draft remove(const Record& current);
/// Undoes one change.
Draft retract(const Change& change);
/// Settles a conflict: sets the chosen value, naming every head. For the conflict between an edit
/// and a deletion (field \ref deletionField): null takes the record away, anything else keeps it.
Draft settle(const Record& current, const QString& field, const base::cbor::Value& chosen);

/// Says that \a other is about the same person as the dossier of \a records, or takes that back.
Draft alias(const Records& records, const base::DossierId& other, bool on = true);

/// A record's id beside its typed value.
template<class T>
struct Entry {
    base::RecordId id;
    T value;
    base::Hlc created;
    base::RecordId author;
};

} // namespace inkaart::dossier
