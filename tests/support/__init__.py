"""What tests share: the site and its readers, programs, drafts, forms of citations."""
