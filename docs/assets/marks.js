/* The words behind a fact: choosing a row's source opens its paragraph with the quoted words marked, and pointing at a
   fact under a paragraph marks its words there. Without this script the link leads to the paragraph. The words are
   carried in the browser's storage, never in the address, so that what is copied stays a permanent address. */
(function () {
  "use strict";
  var KEY = "bb-quote";
  var arrived = null; // [block, list of quoted words] that a row led to
  var LEFT_OUT = ".bb-call, .bb-number, .bb-note-number, .bb-missing"; // what is no part of a block's own words

  /* --- marking --- */

  // The letters of a block with the text node and place of each; white space counts once.
  function letters(block) {
    var found = [], last = " ", node;
    var walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while ((node = walker.nextNode())) {
      if (node.parentNode.closest(LEFT_OUT)) continue;
      for (var at = 0; at < node.data.length; at++) {
        var letter = /\s/.test(node.data[at]) ? " " : node.data[at];
        if (letter !== " " || last !== " ") found.push({letter: letter, node: node, at: at});
        last = letter;
      }
    }
    return found;
  }

  function mark(block, quote) {
    var all = letters(block), words = quote.replace(/\s+/g, " ").trim();
    var start = all.map(function (l) { return l.letter; }).join("").indexOf(words);
    if (start < 0) return;
    var pieces = new Map();
    all.slice(start, start + words.length).forEach(function (l) {
      var piece = pieces.get(l.node);
      if (piece) piece[1] = l.at + 1;
      else pieces.set(l.node, [l.at, l.at + 1]);
    });
    pieces.forEach(function (ends, node) {
      var range = document.createRange();
      range.setStart(node, ends[0]);
      range.setEnd(node, ends[1]);
      var made = document.createElement("mark");
      made.className = "bb-quoted";
      range.surroundContents(made);
    });
  }

  function unmark() {
    document.querySelectorAll("mark.bb-quoted").forEach(function (made) {
      var block = made.parentNode;
      made.replaceWith.apply(made, made.childNodes);
      block.normalize();
    });
  }

  /* --- from a row to its words --- */

  // All the words that a row quotes from the block of a link.
  function quotesBeside(link) {
    return Array.prototype.map.call(link.parentNode.querySelectorAll("blockquote"), function (quote) { return quote.textContent; });
  }

  function store(address, quotes) {
    try { localStorage.setItem(KEY, JSON.stringify([address, quotes])); } catch (refused) { /* the link still leads there */ }
  }

  function take() {
    try {
      var kept = JSON.parse(localStorage.getItem(KEY));
      localStorage.removeItem(KEY);
      return kept || [];
    } catch (refused) { return []; }
  }

  function followed(event) {
    var link = event.target.closest && event.target.closest("a.bb-source");
    var quotes = link ? quotesBeside(link) : [];
    if (!quotes.length) return;
    store(link.href, quotes);
    var here = link.href.replace(/#.*/, "") === location.href.replace(/#.*/, "");
    if (here && event.type === "click" && !event.ctrlKey && !event.metaKey && !event.shiftKey) arrive(link.href);
  }

  function arrive(address) {
    var kept = take(), block = document.getElementById(address.replace(/^[^#]*#/, ""));
    arrived = block && kept[0] === address ? [block, [].concat(kept[1])] : null;
    rest();
  }

  // Back to the words that the reader came for.
  function rest() {
    unmark();
    if (arrived) arrived[1].forEach(function (quote) { mark(arrived[0], String(quote)); });
  }

  document.addEventListener("click", followed);
  document.addEventListener("auxclick", followed);
  window.addEventListener("hashchange", function () {
    if (!document.querySelector(":target mark.bb-quoted")) arrive(location.href);
  });
  if (location.hash && document.querySelector(".bb-place")) arrive(location.href);

  /* --- from a paragraph to its facts --- */

  // The words that a row quotes from a block: kept once, in the tables at the page's end.
  function quotesFrom(id, block) {
    var row = document.getElementById(id).closest("tr");
    var links = Array.prototype.filter.call(row.querySelectorAll(".bb-source"), function (link) {
      return link.hash === "#" + block.id;
    });
    return [].concat.apply([], links.map(quotesBeside));
  }

  document.querySelectorAll(".bb-drawn").forEach(function (fold) {
    var block = document.getElementById(fold.dataset.from);
    fold.querySelectorAll("li a").forEach(function (link) {
      function show() {
        unmark();
        quotesFrom(link.hash.slice(1), block).forEach(function (quote) { mark(block, quote); });
      }
      link.addEventListener("mouseenter", show);
      link.addEventListener("focus", show);
      link.addEventListener("click", function () { openRow(link); });
    });
    fold.addEventListener("mouseleave", rest);
    fold.addEventListener("focusout", rest);
  });

  function openRow(link) {
    var row = document.getElementById(link.hash.slice(1)).closest("tr");
    row.querySelectorAll("details").forEach(function (quote) { quote.open = true; });
  }
})();
