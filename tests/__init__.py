"""The tests mirror the source; `site` and `browser` look at what was built."""
