"""What the district has allowed is a note, and a waiver that serves nothing is told."""

from __future__ import annotations

from datetime import date

import pytest

from catalog.model.waivers import Waiver
from catalog.problems import Place, Problem, Severity
from catalog.rules import codes, planning_codes
from catalog.rules.table import broken
from catalog.rules.waivers import WAIVABLE
from tests import conditions
from tests import people_and_places as people
from tests.builders import RUNS, catalog, faults, run

TODAY = date(2027, 3, 1)
CROWDED = run(seats=31, line=10)
WAIVERS = "content/waivers.yml"


def told(*waivers: Waiver, day: date | None = TODAY) -> list[Problem]:
    """What is told of a run with one seat too many."""
    return list(broken(catalog(runs=(CROWDED,), waivers=waivers), day))


def test_what_is_allowed_is_a_note_that_says_why() -> None:
    """The place and the code stay; reason and end are added in both languages."""
    (found,) = told(conditions.waiver("seats-over-capacity", "CS-2701"))
    without = codes.SEATS_CAPACITY.at(
        Place(RUNS, 14, 5), seats=31, venue=people.WORDS.zh, capacity=30
    )
    assert (found.place, found.code) == (without.place, without.code)
    assert found.severity is Severity.NOTE
    assert found.zh == f"{without.zh}已经批准，到 2027-06-30 为止：字。"
    assert found.en == f"{without.en} Allowed until 2027-06-30: Words."


def test_a_waiver_is_about_the_run_or_about_what_the_problem_names() -> None:
    """A clash can be allowed for the teacher, or for the run at which it is told."""
    runs = (CROWDED, run("CS-2702", venue="b", line=100))
    for about in ("CS-2701", "CS-2702", "T-1"):
        waived = catalog(runs=runs, waivers=(conditions.waiver("clash", about),))
        found = [p.severity for p in broken(waived) if p.code == "clash" and "教师" in p.zh]
        assert found == [Severity.NOTE], about


def test_a_waiver_of_one_run_allows_nothing_to_another() -> None:
    """Nor does one of another rule; both serve nothing and are told at what they are about."""
    found = told(
        conditions.waiver("seats-over-capacity", "CS-2702"),
        conditions.waiver("clash", "CS-2701", line=13),
    )
    assert faults(found) == [
        (f"{RUNS}:14:5", "seats-over-capacity"),
        (f"{WAIVERS}:4:5", "waiver-idle"),
        (f"{WAIVERS}:14:5", "waiver-idle"),
    ]
    assert found[0].severity is Severity.ERROR
    assert found[1] == planning_codes.WAIVER_IDLE.at(
        Place(WAIVERS, 4, 5), rule="seats-over-capacity", about="CS-2702", until="2027-06-30"
    )


@pytest.mark.parametrize(
    ("day", "severity", "also"),
    [
        (date(2027, 6, 30), Severity.NOTE, []),
        (None, Severity.NOTE, []),
        (date(2027, 7, 1), Severity.ERROR, [(f"{WAIVERS}:6:5", "waiver-ended")]),
    ],
)
def test_a_waiver_holds_on_its_last_day_and_no_longer(
    day: date | None, severity: Severity, also: list[tuple[str, str]]
) -> None:
    """Then the problem counts again, and the waiver is told."""
    first, *rest = told(conditions.waiver("seats-over-capacity", "CS-2701"), day=day)
    assert (first.code, first.severity) == ("seats-over-capacity", severity)
    assert faults(rest) == also


def test_a_newer_waiver_serves_where_an_older_one_has_ended() -> None:
    """The older one is told."""
    found = told(
        conditions.waiver("seats-over-capacity", "CS-2701", until="2027-02-01"),
        conditions.waiver("seats-over-capacity", "CS-2701", line=13),
    )
    assert [p.severity for p in found] == [Severity.NOTE, Severity.WARNING]
    assert faults(found)[1] == (f"{WAIVERS}:6:5", "waiver-ended")


@pytest.mark.parametrize("rule", ["reference-unknown", "id-twice", "nonsense", "waiver-idle"])
def test_what_is_no_matter_of_judgement_cannot_be_allowed(rule: str) -> None:
    """The error says what can be."""
    found = told(conditions.waiver(rule, "CS-2701"))
    assert faults(found) == [
        (f"{RUNS}:14:5", "seats-over-capacity"),
        (f"{WAIVERS}:3:5", "waiver-rule"),
    ]
    assert found[0].severity is found[1].severity is Severity.ERROR
    assert "seats-over-capacity" in found[1].hint_en


def test_an_unknown_reference_stays_an_error_beside_its_waiver() -> None:
    """Whatever the waiver says."""
    lost = catalog(
        runs=(run(venue="nowhere"),), waivers=(conditions.waiver("reference-unknown", "nowhere"),)
    )
    assert [p.severity for p in broken(lost, TODAY)] == [Severity.ERROR, Severity.ERROR]


def test_every_rule_that_can_be_allowed_is_one() -> None:
    """The names are those of problems."""
    assert set(WAIVABLE) < {code.id for code in codes.CODES}
