"""Tests of the search: its index in Python, its program through Node."""
