"""Tests of the program of the search, one file for each of its parts."""
