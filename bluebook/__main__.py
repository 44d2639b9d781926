"""`python -m bluebook`: what is done to the sources and the register, by hand.

python -m bluebook check                      read everything, tell every mistake
python -m bluebook split SOURCE --edition 2018 --to docs/2018
                                              write an edition's pages from its source text, once
python -m bluebook register                   add the addresses that are new to tests/addresses.txt
python -m bluebook register --reworded ADDRESS  accept that an address opens on other words, after a correction
python -m bluebook schemas                    write the record types' schemas for editors into docs/data/schemas/
python -m bluebook themes                     write the pages of the themes of data/topics.yml into docs/compare/
python -m bluebook publish SITE               write what is no page into a site that another engine has built
python -m bluebook aside SITE -- COMMAND {}   run a command that builds into the folder {}, and put it in SITE's place
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from bluebook.aside import aside, build_aside, refused
from bluebook.chapters import Edition
from bluebook.dictionary import write_schemas
from bluebook.library import read_library
from bluebook.publish import publish
from bluebook.reading import BadData, Mistake, nearest, read_records
from bluebook.register import update
from bluebook.split import write_edition
from bluebook.topics import Topic, read_topics, write_pages


def arguments() -> argparse.ArgumentParser:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="python -m bluebook", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--root", type=Path, default=Path.cwd(), help=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("check", help="read everything, tell every mistake")
    split = commands.add_parser("split", help="write an edition's pages from its source text")
    split.add_argument("source", type=Path)
    split.add_argument("--edition", required=True)
    split.add_argument("--to", type=Path, required=True)
    commands.add_parser("schemas", help="write the schemas for editors")
    commands.add_parser("themes", help="write the pages of the themes")
    publishing = commands.add_parser("publish", help="write what is no page into a built site")
    publishing.add_argument("site", type=Path)
    building = commands.add_parser("aside", help="build aside, then put the new site in place")
    building.add_argument("site", type=Path)
    building.add_argument("builder", nargs="+", metavar="COMMAND")
    register = commands.add_parser("register", help="add new addresses to tests/addresses.txt")
    register.add_argument("--reworded", action="append", default=[], metavar="ADDRESS")
    return parser


def find_edition(root: Path, edition: str) -> Edition:
    """An edition's outline in data/editions.yml; raises BadData where it has none."""
    mistakes: list[Mistake] = []
    known = {e.edition: e for e in read_records(root / "data/editions.yml", root, Edition, mistakes)}
    if mistakes:
        raise BadData(mistakes)
    if edition not in known:
        cure = nearest(edition, known) or "; add its outline first"
        raise BadData([Mistake("data/editions.yml", 1, f"there is no edition `{edition}`{cure}")])
    return known[edition]


def find_topics(root: Path) -> tuple[Topic, ...]:
    """The themes of data/topics.yml, not yet held to the chapters or to their pages; raises BadData for bad records."""
    mistakes: list[Mistake] = []
    topics = read_topics(root, mistakes)
    if mistakes:
        raise BadData(mistakes)
    return topics


def run(given: argparse.Namespace, root: Path) -> int:
    """Run a command; its exit code. Raises BadData with every mistake."""
    if given.command == "split":
        for path in write_edition(given.source, find_edition(root, given.edition), given.to):
            print(f"wrote {path}")
    elif given.command == "register":
        for line in update(root, read_library(root), set(given.reworded)):
            print(line)
    elif given.command == "schemas":
        for path in write_schemas(root):
            print(f"wrote {path}")
    elif given.command == "themes":
        for path in write_pages(root, find_topics(root)):
            print(f"wrote {path}")
    elif given.command == "publish":
        library = read_library(root)
        with aside(given.site, copy=True) as site:
            publish(site, library)
        print(f"wrote the downloads, the search and the quotation check's texts into {given.site}")
    elif given.command == "aside":
        return build_aside(given.site, given.builder)
    else:
        library = read_library(root)
        print(f"{len(library.chapters.blocks)} blocks and {len(library.facts.all())} records: no mistake found.")
    return 0


def main() -> int:
    """Run the command that is given; 1 where it found mistakes, all of them told, or was stopped."""
    given = arguments().parse_args()
    root = given.root.resolve()
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
