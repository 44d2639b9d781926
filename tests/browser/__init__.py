"""Tests that use the built site in a browser."""
