"""What axe-core finds on a page as it is: the vendored copy, with the rules for every page."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.support.checkout import ROOT

SCRIPT = ROOT / "tests/vendor/axe-core/axe.min.js"
# WCAG 2.2, levels A and AA, and what axe holds to be good practice. No rule is switched off, nothing is left out.
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# What a change of colours can break; the mark-up and the places are the same in both schemes.
COLOUR_RULES = ["color-contrast", "link-in-text-block"]
SCHEMES = {"light": "default", "dark": "slate"}


def violations(page: Page, rules: list[str]) -> list[str]:
    """What axe-core finds, by the names of rules or of their tags."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(SCRIPT.read_text(encoding="utf-8"))
    run = "rules => axe.run({resultTypes: ['violations'], runOnly: rules, preload: false})"
    found = page.evaluate(run, rules)["violations"]
    return [
        f"{one['id']}: {node['target']} {node['failureSummary']}".replace("\n", " ")
        for one in found
        for node in one["nodes"]
    ]


def in_scheme(page: Page, scheme: str, rules: list[str]) -> list[str]:
    """What it finds in a colour scheme."""
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", SCHEMES[scheme])
    return [f"{scheme}: {fault}" for fault in violations(page, rules)]


def in_both_schemes(page: Page) -> list[str]:
    """Every rule in one scheme, and what colours can break in the other too."""
    return in_scheme(page, "light", RULES) + in_scheme(page, "dark", COLOUR_RULES)
