"""`make serve`: the site while it is written; each page and file is made when it is asked for."""
