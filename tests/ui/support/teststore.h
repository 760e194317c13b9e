// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focusring.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTranslator>

#include <memory>

namespace inkaart::tests {

/// A real vault and store in a folder of its own, for tests of pages: one coordinator
/// "Noor (voorbeeld)" at "Buurthuis De Schakel", one learner "Voorbeeld: Amina" (ar, nl). The clock
/// stands at 23 November 2026, 14.00 in Amsterdam, until it is moved.
class TestStore {
public:
    static constexpr qint64 start = 1795438800000;
    static QString passphrase() { return QStringLiteral("een wachtzin om te proberen"); }

    TestStore()
    {
        store::NewVault vault;
        vault.workerName = QStringLiteral("Noor (voorbeeld)");
        vault.passphrase = passphrase();
        vault.centreName = QStringLiteral("Buurthuis De Schakel");
        vault.deviceName = QStringLiteral("laptop 1");
        vault.cost = { 16, 1, 1 };
        auto created = store::Vault::create(path(), vault, clock, random);
        if (!created)
            qFatal("no vault: %s", qPrintable(created.error().detail));
        recoveryCode = created->recoveryCode;
        openWith(std::move(created->unlocked));
        amina = addLearner(QStringLiteral("Voorbeeld: Amina"),
                           { QStringLiteral("ar"), QStringLiteral("nl") });
    }

    QString path() const { return m_folder.filePath(QStringLiteral("store")); }

    /// As after a fall: everything in memory is dropped and the store is opened anew, by whoever
    /// the passphrase is of.
    void reopen(const QString& with = passphrase())
    {
        m_session.reset();
        auto unlocked = store::Vault::unlock(path(), with);
        if (!unlocked)
            qFatal("no unlock: %s", qPrintable(unlocked.error().detail));
        openWith(std::move(*unlocked));
    }

    session::Session& session() { return *m_session; }
    store::Store& store() { return m_session->store(); }

    base::DossierId addLearner(const QString& name, const QStringList& languages,
                               bool mayKeepPhotos = true)
    {
        dossier::Learner learner;
        learner.callName = name;
        learner.languages = languages;
        learner.birthYear = 2003;
        std::vector<dossier::Draft> drafts{ dossier::create(store().newRecordId(), learner) };
        for (const auto purpose :
             { dossier::Purpose::Dossier, dossier::Purpose::BadgesToCity,
               dossier::Purpose::Statistics, dossier::Purpose::PhotoAndSound }) {
            dossier::Consent consent;
            consent.purpose = purpose;
            consent.given = purpose != dossier::Purpose::PhotoAndSound || mayKeepPhotos;
            consent.ground = QStringLiteral("consent");
            consent.language = QStringLiteral("nl");
            consent.at = clock.nowMs();
            drafts.push_back(dossier::create(store().newRecordId(), consent));
        }
        const auto made = store().createDossier(std::move(drafts));
        if (!made)
            qFatal("no learner: %s", qPrintable(made.error().detail));
        return *made;
    }

    base::FixedClock clock{ start };
    base::SystemRandom random;
    QString recoveryCode;
    base::DossierId amina;

private:
    void openWith(store::Unlocked unlocked)
    {
        auto opened = store::Store::open(path(), std::move(unlocked), clock, random);
        if (!opened)
            qFatal("no store: %s", qPrintable(opened.error().detail));
        m_session = std::make_unique<session::Session>(std::move(*opened));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<session::Session> m_session;
};

/// Style, Dutch words and focus ring, as the program has them. Once per test program.
inline void dressUp()
{
    static QTranslator translator;
    if (translator.load(QStringLiteral(":/inkaart/translations/inkaart_nl.qm")))
        QApplication::installTranslator(&translator);
    theme::Theme::instance().apply();
    theme::Theme::instance().setReducedMotion(true);
    widgets::FocusRing::install();
}

} // namespace inkaart::tests
