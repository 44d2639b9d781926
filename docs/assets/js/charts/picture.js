/* A chart as one picture: what a reader sees of it in light colours, laid out at one width and measured, with its title and
   source, as an SVG that needs no style sheet and no font of its own. */
(function (bluebook) {
  "use strict";
  if (!bluebook.elements) return;
  const { make } = bluebook.elements;
  const SVG = "http://www.w3.org/2000/svg";
  const MARGIN = 24; // px round the chart
  const LEFT_OUT = ".bb-chart-table, .bb-chart-skip, .bb-chart-files, .bb-mark-label";
  const DRAWN = ["fill", "stroke", "stroke-width", "stroke-dasharray"];
  const LETTERED = ["font-family", "font-size", "font-weight", "text-anchor"];
  const CLEAR = /^(transparent|rgba\(\d+, \d+, \d+, 0\))$/;
  const measuring = document.createElement("canvas").getContext("2d");

  /** A chart as the text of an SVG, with lines below it that say where it is from. */
  function svgOf(figure, lines) {
    const stage = staged(figure, lines);
    figure.after(stage);
    try {
      return drawn(stage.firstElementChild, figure.querySelector("figcaption b").textContent, lines);
    } finally {
      stage.remove();
    }
  }

  /* A copy of the chart out of sight, in light colours on any screen. */
  function staged(figure, lines) {
    const copy = figure.cloneNode(true);
    for (const part of copy.querySelectorAll(LEFT_OUT)) part.remove();
    copy.append(...lines.map((line) => make("p", { class: "bb-picture-source" }, line)));
    const stage = make(
      "div",
      { class: "bb-picture-stage", "data-md-color-scheme": "default", "aria-hidden": "true" },
      copy,
    );
    const light = getComputedStyle(document.documentElement);
    for (const name of coloursOfEditions(figure)) stage.style.setProperty(name, light.getPropertyValue(name));
    return stage;
  }

  /* The names of the editions' colours, which are the same for the whole page. */
  function coloursOfEditions(figure) {
    const years = figure.outerHTML.match(/(?:bb-of-|data-edition=")\d{4}/g) || [];
    return [...new Set(years.map((found) => "--bb-" + found.slice(-4)))];
  }

  function node(name, attributes, text) {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    if (text) made.textContent = text;
    return made;
  }

  const short = (number) => String(Math.round(number * 100) / 100);

  function drawn(copy, title, lines) {
    const base = copy.getBoundingClientRect();
    const [width, height] = [base.width + 2 * MARGIN, base.height + 2 * MARGIN].map(Math.ceil);
    const root = node("svg", { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}`, role: "img" });
    root.append(node("title", {}, title), node("desc", {}, lines.join(" ")));
    root.append(
      node("rect", { width: "100%", height: "100%", fill: getComputedStyle(copy.parentNode).backgroundColor }),
    );
    const at = (rect) => ({ x: rect.left - base.left + MARGIN, y: rect.top - base.top + MARGIN });
    walk(copy, root, at);
    return new XMLSerializer().serializeToString(root);
  }

  /* Draws an element and what is in it. */
  function walk(element, root, at) {
    const rect = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (style.display === "none" || style.visibility === "hidden" || rect.width <= 1) return;
    if (element.namespaceURI === SVG) return void root.append(marks(element, rect, at));
    root.append(...box(rect, style, at));
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) root.append(...words(child, style, at));
      else if (child.nodeType === Node.ELEMENT_NODE) walk(child, root, at);
    }
  }

  /* The background and the lines of an element's box. */
  function box(rect, style, at) {
    const { x, y } = at(rect);
    const top = parseFloat(style.borderTopWidth);
    const all = top > 0 && parseFloat(style.borderBottomWidth) > 0 && style.borderTopStyle !== "none";
    const found = [];
    if (!CLEAR.test(style.backgroundColor))
      found.push({ x, y, width: rect.width, height: rect.height, fill: style.backgroundColor });
    if (all)
      found.push({
        x: x + top / 2,
        y: y + top / 2,
        width: rect.width - top,
        height: rect.height - top,
        fill: "none",
        stroke: style.borderTopColor,
        "stroke-width": top,
      });
    else if (top > 0 && style.borderTopStyle !== "none")
      found.push({ x, y, width: rect.width, height: top, fill: style.borderTopColor });
    return found.map((one) => node("rect", rounded(one)));
  }

  function rounded(attributes) {
    const round = ([name, value]) => [name, typeof value === "number" ? short(value) : value];
    return Object.fromEntries(Object.entries(attributes).map(round));
  }

  /* --- words --------------------------------------------------------------------------------------------------------- */

  /* The words of a text, a piece for each line that they fill; a line may end after a hyphen. */
  function words(text, style, at) {
    const lines = [];
    let end = 0;
    for (const match of text.data.matchAll(/[^\s-]+-?|-/g)) {
      const gap = match.index > end ? " " : "";
      end = match.index + match[0].length;
      const range = document.createRange();
      range.setStart(text, match.index);
      range.setEnd(text, end);
      const rect = range.getClientRects()[0];
      if (!rect || !rect.width) continue;
      const last = lines[lines.length - 1];
      if (last && Math.abs(last.rect.top - rect.top) < 2) {
        last.text += gap + match[0];
        last.right = rect.right;
      } else lines.push({ text: match[0], rect, right: rect.right });
    }
    return lines.map((line) => lineNode(line, style, at));
  }

  function lineNode({ text, rect, right }, style, at) {
    const { x, y } = at(rect);
    const fonts = {
      "font-family": style.fontFamily,
      "font-size": style.fontSize,
      "font-weight": style.fontWeight,
      "font-style": style.fontStyle,
    };
    const length = { textLength: right - rect.left, lengthAdjust: "spacingAndGlyphs" };
    return node("text", rounded({ x, y: y + rise(rect, style), ...fonts, fill: style.color, ...length }), text);
  }

  /* From the top of a line to the foot of its letters. */
  function rise(rect, style) {
    measuring.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    return measuring.measureText("x").fontBoundingBoxAscent || rect.height * 0.8;
  }

  /* --- marks --------------------------------------------------------------------------------------------------------- */

  /* A chart's own SVG, its looks written on its elements, without links and what only a page can use. */
  function marks(element, rect, at) {
    const copy = element.cloneNode(true);
    const originals = element.querySelectorAll("*");
    copy.querySelectorAll("*").forEach((one, index) => dress(one, originals[index]));
    dress(copy, element);
    for (const one of copy.querySelectorAll("title, desc")) one.remove();
    for (const link of copy.querySelectorAll("a")) {
      const group = node("g", {});
      group.append(...link.childNodes);
      link.replaceWith(group);
    }
    for (const name of ["role", "aria-labelledby", "aria-describedby", "aria-hidden"]) copy.removeAttribute(name);
    const { x, y } = at(rect);
    const place = rounded({ x, y, width: rect.width, height: rect.height, overflow: "visible" });
    for (const [name, value] of Object.entries(place)) copy.setAttribute(name, value);
    return copy;
  }

  function dress(copy, original) {
    const style = getComputedStyle(original);
    const isText = ["svg", "text", "tspan"].includes(original.localName);
    for (const name of isText ? [...DRAWN, ...LETTERED] : DRAWN) copy.setAttribute(name, style.getPropertyValue(name));
    copy.removeAttribute("class");
  }

  bluebook.chartPicture = { svgOf };
})((window.bluebook = window.bluebook || {}));
