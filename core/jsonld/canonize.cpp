// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonld/canonize.h"

#include "core/crypto/kdf.h"
#include "core/jsonld/identifierissuer.h"
#include "core/jsonld/nquads.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <optional>

namespace inkaart::jsonld {

using namespace Qt::StringLiterals;
using base::Code;

namespace {

/// A quad whose blank nodes are known by their place, -1 where there is none.
struct Place {
    const Quad* quad;
    int subject;
    int object;
    int graph;

    bool mentions(int node) const { return subject == node || object == node || graph == node; }
};

/// What hashing the neighbours of a node came to.
struct Path {
    QByteArray hash;
    IdentifierIssuer issuer;
};

/// The canonicalization state of https://www.w3.org/TR/rdf-canon/#canon-state and the algorithms
/// that share it. Names of functions are those of the specification.
class Canonizer {
public:
    Canonizer(const Dataset& dataset, HashName hash, const CanonizeLimits& limits)
        : m_hash(hash)
        , m_limits(limits)
    {
        m_places.reserve(dataset.size());
        // 4.4.3, 2: which quads mention a blank node.
        QSet<QByteArray> seen;
        for (const Quad& quad : dataset) {
            if (isTwice(quad, seen))
                continue;
            const Place place{ &quad, node(quad.subject), node(quad.object), node(quad.graph) };
            const int at = static_cast<int>(m_places.size());
            m_places.push_back(place);
            for (const int each : { place.subject, place.object, place.graph }) {
                if (each >= 0 && (m_mentions[each].empty() || m_mentions[each].back() != at))
                    m_mentions[each].push_back(at);
            }
        }
    }

    /// 4.4.3 Canonicalization Algorithm.
    base::Result<Canonized> run()
    {
        // 3: the first degree hash of each blank node.
        std::map<QByteArray, std::vector<int>> alike;
        m_first.reserve(m_labels.size());
        for (int i = 0; i < static_cast<int>(m_labels.size()); ++i) {
            m_first.push_back(hashFirstDegreeQuads(i));
            alike[m_first.back()].push_back(i);
        }
        // 4: those that no other looks like, in the order of their hashes.
        for (const auto& [hash, nodes] : alike) {
            if (nodes.size() == 1)
                m_canonical.issue(nodes.front());
        }
        // 5: the rest.
        for (const auto& [hash, nodes] : alike) {
            if (nodes.size() > 1 && !tellApart(nodes))
                return base::fail(m_error);
        }
        return written();
    }

private:
    /// A quad without blank nodes counts nowhere before it is written, where each line stands once.
    static bool isTwice(const Quad& quad, QSet<QByteArray>& seen)
    {
        if (!quad.subject.isBlank() && !quad.object.isBlank() && !quad.graph.isBlank())
            return false;
        QByteArray line;
        writeQuad(line, quad);
        const qsizetype before = seen.size();
        seen.insert(line);
        return seen.size() == before;
    }

    int node(const Term& term)
    {
        if (!term.isBlank())
            return -1;
        const auto known = m_nodes.constFind(term.value);
        if (known != m_nodes.constEnd())
            return *known;
        const int number = static_cast<int>(m_labels.size());
        m_nodes.insert(term.value, number);
        m_labels.push_back(term.value);
        m_mentions.emplace_back();
        return number;
    }

    QByteArray hashed(const QByteArray& text) const
    {
        return (m_hash == HashName::Sha384 ? crypto::sha384(text) : crypto::sha256(text)).toHex();
    }

    bool tooMuch(const QString& what)
    {
        m_error = { Code::TooBig, u"this dataset cannot be canonized: %1"_s.arg(what) };
        return false;
    }

    /// 4.4.3, 5: nodes with one first degree hash.
    bool tellApart(const std::vector<int>& nodes)
    {
        std::vector<Path> paths;
        // 5.2
        for (const int each : nodes) {
            if (m_canonical.has(each))
                continue;
            IdentifierIssuer issuer("b");
            issuer.issue(each);
            auto path = hashNDegreeQuads(each, std::move(issuer), 0);
            if (!path)
                return false;
            paths.push_back(std::move(*path));
        }
        // 5.3
        std::stable_sort(paths.begin(), paths.end(),
                         [](const Path& a, const Path& b) { return a.hash < b.hash; });
        for (const Path& path : paths) {
            for (const int issued : path.issuer.order())
                m_canonical.issue(issued);
        }
        return true;
    }

    /// 4.6.3 Hash First Degree Quads.
    QByteArray hashFirstDegreeQuads(int node) const
    {
        std::vector<QByteArray> lines;
        const auto shown = [node](const Term& term, int number) {
            return number < 0 ? term
                              : Term{ Term::Kind::Blank, number == node ? "a" : "z", {}, {} };
        };
        for (const int at : m_mentions[size_t(node)]) {
            const Place& place = m_places[size_t(at)];
            QByteArray line;
            writeQuad(line,
                      { shown(place.quad->subject, place.subject), place.quad->predicate,
                        shown(place.quad->object, place.object),
                        shown(place.quad->graph, place.graph) });
            lines.push_back(std::move(line));
        }
        std::sort(lines.begin(), lines.end());
        return hashed(std::accumulate(lines.begin(), lines.end(), QByteArray()));
    }

    /// 4.7.3 Hash Related Blank Node.
    QByteArray hashRelatedBlankNode(int related, const Quad& quad, const IdentifierIssuer& issuer,
                                    char position) const
    {
        QByteArray input(1, position);
        if (position != 'g')
            input.append('<').append(quad.predicate.value).append('>');
        if (m_canonical.has(related))
            input.append("_:").append(m_canonical.label(related));
        else if (issuer.has(related))
            input.append("_:").append(issuer.label(related));
        else
            input.append(m_first[size_t(related)]);
        return hashed(input);
    }

    /// 4.8.3 Hash N-Degree Quads; nothing when it costs too much.
    std::optional<Path> hashNDegreeQuads(int node, IdentifierIssuer issuer, int depth)
    {
        if (depth > m_limits.depth) {
            tooMuch(u"blank nodes that look alike are told apart by too many others"_s);
            return std::nullopt;
        }
        // 1 to 3: the neighbours by their hashes.
        std::map<QByteArray, std::vector<int>> related;
        for (const int at : m_mentions[size_t(node)]) {
            const Place& place = m_places[size_t(at)];
            const std::pair<int, char> others[] = { { place.subject, 's' },
                                                    { place.object, 'o' },
                                                    { place.graph, 'g' } };
            for (const auto& [other, position] : others) {
                if (other >= 0 && other != node)
                    related[hashRelatedBlankNode(other, *place.quad, issuer, position)].push_back(
                        other);
            }
        }
        // 4 and 5
        QByteArray data;
        for (auto& [hash, nodes] : related) {
            auto chosen = shortestPath(nodes, issuer, depth);
            if (!chosen)
                return std::nullopt;
            data.append(hash).append(chosen->hash);
            issuer = std::move(chosen->issuer);
        }
        // 6
        return Path{ hashed(data), std::move(issuer) };
    }

    /// 4.8.3, 5.2 to 5.5: of all orders of \a nodes the one with the least path. Its text stands in
    /// Path::hash.
    std::optional<Path> shortestPath(std::vector<int>& nodes, const IdentifierIssuer& issuer,
                                     int depth)
    {
        std::optional<Path> chosen;
        std::sort(nodes.begin(), nodes.end());
        do {
            if (++m_permutations > m_limits.permutations) {
                tooMuch(u"too many blank nodes look alike"_s);
                return std::nullopt;
            }
            Path path{ {}, issuer };
            const bool isDone = follow(nodes, path, chosen, depth);
            if (m_error.code == Code::TooBig)
                return std::nullopt;
            if (isDone && (!chosen || path.hash < chosen->hash))
                chosen = std::move(path);
        } while (std::next_permutation(nodes.begin(), nodes.end()));
        return chosen;
    }

    /// 5.4.1 to 5.4.5 for one order; false when it cannot be the least.
    bool follow(const std::vector<int>& nodes, Path& path, const std::optional<Path>& chosen,
                int depth)
    {
        const auto isWorse = [&] {
            return chosen && path.hash.size() >= chosen->hash.size() && path.hash > chosen->hash;
        };
        std::vector<int> recursion;
        // 5.4.4
        for (const int each : nodes) {
            if (m_canonical.has(each)) {
                path.hash.append("_:").append(m_canonical.label(each));
            } else {
                if (!path.issuer.has(each))
                    recursion.push_back(each);
                path.hash.append("_:").append(path.issuer.issue(each));
            }
            if (isWorse())
                return false;
        }
        // 5.4.5
        for (const int each : recursion) {
            auto result = hashNDegreeQuads(each, path.issuer, depth + 1);
            if (!result)
                return false;
            path.hash.append("_:").append(path.issuer.issue(each));
            path.hash.append('<').append(result->hash).append('>');
            path.issuer = std::move(result->issuer);
            if (isWorse())
                return false;
        }
        return true;
    }

    /// 4.4.3, 6 and 7: every quad with the labels of the canonical issuer.
    Canonized written() const
    {
        Canonized result;
        Dataset relabelled;
        relabelled.reserve(m_places.size());
        const auto named = [this](const Term& term, int number) {
            return number < 0 ? term : Term{ Term::Kind::Blank, m_canonical.label(number), {}, {} };
        };
        for (const Place& place : m_places)
            relabelled.push_back({ named(place.quad->subject, place.subject), place.quad->predicate,
                                   named(place.quad->object, place.object),
                                   named(place.quad->graph, place.graph) });
        result.nquads = toNQuads(relabelled);
        for (size_t i = 0; i < m_labels.size(); ++i)
            result.labels.emplace(m_labels[i], m_canonical.label(static_cast<int>(i)));
        return result;
    }

    HashName m_hash;
    CanonizeLimits m_limits;
    std::vector<Place> m_places;
    QHash<QByteArray, int> m_nodes;
    std::vector<QByteArray> m_labels; ///< by the number of a blank node, as are the next two
    std::vector<std::vector<int>> m_mentions;
    std::vector<QByteArray> m_first;
    IdentifierIssuer m_canonical{ "c14n" };
    int m_permutations = 0;
    base::Error m_error;
};

} // namespace

base::Result<Canonized> canonize(const Dataset& dataset, HashName hash,
                                 const CanonizeLimits& limits)
{
    if (static_cast<qsizetype>(dataset.size()) > limits.quads)
        return base::fail(Code::TooBig, u"a dataset of more than %1 quads"_s.arg(limits.quads));
    return Canonizer(dataset, hash, limits).run();
}

} // namespace inkaart::jsonld
