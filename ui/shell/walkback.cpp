// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/walkback.h"

#include "core/dossier/fields.h"
#include "core/store/backup.h"
#include "core/store/store.h"
#include "ui/session/session.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/places.h"

#include <QDir>

#include <cstdio>

namespace inkaart::shell {

using namespace Qt::StringLiterals;

namespace {

/// Invented ones: a backup without anybody shows little of what comes back.
base::Result<void> bringPeople(store::Store& store)
{
    for (const QString& name : { u"Voorbeeld: Amina"_s, u"Voorbeeld: Danylo"_s }) {
        const dossier::Learner learner{
            .callName = name, .nameInOwnScript = {}, .birthYear = 2005, .languages = { u"nl"_s }
        };
        const dossier::Consent consent{ .purpose = dossier::Purpose::Dossier,
                                        .given = true,
                                        .ground = u"consent"_s,
                                        .at = store.clock().nowMs() };
        const auto made = store.createDossier({ dossier::create(store.newRecordId(), learner),
                                                dossier::create(store.newRecordId(), consent) });
        if (!made)
            return base::fail(made.error());
    }
    return {};
}

void backUp(WalkHand& hand)
{
    const auto& window = static_cast<const MainWindow&>(hand.window());
    store::Store& store = window.session()->store();
    const auto made = bringPeople(store).and_then(
        [&store] { return store::makeBackup(store, walkBackup(), {}); });
    if (!made)
        std::fprintf(stderr, "walk: no backup (%s)\n", qPrintable(made.error().detail));
    hand.key(Qt::Key_L, Qt::ControlModifier);
}

/// Only ever the walk's own.
void damageStore()
{
    const QDir folder(walkFolder());
    for (const QString& name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray(5000, 'x'));
    }
}

} // namespace

QString walkBackup()
{
    return walkFolder() + u"-kopie"_s;
}

std::vector<WalkStep> walkBack(const std::shared_ptr<QString>& code, const QString& passphrase)
{
    const auto unlock = [passphrase](WalkHand& hand) {
        hand.type(u"passphrase"_s, passphrase);
        hand.click(u"openButton"_s);
    };
    const auto damage = [unlock](WalkHand& hand) {
        damageStore();
        unlock(hand);
    };
    const auto askBack = [code](WalkHand& hand) {
        hand.type(u"backupFile"_s, walkBackup());
        hand.type(u"backupSecret"_s, *code);
        hand.click(u"restoreGoButton"_s);
    };
    return {
        { {}, u"placeToday"_s, backUp, {} },
        { {}, u"passphrase"_s, damage, {} },
        { u"01-gaat-niet-open"_s,
          u"storeProblem"_s,
          [](WalkHand& hand) { hand.clickInside(u"storeProblem"_s, 0); },
          {} },
        { {}, u"backupFile"_s, askBack, {} },
        { u"22-teruggezet"_s,
          u"restoreDoneButton"_s,
          [](WalkHand& hand) { hand.click(u"restoreDoneButton"_s); },
          {} },
        { {}, u"passphrase"_s, unlock, {} },
        { u"02-vandaag-teruggezet"_s, u"todayList"_s, {}, {} },
    };
}

} // namespace inkaart::shell
