"""The rules that the data must follow: one function for each, which yields what breaks it."""
