/* The vocabulary: which words the texts print, and in which passages. Its files are loaded when a query first asks for a word
   that would be in one of them; what was asked for and is not loaded is in `lacking`. bluebook/export/search_vocabulary.py
   writes them, and says what is in a row. */
(function (bluebook) {
  "use strict";
  if (!bluebook.variants) return;
  const read = bluebook.analysis;
  const { add } = bluebook.variants;
  const DEEPEST = 4; // letters of a file's name
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
    constructor(names, lacking, learnSense, isRecent) {
      this.files = filesIn(names);
      this.lacking = lacking;
      this.learnSense = learnSense; // takes in the words of a sense
      this.isRecent = isRecent; // whether a passage, by number, is of the newest editions
      this.loaded = new Set();
      this.persons = new Set();
      for (const table of ["forms", "stems", "roots", "values", "compounds"]) this[table] = new Table(this);
      this.rows = new Map(); // of names
      this.senses = new Set(); // the numbers of groups of words of a sense
      this.printedFor = new Map(); // stems and roots of everyday words: the printed words
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
        const file = this.files.get(word.slice(0, length));
        if (file) return file;
      }
      return /^[a-z\d]/.test(word) ? "" : this.files.get("other") || "";
    }

    /* The words that begin so, in the order of the alphabet. */
    starting(start) {
      this.want(start);
      for (const [name, file] of this.files) if (name.startsWith(start)) this.wantFile(file);
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

    /* The passages with a form of a name: they are in the file of the first word of any form of its group. */
    named(entry) {
      if (!entry.isPrinted) return NOWHERE;
      const row = this.rowOfName(entry);
      const firsts = Array.from(entry.group.heads.keys());
      if (!row && !firsts.some((stem) => this.loaded.has(this.fileOf(stem)))) this.want(firsts[0]);
      return row ? row.texts : NOWHERE;
    }

    rowOfName({ form, group }) {
      return this.rows.get((group.isName ? "=" : "~") + form);
    }

    /* The words that the texts print for everyday words of a stem or root. */
    everyday(key) {
      this.want(key);
      return this.printedFor.get(key);
    }

    take(name) {
      this.loaded.add(name);
      this.sorted = null;
      for (const line of (bluebook.words[name] || "").split("\n").filter(Boolean)) this.takeRow(...line.split("\t"));
    }

    takeRow(word, ...parts) {
      const rest = word.slice(1);
      if (word[0] === "+") this.compounds.map.set(rest, parts[0].split(","));
      else if (word[0] === "!") this.takeEveryday(rest, parts[0].split(","));
      else if (word[0] === "&") this.takeSense(rest, parts);
      else if (word[0] === "#") this.values.map.set(rest, rowOf(parts, this.isRecent));
      else if (/^[=~]/.test(word)) this.rows.set(word, rowOf(parts, this.isRecent));
      else if (!this.forms.map.has(word)) this.takeWord(word, rowOf(parts, this.isRecent));
    }

    /* A group of words of a sense, which several files may have. */
    takeSense(number, [worth, printed, others = ""]) {
      if (this.senses.has(number)) return;
      this.senses.add(number);
      const split = (forms) => forms.split("|").filter(Boolean);
      this.learnSense(Number(number), Number(worth), split(printed), split(others));
    }

    takeEveryday(stem, printed) {
      for (const key of new Set([stem, read.root(stem)])) for (const word of printed) add(this.printedFor, key, word);
    }

    takeWord(word, row) {
      const stem = read.stem(word);
      this.forms.map.set(word, row);
      add(this.stems.map, stem, word);
      add(this.roots.map, read.root(stem), word);
      if (row.person) this.persons.add(word);
    }
  }

  /* {texts, shares, joined, headings, notes, lower, person} of what is written after a word. */
  function rowOf([texts, ...marks], isRecent) {
    const row = {
      texts: NOWHERE,
      shares: null,
      joined: NOWHERE,
      headings: NOWHERE,
      notes: NOWHERE,
      lower: false,
      person: false,
    };
    row.texts = stepsIn(texts || "");
    for (const mark of marks) {
      const rest = mark.slice(1);
      if (mark[0] === "d") {
        const recent = row.texts.filter(isRecent);
        row.shares = new Map(recent.map((text, i) => [text, (parseInt(rest[i], 36) + 0.5) / 36]));
      } else if (mark === "l") row.lower = true;
      else if (mark === "p") row.person = true;
      else if (mark[0] === "j") row.joined = stepsIn(rest).filter((one) => !row.texts.includes(one));
      else if (mark[0] === "s") row.notes = stepsIn(rest);
      else if (mark[0] === "h") row.headings = headingsIn(...rest.split("."));
    }
    return row;
  }

  /* Headings, each with its number, the passage after it and how many are under it. */
  function headingsIn(ids, firsts, sizes) {
    const [first, size] = [stepsIn(firsts), numbersIn(sizes)];
    return stepsIn(ids).map((id, i) => [id, first[i], size[i]]);
  }

  /* Numbers of which each is written as the difference to the one before. */
  function stepsIn(text) {
    let at = 0;
    return numbersIn(text).map((step) => (at += step));
  }

  /* Numbers to the base of 36 whose digits but the last are capitals (`digits` in search_vocabulary.py). */
  function numbersIn(text) {
    return Array.from(text.matchAll(/([A-Z]*)([\da-z])/g), ([, high, low]) => {
      let number = 0;
      for (const digit of high) number = number * 26 + digit.charCodeAt(0) - 64;
      return number * 36 + parseInt(low, 36);
    });
  }

  /* How words begin → the file of those words; of `ab:deF` abd and abe name one each, and abf is in that of abe. */
  function filesIn(names) {
    const files = new Map();
    let file = "";
    for (const [start, ends] of names.split(" ").map((some) => some.split(":")))
      for (const end of ends) {
        const name = start + end.toLowerCase();
        if (end === end.toLowerCase()) file = name;
        files.set(name, file);
      }
    return files;
  }

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

  bluebook.vocabulary = { Words, numbersIn, stepsIn };
})((window.bluebook = window.bluebook || {}));
