// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <unordered_map>
#include <vector>

namespace inkaart::jsonld {

/// https://www.w3.org/TR/rdf-canon/#issue-identifier-algorithm: numbers blank nodes, here by their
/// place in the dataset, in the order in which they are asked for.
class IdentifierIssuer {
public:
    explicit IdentifierIssuer(QByteArray prefix)
        : m_prefix(std::move(prefix))
    { }

    bool has(int node) const { return m_issued.contains(node); }
    /// The label of a node that has one.
    QByteArray label(int node) const { return m_prefix + QByteArray::number(m_issued.at(node)); }
    /// The label that the node has, or gets now.
    QByteArray issue(int node)
    {
        if (m_issued.try_emplace(node, static_cast<int>(m_order.size())).second)
            m_order.push_back(node);
        return label(node);
    }
    /// In the order of issuing.
    const std::vector<int>& order() const { return m_order; }

private:
    QByteArray m_prefix;
    std::unordered_map<int, int> m_issued;
    std::vector<int> m_order;
};

} // namespace inkaart::jsonld
