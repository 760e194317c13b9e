// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Names of the RDF, XML Schema and W3C i18n vocabularies.
namespace inkaart::jsonld::names {

inline const QByteArray xsdString = "http://www.w3.org/2001/XMLSchema#string";
inline const QByteArray xsdBoolean = "http://www.w3.org/2001/XMLSchema#boolean";
inline const QByteArray xsdInteger = "http://www.w3.org/2001/XMLSchema#integer";
inline const QByteArray xsdDouble = "http://www.w3.org/2001/XMLSchema#double";
inline const QByteArray rdfType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
inline const QByteArray rdfLangString = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";
inline const QByteArray rdfJson = "http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON";
inline const QByteArray rdfFirst = "http://www.w3.org/1999/02/22-rdf-syntax-ns#first";
inline const QByteArray rdfRest = "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest";
inline const QByteArray rdfNil = "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil";
inline const QByteArray rdfValue = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value";
inline const QByteArray rdfLanguage = "http://www.w3.org/1999/02/22-rdf-syntax-ns#language";
inline const QByteArray rdfDirection = "http://www.w3.org/1999/02/22-rdf-syntax-ns#direction";
inline const QByteArray i18n = "https://www.w3.org/ns/i18n#";

} // namespace inkaart::jsonld::names
