"""Tools for editors: they write sources, never a site."""
