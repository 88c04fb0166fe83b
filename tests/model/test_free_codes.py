"""The next code is one that nobody has ever seen."""

from __future__ import annotations

from catalog.model.free_codes import free_code, year_of
from catalog.model.notices import Published, Standing
from tests.announced import appointment, notice, released
from tests.builders import catalog, run, talk


def test_the_next_code_follows_the_highest_of_its_letters_and_year() -> None:
    """Gaps stay open; other letters and other years do not count."""
    runs = (run("CS-2701"), run("CS-2709"), run("CS-2699"), run("DG-2750"))
    known = catalog(runs=runs, talks=(talk("ST-2703"),))
    assert free_code(known, "chef", "2027-spring") == "CS-2710"
    assert free_code(known, "chef", "2028-spring") == "CS-2801"
    assert free_code(known, "", "2027-spring") == "ST-2704"


def test_codes_that_were_published_once_are_not_free() -> None:
    """Those of the last release and of every notice."""
    at = Published("CS-2720", Standing.OPEN, appointment())
    known = catalog(runs=(run("CS-2701"),), released=released(runs=(at,)))
    assert free_code(known, "chef", "2027-spring") == "CS-2721"
    known = catalog(runs=(run("CS-2701"),), notices=(notice(of="CS-2730"),))
    assert free_code(known, "chef", "2027-spring") == "CS-2731"


def test_a_season_without_a_year_goes_on_in_the_newest() -> None:
    """As far as its id says none."""
    assert year_of("2027-spring") == "27"
    assert year_of("spring") is None
    known = catalog(runs=(run("CS-2601"), run("CS-2703")), talks=())
    assert free_code(known, "chef", "spring") == "CS-2704"
