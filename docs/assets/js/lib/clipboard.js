/* The clipboard, in one place for every button that copies. A text comes in the forms {plain, html, markdown}; html and
   markdown may be missing. */
(function (bluebook) {
  "use strict";
  /* Put a text on the clipboard. Resolves to whether the browser took it. The old command comes first: it keeps the HTML
     as it is written, and works from a folder and over plain http, where browsers have no other way. */
  function copy(forms) {
    if (copyByCommand(forms)) return Promise.resolve(true);
    if (!navigator.clipboard || !navigator.clipboard.writeText) return Promise.resolve(false);
    return navigator.clipboard.writeText(forms.plain).then(
      () => true,
      () => false,
    );
  }

  function copyByCommand(forms) {
    const giveBack = selectOwnWord();
    let taken = false;
    const give = (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData.setData("text/plain", forms.plain);
      if (forms.html) event.clipboardData.setData("text/html", forms.html);
      if (forms.markdown) event.clipboardData.setData("text/markdown", forms.markdown);
      taken = true;
    };
    document.addEventListener("copy", give, true);
    try {
      taken = document.execCommand("copy") && taken;
    } catch (refusal) {
      taken = false;
    }
    document.removeEventListener("copy", give, true);
    giveBack();
    return taken;
  }

  /* Browsers copy only where something is selected: select a word of ours, and give the reader's selection back. */
  function selectOwnWord() {
    const selection = getSelection();
    const ranges = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
    const word = document.createElement("span");
    word.className = "bb-copied";
    word.textContent = ".";
    document.body.appendChild(word);
    selection.selectAllChildren(word);
    return () => {
      word.remove();
      selection.removeAllRanges();
      for (const range of ranges) selection.addRange(range);
    };
  }

  bluebook.clipboard = { copy };
})((window.bluebook = window.bluebook || {}));
