/* The list as the reader sees it: each place with its quotation, the reader's own note, and buttons to move and remove it. */
(function (bluebook) {
  "use strict";
  const { briefing, elements } = bluebook;
  if (!briefing || !elements) return;
  const { make, button } = elements;

  /** The items of an outline in their groups, with what the page does: {move, remove, write}. */
  function collection(list, acts) {
    return list.groups.flatMap((group) => [
      ...(group.heading
        ? [make("li", { class: "bb-collection-head", role: "presentation" }, make("h2", {}, group.heading))]
        : []),
      ...group.items.map((one, at) => itemElement(one, at, group.items, acts)),
    ]);
  }

  function itemElement(one, at, all, acts) {
    const { item } = one;
    const made = make(
      "li",
      {
        class: "bb-collected" + (/^\d+$/.test(one.edition) ? " bb-of-" + one.edition : ""),
        "data-address": one.url.split(":~:")[0] || one.address,
        "data-key": item.key,
      },
      head(one),
      state(one),
      ...said(one),
      make("p", { class: "bb-collected-cite" }, ...citation(one)),
      note(one, acts),
      make(
        "p",
        { class: "bb-collected-tools" },
        mover("up", "Up", one, at > 0 ? all[at - 1] : null, acts),
        mover("down", "Down", one, at < all.length - 1 ? all[at + 1] : null, acts),
        button("Remove", () => acts.remove(item.key), { "data-action": "remove", "aria-label": "Remove " + one.place }),
      ),
    );
    return made;
  }

  /* What a fact's row says, and the quotation; or our statement, and what proves it. */
  function said(one) {
    const words = one.quotation;
    const row = one.row ? [make("p", {}, one.row.words)] : [];
    if (one.isOurs)
      return [
        make("p", { class: "bb-collected-statement" }, make("b", {}, briefing.OURS), words),
        ...one.proof.map((part) => make("blockquote", {}, make("p", {}, `${part.quotation} (${part.place})`))),
        ...one.absent.map((line) => make("p", {}, line)),
      ];
    return words ? [...row, make("blockquote", {}, ...words.split("\n").map((line) => make("p", {}, line)))] : row;
  }

  function head(one) {
    const handle = make(
      "span",
      { class: "bb-collected-handle", draggable: "true", "aria-hidden": "true", title: "Drag to move" },
      "⠿",
    );
    const place = one.found.gone
      ? one.place
      : make("a", { href: briefing.href({ ...one.item, address: one.address }) }, one.row ? one.row.name : one.place);
    const kind =
      one.kind && one.kind !== "Paragraph" ? make("span", { class: "bb-collected-kind" }, kindWords(one)) : null;
    const title =
      one.found.title && !one.place.startsWith(one.found.title)
        ? make("span", { class: "bb-collected-title" }, one.found.title)
        : null;
    return make("p", { class: "bb-collected-head" }, handle, make("b", {}, place), " ", title, " ", kind);
  }

  /* A fact's name is in no edition's words: its kind says which edition reports it. */
  const kindWords = ({ kind, edition }) => (kind === "Fact" ? `Fact, ${edition} edition` : kind);

  function citation({ runs, citation: words }) {
    return runs.length ? runs.map(([text, italic]) => (italic ? make("cite", {}, text) : text)) : [words];
  }

  /* What has become of the place since it was added. */
  function state(one) {
    if (one.found.gone)
      return make(
        "p",
        { class: "bb-collected-state" },
        "This address is no longer on this site. Your quotation and note are kept as they were.",
      );
    if (!one.changed) return null;
    return make(
      "div",
      { class: "bb-collected-state" },
      make(
        "p",
        {},
        "The text has changed since you added it. Your quotation below has the words of that day. It now reads:",
      ),
      make("blockquote", { class: "bb-collected-now" }, make("p", {}, one.changed.now)),
    );
  }

  function note(one, acts) {
    const area = make(
      "textarea",
      { rows: 2, "aria-label": "Your note on " + one.place, placeholder: "Your note" },
      one.note,
    );
    area.addEventListener("input", () => acts.write(one.item.key, area.value));
    return area;
  }

  /* A button that moves an item past its neighbour; at an end it stays in reach of the keyboard and does nothing. */
  function mover(action, words, one, neighbour, acts) {
    const act = () => neighbour && acts.move(one.item.key, neighbour.item.key, action);
    return button(words, act, {
      "data-action": action,
      "aria-label": `Move ${one.place} ${action}`,
      "aria-disabled": neighbour ? null : "true",
    });
  }

  Object.assign(briefing, { collection });
})((window.bluebook = window.bluebook || {}));
