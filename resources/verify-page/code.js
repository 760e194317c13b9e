// SPDX-License-Identifier: GPL-3.0-or-later
// What a QR code on paper says, back to the header, the payload and the signature of a JWT.
// Written the other way by packPaper in core/credential/paper.cpp.

const paperVersion = 1;
const signatureSize = 64;
const inflateLimit = 16 * 1024;
/** More than the biggest QR code holds. */
const longestCodeText = 4096;
const firstFree = 0x20;

/** The base32 behind our address or our scheme, or alone. */
function codePart(text) {
  const whole = text.trim();
  if (whole.length > longestCodeText) throw new Fault("notACode");
  let code = whole;
  if (whole.startsWith("inkaart:")) code = whole.slice(8);
  else if (whole.startsWith("https://")) code = whole.includes("#") ? whole.slice(whole.indexOf("#") + 1) : "";
  if (!/^[A-Z2-7]+$/.test(code)) throw new Fault("notACode");
  return code;
}

/** The bytes 01-1F stand for the strings of the frozen table. */
function expandText(bytes, table) {
  const out = [];
  for (const byte of bytes) {
    if (byte >= firstFree) out.push(byte);
    else if (byte > 0 && byte <= table.length) out.push(...table[byte - 1]);
    else throw new Fault("damaged");
    if (out.length > inflateLimit) throw new Fault("damaged");
  }
  return Uint8Array.from(out);
}

/** Version byte, raw deflate of header 00 payload, signature; every byte is accounted for. */
function readCode(text, strings) {
  const packed = fromBase32(codePart(text));
  if (packed[0] !== paperVersion) throw new Fault("otherVersion");
  if (packed.length <= 1 + signatureSize) throw new Fault("damaged");
  const middle = packed.subarray(1, packed.length - signatureSize);
  const { bytes, used } = inflateRaw(middle, inflateLimit);
  const cut = bytes.indexOf(0);
  if (used !== middle.length || cut < 0) throw new Fault("damaged");
  const table = strings.map((string) => new TextEncoder().encode(string));
  const header = expandText(bytes.subarray(0, cut), table);
  const payload = expandText(bytes.subarray(cut + 1), table);
  return {
    header: parseObject(toText(header)),
    payload: parseObject(toText(payload)),
    signature: packed.subarray(packed.length - signatureSize),
    signingInput: asciiBytes(toBase64Url(header) + "." + toBase64Url(payload)),
  };
}

/** A compact JWT of somebody's server: a status list. */
function readCompact(text) {
  const parts = text.trim().split(".");
  if (parts.length !== 3) throw new Fault("damaged");
  const [header, payload, signature] = parts.map(fromBase64Url);
  return {
    header: parseObject(toText(header)),
    payload: parseObject(toText(payload)),
    signature,
    signingInput: asciiBytes(parts[0] + "." + parts[1]),
  };
}
