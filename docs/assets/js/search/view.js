/* What the reader sees of the search under its input: the same on its page and in the box over any page (start.js). */
(function (bluebook) {
  "use strict";
  if (!bluebook.notes || !bluebook.filters) return;
  const { make, button } = bluebook.elements;
  const { later } = bluebook;
  const { groups, arranged, answerBox, beginAtMarks } = bluebook.results;
  const { answer } = bluebook.entries;
  const { summary } = bluebook.summary;
  const { notes, limits } = bluebook.notes;
  const { filters, restore, address } = bluebook.filters;
  const FEW = 6; // files that are loaded while words are being typed; for more, a pause is awaited
  const FOR_EACH = 10; // ms
  const PAUSE = 250; // ms without a key, after which help is offered

  /* The parts of a search under its input. `list` is the id of the results, `first` how many are shown at first. */
  class Search {
    constructor(input, { list, first, isPage, changed }) {
      this.input = input;
      this.first = first;
      this.isPage = isPage;
      this.before = location.search ? input.value : input.value.slice(0, -1); // what was typed when it was last answered
      this.changed = changed;
      this.state = { edition: "", kind: "", section: "", without: [], whole: false };
      this.status = make("p", { class: "bb-search-status", role: "status", "aria-live": "polite" });
      this.notes = make("div", { class: "bb-search-notes" });
      this.answer = make("div", { class: "bb-search-answer" });
      this.help = make("div", { class: "bb-nothing" });
      this.results = document.getElementById(list) || make("div", { id: list });
      this.results.className = "bb-results";
      this.filters = isPage ? filters(this, bluebook.collection.ready()) : null;
      this.more = isPage
        ? button("", () => this.showAll(), { class: "bb-search-more" })
        : make("a", { class: "bb-search-all" });
      this.taking = isPage ? this.takingLine() : null;
      const slash = bluebook.keyboard ? bluebook.keyboard.slashSwitch() : null;
      const tools = make("div", { class: "bb-search-tools" }, slash);
      const found = [this.notes, this.answer, this.help, this.results];
      const parts = isPage
        ? [this.filters, this.status, this.taking, ...found, this.more, limits()]
        : [this.status, this.more, ...found];
      this.body = make("div", { class: "bb-search-body" }, [...parts, tools]);
      input.addEventListener("input", this.typed.bind(this));
      this.body.addEventListener("keydown", this.walk.bind(this));
      input.addEventListener("keydown", this.leave.bind(this));
      this.body.addEventListener("click", this.chosen.bind(this));
    }

    typed() {
      this.state.without = [];
      this.state.whole = false;
      this.run();
    }

    run(most) {
      const [text, state] = [this.input.value, this.state];
      const again = this.run.bind(this, most);
      if (text !== this.before) this.isTyping = Math.abs(text.length - this.before.length) === 1;
      this.before = text;
      for (const timer of [this.waiting, this.helping]) clearTimeout(timer);
      this.results.setAttribute("aria-busy", "true"); // until what the query needs is there
      const lacking = later.lacking(text);
      if (lacking.length) return void later.load(lacking).then(again);
      const found = text.trim() ? answer(text, state) : null;
      const lacks = found ? later.lacks() : 0;
      const load = () => later.loadLacking().then(again);
      const more = lacks ? later.toLoad() : 0;
      const awaited = found && !found.cited ? found.query.awaited : new Set();
      if (found && !found.cited && !later.lacksWords()) {
        if (found.query.isLacking) return void later.loadUnprinted().then(again);
        if (found.query.isUndecided) return void later.loadEnglish(awaited).then(again);
      }
      if (more > FEW && this.isTyping) return void (this.waiting = setTimeout(load, more * FOR_EACH));
      if (lacks) return void load();
      if (awaited.size) later.loadEnglish(awaited).then(again);
      const isWhole = !found || later.hasParts(found.loads);
      if (!isWhole) later.loadParts(found.loads).then(again);
      if (found) found.entries = arranged(found.entries, this.first);
      this.found = found;
      if (isWhole && !awaited.size) this.results.removeAttribute("aria-busy");
      if (found) later.loadWholeSoon();
      this.shown = most || this.first;
      this.show();
      this.changed(text, state);
      if (later.lacks()) load(); // of other words that may have been meant
    }

    showAll() {
      const next = this.shown;
      this.shown = Infinity;
      this.show();
      const links = this.links();
      if (links[next]) links[next].focus();
    }

    show() {
      const { found } = this;
      const focused = document.activeElement;
      const at = this.links().indexOf(focused);
      this.body.classList.toggle("bb-search-idle", !found);
      this.status.replaceChildren(found ? summary(found, this.input.value, this.state) : "");
      this.notes.replaceChildren(...(found ? notes(this, found) : []));
      this.answer.replaceChildren(...(found ? answerBox(found) : []));
      this.results.replaceChildren(...(found ? groups(found, this.shown) : []));
      if (!this.isPage) beginAtMarks(this.results);
      this.showHelp();
      this.showMore();
      const links = this.links();
      const same = at >= 0 && links.find((link) => link.href === focused.href);
      const link = same || links[at >= 0 ? at : this.chosenAt];
      if (link) link.focus(); // results that came late push nobody off
      if (found) this.chosenAt = -1;
    }

    /* What can be done with the results as a whole. */
    takingLine() {
      const load = (act) =>
        bluebook.scripts.load(["lib/csv", "lib/files", "search/taking"]).then(act, () => {
          this.taking.hidden = true;
        });
      const save = () => load(() => bluebook.taking.saveCsv(this.found.entries, this.input.value.trim()));
      const collect = () => load(() => bluebook.taking.collectAll(this.found.entries.slice(0, this.shown)));
      return make("p", { class: "bb-taking", hidden: true }, [
        button("Save all results (CSV)", save, { class: "bb-take", name: "csv" }),
        " ",
        bluebook.briefing && bluebook.briefing.collect
          ? button("Add the results shown to briefing list", collect, { class: "bb-take", "data-action": "collect" })
          : null,
      ]);
    }

    /* How a reader may go on from nothing; it is loaded when a reader who has typed it to the end finds nothing. */
    showHelp() {
      const { found, help } = this;
      const isNothing = found && !found.entries.length && found.query.slots.length > 0 && !found.read.messages.length;
      clearTimeout(this.helping);
      help.replaceChildren();
      if (isNothing) this.helping = setTimeout(() => this.loadHelp(found), PAUSE);
    }

    loadHelp(found) {
      const show = () => {
        if (this.found === found) this.help.replaceChildren(...bluebook.nothing.help(found, this.state));
      };
      const { load } = bluebook.scripts;
      const near = ["nearest", "headings"].map((name) => load(["search/" + name]).catch(() => null));
      Promise.all([load(["search/nothing"]), ...near]).then(show, () => null); // the status says it
    }

    showMore() {
      const all = this.found ? this.found.entries.length : 0;
      if (this.taking) this.taking.hidden = all < 2;
      const rest = all - this.shown;
      this.more.hidden = this.isPage ? rest <= 0 : !all;
      const every = all > 1 ? "All " + all + " results" : "All results";
      this.more.textContent = this.isPage ? "Show " + rest + " more" : every;
      if (!this.isPage)
        this.more.href = bluebook.scripts.href({ page: "search" }) + address(this.input.value, this.state);
    }

    links() {
      return Array.from(this.results.querySelectorAll("a.result"));
    }

    /* Up and down through the results; up from the first one back to the words. */
    walk(event) {
      if (bluebook.keyboard.composing(event)) return;
      const links = this.links();
      const at = links.indexOf(document.activeElement);
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === "Escape" && at >= 0 && !this.input.closest("dialog")) this.input.focus();
      if (!step || at < 0) return;
      event.preventDefault();
      (links[at + step] || (step < 0 ? this.input : links[at])).focus();
    }

    /* Down from the words to the results. */
    leave(event) {
      const first = this.links()[0];
      if (bluebook.keyboard.composing(event)) return;
      if (event.key === "ArrowDown" && first) {
        event.preventDefault();
        first.focus();
      }
      if (event.key === "Escape" && !this.input.closest("dialog")) {
        this.input.value = "";
        this.typed();
      }
    }

    chosen(event) {
      const link = event.target.closest("a");
      if (link && !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey) this.left(link);
    }

    without(form) {
      this.state.without.push(form);
      this.run();
      (this.notes.querySelector("button") || this.input).focus();
    }

    restore(state) {
      restore(this, state);
      this.state.without = (state.without || []).slice();
      this.input.focus();
      this.chosenAt = state.chosen;
      this.run(state.shown);
    }

    kept(link) {
      return {
        q: this.input.value,
        chosen: this.links().indexOf(link),
        shown: this.shown === Infinity ? 1e6 : this.shown,
        ...this.state,
      };
    }
  }

  bluebook.view = { Search };
})((window.bluebook = window.bluebook || {}));
