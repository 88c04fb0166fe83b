"""Classes as the program reads them: their rows, their states, their blocks."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from catalog.model.schedule import Period, Run
from catalog.views.search import rows
from catalog.views.site import Site
from tests.site.golden_states import cases
from tests.views.pages.reading import shipped
from tests.views.pages.reading import site as site_of
from tests.views.search.asking import (
    Answer,
    Question,
    answer_of,
    evaluated,
    sample,
    with_runs,
    written,
)

_ROW = """rows.map(function (run) {
  return [run.code, entries[run.course].id, entries[run.township].id, entries[run.institution].id,
    run.first, run.last, run.open, run.close, run.said, run.phone];
})"""


def _said(run: Run) -> str:
    return "cancelled" if run.cancelled else run.recruitment.value


def _row(site: Site, run: Run) -> list[str]:
    """What the program must know of `run`."""
    days = (run.days.first, run.last_day) if run.days else ("", "")
    enrolment = (run.enrolment.first, run.enrolment.last) if run.enrolment else ("", "")
    phone = run.phone or site.catalog.institution[run.institution].phone
    place = (run.course, run.township, run.institution)
    return [run.code, *place, *map(str, (*days, *enrolment)), _said(run), phone]


def test_every_class_is_read_as_it_was_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Days, enrolment, places, telephone, and what is said."""
    site = site_of(shipped())
    monkeypatch.setattr(rows, "AT_HAND", len(site.catalog.runs))
    (read,) = evaluated(_ROW, scripts=[written(site, tmp_path) / "names.zh.js"])
    assert sorted(read) == sorted(_row(site, run) for run in site.catalog.runs)


def test_a_class_is_on_each_day_what_the_list_says(tmp_path: Path) -> None:
    """The cases of states.yml, to which the pages are held too."""
    golden = list(cases(sample().runs[0]))
    catalog = with_runs(case.run for case in golden)
    expected = {(case.run.code, str(day)): s for case in golden for day, s in case.states.items()}
    said = evaluated(
        *(f"stateOf(rowBy[{json.dumps(code)}], {json.dumps(day)})" for code, day in expected),
        scripts=[written(site_of(catalog), tmp_path) / "names.zh.js"],
    )
    assert dict(zip(expected, said, strict=True)) == expected


FIRST = date(2027, 3, 4)


def monthly(count: int) -> list[Run]:
    """Classes that begin forty days after one another, all in the same place."""
    like = replace(sample().runs[0], exam=None, enrolment=None)
    days = [FIRST + timedelta(days=40 * n) for n in range(1, count + 1)]
    return [
        replace(like, code=f"CS-27{n:02}", days=Period(day, day + timedelta(days=7)))
        for n, day in enumerate(days, 1)
    ]


BLOCKS = {
    "CS-2712": ("no-12", ["classes/cs-2712/"]),
    "cs2712": ("no-12", ["classes/cs-2712/"]),
    "2712班": ("no-12", ["classes/cs-2712/"]),
    "2712号": ("no-12", ["classes/cs-2712/"]),
    "青山 6月": ("township-qingshan", ["classes/cs-2712/"]),
    "厨师 5月": ("month-5", ["classes/cs-2702/", "classes/cs-2711/"]),
}


def asked(monkeypatch: pytest.MonkeyPatch, *questions: Question) -> list[Answer]:
    """Answers where a dozen classes are too many to be at hand."""
    monkeypatch.setattr(rows, "AT_HAND", 1)
    return answer_of(with_runs(monthly(12)), *questions)


def test_a_class_is_found_in_a_block(monkeypatch: pytest.MonkeyPatch) -> None:
    """By its number, its township or its month, whichever says most."""
    answers = asked(monkeypatch, *map(Question, BLOCKS))
    assert {
        query: ([name for name in answer.fetched if "runs/" in name], answer.paths)
        for query, answer in zip(BLOCKS, answers, strict=True)
    } == {query: ([f"runs/{block}"], paths) for query, (block, paths) in BLOCKS.items()}


def test_a_filter_fetches_its_block_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if it had been typed."""
    (answer,) = asked(monkeypatch, Question("厨师", filters={"month": "6"}))
    assert (answer.paths, "runs/month-6" in answer.fetched) == (["classes/cs-2712/"], True)


def test_the_next_classes_need_no_block(monkeypatch: pytest.MonkeyPatch) -> None:
    """They came with the names."""
    (answer,) = asked(monkeypatch, Question("厨师"))
    assert answer.fetched == ("names",)
    assert [one.path for one in answer.results if one.kind == "class"] == [
        f"classes/cs-270{n}/" for n in range(1, 5)
    ]


def test_a_month_belongs_to_its_year() -> None:
    """From 28 December 2026 to 8 January 2027 is neither January 2026 nor December 2027."""
    days = Period(date(2026, 12, 28), date(2027, 1, 8))
    winter = replace(sample().runs[0], days=days, exam=None, enrolment=None)
    asked_for = ("2026年1月", "2027年12月", "2027年1月")
    found = answer_of(with_runs([winter]), *map(Question, asked_for))
    assert ["classes/cs-2701/" in answer.paths for answer in found] == [False, False, True]


def test_enrolment_may_open_long_before() -> None:
    """More than a year."""
    far = replace(
        sample().runs[0],
        days=Period(date(2028, 12, 1), date(2028, 12, 8)),
        exam=None,
        enrolment=Period(date(2027, 9, 1), date(2028, 11, 1)),
    )
    (answer,) = answer_of(with_runs([far]), Question("CS-2701", day="2027-10-20"))
    assert answer.results[0].state == "enrolling"
