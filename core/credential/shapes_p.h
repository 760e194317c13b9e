// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <vector>

/// What the classes of Open Badges 3.0 hold, as data: https://www.imsglobal.org/spec/ob/v3p0,
/// section B (data model), and the parts of Verifiable Credentials that these use.
namespace inkaart::credential {

enum class Form {
    Text, ///< also Markdown
    Uri, ///< names something
    Link, ///< leads somewhere
    DateTime,
    Date,
    Number,
    Boolean,
    Language, ///< as OB's LanguageCode writes BCP 47
    Jws, ///< a compact JWS
    Word, ///< of a vocabulary
    Object, ///< of a class
    Reference, ///< of a class, or its URI
    Typed ///< an object of any class that says which
};

enum class Count { One, Maybe, Many };

struct Property {
    QLatin1StringView name;
    Form form = Form::Text;
    Count count = Count::Maybe;
    QLatin1StringView of{}; ///< its class or vocabulary
};

struct Shape {
    QLatin1StringView type; ///< what `type` must hold
    enum class Naming {
        None, ///< the class has no `type` of its own
        Usual, ///< without `type` it can still be read
        Needed
    } naming = Naming::Usual;
    std::vector<Property> properties;
};

/// Null for a class that is none of these.
const Shape* shapeOf(QLatin1StringView type);

struct Vocabulary {
    bool canGrow = false; ///< "ext:…" is a word too
    std::vector<QLatin1StringView> words;

    bool has(QStringView word) const;
};

const Vocabulary* vocabularyOf(QLatin1StringView name);

} // namespace inkaart::credential
