"""What the page of the quotation check says of a reader's draft."""

from __future__ import annotations

from bluebook.content.site_files import is_made
from bluebook.content.size import WHOLE_CHECK_WORDS, is_loaded_whole
from bluebook.render.view import View

STAYS = "Your draft stays in your browser"
# Which files a browser asks for is in a server's log; of a small collection they are always the same.
BY_NEED = ". Only the passages that it may quote are loaded, so this site’s server could record which ones"
UNLESS = ", unless you use the site offline"
OFFLINE = ". The check also works offline, from the ZIP file of the site"


def draft_privacy(view: View) -> str:
    """Where a draft stays, what a server could still learn of it, and, on a site that has the ZIP, how to prevent that, in
    Markdown."""
    by_need = "" if is_loaded_whole(view.library.chapters, WHOLE_CHECK_WORDS) else BY_NEED
    if not is_made("bundle"):
        return STAYS + by_need
    return STAYS + by_need + (UNLESS if by_need else "") + OFFLINE
