"""The searches that bench.search compares, and what is asked of each."""
