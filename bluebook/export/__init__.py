"""The files beside the pages: downloads, indexes, citation files and copies in Markdown."""
