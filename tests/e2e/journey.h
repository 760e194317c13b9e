// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/desk.h"

namespace inkaart::tests {

/// From the first start to a certificate that others believe, as one long afternoon. Every test
/// goes on where the one before it ended.
class Journey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();

    // journey.cpp: the talk
    void aVaultOfOnesOwn();
    void aNewLearner();
    void whatDidYouDo();
    void theirLanguageStandsFirst();
    void sortsByKeyAndByMouse();
    void goesOnAfterAFall();
    void tellsAboutOneSkill();
    void aCardOfTheirOwn();
    void theResultAndAnAgreement();

    // journeypaper.cpp: what comes of it
    void aBadge();
    void theCertificate();
    void thePassport();
    void namesAreReadBack_data();
    void namesAreReadBack();
    void theAttachedBadgeIsValid();
    void codesAreRead_data();
    void codesAreRead();
    void joseAgrees_data();
    void joseAgrees();
    void theProgramBelievesItsPaper();
    void locksAndComesBack();

private:
    Hand& hand() { return m_desk->hand(); }
    QString words(const QString& label);
    QString card();
    QString pdf(const QString& file) const { return m_desk->path(file + QStringLiteral(".pdf")); }

    std::optional<Desk> m_desk;
    QString m_number;
};

/// The learner of the journey.
inline const QString journeyName = QStringLiteral("Amina Yusuf");
inline const QString journeyOwnName = QStringLiteral("أمينة يوسف");

} // namespace inkaart::tests
