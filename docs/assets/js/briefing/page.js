/* The page of the briefing list: shows it, and moves, removes, notes and groups what is on it. */
(function (bluebook) {
  "use strict";
  const { briefing, elements, files, cite } = bluebook;
  const root = document.getElementById("briefing");
  if (!root || !elements || !cite || !files || !hasParts()) return;
  const { make, button } = elements;
  const list = document.getElementById("collection");
  const head = root.querySelector("form");
  const done = document.getElementById("briefing-done");
  const notices = document.getElementById("briefing-notices");
  const take = (name) => root.querySelector(`[name=${name}]`);
  const WRITING = 300; // milliseconds after a key until a note is stored
  let undo = null; // what gives the list back as it was

  /* Whether every part of the list could be had; else the page says that it could not be shown. */
  function hasParts() {
    const parts = ["read", "load", "outline", "collection", "startSaving"];
    return Boolean(briefing) && parts.every((name) => briefing[name]);
  }

  /* --- showing ------------------------------------------------------------------------------------------------------- */

  function show() {
    settle();
    const state = briefing.read();
    const has = state.items.length > 0;
    document.getElementById("briefing-empty").hidden = has;
    document.getElementById("briefing-full").hidden = !has;
    take("export").hidden = take("clear").hidden = !has;
    if (document.activeElement !== head.elements.title) head.elements.title.value = state.title;
    head.elements.group.value = state.group;
    showExported(state);
    showTrouble();
    if (has && !briefing.knows(state.items)) return void load(state.items).then(show, () => null);
    draw(state);
  }

  /* Draws the list anew, without taking a note from under the reader's hands. */
  function draw(state) {
    const held = document.activeElement;
    if (held && held.matches("#collection textarea") && isInOrder(state)) return;
    const outline = state.items.length ? briefing.outline(state) : { groups: [] };
    const { style } = document.documentElement;
    if (outline.source) style.setProperty("--bb-paper-source", JSON.stringify(outline.source));
    else style.removeProperty("--bb-paper-source");
    list.replaceChildren(...briefing.collection(outline, { move, remove, write }));
  }

  /* Whether what is shown is the list as it is, but for notes. */
  function isInOrder(state) {
    const shown = Array.from(list.querySelectorAll("[data-key]"), (one) => one.dataset.key);
    return !state.group && shown.join() === state.items.map((item) => item.key).join();
  }

  function load(items) {
    return briefing.load(items).then(remember, failed);
  }

  /* How each place is cited is kept with it, for the day when its address is gone. */
  function remember() {
    briefing.change((state) => {
      for (const item of state.items.filter((one) => briefing.knows([one]))) {
        const found = briefing.find(item);
        if (!found.gone)
          item.cited = {
            place: found.place,
            edition: found.edition,
            note: cite.footnote(found.thing, cite.style(), new Date()).plain,
          };
      }
    });
  }

  function failed() {
    document.getElementById("briefing-late").classList.add("bb-briefing-failed");
    document.getElementById("briefing-late").hidden = false;
    throw new Error("the list's sources");
  }

  function showExported({ exported, items }) {
    const words = exported
      ? `You last exported it on ${dayWords(exported)}.`
      : items.length
        ? "You have not exported it yet."
        : "";
    document.getElementById("briefing-exported").textContent = words;
  }

  function dayWords(day) {
    return new Date(day + "T12:00:00").toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  }

  const TROUBLE = {
    full: "The browser’s storage is full. The list is complete in this tab, but it is not stored: export it before you close the tab.",
    refused:
      "This browser stores nothing for this site. The list lasts until you close this tab: export it before you do.",
    newer:
      "The stored list was made by a newer version of this site. It is left as it is; what you add now stays in this tab only.",
    damaged:
      "The stored list could not be read completely. What could be read is shown; the rest is kept aside as it was.",
  };

  function showTrouble() {
    const trouble = briefing.trouble();
    for (const old of notices.querySelectorAll(".bb-briefing-trouble")) old.remove();
    if (!trouble) return;
    const aside = briefing.aside();
    const tools = aside
      ? [
          button("Save what was kept aside", () =>
            files.save("briefing-list-kept-aside.json", "application/json", aside),
          ),
          button("Delete it", () => briefing.forgetAside()),
        ]
      : [];
    notices.append(
      make(
        "div",
        { class: "bb-briefing-notice bb-briefing-trouble", role: "alert" },
        make("p", {}, TROUBLE[trouble]),
        ...tools,
      ),
    );
  }

  /* --- changing ------------------------------------------------------------------------------------------------------ */

  /* Says what was done, and offers to undo it. */
  function say(words, back) {
    undo = back || null;
    done.firstElementChild.textContent = words;
    take("undo").hidden = !back;
  }

  /* A change that can be undone: the items as they were come back, and what other tabs added since stays. */
  function changeItems(words, act) {
    settle();
    const { title, group, items } = briefing.read();
    const before = items.slice();
    briefing.change(act);
    const after = new Set(briefing.read().items.map((item) => item.key));
    say(words, () =>
      briefing.change((state) => {
        Object.assign(state, { title, group });
        const own = new Set(before.map((item) => item.key));
        state.removed = state.removed.filter((key) => !own.has(key));
        state.items = before.concat(state.items.filter((item) => !own.has(item.key) && !after.has(item.key)));
      }),
    );
  }

  function remove(key) {
    const row = list.querySelector(`[data-key="${key}"]`);
    const place = row.querySelector("b").textContent;
    changeItems(`Removed ${place}.`, (state) => {
      state.items = state.items.filter((item) => item.key !== key);
      state.removed.push(key);
    });
    take("undo").focus();
  }

  /* Puts an item before or after another. */
  function move(key, other, action) {
    briefing.change((state) => {
      const at = state.items.findIndex((item) => item.key === key);
      const [item] = state.items.splice(at, 1);
      const to = state.items.findIndex((one) => one.key === other);
      state.items.splice(action === "up" ? to : to + 1, 0, item);
    });
    const row = list.querySelector(`[data-key="${key}"]`);
    const all = Array.from(list.querySelectorAll("[data-key]"));
    row.querySelector(`[data-action=${action}]`).focus();
    say(`${row.querySelector("b").textContent} is now number ${all.indexOf(row) + 1} of ${all.length}.`);
  }

  const unstored = new Map(); // key → note
  let storing = 0;

  function write(key, note) {
    unstored.set(key, note);
    clearTimeout(storing);
    storing = setTimeout(settle, WRITING);
  }

  /* Notes that are not stored yet are stored before the list is drawn, the page goes, or anything is made of the list. */
  function settle() {
    clearTimeout(storing);
    if (!unstored.size) return;
    const notes = new Map(unstored);
    unstored.clear();
    briefing.change((state) => {
      for (const item of state.items) if (notes.has(item.key)) item.note = notes.get(item.key);
    });
  }

  /* --- the controls -------------------------------------------------------------------------------------------------- */

  function begin() {
    for (const [key, style] of Object.entries(cite.styles))
      head.elements.style.append(make("option", { value: key }, style.name));
    head.elements.style.value = cite.style();
    head.addEventListener("submit", (event) => event.preventDefault());
    head.elements.style.addEventListener("change", () => {
      cite.choose(head.elements.style.value);
      show();
    });
    head.elements.group.addEventListener("change", () =>
      briefing.change((state) => (state.group = head.elements.group.value)),
    );
    head.elements.title.addEventListener("input", () =>
      briefing.change((state) => (state.title = head.elements.title.value)),
    );
    briefing.startSaving(root, { settle, say, changeItems });
    take("clear").addEventListener("click", () => {
      changeItems("Removed everything.", (state) => {
        state.removed.push(...state.items.map((item) => item.key));
        state.items = [];
      });
      take("undo").focus();
    });
    take("undo").addEventListener("click", () => {
      undo();
      say("Undone.");
      list.querySelector("[data-action=remove]")?.focus();
    });
    if (briefing.startDragging) briefing.startDragging(list, move);
    addEventListener("pagehide", settle);
    document.getElementById("briefing-folder").hidden = location.protocol !== "file:";
    document.getElementById("briefing-late").hidden = true;
    root.hidden = false;
    briefing.listen(show);
    show();
  }

  begin();
})((window.bluebook = window.bluebook || {}));
