"""Fingerprint the addresses of scripts and style sheets, minify each page, and put its Content-Security-Policy into it, for
hosts that send no headers. All work on what any engine built; doing them again changes nothing.
"""

from __future__ import annotations

import functools
import hashlib
import posixpath
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from bluebook.content.addresses import site_url
from bluebook.deploy.csp import inline_scripts, policy
from bluebook.deploy.minify import minify_page
from bluebook.errors import BadData, Mistake
from bluebook.second_process import SecondProcess, is_of_use

# A script or style sheet of the site's own, as an engine links to it from a page: `../assets/js/tables/filter.js`.
ASSET_LINK = re.compile(r'(?P<before><(?:script|link)\b[^>]*\b(?:src|href)=")(?P<file>[^"?#:]+\.(?:js|css))(?=")')
HASHED = re.compile(r"\.(?P<hash>[0-9a-f]{8})(?=(?:\.min)?\.(?:js|css)$)")
CHARSET = re.compile(r"<meta charset=[\"']?utf-8[\"']?\s*/?>", re.IGNORECASE)
POLICY = re.compile(r'\s*<meta http-equiv="Content-Security-Policy" content="[^"]*">')


def fingerprint_site(site: Path, guarded: bool = True) -> set[str]:
    """Finish every page of a built site, and give the code of their inline scripts; pages served while they are written are
    not guarded, for the server's own script tells them of changes. Raises BadData where a page loads a file that is not there."""
    finish = functools.partial(finish_pages, site, guarded)
    pages = sorted(site.rglob("*.html"))
    found = finish_in_two(finish, pages) if is_of_use() else [finish(pages)]
    if mistakes := [mistake for _, some in found for mistake in some]:
        raise BadData(sorted(mistakes, key=lambda mistake: mistake.file))
    return {code for scripts, _ in found for code in scripts}


Finished = tuple[set[str], list[Mistake]]  # the code of inline scripts, and what is wrong


def finish_in_two(finish: Callable[[list[Path]], Finished], pages: list[Path]) -> list[Finished]:
    """Finish half of the pages, and let a copy of this process finish the other half meanwhile: at the end of a build nothing
    else is left to do."""
    others = pages[1::2]
    second = SecondProcess({"pages": lambda: finish(others)})
    try:
        return [finish(pages[::2]), second.result("pages") or finish(others)]
    finally:
        second.close()


def finish_pages(site: Path, guarded: bool, pages: Iterable[Path]) -> Finished:
    """Finish some pages."""
    names: dict[str, str] = {}
    scripts: set[str] = set()
    mistakes: list[Mistake] = []
    for page in pages:
        before = page.read_bytes().decode()
        after = with_hashed_names(before, page, site, names, mistakes)
        after = minify_page(after) if guarded else after
        codes = set(inline_scripts(after))
        scripts |= codes
        after = with_policy(after, codes) if guarded else after
        if after != before:
            page.write_bytes(after.encode())
    return scripts, mistakes


def with_hashed_names(text: str, page: Path, site: Path, names: dict[str, str], mistakes: list[Mistake]) -> str:
    """A page that loads each file of the site by its hashed name; what is not there is added to `mistakes`."""
    folder = page.parent.relative_to(site).as_posix()

    def hashed_link(link: re.Match[str]) -> str:
        """A link by the hashed name of its file."""
        at = posixpath.normpath(posixpath.join(folder, link["file"]))
        if at not in names:
            file = plain_name(target(unquote(link["file"]), page, site))
            names[at] = hashed_copy(file) if file.is_file() else ""
        if not names[at]:
            line = text[: link.start()].count("\n") + 1
            message = f"the page loads `{link['file']}`, which is not there; restore it in docs/"
            mistakes.append(Mistake(page.relative_to(site).as_posix(), line, message))
            return link[0]
        before, slash, _ = link["file"].rpartition("/")
        return f"{link['before']}{before}{slash}{names[at]}"

    return ASSET_LINK.sub(hashed_link, text)


def target(link: str, page: Path, site: Path) -> Path:
    """The file that a page's link names."""
    if link.startswith("/"):  # the page for what is not found answers at any depth, and so links from the root
        return site / link.removeprefix(urlsplit(site_url()).path).lstrip("/")
    return site / urljoin(f"/{page.relative_to(site).as_posix()}", link).lstrip("/")


def plain_name(file: Path) -> Path:
    """The file that a hashed copy was made of; the theme's own names stay, they have no other."""
    plain = file.with_name(HASHED.sub("", file.name))
    return plain if plain.is_file() else file


def hashed_copy(file: Path) -> str:
    """The name of a file with the hash of what it holds, under which a copy is beside it; older copies go."""
    if HASHED.search(file.name):
        return file.name
    held = file.read_bytes()
    name = f"{file.stem}.{hashlib.sha256(held).hexdigest()[:8]}{file.suffix}"
    for other in file.parent.iterdir():
        is_alike = other.name.startswith(f"{file.stem}.") and other.name not in {file.name, name}
        if is_alike and HASHED.sub("", other.name) == file.name:
            other.unlink(missing_ok=True)  # another process may have been faster
    file.with_name(name).write_bytes(held)
    return name


def with_policy(text: str, scripts: Iterable[str]) -> str:
    """A page that carries the policy that its inline scripts need, before anything that the policy is about."""
    plain = POLICY.sub("", text) if "Content-Security-Policy" in text else text
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy(scripts)}">'  # it holds no double quote
    return CHARSET.sub(lambda charset: f"{charset[0]}\n      {meta}", plain, count=1)
