/* Moves an item of the list by dragging its handle with a mouse; the buttons Up and Down do the same for everyone. */
(function (bluebook) {
  "use strict";
  const { briefing } = bluebook;
  if (!briefing) return;
  const SIDES = { up: "bb-drop-before", down: "bb-drop-after" };

  /** Lets the items of a list be dragged; `move` puts an item before (up) or after (down) another, by their keys. */
  function startDragging(list, move) {
    let dragged = null;
    const itemAt = (event) => event.target.closest && event.target.closest("[data-key]");

    /* On which side of an item a pointer would drop what it drags. */
    function sideOf(item, event) {
      const { top, height } = item.getBoundingClientRect();
      return event.clientY < top + height / 2 ? "up" : "down";
    }

    function clear() {
      for (const item of list.querySelectorAll("[data-key]")) item.classList.remove(...Object.values(SIDES));
    }

    list.addEventListener("dragstart", (event) => {
      if (!event.target.matches || !event.target.matches(".bb-collected-handle")) return;
      dragged = itemAt(event);
      dragged.classList.add("bb-dragged");
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", dragged.dataset.address);
      event.dataTransfer.setDragImage(dragged, 12, 12);
    });
    list.addEventListener("dragover", (event) => {
      const item = itemAt(event);
      clear();
      if (!dragged || !item || item === dragged) return;
      event.preventDefault(); // it may be dropped here
      item.classList.add(SIDES[sideOf(item, event)]);
    });
    list.addEventListener("drop", (event) => {
      const item = itemAt(event);
      if (!dragged || !item || item === dragged) return;
      event.preventDefault();
      move(dragged.dataset.key, item.dataset.key, sideOf(item, event));
    });
    list.addEventListener("dragend", () => {
      clear();
      if (dragged) dragged.classList.remove("bb-dragged");
      dragged = null;
    });
  }

  Object.assign(briefing, { startDragging });
})((window.bluebook = window.bluebook || {}));
