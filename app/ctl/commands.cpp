// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include <climits>

namespace inkaart::ctl {

using namespace Qt::StringLiterals;

namespace {

const Option store{ u"store"_s, u"DIR"_s, u"the folder of the centre"_s };
const Option out{ u"out"_s, u"FILE"_s, u"where to write; standard output without it"_s };
const Option learnerId{ u"learner"_s, u"ID"_s, u"whose dossier"_s };
const Option skill{ u"skill"_s, u"ID"_s, u"a skill of the framework"_s };

std::vector<Option> signingOptions()
{
    return { { u"achievement"_s, u"FILE"_s, u"JSON of the Achievement"_s },
             { u"subject"_s, u"FILE"_s,
               u"JSON of the AchievementSubject, without the achievement"_s },
             { u"key"_s, u"FILE"_s, u"Ed25519 JWK that signs"_s },
             { u"issuer"_s, u"FILE"_s,
               u"JSON of the issuer's Profile; its id is the key's did:key when absent"_s },
             { u"format"_s, u"jwt|di"_s, u"a VC-JWT, or a Data Integrity proof inside the JSON"_s },
             { u"id"_s, u"URI"_s, u"of the credential; a fresh urn:uuid: without it"_s },
             { u"valid-from"_s, u"TIME"_s, u"ISO 8601; now without it"_s },
             { u"valid-until"_s, u"TIME"_s, u"ISO 8601"_s },
             { u"status"_s, u"URL#N"_s, u"entry N of a Bitstring Status List"_s },
             { u"kid"_s, u"URL"_s, u"verification method; the key's did:key URL without it"_s },
             { u"evidence"_s, u"FILE"_s, u"JSON of an Evidence"_s, true },
             { u"result"_s, u"FILE"_s, u"JSON of a Result"_s },
             out };
}

std::vector<Option> endorseOptions()
{
    return {
        { u"claim"_s, u"FILE"_s,
          u"what is said: plain text, or JSON {\"endorsementComment\": …}; with \"id\" about the achievement or the issuer"_s },
        { u"key"_s, u"FILE"_s, u"Ed25519 JWK that signs"_s },
        { u"issuer"_s, u"FILE"_s,
          u"JSON of the endorser's Profile; its id is the key's did:key when absent"_s },
        { u"format"_s, u"jwt|di"_s, u"a VC-JWT, or a Data Integrity proof inside the JSON"_s },
        out
    };
}

std::vector<Option> linkedOptions(std::vector<Option> more = {})
{
    std::vector<Option> options{
        { u"base"_s, u"IRI"_s, u"of relative references"_s },
        { u"expand-context"_s, u"FILE"_s, u"a context that is read before the document's own"_s },
        { u"load"_s, u"DIR"_s, u"DIR/host/path answers for https://host/path; never a network"_s }
    };
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

std::vector<Option> statusListOptions()
{
    return { { u"id"_s, u"URL"_s, u"where the list will be published"_s },
             { u"key"_s, u"FILE"_s, u"Ed25519 JWK that signs; with set the one that signed"_s },
             { u"issuer"_s, u"URI"_s, u"whose list it is, as on the badges"_s },
             { u"format"_s, u"di|jwt"_s, u"di, or jwt; di without it"_s },
             { u"purpose"_s, u"PURPOSE"_s, u"revocation or suspension; revocation without it"_s },
             { u"size"_s, u"N"_s, u"how many entries; 131072 without it, which is the fewest"_s },
             { u"kid"_s, u"URL"_s, u"verification method; the key's did:key URL without it"_s },
             { u"clear"_s, {}, u"with set: turns the entry off"_s },
             { u"out"_s, u"FILE"_s, u"where to write; with set LIST itself without it"_s } };
}

std::vector<Option> certificateOptions()
{
    return { store,
             { u"award"_s, u"ID"_s, u"one award"_s },
             learnerId,
             { u"all"_s, {}, u"every award of every learner"_s },
             { u"kind"_s, u"KIND"_s, u"certificate, passport, agreement or cards"_s },
             { u"language"_s, u"nl,XX"_s, u"the language beside Dutch"_s },
             { u"city"_s, u"URL"_s, u"where the verify page lies"_s },
             { u"out"_s, u"FILE"_s, u"the PDF; must be given"_s } };
}

std::vector<Option> learnerOptions()
{
    return { store,
             { u"call-name"_s, u"NAME"_s, u"how the person is called"_s },
             { u"full-name"_s, u"NAME"_s, u"as it stands on a certificate"_s },
             { u"own-script"_s, u"NAME"_s, u"in the person's own script"_s },
             { u"language"_s, u"XX"_s, u"BCP 47; the first is the person's own"_s, true },
             { u"birth-year"_s, u"YEAR"_s, u"year of birth"_s },
             { u"consent"_s, u"yes|no"_s, u"to keeping the dossier; not asked without it"_s },
             { u"photos"_s, u"yes|no"_s, u"consent to photos and sound; not asked without it"_s } };
}

std::vector<Option> ratingOptions()
{
    return { store,
             learnerId,
             skill,
             { u"level"_s, u"LEVEL"_s, u"can, help, learn, later or not-seen"_s },
             { u"voice"_s, u"VOICE"_s, u"learner, worker or other; learner without it"_s },
             { u"name"_s, u"NAME"_s, u"with voice other"_s },
             { u"role"_s, u"ROLE"_s, u"with voice other"_s },
             { u"remark"_s, u"TEXT"_s, u"own words"_s } };
}

std::vector<Option> evidenceOptions()
{
    Option skills = skill;
    skills.isRepeated = true;
    return { store,
             learnerId,
             skills,
             { u"story"_s, u"TEXT"_s, u"what was told"_s },
             { u"language"_s, u"XX"_s, u"of the story"_s },
             { u"file"_s, u"FILE"_s, u"a photo (JPEG, PNG, WebP) or a PDF"_s },
             { u"seen-by"_s, u"NAME"_s, u"who saw it"_s },
             { u"role"_s, u"ROLE"_s, u"of who saw it"_s },
             { u"at-work"_s, {}, u"who saw it is of the workplace"_s },
             { u"visibility"_s, u"WHO"_s, u"private, badge or public; private without it"_s } };
}

std::vector<Option> awardOptions()
{
    return {
        store,
        learnerId,
        { u"achievement"_s, u"ID"_s, u"id, or its short form samenwerken/2"_s },
        { u"evidence"_s, u"CRITERION=ID"_s,
          u"what shows a criterion; the strongest proof without it"_s, true },
        { u"result"_s, u"VALUE"_s, u"of an assessment"_s },
        { u"result-status"_s, u"STATUS"_s, u"Completed and so on"_s },
        { u"line"_s, u"TEXT"_s, u"a personal line"_s },
        { u"csv"_s, u"FILE"_s,
          u"with batch: whom, in a column naam or nummer, and their own line, in a column regel"_s },
        { u"good-rows"_s, {}, u"with batch: go on with the good rows when others are wrong"_s },
        { u"award"_s, u"ID"_s, u"with revoke"_s },
        { u"why"_s, u"TEXT"_s, u"with revoke"_s }
    };
}

} // namespace

const std::vector<Command>& commands()
{
    const QStringList ofStore{ u"store"_s };
    const QStringList ofLearner{ u"store"_s, u"learner"_s };
    static const std::vector<Command> table = {
        { u"keygen"_s,
          u"[--seed HEX] [--out FILE]"_s,
          u"Makes an Ed25519 key as JWK and prints its did:key."_s,
          { { u"seed"_s, u"HEX"_s, u"32 bytes, for the same key again"_s }, out },
          keygen },
        { u"issue"_s,
          u"--achievement FILE --subject FILE --key FILE --issuer FILE --format jwt|di [--id URI] [--valid-from T] [--valid-until T] [--status URL#N] [--kid URL] [--evidence FILE]... [--result FILE] [--out FILE]"_s,
          u"Builds and signs an Open Badge 3.0."_s, signingOptions(), issue },
        { u"verify"_s,
          u"FILE [--web DIR] [--offline] [--trust FILE]... [--store DIR] [--recipient TEXT] [--at TIME]"_s,
          u"Checks every badge in a file: VC-JWT, JSON, our PDF, PNG or SVG with a badge inside, or a picture of our QR code."_s,
          { { u"web"_s, u"DIR"_s,
              u"DIR/host/path answers for https://host/path, in place of the network"_s },
            { u"offline"_s,
              {},
              u"opens no socket; without it, issuers are asked for keys and status"_s },
            { u"trust"_s, u"FILE"_s,
              u"a did.json, or a did:key itself, whose issuer counts as known"_s, true },
            { u"store"_s, u"DIR"_s,
              u"a centre whose own keys count as known, and who knows what it took back"_s },
            { u"recipient"_s, u"TEXT"_s, u"whose it should be: a name, or an e-mail address"_s },
            { u"at"_s, u"TIME"_s, u"as if it were that time"_s } },
          verify,
          false,
          1 },
        { u"inspect"_s,
          u"FILE"_s,
          u"Shows what a badge says, unchecked."_s,
          {},
          inspect,
          false,
          1 },
        { u"endorse"_s,
          u"CREDENTIAL --claim FILE --key FILE --issuer FILE [--format jwt|di] [--out FILE]"_s,
          u"Signs what somebody says about a badge that is not refused."_s, endorseOptions(),
          endorse, false, 1 },
        { u"bake"_s,
          u"CREDENTIAL IMAGE OUT"_s,
          u"Puts a badge (VC-JWT or JSON) into a PNG or SVG, in the place of one that was there."_s,
          {},
          bake,
          false,
          3 },
        { u"unbake"_s,
          u"IMAGE [--out FILE]"_s,
          u"Takes the badge out of a PNG or SVG, byte for byte."_s,
          { out },
          unbake,
          false,
          1 },
        { u"expand"_s, u"FILE [--base IRI] [--expand-context FILE] [--load DIR]"_s,
          u"Expands JSON-LD; prints it in the canonical form of JSON."_s, linkedOptions(), expand,
          false, 1 },
        { u"to-rdf"_s,
          u"FILE [--base IRI] [--expand-context FILE] [--rdf-direction MODE] [--load DIR]"_s,
          u"Turns JSON-LD into N-Quads."_s,
          linkedOptions({ { u"rdf-direction"_s, u"MODE"_s,
                            u"i18n-datatype or compound-literal; none without it"_s } }),
          toRdf, false, 1 },
        { u"canonize"_s,
          u"FILE [--input nquads|jsonld] [--hash sha256|sha384] [--base IRI] [--expand-context FILE] [--load DIR]"_s,
          u"Brings RDF into the canonical form RDFC-1.0."_s,
          linkedOptions(
              { { u"input"_s, u"FORMAT"_s, u"nquads or jsonld; seen from the text without it"_s },
                { u"hash"_s, u"NAME"_s, u"sha256 or sha384; sha256 without it"_s } }),
          canonize, false, 1 },
        { u"certificate"_s,
          u"CREDENTIAL... | --store DIR (--award ID | --learner ID | --all) [--kind certificate|passport|agreement|cards] --out FILE.pdf [--language nl,ar] [--city URL]"_s,
          u"Makes paper as PDF."_s, certificateOptions(), certificate, true, INT_MAX },
        { u"package"_s,
          u"--store DIR (--award ID | --learner ID) --out FILE.zip"_s,
          u"Packs what a learner takes along: badges in every form, certificates, and a page to read first."_s,
          { store,
            { u"award"_s, u"ID"_s, u"one award"_s },
            learnerId,
            { u"out"_s, u"FILE"_s, u"the zip; must be given"_s } },
          package,
          true,
          0,
          ofStore },
        { u"status-list"_s,
          u"create --id URL --key FILE --issuer URI --out FILE [--format di|jwt] [--purpose revocation|suspension] [--size N] [--kid URL] | set LIST N --key FILE [--clear] [--out FILE] | get LIST N"_s,
          u"Makes a Bitstring Status List, sets an entry of it, or reads one (1 or 0)."_s,
          statusListOptions(), statusList, false, 3 },
        { u"verify-page"_s,
          u"[--trust FILE]... [--store DIR] [--out FILE]"_s,
          u"Writes the page that a QR code on paper points to, as one HTML file."_s,
          { { u"trust"_s, u"FILE"_s,
              u"a did.json, or a did:key itself, whose issuer counts as known on the page"_s,
              true },
            { u"store"_s, u"DIR"_s, u"a centre whose own keys count as known on the page"_s },
            out },
          verifyPage },
        { u"init"_s,
          u"DIR [--worker NAME] [--centre NAME]"_s,
          u"Makes a centre and prints its recovery code."_s,
          { { u"worker"_s, u"NAME"_s, u"the first worker, who is coordinator"_s },
            { u"centre"_s, u"NAME"_s, u"the centre's name"_s } },
          init,
          false,
          1 },
        { u"demo"_s,
          u"DIR --learners N [--seed S]"_s,
          u"Makes the example centre; prints one JSON line per learner, once it is on disk."_s,
          { { u"learners"_s, u"N"_s, u"how many; 14 without it"_s },
            { u"seed"_s, u"S"_s, u"the same seed gives the same people"_s } },
          demo,
          false,
          1 },
        { u"skills"_s,
          {},
          u"Lists the skills: id, zone, and the name in Dutch and English."_s,
          {},
          skills },
        { u"achievements"_s,
          {},
          u"Lists the badges that come with Inkaart: id, name, and each criterion."_s,
          {},
          achievements },
        { u"learners"_s,
          u"--store DIR [--search NAME]"_s,
          u"Lists the learners."_s,
          { store, { u"search"_s, u"NAME"_s, u"in any script"_s } },
          learners,
          false,
          0,
          ofStore },
        { u"show"_s,
          u"ID --store DIR"_s,
          u"Shows one dossier in short."_s,
          { store },
          show,
          false,
          1,
          ofStore },
        { u"export"_s,
          u"ID --store DIR [--out FILE]"_s,
          u"Writes everything that is kept about one learner, its history and files too, as JSON."_s,
          { store, out },
          exportDossier,
          false,
          1,
          ofStore },
        { u"check"_s,
          u"--store DIR"_s,
          u"Reads everything and compares it."_s,
          { store },
          check,
          false,
          0,
          ofStore },
        { u"learner"_s,
          u"add --store DIR --call-name NAME [--full-name NAME] [--own-script NAME] [--language XX]... [--birth-year YEAR] [--consent yes|no] [--photos yes|no]"_s,
          u"Adds a learner; prints the id."_s, learnerOptions(), learner, false, 1, ofStore },
        { u"rate"_s,
          u"add --store DIR --learner ID --skill ID --level LEVEL [--voice VOICE] [--name NAME] [--role ROLE] [--remark TEXT]"_s,
          u"Adds an answer; prints the id."_s, ratingOptions(), rate, false, 1, ofLearner },
        { u"evidence"_s,
          u"add --store DIR --learner ID --skill ID... [--story TEXT] [--language XX] [--file FILE] [--seen-by NAME] [--role ROLE] [--at-work] [--visibility private|badge|public]"_s,
          u"Adds a piece of evidence; prints the id."_s, evidenceOptions(), evidence, false, 1,
          ofLearner },
        { u"award"_s,
          u"add --store DIR --learner ID --achievement ID [--evidence CRITERION=ID]... [--result VALUE --result-status STATUS] [--line TEXT] | batch --store DIR --achievement ID --csv FILE [--good-rows] | revoke --store DIR --learner ID --award ID --why TEXT"_s,
          u"Signs a badge, or one for each of a list, and keeps it, or takes one back."_s,
          awardOptions(), award, false, 1, ofStore },
        { u"backup"_s,
          u"OUT --store DIR [--backup-passphrase-file FILE]"_s,
          u"Makes a sealed backup and reads it back."_s,
          { store,
            { u"backup-passphrase-file"_s, u"FILE"_s, u"opens with this passphrase too"_s } },
          backup,
          false,
          1,
          ofStore },
        { u"restore"_s,
          u"FILE DIR --secret-file FILE"_s,
          u"Puts a backup back into an empty folder."_s,
          { { u"secret-file"_s, u"FILE"_s, u"the recovery code, or the backup's passphrase"_s } },
          restore,
          false,
          2 },
        { u"bench"_s,
          u"[NAME...]"_s,
          u"Measures; one JSON line per figure: name, value, unit, floor, ratio."_s,
          {},
          bench,
          false,
          INT_MAX },
    };
    return table;
}

} // namespace inkaart::ctl
