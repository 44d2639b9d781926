"""How a web server should send the site: one definition, written as `_headers` for Netlify and Cloudflare Pages, as a
site for nginx and as a Caddyfile, all with the Content-Security-Policy computed from the built pages.

A file whose name holds a hash of its content never changes and is kept for a year; everything else is asked for
again after five minutes, and answered with a few bytes where it has not changed.
"""

from __future__ import annotations

import contextlib
import gzip
import importlib
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

from bluebook.content.addresses import site_url
from bluebook.deploy.csp import content_security_policy
from bluebook.deploy.fingerprint import HASHED

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


def headers_of(site: Path) -> dict[str, str]:
    """The headers that every file of a built site is sent with."""
    return {"Content-Security-Policy": content_security_policy(site), **HEADERS}


def netlify(site: Path) -> str:
    """The `_headers` of Netlify and Cloudflare Pages. Both keep other files only as long as they have not changed."""
    hashed = sorted(f"/{path.relative_to(site).as_posix()}" for path in site.rglob("*.*.*") if HASHED.search(path.name))
    everywhere = "".join(f"  {name}: {value}\n" for name, value in headers_of(site).items())
    printed = sorted(f"/{path.parent.relative_to(site).as_posix()}/*" for path in site.glob("*/print/index.html"))
    return (
        f"/*\n{everywhere}"
        + "".join(f"{path}\n  X-Robots-Tag: {UNLISTED}\n" for path in printed)
        + "".join(f"{path}\n  Cache-Control: {FOR_EVER}\n" for path in hashed)
    )


def nginx(site: Path) -> str:
    """A site of nginx; goes into its `http` block, or into a file of conf.d or sites-enabled."""
    sent = "\n".join(f'    add_header {name} "{value}" always;' for name, value in headers_of(site).items())
    types = "\n".join(f"        {type} {ending};" for ending, type in MEDIA_TYPES.items())
    return f"""# The site as nginx should send it, written by `python -m bluebook server-config`.
# Put the certificate in, or another server that holds it in front.
map $uri $bluebook_cache {{
    default "{SHORT_CACHE}";
    "~{HASHED_NAME}" "{FOR_EVER}";
}}
map $uri $bluebook_robots {{
    default "";
    "~^/[^/]+/print/" "{UNLISTED}";
}}

server {{
    listen 80;
    server_name {urlsplit(site_url()).hostname};
    root /srv/bluebook;

    include /etc/nginx/mime.types;
    types {{
{types}
    }}
    charset utf-8;
    charset_types text/css text/plain text/markdown text/csv text/xml application/javascript application/json;

    # The files that `python -m bluebook compress` has written beside the others.
    gzip_static on;
    gzip_vary on;
    server_tokens off;
    absolute_redirect off;
    error_page 404 /404.html;

{sent}
    add_header Cache-Control $bluebook_cache;
    add_header X-Robots-Tag $bluebook_robots;

    # Each page has one address: no doubled slash, no index.html, no .html, and a slash at its end.
    if ($request_uri ~ "^([^?]*?)//+([^?]*)(\\?.*)?$") {{ return 301 $1/$2$3; }}
    if ($request_uri ~ "^([^?]*/)index\\.html(\\?.*)?$") {{ return 301 $1$2; }}
    if (-f $request_filename/index.html) {{ rewrite ^(.*[^/])$ $1/ permanent; }}
    location ~ ^(?<page>/.+)\\.html$ {{
        if (-f $document_root$page/index.html) {{ return 301 $page/$is_args$args; }}
        try_files $uri =404;
    }}
    location / {{
        try_files $uri $uri/index.html =404;
    }}
    location ~ \\.(gz|br)$ {{ return 404; }}
    location = /_headers {{ return 404; }}
}}
"""


def caddy(site: Path) -> str:
    """A Caddyfile; Caddy gets the certificate by itself."""
    sent = "\n".join(f'\t\t{name} "{value}"' for name, value in headers_of(site).items())
    return f"""# The site as Caddy should send it, written by `python -m bluebook server-config`.
{urlsplit(site_url()).hostname} {{
	root * /srv/bluebook
	header {{
{sent}
		-Server
	}}
	@hashed path_regexp {HASHED_NAME}
	@other not path_regexp {HASHED_NAME}
	header @hashed Cache-Control "{FOR_EVER}"
	header @other Cache-Control "{SHORT_CACHE}"
	@printed path_regexp ^/[^/]+/print/
	header @printed X-Robots-Tag "{UNLISTED}"
	# Each page has one address: no doubled slash, no index.html, no .html; Caddy sees to the slash at its end.
	@doubled vars_regexp doubled {{http.request.uri}} ^([^?]*?)//+([^?]*)(\\?.*)?$
	redir @doubled {{re.doubled.1}}/{{re.doubled.2}}{{re.doubled.3}} permanent
	@index vars_regexp index {{http.request.uri}} ^([^?]*/)index\\.html(\\?.*)?$
	redir @index {{re.index.1}}{{re.index.2}} permanent
	@html path_regexp html ^(/.+)\\.html$
	handle @html {{
		@page file {{re.html.1}}/index.html
		redir @page {{re.html.1}}/ permanent
		file_server {{
			precompressed br gzip
		}}
	}}
	@hidden path *.gz *.br /_headers
	error @hidden 404
	handle_errors {{
		rewrite * /404.html
		file_server
	}}
	# The files that `python -m bluebook compress` has written beside the others.
	file_server {{
		precompressed br gzip
	}}
}}
"""


SERVERS: dict[str, Callable[[Path], str]] = {"netlify": netlify, "nginx": nginx, "caddy": caddy}


# --- compression ----------------------------------------------------------------------------------------------------


def compress(site: Path) -> Iterator[Path]:
    """Write each text file's compressed form beside it where that is smaller: .gz, and .br where Python can."""
    ways: dict[str, Callable[[bytes], bytes]] = {".gz": lambda content: gzip.compress(content, 9, mtime=0)}
    with contextlib.suppress(ImportError):
        ways[".br"] = importlib.import_module("brotli").compress
    for path in sorted(site.rglob("*")):
        if path.suffix in COMPRESSED and path.is_file() and path.stat().st_size >= SMALLEST:
            content = path.read_bytes()
            for ending, way in ways.items():
                small = way(content)
                if len(small) < len(content):
                    written = path.with_name(path.name + ending)
                    written.write_bytes(small)
                    yield written
