"""Tests of the rules: each with a catalog that keeps it and one that breaks it."""
