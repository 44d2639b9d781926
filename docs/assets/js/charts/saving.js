/* Saves each chart as a picture, SVG or PNG, with its title, its source and the licence in it. */
(function (bluebook) {
  "use strict";
  const { elements, files, status, chartPicture } = bluebook;
  const source = document.querySelector(".bb-chart-source");
  if (!elements || !files || !status || !chartPicture || !source) return;
  const { make, button } = elements;
  const SCALE = 2; // points of a PNG for each of the SVG's
  const SVG = "image/svg+xml";

  /* What is below a chart: the source of all of them, then its own address. */
  function sourceLines(figure) {
    const canonical = document.querySelector("link[rel=canonical]");
    const sentences = Array.from(source.querySelectorAll("span"), (part) => part.textContent.trim());
    return [...sentences, (canonical ? canonical.href : location.href.split("#")[0]) + "#" + headingOf(figure).id];
  }

  function headingOf(figure) {
    let at = figure;
    while (!at.matches("h2[id]")) at = at.previousElementSibling;
    return at;
  }

  function save(figure, ending, type, content) {
    const name = "bluebook-chart-" + figure.querySelector("figcaption b").id.replace(/-title$/, "") + ending;
    files.save(name, type, content);
    status.say(`Saved as ${name}.`);
  }

  const svgOf = (figure) => chartPicture.svgOf(figure, sourceLines(figure));

  function savePng(figure) {
    const image = new Image();
    image.addEventListener("error", () => status.say("This browser could not make the PNG. Save the SVG instead."));
    image.addEventListener("load", () => {
      const canvas = make("canvas", { width: image.width * SCALE, height: image.height * SCALE });
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => save(figure, ".png", "image/png", blob));
    });
    image.src = `data:${SVG};charset=utf-8,` + encodeURIComponent(svgOf(figure));
  }

  for (const figure of document.querySelectorAll("figure.bb-chart")) {
    const title = figure.querySelector("figcaption b").textContent;
    const buttons = [
      button("SVG", () => save(figure, ".svg", SVG, svgOf(figure)), {
        name: "svg",
        "aria-label": "Save as SVG: " + title,
      }),
      " ",
      button("PNG", () => savePng(figure), { name: "png", "aria-label": "Save as PNG: " + title }),
    ];
    figure
      .querySelector(".bb-chart-table")
      .before(make("p", { class: "bb-chart-files" }, "Save this chart: ", ...buttons));
  }
})((window.bluebook = window.bluebook || {}));
