"""The tests; they mirror the source, and the folders `site` and `browser` look at what was built."""
