"""Tests that build sites, fuzz, or look at every page: `make test-all`."""
