// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonld/contextcache.h"

namespace inkaart::jsonld {

namespace {

/// Badges name the same few lists of contexts; a file made to fill this only costs itself time.
constexpr size_t mostKept = 2000;

template<class Map, class Key>
ContextPtr findIn(const Map& map, const Key& key)
{
    const auto found = map.find(key);
    return found == map.end() ? nullptr : found->second.made;
}

template<class Kept>
ContextPtr fill(Kept& place, const ContextPtr& active, const ContextPtr& made)
{
    if (!place.made) {
        auto lasting = std::make_shared<ActiveContext>(*made);
        lasting->isLasting = true;
        place = { active, std::move(lasting) };
    }
    return place.made;
}

} // namespace

size_t ContextCache::Hash::operator()(const Scope& scope) const noexcept
{
    return qHashMulti(0, scope.active, scope.term, scope.overridesProtected, scope.propagates);
}

size_t ContextCache::Hash::operator()(const List& list) const noexcept
{
    return qHashMulti(0, list.active, list.addresses);
}

ContextPtr ContextCache::find(const Scope& scope) const
{
    const QMutexLocker lock(&m_mutex);
    return findIn(m_scopes, scope);
}

ContextPtr ContextCache::find(const List& list) const
{
    const QMutexLocker lock(&m_mutex);
    return findIn(m_lists, list);
}

ContextPtr ContextCache::keep(const Scope& scope, const ContextPtr& active, const ContextPtr& made)
{
    const QMutexLocker lock(&m_mutex);
    makeRoom();
    return fill(m_scopes[scope], active, made);
}

ContextPtr ContextCache::keep(const List& list, const ContextPtr& active, const ContextPtr& made)
{
    const QMutexLocker lock(&m_mutex);
    makeRoom();
    return fill(m_lists[list], active, made);
}

void ContextCache::makeRoom()
{
    if (m_lists.size() + m_scopes.size() < mostKept)
        return;
    m_lists.clear();
    m_scopes.clear();
}

} // namespace inkaart::jsonld
