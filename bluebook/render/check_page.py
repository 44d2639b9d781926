"""What the page of the quotation check says of a reader's draft."""

from __future__ import annotations

from bluebook.content.size import is_loaded_whole
from bluebook.render.view import View

STAYS = "Your draft stays in your browser"
# Which files a browser asks for is in a server's log; of a small collection they are always the same.
BY_NEED = (
    ". Only the passages that it may quote are loaded, so this site’s server could record which ones, "
    "unless you use the site offline"
)


def draft_privacy(view: View) -> str:
    """Where a draft stays, and what a server could still learn of it, in Markdown."""
    return STAYS if is_loaded_whole(view.library.chapters) else STAYS + BY_NEED
