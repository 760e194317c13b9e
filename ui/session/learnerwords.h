// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/card.h"

#include <QDate>
#include <QString>

namespace inkaart::session {

class Session;

/// How a learner is called on the worker's screens: the name (its first letter while names are
/// hidden), or "Zonder naam, 27 november" of a talk without a name that was kept.
QString personInWords(const Session& session, const QString& callName, dossier::Time created);

/// What somebody can do, short enough for a tile: "Ik kan haren vlechten." is "Haren vlechten".
QString withoutICan(const QString& sentence);

/// The day of \a at on this laptop; an invalid date for 0.
QDate dayOf(dossier::Time at);

/// "12 mei" this year, "12 mei 2025" in another, in the program's language.
QString dayInWords(QDate day, QDate today);

/// The name of a language in the program's language: "Arabisch".
QString languageInWords(const QString& code);

/// "Nederlands en Arabisch"; Dutch first, at most three, then "en 2 andere".
QString languagesInWords(const QStringList& codes);
/// "Nederlands, Arabisch", for columns.
QString languagesInColumn(const QStringList& codes);

/// "Gesprek op 7 mei", "Gesprek vandaag", "Nog geen gesprek", "Wacht op toestemming, nog 9 dagen".
QString lastTalkInWords(const dossier::Card& card, const QDateTime& now);

/// The name somebody is called by on their own page: without the "Voorbeeld:" of the example
/// centre.
QString calledName(const QString& callName);

} // namespace inkaart::session
