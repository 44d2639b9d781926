// The rules of the site's own scripts, for `make lint`. What the oldest engines know is judged by eslint.config.mjs.
import js from "@eslint/js";
import globals from "globals";

export default [
  js.configs.recommended,
  {
    languageOptions: { sourceType: "script", ecmaVersion: 2022, globals: { ...globals.browser, bluebook: "readonly" } },
    linterOptions: { noInlineConfig: true },
    rules: {
      "no-unused-vars": ["error", { args: "after-used", caughtErrors: "none" }],
      "no-empty": ["error", { allowEmptyCatch: true }],
      "no-control-regex": "off", // invisible characters are what those patterns are about
      "no-irregular-whitespace": "off",
      "no-misleading-character-class": "off",
      "no-var": "error",
      "prefer-const": "error",
      "prefer-arrow-callback": "error",
      eqeqeq: "error",
      "max-lines": ["error", 300],
    },
  },
];
