// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the code behind the "#", checks it, shows it. A browser never sends that part of an address.

const data = JSON.parse(document.getElementById("data").textContent);
const trusted = data.trusted.map((issuer) => ({
  ...issuer,
  keys: issuer.keys.map(({ method, x }) => ({ method, key: fromBase64Url(x) })),
}));
const place = { isWebsite: location.protocol === "https:", host: location.host };
const state = { words: Words.forReader(data.languages), result: null, isBusy: false, place, code: "" };
let run = 0;

/** What cannot be read is refused, whatever was wrong with it. */
async function verify(text) {
  const world = { trusted, place, documents: new Documents(), now: Date.now() };
  try {
    const jws = readCode(text, data.table.strings);
    return await (isPassport(jws) ? verifyPassport(jws, world) : verifyBadge(jws, world));
  } catch (error) {
    const reason = error instanceof Fault ? error.reason : "badProperty";
    return { kind: "none", verdict: "refused", checks: [no("structure", reason)], content: null };
  }
}

/** A newer code makes the answer to an older one stale. */
async function show(text) {
  const mine = ++run;
  Object.assign(state, { code: text, result: null, isBusy: text !== "" });
  render(state, acts);
  if (text === "") return;
  const result = await verify(text);
  if (mine !== run) return;
  Object.assign(state, { result, isBusy: false });
  render(state, acts);
  // A screen reader goes on from here, and whoever pasted a code sees it.
  document.querySelector("[data-verdict] h2").focus();
}

function choose(code) {
  state.words = state.words.in(code);
  render(state, acts);
  // The button that had the focus was drawn anew.
  document.querySelector('[aria-pressed="true"]').focus();
}

const acts = { choose, submit: show, again: () => show(state.code) };
const showAddress = () => show(location.hash.slice(1));
addEventListener("hashchange", showAddress);
showAddress();
