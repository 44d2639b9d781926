/* Where an open menu is. */
(function (bluebook) {
  "use strict";
  const GAP = 8; // px between a menu and what it cites
  const LINES = 56; // px of a paragraph that stay in view under its number
  const NARROW = matchMedia("(max-width: 44.9844em)");
  const SHARE = 0.55; // of a phone's window that a sheet takes at most
  const ENOUGH = 240; // px of height in which a menu can be used, scrolled within

  /** Puts the menu of a sign, and of the block that the sign is for, if any, into an article.

      Never over what it cites, or over no more than its later lines, and without moving the page: on a phone a sheet at the
     edge of the window that is farther away, else beside, above or below. Positions are set by script, which the policy
     allows; style attributes are not. */
  bluebook.placeMenu = function (element, trigger, block, article) {
    const at = trigger.getBoundingClientRect();
    const cited = block ? block.getBoundingClientRect() : at;
    const header = document.querySelector(".md-header").getBoundingClientRect().bottom;
    element.classList.toggle("bb-menu-sheet", NARROW.matches);
    if (NARROW.matches) putSheet(element, at, cited, header);
    else putBeside(element, at, block && cited, header, article);
    element.onscroll = () => showWhetherMore(element);
    showWhetherMore(element);
  };

  /* A sign at the end of a menu of which more is below. */
  function showWhetherMore(element) {
    const below = element.scrollHeight - element.scrollTop - element.clientHeight;
    element.classList.toggle("bb-menu-more", below > 1); // px: heights are rounded
  }

  function putSheet(element, at, cited, header) {
    const [above, below] = [cited.top - header - GAP, innerHeight - cited.bottom - GAP];
    const isBelow = Math.max(above, below) < ENOUGH ? at.top + at.bottom < innerHeight : below > above;
    const free = isBelow ? below : above;
    const half = isBelow ? innerHeight - at.bottom - LINES : at.top - header - GAP;
    element.classList.toggle("bb-menu-low", isBelow);
    element.style.top = isBelow ? "auto" : header + "px";
    element.style.bottom = isBelow ? "0" : "auto";
    element.style.left = "0";
    element.style.maxHeight = Math.min(free < ENOUGH ? half : free, SHARE * innerHeight) + "px";
  }

  function putBeside(element, at, cited, header, article) {
    article.classList.add("bb-holds-menu");
    const base = article.getBoundingClientRect();
    element.style.bottom = "auto";
    element.style.maxHeight = innerHeight - header - 2 * GAP + "px";
    const { top, left } =
      (cited && (inMargin(element, at, cited, header) || aboveOrBelow(element, cited, base, header))) ||
      underSign(element, at, base);
    element.style.top = top - base.top + "px";
    element.style.left = left - base.left + "px";
    if (top < header || top + element.offsetHeight > innerHeight) element.scrollIntoView({ block: "nearest" });
  }

  function inMargin(element, at, cited, header) {
    const left = cited.right + 2 * GAP;
    if (left + element.offsetWidth + GAP > document.documentElement.clientWidth) return null;
    return { top: Math.max(Math.min(at.top, innerHeight - element.offsetHeight - GAP), header + GAP), left };
  }

  /* Above a block or below it, where the window has more room; where neither has enough, above, or below at the page's head. */
  function aboveOrBelow(element, cited, base, header) {
    const left = Math.max(base.left, cited.left);
    const room = { above: cited.top - header - 2 * GAP, below: innerHeight - cited.bottom - 2 * GAP };
    const most = Math.max(room.above, room.below);
    if (most >= ENOUGH) element.style.maxHeight = most + "px";
    const above = cited.top - element.offsetHeight - GAP;
    const isAbove = most >= ENOUGH ? room.above === most : above >= base.top;
    return { top: isAbove ? above : cited.bottom + GAP, left };
  }

  function underSign(element, at, base) {
    return { top: at.bottom + 4, left: Math.max(base.left, Math.min(at.left, base.right - element.offsetWidth)) };
  }
})((window.bluebook = window.bluebook || {}));
