// SPDX-License-Identifier: GPL-3.0-or-later
// The page from what was found: the verdict, what stands on the paper, each check, a way to go on.

const verdictDrawing = { valid: "yes", unsure: "unknown", refused: "no" };

/** Why the verdict is what it is, in one sentence. */
function verdictLine(result, words) {
  const failing = result.checks.filter(({ answer }) => answer !== "yes").map(({ name }) => name);
  if (result.verdict === "unsure" && failing.every((name) => name.startsWith("issuer")))
    return words.text("verify.unsure.issuer");
  return words.text("verify." + result.verdict + ".line");
}

function verdictPlate(result, words) {
  return element("div", { class: "plate " + result.verdict },
    element("span", { class: "disc" }, drawing(verdictDrawing[result.verdict])),
    element("div", {},
      element("h2", { tabindex: "-1" }, words.text("verify." + result.verdict)),
      element("p", {}, verdictLine(result, words))));
}

function fact(label, ...content) {
  return element("div", {}, element("dt", {}, label), element("dd", {}, ...content));
}

function holderFact(holder, words) {
  if (shown(holder) === "") return fact(words.text("verify.holder"), words.text("verify.nameless"));
  return fact(words.text("verify.holder"), foreign(holder, "strong"),
    element("p", { class: "small" }, words.text("verify.compare")));
}

function badgeCard(content, words) {
  const criteria = content.criteria.map((line) => foreign(line, "li"));
  return [
    foreign(content.title, "h3"),
    content.description ? foreign(content.description, "p") : null,
    element("dl", {},
      holderFact(content.holder, words),
      content.issuer ? fact(words.text("verify.issuer"), foreign(content.issuer)) : null,
      content.date === null ? null : fact(words.text("certificate.date"), words.day(content.date))),
    criteria.length === 0 ? null : element("h4", {}, words.text("verify.criteria")),
    criteria.length === 0 ? null : element("ul", { class: "criteria" }, ...criteria),
  ];
}

function passportCard(content, words) {
  const lines = content.lines.map((line) =>
    element("li", {}, foreign(line.name, "strong"),
      element("p", { class: "small" }, words.day(line.date, "UTC"), " · ",
        element("bdi", { class: "number" }, line.number))));
  const isCut = content.all > content.lines.length;
  return [
    element("h3", {}, words.text("passport.title")),
    element("dl", {}, holderFact(content.holder, words),
      fact(words.text("certificate.date"), words.day(content.date, "UTC"))),
    element("h4", {}, words.text("passport.badges")),
    element("ul", { class: "lines" }, ...lines),
    isCut ? element("p", {}, words.text("passport.codeHolds", content.lines.length, content.all)) : null,
    element("p", { class: "small" }, words.text("verify.linesOnly")),
  ];
}

function whyOf({ reason, values }, words) {
  const zone = reason === "printed" ? "UTC" : undefined;
  const given = [];
  if (values.who) given.push("\u2068" + shown(values.who) + "\u2069");
  if (values.host) given.push("\u2068" + values.host + "\u2069");
  if (values.date !== undefined) given.push(words.day(values.date, zone));
  return words.text("verify.why." + reason, ...given);
}

function checkRow(one, words) {
  return element("li", { "data-check": one.name, "data-answer": one.answer, "data-reason": one.reason },
    element("span", { class: "disc " + one.answer }, drawing(one.answer)),
    element("div", {},
      element("p", {}, element("strong", {}, words.text("verify.check." + one.name) + ":"), " ",
        words.text("verify." + one.answer)),
      element("p", { class: "small" }, whyOf(one, words))));
}

function resultCard(result, words) {
  const content = result.content === null ? []
    : result.kind === "passport" ? passportCard(result.content, words) : badgeCard(result.content, words);
  return element("article", { class: "card", "data-verdict": result.verdict, "data-kind": result.kind },
    verdictPlate(result, words),
    element("div", { class: "inside" },
      ...content,
      element("h3", { class: "minor" }, words.text("verify.checks")),
      element("ul", { class: "checks" }, ...result.checks.map((one) => checkRow(one, words)))));
}

/** Where the page came from: a page that somebody else put up can say anything. */
function placeText(place, words) {
  if (!place.isWebsite) return words.text("verify.fromDevice");
  return words.text("verify.fromSite", "\u2068" + place.host + "\u2069");
}

function languageBar(words, choose) {
  const buttons = words.languages.map((one) =>
    element("li", {}, element("button", {
      type: "button",
      lang: one.code,
      dir: one.direction,
      "aria-pressed": String(one.code === words.language.code),
      click: () => choose(one.code),
    }, one.name)));
  return element("nav", { "aria-label": words.text("verify.language") },
    element("ul", { class: "languages" }, ...buttons));
}

function codeForm(words, isFirst, submit) {
  const plain = { dir: "ltr", autocomplete: "off", autocapitalize: "off", spellcheck: "false" };
  const field = element("textarea", { id: "code", rows: "3", ...plain });
  const onSubmit = (event) => {
    event.preventDefault();
    if (field.value.trim() === "") field.focus();
    else submit(field.value);
  };
  return element("form", { class: "card inside", submit: onSubmit },
    isFirst ? element("p", {}, words.text("verify.how")) : element("h2", {}, words.text("verify.another")),
    element("label", { for: "code" }, words.text("verify.field")),
    field,
    element("button", { class: isFirst ? "primary" : "" }, words.text("verify.button")));
}

/** Everything anew: the page is small. `state.result` is null before a code, `isBusy` while asking. */
function render(state, acts) {
  const { words, result, isBusy, place } = state;
  const root = document.documentElement;
  root.lang = words.language.code;
  root.dir = words.language.direction;
  document.title = words.text("verify.title");
  const canAsk = result && result.checks.some(({ reason }) => reason === "notReached");
  document.body.replaceChildren(
    element("header", {}, element("p", { class: "brand" }, "Inkaart"), languageBar(words, acts.choose)),
    element("main", {},
      element("h1", {}, words.text("verify.title")),
      words.language.reviewed ? null : element("p", { class: "small" }, words.text("verify.draft")),
      isBusy ? element("p", { role: "status" }, words.text("verify.busy")) : null,
      result ? resultCard(result, words) : null,
      canAsk ? element("button", { type: "button", click: acts.again }, words.text("verify.again")) : null,
      isBusy ? null : codeForm(words, !result, acts.submit)),
    element("footer", {},
      element("p", {}, placeText(place, words)),
      element("p", {}, words.text("verify.private"))));
}
