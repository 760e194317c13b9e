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

    /// Null when it is not known yet.
    ContextPtr ofDocument(const QByteArray& addresses) const;
    ContextPtr scoped(const Scope& scope) const;
    /// What is kept in its place, of which scoped contexts are kept in their turn.
    ContextPtr keepOfDocument(const QByteArray& addresses, const ContextPtr& made);
    ContextPtr keepScoped(const Scope& scope, const ContextPtr& active, const ContextPtr& made);

private:
    struct Hash {
        size_t operator()(const Scope& scope) const noexcept;
    };
    struct Kept {
        ContextPtr active; ///< the address of which is in the key
        ContextPtr made;
    };

    void makeRoom();

    mutable QMutex m_mutex;
    QHash<QByteArray, ContextPtr> m_documents;
    std::unordered_map<Scope, Kept, Hash> m_scoped;
};

} // namespace inkaart::jsonld
