"""The pages of the notices, and what the class and the township say of them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from catalog.model.catalog import Catalog
from catalog.model.notices import Appointment, Notice, NoticeKind, Sitting
from catalog.model.schedule import Recruitment
from catalog.model.text import Lang
from catalog.views.notice_words import NOTICE_KINDS
from catalog.views.notices import message
from tests.announced import appointment, notice
from tests.builders import cancelled, catalog, moved, period, run
from tests.people_and_places import WORDS, clock, day, township
from tests.views.pages.reading import page, section, site, words

OLD = appointment(period("2027-02-01", "2027-02-02"))
NEW, MOVED, FULL = NoticeKind.NEW, NoticeKind.MOVED, NoticeKind.FULL


def told(*notices: Notice) -> Catalog:
    """A catalog with two townships and these notices."""
    return catalog(townships=(township(), township("next")), notices=notices)


def said(one: Notice, lang: Lang = Lang.EN) -> tuple[str, str]:
    """The head of a notice, and the sentences below it."""
    found = message(site(told(one)).view(lang, ""), one)
    return found.head, found.said


@pytest.mark.parametrize(
    ("one", "head", "below"),
    [
        (notice(), "New", "4 to 5 March 2027, Words."),
        (
            notice(kind=MOVED, was=OLD),
            "New dates",
            "Before: 1 to 2 February 2027, Words. Now: 4 to 5 March 2027, Words.",
        ),
        (
            notice(kind=MOVED, was=appointment(township="next"), reason=WORDS),
            "New place",
            "Before: 4 to 5 March 2027, Words. Now: 4 to 5 March 2027, Words. Words",
        ),
        (
            notice(kind=NoticeKind.SCHEDULED, was=appointment(None)),
            "Dates fixed",
            "Before: dates not fixed yet, Words. Now: 4 to 5 March 2027, Words.",
        ),
        (
            notice(kind=NoticeKind.CANCELLED, reason=WORDS),
            "Cancelled",
            "Planned for 4 to 5 March 2027, Words; it will not be held. Words",
        ),
        (notice(kind=NoticeKind.CANCELLED, at=appointment(None)), "Cancelled", ""),
    ],
)
def test_a_notice_in_words(one: Notice, head: str, below: str) -> None:
    """What happened, what had been announced, and why."""
    assert said(one) == (f"{head}: Words 2701 (Qingshan Town)", below)


def test_what_is_off_or_on_again_names_what_was_told() -> None:
    """Off: when it was to be; on again elsewhere: that it has changed."""
    off = notice(kind=NoticeKind.CANCELLED, was=OLD)
    assert "1 to 2 February 2027" in said(off)[1]
    assert "March" not in said(off)[1]
    assert said(notice(kind=NoticeKind.RESTORED))[0].startswith("Not cancelled after all: ")
    head, below = said(notice(kind=NoticeKind.RESTORED, was=OLD))
    assert head.startswith("Not cancelled after all, but changed: ")
    assert "1 to 2 February 2027" in below


def test_a_new_exam_time_is_named() -> None:
    """In a notice of its own, and beside other news; without an exam, that there is none."""
    exam = Sitting(day("2027-03-06"), clock("09:00"), clock("11:00"))
    told_en = "Exam: Sat 6 March 2027 9:00 am to 11:00 am."
    alone = replace(notice(kind=NoticeKind.EXAM, reason=WORDS), exam=exam)
    assert said(alone) == ("New exam time: Words 2701 (Qingshan Town)", f"{told_en} Words")
    assert said(alone, Lang.ZH) == (
        "考试时间改了：字2701班（青山镇）",
        "考试：2027年3月6日 星期六 上午9:00到11:00。字",
    )
    beside = replace(notice(kind=NoticeKind.RETIMED), exam=exam)
    assert said(beside)[1].endswith(told_en)
    none = notice(kind=NoticeKind.EXAM)
    assert said(none)[1] == "No exam is planned now."
    assert message(site(told(alone)).view(Lang.ZH, ""), alone).last == exam.day


def test_a_notice_of_a_talk_names_topic_and_village() -> None:
    """In Chinese the township first, in English last."""
    at = appointment(period("2027-03-06", "2027-03-06"), "519999101200", "14:00-15:30")
    one = notice(of="ST-2701", at=at)
    assert said(one)[0] == "New: Talk on Words (Words 字, Qingshan Town)"
    assert said(one, Lang.ZH) == (
        "新安排：下乡课《字》（青山镇字）",
        "2027年3月6日 星期六 下午2:00到3:30，字。",
    )


def test_each_kind_is_said_in_both_languages() -> None:
    """No two alike, so that a list can be read at a glance."""
    for lang in Lang:
        assert len({text[lang] for text in NOTICE_KINDS.values()}) == len(NoticeKind)


def test_the_page_of_all_has_the_newest_day_first() -> None:
    """Changes are shown, what is new is folded away where it is much."""
    many = [notice(f"2026-{n:03d}") for n in range(1, 9)]
    late = notice("2027-001", on="2027-01-04", kind=MOVED, was=OLD)
    made = page(site(told(*many, late)), "notices/", Lang.EN)
    first, second = section(made, "d1"), section(made, "d2")
    assert words(first).startswith("Mon 4 January 2027 New dates: ")
    assert words(second).startswith("Mon 23 November 2026 New classes (8)")
    assert "<details>" in second
    assert re.findall('href="([^"]*)">[A-Z][a-z]+ 202', made.body) == [
        "../../en/notices/2027-01/",
        "../../en/notices/2026-11/",
    ]
    assert made.feed == "notices/feed.xml"


def test_only_the_newest_are_on_the_page_of_all() -> None:
    """The others are under their month, and the page says so."""
    many = tuple(notice(f"2026-{n:03d}") for n in range(1, 206))
    made, month = (page(site(told(*many)), p, Lang.EN) for p in ("notices/", "notices/2026-11/"))
    assert made.body.count('<li id="n') == 200
    assert "Only the newest 200 are here" in words(made.body)
    assert month.body.count('<li id="n') == 205


def test_a_township_has_its_own() -> None:
    """Also of a class that went elsewhere; one without any says so."""
    away = notice(kind=MOVED, was=appointment(township="next"))
    of = site(told(away))
    for name in ("qingshan", "next"):
        made = page(of, f"townships/{name}/notices/", Lang.EN)
        assert made.body.count('<li id="n') == 1
        assert made.feed == f"townships/{name}/notices/feed.xml"
    empty = page(site(told()), "townships/next/notices/", Lang.EN)
    assert "There are no notices yet." in words(empty.body)


def test_the_township_page_tells_changes_and_no_new_class() -> None:
    """At most three, the newest first, each gone once the class is over."""
    changes = [notice(f"2026-{n:03d}", kind=kind) for n, kind in enumerate((NEW, FULL) * 4, 1)]
    made = page(site(told(*changes)), "townships/qingshan/", Lang.EN)
    news = section(made, "news")
    assert news.count('<li data-last="2027-03-05">') == 3
    assert "Full: Words 2701" in words(news)
    assert "New: " not in news


def boxes(of: Catalog) -> list[str]:
    """The notices on the page of the class, as words."""
    made = page(site(of), "classes/cs-2701/", Lang.EN)
    return [words(box) for box in re.findall(r'<div class="notice.*?</div>', made.body, re.DOTALL)]


LINK = "Notice 2026-002"


def late(kind: NoticeKind, was: Appointment | None = None) -> Notice:
    """The second notice, of 1 December."""
    return notice("2026-002", on="2026-12-01", kind=kind, was=was)


def with_run(of: Catalog, **changes: Any) -> Catalog:
    return replace(of, runs=(replace(run(), **changes),))


def test_a_class_says_that_it_was_moved() -> None:
    """From the notice alone, if the schedule says nothing of it."""
    of = told(notice(), late(MOVED, OLD))
    assert boxes(of) == [
        "Notice of 1 December 2026 New dates: Words 2701 (Qingshan Town)."
        " Before: 1 to 2 February 2027, Words. Now: 4 to 5 March 2027, Words. " + LINK
    ]


def test_what_the_class_says_itself_leads_to_the_notice() -> None:
    """And is not said twice; a move that was not released yet leads nowhere."""
    of = told(notice(), late(MOVED, OLD))
    before = with_run(of, moved=moved(OLD.days))
    (box,) = boxes(with_run(of, moved=replace(moved(OLD.days), on=day("2026-11-30"))))
    assert box.startswith("Moved on 30 November 2026.")
    assert box.endswith(LINK)
    (box,) = boxes(before)
    assert box.startswith("Moved on 20 February 2027.")
    assert LINK not in box


def test_a_cancelled_class_leads_to_its_notice() -> None:
    """And says nothing of earlier moves."""
    off = notice("2026-003", kind=NoticeKind.CANCELLED)
    of = told(notice(), late(MOVED, OLD), off)
    (box,) = boxes(with_run(of, cancelled=cancelled()))
    assert box.startswith("Cancelled on 20 February 2027.")
    assert box.endswith("Notice 2026-003")


def test_a_full_class_says_since_when() -> None:
    """As long as it is full."""
    of = told(notice(), late(FULL))
    (box,) = boxes(with_run(of, recruitment=Recruitment.FULL))
    assert box == f"Notice of 1 December 2026 Full: Words 2701 (Qingshan Town). {LINK}"
    assert boxes(of) == []


def test_a_later_change_stands_beside_an_older_move() -> None:
    """The class tells of its move, the notice of the new hours."""
    of = told(notice(), late(NoticeKind.RETIMED))
    first, second = boxes(with_run(of, moved=replace(moved(OLD.days), on=day("2026-11-30"))))
    assert first.startswith("Moved on 30 November 2026.")
    assert second.startswith("Notice of 1 December 2026 Class times changed: ")


def test_another_move_stands_beside_an_older_one() -> None:
    """What the class says of the older one is not said to be in the notice of the new one."""
    of = told(notice(), late(MOVED, appointment(township="next")))
    first, second = boxes(with_run(of, moved=replace(moved(OLD.days), on=day("2026-11-30"))))
    assert first.startswith("Moved on 30 November 2026.")
    assert LINK not in first
    assert second.startswith("Notice of 1 December 2026 New place: ")
