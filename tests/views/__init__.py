"""Tests of the views; they mirror src/catalog/views."""
