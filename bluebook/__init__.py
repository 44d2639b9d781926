"""The Diplomatic Bluebook's security chapters by address, and the facts drawn from them. Knows no site engine."""
