// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/runthen.h"
#include "ui/shell/doorspage.h"
#include "ui/shell/example.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/opener.h"
#include "ui/shell/places.h"
#include "ui/shell/storesentence.h"

namespace inkaart::shell {

void MainWindow::openExample()
{
    m_firstRun->doors()->setBusy(true);
    const QString directory = exampleStore();
    session::runThen(
        this,
        [directory, &clock = m_around.clock, &random = m_around.random] {
            return makeExample(directory, clock, random);
        },
        [this, directory](base::Result<store::Unlocked> made) {
            m_firstRun->doors()->setBusy(false);
            if (!made)
                return m_firstRun->doors()->setProblem(storeSentence(made.error()));
            // From here on the example is the store of this program, also after a lock.
            m_around.home = m_around.store;
            m_around.store = directory;
            auto store =
                store::Store::open(directory, std::move(*made), m_around.clock, m_around.random);
            if (store)
                return takeIn(std::move(*store));
            m_around.store = m_around.home;
            m_firstRun->doors()->setProblem(storeSentence(store.error()));
        });
}

} // namespace inkaart::shell
