// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the verify page that take bytes apart, asked what Node's own zlib and JSON say.
//   node verifyparts.mjs FOLDER-OF-THE-PAGE        fails with the first thing that differs
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { constants, deflateRawSync, gzipSync } from "node:zlib";

const names = ["bytes", "inflate", "json"];
const source = names.map((name) => readFileSync(join(process.argv[2], `${name}.js`), "utf8")).join("\n");
const page = new Function(`${source}; return { fromBase32, fromBase64Url, toBase64Url, fromBase58, inflateRaw, gunzip, parseObject };`)();
const refuses = (act, why) => assert.throws(act, (error) => typeof error.reason === "string", why);

/** Numbers that look random and are the same in every run. */
let seed = 20261127;
const random = (below) => ((seed = (seed * 1103515245 + 12345) & 0x7fffffff) >> 8) % below;
const bytesOf = (size, values) => Uint8Array.from({ length: size }, () => random(values));

for (const [size, values] of [[0, 1], [1, 256], [100, 3], [700, 60], [5000, 256], [16384, 2]]) {
  const bytes = bytesOf(size, values);
  for (const strategy of [constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY, constants.Z_RLE]) {
    for (const level of [0, 1, 9]) {
      const packed = deflateRawSync(bytes, { level, strategy });
      const { bytes: back, used } = page.inflateRaw(packed, 16384);
      assert.deepEqual(Buffer.from(back), Buffer.from(bytes));
      assert.equal(used, packed.length);
      if (size > 0) refuses(() => page.inflateRaw(packed, size - 1), "above the limit");
      for (let cut = 0; cut < Math.min(packed.length, 200); cut++)
        refuses(() => page.inflateRaw(packed.subarray(0, cut), 16384), `cut at ${cut}`);
    }
  }
  const zipped = gzipSync(bytes);
  assert.deepEqual(Buffer.from(page.gunzip(zipped, 16384)), Buffer.from(bytes));
  refuses(() => page.gunzip(Buffer.concat([zipped, Buffer.from([0])]), 16384), "something behind the end");
}

// Damage never runs away, hangs or brings anything but bytes or a refusal.
for (let i = 0; i < 20000; i++) {
  try {
    assert.ok(page.inflateRaw(bytesOf(1 + random(60), 256), 16384).bytes.length <= 16384);
  } catch (error) {
    assert.equal(typeof error.reason, "string", String(error));
  }
}

for (const text of ['{}', ' {"a":[1,-0.5e3,true,null,"\\u00e9\\\\\\"x"],"b":{"a":{}}} ', '{"__proto__":1}'])
  assert.deepEqual(JSON.parse(JSON.stringify(page.parseObject(text))), JSON.parse(text));
for (const text of ["", "[]", "{", '{"a":1}x', '{"a":1,"a":2}', '{"a":1,"\\u0061":2}', '{"a":01}', '{"a":+1}', '{"a":NaN}',
  "{'a':1}", '{"a":1,}', '{"a":"\n"}', '{"a":"\\ud800"}', '{"a":"b}', '{"a":tru}', '{"a" 1}', '{a:1}', '{"a":"\\x"}',
  '{"a":' + "[".repeat(40) + "]".repeat(40) + "}"])
  refuses(() => page.parseObject(text), text);

for (let size = 0; size < 70; size++) {
  const bytes = bytesOf(size, 256);
  const text = page.toBase64Url(bytes);
  assert.equal(text, Buffer.from(bytes).toString("base64url"));
  assert.deepEqual(Buffer.from(page.fromBase64Url(text)), Buffer.from(bytes));
}
// RFC 4648 section 10; then bits that must be zero, a character too many, a small letter, padding.
assert.deepEqual(Buffer.from(page.fromBase32("MZXW6YTB")), Buffer.from("fooba"));
assert.deepEqual(Buffer.from(page.fromBase32("MZXW6YTBOI")), Buffer.from("foobar"));
for (const text of ["MZ", "MZXW6YTBOJ", "MZXW6YTBO", "mzxw6ytb", "MZXW6===", "M1"]) refuses(() => page.fromBase32(text), text);
for (const text of ["AB", "A", "AA==", "A+", "A/"]) refuses(() => page.fromBase64Url(text), text);
