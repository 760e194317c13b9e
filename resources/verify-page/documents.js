// SPDX-License-Identifier: GPL-3.0-or-later
// What issuers publish: their DID document and their status lists. The only requests of the page;
// none of them says who is being checked.

const documentLimit = 256 * 1024;
const patience = 10000; // milliseconds

/** did:web, method specification section 3.2: did:web:host%3Aport:path → https://host:port/path/did.json */
function didWebAddress(did) {
  const [host, ...path] = did.slice("did:web:".length).split(":");
  if (path.some((part) => !/^[A-Za-z0-9_.-]+$/.test(part) || /^\.+$/.test(part))) throw new Fault("issuerOther");
  const folder = path.length > 0 ? path.join("/") : ".well-known";
  return "https://" + hostOfDidWeb(did) + "/" + folder + "/did.json";
}

function hostOfDidWeb(did) {
  return did.slice("did:web:".length).split(":")[0].replace(/%3A/i, ":").toLowerCase();
}

/** Only names of the open internet: a code must not make a browser ask round in its own network. */
function checkAddress(address) {
  let url;
  try {
    url = new URL(address);
  } catch {
    throw new Fault("issuerOther");
  }
  const isName = /^([a-z0-9-]+\.)+[a-z][a-z0-9-]*$/.test(url.hostname);
  if (url.protocol !== "https:" || !isName || url.username || url.password) throw new Fault("issuerOther");
  return url;
}

async function readBody(response, limit) {
  const reader = response.body.getReader();
  const output = new Output(limit);
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return output.bytes.subarray(0, output.size);
    if (output.size + value.length > limit) {
      reader.cancel().catch(() => {});
      throw new Fault("answerRefused");
    }
    for (const byte of value) output.push(byte);
  }
}

/** The text at an https address: no redirects, no cookies, no referrer, within a limit and a time. */
async function getText(address, limit) {
  const url = checkAddress(address);
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const response = await fetch(url, {
      cache: "no-store",
      credentials: "omit",
      redirect: "error",
      referrerPolicy: "no-referrer",
      signal: stop.signal,
    });
    if (!response.ok) throw new Fault("notReached");
    return toText(await readBody(response, limit));
  } catch (error) {
    // badJson: bytes that are no text.
    throw error instanceof Fault ? new Fault(error.reason === "badJson" ? "answerRefused" : error.reason)
      : new Fault("notReached");
  } finally {
    clearTimeout(timer);
  }
}

/** Asks each DID document at most once. */
class Documents {
  constructor() {
    this.asked = new Map();
  }

  /** The keys with which a did:web may sign. */
  keysOf(did) {
    if (!this.asked.has(did)) this.asked.set(did, this.ask(did));
    return this.asked.get(did);
  }

  async ask(did) {
    const text = await getText(didWebAddress(did), documentLimit);
    let document;
    try {
      document = parseObject(text);
    } catch {
      throw new Fault("answerRefused");
    }
    const keys = document.id === did ? assertionKeys(document, did) : [];
    if (keys.length === 0) throw new Fault("answerRefused");
    return keys;
  }
}
