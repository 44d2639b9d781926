/* The menu at each number: copy a footnote, link or quotation, and see what else there is about the place. Without this
   script the number is the link. It opens from a paragraph's number, a heading's or footnote's sign, a figure's label, a
   record's, pair's or statement's sign, a marker's facts, the button at the head of a page, and a selection. */
(function (bluebook) {
  "use strict";
  const { cite, selection, clipboard, elements, related, offers, briefing } = bluebook;
  const article = document.querySelector(".md-content__inner");
  if (!elements || !cite || !selection || !clipboard || !offers || !bluebook.placeMenu) return;
  if (!bluebook.status || !article) return;
  const { thingAt, thingSelected, thingOfPage, actions, mail, report, warning, hints, name, fullName } = offers;
  const { make, button } = elements;
  const TRIGGERS = ".bb-number, .bb-anchor, .bb-row-link, .bb-statement-link";
  let menu = null; // the open menu: {element, trigger}

  /* The id of the block or record that a trigger stands for. */
  function idOf(trigger) {
    return trigger.closest("[id]").id;
  }

  /* --- the menu ------------------------------------------------------------------------------------------------------ */

  function open(trigger, thing) {
    const label = `Cite ${fullName(thing)}`;
    const said = hints(thing).map((words) => make("p", { class: "bb-menu-hint" }, words));
    const parts = [items(thing), styleChoice(), preview(thing), ...said, ...about(thing)];
    if (warning(thing)) parts.unshift(make("p", { class: "bb-menu-warning" }, warning(thing)));
    show(trigger, label, parts, thing);
  }

  /* What else there is about a block. */
  function about(thing) {
    if (!related || thing.record || thing.selected || thing.page) return [];
    const facts = related.facts(thing.block);
    const head = facts && make("p", { class: "bb-menu-hint" }, "Facts reported here:");
    return [related.links(thing.block), head, facts].filter(Boolean);
  }

  /* The facts of a paragraph, or what is said of it elsewhere, from its marker. */
  function openFacts(trigger, id) {
    show(trigger, `Facts from ${name(cite.find(id))}`, [related.facts(id)], cite.find(id));
  }

  function openLinks(trigger, id) {
    show(trigger, `On the same subject as ${name(cite.find(id))}`, [related.links(id)], cite.find(id));
  }

  function show(trigger, label, parts, thing) {
    close();
    const head = make("p", { class: "bb-menu-head", "aria-hidden": "true" }, label);
    const shut = button("×", () => close(true), { class: "bb-menu-close", "aria-label": "Close" });
    const top = make("div", { class: "bb-menu-top" }, head, shut);
    const element = make("div", { class: "bb-menu", role: "dialog", "aria-label": label }, top, ...parts);
    menu = { element, trigger, thing };
    trigger.setAttribute("aria-expanded", "true");
    article.insertBefore(element, article.querySelector(":scope > .bb-status")); // so that the Tab key finds “Undo” next
    put(element, trigger);
    element.querySelector(".bb-menu-item, .bb-menu-facts a, .bb-menu-links a").focus({ preventScroll: true });
  }

  function items(thing) {
    const all = [...actions(thing).map(copying), collecting(thing), mail(thing), report(thing)];
    return make("div", { class: "bb-menu-items" }, ...all.filter(Boolean));
  }

  function copying([label, done, forms]) {
    const item = button(label, () => run(item, forms(), done), { class: "bb-menu-item" });
    return item;
  }

  function collecting(thing) {
    if (!briefing || !briefing.button) return null;
    return briefing.button("Add to briefing list", () => briefing.placeOf(thing), { class: "bb-menu-item" });
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
      const { element, thing } = menu;
      element.querySelector(".bb-menu-items").replaceWith(items(thing));
      element.querySelector(".bb-menu-preview").replaceWith(preview(thing));
    });
    return make("label", { class: "bb-menu-choice" }, "Style ", select);
  }

  function preview(thing) {
    const { runs } = cite.footnote(thing, cite.style(), new Date());
    return make(
      "p",
      { class: "bb-menu-preview" },
      ...runs.map(([text, italic]) => (italic ? make("cite", {}, text) : text)),
    );
  }

  const put = (element, trigger) => bluebook.placeMenu(element, trigger, blockOf(trigger), article);

  /* The block of the chapter that a trigger is in or beside. */
  function blockOf(trigger) {
    const marker = trigger.closest(".bb-marker");
    if (marker) return document.getElementById(marker.dataset.from);
    return trigger.matches(".bb-number, .bb-anchor") ? trigger.closest("[id]") : null;
  }

  function close(back) {
    if (!menu) return;
    const { element, trigger } = menu;
    menu = null;
    element.remove();
    trigger.removeAttribute("aria-expanded");
    if (back && trigger.isConnected) trigger.focus({ preventScroll: true });
  }

  /* The menu stays, since who copies a footnote may want the link too; what is on the clipboard has a sign. */
  function run(item, forms, done) {
    clipboard.copy(forms).then((taken) => {
      if (!taken) return byHand(forms.plain);
      for (const area of article.querySelectorAll(".bb-by-hand")) area.remove();
      for (const other of article.querySelectorAll(".bb-menu-done")) other.classList.remove("bb-menu-done");
      item.classList.add("bb-menu-done");
      bluebook.status.say(done + ".");
    });
  }

  /* The browser refused: the text, selected, to copy by hand. */
  function byHand(text) {
    for (const old of menu.element.querySelectorAll(".bb-by-hand")) old.remove();
    const area = make("textarea", { readonly: true, rows: 4 }, text);
    menu.element.prepend(
      make("label", { class: "bb-by-hand" }, "Your browser does not let this page copy. Copy this text:", area),
    );
    put(menu.element, menu.trigger);
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
      aim(id);
      open(trigger, thingAt(id));
    });
    trigger.addEventListener("keydown", (event) => {
      if (event.key === " ") {
        event.preventDefault();
        trigger.click();
      }
    });
  });

  /* A link that opens a menu, where nothing asks for a tab of its own. */
  function opens(link, show) {
    link.setAttribute("aria-haspopup", "dialog");
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (menu && menu.trigger === link) close(true);
      else show();
    });
  }

  for (const link of article.querySelectorAll(".bb-count-link")) {
    const openList = link.hash === "#facts" ? openFacts : openLinks;
    if (related) opens(link, () => openList(link, link.parentNode.dataset.from));
  }
  const title = article.querySelector("h1[id]");
  for (const link of article.querySelectorAll(".bb-cite-page")) {
    opens(link, () => open(link, thingOfPage(title.id)));
  }

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
  soon(); // words were selected while this was loading
})((window.bluebook = window.bluebook || {}));
