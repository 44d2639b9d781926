/* What the frame owes to those who have a slow phone, or paper, or do not use a mouse or a screen. On phones the style
   sheet leaves out what lies below the beginning of a page, and screen readers are not told of it, until it is drawn
   here, little by little. Folds open for paper. The phone's menu closes with Escape and when the keyboard leaves it. The
   parts of tables say what they are: Safari forgets it where the style sheet shows rows as cards, and HTML forbids to
   write it into the page. Without this script all is drawn at once, browsers that can open folds by style alone print
   them, the menu closes where it was opened, and a card's labels say what its table's heads would. */
(function () {
  "use strict";
  const ROLES = {
    table: "table",
    rowgroup: "thead, tbody",
    row: "tr",
    columnheader: "th[scope=col]",
    rowheader: "th[scope=row]",
    cell: "td",
  };
  const LATE = "article > *, .bb-whole-section > *, .bb-lettered, .bb-table tbody tr"; // what bluebook.css may leave out
  let parts = null;
  const toggle = document.getElementById("__drawer");
  const drawer = document.querySelector(".md-sidebar--primary");

  function soon(work) {
    if (window.requestIdleCallback) requestIdleCallback(work, { timeout: 2000 });
    else setTimeout(work);
  }

  document.querySelectorAll("table.bb-table, .bb-table thead, .bb-table tbody, .bb-table tr").forEach((part) => {
    soon(() => {
      tell(part);
      if (part.cells) [...part.cells].forEach(tell);
    });
  });

  function tell(part) {
    part.setAttribute(
      "role",
      Object.keys(ROLES).find((role) => part.matches(ROLES[role])),
    );
  }

  /* Folds open for paper, and close again but for those that the reader has used meanwhile. Browsers may tell of the
     beginning more than once. */
  const unfolded = new Set();
  addEventListener("beforeprint", () => {
    document.querySelectorAll("details:not([open])").forEach((fold) => {
      unfolded.add(fold);
      fold.open = true;
    });
  });
  addEventListener("afterprint", () => {
    unfolded.forEach((fold) => {
      fold.open = false;
    });
    unfolded.clear();
  });
  document.addEventListener("click", (event) => {
    const summary = unfolded.size && event.target.closest("summary");
    if (summary) unfolded.delete(summary.parentNode);
  });

  if (document.documentElement.classList.contains("bb-little-by-little")) {
    soon(drawSome);
    document.addEventListener(
      "click",
      (event) => {
        if (event.target.closest("a[href*='#']")) draw(Infinity); // where it leads must not move any more
      },
      true,
    );
    document.querySelectorAll("article").forEach((article) => {
      new MutationObserver(drawAdded).observe(article, { childList: true });
    });
  }

  /* What scripts add to a page is drawn at once. */
  function drawAdded(changes) {
    changes.forEach((change) => {
      change.addedNodes.forEach((part) => {
        if (part.style) part.style.contentVisibility = "visible";
      });
    });
  }

  /* So few elements at a time that no tap has to wait. */
  function drawSome() {
    draw(15);
    void document.body.offsetHeight; // laid out now: the browser's own task that follows has the less to do
    if (parts.length) soon(drawSome);
  }

  function draw(elements) {
    parts = parts || Array.from(document.querySelectorAll(LATE), weighed);
    while (parts.length && elements > 0) {
      const part = parts.shift();
      part.element.style.contentVisibility = "visible"; // also where it is drawn: the window may become narrow
      elements -= part.elements;
    }
  }

  /* A part, and how many elements are to be drawn with it. All are asked before the first is drawn: each answer after
     that would cost a computation of style. */
  function weighed(part) {
    const late = getComputedStyle(part).contentVisibility === "auto";
    return { element: part, elements: late ? 5 + part.getElementsByTagName("*").length : 0 };
  }

  const label = document.querySelector("label.md-header__button[for=__drawer]");
  if (!toggle || !drawer || !label) return;

  /* The theme's sign is a label, which no key presses: a button takes its place. */
  const button = document.createElement("button");
  button.type = "button";
  button.className = "md-header__button md-icon bb-menu-button";
  button.append(...label.childNodes);
  button.addEventListener("click", () => {
    set(!toggle.checked);
    if (toggle.checked) enter();
  });
  toggle.addEventListener("change", say);
  label.replaceWith(button);
  say();

  function say() {
    button.setAttribute("aria-expanded", String(toggle.checked));
  }

  function set(open) {
    toggle.checked = open;
    toggle.dispatchEvent(new Event("change", { bubbles: true }));
  }

  // In the order of the page the colours and the search would come between, and close it.
  function enter() {
    const stops = drawer.querySelectorAll("a[href], input");
    const seen = [...stops].find((stop) => getComputedStyle(stop).visibility === "visible");
    if (seen) seen.focus();
  }

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !toggle.checked) return;
    set(false);
    button.focus();
  });
  document.addEventListener("focusin", (event) => {
    if (toggle.checked && event.target !== button && !drawer.contains(event.target)) set(false);
  });
})();
