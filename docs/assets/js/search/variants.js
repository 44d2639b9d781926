/* Names, abbreviations and other words for the same thing, or for something related, and where they are in a row of words. */
(function (bluebook) {
  "use strict";
  const read = bluebook.analysis;
  const LONGEST_NAME = 20; // words: no name has more
  const SENSE = 0.8; // what words of the same sense count is less, what names of the same thing count is more

  function add(map, key, value) {
    let list = map.get(key);
    if (!list) map.set(key, (list = []));
    if (!list.includes(value)) list.push(value);
  }

  /* A group of the index. Those of `related` words are for things that are kept apart: no word of one is another's name. */
  function addGroup(c, worth, forms, related = false) {
    const group = createGroup(c, worth, forms, related, false);
    for (const [stem, entries] of group.heads) {
      for (const entry of entries) {
        add(c.heads, stem, entry);
        add(c.printedHeads, stem, entry);
      }
    }
    c.all.push(group);
    if (!related) c.groups.push(group);
    return group;
  }

  /* Adds the forms of which no text prints every word, once they are loaded: a line for each group, in their order. */
  function addUnprinted(c, { variants }) {
    const lines = variants.join("\n").split("\n");
    c.all.forEach((group, at) => {
      if (!lines[at]) return;
      const known = group.forms.length;
      addForms(c, group, lines[at].split("|"));
      for (const entry of group.forms.slice(known)) add(c.heads, entry.stems[0], entry);
    });
    c.extended = true;
  }

  /* A group by itself, of which no word of a text or query need be a name, and which the vocabulary does not have. */
  function createGroup(c, worth, forms, related = false, late = true) {
    const group = { worth, forms: [], related, isName: worth > SENSE, heads: new Map(), late };
    return addForms(c, group, forms);
  }

  function addForms(c, group, forms) {
    const all = new Set(forms);
    forms.forEach((form) => {
      // the UN as United Nations, and a body named without it
      if (/^(UN|United Nations) /.test(form)) {
        all.add(form.replace(/^UN /, "United Nations ")).add(form.replace(/^United Nations /, "UN "));
        const rest = form.replace(/^(UN|United Nations) /, "");
        if (rest.split(" ").length > 2) all.add(rest);
      }
    });
    all.forEach((form) => {
      const words = read.tokens(form.replace(/^the /i, ""));
      if (!words.length) return;
      for (const t of words) c.vocabulary.add(read.stem(t.form));
      const entry = {
        group,
        form,
        stems: words.map((t) => read.stem(t.form)),
        capitals: words.length === 1 && /^[^\p{Ll}]*$/u.test(form),
      };
      entry.row = " " + entry.stems.join(" ") + " ";
      group.forms.push(entry);
      add(group.heads, entry.stems[0], entry);
    });
    return group;
  }

  /* Every form of a group that is in a row of words. An abbreviation that is also a word (SEA) counts in capitals only. */
  function recognise(c, tokens, heads = c.heads) {
    const found = [];
    const stems = tokens.map((t) => read.stem(t.form));
    stems.forEach((stem, at) => {
      (heads.get(stem) || []).forEach((entry) => {
        if (!entry.stems.every((s, i) => stems[at + i] === s)) return;
        if (entry.capitals && c.acronyms.has(tokens[at].form) && /\p{Ll}/u.test(tokens[at].written)) return;
        found.push({ group: entry.group, form: entry.form, capitals: entry.capitals, at, length: entry.stems.length });
      });
    });
    return found.filter((name, n) => {
      for (let i = n - 1; i >= 0 && found[i].at > name.at - LONGEST_NAME; i--) if (endsIn(name, found[i])) return false;
      return true;
    });
  }

  /* Whether a name is only the end of a longer one: North Korea is not Korea. Words of a sense end names and no others. */
  function endsIn(name, longer) {
    if (!longer.group.isName || !(name.group.isName || name.length === 1)) return false;
    return longer.group !== name.group && longer.at < name.at && longer.at + longer.length >= name.at + name.length;
  }

  /* Where the forms of a group are in a block. */
  function named(c, b, group) {
    if (!b.groups) {
      b.groups = new Map();
      for (const found of recognise(c, b.tokens, c.printedHeads)) add(b.groups, found.group, found);
    }
    if (group && group.late && !b.groups.has(group)) b.groups.set(group, recognise(c, b.tokens, group.heads));
    return b.groups.get(group) || [];
  }

  bluebook.variants = { add, addGroup, addUnprinted, createGroup, recognise, named };
})((window.bluebook = window.bluebook || {}));
