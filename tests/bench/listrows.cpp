// SPDX-License-Identifier: GPL-3.0-or-later
// The list of 10,000 learners: read, and searched while typing.
#include "core/store/files.h"
#include "tests/bench/barestore.h"
#include "tests/bench/measure.h"
#include "tests/bench/stage.h"
#include "tests/bench/world.h"
#include "ui/session/page.h"
#include "ui/session/session.h"

#include <QLineEdit>
#include <QListView>
#include <QStringListModel>
#include <QVBoxLayout>

namespace inkaart::bench {

using namespace Qt::StringLiterals;
using base::Code;
using base::fail;

namespace {

constexpr int rounds = 3;

/// What somebody types and rubs out again, a key at a time.
QStringList keystrokes()
{
    QStringList typed;
    for (const QString& word : { u"amina"_s, u"danylo"_s, u"أمينة"_s, u"voorbeeld"_s, u"олена"_s,
                                 u"sa"_s, u"mo ha"_s, u"é"_s, u"xyzzy"_s }) {
        for (qsizetype size = 1; size <= word.size(); ++size)
            typed.append(word.left(size));
        for (qsizetype size = word.size() - 1; size >= 0; --size)
            typed.append(word.left(size));
    }
    return typed;
}

/// The p99 of the quietest round.
template<class Type>
double tail(const Type& type)
{
    std::vector<double> tails;
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> times;
        for (const QString& text : keystrokes()) {
            times.push_back(untilPainted([&] { type(text); }));
            settle();
        }
        tails.push_back(percentile(times, 0.99));
    }
    return *std::min_element(tails.begin(), tails.end());
}

/// A line of text and Qt's own list; every name that holds the letters.
double plainTail(const std::vector<dossier::Card>& cards)
{
    Stage stage;
    auto* both = new QWidget;
    auto* list = new QListView;
    auto* model = new QStringListModel(list);
    (new QVBoxLayout(both))->addWidget(list);
    list->setUniformItemSizes(true);
    list->setModel(model);
    stage.put(both);
    settle();
    return tail([&](const QString& text) {
        QStringList found;
        for (const dossier::Card& card : cards) {
            if (card.searchKey.contains(text, Qt::CaseInsensitive))
                found.append(card.callName);
        }
        model->setStringList(found);
    });
}

} // namespace

base::Result<Measured> cardsOf10000(World& world)
{
    const auto session = world.crowdSession();
    if (!session)
        return fail(session.error());
    const store::Store& store = (*session)->store();
    const auto bare = BareStore::open(store::databasePath(store.directory()));
    if (!bare)
        return fail(bare.error());
    const QByteArrayView key = store.unlocked().keys.centre.view();
    if (store.cards() != (*bare)->cards(key))
        return fail(Code::Internal, u"the bare loop reads something else"_s);
    return inTurn(
        12, [&] { return base::Result<double>(timed([&] { (void)store.cards(); })); },
        [&] { return base::Result<double>(timed([&] { (void)(*bare)->cards(key); })); });
}

base::Result<Measured> searchKey(World& world)
{
    const auto session = world.crowdSession();
    if (!session)
        return fail(session.error());
    Measured measured;
    {
        Stage stage(**session);
        session::Page* page = stage.open(session::Place{
            .kind = session::Place::Kind::Learners, .learner = {}, .record = {}, .detail = {} });
        auto* field = page ? page->findChild<QLineEdit*>(u"learnerSearch"_s) : nullptr;
        if (!field)
            return fail(Code::Internal, u"the page of learners has no search field"_s);
        settle();
        measured.value = tail([&](const QString& text) { field->setText(text); });
    }
    measured.floor = plainTail((*session)->learners().allCards());
    return measured;
}

} // namespace inkaart::bench
