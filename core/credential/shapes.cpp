// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/shapes_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

using Naming = Shape::Naming;
constexpr auto One = Count::One;
constexpr auto Maybe = Count::Maybe;
constexpr auto Many = Count::Many;

/// Open Badges 3.0 B.1.2 and B.1.4, without the dates, whose names belong to a version, and without
/// the subject, whose class belongs to the kind of credential.
std::vector<Property> credentialProperties()
{
    return { { "id"_L1, Form::Uri },
             { "name"_L1 },
             { "description"_L1 },
             { "image"_L1, Form::Reference, Maybe, "Image"_L1 },
             { "awardedDate"_L1, Form::DateTime },
             { "issuer"_L1, Form::Reference, One, "Profile"_L1 },
             { "endorsement"_L1, Form::Typed, Many },
             { "endorsementJwt"_L1, Form::Jws, Many },
             { "evidence"_L1, Form::Object, Many, "Evidence"_L1 },
             { "credentialSchema"_L1, Form::Typed, Many },
             { "credentialStatus"_L1, Form::Typed, Many },
             { "refreshService"_L1, Form::Typed, Many },
             { "termsOfUse"_L1, Form::Typed, Many } };
}

std::vector<Property> achievementProperties()
{
    return { { "id"_L1, Form::Uri },
             { "achievementType"_L1, Form::Word, Maybe, "AchievementType"_L1 },
             { "alignment"_L1, Form::Object, Many, "Alignment"_L1 },
             { "creator"_L1, Form::Reference, Maybe, "Profile"_L1 },
             { "creditsAvailable"_L1, Form::Number },
             { "criteria"_L1, Form::Reference, One, "Criteria"_L1 },
             { "description"_L1, Form::Text, One },
             { "endorsement"_L1, Form::Typed, Many },
             { "endorsementJwt"_L1, Form::Jws, Many },
             { "fieldOfStudy"_L1 },
             { "humanCode"_L1 },
             { "image"_L1, Form::Reference, Maybe, "Image"_L1 },
             { "inLanguage"_L1, Form::Language },
             { "name"_L1, Form::Text, One },
             { "otherIdentifier"_L1, Form::Object, Many, "IdentifierEntry"_L1 },
             { "related"_L1, Form::Object, Many, "Related"_L1 },
             { "resultDescription"_L1, Form::Object, Many, "ResultDescription"_L1 },
             { "specialization"_L1 },
             { "tag"_L1, Form::Text, Many },
             { "version"_L1 } };
}

std::vector<Property> subjectProperties()
{
    return { { "id"_L1, Form::Uri },
             { "achievement"_L1, Form::Object, One, "Achievement"_L1 },
             { "activityStartDate"_L1, Form::DateTime },
             { "activityEndDate"_L1, Form::DateTime },
             { "creditsEarned"_L1, Form::Number },
             { "identifier"_L1, Form::Object, Many, "IdentityObject"_L1 },
             { "image"_L1, Form::Reference, Maybe, "Image"_L1 },
             { "licenseNumber"_L1 },
             { "narrative"_L1 },
             { "result"_L1, Form::Object, Many, "Result"_L1 },
             { "role"_L1 },
             { "source"_L1, Form::Reference, Maybe, "Profile"_L1 },
             { "term"_L1 } };
}

std::vector<Property> profileProperties()
{
    return { { "id"_L1, Form::Uri, One },
             { "name"_L1 },
             { "url"_L1, Form::Link },
             { "phone"_L1 },
             { "description"_L1 },
             { "endorsement"_L1, Form::Typed, Many },
             { "endorsementJwt"_L1, Form::Jws, Many },
             { "image"_L1, Form::Reference, Maybe, "Image"_L1 },
             { "email"_L1 },
             { "address"_L1, Form::Object, Maybe, "Address"_L1 },
             { "otherIdentifier"_L1, Form::Object, Many, "IdentifierEntry"_L1 },
             { "official"_L1 },
             { "parentOrg"_L1, Form::Reference, Maybe, "Profile"_L1 },
             { "familyName"_L1 },
             { "givenName"_L1 },
             { "additionalName"_L1 },
             { "patronymicName"_L1 },
             { "honorificPrefix"_L1 },
             { "honorificSuffix"_L1 },
             { "familyNamePrefix"_L1 },
             { "dateOfBirth"_L1, Form::Date } };
}

std::vector<Property> resultDescriptionProperties()
{
    return { { "id"_L1, Form::Uri, One },
             { "alignment"_L1, Form::Object, Many, "Alignment"_L1 },
             { "allowedValue"_L1, Form::Text, Many },
             { "name"_L1, Form::Text, One },
             { "requiredLevel"_L1, Form::Link },
             { "requiredValue"_L1 },
             { "resultType"_L1, Form::Word, One, "ResultType"_L1 },
             { "rubricCriterionLevel"_L1, Form::Object, Many, "RubricCriterionLevel"_L1 },
             { "valueMax"_L1 },
             { "valueMin"_L1 } };
}

/// What is in a credential itself.
std::vector<Shape> mainShapes()
{
    return { { "OpenBadgeCredential"_L1, Naming::None, credentialProperties() },
             { "AchievementSubject"_L1, Naming::Needed, subjectProperties() },
             { "EndorsementSubject"_L1,
               Naming::Needed,
               { { "id"_L1, Form::Uri, One }, { "endorsementComment"_L1 } } },
             { "Achievement"_L1, Naming::Needed, achievementProperties() },
             { "Profile"_L1, Naming::Usual, profileProperties() },
             { "Criteria"_L1, Naming::None, { { "id"_L1, Form::Link }, { "narrative"_L1 } } },
             { "ResultDescription"_L1, Naming::Usual, resultDescriptionProperties() } };
}

std::vector<Shape> smallShapes()
{
    return {
        { "Address"_L1,
          Naming::Usual,
          { { "addressCountry"_L1 },
            { "addressCountryCode"_L1 },
            { "addressRegion"_L1 },
            { "addressLocality"_L1 },
            { "streetAddress"_L1 },
            { "postOfficeBoxNumber"_L1 },
            { "postalCode"_L1 },
            { "geo"_L1, Form::Object, Maybe, "GeoCoordinates"_L1 } } },
        { "Alignment"_L1,
          Naming::Usual,
          { { "targetCode"_L1 },
            { "targetDescription"_L1 },
            { "targetName"_L1, Form::Text, One },
            { "targetFramework"_L1 },
            { "targetType"_L1, Form::Word, Maybe, "AlignmentTargetType"_L1 },
            { "targetUrl"_L1, Form::Link, One } } },
        { "Evidence"_L1,
          Naming::Usual,
          { { "id"_L1, Form::Link },
            { "narrative"_L1 },
            { "name"_L1 },
            { "description"_L1 },
            { "genre"_L1 },
            { "audience"_L1 } } },
        { "GeoCoordinates"_L1,
          Naming::Usual,
          { { "latitude"_L1, Form::Number, One }, { "longitude"_L1, Form::Number, One } } },
        { "IdentifierEntry"_L1,
          Naming::Usual,
          { { "identifier"_L1, Form::Text, One },
            { "identifierType"_L1, Form::Word, One, "IdentifierType"_L1 } } },
        { "IdentityObject"_L1,
          Naming::Usual,
          { { "hashed"_L1, Form::Boolean, One },
            { "identityHash"_L1, Form::Text, One },
            { "identityType"_L1, Form::Word, One, "IdentifierType"_L1 },
            { "salt"_L1 } } },
        { "Image"_L1, Naming::Usual, { { "id"_L1, Form::Link, One }, { "caption"_L1 } } },
        { "Related"_L1,
          Naming::Usual,
          { { "id"_L1, Form::Uri, One }, { "inLanguage"_L1, Form::Language }, { "version"_L1 } } },
        { "Result"_L1,
          Naming::Usual,
          { { "achievedLevel"_L1, Form::Link },
            { "alignment"_L1, Form::Object, Many, "Alignment"_L1 },
            { "resultDescription"_L1, Form::Link },
            { "status"_L1, Form::Word, Maybe, "ResultStatus"_L1 },
            { "value"_L1 } } },
        { "RubricCriterionLevel"_L1,
          Naming::Usual,
          { { "id"_L1, Form::Uri, One },
            { "alignment"_L1, Form::Object, Many, "Alignment"_L1 },
            { "description"_L1 },
            { "level"_L1 },
            { "name"_L1, Form::Text, One },
            { "points"_L1 } } },
    };
}

struct Named {
    QLatin1StringView name;
    Vocabulary vocabulary;
};

/// Open Badges 3.0 B.1.20 and following.
std::vector<Named> vocabularies()
{
    return {
        { "AchievementType"_L1,
          { true,
            { "Achievement"_L1,
              "ApprenticeshipCertificate"_L1,
              "Assessment"_L1,
              "Assignment"_L1,
              "AssociateDegree"_L1,
              "Award"_L1,
              "Badge"_L1,
              "BachelorDegree"_L1,
              "Certificate"_L1,
              "CertificateOfCompletion"_L1,
              "Certification"_L1,
              "CommunityService"_L1,
              "Competency"_L1,
              "Course"_L1,
              "CoCurricular"_L1,
              "Degree"_L1,
              "Diploma"_L1,
              "DoctoralDegree"_L1,
              "Fieldwork"_L1,
              "GeneralEducationDevelopment"_L1,
              "JourneymanCertificate"_L1,
              "LearningProgram"_L1,
              "License"_L1,
              "Membership"_L1,
              "ProfessionalDoctorate"_L1,
              "QualityAssuranceCredential"_L1,
              "MasterCertificate"_L1,
              "MasterDegree"_L1,
              "MicroCredential"_L1,
              "ResearchDoctorate"_L1,
              "SecondarySchoolDiploma"_L1 } } },
        { "AlignmentTargetType"_L1,
          { true,
            { "ceasn:Competency"_L1, "ceterms:Credential"_L1, "CFItem"_L1, "CFRubric"_L1,
              "CFRubricCriterion"_L1, "CFRubricCriterionLevel"_L1, "CTDL"_L1 } } },
        { "ResultType"_L1,
          { true,
            { "GradePointAverage"_L1, "LetterGrade"_L1, "Percent"_L1, "PerformanceLevel"_L1,
              "PredictedScore"_L1, "RawScore"_L1, "Result"_L1, "RubricCriterion"_L1,
              "RubricCriterionLevel"_L1, "RubricScore"_L1, "ScaledScore"_L1, "Status"_L1 } } },
        { "ResultStatus"_L1,
          { false,
            { "Completed"_L1, "Enrolled"_L1, "Failed"_L1, "InProgress"_L1, "OnHold"_L1,
              "Provisional"_L1, "Withdrew"_L1 } } },
        { "IdentifierType"_L1,
          { true,
            { "name"_L1, "sourcedId"_L1, "systemId"_L1, "productId"_L1, "userName"_L1,
              "accountId"_L1, "emailAddress"_L1, "nationalIdentityNumber"_L1, "isbn"_L1, "issn"_L1,
              "lisSourcedId"_L1, "oneRosterSourcedId"_L1, "sisSourcedId"_L1, "ltiContextId"_L1,
              "ltiDeploymentId"_L1, "ltiToolId"_L1, "ltiPlatformId"_L1, "ltiUserId"_L1,
              "identifier"_L1 } } },
    };
}

std::vector<Shape> allShapes()
{
    auto shapes = mainShapes();
    auto small = smallShapes();
    shapes.insert(shapes.end(), std::make_move_iterator(small.begin()),
                  std::make_move_iterator(small.end()));
    return shapes;
}

} // namespace

const Shape* shapeOf(QLatin1StringView type)
{
    static const std::vector<Shape> shapes = allShapes();
    const auto found = std::find_if(shapes.begin(), shapes.end(),
                                    [&](const Shape& shape) { return shape.type == type; });
    return found == shapes.end() ? nullptr : &*found;
}

bool Vocabulary::has(QStringView word) const
{
    if (canGrow && word.startsWith("ext:"_L1) && word.size() > 4)
        return true;
    return std::any_of(words.begin(), words.end(),
                       [&](QLatin1StringView known) { return word == known; });
}

const Vocabulary* vocabularyOf(QLatin1StringView name)
{
    static const std::vector<Named> all = vocabularies();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Named& one) { return one.name == name; });
    return found == all.end() ? nullptr : &found->vocabulary;
}

} // namespace inkaart::credential
