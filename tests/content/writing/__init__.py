"""Tests of writing new content."""
