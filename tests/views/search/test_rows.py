"""Classes as rows of small columns: all of them, the next of them, and in blocks."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.model.schedule import Period, Recruitment, Run
from catalog.views.search import rows
from catalog.views.site import Site
from tests import builders
from tests.builders import cancelled, period, run
from tests.people_and_places import township
from tests.views.pages.reading import site as site_of

UNPLANNED = run("CS-2703", days=None, enrolment=None, meetings=(), exam=None)


def site(*runs: Run) -> Site:
    places = (township(), township("next", line=20))
    return site_of(builders.catalog(runs=runs, townships=places))


@given(st.integers(min_value=-(10**9), max_value=10**9))
def test_a_number_is_written_in_base_36(number: int) -> None:
    """As Python reads it, without a zero in front."""
    written = rows.base36(number)
    assert int(written, 36) == number
    assert number == 0 or not written.lstrip("-").startswith("0")


def test_a_block_has_a_line_for_each_column() -> None:
    """In the order of the first days; courses and places have the numbers of the catalog."""
    later = run(
        "CS-2702",
        township="next",
        days=period("2027-03-10", "2027-04-20"),
        enrolment=None,
        exam=None,
        recruitment=Recruitment.FULL,
    )
    gone = run("CS-2701", cancelled=cancelled())
    assert rows.block(site(UNPLANNED, later, gone), (UNPLANNED, later, gone)) == {
        "base": "2027-03-04",
        "phones": [],
        "rows": "CS-2701 CS-2702 CS-2703\n0 0 0\n0 1 0\n0 0 0"
        "\n0 6 -\n1 15 -\n-v - -\n-4 - -\nc f o\n- - -",
    }


@given(st.permutations([run("CS-2702"), run("CS-2701"), UNPLANNED]))
def test_a_block_does_not_depend_on_the_order_of_classes(runs: list[Run]) -> None:
    """They stand in the order of their days and codes."""
    assert rows.block(site(), runs)["rows"] == (
        "CS-2701 CS-2702 CS-2703\n0 0 0\n0 0 0\n0 0 0\n0 0 -\n1 1 -\n-v -v -\n-4 -4 -\no o o\n- - -"
    )


def test_a_block_of_nothing_is_empty() -> None:
    """It begins on the day of publication."""
    assert rows.block(site(), ()) == {"base": "2026-11-23", "phones": [], "rows": ""}


def test_few_classes_are_all_at_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Past ones too; then there are no blocks."""
    monkeypatch.setattr(rows, "AT_HAND", 2)
    few = site(run("CS-2701"), run("CS-2702", days=period("2020-03-04", "2020-03-05"), exam=None))
    assert rows.at_hand(few) == few.catalog.runs
    assert rows.blocks(few) == {}


def weekly(count: int, course: str = "chef") -> list[Run]:
    """Classes that begin a week after one another, from 4 March 2027."""
    first = builders.DAYS.first
    return [
        run(
            f"CS-27{n:02}",
            course=course,
            days=Period(first + timedelta(weeks=n), first + timedelta(weeks=n, days=1)),
            exam=None,
        )
        for n in range(count)
    ]


def test_of_many_classes_the_next_are_at_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Four of each course and of each township."""
    monkeypatch.setattr(rows, "AT_HAND", 2)
    many = weekly(6)
    elsewhere = run("CS-2790", township="next", days=period("2027-12-01", "2027-12-02"), exam=None)
    past = run("CS-2691", days=period("2026-03-04", "2026-03-05"), exam=None)
    chosen = rows.at_hand(site(elsewhere, past, *reversed(many)))
    assert [one.code for one in chosen] == ["CS-2700", "CS-2701", "CS-2702", "CS-2703", "CS-2790"]


def codes(block: rows.Block) -> str:
    return str(block["rows"]).partition("\n")[0]


def test_every_class_is_in_each_of_its_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """By the last digits of its number, by township, by institution, by each of its months."""
    monkeypatch.setattr(rows, "AT_HAND", 1)
    long = run("CS-2701", days=period("2027-11-20", "2028-01-10"), exam=None)
    found = rows.blocks(site(long, run("CS-2602", township="next"), UNPLANNED))
    assert {name: codes(block) for name, block in found.items()} == {
        "runs/institution-school": "CS-2602 CS-2701 CS-2703",
        "runs/month-1": "CS-2701",
        "runs/month-11": "CS-2701",
        "runs/month-12": "CS-2701",
        "runs/month-3": "CS-2602",
        "runs/no-1": "CS-2701",
        "runs/no-2": "CS-2602",
        "runs/no-3": "CS-2703",
        "runs/township-next": "CS-2602",
        "runs/township-qingshan": "CS-2701 CS-2703",
    }
