"""`python -m bluebook`: what is done to the sources, the register and a built site, by hand.

python -m bluebook check                      read everything and report every mistake
python -m bluebook edition 2021 --covers "2020 to early 2021"
                                              make what a new edition needs: its entry, folders, pages, navigation, colour
python -m bluebook edition                    write navigation, colours and CITATION.cff after data/editions.yml
python -m bluebook split 2018 --propose       propose the outline of tests/sources/bluebook-2018.txt in data/editions.yml,
                                              with `decide` where a person must decide
python -m bluebook split 2018                 write the edition's pages from that text and outline into docs/2018, once;
                                              a text elsewhere: split SOURCE --edition 2018 --to docs/2018
python -m bluebook propose names 2018         propose from an edition's text what a person then accepts, line by line, in the
                                              data files: names, abbreviations, records, themes, pairs or statements
python -m bluebook register                   add the addresses that are new to data/addresses.txt
python -m bluebook register --reworded ADDRESS  accept that an address opens on other words, after a correction
python -m bluebook schemas                    write the record types' schemas for editors into docs/data/schemas/
python -m bluebook themes                     write the pages of the themes of data/themes.yml into docs/compare/
python -m bluebook publish SITE               add the generated files to a site built by another engine
python -m bluebook bundle SITE [OUT.zip]      write a built site as one ZIP that opens from disk, for a closed network
python -m bluebook books SITE                 print the sections and editions of a built site as PDF, with the Chromium
                                              that the variable CHROMIUM names
python -m bluebook server-config SITE nginx    print what a web server needs to send a built site: nginx, caddy or netlify
python -m bluebook compress SITE              write the compressed forms that a web server sends as they are
python -m bluebook release ARCHIVE            pack the sources, site/ and dist/wheels/ into an archive
python -m bluebook make TARGET                what `make TARGET` does, on a system without make: serve, site, test, lint …
python -m bluebook aside SITE -- COMMAND {}   run a command that builds into the folder {}, and put it in SITE's place
"""

from __future__ import annotations

import argparse
import io
import os
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from bluebook.authoring.check import check_project
from bluebook.authoring.new_edition import add_edition, write_derived
from bluebook.authoring.odd_characters import tell_odd_characters
from bluebook.authoring.outline_file import write_outline
from bluebook.authoring.proposals import PROPOSERS, propose
from bluebook.authoring.register import update_register
from bluebook.authoring.schemas import write_schemas
from bluebook.authoring.split import write_edition
from bluebook.authoring.theme_pages import write_pages
from bluebook.collection import read_library
from bluebook.content.editions import Edition
from bluebook.content.files import read_text
from bluebook.content.site_files import ZIP
from bluebook.content.themes import Theme, compared_editions, read_themes
from bluebook.content.yaml_records import read_records
from bluebook.deploy.atomic_swap import atomic_build, build_aside, make_readable, system_mistakes
from bluebook.deploy.file_sizes import write_sizes
from bluebook.deploy.offline import write_bundle
from bluebook.deploy.pdf import write_books
from bluebook.deploy.publish import publish
from bluebook.deploy.release import write_release
from bluebook.deploy.server_config import SERVERS, compress
from bluebook.deploy.targets import TARGETS, Target
from bluebook.errors import BadData, Mistake

Given = argparse.Namespace


def arguments() -> argparse.ArgumentParser:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="python -m bluebook", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--root", type=Path, default=Path(), help="the project's folder (default: this one)")
    commands = parser.add_subparsers(required=True)
    for run in COMMANDS:
        name = run.__name__.removesuffix("_command").replace("_", "-")
        command = commands.add_parser(name, help=run.__doc__)
        command.set_defaults(run=run)
        for flag, more in ARGUMENTS.get(name, {}).items():
            command.add_argument(flag, **more)
    return parser


ARGUMENTS: dict[str, dict[str, Any]] = {
    "edition": {
        "year": {"nargs": "?", "help": "the year in its title; none: only what follows from data/editions.yml"},
        "--covers": {"metavar": "TIME", "default": "", "help": 'the time it reports on: "2020 to early 2021"'},
    },
    "split": {
        "source": {"help": "an edition, whose text is in tests/sources/, or the path of a text"},
        "--edition": {"metavar": "YEAR", "help": "the edition (default: the year in SOURCE's name)"},
        "--to": {"type": Path, "metavar": "FOLDER", "help": "where its pages go (default: docs/YEAR)"},
        "--propose": {"action": "store_true", "help": "propose its outline in data/editions.yml"},
    },
    "propose": {"what": {"choices": [*PROPOSERS]}, "edition": {"metavar": "YEAR"}},
    "register": {"--reworded": {"action": "append", "default": [], "metavar": "ADDRESS"}},
    "publish": {"site": {"type": Path}},
    "server-config": {"site": {"type": Path}, "server": {"choices": [*SERVERS]}},
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
    "make": {
        "target": {"choices": [*TARGETS]},
        "--port": {"type": int, "default": 8000, "help": "where `serve` answers (default: 8000)"},
        "--made": {"default": "", "help": "what is made with the site: books, bundle, or both"},
    },
    "aside": {
        "site": {"type": Path},
        "--publish": {"action": "store_true", "help": "add the generated files, after an engine that does not"},
        "builder": {"nargs": "+", "metavar": "COMMAND"},
    },
}


# --- the commands: each gives its exit code ---------------------------------------------------------------------------


def check_command(given: Given, root: Path) -> int:
    """report every mistake in the text and the data"""
    library = check_project(root)
    print(f"{len(library.chapters.blocks)} blocks and {len(library.records.all())} records: no mistake found.")
    compared = compared_editions(library.themes)
    for edition in sorted(library.chapters.editions.keys() - compared):
        print(f"{edition} is not compared yet: no theme of data/themes.yml names a passage of it.")
    return 0


def edition_command(given: Given, root: Path) -> int:
    """make what a new edition needs, and write what follows from data/editions.yml"""
    if not given.year:
        return print_written(write_derived(root))
    print_written(add_edition(root, given.year, given.covers))
    print(NEXT.format(year=given.year))
    return 0


NEXT = """
Next:
1. Compare the entry `{year}` of data/editions.yml with the book.
2. Put the text into tests/sources/bluebook-{year}.txt, if it is not there.
3. python -m bluebook split {year} --propose, and decide what it leaves to you
4. python -m bluebook split {year}; then python -m bluebook register
5. python -m bluebook propose names {year}, then abbreviations, records, themes, pairs, statements; check after each"""


def split_command(given: Given, root: Path) -> int:
    """split a source text into Markdown pages, or propose its outline"""
    source, year = find_source(root, given.source, given.edition)
    if given.propose:
        return print_lines(write_outline(root, source, year))
    written = write_edition(source, find_edition(root, year), given.to or root / "docs" / year)
    print_lines(tell_odd_characters(read_text(source, source.name), source.name))
    return print_written([*written, *write_derived(root)])


def propose_command(given: Given, root: Path) -> int:
    """propose names, abbreviations, records, themes, pairs or statements for an edition"""
    return print_lines(propose(root, read_library(root, is_whole=False), given.what, given.edition))


def register_command(given: Given, root: Path) -> int:
    """add new addresses to data/addresses.txt"""
    return print_lines(update_register(root, read_library(root), set(given.reworded)))


def schemas_command(given: Given, root: Path) -> int:
    """write the schemas for editors"""
    return print_written(write_schemas(root))


def themes_command(given: Given, root: Path) -> int:
    """write the pages of the themes"""
    return print_written(write_pages(root, find_themes(root)))


def publish_command(given: Given, root: Path) -> int:
    """add the generated files to a built site"""
    library = check_project(root)
    with atomic_build(given.site, copy=True) as site:
        publish(site, library)
    print(f"wrote the downloads, the search and the quotation check's texts into {given.site}")
    return 0


def server_config_command(given: Given, root: Path) -> int:
    """print what a web server needs to send a built site"""
    print(SERVERS[given.server](given.site), end="")
    return 0


def compress_command(given: Given, root: Path) -> int:
    """write the compressed forms that a web server sends as they are"""
    print(f"wrote {len(list(compress(given.site)))} compressed files into {given.site}")
    return 0


def bundle_command(given: Given, root: Path) -> int:
    """write a built site as one ZIP that opens from disk"""
    library = read_library(root)
    out = given.out or given.site / ZIP
    print(f"wrote {out}: {write_bundle(given.site, out, library):,} bytes")
    write_sizes(given.site, library)
    return 0


def books_command(given: Given, root: Path) -> int:
    """print a built site's sections and editions as PDF"""
    library = read_library(root)
    written = write_books(given.site, library, given.chromium)
    write_sizes(given.site, library)
    return print_written(written)


def release_command(given: Given, root: Path) -> int:
    """pack sources, packages and site into an archive"""
    print(f"wrote {write_release(root, root / 'site', root / 'dist/wheels', given.archive)}")
    return 0


def aside_command(given: Given, root: Path) -> int:
    """build aside, then put the new site in place"""
    then = (lambda new: publish(new, check_project(root))) if given.publish else (lambda new: None)
    return build_aside(given.site, given.builder, then)


def print_lines(lines: Iterable[str]) -> int:
    """Print what was done."""
    for line in lines:
        print(line)
    return 0


def make_command(given: Given, root: Path) -> int:
    """do what a target of the Makefile does, without make"""
    return TARGETS[given.target](Target(root, given.port, given.made))


def print_written(paths: Iterable[Path]) -> int:
    """Print a line for each file that was written."""
    return print_lines(f"wrote {path}" for path in paths)


def find_source(root: Path, given: str, edition: str | None) -> tuple[Path, str]:
    """The source text that a year or a path names, and its edition; raises BadData where no year is given."""
    path = root / f"tests/sources/bluebook-{given}.txt" if re.fullmatch(r"\d{4}", given) else Path(given)
    year = edition or (re.findall(r"(?:19|20)\d\d", path.stem) or [""])[-1]
    if not year:
        raise BadData([Mistake(given, 1, "its name has no year; say which edition it is: `--edition 2017`")])
    return path, year


def find_edition(root: Path, edition: str) -> Edition:
    """An edition's outline in data/editions.yml; raises BadData where it has none."""
    mistakes: list[Mistake] = []
    known = {e.year: e for e in read_records(root / "data/editions.yml", root, Edition, mistakes)}
    if mistakes:
        raise BadData(mistakes)
    if edition not in known:
        cure = f"; propose one with `python -m bluebook split {edition} --propose`"
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
    """Run the command that is given; 1 where it found mistakes, all of them reported, or was stopped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a console that lacks a letter shows its number
            stream.reconfigure(errors="backslashreplace")
    make_readable()
    given = arguments().parse_args()
    root = given.root.resolve()
    run: Callable[[Given, Path], int] = given.run
    try:
        return run(given, root)
    except BadData as bad:
        print(bad, file=sys.stderr)
    except BrokenPipeError:  # whoever reads what is printed has stopped, such as `head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        print(system_mistakes(error, root), file=sys.stderr)
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)
    return 1


COMMANDS = (
    check_command,
    edition_command,
    split_command,
    propose_command,
    register_command,
    schemas_command,
    themes_command,
    publish_command,
    server_config_command,
    compress_command,
    bundle_command,
    books_command,
    release_command,
    aside_command,
    make_command,
)


if __name__ == "__main__":
    sys.exit(main())
