"""What macros write on a page, as Markdown: the copies of pages for software that reads, made from the same content."""
