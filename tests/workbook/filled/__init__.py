"""Tests of what a filled-in workbook says."""
