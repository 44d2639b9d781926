/* The briefing list, kept in this browser. Each change reads the stored list again, so that two tabs lose nothing of each
   other's. What the browser does not keep goes with this tab from page to page, in its name; so it does in a folder, where
   some browsers have a storage for each file. What cannot be read is set aside, never overwritten. */
(function (bluebook) {
  "use strict";
  const KEY = "bluebook.briefing";
  const ASIDE = KEY + ".aside"; // a stored list that could not be read, as it was
  const NAMED = KEY + ":"; // before the list in the name of a tab
  const VERSION = 1;
  const MOST = { items: 2000, words: 20000, removed: 500 };
  const ADDRESS = /^[a-z0-9-]+(\/[a-z0-9-]+)*(#[a-z0-9-]+)?$/; // 2018/5-cyber#p6
  const DAY = /^\d{4}-\d\d-\d\d$/;
  const listeners = [];
  let inTab = null; // the list, where the browser does not keep it
  let unkept = ""; // why the browser does not keep it: full, refused
  let unread = ""; // why what it kept could not be read: damaged, newer

  const empty = () => ({ version: VERSION, saved: 0, title: "", exported: "", group: "", items: [], removed: [] });
  const text = (value, most) => (typeof value === "string" ? value.slice(0, most || MOST.words) : "");

  /* --- the shape of a list ------------------------------------------------------------------------------------------- */

  /** An item as the list holds it; null for what names no place of this site. */
  function itemOf(given) {
    const one = typeof given === "string" ? { address: given } : given || {};
    const address = bare(text(one.address));
    if (!ADDRESS.test(address)) return null;
    const words = text(one.words || one.quotation);
    return {
      key: text(one.key, 80) || keyOf(),
      address,
      last: /^p\d+[a-z]?$/.test(one.last) ? one.last : "",
      marks: /^:~:text=[^\s"<>]*$/.test(one.marks) ? text(one.marks, 2000) : "",
      words,
      whole: one.whole !== false,
      note: text(one.note),
      added: DAY.test(one.added) ? one.added : today(),
      cited: citedOf(one.cited),
    };
  }

  /* How a place was cited when it was last found, for the day when it is gone. */
  function citedOf(given) {
    if (!given || typeof given !== "object" || Array.isArray(given)) return null;
    return { place: text(given.place, 300), edition: text(given.edition, 20), note: text(given.note, 3000) };
  }

  /* A public address or a path from the root as the list names it. */
  function bare(address) {
    const [page, id] = address.replace(/^https?:\/\/[^/]*/, "").split("#");
    const path = page.replace(/index\.html$/, "").replace(/^\/+|\/+$/g, "");
    return id === undefined ? path : path + "#" + id.split(":~:")[0];
  }

  function keyOf() {
    return Date.now().toString(36) + Math.random().toString(36).slice(2, 8);
  }

  function today() {
    const day = new Date();
    return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
      .map((part) => String(part).padStart(2, "0"))
      .join("-");
  }

  /** What a text holds: {state, lost} with the number of items that name no place, or {trouble} where it is no list.
      Version 0 was a plain array of items or of addresses. */
  function parse(stored) {
    let found = null;
    try {
      found = JSON.parse(stored);
    } catch (_) {
      return { trouble: "damaged" };
    }
    const given = Array.isArray(found) ? { version: 0, items: found } : found;
    if (!given || typeof given !== "object" || !Array.isArray(given.items)) return { trouble: "damaged" };
    if (given.version > VERSION) return { trouble: "newer" };
    const all = given.items.slice(0, MOST.items).map(itemOf);
    const items = unique(all.filter(Boolean));
    const state = {
      ...empty(),
      saved: Number.isFinite(given.saved) ? given.saved : 0,
      title: text(given.title, 200),
      exported: DAY.test(given.exported) ? given.exported : "",
      group: ["edition", "theme"].includes(given.group) ? given.group : "",
      items,
      removed: Array.isArray(given.removed) ? given.removed.filter((key) => typeof key === "string") : [],
    };
    return { state, lost: given.items.length - all.filter(Boolean).length };
  }

  function unique(items) {
    return items.filter((one, at) => items.findIndex((other) => other.key === one.key) === at);
  }

  /* --- the browser's storage ----------------------------------------------------------------------------------------- */

  function fetchStored(key) {
    try {
      return localStorage.getItem(key);
    } catch (_) {
      return null;
    }
  }

  /* Whether the browser now keeps a text: some refuse without an error. */
  function keep(key, written) {
    try {
      localStorage.setItem(key, written);
    } catch (error) {
      return error && /quota/i.test(error.name) ? "full" : "refused";
    }
    return fetchStored(key) === written ? "" : "refused";
  }

  /** The list as it is now. */
  function read() {
    if (inTab) return inTab;
    const stored = fetchStored(KEY);
    const found = stored === null ? { state: empty() } : parse(stored);
    const own = found.state && !found.lost ? found.state : setAside(stored, found);
    const named = window.name.startsWith(NAMED) ? parse(window.name.slice(NAMED.length)).state : null;
    const list = named ? joined(own, named) : own;
    if (inTab) inTab = list; // what is stored could not be read
    return list;
  }

  /* The later of two lists, with what the earlier one has beside it. */
  function joined(one, other) {
    const [later, earlier] = one.saved >= other.saved ? [one, other] : [other, one];
    const known = new Set(later.items.map((item) => item.key).concat(later.removed));
    return { ...later, items: later.items.concat(earlier.items.filter((item) => !known.has(item.key))) };
  }

  /* What cannot be read, or not all of it, is kept as it was under another name. Where that cannot be done, or a newer
     version of the site wrote it, nothing is stored over it. */
  function setAside(stored, found) {
    const state = found.state || empty();
    unread = found.trouble || "damaged";
    const isSafe = unread === "damaged" && fetchStored(ASIDE) === null && !keep(ASIDE, stored);
    if (!isSafe || keep(KEY, JSON.stringify(state))) inTab = state;
    return state;
  }

  /** Changes the list as it is now, and says whether the browser keeps it. */
  function change(act) {
    const state = read();
    act(state);
    state.removed = state.removed.slice(-MOST.removed);
    state.saved = Date.now();
    const written = JSON.stringify(state);
    const isBlocked = inTab && unread;
    unkept = isBlocked ? "" : keep(KEY, written);
    inTab = isBlocked || unkept ? state : null;
    if (inTab || location.protocol === "file:") window.name = NAMED + written;
    else if (window.name.startsWith(NAMED)) window.name = "";
    tell();
    return !inTab;
  }

  function tell() {
    for (const listen of listeners) listen();
  }

  /* --- what is done with it ------------------------------------------------------------------------------------------ */

  const same = (one, other) => one.address === other.address && one.last === other.last && one.words === other.words;

  /** Adds places; returns the keys of those that were not on the list. */
  function add(places) {
    const added = [];
    const items = places.map(itemOf).filter(Boolean);
    change((state) => {
      for (const item of items) {
        if (state.items.length >= MOST.items || state.items.some((one) => same(one, item))) continue;
        state.items.push(item);
        added.push(item.key);
      }
    });
    return added;
  }

  /** Takes items off the list again, whatever else is on it by now. */
  function takeBack(keys) {
    change((state) => {
      state.items = state.items.filter((item) => !keys.includes(item.key));
      state.removed.push(...keys);
    });
  }

  /** The stored text that could not be read; null for none. */
  const aside = () => fetchStored(ASIDE);

  function forgetAside() {
    try {
      localStorage.removeItem(ASIDE);
    } catch (_) {
      /* it stays */
    }
    unread = "";
    change(() => {});
  }

  addEventListener("storage", (event) => {
    if (event.key !== KEY && event.key !== null) return;
    if (inTab) inTab = joined(inTab, parse(fetchStored(KEY) || "").state || empty());
    tell();
  });
  addEventListener("pageshow", (event) => event.persisted && tell());

  bluebook.briefing = Object.assign(bluebook.briefing || {}, {
    read,
    change,
    add,
    takeBack,
    parse,
    itemOf,
    today,
    aside,
    forgetAside,
    trouble: () => unkept || unread || (aside() === null ? "" : "damaged"),
    listen: (act) => listeners.push(act),
  });
})((window.bluebook = window.bluebook || {}));
