"""`python -m bluebook`: what is done to the sources, the register and a built site, by hand.

python -m bluebook check                      read everything, tell every mistake
python -m bluebook split SOURCE --edition 2018 --to docs/2018
                                              write an edition's pages from its source text, once
python -m bluebook register                   add the addresses that are new to data/addresses.txt
python -m bluebook register --reworded ADDRESS  accept that an address opens on other words, after a correction
python -m bluebook schemas                    write the record types' schemas for editors into docs/data/schemas/
python -m bluebook themes                     write the pages of the themes of data/themes.yml into docs/compare/
python -m bluebook publish SITE               write what is no page into a site that another engine has built
python -m bluebook bundle SITE [OUT.zip]      write a built site as one ZIP that opens from disk, for a closed network
python -m bluebook books SITE                 print the sections and editions of a built site as PDF, with the Chromium
                                              that the variable CHROMIUM names
python -m bluebook compress SITE              write the compressed forms that a web server sends as they are
python -m bluebook release ARCHIVE            pack the sources, site/ and dist/wheels/ into an archive
python -m bluebook aside SITE -- COMMAND {}   run a command that builds into the folder {}, and put it in SITE's place
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from bluebook.authoring.register import update
from bluebook.authoring.schemas import write_schemas
from bluebook.authoring.split import write_edition
from bluebook.authoring.theme_pages import write_pages
from bluebook.collection import hold, read_library
from bluebook.content.chapters import Edition
from bluebook.content.optional_files import ZIP
from bluebook.content.themes import Theme, compared_editions, read_themes
from bluebook.content.yaml_records import read_records
from bluebook.deploy import server_config as hosting
from bluebook.deploy.atomic_swap import aside, build_aside, refused
from bluebook.deploy.offline import write_bundle
from bluebook.deploy.pdf import write_books
from bluebook.deploy.publish import publish
from bluebook.deploy.release import write_release
from bluebook.errors import BadData, Mistake, nearest

Given = argparse.Namespace


def arguments() -> argparse.ArgumentParser:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="python -m bluebook", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--root", type=Path, default=Path(), help="the project's folder (default: this one)")
    commands = parser.add_subparsers(required=True)
    for run in (check, split, register, schemas, themes, publish_site, compress, bundle, books, release, build):
        name = {"publish_site": "publish", "build": "aside"}.get(run.__name__, run.__name__)
        command = commands.add_parser(name, help=run.__doc__)
        command.set_defaults(run=run)
        for flag, more in ARGUMENTS.get(name, {}).items():
            command.add_argument(flag, **more)
    return parser


ARGUMENTS: dict[str, dict[str, Any]] = {
    "split": {
        "source": {"type": Path},
        "--edition": {"required": True},
        "--to": {"type": Path, "required": True},
    },
    "register": {"--reworded": {"action": "append", "default": [], "metavar": "ADDRESS"}},
    "publish": {"site": {"type": Path}},
    "compress": {"site": {"type": Path}},
    "bundle": {
        "site": {"type": Path},
        "out": {"type": Path, "nargs": "?", "help": f"the ZIP; in the site as {ZIP} if not given"},
    },
    "books": {
        "site": {"type": Path},
        "--chromium": {"metavar": "PATH", "default": os.environ.get("CHROMIUM"), "help": "the browser to print with"},
    },
    "release": {"archive": {"type": Path}},
    "aside": {
        "site": {"type": Path},
        "--publish": {"action": "store_true", "help": "write what is no page, after an engine that does not"},
        "builder": {"nargs": "+", "metavar": "COMMAND"},
    },
}


# --- the commands: each gives its exit code ---------------------------------------------------------------------------


def check(given: Given, root: Path) -> int:
    """tell every mistake in the text and the data"""
    library = read_library(root)
    hold(root, library)
    print(f"{len(library.chapters.blocks)} blocks and {len(library.facts.all())} records: no mistake found.")
    compared = compared_editions(library.themes)
    for edition in sorted(library.chapters.editions.keys() - compared):
        print(f"{edition} is not compared yet: no theme of data/themes.yml names a passage of it.")
    return 0


def split(given: Given, root: Path) -> int:
    """split a source text into Markdown pages"""
    return told(write_edition(given.source, find_edition(root, given.edition), given.to))


def register(given: Given, root: Path) -> int:
    """add new addresses to data/addresses.txt"""
    for line in update(root, read_library(root), set(given.reworded)):
        print(line)
    return 0


def schemas(given: Given, root: Path) -> int:
    """write the schemas for editors"""
    return told(write_schemas(root))


def themes(given: Given, root: Path) -> int:
    """write the pages of the themes"""
    return told(write_pages(root, find_themes(root)))


def publish_site(given: Given, root: Path) -> int:
    """write what is no page into a built site"""
    library = read_library(root)
    with aside(given.site, copy=True) as site:
        publish(site, library)
    print(f"wrote the downloads, the search and the quotation check's texts into {given.site}")
    return 0


def compress(given: Given, root: Path) -> int:
    """write the compressed forms that a web server sends as they are"""
    print(f"wrote {len(list(hosting.compress(given.site)))} compressed files into {given.site}")
    return 0


def bundle(given: Given, root: Path) -> int:
    """write a built site as one ZIP that opens from disk"""
    out = given.out or given.site / ZIP
    print(f"wrote {out}: {write_bundle(given.site, out, read_library(root)):,} bytes")
    return 0


def books(given: Given, root: Path) -> int:
    """print a built site's sections and editions as PDF"""
    return told(write_books(given.site, read_library(root), given.chromium))


def release(given: Given, root: Path) -> int:
    """pack sources, packages and site into an archive"""
    print(f"wrote {write_release(root, root / 'site', root / 'dist/wheels', given.archive)}")
    return 0


def build(given: Given, root: Path) -> int:
    """build aside, then put the new site in place"""
    then = (lambda new: publish(new, read_library(root))) if given.publish else (lambda new: None)
    return build_aside(given.site, given.builder, then)


def told(paths: Iterable[Path]) -> int:
    """Tell what was written."""
    for path in paths:
        print(f"wrote {path}")
    return 0


def find_edition(root: Path, edition: str) -> Edition:
    """An edition's outline in data/editions.yml; raises BadData where it has none."""
    mistakes: list[Mistake] = []
    known = {e.year: e for e in read_records(root / "data/editions.yml", root, Edition, mistakes)}
    if mistakes:
        raise BadData(mistakes)
    if edition not in known:
        cure = nearest(edition, known) or "; add its outline first"
        raise BadData([Mistake("data/editions.yml", 1, f"there is no edition `{edition}`{cure}")])
    return known[edition]


def find_themes(root: Path) -> tuple[Theme, ...]:
    """The themes of data/themes.yml, not yet held to the chapters or to their pages; raises BadData for bad records."""
    mistakes: list[Mistake] = []
    themes = read_themes(root, mistakes)
    if mistakes:
        raise BadData(mistakes)
    return themes


def main() -> int:
    """Run the command that is given; 1 where it found mistakes, all of them told, or was stopped."""
    given = arguments().parse_args()
    root = given.root.resolve()
    run: Callable[[Given, Path], int] = given.run
    try:
        return run(given, root)
    except BadData as bad:
        print(bad, file=sys.stderr)
    except OSError as error:
        print(refused(error, root), file=sys.stderr)
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
