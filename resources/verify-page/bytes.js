// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes and the texts that stand for them. Strict: what is not the one canonical spelling is refused.

/** What is wrong with something that was read; `reason` picks the sentence (words "verify.why.…"). */
class Fault extends Error {
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

const base32Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const base64UrlAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const base58Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/** RFC 4648 sections 5 and 6 without padding: each character stands for so many bits. */
function decodeBits(text, alphabet, bits) {
  const bytes = new Uint8Array(Math.floor((text.length * bits) / 8));
  let value = 0;
  let waiting = 0;
  let at = 0;
  for (const character of text) {
    const digit = alphabet.indexOf(character);
    if (digit < 0) throw new Fault("damaged");
    value = (value << bits) | digit;
    waiting += bits;
    if (waiting >= 8) {
      waiting -= 8;
      bytes[at++] = value >> waiting;
      value &= (1 << waiting) - 1;
    }
  }
  // A character too many, or bits that say nothing and are not zero: a second spelling of the same.
  if (waiting >= bits || value !== 0) throw new Fault("damaged");
  return bytes;
}

const fromBase32 = (text) => decodeBits(text, base32Alphabet, 5);
const fromBase64Url = (text) => decodeBits(text, base64UrlAlphabet, 6);

function toBase64Url(bytes) {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

/** base58btc of exactly `size` bytes of which the first is not zero. */
function fromBase58(text, size) {
  if (text.length > size * 2 || text.startsWith("1")) throw new Fault("damaged");
  let number = 0n;
  for (const character of text) {
    const digit = base58Alphabet.indexOf(character);
    if (digit < 0) throw new Fault("damaged");
    number = number * 58n + BigInt(digit);
  }
  const hex = number.toString(16).padStart(size * 2, "0");
  if (hex.length !== size * 2) throw new Fault("damaged");
  return Uint8Array.from(hex.match(/../g), (pair) => parseInt(pair, 16));
}

function toText(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Fault("badJson");
  }
}

const asciiBytes = (text) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const isSame = (a, b) => a.length === b.length && a.every((byte, i) => byte === b[i]);
