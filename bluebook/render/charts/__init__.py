"""The records as small inline SVG charts, made at build time, each with the table that it shows."""
