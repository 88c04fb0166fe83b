"""Tests of the model: what its records work out from themselves."""
