/* Names, abbreviations and other words for the same thing, or for something related, and where they are in a row of words. */
(function (bluebook) {
  "use strict";
  const read = bluebook.analysis;
  const LONGEST_NAME = 20; // words: no name has more
  const SENSE = 0.8; // what words of the same sense count is less, what names of the same thing count is more
  const RELATED = 0.5; // what words of a related sense count
  const NAME = 0.94; // another form of the same name

  function add(map, key, value) {
    let list = map.get(key);
    if (!list) map.set(key, (list = []));
    if (!list.includes(value)) list.push(value);
  }

  /* A name, by its forms. */
  function addName(c, forms) {
    const group = createGroup(c, NAME, forms, false, false);
    group.number = c.groups.length;
    learn(c, group.forms, [c.heads, c.printedHeads]);
    c.groups.push(group);
  }

  /* A group of words of the same or a related sense, of which only some forms are printed. Those of a `related` sense are for
     things that are kept apart: no word of one is another's name. */
  function addSense(c, number, worth, printed, others) {
    const group = createGroup(c, worth, printed, worth === RELATED, false);
    group.number = number;
    learn(c, group.forms, [c.heads, c.printedHeads]);
    addOthers(c, group, others);
  }

  /* Adds the forms of names of which no text prints every word, once they are loaded: a line for each name, in their order. */
  function addUnprinted(c, { names }) {
    names.split("\n").forEach((line, at) => {
      if (line) addOthers(c, c.groups[at], line.split("|"));
    });
    c.extended = true;
  }

  function addOthers(c, group, forms) {
    const known = group.forms.length;
    addForms(c, group, forms);
    const others = group.forms.slice(known);
    for (const entry of others) entry.isPrinted = false;
    learn(c, others, [c.heads]);
  }

  /* In the order of the groups, whichever was loaded first. */
  function learn(c, entries, maps) {
    for (const entry of entries)
      for (const map of maps) {
        add(map, entry.stems[0], entry);
        map.get(entry.stems[0]).sort((a, b) => a.group.number - b.group.number);
      }
    c.learnt++;
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
        isPrinted: true,
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
    const mayLead = (stem, at) => !read.COMMON.has(tokens[at].raw) || c.leads.has(stem);
    if (heads === c.heads) for (const stem of stems.filter(mayLead)) c.words.want(stem);
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
    if (b.learnt !== c.learnt) {
      b.learnt = c.learnt;
      b.groups = new Map();
      for (const found of recognise(c, b.tokens, c.printedHeads)) add(b.groups, found.group, found);
    }
    if (group && group.late && !b.groups.has(group)) b.groups.set(group, recognise(c, b.tokens, group.heads));
    return b.groups.get(group) || [];
  }

  bluebook.variants = { add, addName, addSense, addUnprinted, createGroup, recognise, named };
})((window.bluebook = window.bluebook || {}));
