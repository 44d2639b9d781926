// Holds the style sheets to the oldest engines, Chrome 107, Firefox 107 and Safari 16.0 of September to November 2022:
// what every engine had by the end of that year, without the one feature of style sheets that came in December
// (the window's own units, Chrome 108). What Safari drops though the tables say that it is known: lines with their
// style or thickness in one declaration.
export default {
  plugins: ["stylelint-plugin-use-baseline"],
  rules: {
    "plugin/use-baseline": [true, { available: 2022 }],
    "unit-disallowed-list": ["dvh", "dvw", "dvi", "dvb", "svh", "svw", "svi", "svb", "lvh", "lvw", "lvi", "lvb"],
    "declaration-property-value-disallowed-list": { "text-decoration": ["/\\s/"], content: ['/\\/\\s*"/'] },
  },
};
