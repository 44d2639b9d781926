"""What the book says, and what was drawn from it: no HTML, and nothing that writes a site."""
