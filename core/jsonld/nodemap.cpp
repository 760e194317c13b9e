// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonld/nodemap.h"

#include "core/jsonld/expander_p.h"

namespace inkaart::jsonld {

using namespace Qt::StringLiterals;

namespace {

Json reference(const QByteArray& id)
{
    Json node = Json::emptyObject();
    node.at("@id") = Json(id);
    return node;
}

void addOnce(Json& node, const QByteArray& property, Json value)
{
    Json& values = node.at(property);
    if (values.isNull())
        values = Json::emptyArray();
    auto& array = values.array();
    if (std::find(array.begin(), array.end(), value) == array.end())
        array.push_back(std::move(value));
}

/// 7.2.2 Node Map Generation. What is inside of what is handed down in a Place.
class Generator {
public:
    GraphMap graphs{ { "@default", {} } };

    /// Where an element stands: in a graph, as the value of a node's property, or in a list.
    struct Place {
        QByteArray graph = "@default";
        QByteArray subject; ///< null at the top
        QByteArray property;
        bool isReverse = false; ///< the subject is what the property points at
        Json* list = nullptr; ///< the items of a list
    };

    base::Result<void> add(const Json& element, const Place& place)
    {
        // 1
        if (element.isArray()) {
            for (const Json& item : element.array()) {
                if (auto added = add(item, place); !added)
                    return added;
            }
            return {};
        }
        // 3 to 6
        if (element.has("@value"))
            return addValue(element, place);
        if (const Json* list = element.find("@list"))
            return addList(*list, place);
        return addNode(element, place);
    }

private:
    QByteArray relabelled(const QByteArray& id)
    {
        if (!isBlankId(id))
            return id;
        QByteArray& label = m_labels[id];
        if (label.isNull())
            label = freshLabel();
        return label;
    }
    QByteArray freshLabel() { return "_:b" + QByteArray::number(m_count++); }

    void put(const Place& place, Json value)
    {
        if (place.list)
            place.list->array().push_back(std::move(value));
        else if (!place.property.isNull())
            addOnce(graphs[place.graph][place.subject], place.property, std::move(value));
    }

    /// 4
    base::Result<void> addValue(const Json& element, const Place& place)
    {
        Json value = element;
        if (Json* type = value.find("@type"); type && type->isString())
            *type = Json(relabelled(type->toString()));
        put(place, std::move(value));
        return {};
    }

    /// 5
    base::Result<void> addList(const Json& list, const Place& place)
    {
        Json items = Json::emptyArray();
        Place inside = place;
        inside.list = &items;
        if (auto added = add(list, inside); !added)
            return added;
        Json result = Json::emptyObject();
        result.at("@list") = std::move(items);
        if (place.list) {
            place.list->array().push_back(std::move(result));
        } else {
            Json& values = graphs[place.graph][place.subject].at(place.property);
            if (values.isNull())
                values = Json::emptyArray();
            values.array().push_back(std::move(result));
        }
        return {};
    }

    /// 6
    base::Result<void> addNode(const Json& element, const Place& place)
    {
        // 6.1 to 6.4
        const Json* given = element.find("@id");
        // An id that was to be ignored is not the same as none.
        if (given && !given->isString())
            return {};
        const QByteArray id = given ? relabelled(given->toString()) : freshLabel();
        auto& graph = graphs[place.graph];
        if (!graph.contains(id))
            graph.emplace(id, reference(id));
        // 6.5 and 6.6
        if (place.isReverse)
            addOnce(graph[id], place.property, reference(place.subject));
        else
            put(place, reference(id));
        // 6.7
        if (const Json* types = element.find("@type")) {
            for (const Json& type : types->array())
                addOnce(graph[id], "@type", Json(relabelled(type.toString())));
        }
        // 6.8
        if (const Json* index = element.find("@index")) {
            Json& known = graph[id].at("@index");
            if (!known.isNull() && !(known == *index))
                return refuse(u"conflicting indexes"_s, id);
            known = *index;
        }
        // 6.9
        if (const Json* reverse = element.find("@reverse")) {
            for (const Json::Member& member : reverse->object()) {
                const Place back{ place.graph, id, member.name, true };
                if (auto added = add(member.value, back); !added)
                    return added;
            }
        }
        // 6.10
        if (const Json* inside = element.find("@graph")) {
            graphs[id];
            if (auto added = add(*inside, { id }); !added)
                return added;
        }
        // 6.11
        if (const Json* included = element.find("@included")) {
            if (auto added = add(*included, { place.graph }); !added)
                return added;
        }
        return addProperties(element, place.graph, id);
    }

    /// 6.12
    base::Result<void> addProperties(const Json& element, const QByteArray& graph,
                                     const QByteArray& id)
    {
        for (const Json::Member& member : element.object()) {
            if (isKeyword(member.name))
                continue;
            const QByteArray property = relabelled(member.name);
            Json& values = graphs[graph][id].at(property);
            if (values.isNull())
                values = Json::emptyArray();
            if (auto added = add(member.value, { graph, id, property }); !added)
                return added;
        }
        return {};
    }

    std::map<QByteArray, QByteArray> m_labels;
    int m_count = 0;
};

} // namespace

base::Result<GraphMap> nodeMapOf(const Json& expanded)
{
    Generator generator;
    if (auto added = generator.add(expanded, {}); !added)
        return base::fail(added.error());
    return std::move(generator.graphs);
}

} // namespace inkaart::jsonld
