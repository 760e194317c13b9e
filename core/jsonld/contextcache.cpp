// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonld/contextcache.h"

namespace inkaart::jsonld {

namespace {

/// Badges name the same few lists of contexts; a file made to fill this only costs itself time.
constexpr qsizetype mostKept = 2000;

ContextPtr lasting(const ContextPtr& made)
{
    auto copy = std::make_shared<ActiveContext>(*made);
    copy->isLasting = true;
    return copy;
}

} // namespace

size_t ContextCache::Hash::operator()(const Scope& scope) const noexcept
{
    return qHashMulti(0, scope.active, scope.term, scope.overridesProtected, scope.propagates);
}

ContextPtr ContextCache::ofDocument(const QByteArray& addresses) const
{
    const QMutexLocker lock(&m_mutex);
    return m_documents.value(addresses);
}

ContextPtr ContextCache::scoped(const Scope& scope) const
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_scoped.find(scope);
    return found == m_scoped.end() ? nullptr : found->second.made;
}

ContextPtr ContextCache::keepOfDocument(const QByteArray& addresses, const ContextPtr& made)
{
    const QMutexLocker lock(&m_mutex);
    makeRoom();
    ContextPtr& place = m_documents[addresses];
    if (!place)
        place = lasting(made);
    return place;
}

ContextPtr ContextCache::keepScoped(const Scope& scope, const ContextPtr& active,
                                    const ContextPtr& made)
{
    const QMutexLocker lock(&m_mutex);
    makeRoom();
    Kept& place = m_scoped[scope];
    if (!place.made)
        place = { active, made->isLasting ? made : lasting(made) };
    return place.made;
}

void ContextCache::makeRoom()
{
    if (m_documents.size() + qsizetype(m_scoped.size()) < mostKept)
        return;
    m_documents.clear();
    m_scoped.clear();
}

} // namespace inkaart::jsonld
