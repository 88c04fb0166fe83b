"""Published addresses stay, and redirects lead to what there is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from catalog import addresses
from catalog.model.notices import Redirect
from tests.announced import redirect, released
from tests.builders import catalog, faults, run
from tests.people_and_places import question, support

THERE = catalog(support=support(question()))


def told(*published: str, redirects: tuple[Redirect, ...] = ()) -> list[tuple[str, str]]:
    """What is wrong where these addresses were published."""
    record = released(addresses=published)
    return faults(addresses.faults(replace(THERE, released=record, redirects=redirects)))


def test_every_page_and_file_is_planned() -> None:
    """Pages end in a slash; feeds and calendars are addresses too."""
    planned = addresses.planned(THERE)
    assert {"/", "/classes/cs-2701/", "/notices/feed.xml", "/calendars/teachers/t-1.ics"} < planned


def test_nothing_is_said_before_the_first_release() -> None:
    """There is no record."""
    assert list(addresses.faults(THERE)) == []


def test_what_is_still_there_is_fine() -> None:
    """All of it, and what has come since."""
    assert told(*sorted(addresses.planned(THERE))) == []
    assert told("/") == []


def test_an_address_that_vanishes_is_an_error() -> None:
    """At its own line of the record, with the nearest address that exists."""
    gone = told("/", "/classes/cs-2799/", "/courses/chef/", "/calendars/teachers/t-9.ics")
    assert gone == [
        ("content/released.yml:11:7", "address-gone"),
        ("content/released.yml:13:7", "address-gone"),
    ]
    record = released(addresses=("/courses/cheff/",))
    (problem,) = addresses.faults(replace(THERE, released=record))
    assert "/courses/chef/" in problem.hint_zh
    assert "/courses/chef/" in problem.hint_en


def test_it_proposes_no_address_that_was_known_before() -> None:
    """What was published is another thing; what a page was renamed to is new."""
    record = released(addresses=("/classes/cs-2699/", "/classes/cs-2701/"))
    (problem,) = addresses.faults(replace(THERE, released=record))
    assert "Did you mean" not in problem.hint_en
    assert problem.hint_en == (
        "Put the class back; if it is off, write `cancelled`. If it was renamed, add"
        " {from: /classes/cs-2699/, to: the new address} to content/redirects.yml."
    )


def test_a_redirect_to_another_kind_is_not_told_to_lead_where_it_leads() -> None:
    """A page is proposed for a page."""
    redirects = (redirect("/notice/", "/notices/feed.xml"),)
    (problem,) = addresses.faults(replace(THERE, redirects=redirects))
    assert "feed.xml" not in problem.hint_en


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("/townships/dahe/", "township"),
        ("/calendars/townships/dahe.ics", "township"),
        ("/courses/cook/", "course"),
        ("/textbooks/cook/", "book"),
        ("/teachers/cook/", "book"),
        ("/institutions/x/", "institution"),
        ("/calendars/teachers/t-9.ics", "teacher"),
        ("/calendars/examiners/x-9.ics", "examiner"),
        ("/calendars/exam-bodies/x.ics", "examining body"),
        ("/calendars/teams/x.ics", "talk team"),
        ("/notices/2025-11/", "notices"),
        ("/other/", "what the page is about"),
    ],
)
def test_it_says_what_is_to_be_put_back(address: str, kept: str) -> None:
    """By the address: each kind of thing has its own."""
    record = released(addresses=(address,))
    (problem,) = addresses.faults(replace(THERE, released=record))
    assert kept in problem.hint_en.partition(".")[0]


def test_a_run_that_was_deleted_is_noticed() -> None:
    """Its page, its notice and its papers, and nothing else."""
    record = released(addresses=tuple(sorted(addresses.planned(THERE))))
    without = replace(THERE, runs=(), released=record)
    assert [p.code for p in addresses.faults(without)] == ["address-gone"] * 3


def test_what_could_not_be_read_is_not_gone() -> None:
    """The fault in it is reported, and that is enough."""
    record = released(addresses=("/classes/cs-2799/",))
    assert list(addresses.faults(replace(THERE, released=record, unread=frozenset({"x"})))) == []


def test_a_redirect_keeps_an_address() -> None:
    """Pages and files."""
    renamed = (
        redirect("/courses/cook/", "/courses/chef/"),
        redirect("/calendars/teachers/t-9.ics", "/calendars/teachers/t-1.ics"),
    )
    assert told("/courses/cook/", "/calendars/teachers/t-9.ics", redirects=renamed) == []


def test_a_redirect_leads_to_what_there_is() -> None:
    """Not nowhere, not to another redirect, not from a file to a page; and it hides no page."""
    at = "content/redirects.yml"
    for lost in (
        redirect("/courses/cook/", "/courses/cooking/"),
        redirect("/feed.xml", "/notices/"),
        redirect("/a/", "/notices/feed.xml"),
    ):
        assert told(redirects=(lost,)) == [(f"{at}:4:5", "redirect-lost")]
    chain = (redirect("/a/", "/b/"), redirect("/b/", "/courses/chef/"))
    assert told(redirects=chain) == [(f"{at}:4:5", "redirect-lost")]
    hides = (redirect("/schedule/", "/courses/chef/"),)
    assert told(redirects=hides) == [(f"{at}:3:5", "redirect-hides")]


def test_the_plan_is_the_same_with_other_meetings() -> None:
    """Addresses follow from ids and codes alone."""
    moved = replace(THERE, runs=(run(days=None, meetings=(), exam=None),))
    assert addresses.planned(moved) == addresses.planned(THERE)
