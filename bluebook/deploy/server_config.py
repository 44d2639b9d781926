"""How a web server should send the site: one definition, written as `_headers` for Netlify and Cloudflare Pages, as a
site for nginx and as a Caddyfile, all with the Content-Security-Policy computed from the built pages.

A file whose name holds a hash of its content never changes and is kept for a year; everything else is asked for
again after five minutes, and answered with a few bytes where it has not changed.
"""

from __future__ import annotations

import contextlib
import gzip
import importlib
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined

from bluebook.content.addresses import site_url
from bluebook.deploy.csp import content_security_policy
from bluebook.deploy.fingerprint import HASHED

SERVER_TEMPLATES = Environment(
    loader=PackageLoader("bluebook", "deploy/templates"),
    undefined=StrictUndefined,
    trim_blocks=True,
    keep_trailing_newline=True,
)
HEADERS = {
    "Strict-Transport-Security": "max-age=31536000",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",  # other sites do not learn which paragraph was read
    "Permissions-Policy": ("camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"),
    "Cross-Origin-Opener-Policy": "same-origin",
}
FOR_EVER = "public, max-age=31536000, immutable"
SHORT_CACHE = "public, max-age=300"
UNLISTED = "noindex"  # for the editions on one page: search engines list the sections, whose words these repeat
HASHED_NAME = r"\.[0-9a-f]{8}(\.min)?\.(css|js)$"
# Types that servers do not all know; text is UTF-8.
MEDIA_TYPES = {
    "md": "text/markdown",
    "bib": "application/x-bibtex",
    "ris": "application/x-research-info-systems",
    "sha256": "text/plain",
    "csv": "text/csv",
}
COMPRESSED = {".html", ".css", ".js", ".json", ".svg", ".xml", ".txt", ".md", ".csv", ".bib", ".ris"}
SMALLEST = 1024  # bytes: below, compression saves no packet


def headers_of(site: Path, scripts: Iterable[str] | None = None) -> dict[str, str]:
    """The headers that every file of a built site is sent with; `scripts` is the code of its pages' inline scripts, if known."""
    return {"Content-Security-Policy": content_security_policy(site, scripts), **HEADERS}


def netlify(site: Path, scripts: Iterable[str] | None = None) -> str:
    """The `_headers` of Netlify and Cloudflare Pages. Both keep other files only as long as they have not changed."""
    hashed = sorted(f"/{path.relative_to(site).as_posix()}" for path in site.rglob("*.*.*") if HASHED.search(path.name))
    everywhere = "".join(f"  {name}: {value}\n" for name, value in headers_of(site, scripts).items())
    printed = sorted(f"/{path.parent.relative_to(site).as_posix()}/*" for path in site.glob("*/print/index.html"))
    return (
        f"/*\n{everywhere}"
        + "".join(f"{path}\n  X-Robots-Tag: {UNLISTED}\n" for path in printed)
        + "".join(f"{path}\n  Cache-Control: {FOR_EVER}\n" for path in hashed)
    )


def nginx(site: Path) -> str:
    """A site of nginx; goes into its `http` block, or into a file of conf.d or sites-enabled."""
    return from_template("nginx.conf", site)


def caddy(site: Path) -> str:
    """A Caddyfile; Caddy gets the certificate by itself."""
    return from_template("Caddyfile", site)


def from_template(name: str, site: Path) -> str:
    """A template of bluebook/deploy/templates/ filled in for a built site."""
    return SERVER_TEMPLATES.get_template(name).render(
        headers=headers_of(site),
        types=MEDIA_TYPES,
        host=urlsplit(site_url()).hostname,
        hashed_name=HASHED_NAME,
        for_ever=FOR_EVER,
        short_cache=SHORT_CACHE,
        unlisted=UNLISTED,
    )


SERVERS: dict[str, Callable[[Path], str]] = {"netlify": netlify, "nginx": nginx, "caddy": caddy}


# --- compression ----------------------------------------------------------------------------------------------------


def compress(site: Path) -> Iterator[Path]:
    """Write each text file's compressed form beside it where that is smaller: .gz, and .br where the machine can."""
    ways: dict[str, Callable[[bytes], bytes]] = {".gz": lambda content: gzip.compress(content, 9, mtime=0)}
    if brotli := brotli_compression():
        ways[".br"] = brotli
    for path in sorted(site.rglob("*")):
        if path.suffix in COMPRESSED and path.is_file() and path.stat().st_size >= SMALLEST:
            content = path.read_bytes()
            for ending, way in ways.items():
                small = way(content)
                if len(small) < len(content):
                    written = path.with_name(path.name + ending)
                    written.write_bytes(small)
                    yield written


def brotli_compression() -> Callable[[bytes], bytes] | None:
    """Brotli by the package of Python's or the program of that name; None where a machine has neither."""
    with contextlib.suppress(ImportError):
        return importlib.import_module("brotli").compress  # type: ignore[no-any-return]
    if path := shutil.which("brotli"):
        command = [path, "--best", "--stdout", "-"]
        return lambda content: subprocess.run(command, input=content, capture_output=True, check=True).stdout
    return None
