// SPDX-License-Identifier: GPL-3.0-or-later
// Ed25519 (RFC 8032): the browser's own, or TweetNaCl (`nacl`, in a script before this one) where the
// browser has none.

/** The order of the group, little endian: s must be below it, or the signature has a twin. */
const groupOrder = [0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9,
  0xde, 0x14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10];

/** Section 5.1.7 step 1; TweetNaCl leaves it out. */
function isCanonicalScalar(s) {
  for (let i = 31; i >= 0; i--) {
    if (s[i] !== groupOrder[i]) return s[i] < groupOrder[i];
  }
  return false;
}

async function verifyEd25519(key, message, signature) {
  if (signature.length !== signatureSize || !isCanonicalScalar(signature.subarray(32))) return false;
  try {
    const imported = await crypto.subtle.importKey("raw", key, { name: "Ed25519" }, false, ["verify"]);
    return await crypto.subtle.verify({ name: "Ed25519" }, imported, signature, message);
  } catch {
    // No Ed25519 in this browser, or no crypto.subtle on a page without https.
    return nacl.sign.detached.verify(message, signature, key);
  }
}
