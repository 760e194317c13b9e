// SPDX-License-Identifier: GPL-3.0-or-later
// Bitstring Status List v1.0: has the issuer taken the badge back?

const listLimit = 4 * 1024 * 1024;
/** Section 6.1: a shorter list would tell who is being asked about. */
const shortestList = 16 * 1024;

/** The bit at `index`, the first one being the leftmost of the first byte. */
function bitAt(bytes, index) {
  if (index >= bytes.length * 8) throw new Fault("answerRefused");
  return (bytes[index >> 3] >> (7 - (index & 7))) & 1;
}

/** Whether what the list says of itself is as it should be; section 3.2, steps 5 to 9. */
function unpackList(list, address, issuer, purpose, now) {
  const subject = asObject(list.credentialSubject);
  const listIssuer = isObject(list.issuer) ? list.issuer.id : list.issuer;
  const isList = asArray(list.type).includes("BitstringStatusListCredential")
    && subject.type === "BitstringStatusList" && asArray(subject.statusPurpose).includes(purpose)
    && (list.id === undefined || list.id === address) && listIssuer === issuer;
  const from = list.validFrom === undefined ? now : timeOf(list.validFrom);
  const until = list.validUntil === undefined ? now : timeOf(list.validUntil);
  const encoded = asString(subject.encodedList);
  if (!isList || from === null || from > now || until === null || until < now || !encoded.startsWith("u"))
    throw new Fault("answerRefused");
  const bytes = gunzip(fromBase64Url(encoded.slice(1)), listLimit);
  if (bytes.length < shortestList) throw new Fault("answerRefused");
  return bytes;
}

/** Lists as they were published: signed as a JWT by the issuer itself. DEVIATION: one with a Data
    Integrity proof cannot be canonicalised here; it counts when it comes, over https, from the very
    host that the issuer's did:web names, which is what makes that DID itself. */
async function readList(address, issuer, purpose, known, documents, now) {
  const text = (await getText(address, listLimit)).trim();
  if (!text.startsWith("{")) {
    const jws = readCompact(text);
    const list = isObject(jws.payload.vc) ? jws.payload.vc : jws.payload;
    const { key } = await checkSignature(jws, issuer, known, documents);
    const isIssuers = await checkIssuerKey(key, asString(jws.header.kid), issuer, known, documents);
    if (isIssuers.answer !== "yes") throw new Fault("answerRefused");
    return { bytes: unpackList(list, address, issuer, purpose, now), reason: "statusGood" };
  }
  if (!isDidWeb(issuer) || new URL(address).host !== hostOfDidWeb(issuer)) throw new Fault("statusKind");
  return { bytes: unpackList(parseObject(text), address, issuer, purpose, now), reason: "statusAddress" };
}

async function checkEntry(entry, issuer, known, documents, now) {
  const purpose = asString(asObject(entry).statusPurpose);
  const index = asString(asObject(entry).statusListIndex);
  if (asObject(entry).type !== "BitstringStatusListEntry" || !["revocation", "suspension"].includes(purpose))
    return unknown("status", "statusKind");
  if (!/^(0|[1-9][0-9]{0,8})$/.test(index)) return no("status", "badProperty");
  try {
    const { bytes, reason } = await readList(asString(entry.statusListCredential), issuer, purpose, known, documents, now);
    if (bitAt(bytes, Number(index)) === 0) return yes("status", reason);
    return no("status", purpose === "revocation" ? "revoked" : "suspended");
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const reasons = { notReached: "notReached", statusKind: "statusKind" };
    return unknown("status", reasons[fault.reason] || "answerRefused");
  }
}

/** Null when the badge names no list. A list is only asked for a badge whose signature fits. */
async function checkStatus(credential, signature, issuer, known, documents, now) {
  if (!("credentialStatus" in credential)) return null;
  if (signature.answer !== "yes") return unknown("status", "noSignature");
  const entries = asArray(credential.credentialStatus);
  if (entries.length === 0 || entries.length > 4) return no("status", "badProperty");
  const results = await Promise.all(entries.map((entry) => checkEntry(entry, issuer, known, documents, now)));
  return results.find(({ answer }) => answer === "no") || results.find(({ answer }) => answer === "unknown") || results[0];
}
