// SPDX-License-Identifier: GPL-3.0-or-later
// Who signed: the header of the JWT, the keys that may have signed, and the issuer's own word.
// The same rules as core/credential/jwt.cpp and issuerchecks.cpp.

/** One check: its name, "yes", "no" or "unknown", the reason and what the sentence names. */
const check = (name, answer, reason, values = {}) => ({ name, answer, reason, values });
const yes = (name, reason, values) => check(name, "yes", reason, values);
const no = (name, reason, values) => check(name, "no", reason, values);
const unknown = (name, reason, values) => check(name, "unknown", reason, values);

/** What else stands in a header can move the key or the rules. Gives the key in it, or null. */
function readHeader(header) {
  if (header.alg !== "EdDSA") throw new Fault("algorithm");
  if (Object.keys(header).some((name) => !["alg", "kid", "jwk", "typ"].includes(name))) throw new Fault("header");
  const isTyp = header.typ === undefined || header.typ === "vc+jwt" || asString(header.typ).toUpperCase() === "JWT";
  if (!isTyp || !("kid" in header || "jwk" in header)) throw new Fault("header");
  if ("kid" in header && asString(header.kid) === "") throw new Fault("header");
  return "jwk" in header ? keyFromJwk(header.jwk) : null;
}

/** The keys that may have made the signature; a Fault "header" when header and issuer contradict. */
async function candidateKeys(header, issuer, known, documents) {
  const jwk = readHeader(header);
  const kid = asString(header.kid);
  const named = isDidKey(kid) ? keyFromDidKey(kid) : null;
  if (isDidKey(issuer) && !named && kid !== "") {
    keyFromDidKey(issuer);
    if (kid !== "#" + issuer.slice("did:key:".length)) throw new Fault("header");
  }
  if (named && jwk && !isSame(named, jwk)) throw new Fault("header");
  if (named || jwk) return [named || jwk];
  if (isDidKey(issuer)) return [keyFromDidKey(issuer)];
  const keys = known.concat(isDidWeb(issuer) ? await documents.keysOf(issuer) : []);
  return keys.filter(({ method }) => method === kid).map(({ key }) => key);
}

/** The check, and the key that fits when one does. */
async function checkSignature(jws, issuer, known, documents) {
  let keys;
  try {
    keys = await candidateKeys(jws.header, issuer, known, documents);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const isOurs = ["algorithm", "header", "damaged"].includes(fault.reason);
    const result = isOurs
      ? no("signature", fault.reason === "algorithm" ? "algorithm" : "header")
      : unknown("signature", fault.reason);
    return { result, key: null };
  }
  for (const key of keys) {
    if (await verifyEd25519(key, jws.signingInput, jws.signature))
      return { result: yes("signature", "signatureFits"), key };
  }
  const wrong = keys.length > 0 ? no("signature", "signatureWrong") : unknown("signature", "keyNotFound");
  return { result: wrong, key: null };
}

/** Whether the key is the issuer's: in the DID itself, known to this page, or in its document. */
async function checkIssuerKey(key, kid, issuer, known, documents) {
  if (!key) return unknown("issuerKey", "noSignature");
  if (isDidKey(issuer)) {
    const own = keyOrNull(() => keyFromDidKey(issuer));
    return own && isSame(own, key) ? yes("issuerKey", "ownDidKey") : no("issuerKey", "keyNotOfIssuer");
  }
  if (known.some((one) => isSame(one.key, key))) return yes("issuerKey", "keyKnown");
  if (!isDidWeb(issuer)) return unknown("issuerKey", "issuerOther");
  try {
    const keys = await documents.keysOf(issuer);
    // A key under another name than the header gives is still a key of the issuer.
    const isTheirs = keys.some((one) => isSame(one.key, key));
    return isTheirs ? yes("issuerKey", "keyOfIssuer") : no("issuerKey", "keyNotOfIssuer");
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const isOther = known.some((one) => one.method === kid);
    return isOther ? no("issuerKey", "keyNotOfIssuer") : unknown("issuerKey", fault.reason);
  }
}

/** Anybody can sign under any name: known is who stands in the page's list, or who serves the page. */
function checkIssuerKnown(issuerKey, issuer, name, trusted, place) {
  const listed = trusted.find((one) => one.did === issuer);
  const isOwner = place.isWebsite && isDidWeb(issuer) && hostOfDidWeb(issuer) === place.host;
  if (!listed && !isOwner) return unknown("issuerKnown", name ? "notKnown" : "notKnownNameless", { who: name });
  if (issuerKey.answer !== "yes") return unknown("issuerKnown", "notProven");
  if (listed) return yes("issuerKnown", "knownListed", { who: listed.who || name || issuer });
  return yes("issuerKnown", "knownOwner", { who: name || place.host, host: place.host });
}

/** Any no is a refusal; yes is only said when everything is. */
function verdictOf(checks) {
  if (checks.some(({ answer }) => answer === "no")) return "refused";
  return checks.every(({ answer }) => answer === "yes") ? "valid" : "unsure";
}
