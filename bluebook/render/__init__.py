"""The HTML that pages call: each function takes what is known and gives a piece of a page."""
