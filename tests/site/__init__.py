"""Tests of the built site as files, and what they share with those in the browser."""
