"""Tests of the adapters to the site generator, with real builds."""
