// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the page: those of resources/languages that begin with "verify.", put in by the
// program. A language is chosen for this visit only; nothing is remembered.

class Words {
  constructor(languages, code) {
    this.languages = languages;
    this.language = languages.find((one) => one.code === code) || languages[0];
  }

  /** The language the reader's browser asks for, else Dutch, which stands first. */
  static forReader(languages) {
    const wished = (navigator.languages || []).map((tag) => tag.toLowerCase().split("-")[0]);
    return new Words(languages, wished.find((code) => languages.some((one) => one.code === code)));
  }

  in(code) {
    return new Words(this.languages, code);
  }

  text(key, ...values) {
    const put = (text, value, i) => text.replace("%" + (i + 1), () => value);
    // A date may end in a full stop itself, as "2026 р." does.
    return values.reduce(put, this.language.words[key] || key).replace(/\.\.$/, ".");
  }

  /** A day in words; days without a clock time (of a passport) are the same everywhere. */
  day(time, zone) {
    const tag = this.language.code + "-u-ca-gregory-nu-latn";
    const form = { day: "numeric", month: "long", year: "numeric", timeZone: zone };
    try {
      return new Intl.DateTimeFormat(tag, form).format(time);
    } catch {
      return new Date(time).toISOString().slice(0, 10);
    }
  }
}

/** What steers the direction of what follows, or nothing one sees: names and texts of others stay
    in their own place on the page. */
function shown(text) {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, " ").trim();
}
