// SPDX-License-Identifier: GPL-3.0-or-later
// Building blocks of the page. Text only ever goes in as text.

/** An element with attributes and children (elements or texts; null is left out). */
function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else if (value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** Words of somebody else: in their own direction, at the side where the page's language begins. */
function foreign(text, tag) {
  const words = element("bdi", { dir: "auto" }, shown(text));
  return tag ? element(tag, {}, words) : words;
}

/** Drawn on the 24 grid of the house: 2 px lines, round ends. */
const drawings = {
  yes: ["M5 12.5l4.5 4.5L19 7.5"],
  no: ["M7 7l10 10", "M17 7L7 17"],
  unknown: ["M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.1-1.5 2.3", "M12 18.2v.1"],
};

function drawing(name) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  for (const line of drawings[name]) {
    const path = document.createElementNS(space, "path");
    path.setAttribute("d", line);
    svg.append(path);
  }
  return svg;
}
