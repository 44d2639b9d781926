"""The Content-Security-Policy that a built site holds under: nothing but its own files, no inline code by default."""

from __future__ import annotations

import base64
import functools
import hashlib
import re
from collections.abc import Iterable
from pathlib import Path

SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<code>[^<]*(?:<(?!/script>)[^<]*)*)</script>")
DATA_TYPE = re.compile(r"""\btype=["']?(?!text/javascript|module)[\w.+-]+/""")
# Nothing is fetched from elsewhere and nothing is sent: forms lead to the site's own search.
OWN = (
    "connect-src 'self'",  # no script of the site asks for anything; programs that judge a page ask for robots.txt from it
    "style-src 'self'",
    "img-src 'self' data:",  # the theme's icons are data: pictures in its style sheet
    "form-action 'self'",
    "base-uri 'none'",
)
HEADER_ONLY = ("frame-ancestors 'none'",)  # browsers refuse it in a page


def inline_scripts(html: str) -> Iterable[str]:
    """The code of the inline scripts of a page that a browser would run; data blocks and links are left out."""
    for script in SCRIPT.finditer(html):
        attributes = script["attributes"]
        if not re.search(r"\bsrc=", attributes) and not DATA_TYPE.search(attributes) and script["code"].strip():
            yield script["code"]


@functools.cache
def digest(code: str) -> str:
    """A script's hash as a policy writes it; most pages have the same scripts."""
    return "'sha256-" + base64.b64encode(hashlib.sha256(code.encode()).digest()).decode() + "'"


def policy(scripts: Iterable[str], *more: str) -> str:
    """A policy that lets the site's own files and these inline scripts run."""
    hashes = sorted({digest(code) for code in scripts})
    return "; ".join(["default-src 'none'", " ".join(["script-src 'self'", *hashes]), *OWN, *more])


def content_security_policy(site: Path, scripts: Iterable[str] | None = None) -> str:
    """The policy for all pages of a site, as a header: the few scripts that its theme writes into them, and 'self'. The
    pages need not be read where their inline scripts are given."""
    pages = sorted(site.rglob("*.html")) if scripts is None else []
    read = (code for page in pages for code in inline_scripts(page.read_text(encoding="utf-8")))
    return policy(read if scripts is None else scripts, *HEADER_ONLY)
