// SPDX-License-Identifier: GPL-3.0-or-later
// Public Ed25519 keys and the ways to write them: JWK, Multikey, did:key, DID document.

/** y of the eight points of small order and of their encodings above the prime: nobody's key. */
const smallOrder = [
  "0000000000000000000000000000000000000000000000000000000000000000",
  "0100000000000000000000000000000000000000000000000000000000000000",
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
];

function checkedKey(key) {
  const height = Array.from(key, (byte, i) => (i === 31 ? byte & 0x7f : byte));
  const hex = height.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (key.length !== 32 || smallOrder.includes(hex)) throw new Fault("header");
  return key;
}

/** RFC 8037 section 2; a private key in it is refused. */
function keyFromJwk(jwk) {
  if (!isObject(jwk) || ["d", "k", "p", "q"].some((secret) => secret in jwk)) throw new Fault("header");
  if (jwk.kty !== "OKP" || jwk.crv !== "Ed25519") throw new Fault("header");
  return checkedKey(fromBase64Url(asString(jwk.x)));
}

/** "z" + base58btc of 0xed 0x01 and the key. */
function keyFromMultikey(text) {
  if (!text.startsWith("z")) throw new Fault("header");
  const bytes = fromBase58(text.slice(1), 34);
  if (bytes[0] !== 0xed || bytes[1] !== 0x01) throw new Fault("header");
  return checkedKey(bytes.subarray(2));
}

const isDidKey = (text) => text.startsWith("did:key:");
const isDidWeb = (text) => text.startsWith("did:web:");

/** A did:key, also as the URL of its key; the fragment must be the same key. */
function keyFromDidKey(did) {
  const [multikey, fragment] = did.slice("did:key:".length).split("#");
  if (!isDidKey(did) || (fragment !== undefined && fragment !== multikey)) throw new Fault("header");
  return keyFromMultikey(multikey);
}

function keyOrNull(read) {
  try {
    return read();
  } catch {
    return null;
  }
}

/** Controlled Identifiers 1.0 section 3.3: only methods under assertionMethod may sign badges. */
function assertionKeys(document, did) {
  const absolute = (id) => (id.startsWith("#") ? did + id : id);
  const methods = asArray(document.verificationMethod).filter(isObject);
  const keys = [];
  for (const assertion of asArray(document.assertionMethod)) {
    const named = isObject(assertion)
      ? [assertion]
      : methods.filter((method) => absolute(asString(method.id)) === absolute(asString(assertion)));
    for (const method of named) {
      const key = keyOrNull(() =>
        "publicKeyMultibase" in method
          ? keyFromMultikey(asString(method.publicKeyMultibase))
          : keyFromJwk(method.publicKeyJwk));
      if (key) keys.push({ method: absolute(asString(method.id)), key });
    }
  }
  return keys;
}
