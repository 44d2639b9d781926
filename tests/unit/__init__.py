"""Tests of the modules, in the folders of the package: no built site, no browser."""
