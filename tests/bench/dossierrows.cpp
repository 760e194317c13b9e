// SPDX-License-Identifier: GPL-3.0-or-later
// One learner: opened, and the cards sorted. The store lies in memory, so that no disk's fsync
// counts; the list of 10,000 is loaded and follows every change, as in the program.
#include "core/store/files.h"
#include "tests/bench/barestore.h"
#include "tests/bench/measure.h"
#include "tests/bench/stage.h"
#include "tests/bench/world.h"
#include "ui/session/page.h"
#include "ui/session/session.h"

#include <QPainter>

namespace inkaart::bench {

using namespace Qt::StringLiterals;
using base::Code;
using base::fail;
using session::Place;

namespace {

constexpr int records = 500;
constexpr int openings = 15;
/// More than the store keeps merged.
constexpr int keptByStore = 8;
constexpr int sortRounds = 3;
constexpr int learnersPerRound = 5;
/// About what a card's answer takes on the disk.
constexpr int changeSize = 600;

QWidget* plainPage()
{
    class Plain : public QWidget {
    protected:
        void paintEvent(QPaintEvent*) override
        {
            QPainter painter(this);
            painter.fillRect(rect(), Qt::white);
            painter.drawText(rect(), Qt::AlignCenter, u"Ik kan samenwerken"_s);
        }
    };
    return new Plain;
}

/// Twenty talks of fifteen answers, six stories and two wishes each: 480 records and who it is.
std::vector<dossier::Draft> longLife(const session::Session& session)
{
    const auto& skills = session.framework().skills;
    std::vector<dossier::Draft> drafts;
    const auto add = [&](const auto& value) {
        drafts.push_back(dossier::create(session.store().newRecordId(), value));
        return drafts.back().record;
    };
    const dossier::Time now = session.clock().nowMs();
    add(dossier::Learner{ .callName = u"Voorbeeld: Sara"_s, .languages = { u"ar"_s, u"nl"_s } });
    add(dossier::Consent{ .given = true, .ground = u"consent"_s, .language = u"nl"_s, .at = now });
    while (drafts.size() < records) {
        const dossier::Time at = now - qint64(records - drafts.size()) * 86'400'000;
        const auto talk = add(dossier::Conversation{
            .worker = session.store().worker(), .opened = at, .closed = at + 3'600'000 });
        for (size_t i = 0; i < 15 && drafts.size() < records; ++i) {
            add(dossier::Rating{ .conversation = talk,
                                 .skill = skills[qsizetype(drafts.size()) % skills.size()].id,
                                 .level = dossier::Level(drafts.size() % 4),
                                 .at = at });
        }
        for (size_t i = 0; i < 6 && drafts.size() < records; ++i) {
            add(dossier::Evidence{ .conversation = talk,
                                   .skills = { skills[qsizetype(i)].id },
                                   .story =
                                       u"Ik heb met mijn broer een fiets gemaakt. "_s.repeated(5),
                                   .language = u"nl"_s,
                                   .at = at });
        }
        for (size_t i = 0; i < 2 && drafts.size() < records; ++i)
            add(dossier::Plan{ .wish = u"Leren lassen"_s, .at = at });
    }
    return drafts;
}

Place placeOf(Place::Kind kind, const base::DossierId& learner, const QString& detail = {})
{
    return Place{ .kind = kind, .learner = learner, .record = {}, .detail = detail };
}

/// Sorts all cards with one learner, but for the last; how long each took.
base::Result<void> sortAll(Stage& stage, session::Session& session, const base::DossierId& learner,
                           std::vector<double>& times)
{
    const auto open = session.openLearner(learner);
    if (!open)
        return fail(open.error());
    const size_t before = (*open)->dossier().all<dossier::Rating>().size();
    session::Page* page = stage.open(placeOf(Place::Kind::Cards, learner, u"all"_s));
    QWidget* card = page ? page->firstFocus() : nullptr;
    if (!card)
        return fail(Code::Internal, u"there is no card to sort"_s);
    settle();
    const qsizetype cards = session.framework().skills.size();
    for (int i = 0; i + 1 < cards; ++i) {
        const QString text = QString::number(1 + i % 4);
        times.push_back(untilPainted([&] { press(*card, Qt::Key_1 + i % 4, text); }));
        settle();
    }
    if ((*open)->dossier().all<dossier::Rating>().size() + 1 < before + size_t(cards))
        return fail(Code::Internal, u"not every answer was kept"_s);
    return {};
}

/// Opens a few others, so that the store does not keep \a learner in its memory any more.
base::Result<void> forget(session::Session& session, const base::DossierId& learner)
{
    const std::vector<dossier::Card>& cards = session.learners().allCards();
    int others = 0;
    for (auto card = cards.begin(); card != cards.end() && others < keptByStore; ++card) {
        if (card->dossier == learner)
            continue;
        if (const auto opened = session.openLearner(card->dossier); !opened)
            return fail(opened.error());
        ++others;
    }
    session.closeLearner();
    return {};
}

base::Result<double> bareSort(const QString& folder)
{
    const auto bare = BareStore::create(folder + u"/bare.db"_s, World::crowdSize, changeSize);
    if (!bare)
        return fail(bare.error());
    Stage stage;
    QWidget* page = plainPage();
    stage.put(page);
    settle();
    std::vector<double> times;
    for (int i = 1; i <= 200; ++i) {
        base::Result<void> written;
        times.push_back(untilPainted([&] {
            written = (*bare)->write(i, changeSize);
            page->update();
        }));
        if (!written)
            return fail(written.error());
        settle();
    }
    return percentile(times, 0.99);
}

} // namespace

base::Result<Measured> openLearner(World& world)
{
    const auto found = world.crowdSession();
    if (!found)
        return fail(found.error());
    session::Session& session = **found;
    const auto learner = session.store().createDossier(longLife(session));
    const auto bare = BareStore::open(store::databasePath(session.store().directory()));
    if (!learner || !bare)
        return fail(learner ? bare.error() : learner.error());
    const auto ours = [&]() -> base::Result<double> {
        Stage stage(session);
        stage.open(placeOf(Place::Kind::Learners, {}));
        if (const auto forgotten = forget(session, *learner); !forgotten)
            return fail(forgotten.error());
        settle();
        bool isOpen = false;
        const double milliseconds = untilPainted(
            [&] { isOpen = stage.open(placeOf(Place::Kind::Learner, *learner)) != nullptr; });
        if (!isOpen)
            return fail(Code::Internal, u"the learner does not open"_s);
        session.closeLearner();
        return milliseconds;
    };
    const auto floor = [&]() -> base::Result<double> {
        Stage stage;
        settle();
        return untilPainted([&] {
            (void)(*bare)->readChanges(*learner);
            stage.put(plainPage());
        });
    };
    return inTurn(openings, ours, floor);
}

base::Result<Measured> sortCard(World& world)
{
    const auto found = world.crowdSession();
    if (!found)
        return fail(found.error());
    session::Session& session = **found;
    const std::vector<dossier::Card> cards = session.learners().allCards();
    std::vector<double> tails;
    auto next = cards.begin();
    for (int round = 0; round < sortRounds; ++round) {
        Stage stage(session);
        std::vector<double> times;
        for (int i = 0; i < learnersPerRound; ++next) {
            if (next->waitingUntil != 0 || next->hasOpenConversation || next->isNameless)
                continue;
            if (const auto sorted = sortAll(stage, session, next->dossier, times); !sorted)
                return fail(sorted.error());
            ++i;
        }
        tails.push_back(percentile(times, 0.99));
    }
    const auto floor = bareSort(session.store().directory());
    if (!floor)
        return fail(floor.error());
    return Measured{ *std::min_element(tails.begin(), tails.end()), *floor };
}

} // namespace inkaart::bench
