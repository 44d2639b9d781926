/* Where the search is: on its page, and in the box over any page, which suggests the first results. */
(function (bluebook) {
  "use strict";
  if (!bluebook.view) return;
  const { Search } = bluebook.view;
  const { address, readAddress, writeAddress } = bluebook.filters;
  const FIRST = 10; // results shown before "Show more"
  const SUGGESTED = 6;
  const PAUSE = 250; // ms without a key, after which the address holds what was typed

  /* The search page: words and filters are in its address. What was asked for by Enter or was there at first stays in the
     history when other words are typed. */
  function page(root) {
    const input = root.querySelector("input[name=q]");
    let timer = null;
    let isAsked = false;
    function write() {
      clearTimeout(timer);
      const before = location.search;
      writeAddress(input.value, search.state, isAsked);
      if (location.search !== before) isAsked = false;
    }
    const search = new Search(input, {
      list: "results",
      first: FIRST,
      isPage: true,
      changed(text) {
        root.classList.toggle("bb-searching", !!text.trim());
        document.body.classList.toggle("bb-searching", !!text.trim());
        clearTimeout(timer);
        timer = setTimeout(write, PAUSE);
      },
    });
    function ask() {
      write();
      isAsked = true;
      if (matchMedia("(hover: none)").matches) input.blur(); // the keyboard on the screen covers the results
    }
    search.left = function (link) {
      write();
      history.replaceState({ ...history.state, bluebookChosen: search.kept(link) }, "");
    };
    input.form.addEventListener("submit", ask);
    search.filters.addEventListener("change", () => {
      isAsked = true;
      ask();
    });
    addEventListener("popstate", () => comeBack(search));
    root.append(search.body);
    const chosen = (history.state && history.state.bluebookChosen) || { chosen: -1 };
    const focused = document.activeElement === input;
    search.restore(Object.assign(readAddress(), chosen, { q: input.value }));
    write();
    isAsked = Boolean(location.search);
    bluebook.returning.start(search);
    if (chosen.chosen < 0 && !focused && !matchMedia("(min-width: 60em)").matches) input.blur();
  }

  /* Back or forward to another query of the page. */
  function comeBack(search) {
    const state = readAddress();
    if (state.q === search.input.value && address(state.q, search.state) === location.search) return;
    const held = document.activeElement;
    search.input.value = state.q;
    search.restore(state);
    if (search.filters.contains(held)) held.focus();
  }

  /* The box over any page, whose words can be typed already. Back from where its links lead returns to it as it was; but the
     page of results takes its place in the history. */
  function box(dialog, input, kept) {
    const search = new Search(input, { list: "bb-results", first: SUGGESTED, isPage: false, changed: () => {} });
    search.left = function (link) {
      history.replaceState({ ...history.state, bluebookSearch: search.kept(link) }, "");
      dialog.close("left");
    };
    search.more.addEventListener("click", (event) => bluebook.search.replace(event, search.more.href));
    dialog.append(search.body);
    search.restore(kept);
  }

  bluebook.searching = { page, box };
})((window.bluebook = window.bluebook || {}));
