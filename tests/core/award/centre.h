// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/award/catalogue.h"
#include "core/award/issue.h"
#include "core/award/offers.h"
#include "core/award/paper.h"
#include "core/award/trust.h"

#include <QTemporaryDir>
#include <QTest>

namespace inkaart::award::test {

/// A centre with one learner, Amina, who said yes; the clock stands in November 2026.
class Centre {
public:
    explicit Centre(quint64 seed = 7)
        : m_random(seed)
    {
        store::NewVault vault{ .workerName = QStringLiteral("Noor"),
                               .passphrase = QStringLiteral("een wachtzin"),
                               .centreName = QStringLiteral("Buurthuis De Schakel"),
                               .deviceName = QStringLiteral("laptop"),
                               .cost = { 16, 1, 1 } };
        const QString path = m_folder.filePath(QStringLiteral("store"));
        auto created = store::Vault::create(path, vault, clock, m_random);
        if (!created)
            qFatal("no vault");
        m_recoveryCode = created->recoveryCode;
        auto opened = store::Store::open(path, std::move(created->unlocked), clock, m_random);
        if (!opened)
            qFatal("no store");
        m_store = std::move(*opened);
        dossier::Learner amina;
        amina.callName = QStringLiteral("Amina");
        amina.fullName = QStringLiteral("Amina Yusuf");
        amina.languages = { QStringLiteral("ar") };
        amina.birthYear = 2003;
        dossier::Consent yes;
        yes.given = true;
        yes.at = clock.nowMs();
        const auto made = m_store->createDossier({ dossier::create(m_store->newRecordId(), amina),
                                                   dossier::create(m_store->newRecordId(), yes) });
        if (!made)
            qFatal("no learner");
        m_id = *made;
    }

    store::Store& store() { return *m_store; }
    /// Somebody else sits down at the laptop.
    void comeInAs(const base::RecordId& worker)
    {
        m_store.reset();
        const QString path = m_folder.filePath(QStringLiteral("store"));
        auto unlocked = store::Vault::unlockWithRecovery(path, m_recoveryCode);
        if (!unlocked)
            qFatal("no unlock");
        auto opened = store::Store::open(path, std::move(*unlocked), clock, m_random);
        if (!opened)
            qFatal("no store");
        m_store = std::move(*opened);
        m_store->setWorker(worker);
    }
    dossier::Dossier learner() { return *m_store->dossier(m_id); }
    const dossier::Dossier& centre() { return m_store->centreDossier(); }

    template<class T>
    base::RecordId add(const T& value)
    {
        const base::RecordId id = m_store->newRecordId();
        if (!m_store->append(m_id, { dossier::create(id, value) }))
            qFatal("append failed");
        return id;
    }
    template<class T>
    base::RecordId addToCentre(const T& value)
    {
        const base::RecordId id = m_store->newRecordId();
        if (!m_store->appendToCentre({ dossier::create(id, value) }))
            qFatal("append failed");
        return id;
    }
    void append(const dossier::Draft& draft)
    {
        if (!m_store->append(m_id, { draft }))
            qFatal("append failed");
    }
    base::RecordId addStory(const QString& skill, const QString& story,
                            dossier::Visibility visibility = dossier::Visibility::Private)
    {
        dossier::Evidence evidence;
        if (!skill.isEmpty())
            evidence.skills = { skill };
        evidence.story = story;
        evidence.visibility = visibility;
        evidence.at = clock.nowMs();
        return add(evidence);
    }
    base::RecordId addWitness(const QString& skill, const QString& name, bool atWork)
    {
        dossier::Evidence evidence;
        evidence.skills = { skill };
        evidence.seenBy = name;
        evidence.seenAtWork = atWork;
        evidence.at = clock.nowMs();
        return add(evidence);
    }
    base::RecordId addRating(const QString& skill, dossier::Voice voice, dossier::Level level)
    {
        dossier::Rating rating;
        rating.skill = skill;
        rating.voice = voice;
        rating.level = level;
        rating.at = clock.nowMs();
        return add(rating);
    }
    /// Every criterion met by \a proof.
    Request request(const QString& achievement, const base::RecordId& proof)
    {
        Request request;
        request.achievement = *findAchievement(achievement, centre());
        for (const auto& criterion : request.achievement.criteria)
            request.criteria.push_back({ criterion.id, { proof } });
        return request;
    }
    /// Issued and kept.
    Issued give(const Request& request)
    {
        auto issued = issue(request, learner(), store());
        if (!issued)
            qFatal("not issued: %s", qPrintable(issued.error().detail));
        append(dossier::create(issued->id, issued->award));
        return *issued;
    }

    base::FixedClock clock{ 1795438800000 };

private:
    QTemporaryDir m_folder;
    base::SeededRandom m_random;
    QString m_recoveryCode;
    std::unique_ptr<store::Store> m_store;
    base::DossierId m_id;
};

/// With its paper edition, as after printing.
inline dossier::Entry<dossier::Award> printed(Centre& centre, const base::RecordId& id)
{
    const auto entry = centre.learner().get<dossier::Award>(id);
    const auto award = withPaper(entry->value, centre.learner(), centre.store());
    if (!award)
        qFatal("no paper: %s", qPrintable(award.error().detail));
    centre.append(dossier::edit(*centre.learner().records().find(id), *award));
    return *centre.learner().get<dossier::Award>(id);
}

inline base::Result<print::CertificatePage> pageOf(Centre& centre, const base::RecordId& id)
{
    return certificatePage(*centre.learner().get<dossier::Award>(id), centre.learner(),
                           centre.centre(), paperContext(centre.store(), QStringLiteral("ar")));
}

/// What this centre says of an edition's signature.
inline credential::Verdict verdict(Centre& centre, const dossier::Award& award,
                                   dossier::EditionKind kind)
{
    return credential::verify(edition(award, kind)->bytes, verifyOptions(centre.store())).verdict;
}

inline const QString talking2 = QStringLiteral("urn:inkaart:achievement:praten-en-luisteren/2");
inline const QString talking = QStringLiteral("praten-en-luisteren");
inline const QString rhythm = QStringLiteral("urn:inkaart:achievement:praktijk-werkritme");

} // namespace inkaart::award::test
