// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "ui/session/session.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <memory>

namespace inkaart::tests {

/// A window of the program on a store of its own, driven by clicks and keys. Starting anew is
/// noted, and then happens in the same process.
class ShellFixture {
public:
    static constexpr qint64 start = 1778581800000; // 12 May 2026, 12.30 in Amsterdam
    static QString passphrase() { return QStringLiteral("vier woorden aan tafel"); }

    QString path() const { return folder.filePath(QStringLiteral("store")); }

    shell::Surroundings around()
    {
        return { .store = path(),
                 .home = path(),
                 .clock = clock,
                 .random = random,
                 .cost = { 16, 1, 1 },
                 .keychainPatience = std::chrono::milliseconds(300),
                 .restart = [this](const QString& store) { restarts.append(store); } };
    }

    /// A vault with Noor as coordinator, closed again.
    void makeVault()
    {
        auto created = store::Vault::create(path(),
                                            { .workerName = QStringLiteral("Noor Bakker"),
                                              .passphrase = passphrase(),
                                              .centreName = QStringLiteral("Buurthuis De Schakel"),
                                              .deviceName = QStringLiteral("laptop 2"),
                                              .cost = { 16, 1, 1 } },
                                            clock, random);
        if (!created)
            qFatal("no vault: %s", qPrintable(created.error().detail));
        recoveryCode = created->recoveryCode;
    }

    /// Works in the store while no window has it.
    template<class Work>
    void withStore(Work work)
    {
        auto unlocked = store::Vault::unlock(path(), passphrase());
        if (!unlocked)
            qFatal("no key: %s", qPrintable(unlocked.error().detail));
        auto store = store::Store::open(path(), std::move(*unlocked), clock, random);
        if (!store)
            qFatal("no store: %s", qPrintable(store.error().detail));
        work(**store);
    }

    static base::DossierId addLearner(store::Store& store, const QString& name,
                                      const QString& ownScript, const QStringList& languages)
    {
        const dossier::Learner learner{ .callName = name,
                                        .nameInOwnScript = ownScript,
                                        .birthYear = 2005,
                                        .languages = languages };
        const dossier::Consent consent{ .purpose = dossier::Purpose::Dossier,
                                        .given = true,
                                        .ground = QStringLiteral("consent"),
                                        .at = store.clock().nowMs() };
        const auto made = store.createDossier({ dossier::create(store.newRecordId(), learner),
                                                dossier::create(store.newRecordId(), consent) });
        if (!made)
            qFatal("no learner: %s", qPrintable(made.error().detail));
        return *made;
    }

    /// A second worker with a passphrase of their own.
    void addWorker(const QString& name, const QString& secret)
    {
        withStore([&](store::Store& store) {
            const base::RecordId id = store.newRecordId();
            const auto added =
                store.appendToCentre({ dossier::create(id, dossier::Worker{ .name = name }) });
            store::Slots vaultSlots(path(), store.unlocked(), random);
            const auto slot = vaultSlots.addPassphrase(id, secret, { 16, 1, 1 });
            if (!added || !slot)
                qFatal("no second worker");
        });
    }

    void open(QSize size = { 1366, 768 }, bool byKeychain = false)
    {
        window.reset();
        window = std::make_unique<shell::MainWindow>(around());
        window->resize(size);
        window->start(byKeychain);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    }

    /// The one widget of that name that can be seen; null when there is none.
    template<class T = QWidget>
    T* find(const char* name)
    {
        for (T* widget : window->findChildren<T*>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    void click(const char* name)
    {
        QWidget* widget = find(name);
        if (!widget)
            QFAIL(qPrintable(QStringLiteral("nothing called %1").arg(QLatin1StringView(name))));
        QTest::mouseClick(widget, Qt::LeftButton);
    }

    void type(const char* name, const QString& text)
    {
        QWidget* widget = find(name);
        if (!widget)
            QFAIL(qPrintable(QStringLiteral("nothing called %1").arg(QLatin1StringView(name))));
        widget->setFocus();
        QTest::keyClicks(widget, text);
    }

    void unlock(const QString& secret = passphrase())
    {
        QSignalSpy unlocked(window.get(), &shell::MainWindow::unlocked);
        type("passphrase", secret);
        click("openButton");
        QTRY_COMPARE(unlocked.count(), 1);
        QTRY_VERIFY(window->session()->learners().isLoaded());
    }

    /// A picture of the window as \a name.png in INKAART_SHOTS, if that is set.
    void takeShot(const QString& name)
    {
        const QString shots = qEnvironmentVariable("INKAART_SHOTS");
        if (shots.isEmpty())
            return;
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        QVERIFY(window->grab().save(QStringLiteral("%1/%2.png").arg(shots, name)));
    }

    QTemporaryDir folder;
    base::FixedClock clock{ start };
    base::SystemRandom random;
    QString recoveryCode;
    QStringList restarts;
    std::unique_ptr<shell::MainWindow> window;
};

/// What can be read on \a widget, in the order it was built; nothing for null.
inline QStringList wordsOf(const QWidget* widget)
{
    QStringList words;
    if (widget) {
        for (const auto* label : widget->findChildren<widgets::Label*>()) {
            if (label->isVisible())
                words.append(label->text());
        }
    }
    return words;
}

/// Dutch, the house's looks, no movement; folders of the test's own. Once per test program.
inline void dressUp()
{
    QStandardPaths::setTestModeEnabled(true);
    static QTranslator translator;
    if (!translator.load(QStringLiteral(":/inkaart/translations/inkaart_nl.qm")))
        qFatal("no Dutch");
    QCoreApplication::installTranslator(&translator);
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    theme::Theme::instance().setReducedMotion(true);
    theme::Theme::instance().setChoice(theme::SchemeChoice::Light);
    theme::Theme::instance().apply();
    widgets::FocusRing::install();
}

} // namespace inkaart::tests
