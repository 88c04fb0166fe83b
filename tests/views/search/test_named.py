"""A name is one line of the index."""

from __future__ import annotations

from catalog.views.search.named import Named


def test_a_name_is_one_line() -> None:
    """Bars between fields, tildes between names, spaces between tags; nothing after the last."""
    full = Named("trade", "chef", ("厨师", "做饭"), ("Chef", "cook"), ("kind:course", "trade:chef"))
    assert full.line == "trade|chef|厨师~做饭|Chef~cook|kind:course trade:chef"
    assert Named("trade", "chef", ("厨师",), ("Chef",)).line == "trade|chef|厨师|Chef"
    assert Named("village", "one", ("桃花村",), ()).line == "village|one|桃花村"
