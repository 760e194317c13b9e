// SPDX-License-Identifier: GPL-3.0-or-later
// Verifies or signs one compact JWT with jose; the JWT or the payload comes on standard input.
//   node jwt.mjs verify PUBLIC-JWK        prints the payload
//   node jwt.mjs time PUBLIC-JWK MS       how many a second it verifies and parses, as JSON
//   node jwt.mjs sign PRIVATE-JWK KID     prints the JWT
import { readFileSync } from "node:fs";
import { compactVerify, CompactSign, importJWK } from "jose";

const [what, jwk, kid] = process.argv.slice(2);
const input = readFileSync(0);
const key = await importJWK(JSON.parse(jwk), "EdDSA");
if (what === "verify") {
  const { payload } = await compactVerify(input.toString().trim(), key, { algorithms: ["EdDSA"] });
  process.stdout.write(Buffer.from(payload));
} else if (what === "time") {
  const text = input.toString().trim();
  const verified = async () => JSON.parse(new TextDecoder().decode((await compactVerify(text, key, { algorithms: ["EdDSA"] })).payload));
  await verified();
  const start = performance.now();
  let count = 0;
  while (performance.now() < start + Number(kid)) {
    await verified();
    count += 1;
  }
  console.log(JSON.stringify({ verify: (count * 1000) / (performance.now() - start) }));
} else if (what === "sign") {
  const header = { alg: "EdDSA", kid, typ: "JWT" };
  process.stdout.write(await new CompactSign(input).setProtectedHeader(header).sign(key));
} else {
  process.exit(3);
}
