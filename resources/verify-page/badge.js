// SPDX-License-Identifier: GPL-3.0-or-later
// A badge on paper: an Open Badges 3.0 credential of the data model 2.0, as VC-JWT.
// The same rules as core/credential/structure.cpp and datechecks.cpp.

const version2 = "https://www.w3.org/ns/credentials/v2";
const claimNames = ["iss", "sub", "jti", "nbf", "exp", "iat", "aud"];

/** https://www.w3.org/TR/xmlschema11-2/#dateTimeStamp in milliseconds; null when it is none. */
function timeOf(text) {
  const form = /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;
  const parts = form.exec(asString(text));
  if (!parts) return null;
  const [year, month, day] = parts.slice(1, 4).map(Number);
  // Date takes 30 February for 2 March.
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  if (month < 1 || month > 12 || date.getUTCDate() !== day || date.getUTCMonth() !== month - 1) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : time;
}

const issuerIdOf = (credential) =>
  isObject(credential.issuer) ? asString(credential.issuer.id) : asString(credential.issuer);
const issuerNameOf = (credential) => (isObject(credential.issuer) ? asString(credential.issuer.name).trim() : "");

/** The claims of the JWT apart from the credential they stand beside. */
function splitClaims(payload) {
  const claims = Object.create(null);
  const credential = Object.create(null);
  for (const name of Object.keys(payload)) (claimNames.includes(name) ? claims : credential)[name] = payload[name];
  return { claims, credential };
}

/** The reason why something that a badge must have is not there; null when all is. */
function faultInCredential(credential) {
  const subject = asObject(credential.credentialSubject);
  if (asArray(credential["@context"])[0] !== version2) return "badProperty";
  if ("issuanceDate" in credential || "expirationDate" in credential || "vc" in credential) return "badProperty";
  if ("id" in credential && asString(credential.id) === "") return "badProperty";
  if ("validUntil" in credential && typeof credential.validUntil !== "string") return "badProperty";
  const types = asArray(credential.type);
  if (!types.includes("VerifiableCredential") || issuerIdOf(credential) === "") return "missing";
  if (typeof credential.validFrom !== "string" || Object.keys(subject).length === 0) return "missing";
  const isBadge = types.includes("OpenBadgeCredential") || types.includes("AchievementCredential");
  return isBadge && Object.keys(asObject(subject.achievement)).length === 0 ? "missing" : null;
}

/** Open Badges 3.0 section 8.2.3: the claims say the same as the credential. */
function faultInClaims(claims, credential) {
  const own = {
    iss: issuerIdOf(credential),
    sub: asString(asObject(credential.credentialSubject).id),
    jti: asString(credential.id),
  };
  for (const name of Object.keys(own)) {
    if (own[name] !== "" && !(name in claims)) return "missing";
    if (name in claims && (typeof claims[name] !== "string" || (own[name] !== "" && claims[name] !== own[name])))
      return "mismatch";
  }
  if (!("nbf" in claims)) return "missing";
  for (const [claim, text] of [["nbf", credential.validFrom], ["exp", credential.validUntil]]) {
    const time = timeOf(text);
    if (claim in claims && (!Number.isInteger(claims[claim])
      || (time !== null && Math.floor(time / 1000) !== claims[claim]))) return "mismatch";
  }
  return null;
}

function checkStructure(claims, credential) {
  const reason = faultInCredential(credential) || faultInClaims(claims, credential);
  return reason ? no("structure", reason) : yes("structure", "structureFine");
}

function checkDates(claims, credential, now) {
  const from = timeOf(credential.validFrom);
  const until = timeOf(credential.validUntil);
  if (from === null || ("validUntil" in credential && until === null)) return no("dates", "badDate");
  if (now < from) return no("dates", "notYet", { date: from });
  if (until !== null && now > until) return no("dates", "expired", { date: until });
  if ("exp" in claims && now > claims.exp * 1000) return no("dates", "expired", { date: claims.exp * 1000 });
  return until === null ? yes("dates", "validSince", { date: from }) : yes("dates", "validUntil", { date: until });
}

const linesOf = (text) =>
  text.split("\n").map((line) => line.replace(/^\s*-\s+/, "").trim()).filter((line) => line !== "");

/** What a person wants to read on it; texts as the issuer wrote them. */
function badgeContent(credential) {
  const subject = asObject(credential.credentialSubject);
  const achievement = asObject(subject.achievement);
  const names = asArray(subject.identifier).filter(
    (one) => isObject(one) && one.identityType === "name" && one.hashed === false);
  return {
    title: asString(achievement.name),
    description: achievement.description === achievement.name ? "" : asString(achievement.description),
    criteria: linesOf(asString(asObject(achievement.criteria).narrative)),
    holder: names.length === 1 ? asString(names[0].identityHash) : "",
    issuer: issuerNameOf(credential),
    issuerId: issuerIdOf(credential),
    date: timeOf(credential.awardedDate) || timeOf(credential.validFrom),
  };
}

async function verifyBadge(jws, { trusted, place, documents, now }) {
  const { claims, credential } = splitClaims(jws.payload);
  const issuer = issuerIdOf(credential);
  const known = trusted.filter((one) => one.did === issuer).flatMap((one) => one.keys);
  const { result: signature, key } = await checkSignature(jws, issuer, known, documents);
  const [status, issuerKey] = await Promise.all([
    checkStatus(credential, signature, issuer, known, documents, now),
    checkIssuerKey(key, asString(jws.header.kid), issuer, known, documents),
  ]);
  const checks = [checkStructure(claims, credential), signature, checkDates(claims, credential, now)];
  if (status) checks.push(status);
  checks.push(issuerKey, checkIssuerKnown(issuerKey, issuer, issuerNameOf(credential), trusted, place));
  return { kind: "badge", verdict: verdictOf(checks), checks, content: badgeContent(credential) };
}
