"""Tests of the measure of readability."""
