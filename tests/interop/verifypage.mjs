// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the verify page in a real Chromium, as somebody with a phone would, and tells what it shows.
//   node verifypage.mjs CHROMIUM FOLDER < task.json > answers.json
// task: {sites: {"https://host/path": {body, type, status, headers}}, cases: [{name, url, ...}]}; FOLDER is
// for the browser's profile and the server's key. Every host of `sites` is answered by a server here,
// over https; no other host exists for the browser.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { join } from "node:path";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const [executablePath, folder] = process.argv.slice(2);
const patience = 120000; // milliseconds; a machine may be busy
const task = JSON.parse(readFileSync(0));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

function certificate(hosts) {
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const names = hosts.map((host) => `DNS:${host}`).join(",");
  execFileSync("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
    "-subj", "/CN=test", "-addext", `subjectAltName=${names}`, "-keyout", key, "-out", cert], { stdio: "ignore" });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

/** What a request finds at its address; 404 where nothing lies. */
function answer(request, response) {
  const site = task.sites[`https://${request.headers.host}${request.url}`] ?? { status: 404, body: "" };
  response.writeHead(site.status ?? 200, { "content-type": site.type ?? "application/json", ...site.headers });
  response.end(site.body);
}

/** Older browsers, played. */
const without = {
  ed25519: () => {
    for (const name of ["importKey", "verify"]) {
      SubtleCrypto.prototype[name] = async () => {
        throw new DOMException("Unrecognized name.", "NotSupportedError");
      };
    }
  },
  decompression: () => delete globalThis.DecompressionStream,
  library: () => Object.defineProperty(globalThis, "nacl", { value: Object.freeze({}) }),
};

async function readPage(page) {
  return page.evaluate(() => {
    const card = document.querySelector("[data-verdict]");
    const rows = Array.from(document.querySelectorAll("[data-check]"));
    return {
      verdict: card?.dataset.verdict ?? "",
      checks: Object.fromEntries(rows.map(({ dataset }) => [dataset.check, `${dataset.answer} ${dataset.reason}`])),
      language: document.documentElement.lang,
      direction: document.documentElement.dir,
      title: document.title,
      text: document.body.innerText,
      isWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      elements: document.querySelectorAll("main *").length,
    };
  });
}

/** The verdict over each of many codes, one after another in the same page. */
async function sweep(page, codes) {
  return page.evaluate(async (all) => {
    const verdicts = [];
    for (const code of all) {
      // Taken away first, so that an older answer is never read for the newer one.
      document.querySelector("[data-verdict]")?.remove();
      location.hash = code;
      while (!document.querySelector("[data-verdict]")) await new Promise((done) => setTimeout(done, 0));
      verdicts.push(document.querySelector("[data-verdict]").dataset.verdict);
    }
    return verdicts;
  }, codes);
}

async function judgeAccess(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

async function open(browser, one) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: one.locale ?? "nl-NL",
    timezoneId: "Europe/Amsterdam",
    colorScheme: one.dark ? "dark" : "light",
    viewport: { width: one.width ?? 800, height: 900 },
    offline: one.offline ?? false,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const seen = { requests: [], errors: [] };
  page.on("request", (request) => seen.requests.push(request.url().split("#")[0]));
  page.on("console", (message) => message.type() === "error" && seen.errors.push(message.text()));
  page.on("pageerror", (error) => seen.errors.push(String(error)));
  for (const name of one.without ?? []) await page.addInitScript(without[name]);
  await page.goto(one.url);
  if (one.paste) {
    await page.getByRole("textbox").fill(one.paste);
    await page.locator("form button").click();
  }
  const awaited = one.url.includes("#") || one.paste ? "[data-verdict]" : "form";
  await page.locator(awaited).waitFor();
  if (one.choose) await page.getByRole("button", { name: one.choose, exact: true }).click();
  const result = { name: one.name, ...(await readPage(page)), ...seen };
  if (one.sweep) result.verdicts = await sweep(page, one.sweep);
  if (one.access) result.access = await judgeAccess(page);
  if (one.shot) await page.screenshot({ path: one.shot, fullPage: true });
  await context.close();
  return result;
}

const hosts = [...new Set(Object.keys(task.sites).map((address) => new URL(address).hostname))];
const server = createServer(certificate(hosts), answer);
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const rules = hosts.map((host) => `MAP ${host} 127.0.0.1:${server.address().port}`).concat("MAP * ~NOTFOUND");
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", `--host-resolver-rules=${rules.join(",")}`],
});
try {
  const answers = [];
  for (const one of task.cases) answers.push(await open(browser, one));
  process.stdout.write(JSON.stringify(answers));
} finally {
  await browser.close();
  server.close();
}
