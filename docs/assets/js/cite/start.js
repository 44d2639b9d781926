/* Citing, until it is first used: its scripts are loaded when a reader points at, touches or focuses a sign that opens a
   menu, selects words, or arrives at an address that marks words. Without this script, or where the others cannot be had,
   the signs are links. */
(function (bluebook) {
  "use strict";
  const { elements, scripts, status } = bluebook;
  const article = document.querySelector(".md-content__inner");
  if (!elements || !scripts || !status || !article) return;
  const SIGNS = ".bb-number, .bb-anchor, .bb-row-link, .bb-statement-link, .bb-cite-page, .bb-count-link";
  const WORDS = ["cite/text-fragments", "cite/selection"];
  const MENU = ["lib/clipboard", "cite/citations", ...WORDS, "cite/offers", "cite/menu-place", "cite/citation-menu"];
  const data = document.querySelector("script.bb-cite-data");
  const { documentElement: root } = document;

  /** The article before a translator, or anything else, can change a word, and whether one had changed it before. */
  bluebook.printed = {
    article: article.cloneNode(true),
    isTranslated: !/^en\b/i.test(root.lang) || /\btranslated-/.test(root.className),
  };

  /* A page of many records or paragraphs has their citations in a script of its own. */
  function load() {
    if (!data) return scripts.load(WORDS);
    const { of } = JSON.parse(data.textContent);
    scripts.load(["cite/related"]).catch(() => null); // the menu has less without it
    return scripts.load([...(of ? ["cite/places/" + of] : []), ...MENU]);
  }

  bluebook.citing = { load };
  const loadQuietly = () => load().catch(() => null);

  function failed(sign) {
    status.say("This menu could not be loaded. Check your connection, then try again.");
    if (sign.hash && sign.href.split("#")[0] === location.href.split("#")[0]) location.hash = sign.hash;
  }

  /* Browsers hide the words of an address from pages, but tell the address they were asked for. */
  function marksWords() {
    const entry = window.navigation && window.navigation.currentEntry;
    const [loaded] = performance.getEntriesByType("navigation");
    const known = [location.hash, entry && entry.url, !entry && loaded && loaded.name];
    return known.some((address) => address && address.includes(":~:"));
  }

  function arrive() {
    if (marksWords()) loadQuietly();
  }

  addEventListener("hashchange", arrive);
  arrive();
  if (!data) return;

  scripts.whenUsed(article, SIGNS, load, failed);
  for (const link of article.querySelectorAll(".bb-count-link, .bb-cite-page")) {
    link.setAttribute("aria-haspopup", "dialog");
  }
  document.addEventListener("selectionchange", () => {
    const selection = getSelection();
    if (!selection.isCollapsed && article.contains(selection.anchorNode)) loadQuietly();
  });

  /* The page's printed citations get the day of access, in the words of their style. */
  for (const place of article.querySelectorAll(".bb-citation .bb-access")) {
    const { access, months } = place.closest(".bb-citation").dataset;
    const now = new Date();
    const day = `${now.getDate()} ${months.split(" ")[now.getMonth()]} ${now.getFullYear()}`;
    place.textContent = access.replace("{day}", day);
  }
})((window.bluebook = window.bluebook || {}));
