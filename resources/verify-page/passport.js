// SPDX-License-Identifier: GPL-3.0-or-later
// A skills passport: a signed list of badges. The same rules as core/credential/passport.cpp.

const passportType = "inkaart-passport+jwt";
const firstDay = Date.UTC(2020, 0, 1);
const dayLength = 24 * 60 * 60 * 1000;
const lastDay = 9999;
const mostLines = 9999;

const isPassport = (jws) => jws.header.typ === passportType;
const isDay = (value) => Number.isInteger(value) && value >= 0 && value <= lastDay;
const dayTime = (days) => firstDay + days * dayLength;

/** Ten characters of the badge's number, four digits of days since 2020, the name. */
function readLine(text) {
  const parts = /^([A-Z2-7]{5})([A-Z2-7]{5})([0-9]{4})(.+)$/su.exec(asString(text));
  if (!parts || parts[4].trim() === "") throw new Fault("badProperty");
  return { number: "IK-" + parts[1] + "-" + parts[2], date: dayTime(Number(parts[3])), name: parts[4] };
}

function readPassport(payload) {
  if (Object.keys(payload).some((name) => !["iss", "name", "day", "list", "of"].includes(name)))
    throw new Fault("badProperty");
  if (typeof payload.name !== "string" || !isDay(payload.day)) throw new Fault("missing");
  if (!Array.isArray(payload.list) || payload.list.length === 0) throw new Fault("missing");
  const lines = payload.list.map(readLine);
  const all = "of" in payload ? payload.of : lines.length;
  const isAbove = !("of" in payload) || all > lines.length;
  if (!Number.isInteger(all) || all > mostLines || !isAbove) throw new Fault("badProperty");
  return { holder: payload.name, date: dayTime(payload.day), lines, all };
}

async function checkListSignature(jws) {
  if (jws.header.alg !== "EdDSA") return no("signature", "algorithm");
  const key = keyOrNull(() => keyFromDidKey(asString(jws.payload.iss)));
  if (Object.keys(jws.header).length !== 2 || !key) return no("signature", "header");
  const fits = await verifyEd25519(key, jws.signingInput, jws.signature);
  return fits ? yes("signature", "signatureFits") : no("signature", "signatureWrong");
}

/** Who a key belongs to: by the page's list, or by the document of whoever serves the page. */
async function ownerOf(did, { trusted, place, documents }) {
  const key = keyFromDidKey(did);
  const holds = (keys) => keys.some((one) => isSame(one.key, key));
  const listed = trusted.find((one) => holds(one.keys));
  if (listed) return yes("issuerKnown", "knownListed", { who: listed.who || listed.did });
  if (place.isWebsite) {
    const owner = "did:web:" + place.host.replace(":", "%3A");
    const keys = await documents.keysOf(owner).catch(() => []);
    if (holds(keys)) return yes("issuerKnown", "knownOwner", { who: place.host, host: place.host });
  }
  return unknown("issuerKnown", "notKnownNameless");
}

async function verifyPassport(jws, world) {
  const signature = await checkListSignature(jws);
  // Under a signature that does not fit nobody said anything: nothing of it is shown.
  if (signature.answer !== "yes") return { kind: "passport", verdict: "refused", checks: [signature], content: null };
  let content;
  try {
    content = readPassport(jws.payload);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { kind: "passport", verdict: "refused", checks: [no("structure", fault.reason)], content: null };
  }
  // A day of slack, as the laptop wrote its own day.
  const isLater = content.date > world.now + dayLength;
  const date = { date: content.date };
  const dates = isLater ? no("dates", "notYet", date) : yes("dates", "printed", date);
  const checks = [yes("structure", "structureFine"), signature, dates, await ownerOf(jws.payload.iss, world)];
  return { kind: "passport", verdict: verdictOf(checks), checks, content };
}
