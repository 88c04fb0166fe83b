"""Tests of reading: from bytes and words to records, and every fault on the way."""
