// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/duplicates.h"

#include "core/search/fold.h"
#include "core/search/nameindex.h"
#include "ui/learner/names.h"
#include "ui/session/learnerwords.h"
#include "ui/session/runthen.h"
#include "ui/session/session.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using dossier::Card;

namespace {

constexpr int lookAfterMs = 300;
constexpr size_t mostNew = 8;
constexpr dossier::Time newFor = 30LL * 24 * 60 * 60 * 1000;
constexpr auto apartKey = u"learners/apart";

bool isListed(const Card& card)
{
    return card.deletedAt == 0 && card.aliasOf.isNull() && !card.searchKey.isEmpty();
}

/// Without the word that all people of the example centre share.
QString keyFor(const Card& card)
{
    const QString called = session::calledName(card.callName);
    if (called == card.callName)
        return card.searchKey;
    return search::foldNames({ called, session::calledName(card.fullName), card.nameInOwnScript });
}

std::vector<int> newestOf(const std::vector<Card>& cards, dossier::Time now)
{
    std::vector<int> newest;
    for (size_t i = 0; i < cards.size(); ++i) {
        if (isListed(cards[i]) && cards[i].created + newFor > now)
            newest.push_back(static_cast<int>(i));
    }
    const auto isNewer = [&cards](int a, int b) {
        return cards[static_cast<size_t>(a)].created > cards[static_cast<size_t>(b)].created;
    };
    std::sort(newest.begin(), newest.end(), isNewer);
    if (newest.size() > mostNew)
        newest.resize(mostNew);
    return newest;
}

Pair pairOf(const Card& a, const Card& b)
{
    const auto weight = [](const Card& card) {
        return std::tuple(card.conversations, card.badges, -card.created);
    };
    return weight(a) >= weight(b) ? Pair{ a, b } : Pair{ b, a };
}

} // namespace

QString keyOf(const base::DossierId& a, const base::DossierId& b)
{
    return std::min(a, b).toString() + u'+' + std::max(a, b).toString();
}

std::vector<Pair> similarPairs(const std::vector<Card>& cards, dossier::Time now,
                               const QSet<QString>& apart)
{
    QList<search::Entry> entries;
    for (size_t i = 0; i < cards.size(); ++i) {
        if (isListed(cards[i]))
            entries.append({ static_cast<int>(i), keyFor(cards[i]) });
    }
    search::NameIndex index;
    index.build(entries);
    struct Found {
        double score;
        Pair pair;
    };
    std::vector<Found> found;
    QSet<QString> seen = apart;
    for (const int place : newestOf(cards, now)) {
        const Card& card = cards[static_cast<size_t>(place)];
        for (const auto& similar : index.similar(keyFor(card))) {
            const Card& other = cards[static_cast<size_t>(similar.id)];
            const QString key = keyOf(card.dossier, other.dossier);
            if (similar.id == place || seen.contains(key))
                continue;
            seen.insert(key);
            found.push_back({ similar.likeness.score, pairOf(card, other) });
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Found& a, const Found& b) { return a.score > b.score; });
    std::vector<Pair> pairs;
    for (Found& one : found)
        pairs.push_back(std::move(one.pair));
    return pairs;
}

Duplicates::Duplicates(session::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(lookAfterMs);
    connect(m_timer, &QTimer::timeout, this, &Duplicates::start);
    connect(&session.learners(), &session::LearnerList::loaded, this, &Duplicates::look);
    connect(&session.learners(), &session::LearnerList::cardsChanged, this, &Duplicates::look);
}

void Duplicates::look()
{
    m_timer->start();
}

void Duplicates::start()
{
    const int search = ++m_search;
    session::runThen(
        this,
        [cards = m_session.learners().allCards(), now = m_session.clock().nowMs(),
         apart = apart()] { return similarPairs(cards, now, apart); },
        [this, search](std::vector<Pair> pairs) {
            if (search == m_search)
                take(std::move(pairs));
        });
}

void Duplicates::take(std::vector<Pair> pairs)
{
    const std::optional<Pair> first =
        pairs.empty() ? std::nullopt : std::optional(std::move(pairs.front()));
    if (first == m_pair)
        return;
    m_pair = first;
    Q_EMIT changed();
}

QSet<QString> Duplicates::apart() const
{
    const auto bytes = m_session.store().local(QString::fromUtf16(apartKey));
    QSet<QString> keys;
    if (!bytes)
        return keys;
    for (const QByteArray& line : bytes->split('\n'))
        keys.insert(QString::fromLatin1(line));
    keys.remove(QString());
    return keys;
}

void Duplicates::keepApart(const QSet<QString>& keys)
{
    QStringList lines(keys.begin(), keys.end());
    lines.sort();
    // When it cannot be kept the question comes again; nothing else is lost.
    (void)m_session.store().setLocal(QString::fromUtf16(apartKey), lines.join(u'\n').toLatin1());
}

void Duplicates::sayApart()
{
    if (!m_pair)
        return;
    QSet<QString> keys = apart();
    const QString key = keyOf(m_pair->kept.dossier, m_pair->other.dossier);
    keepApart(keys << key);
    m_session.undo().push(
        tr("%1 and %2 are two people")
            .arg(nameIn(m_session, m_pair->other.callName, 24),
                 nameIn(m_session, m_pair->kept.callName, 24)),
        [self = QPointer<Duplicates>(this), key]() -> base::Result<void> {
            if (self)
                self->forgetApart(key);
            return {};
        },
        session::UndoStack::Reach::List);
    m_pair.reset();
    Q_EMIT changed();
    look();
}

void Duplicates::forgetApart(const QString& key)
{
    QSet<QString> keys = apart();
    keys.remove(key);
    keepApart(keys);
    look();
}

} // namespace inkaart::learner
