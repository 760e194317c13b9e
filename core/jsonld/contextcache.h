// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jsonld/context.h"

#include <QMutex>

#include <unordered_map>

namespace inkaart::jsonld {

/// What contexts come to that never change: reading them anew would be most of the work of each
/// badge. May be used from several threads.
class ContextCache {
public:
    /// A term's own context on top of another.
    struct Scope {
        const ActiveContext* active;
        const TermDefinition* term;
        bool overridesProtected;
        bool propagates;

        friend bool operator==(const Scope&, const Scope&) = default;
    };

    /// A list of contexts, by their addresses, on top of another, or of nothing: null.
    struct List {
        const ActiveContext* active;
        QByteArray addresses;

        friend bool operator==(const List&, const List&) = default;
    };

    /// Null when it is not known yet.
    ContextPtr find(const Scope& scope) const;
    ContextPtr find(const List& list) const;
    /// What is kept in its place, of which scoped contexts are kept in their turn. \a active is the
    /// one that the key points at.
    ContextPtr keep(const Scope& scope, const ContextPtr& active, const ContextPtr& made);
    ContextPtr keep(const List& list, const ContextPtr& active, const ContextPtr& made);

private:
    struct Hash {
        size_t operator()(const Scope& scope) const noexcept;
        size_t operator()(const List& list) const noexcept;
    };
    struct Kept {
        ContextPtr active; ///< lives as long as its address is in the key
        ContextPtr made;
    };

    void makeRoom();

    mutable QMutex m_mutex;
    std::unordered_map<List, Kept, Hash> m_lists;
    std::unordered_map<Scope, Kept, Hash> m_scopes;
};

} // namespace inkaart::jsonld
