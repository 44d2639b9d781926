/* The vocabulary: which words the texts print, and in which passages. Its files are loaded when a query first asks for a word
   that would be in one of them; what was asked for and is not loaded is in `lacking`. bluebook/export/search_vocabulary.py
   writes them, and says what is in a row. */
(function (bluebook) {
  "use strict";
  if (!bluebook.variants) return;
  const read = bluebook.analysis;
  const { add } = bluebook.variants;
  const DEEPEST = 3; // letters of a file's name
  const NOWHERE = [];
  bluebook.words = {};

  /* A part of the vocabulary; looking a word up in it asks for the word's file. */
  class Table {
    constructor(words) {
      this.words = words;
      this.map = new Map();
    }

    get(word) {
      this.words.want(word);
      return this.map.get(word);
    }

    has(word) {
      return this.get(word) !== undefined;
    }
  }

  class Words {
    constructor(names, lacking) {
      this.names = new Set(names.split(" "));
      this.lacking = lacking;
      this.loaded = new Set();
      this.persons = new Set();
      for (const table of ["forms", "stems", "roots", "values", "compounds"]) this[table] = new Table(this);
      this.rows = new Map(); // of names
      this.sorted = null;
    }

    want(word) {
      this.wantFile(this.fileOf(word));
    }

    wantFile(name) {
      if (name && !this.loaded.has(name)) this.lacking.add("words/-" + name);
    }

    /* The file of a word; empty where no word of the texts begins so. */
    fileOf(word) {
      const most = /^\d/.test(word) ? 1 : DEEPEST;
      for (let length = most; length > 0; length--) {
        const start = word.slice(0, length);
        if (this.names.has(start)) return start;
      }
      return /^[a-z\d]/.test(word) || !this.names.has("other") ? "" : "other";
    }

    /* The words that begin so, in the order of the alphabet. */
    starting(start) {
      this.want(start);
      for (const name of this.names) if (name.startsWith(start)) this.wantFile(name);
      if (!this.sorted) this.sorted = Array.from(this.forms.map.keys()).sort();
      const from = firstFrom(this.sorted, start);
      let to = from;
      while (to < this.sorted.length && this.sorted[to].startsWith(start)) to++;
      return this.sorted.slice(from, to);
    }

    /* Whether a word is printed in small letters anywhere. */
    isLower(form) {
      const row = this.forms.get(form);
      return Boolean(row && row.lower);
    }

    /* The passages with a word, also where it is two words; or with a number written as in "45 billion". */
    passages(form) {
      const row = this.forms.get(form);
      const value = this.values.get(form);
      return row || value
        ? (row ? row.texts.concat(row.joined) : NOWHERE).concat(value ? value.texts : NOWHERE)
        : NOWHERE;
    }

    /* The passages with a form of a name. */
    named({ form, stems, group }) {
      this.want(stems[0]);
      const row = this.rows.get((group.isName ? "=" : "~") + form);
      return row ? row.texts : NOWHERE;
    }

    take(name) {
      this.loaded.add(name);
      this.sorted = null;
      for (const line of (bluebook.words[name] || "").split("\n").filter(Boolean)) this.takeRow(...line.split("\t"));
    }

    takeRow(word, ...parts) {
      const rest = word.slice(1);
      if (word[0] === "+") this.compounds.map.set(rest, parts[0].split(","));
      else if (word[0] === "#") this.values.map.set(rest, rowOf(parts));
      else if (/^[=~]/.test(word)) this.rows.set(word, rowOf(parts));
      else if (!this.forms.map.has(word)) this.takeWord(word, rowOf(parts));
    }

    takeWord(word, row) {
      const stem = read.stem(word);
      this.forms.map.set(word, row);
      add(this.stems.map, stem, word);
      add(this.roots.map, read.root(stem), word);
      if (row.person) this.persons.add(word);
    }
  }

  /* {texts, joined, headings, notes, lower, person} of what is written after a word. */
  function rowOf([texts, ...marks]) {
    const row = { texts: [], joined: NOWHERE, headings: NOWHERE, notes: NOWHERE, lower: false, person: false };
    let at = 0;
    for (const step of numbers(texts)) row.texts.push((at += step));
    for (const mark of marks) {
      const rest = mark.slice(1);
      if (mark === "l") row.lower = true;
      else if (mark === "p") row.person = true;
      else if (mark[0] === "j") row.joined = numbers(rest).filter((one) => !row.texts.includes(one));
      else if (mark[0] === "s") row.notes = numbers(rest);
      else if (mark[0] === "h") row.headings = rest.split(",").map((one) => one.split(".").map(Number));
    }
    return row;
  }

  const numbers = (text) => (text ? text.split(",").map(Number) : NOWHERE);

  /* The place of the first word from a word on. */
  function firstFrom(sorted, word) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  bluebook.vocabulary = { Words };
})((window.bluebook = window.bluebook || {}));
