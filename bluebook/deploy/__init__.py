"""A built site made ready to be served: fingerprints, policy, PDF, ZIP, server configuration, atomic swap."""
