// SPDX-License-Identifier: GPL-3.0-or-later
// JSON (RFC 8259) read strictly: JSON.parse lets a name stand twice, and readers then differ on
// which one counts. Objects come without a prototype, so that no name in them means anything else.

const deepestJson = 32;

class JsonReader {
  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  fail() {
    throw new Fault("badJson");
  }

  /** The next character that is no space, left where it stands. */
  peek() {
    while (" \t\n\r".includes(this.text[this.at]) && this.at < this.text.length) this.at++;
    return this.text[this.at];
  }

  take(character) {
    if (this.peek() !== character) this.fail();
    this.at++;
  }

  value(depth) {
    if (depth > deepestJson) this.fail();
    const first = this.peek();
    if (first === "{") return this.object(depth);
    if (first === "[") return this.array(depth);
    if (first === '"') return this.string();
    return this.word();
  }

  object(depth) {
    const object = Object.create(null);
    this.take("{");
    if (this.peek() === "}") return this.at++, object;
    for (;;) {
      this.peek();
      const name = this.string();
      if (name in object) this.fail();
      this.take(":");
      object[name] = this.value(depth + 1);
      if (this.peek() === "}") return this.at++, object;
      this.take(",");
    }
  }

  array(depth) {
    const array = [];
    this.take("[");
    if (this.peek() === "]") return this.at++, array;
    for (;;) {
      array.push(this.value(depth + 1));
      if (this.peek() === "]") return this.at++, array;
      this.take(",");
    }
  }

  string() {
    const start = this.at;
    if (this.text[this.at++] !== '"') this.fail();
    for (let open = true; open; this.at++) {
      if (this.at >= this.text.length) this.fail();
      if (this.text[this.at] === '"') open = false;
      else if (this.text[this.at] === "\\") this.at++;
    }
    const string = this.parse(this.text.slice(start, this.at));
    if (/\p{Surrogate}/u.test(string)) this.fail();
    return string;
  }

  /** true, false, null or a number. */
  word() {
    const word = /[-+.0-9a-zA-Z]*/y;
    word.lastIndex = this.at;
    const found = word.exec(this.text)[0];
    this.at += found.length;
    return this.parse(found);
  }

  parse(text) {
    try {
      return JSON.parse(text);
    } catch {
      return this.fail();
    }
  }
}

/** One object and nothing after it. */
function parseObject(text) {
  const reader = new JsonReader(text);
  if (reader.peek() !== "{") reader.fail();
  const object = reader.value(1);
  if (reader.peek() !== undefined) reader.fail();
  return object;
}

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const asObject = (value) => (isObject(value) ? value : Object.create(null));
const asArray = (value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const asString = (value) => (typeof value === "string" ? value : "");
