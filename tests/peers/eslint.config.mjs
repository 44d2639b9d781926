// Holds the scripts to the oldest engines: what the language of 2022 has (regular expressions of 2018 without
// lookbehind, which Safari 16.0 lacks), and what package.json's `browserslist` knows of the browsers' own objects.
// What may be missing is reached through `window` (`window.navigation && …`), which asks first.
import { readFileSync } from "node:fs";
import compat from "eslint-plugin-compat";
import esx from "eslint-plugin-es-x";

const { browserslist } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf-8"));
// Methods of iterators and sets whose names arrays and strings have had for long: a call does not tell whose it is.
const SHARED = /iterator-prototype-|typed-array-prototype-/;
const newer = Object.entries(esx.configs["flat/restrict-to-es2022"].rules).filter(([name]) => !SHARED.test(name));

export default [
  {
    plugins: { compat, "es-x": esx },
    languageOptions: { sourceType: "script", ecmaVersion: "latest" },
    linterOptions: { noInlineConfig: true },
    settings: { browsers: browserslist, lintAllEsApis: true, "es-x": { aggressive: true } },
    rules: {
      ...Object.fromEntries(newer),
      "es-x/no-array-prototype-findlast-findlastindex": "off", // Chrome 97, Firefox 104, Safari 15.4
      "es-x/no-hashbang": "off",
      "es-x/no-regexp-lookbehind-assertions": "error",
      "es-x/no-class-static-block": "error",
      "compat/compat": "error",
    },
  },
];
