/* The menu at each number: copy link, footnote, quotation. Without this script the number is the link. It opens from
   a paragraph's number, a heading's sign, a figure's label, a footnote's number, a record's sign, and a selection. */
(function (bluebook) {
  "use strict";
  const { cite, selection, clipboard, elements } = bluebook;
  const article = document.querySelector(".md-content__inner");
  if (!elements || !cite || !selection || !clipboard || !article) return;
  const { make, button } = elements;
  const TRIGGERS = ".bb-number, .bb-anchor, .bb-row-link, .bb-note-number";
  let menu = null; // the open menu: {element, trigger}

  const status = make("p", { class: "bb-status", role: "status" });
  article.appendChild(status);

  /* --- what a menu offers ------------------------------------------------------------------------------------------ */

  /* The id of the block or record that a trigger stands for. */
  function idOf(trigger) {
    return trigger.closest("[id]").id;
  }

  /* The thing at a number, with the words that would be quoted. */
  function thingAt(id) {
    const thing = cite.find(id);
    if (!thing) return null;
    return { ...thing, words: [selection.original(id)], changed: selection.changed(id) };
  }

  /* The thing that a selection takes; its link marks the words. */
  function thingSelected(pieces) {
    const thing = cite.span(pieces.map((piece) => piece.element.id));
    if (!thing) return null;
    const changed = pieces.some((piece) => selection.changed(piece.element.id));
    const marked = changed ? "" : cite.find(pieces[0].element.id).address + selection.directive(pieces);
    return { ...thing, words: pieces.map((piece) => piece.words), selected: true, marked, changed };
  }

  function actions(thing) {
    const day = new Date();
    const key = cite.style();
    const quotation = () => cite.quotation(thing, thing.words, key, day);
    return [
      ...(thing.marked
        ? [["Copy link to these words", "Link to the words copied", () => cite.link(thing.marked)]]
        : []),
      ["Copy link", "Link copied", () => cite.link(thing.address)],
      ["Copy as footnote", "Footnote copied", () => cite.footnote(thing, key, day)],
      ...(selection.lost
        ? []
        : [
            ["Copy quotation with footnote", "Quotation with footnote copied" + inEnglish(thing), quotation],
            [
              "Copy quotation as Markdown",
              "Quotation copied as Markdown" + inEnglish(thing),
              () => ({ plain: quotation().markdown }),
            ],
          ]),
    ];
  }

  const inEnglish = (thing) => (thing.changed ? ", in the original English" : "");

  /* What to know of a page that a machine translated: its words are not the ministry's. */
  function warning(thing) {
    if (selection.lost) return "This page was translated by a machine. Open the original page to quote its words.";
    if (!thing.changed) return "";
    return (
      "This page was translated by a machine. " +
      (thing.selected
        ? "A quotation has the original English words of the whole paragraph."
        : "A quotation has the original English words.")
    );
  }

  function name(thing) {
    const match = /^(p|fn-|fig-)(\w+)$/.exec(thing.block);
    if (thing.record) return "this record";
    if (thing.selected) return "the selected words";
    return match ? { p: "paragraph ", "fn-": "footnote ", "fig-": "figure " }[match[1]] + match[2] : "this heading";
  }

  /* --- the menu ------------------------------------------------------------------------------------------------------ */

  function open(trigger, thing) {
    close();
    const label = `Cite ${name(thing)}`;
    const element = make(
      "div",
      { class: "bb-menu", role: "dialog", "aria-label": label },
      make("p", { class: "bb-menu-head", "aria-hidden": "true" }, label),
    );
    menu = { element, trigger, thing };
    if (warning(thing)) element.append(make("p", { class: "bb-menu-warning" }, warning(thing)));
    element.append(...buttons(), styleChoice(), preview());
    if (trigger.classList.contains("bb-note-number"))
      element.append(make("a", { href: trigger.getAttribute("href"), class: "bb-menu-item" }, "Back to the text"));
    trigger.setAttribute("aria-expanded", "true");
    article.appendChild(element);
    put(element, trigger);
    element.querySelector("button").focus({ preventScroll: true });
    element.scrollIntoView({ block: "nearest" });
  }

  function buttons() {
    return actions(menu.thing).map(([label, done, forms]) =>
      button(label, () => run(forms(), done), { class: "bb-menu-item" }),
    );
  }

  function styleChoice() {
    const select = make(
      "select",
      { class: "bb-menu-style" },
      ...Object.entries(cite.styles).map(([key, style]) => make("option", { value: key }, style.name)),
    );
    select.value = cite.style();
    select.addEventListener("change", () => {
      cite.choose(select.value);
      const { element } = menu;
      const old = Array.from(element.querySelectorAll("button.bb-menu-item"));
      buttons().forEach((button, at) => old[at].replaceWith(button));
      element.querySelector(".bb-menu-preview").replaceWith(preview());
    });
    return make("label", { class: "bb-menu-choice" }, "Style ", select);
  }

  function preview() {
    const { runs } = cite.footnote(menu.thing, cite.style(), new Date());
    return make(
      "p",
      { class: "bb-menu-preview" },
      ...runs.map(([text, italic]) => (italic ? make("cite", {}, text) : text)),
    );
  }

  /* Below its trigger, within the article. Positions are set by script, which the policy allows; style attributes are not. */
  function put(element, trigger) {
    article.classList.add("bb-holds-menu");
    const at = trigger.getBoundingClientRect();
    const base = article.getBoundingClientRect();
    element.style.top = at.bottom - base.top + 4 + "px";
    element.style.left = Math.max(0, Math.min(at.left - base.left, base.width - element.offsetWidth)) + "px";
  }

  function close(back) {
    if (!menu) return;
    const { element, trigger } = menu;
    menu = null;
    element.remove();
    trigger.removeAttribute("aria-expanded");
    if (back && trigger.isConnected) trigger.focus({ preventScroll: true });
  }

  function run(forms, done) {
    clipboard.copy(forms).then((taken) => {
      if (!taken) return byHand(forms.plain);
      close(true);
      say(done);
    });
  }

  /* Said to screen readers, and shown for a moment. */
  function say(done) {
    status.textContent = "";
    setTimeout(() => {
      status.textContent = done + ".";
    }, 20);
    clearTimeout(say.over);
    say.over = setTimeout(() => {
      status.textContent = "";
    }, 4000);
  }

  /* The browser refused: the text, selected, to copy by hand. */
  function byHand(text) {
    for (const old of menu.element.querySelectorAll(".bb-by-hand")) old.remove();
    const area = make("textarea", { readonly: true, rows: 4 }, text);
    menu.element.prepend(
      make("label", { class: "bb-by-hand" }, "Your browser does not let this page copy. Copy this text:", area),
    );
    area.focus();
    area.select();
  }

  /* --- at a number ------------------------------------------------------------------------------------------------- */

  /* The address bar names the place, and the place is marked, without a jump of the page. */
  function aim(id) {
    if (location.hash === "#" + encodeURIComponent(id)) return;
    const y = scrollY;
    location.replace("#" + encodeURIComponent(id));
    scrollTo({ top: y, behavior: "instant" });
  }

  document.querySelectorAll(TRIGGERS).forEach((trigger) => {
    if (!trigger.closest("[id]") || !cite.find(idOf(trigger))) return;
    trigger.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (menu && menu.trigger === trigger) return close(true);
      const id = idOf(trigger);
      if (!trigger.classList.contains("bb-note-number")) aim(id);
      open(trigger, thingAt(id));
    });
    trigger.addEventListener("keydown", (event) => {
      if (event.key === " ") {
        event.preventDefault();
        trigger.click();
      }
    });
  });

  document.addEventListener("keydown", (event) => {
    if (!menu) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      close(true);
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event);
  });

  function move(event) {
    const items = Array.from(menu.element.querySelectorAll(".bb-menu-item"));
    const at = items.indexOf(document.activeElement);
    if (at < 0) return;
    event.preventDefault();
    items[(at + (event.key === "ArrowDown" ? 1 : items.length - 1)) % items.length].focus();
  }

  document.addEventListener("pointerdown", (event) => {
    if (menu && !menu.element.contains(event.target) && !menu.trigger.contains(event.target)) close();
  });
  document.addEventListener("focusin", (event) => {
    if (menu && !menu.element.contains(event.target) && event.target !== menu.trigger) close();
  });

  /* --- at a selection -------------------------------------------------------------------------------------------- */

  const offer = make("button", { type: "button", class: "bb-offer", "aria-haspopup": "dialog" }, "Cite selection");
  let pieces = [];

  function follow() {
    if (menu || document.activeElement === offer) return;
    pieces = selection.taken(getSelection()).filter((piece) => cite.find(piece.element.id));
    if (!pieces.length) return offer.remove();
    const last = pieces[pieces.length - 1];
    last.element.after(offer); // so that the Tab key finds it next
    const rects = last.part.getClientRects();
    const end = rects[rects.length - 1] || last.element.getBoundingClientRect();
    const base = article.getBoundingClientRect();
    article.classList.add("bb-holds-menu");
    offer.style.top = end.bottom - base.top + 6 + "px";
    offer.style.left = Math.max(0, Math.min(end.right - base.left - 40, base.width - offer.offsetWidth)) + "px";
  }

  offer.addEventListener("mousedown", (event) => event.preventDefault()); // keep the selection
  offer.addEventListener("click", () => {
    if (pieces.length) open(offer, thingSelected(pieces));
  });
  offer.addEventListener("blur", soon);
  document.addEventListener("selectionchange", soon);

  function soon() {
    clearTimeout(soon.timer);
    soon.timer = setTimeout(follow, 150);
  }
})((window.bluebook = window.bluebook || {}));
