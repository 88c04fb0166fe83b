"""A township with a new id is still the same township."""

from __future__ import annotations

from catalog.model.changes import new_notices
from catalog.model.notices import run_published, talk_published
from catalog.model.renames import notice_now, released_now, townships_now
from tests.announced import appointment, notice, redirect, released
from tests.builders import catalog, run, talk
from tests.people_and_places import day

RENAMED = redirect("/townships/dahe/", "/townships/qingshan/")
OLD = appointment(township="dahe")


def test_only_the_page_of_a_township_renames_it() -> None:
    """Its files and pages below, and other pages that lead to it, do not."""
    others = (
        redirect("/calendars/townships/a.ics", "/calendars/townships/b.ics"),
        redirect("/townships/a/notices/", "/townships/b/notices/"),
        redirect("/townships/a/", "/townships/"),
        redirect("/courses/a/", "/townships/b/"),
    )
    assert townships_now((RENAMED, *others)) == {"dahe": "qingshan"}


def test_notices_are_of_the_township_as_it_is_called_now() -> None:
    """Where it is to be, and where it was."""
    now = townships_now((RENAMED,))
    elsewhere = appointment(township="next")
    assert notice_now(notice(at=OLD, was=elsewhere), now) == notice(was=elsewhere)
    assert notice_now(notice(at=elsewhere, was=OLD), now).was == appointment()


def test_a_new_id_of_a_township_is_no_news() -> None:
    """Nothing was moved, neither classes nor talks."""
    record = released(
        runs=(run_published(run(township="dahe")),),
        talks=(talk_published(talk(township="dahe")),),
    )
    told = released_now(record, townships_now((RENAMED,)))
    assert new_notices(catalog(released=told), day("2026-12-01")) == ()
