"""The addresses outside the site that its pages link to, asked once each, once a week.

Run as `python -m tests.support.external_links`.

It reports and never stops anything: other hosts' pages move when they like, and that is no mistake of this site's.
"""

from __future__ import annotations

import sys
import urllib.error
import urllib.request
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from pathlib import Path

from bluebook.content.addresses import site_url

ROOT = Path(__file__).resolve().parent.parent.parent


class Links(HTMLParser):
    """Collects the targets of a page's links."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the target of a link."""
        self.found.update(value for name, value in attrs if tag == "a" and name == "href" and value)


def outside(site: Path) -> list[str]:
    """Every address outside the site that a page links to, without its fragment."""
    links = Links()
    for page in sorted(site.rglob("*.html")):
        links.feed(page.read_text(encoding="utf-8"))
    led = {link.partition("#")[0] for link in links.found if link.startswith(("http://", "https://"))}
    return sorted(link for link in led if not link.startswith(site_url()))


def unanswered(addresses: Iterable[str], seconds: float = 30) -> Iterator[str]:
    """`address: what is wrong with it` for each that does not answer as a page that is there."""
    for address in addresses:
        request = urllib.request.Request(address, headers={"User-Agent": "Mozilla/5.0 (link check)"})
        try:
            with urllib.request.urlopen(request, timeout=seconds) as answer:
                if answer.geturl().partition("#")[0] != address:
                    yield f"{address}: leads on to {answer.geturl()}"
        except urllib.error.HTTPError as error:
            with error:
                yield f"{address}: {error.code} {error.reason}"
        except OSError as error:
            yield f"{address}: {getattr(error, 'reason', error)}"


def main() -> int:
    """Report on the site in site/; always 0."""
    addresses = outside(ROOT / "site")
    found = list(unanswered(addresses))
    for line in found:
        print(f"::warning::{line}")
    print(f"{len(addresses)} addresses outside the site, {len(found)} to look at.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
